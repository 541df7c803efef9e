// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "core/delivery/http2exchange.h"
#include "core/delivery/idleconnections.h"
#include "core/delivery/redirect.h"
#include "core/delivery/sendexchange.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QElapsedTimer>

#include <map>
#include <utility>

namespace hookloupe {

/// One send over all the redirects that are followed.
struct HttpSender::Run
{
    SendTarget target; ///< of the present hop, as the next two are
    QByteArray wire;
    SendLimits limits;
    Then then;
    Exchange *exchange = nullptr; ///< a child of the sender
    int hop = 1;
    QStringList notes;
    QElapsedTimer clock;
    qint64 beforeUs = 0; ///< from the start of the send to that of the present hop
};

struct HttpSender::Private
{
    quint64 lastId = 0;
    std::map<quint64, Run> running;
    IdleConnections *idle;
    Http2Transfers *http2;
};

HttpSender::HttpSender(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->idle = new IdleConnections(this);
    d->http2 = new Http2Transfers(this);
}

HttpSender::~HttpSender()
{
    // Before what they use; those that have ended wait for their deletion, too.
    qDeleteAll(findChildren<Exchange *>(QString(), Qt::FindDirectChildrenOnly));
}

quint64 HttpSender::send(const SendTarget &target, const QByteArray &wire, const SendLimits &limits,
                         Then then)
{
    const quint64 id = ++d->lastId;
    Run &run = d->running[id];
    run.target = target;
    run.wire = wire;
    run.limits = limits;
    run.then = std::move(then);
    run.clock.start();
    startHop(id);
    return id;
}

void HttpSender::startHop(quint64 sendId)
{
    Run &run = d->running.at(sendId);
    if (run.limits.route.http == SendRoute::Http::Two)
        run.exchange = new Http2Exchange(run.target, run.wire, run.limits, d->http2, this);
    else
        run.exchange = new SendExchange(
                run.target, run.wire, run.limits,
                run.limits.keepsConnection ? d->idle->take(run.target, run.limits) : nullptr, this);
    connect(run.exchange, &Exchange::finished, this,
            [this, sendId](const SendResult &result) { endHop(sendId, result); });
    run.exchange->start();
}

void HttpSender::endHop(quint64 sendId, SendResult result)
{
    Run &run = d->running.at(sendId);
    Exchange *exchange = std::exchange(run.exchange, nullptr);
    if (auto connection = exchange->takeConnection())
        d->idle->keep(std::move(connection), run.target, run.limits);
    exchange->deleteLater();

    RedirectStep step;
    if (run.limits.route.followsRedirects)
        step = nextAfter(run.target, run.wire, run.limits, result, run.hop);
    if (step.kind == RedirectStep::Kind::Follow) {
        run.notes += result.notes;
        run.notes.append(step.note);
        const qint64 left = run.limits.totalTimeoutMs - result.times.totalUs / 1000;
        run.target = std::move(step.target);
        run.wire = std::move(step.wire);
        run.limits = std::move(step.limits);
        run.limits.totalTimeoutMs = static_cast<int>(qMax<qint64>(left, 1));
        run.limits.connectTimeoutMs = qMin(run.limits.connectTimeoutMs, run.limits.totalTimeoutMs);
        ++run.hop;
        run.beforeUs = run.clock.nsecsElapsed() / 1000;
        startHop(sendId);
        return;
    }
    result.notes = run.notes + result.notes;
    if (step.kind == RedirectStep::Kind::Stop)
        result.notes.append(step.note);
    if (run.target.tls && !run.limits.verifyCertificate && result.times.securedUs >= 0)
        result.notes.append(CoreText::tr("The certificate of %1 was not checked.")
                                    .arg(run.target.hostAndPort()));
    if (result.bodyCut)
        result.notes.append(
                CoreText::tr("The answer's body has %1; the first %2 are kept.")
                        .arg(displaySize(result.bodyBytes), displaySize(result.body.size())));
    result.notes.removeDuplicates();
    // What is shown is one course of time, over all hops.
    for (qint64 SendTimes::*time :
         { &SendTimes::resolvedUs, &SendTimes::connectedUs, &SendTimes::securedUs,
           &SendTimes::sentUs, &SendTimes::firstByteUs, &SendTimes::totalUs }) {
        if (result.times.*time >= 0)
            result.times.*time += run.beforeUs;
    }
    // Queued: `then` may delete the sender, and with it the exchange that speaks.
    QMetaObject::invokeMethod(
            this, [then = std::move(run.then), result = std::move(result)] { then(result); },
            Qt::QueuedConnection);
    d->running.erase(sendId);
}

void HttpSender::cancel(quint64 sendId)
{
    const auto found = d->running.find(sendId);
    if (found != d->running.end() && found->second.exchange)
        found->second.exchange->cancel();
}

} // namespace hookloupe
