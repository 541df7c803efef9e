// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/batchsource.h"
#include "core/http/requestframer.h"

#include <memory>
#include <utility>
#include <vector>

namespace hookloupe::test {

/// Received in the order of the ids.
inline EventPtr eventOf(qint64 id, const QByteArray &wire)
{
    auto event = std::make_shared<Event>();
    event->id = id;
    event->receivedAtUs = id * 1'000;
    event->request = *parseStoredRequest(wire);
    return event;
}

inline QByteArray smallRequest(int number)
{
    const QByteArray body = "{\"n\": " + QByteArray::number(number) + "}";
    return "POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
}

/// A source that holds its events; one that is null is gone.
class Events : public BatchSource
{
public:
    explicit Events(std::vector<EventPtr> events)
        : m_events(std::move(events))
    { }
    static std::unique_ptr<Events> small(int count)
    {
        std::vector<EventPtr> events;
        for (int i = 1; i <= count; ++i)
            events.push_back(eventOf(i, smallRequest(i)));
        return std::make_unique<Events>(std::move(events));
    }
    qint64 count() const override { return static_cast<qint64>(m_events.size()); }
    Result<EventPtr> event(qint64 index) override
    {
        const EventPtr &event = m_events[static_cast<std::size_t>(index)];
        if (!event)
            return Error{ ErrorCode::NotFound, QStringLiteral("It is gone.") };
        return event;
    }
    qint64 id(qint64 index) const override
    {
        const EventPtr &event = m_events[static_cast<std::size_t>(index)];
        return event ? event->id : -1;
    }

private:
    std::vector<EventPtr> m_events;
};

} // namespace hookloupe::test
