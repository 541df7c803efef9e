// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/forwardworker.h"

#include "core/delivery/forwardoutcome.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/log.h"
#include "core/http/gateway.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSweepMs = 50;
constexpr int kConnectTimeoutMsMax = 10'000;

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

qint64 nowUs()
{
    return SystemClock::instance().nowUs();
}

/// The host of "127.0.0.1:50332" or "[::1]:50332", as X-Forwarded-For names it.
QByteArray addressOf(const QString &peer)
{
    QByteArray address = peer.left(peer.lastIndexOf(u':')).toLatin1();
    if (address.startsWith('[') && address.endsWith(']'))
        address = address.sliced(1).chopped(1);
    return address;
}

QByteArray laneOf(const SendTarget &target)
{
    return (target.tls ? "https://"_ba : "http://"_ba) + target.authority();
}

} // namespace

ForwardWorker::ForwardWorker(EventSink *sink, const ForwardLimits &limits, QByteArray pseudonym)
    : m_sink(sink)
    , m_limits(limits)
    , m_pseudonym(std::move(pseudonym))
    , m_orders(std::make_shared<Handover<ForwardOrder>>(std::numeric_limits<std::size_t>::max(),
                                                        this, [this] { takeOrders(); }))
    , m_bytes(std::make_shared<qint64>(0))
    , m_sender(this)
    , m_sweep(this)
{
    m_sweep.setInterval(kSweepMs);
    connect(&m_sweep, &QTimer::timeout, this, &ForwardWorker::sweep);
}

ForwardWorker::~ForwardWorker()
{
    m_orders->close();
    // Whatever is not done is in the records: nobody else would remember it.
    m_isEnding = true;
    takeOrders();
    const auto giveUp = [this](const JobPtr &job, const QString &why) {
        job->record.result = {};
        job->record.result.state = SendState::Cancelled;
        job->record.result.failure = why;
        keep(*job);
    };
    for (const auto &[run, job] : m_running)
        giveUp(job,
               CoreText::tr("Hookloupe ended before %1 had answered: forward it again.")
                       .arg(job->target.hostAndPort()));
    for (const auto &[origin, lane] : m_lanes) {
        for (const JobPtr &job : lane.waiting)
            giveUp(job, CoreText::tr("Hookloupe ended before its turn came: forward it again."));
    }
    for (const auto &[run, job] : m_resting)
        giveUp(job, CoreText::tr("Hookloupe ended before this try: forward it again."));
}

void ForwardWorker::takeOrders()
{
    for (ForwardOrder &taken : m_orders->takeAll()) {
        const qint64 bytes = taken.event->request.wire.size();
        *m_bytes += bytes;
        const std::shared_ptr<const ForwardOrder> order(
                new ForwardOrder(std::move(taken)), [held = m_bytes, bytes](const ForwardOrder *o) {
                    *held -= bytes;
                    delete o;
                });
        bool first = true;
        for (const QByteArray &url : order->plan.targets())
            begin(order, url, std::exchange(first, false));
    }
}

void ForwardWorker::begin(const std::shared_ptr<const ForwardOrder> &order, const QByteArray &url,
                          bool first)
{
    const auto job = std::make_shared<Job>();
    job->order = order;
    job->record.eventId = order->eventId;
    job->record.cause = order->cause;
    job->record.isMirror = !first;
    job->record.targetUrl = url;
    job->record.queuedAtUs = nowUs();
    job->mayRetry = false;
    const auto target = SendTarget::parse(url);
    if (!target)
        return refuse(job, 502, CoreText::tr("The target of this webhook is not a URL."),
                      target.error().sentence);
    job->target = *target;
    QString why;
    if (const int status = refusal(*job, m_pseudonym, why); status != 0)
        return refuse(job, status, why, why);
    job->mayRetry = true;
    enqueue(job);
}

int ForwardWorker::refusal(const Job &job, QByteArrayView pseudonym, QString &why)
{
    const WireRequest &request = job.order->event->request;
    if (job.order->cause == ForwardCause::Arrival && hasPassed(request, pseudonym)) {
        why = CoreText::tr(
                "This request was forwarded by this same Hookloupe before, so forwarding it again "
                "would never end: let the target be another server.");
        return 508;
    }
    if (request.methodBytes() == "CONNECT") {
        why = CoreText::tr("CONNECT asks for a tunnel, which is not forwarded.");
        return 501;
    }
    return 0;
}

void ForwardWorker::refuse(const JobPtr &job, int status, const QString &forSender,
                           const QString &why)
{
    job->record.result = {};
    job->record.result.failure = why;
    conclude(job, notSent(status, forSender));
}

void ForwardWorker::enqueue(const JobPtr &job)
{
    Lane &lane = m_lanes[laneOf(job->target)];
    const QString busy =
            CoreText::tr("The target of this webhook has more requests than it answers.");
    if (lane.waiting.size() >= static_cast<std::size_t>(m_limits.waitingMax))
        return refuse(job, 503, busy,
                      CoreText::tr("It was not sent: %1 others wait for %2 already. Allow more at "
                                   "once, or forward it again later.")
                              .arg(m_limits.waitingMax)
                              .arg(job->target.hostAndPort()));
    if (*m_bytes > m_limits.bytesMax)
        return refuse(job, 503, busy,
                      CoreText::tr("It was not sent: the events that wait to be forwarded hold "
                                   "more than %1 of memory. Forward it again later.")
                              .arg(displaySize(m_limits.bytesMax)));
    job->waitUntilMs = nowMs() + job->order->plan.timeoutMs;
    lane.waiting.push_back(job);
    startWaiting(lane);
    if (!lane.waiting.empty() && !m_sweep.isActive())
        m_sweep.start();
}

void ForwardWorker::startWaiting(Lane &lane)
{
    while (!m_isEnding && !lane.waiting.empty()
           && lane.running < lane.waiting.front()->order->plan.concurrency) {
        const JobPtr job = std::move(lane.waiting.front());
        lane.waiting.pop_front();
        send(lane, job);
    }
}

void ForwardWorker::send(Lane &lane, const JobPtr &job)
{
    const ForwardPlan &plan = job->order->plan;
    const Event &event = *job->order->event;
    job->record.startedAtUs = nowUs();
    job->record.requestHead = gatewayHead(event.request,
                                          { .authority = job->target.authority(),
                                            .pathAndQuery = job->target.pathAndQuery,
                                            .keepsHost = plan.keepsHost,
                                            .addsForwarded = plan.addsForwarded,
                                            .peerAddress = addressOf(event.peer),
                                            .protocol = event.tls ? "https"_ba : "http"_ba,
                                            .pseudonym = m_pseudonym,
                                            .secretSegment = job->order->secretSegment });
    const QByteArray wire =
            job->record.requestHead + event.request.wire.sliced(event.request.head().size());
    const SendLimits limits{ .connectTimeoutMs = qMin(kConnectTimeoutMsMax, plan.timeoutMs),
                             .totalTimeoutMs = plan.timeoutMs,
                             .answerBytesMax = m_limits.answerBytesMax,
                             .verifyCertificate = plan.verifiesCertificate,
                             .route = { .proxy = SendRoute::Proxy::Environment } };
    ++lane.running;
    const quint64 run = ++m_lastRun;
    m_running.emplace(run, job);
    m_sender.send(job->target, wire, limits, [this, run, &lane](SendResult result) {
        const JobPtr done = std::move(m_running.extract(run).mapped());
        --lane.running;
        UpstreamOutcome outcome = outcomeOf(result, done->order->event->request.methodBytes());
        done->record.result = std::move(result);
        conclude(done, std::move(outcome));
        startWaiting(lane);
    });
}

void ForwardWorker::conclude(const JobPtr &job, UpstreamOutcome outcome)
{
    ForwardRecord &record = job->record;
    record.gatewayStatus = outcome.status;
    const bool triesAgain = job->mayRetry && record.attempt <= job->order->plan.retries
            && isWorthRetrying(record.result, outcome.status);
    record.answersSender = job->order->replyTo && !record.isMirror && !triesAgain;
    keep(*job);
    if (triesAgain)
        return retryLater(job);
    if (!record.answersSender)
        return;
    outcome.ticket = job->order->ticket;
    outcome.targetName = job->target.host.isEmpty() ? QString() : job->target.hostAndPort();
    if (!job->order->replyTo->push(std::move(outcome)))
        qCDebug(logDelivery, "nobody waits for event %lld any more", qlonglong(record.eventId));
}

void ForwardWorker::retryLater(const JobPtr &job)
{
    const ForwardPlan &plan = job->order->plan;
    const int doublings = qMin(job->record.attempt - 1, 30);
    const qint64 rest =
            qMin<qint64>(qint64{ plan.backoffMs } << doublings, ForwardPlan::kBackoffMsMax);
    ForwardRecord next;
    next.eventId = job->record.eventId;
    next.cause = ForwardCause::Retry;
    next.attempt = job->record.attempt + 1;
    next.isMirror = job->record.isMirror;
    next.targetUrl = job->record.targetUrl;
    next.queuedAtUs = nowUs() + rest * 1000;
    job->record = std::move(next);
    const quint64 run = ++m_lastRun;
    m_resting.emplace(run, job);
    QTimer::singleShot(static_cast<int>(rest), this,
                       [this, run] { enqueue(m_resting.extract(run).mapped()); });
}

void ForwardWorker::keep(const Job &job)
{
    ForwardRecord record = job.record;
    if (record.result.body.size() > m_limits.keptBytesMax) {
        record.result.body.truncate(m_limits.keptBytesMax);
        record.result.body.squeeze();
        record.result.bodyCut = true;
    }
    m_sink->recordForward(std::move(record));
}

void ForwardWorker::sweep()
{
    const qint64 now = nowMs();
    bool somebodyWaits = false;
    for (auto &[origin, lane] : m_lanes) {
        // Taken out first: concluding one may put another into the same lane.
        std::deque<JobPtr> late;
        std::deque<JobPtr> waiting;
        for (JobPtr &job : lane.waiting)
            (job->waitUntilMs <= now ? late : waiting).push_back(std::move(job));
        lane.waiting = std::move(waiting);
        for (const JobPtr &job : late)
            refuse(job, 503, CoreText::tr("The target of this webhook is busy with others."),
                   CoreText::tr(
                           "It was not sent: its turn did not come within %1, since %2 others were "
                           "under way to %3. Look why the target is slow, or allow more at once.")
                           .arg(displayTimeLimit(job->order->plan.timeoutMs))
                           .arg(lane.running)
                           .arg(job->target.hostAndPort()));
        somebodyWaits = somebodyWaits || !lane.waiting.empty();
    }
    if (!somebodyWaits)
        m_sweep.stop();
}

} // namespace hookloupe
