// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/socketpoll.h"

#include <QDeadlineTimer>

#include <array>
#include <cstdint>
#include <utility>

#include <sys/epoll.h>
#include <unistd.h>

namespace hookloupe {

namespace {

constexpr int kEventsAtOnce = 64;
/// Of one turn: timers and commands of the thread come after it.
constexpr int kTurnMs = 5;
constexpr int kWaitMs = 1;

} // namespace

SocketPoll::SocketPoll(std::function<bool()> waits, QObject *parent)
    : QObject(parent)
    , m_waits(std::move(waits))
    , m_poll(::epoll_create1(EPOLL_CLOEXEC))
{ }

SocketPoll::~SocketPoll()
{
    m_notifier.reset();
    if (m_poll >= 0)
        ::close(m_poll);
}

quint64 SocketPoll::watch(int socket, Ready readable, Ready writable)
{
    if (m_poll < 0)
        return 0;
    if (!m_notifier) {
        // Not in the constructor: the thread may be another one then.
        m_notifier.emplace(m_poll, QSocketNotifier::Read);
        connect(&*m_notifier, &QSocketNotifier::activated, this, [this] { turn(); });
    }
    const quint64 number = ++m_last;
    epoll_event wanted{ .events = EPOLLIN, .data = { .u64 = number } };
    if (::epoll_ctl(m_poll, EPOLL_CTL_ADD, socket, &wanted) != 0)
        return 0;
    m_watches.emplace(number,
                      Watch{ socket, false, std::make_shared<const Ready>(std::move(readable)),
                             std::make_shared<const Ready>(std::move(writable)) });
    return number;
}

void SocketPoll::wantWritable(quint64 watch, bool wanted)
{
    const auto found = m_watches.find(watch);
    if (found == m_watches.end() || found->second.wantsWritable == wanted)
        return;
    found->second.wantsWritable = wanted;
    epoll_event changed{ .events = EPOLLIN, .data = { .u64 = watch } };
    if (wanted)
        changed.events |= EPOLLOUT;
    ::epoll_ctl(m_poll, EPOLL_CTL_MOD, found->second.socket, &changed);
}

void SocketPoll::unwatch(quint64 watch)
{
    const auto found = m_watches.find(watch);
    if (found == m_watches.end())
        return;
    ::epoll_ctl(m_poll, EPOLL_CTL_DEL, found->second.socket, nullptr);
    m_watches.erase(found);
}

void SocketPoll::turn()
{
    const QDeadlineTimer end(kTurnMs);
    std::array<epoll_event, kEventsAtOnce> events{};
    int waitMs = 0;
    do {
        const int count = ::epoll_wait(m_poll, events.data(), kEventsAtOnce, waitMs);
        if (count <= 0)
            return;
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            constexpr std::uint32_t kToBeRead = EPOLLIN | EPOLLERR | EPOLLHUP;
            // What was run before it may have unwatched it.
            if (const auto found = m_watches.find(event.data.u64);
                found != m_watches.end() && (event.events & kToBeRead) != 0) {
                const auto readable = found->second.readable;
                (*readable)();
            }
            if ((event.events & EPOLLOUT) == 0)
                continue;
            if (const auto found = m_watches.find(event.data.u64);
                found != m_watches.end() && found->second.wantsWritable) {
                const auto writable = found->second.writable;
                (*writable)();
            }
        }
        waitMs = m_waits() ? kWaitMs : 0;
    } while (!end.hasExpired());
}

} // namespace hookloupe
