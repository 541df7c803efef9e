// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relayconnection.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/log.h"
#include "core/http/requestframer.h"
#include "core/reach/relayfailure.h"
#include "core/reach/relaymessage.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Messages that the store has not confirmed; no more is read then.
constexpr std::size_t kPendingMax = 32;
constexpr qint64 kReadBytes = 64LL * 1024;
constexpr int kRedirectsMax = 5;
constexpr int kStoreRetryMs = 1'000;
/// What a server may ask for with `retry`.
constexpr qint64 kRetryMsMin = 100;
/// A connection that held that long was a good one.
constexpr qint64 kStableUs = 10'000'000;
constexpr int kHttpOk = 200;
/// As with a listener: a shorter time is hardly noticed.
constexpr qint64 kGapLeastUs = 1'000'000;

EventStreamParser::Limits parserLimits(const RelayLimits &limits)
{
    // A body in JSON or base64 is longer than itself; what no JSON needs is no message.
    return { .dataBytesMax = 2 * limits.bodyBytesMax + 256LL * 1024 };
}

/// What the way here may have done to the body, for a signature that does not match.
QString doubtOf(const RelayedRequest &relayed)
{
    if (relayed.isBodyKept)
        return {};
    const qint64 size = relayed.request.body().size();
    if (relayed.sentBodyBytes >= 0 && relayed.sentBodyBytes != size)
        return CoreText::tr("The relay wrote the body again: %1 bytes came here, the sender's had "
                            "%2. So the signature says nothing about the sender.")
                .arg(size)
                .arg(relayed.sentBodyBytes);
    return CoreText::tr(
            "The relay wrote the body again, so its bytes may not be those that were signed.");
}

} // namespace

RelayConnection::RelayConnection(Relay relay, RelayPosition position,
                                 QNetworkAccessManager *network, EventIntake *intake,
                                 const Clock *clock, const RelayLimits &limits, QObject *parent)
    : QObject(parent)
    , m_relay(std::move(relay))
    , m_limits(limits)
    , m_network(network)
    , m_intake(intake)
    , m_clock(clock)
    , m_parser(parserLimits(limits))
    , m_backoff(limits.firstRetryMs, limits.mostRetryMs)
    , m_silence(this)
    , m_retry(this)
    , m_storeRetry(this)
    , m_takenId(position.lastId)
    , m_position(std::move(position))
    , m_whyLost(m_position.isEnded ? CoreText::tr("Hookloupe was closed.")
                                   : CoreText::tr("Hookloupe had ended unexpectedly."))
{
    m_position.isEnded = false;
    m_parser.setLastId(m_position.lastId);
    m_seen.remember(m_position.seen);
    // One read may bring many small messages before it is stopped.
    m_outcomes = std::make_shared<OutcomeHandover>(
            kPendingMax + static_cast<std::size_t>(kReadBytes), this, [this] { takeOutcomes(); });
    for (QTimer *timer : { &m_silence, &m_retry, &m_storeRetry })
        timer->setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &RelayConnection::onTimeout);
    connect(&m_retry, &QTimer::timeout, this, &RelayConnection::connectNow);
    connect(&m_storeRetry, &QTimer::timeout, this, &RelayConnection::sendAgain);
}

RelayConnection::~RelayConnection()
{
    m_outcomes->close();
    endReply();
}

void RelayConnection::connectNow()
{
    if (m_isFinishing)
        return;
    if (m_isStream) {
        m_whyLost = CoreText::tr("It was connected to anew.");
        noteHeard();
    }
    endReply();
    m_retry.stop();
    m_isStream = m_hasEnded = false;
    m_keepAlives = 0;
    m_tlsProblem.clear();
    m_parser.restart();
    m_seen.beginConnection();

    QNetworkRequest request(QUrl::fromEncoded(m_relay.url));
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Cache-Control", "no-cache");
    // gosmee's server gives anyone else a page for people.
    request.setRawHeader("User-Agent", "Hookloupe (as gosmee)");
    if (!m_parser.lastId().isEmpty())
        request.setRawHeader("Last-Event-ID", m_parser.lastId());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(kRedirectsMax);
    if (!m_limits.trusted.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_limits.trusted);
        request.setSslConfiguration(tls);
    }
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(4 * kReadBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RelayConnection::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &RelayConnection::readOn);
    connect(m_reply, &QNetworkReply::finished, this, &RelayConnection::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    m_silence.start(m_limits.connectTimeoutMs);
    setStatus(RelayStatus::State::Connecting,
              CoreText::tr("Connecting to %1…").arg(m_relay.host()));
}

void RelayConnection::setBodyBytesMax(qint64 bytes)
{
    m_limits.bodyBytesMax = bytes;
    m_parser.setDataBytesMax(parserLimits(m_limits).dataBytesMax);
    readOn(); // more may be pending now
}

void RelayConnection::onHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = m_reply->rawHeader("Content-Type").trimmed().toLower();
    if (m_isStream || status != kHttpOk) // finished() tells of the rest
        return;
    if (type != "text/event-stream" && !type.startsWith("text/event-stream;")) {
        lose(notAStreamSentence(m_relay), true);
        return;
    }
    m_isStream = true;
    m_status.connectedAtUs = m_clock->nowUs();
    endGap();
    m_silence.start(m_limits.quietTimeoutMs);
    qCDebug(logReach) << "connected to the relay at" << m_relay.host();
    setStatus(RelayStatus::State::Connected, CoreText::tr("Connected to %1.").arg(m_relay.host()));
}

void RelayConnection::readOn()
{
    while (m_isStream && m_reply && m_reply->bytesAvailable() > 0 && m_pending.size() < kPendingMax
           && m_pendingBytes < 2 * m_limits.bodyBytesMax) {
        const QByteArray bytes = m_reply->read(kReadBytes);
        m_parser.append(bytes);
        noteHeard();
        const std::vector<StreamMessage> messages = m_parser.takeMessages();
        const bool isPing = std::any_of(messages.begin(), messages.end(),
                                        [](const StreamMessage &m) { return m.type == "ping"; });
        // One comment may be a greeting; a second one is a habit.
        if (m_parser.takeSignOfLife() && (isPing || messages.empty()))
            m_keepAlives += isPing ? 2 : 1;
        for (const StreamMessage &message : messages) {
            takeMessage(message);
            m_takenId = message.id;
        }
        if (const auto retryMs = m_parser.takeRetryMs())
            m_backoff.setFirst(qMax(*retryMs, kRetryMsMin));
    }
    if (!m_isStream || !m_reply)
        return;
    if (m_reply->bytesAvailable() > 0)
        m_silence.stop(); // it is the store that is waited for
    else if (m_hasEnded)
        conclude();
    else
        m_silence.start(m_keepAlives >= 2 ? m_limits.idleTimeoutMs : m_limits.quietTimeoutMs);
}

void RelayConnection::takeMessage(const StreamMessage &message)
{
    if (!message.type.isEmpty() && message.type != "message") {
        // "ready" and "ping", and what a client of an EventSource does not get either.
        if (m_seen.noteControl(message))
            m_position.seen.clear();
        return;
    }
    auto relayed = readRelayMessage(message.data, m_relay.path);
    if (relayed && !*relayed)
        return;
    const QByteArray key = m_seen.noteNew(message);
    if (key.isEmpty()) {
        ++m_status.repeated;
        Q_EMIT statusChanged();
        return;
    }
    Event event;
    event.receivedAtUs = event.completedAtUs = m_clock->nowUs();
    event.peer = u"relay "_s + m_relay.host();
    event.tls = m_relay.isTls();
    event.response.state = AnswerState::ByRelay;
    const auto refuse = [&](const QString &reason) {
        event.kind = EventKind::Refused;
        event.provenance = Provenance::Relay;
        event.request = parseLenient(message.data.first(
                qMin<qsizetype>(message.data.size(), ReceiverLimits().refusedBytesKept)));
        event.reason = reason;
        ++m_status.refused;
        handIn(std::move(event), {}, key);
    };
    const auto tooLarge = [this] {
        return CoreText::
                tr("The relay's message is larger than what is kept (%1), so its beginning only is "
                   "here.")
                        .arg(displaySize(m_limits.bodyBytesMax));
    };
    if (message.isCut)
        return refuse(tooLarge());
    if (!relayed)
        return refuse(relayed.error().sentence);
    if ((*relayed)->request.body().size() > m_limits.bodyBytesMax)
        return refuse(tooLarge());
    event.provenance = (*relayed)->isBodyKept ? Provenance::Relay : Provenance::Reserialised;
    const QString doubt = doubtOf(**relayed);
    event.request = std::move((*relayed)->request);
    handIn(std::move(event), doubt, key);
}

void RelayConnection::handIn(Event event, const QString &doubt, const QByteArray &key)
{
    m_pendingBytes += event.request.wire.size();
    m_pending.push_back({ ++m_lastTicket, std::make_shared<const Event>(std::move(event)), doubt,
                          key, m_takenId });
    send(m_pending.back());
}

void RelayConnection::send(const Pending &pending)
{
    m_intake->take(
            { std::make_shared<Event>(*pending.event), pending.doubt, pending.ticket, m_outcomes });
}

void RelayConnection::takeOutcomes()
{
    for (const AppendOutcome &outcome : m_outcomes->takeAll()) {
        const auto found = std::find_if(
                m_pending.begin(), m_pending.end(),
                [&outcome](const Pending &pending) { return pending.ticket == outcome.ticket; });
        if (found == m_pending.end())
            continue;
        if (outcome.eventId == 0) {
            m_unstored.push_back(outcome.ticket);
            continue;
        }
        m_pendingBytes -= found->event->request.wire.size();
        if (found->event->kind == EventKind::Request)
            ++m_status.events;
        if (!found->key.isEmpty())
            m_position.seen += found->key;
        m_pending.erase(found);
    }
    if (m_position.seen.size() > RelayPosition::kSeenMax)
        m_position.seen.remove(0, m_position.seen.size() - RelayPosition::kSeenMax);
    m_position.lastId = m_pending.empty() ? m_takenId : m_pending.front().idBefore;
    if (!m_unstored.empty() && !m_storeRetry.isActive())
        m_storeRetry.start(kStoreRetryMs);
    Q_EMIT statusChanged();
    readOn();
}

void RelayConnection::sendAgain()
{
    for (const quint64 ticket : std::exchange(m_unstored, {})) {
        for (const Pending &pending : m_pending) {
            if (pending.ticket == ticket)
                send(pending);
        }
    }
}

void RelayConnection::onTimeout()
{
    lose(m_isStream ? silenceSentence(m_relay, m_silence.interval() / 1000)
                    : noAnswerSentence(m_relay, m_limits.connectTimeoutMs / 1000),
         false);
}

void RelayConnection::onFinished()
{
    m_hasEnded = true;
    // What is buffered is read first, at the pace of the store.
    if (m_isStream)
        readOn();
    else
        conclude();
}

void RelayConnection::conclude()
{
    const RelayFailure failure = failureOf(m_relay, *m_reply, m_isStream, m_tlsProblem);
    // A server that says goodbye was there until now; a network that failed was not.
    if (m_isStream
        && (m_reply->error() == QNetworkReply::NoError
            || m_reply->error() == QNetworkReply::RemoteHostClosedError))
        noteHeard();
    if (failure.retryMs > 0)
        m_backoff.setFirst(failure.retryMs);
    lose(failure.sentence, failure.isHopeless);
}

void RelayConnection::lose(const QString &sentence, bool isHopeless)
{
    endReply();
    if (m_isStream)
        m_whyLost = sentence;
    if (m_isStream && m_clock->nowUs() - m_status.connectedAtUs > kStableUs)
        m_backoff.reset();
    if (isHopeless)
        m_backoff.giveUpHope();
    m_isStream = false;
    const qint64 waitMs = m_backoff.next();
    m_retry.start(static_cast<int>(waitMs));
    m_status.retryAtUs = m_clock->nowUs() + waitMs * 1000;
    qCInfo(logReach) << "lost the relay at" << m_relay.host() << "; again in" << waitMs << "ms";
    setStatus(RelayStatus::State::Waiting, sentence);
}

void RelayConnection::finish()
{
    if (m_isStream)
        noteHeard();
    m_isFinishing = true;
    m_isStream = false;
    endReply();
    m_retry.stop();
}

void RelayConnection::noteHeard()
{
    m_position.heardAtUs = m_clock->nowUs();
}

void RelayConnection::endGap()
{
    const qint64 fromUs = m_position.heardAtUs;
    noteHeard();
    if (fromUs == 0 || m_position.heardAtUs - fromUs < kGapLeastUs)
        return;
    Event event;
    event.kind = EventKind::Gap;
    event.receivedAtUs = fromUs;
    event.completedAtUs = m_position.heardAtUs;
    event.local = u"Relay %1 to %2"_s.arg(m_relay.host(), displayText(m_relay.path));
    event.reason = event.local + u": "_s + m_whyLost;
    event.origin =
            std::make_shared<const EventOrigin>(EventOrigin{ .gapUntilUs = m_position.heardAtUs });
    handIn(std::move(event), {}, {});
}

void RelayConnection::endReply()
{
    m_silence.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void RelayConnection::setStatus(RelayStatus::State state, const QString &sentence)
{
    m_status.state = state;
    m_status.sentence = sentence;
    Q_EMIT statusChanged();
}

} // namespace hookloupe
