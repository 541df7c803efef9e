// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/secretbytes.h"

#include <QObject>

class QTimer;

namespace hookloupe {

/// Puts a secret into the clipboard for kClearMs, marked so that clipboard managers leave it out of
/// their histories, and takes it out again unless something else was copied since. One for the
/// program: also its end takes the secret out.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr int kClearMs = 30'000;

    /// A child of the application.
    static SecretClipboard &instance();
    ~SecretClipboard() override;

    void copy(const SecretBytes &secret, int clearMs = kClearMs);

Q_SIGNALS:
    void cleared();

private:
    explicit SecretClipboard(QObject *parent);
    void clear();

    SecretBytes m_copied;
    QTimer *m_timer;
};

} // namespace hookloupe
