// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gateway.h"
#include "core/event/clock.h"
#include "core/http/requestframer.h"
#include "core/signature/verifier.h"
#include "tests/integration/delivery/scriptedserver.h"

#include <functional>
#include <optional>
#include <vector>

namespace hookloupe::test {

inline const QByteArray kSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
inline const QByteArray kOldSecret = "whsec_b2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xk";

inline RetrySchedule schedule(const QByteArray &more)
{
    return *RetrySchedule::fromJson("{\"id\":\"x\",\"name\":\"X\",\"success\":\"2xx\",\"source\":{"
                                    "\"kind\":\"general\",\"date\":\"2026-11\"},"
                                    + more + "}");
}

inline QByteArray answer(int status, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + more + "Content-Length: 0\r\n\r\n";
}

/// A consumer that frames what comes and answers each request by a function; one request a
/// connection, as the sender does it.
struct Consumer
{
    /// The answer to the request of that ordinal, from 0; empty: none ever.
    using Answer = std::function<QByteArray(qsizetype, const WireRequest &)>;

    explicit Consumer(Answer how)
        : server([this, how = std::move(how)](ScriptedServer::Peer &peer) {
            const qsizetype head = peer.received.indexOf("\r\n\r\n");
            if (peer.served || head < 0)
                return;
            const WireRequest request = parseLenient(peer.received);
            const auto length = request.field("Content-Length");
            if (length && peer.received.size() < head + 4 + length->toByteArray().toLongLong())
                return;
            peer.served = true;
            requests.push_back(request);
            const QByteArray bytes = how(static_cast<qsizetype>(requests.size()) - 1, request);
            if (!bytes.isEmpty())
                peer.socket->write(bytes);
        })
    { }

    std::vector<WireRequest> requests;
    ScriptedServer server;
};

/// A gateway with all that it told.
struct Played
{
    Gateway gateway;
    QList<GatewayAttemptPtr> begun;
    QList<GatewayAttemptPtr> ended;
    std::optional<GatewaySummary> summary;

    Played()
    {
        QObject::connect(&gateway, &Gateway::attempted, &gateway,
                         [this](const GatewayAttemptPtr &attempt) {
                             (attempt->isEnded ? ended : begun).append(attempt);
                         });
        QObject::connect(&gateway, &Gateway::ended, &gateway,
                         [this](const GatewaySummary &end) { summary = end; });
    }
};

inline GatewayPlan planFor(const ScriptedServer &server,
                           const QString &scenario = QStringLiteral("payment-confirmed"))
{
    GatewayPlan plan;
    plan.scheme = *SchemeCatalogue::builtIn().find(u"standard-webhooks-v1");
    plan.key.key = SecretBytes(kSecret);
    plan.scenario = *builtInScenario(scenario);
    plan.schedule = schedule("\"waits\":[\"5s\",\"5m\",\"30m\"]");
    plan.limits = limitsOf(plan.schedule);
    plan.target = *SendTarget::parse(server.url() + "/hooks");
    plan.timeScale = 10'000;
    return plan;
}

inline Verification verified(const WireRequest &request, const ScriptedServer &server,
                             const QByteArray &secret = kSecret)
{
    const QByteArray url = server.url() + request.targetBytes().toByteArray();
    return verify(*SchemeCatalogue::builtIn().find(u"standard-webhooks-v1"),
                  { .key = SecretBytes(secret) }, RequestView::of(request, url),
                  { .nowUs = SystemClock::instance().nowUs() });
}

inline QByteArray field(const WireRequest &request, const QByteArray &name)
{
    return request.field(name).value_or(QByteArrayView()).toByteArray();
}

} // namespace hookloupe::test
