// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <functional>

namespace hookloupe::bench {

inline constexpr int kPatienceMs = 60'000;

/// Turns the event loop until \a done or for so long; gives \a done.
bool turnUntil(const std::function<bool()> &done, int patienceMs = kPatienceMs);
void turnFor(int milliseconds);

/// POST of a JSON \a body.
QByteArray jsonRequest(const QByteArray &body);

/// The longest time between two turns of the event loop while it lives, by a timer: the moment it
/// was due counts, not the one before. Beside it what this thread itself worked between two turns,
/// which a loaded machine changes less.
class StallMeter : public QObject
{
public:
    StallMeter();
    double longestMs() const { return static_cast<double>(m_longestNs) / 1e6; }
    double busiestMs() const { return static_cast<double>(m_busiestNs) / 1e6; }

protected:
    void timerEvent(QTimerEvent *) override;

private:
    QElapsedTimer m_since;
    qint64 m_longestNs = 0;
    qint64 m_workedNs = 0;
    qint64 m_busiestNs = 0;
};

/// Keep-alive senders in a thread of their own, one request under way each; at most \a rate a
/// second (0: as fast as it goes).
class Sender : public QThread
{
public:
    static constexpr int kConnections = 32;

    Sender(quint16 port, QByteArray wire, int count, int rate);
    /// \a wireOf gives each by its number, from 0.
    Sender(quint16 port, std::function<QByteArray(int)> wireOf, int count, int rate);
    double perSecond = 0; ///< once it has finished

protected:
    void run() override;

private:
    quint16 m_port;
    std::function<QByteArray(int)> m_wireOf;
    int m_count;
    int m_rate;
};

} // namespace hookloupe::bench
