// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/store/storecare.h"

#include "core/store/salvage.h"
#include "core/workspace/workspace.h"
#include "ui/savedialog.h"
#include "ui/store/storetaskdialog.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// More of them would push the buttons off the screen, and say nothing new.
constexpr qsizetype kProblemsShown = 5;

} // namespace

StoreCare::StoreCare(Workspace *workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{ }

void StoreCare::backUp()
{
    auto *dialog = newSaveDialog(
            tr("Back up the store"),
            u"hookloupe-%1.hookloupe"_s.arg(QDate::currentDate().toString(Qt::ISODate)),
            { tr("Stores (*.hookloupe)"), tr("All files (*)") }, m_window);
    dialog->setObjectName(u"backUpFile"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &StoreCare::backUpTo);
    dialog->open();
}

void StoreCare::backUpTo(const QString &target)
{
    auto *dialog = new StoreTaskDialog(
            tr("Copying the store… Events may come in meanwhile."),
            [store = m_workspace->storePath(), target](const TaskProgress &progress) {
                const auto copy = copyStore(store, target, true, progress);
                return copy ? Result<QString>(tr("%1 events (%2) were copied to %3.")
                                                      .arg(QLocale().toString(copy->events),
                                                           QLocale().formattedDataSize(copy->bytes),
                                                           QDir::toNativeSeparators(target)))
                            : Result<QString>(copy.error());
            },
            m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        const Result<QString> &result = dialog->result();
        if (result || result.error().code == ErrorCode::Cancelled)
            Q_EMIT told(result ? *result : result.error().sentence);
        else
            warn(tr("Back up the store"), u"backUpFailed"_s, result.error().sentence);
    });
    dialog->open();
}

void StoreCare::check()
{
    // Filled by the task's thread, read when that has ended.
    auto problems = std::make_shared<QStringList>();
    auto *dialog = new StoreTaskDialog(
            tr("Checking the store… Events may come in meanwhile."),
            [store = m_workspace->storePath(), problems](const TaskProgress &progress) {
                const auto checked = checkStore(store, progress);
                if (!checked)
                    return Result<QString>(checked.error());
                *problems = checked->problems;
                return Result<QString>(tr("The store is sound."));
            },
            m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, problems] {
        const Result<QString> &result = dialog->result();
        if (result && !problems->isEmpty())
            askToRepair(*problems);
        else if (result || result.error().code == ErrorCode::Cancelled)
            Q_EMIT told(result ? *result : result.error().sentence);
        else
            warn(tr("Check the store"), u"checkFailed"_s, result.error().sentence);
    });
    dialog->open();
}

void StoreCare::askToRepair(const QStringList &problems)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Check the store"), QString(),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(u"repairQuestion"_s);
    box->setTextFormat(Qt::PlainText); // before the text, which may quote the file
    box->setText(tr("The store is damaged."));
    box->setInformativeText(
            problems.first(qMin(kProblemsShown, problems.size())).join(u'\n') + u"\n\n"_s
            + tr("To repair it, Hookloupe closes its window and does not listen until it is done: "
                 "what can still be read is put into a new store, and the damaged file is kept "
                 "beside it."));
    const QPushButton *repair = box->addButton(tr("&Repair"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(repair, &QPushButton::clicked, this, &StoreCare::repairRequested);
    box->open();
}

void StoreCare::warn(const QString &title, const QString &name, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, QString(), QMessageBox::Ok, m_window);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText); // before the text, which names a file
    box->setText(sentence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace hookloupe
