// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/forwarder.h"
#include "core/http/requestframer.h"
#include "tests/integration/delivery/recordsink.h"

#include <QObject>

#include <map>
#include <memory>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

inline const QByteArray kEventWire =
        "POST /in/hook?a=b HTTP/1.1\r\nhOST: hooks.test\r\nX-Dup: 1\r\nx-dup:  2 \r\n"
        "Connection: keep-alive\r\nContent-Length: 5\r\n\r\n{\0}\r\n"_ba;

inline EventPtr eventOf(const QByteArray &wire)
{
    auto event = std::make_shared<Event>();
    event->request = *parseStoredRequest(wire);
    event->peer = QStringLiteral("192.0.2.7:50332");
    return event;
}

/// A forwarder, its records, and the outcomes that somebody waits for, by ticket.
struct Forwarding
{
    explicit Forwarding(const ForwardLimits &limits = {})
        : forwarder(std::make_unique<Forwarder>(&sink, limits))
        , replyTo(std::make_shared<UpstreamHandover>(10'000, &consumer, [this] {
            for (UpstreamOutcome &one : replyTo->takeAll())
                outcomes[one.ticket] = std::move(one);
        }))
    { }
    ~Forwarding() { replyTo->close(); }

    /// The ticket is the event's id.
    void forward(qint64 id, const ForwardPlan &plan, const QByteArray &wire = kEventWire,
                 bool waits = true)
    {
        forwarder->forward({ .event = eventOf(wire),
                             .eventId = id,
                             .plan = plan,
                             .ticket = static_cast<quint64>(id),
                             .replyTo = waits ? replyTo : nullptr });
    }

    RecordSink sink;
    QObject consumer;
    std::unique_ptr<Forwarder> forwarder;
    std::shared_ptr<UpstreamHandover> replyTo;
    std::map<quint64, UpstreamOutcome> outcomes;
};

} // namespace hookloupe::test
