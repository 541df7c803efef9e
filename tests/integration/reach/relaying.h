// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/clock.h"
#include "core/reach/relayclient.h"
#include "core/receiver/receiver.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/receiver/fakesink.h"

#include <QTest>

#include <atomic>
#include <functional>

namespace hookloupe::test {

inline const QByteArray kStreamHead = QByteArrayLiteral(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\n"
        "Connection: close\r\n\r\n");

inline const RelayLimits kQuick{ .firstRetryMs = 20, .mostRetryMs = 200 };

inline QByteArray message(const QByteArray &id, const QByteArray &data)
{
    return (id.isEmpty() ? QByteArray() : "id: " + id + '\n') + "data: " + data + "\n\n";
}

inline QByteArray hook(const QByteArray &body)
{
    return R"({"host":"smee.example","content-type":"application/json","body":)" + body
            + R"(,"query":{},"timestamp":1700000000000})";
}

/// A server of event streams: runs \a onRequest once for each connection that has sent its request.
class StreamServer : public ScriptedServer
{
public:
    using OnRequest = std::function<void(Peer &, qsizetype number)>;
    explicit StreamServer(OnRequest onRequest, std::optional<QSslConfiguration> tls = std::nullopt)
        : ScriptedServer(
                [this, onRequest = std::move(onRequest)](Peer &peer) {
                    if (peer.served || !peer.received.endsWith("\r\n\r\n"))
                        return;
                    peer.served = true;
                    onRequest(peer, m_requests++);
                },
                std::move(tls))
    { }

    qsizetype requests() const { return m_requests; }
    QByteArray channel() const { return url() + "/secretchannel4711"; }

private:
    qsizetype m_requests = 0;
};

/// The time, as far as the test lets it pass.
class HandClock : public Clock
{
public:
    qint64 nowUs() const override { return m_nowUs; }
    void pass(qint64 us) { m_nowUs += us; }

private:
    std::atomic<qint64> m_nowUs{ SystemClock::instance().nowUs() };
};

/// Relays that end in a receiver and a store that does what the test says.
struct Relaying
{
    explicit Relaying(RelayLimits limits = {}, EndpointSet endpoints = {}, QList<KeyList> keys = {},
                      const Clock *clock = &SystemClock::instance())
        : receiver(&sink, clock, {})
        , relays(&receiver, clock, std::move(limits))
    {
        receiver.setEndpoints(std::make_shared<const ReceiverEndpoints>(
                ReceiverEndpoints{ std::move(endpoints), std::move(keys) }));
    }

    /// Bodies of the events, in their order.
    QByteArrayList bodies() const
    {
        QByteArrayList found;
        for (const EventPtr &event : sink.events())
            found += event->request.body().toByteArray();
        return found;
    }

    FakeSink sink;
    Receiver receiver;
    RelayClient relays;
};

} // namespace hookloupe::test
