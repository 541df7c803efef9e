// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"

#include <QObject>

#include <memory>

namespace hookloupe {

/// What systemd-logind says before the computer sleeps and after it woke (org.freedesktop.login1,
/// PrepareForSleep). Without a system bus it stays silent: the clocks tell sleep, too, only later.
class SleepSignal : public QObject
{
    Q_OBJECT
public:
    /// Returns at once: the bus is connected to in another thread, which may take it some time.
    explicit SleepSignal(QObject *parent = nullptr);
    ~SleepSignal() override;

    /// There is a system bus, and it takes the subscription. Not so in the first moments.
    bool isConnected() const noexcept { return m_isConnected; }

Q_SIGNALS:
    void fallingAsleep();
    void awoke();

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    void subscribe();

    std::shared_ptr<Handover<bool>> m_hasBus;
    bool m_isConnected = false;
};

} // namespace hookloupe
