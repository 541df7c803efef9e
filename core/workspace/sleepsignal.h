// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>

namespace hookloupe {

/// What systemd-logind says before the computer sleeps and after it woke (org.freedesktop.login1,
/// PrepareForSleep). Without a system bus it stays silent: the clocks tell sleep, too, only later.
class SleepSignal : public QObject
{
    Q_OBJECT
public:
    explicit SleepSignal(QObject *parent = nullptr);

    /// There is a system bus, and it takes the subscription.
    bool isConnected() const noexcept { return m_isConnected; }

Q_SIGNALS:
    void fallingAsleep();
    void awoke();

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    bool m_isConnected = false;
};

} // namespace hookloupe
