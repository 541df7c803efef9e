// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/secrets/pastesecretdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

PasteSecretDialog::PasteSecretDialog(KeyKind kind, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"pasteSecretDialog"_s);
    const bool isKey = kind == KeyKind::PublicKey;
    setWindowTitle(isKey ? tr("Add a key") : tr("Add a secret"));
    auto *label = new QLabel(isKey ? tr("The public &key, or the private key if Hookloupe is to "
                                        "sign as well:")
                                   : tr("The secre&t, as the provider shows it:"),
                             this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    const auto look = [this, ok] { ok->setEnabled(!secret().isEmpty()); };
    if (isKey) {
        m_lines = new QPlainTextEdit(this);
        m_lines->setObjectName(u"pastedKey"_s);
        m_lines->setAccessibleName(tr("Key"));
        m_lines->setFont(fixedFont());
        m_lines->setTabChangesFocus(true);
        label->setBuddy(m_lines);
        layout->addWidget(m_lines, 1);
        connect(m_lines, &QPlainTextEdit::textChanged, this, look);
    } else {
        m_line = new QLineEdit(this);
        m_line->setObjectName(u"pastedSecret"_s);
        m_line->setAccessibleName(tr("Secret"));
        m_line->setEchoMode(QLineEdit::Password);
        label->setBuddy(m_line);
        layout->addWidget(m_line);
        connect(m_line, &QLineEdit::textChanged, this, look);
    }
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

SecretBytes PasteSecretDialog::secret() const
{
    QByteArray typed = m_line ? m_line->text().toUtf8() : m_lines->toPlainText().trimmed().toUtf8();
    SecretBytes secret{ QByteArrayView(typed) };
    wipe(typed);
    return secret;
}

} // namespace hookloupe
