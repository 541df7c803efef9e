// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/connectionline.h"

#include "core/workspace/workspace.h"
#include "ui/problemlabel.h"
#include "ui/replay/connectiondialog.h"
#include "ui/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

ConnectionLine::ConnectionLine(const QString &button, Workspace *workspace, const QLineEdit *url,
                               QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_url(url)
    , m_button(new QPushButton(button, this))
    , m_words(new WrappedLabel(this))
    , m_warning(new ProblemLabel(this))
{
    m_button->setObjectName(u"connection"_s);
    m_button->setAccessibleName(tr("Connection"));
    m_button->setToolTip(tr("HTTP version, time-outs, redirects, proxy and certificates"));
    m_button->setAutoDefault(false);
    m_words->setObjectName(u"connectionWords"_s);
    m_warning->setObjectName(u"connectionWarning"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_warning);
    connect(m_button, &QPushButton::clicked, this, &ConnectionLine::open);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectionLine::showSettings);
    showSettings();
}

void ConnectionLine::open()
{
    const auto target = SendTarget::parse(m_url->text().trimmed().toUtf8());
    if (!target)
        return;
    auto *dialog = new ConnectionDialog(m_workspace, *target, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ConnectionLine::showSettings);
    dialog->open();
}

void ConnectionLine::showSettings()
{
    const auto target = SendTarget::parse(m_url->text().trimmed().toUtf8());
    m_button->setEnabled(bool(target));
    const TargetSettings settings =
            target ? m_workspace->targetSettings(*target) : TargetSettings();
    QStringList words = settings.summary();
    if (!settings.verifyCertificate)
        words.removeFirst(); // said below
    const bool isUnchecked = target && target->tls && !settings.verifyCertificate;
    m_warning->setProblem(isUnchecked ? tr("The certificate of %1 is not checked, by your choice.")
                                                .arg(target->hostAndPort())
                                      : QString());
    m_words->setText(!target                   ? tr("Write the URL first.")
                             : words.isEmpty() ? tr("The usual: HTTP/1.1, no proxy.")
                                               : words.join(u" · "_s));
}

} // namespace hookloupe
