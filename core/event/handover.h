// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/bell.h"

#include <QObject>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

namespace hookloupe {

/// The one place where two of our threads meet: a bounded vector under a mutex.
///
/// Any thread may push(). The consumer is woken in its own thread once when the queue was empty
/// (a queued call), and takes everything with takeAll(): it batches by itself. A full queue
/// refuses, which is the backpressure. Values must be immutable or owned.
template<class T>
class Handover
{
public:
    /// \a wake runs in \a consumer's thread. \a capacity is in items.
    Handover(std::size_t capacity, QObject *consumer, std::function<void()> wake)
        : m_capacity(capacity)
        , m_consumer(consumer)
    {
        QObject::connect(&m_bell, &Bell::rang, consumer, std::move(wake), Qt::QueuedConnection);
    }
    Handover(const Handover &) = delete;
    Handover &operator=(const Handover &) = delete;

    /// False when the queue is full or closed; \a item is then left untouched.
    [[nodiscard]] bool push(T &&item)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_consumer || m_items.size() >= m_capacity)
            return false;
        const bool wasEmpty = m_items.empty();
        m_items.push_back(std::move(item));
        if (wasEmpty)
            m_bell.ring();
        return true;
    }

    /// Hands over all of \a items, in their order, with one wake-up. False when there is no room
    /// for all: then none is taken.
    [[nodiscard]] bool pushAll(std::vector<T> &&items)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_consumer || items.size() > m_capacity - std::min(m_capacity, m_items.size()))
            return false;
        if (items.empty())
            return true;
        const bool wasEmpty = m_items.empty();
        if (wasEmpty)
            m_items = std::move(items);
        else
            std::move(items.begin(), items.end(), std::back_inserter(m_items));
        if (wasEmpty)
            m_bell.ring();
        return true;
    }

    /// Everything that waits, oldest first. Called in the consumer's thread.
    [[nodiscard]] std::vector<T> takeAll()
    {
        std::vector<T> taken;
        const std::lock_guard lock(m_mutex);
        taken.swap(m_items);
        return taken;
    }

    /// From now on push() refuses and nobody is woken. The consumer calls it before it dies.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_consumer = nullptr;
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_items;
    std::size_t m_capacity;
    QObject *m_consumer;
    Bell m_bell;
};

} // namespace hookloupe
