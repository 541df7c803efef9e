// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/secretbytes.h"
#include "core/signature/scheme.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace hookloupe {

/// Takes one secret, masked, or a key of several lines.
class PasteSecretDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PasteSecretDialog(KeyKind kind, QWidget *parent = nullptr);

    SecretBytes secret() const;

private:
    QLineEdit *m_line = nullptr; ///< one of the two
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace hookloupe
