// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// "json" of "JSON (*.json)"; empty of "All files (*)".
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\(\\*\\.(\\w+)"_s);
    return pattern.match(filter).captured(1);
}

} // namespace

QFileDialog *newSaveDialog(const QString &title, const QString &name, const QStringList &filters,
                           QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(suffixOf(filter));
    });
    return dialog;
}

} // namespace hookloupe
