// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/targetdialog.h"

#include "core/delivery/httpsender.h"
#include "ui/problemlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMinimumWidth = 440;
}

TargetDialog::TargetDialog(const QString &endpoint, QWidget *parent)
    : TargetDialog(tr("Events of “%1” are sent again, byte for byte, to this address. It is "
                      "remembered with the endpoint.")
                           .arg(endpoint),
                   {}, tr("&Replay"), parent)
{ }

TargetDialog::TargetDialog(const QString &words, const QByteArray &proposed, const QString &go,
                           QWidget *parent)
    : QDialog(parent)
    , m_target(new QLineEdit(
              proposed.isEmpty() ? u"http://localhost:3000"_s : QString::fromUtf8(proposed), this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(u"targetDialog"_s);
    setWindowTitle(tr("Where do replays go?"));
    setMinimumWidth(kMinimumWidth);
    auto *text = new QLabel(words, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_target->setObjectName(u"askedTarget"_s);
    m_target->setAccessibleName(tr("Target URL"));
    m_target->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(go);
    auto *form = new QFormLayout;
    form->addRow(tr("&Target URL"), m_target);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TargetDialog::reject);
}

QByteArray TargetDialog::target() const
{
    return m_target->text().trimmed().toUtf8();
}

void TargetDialog::accept()
{
    const auto parsed = SendTarget::parse(target());
    m_problem->setProblem(parsed ? QString() : parsed.error().sentence);
    if (parsed)
        QDialog::accept();
}

} // namespace hookloupe
