// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace hookloupe {

/// Many sockets of one thread behind one notifier. With a notifier each, every turn of Qt's loop
/// looks at all of them, and an answer costs a turn; here a turn goes on while answers come.
class SocketPoll : public QObject
{
    Q_OBJECT
public:
    using Ready = std::function<void()>;

    /// \a waits: whether the thread, after an answer, may wait for the next one here, for at most
    /// a millisecond, rather than look after its other business first.
    SocketPoll(std::function<bool()> waits, QObject *parent);
    ~SocketPoll() override; ///< precondition: nothing is watched

    /// Runs \a readable from the event loop as often as \a socket can be read or is broken, and
    /// \a writable as long as wantWritable(). Both may watch and unwatch. 0 when the system has no
    /// room for it.
    quint64 watch(int socket, Ready readable, Ready writable);
    void wantWritable(quint64 watch, bool wanted);
    /// To be called before the socket is closed.
    void unwatch(quint64 watch);

private:
    struct Watch
    {
        int socket = -1;
        bool wantsWritable = false;
        // They may unwatch themselves while they run.
        std::shared_ptr<const Ready> readable;
        std::shared_ptr<const Ready> writable;
    };
    void turn();

    std::function<bool()> m_waits;
    int m_poll;
    std::optional<QSocketNotifier> m_notifier;
    std::unordered_map<quint64, Watch> m_watches;
    quint64 m_last = 0;
};

} // namespace hookloupe
