// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/keptconnection.h"

#include "core/delivery/exchange.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/timeunits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hookloupe {

namespace {

/// All exchanges of a thread read into it, one after the other.
std::array<char, kSliceBytes> &sharedBuffer()
{
    thread_local std::array<char, kSliceBytes> buffer;
    return buffer;
}

bool saysClose(const Fields &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const Field &field) {
        return equalsIgnoreCase(field.name, "connection")
                && field.value.toLower().contains("close");
    });
}

} // namespace

KeptConnection::KeptConnection(SendTarget target, SendLimits limits, SocketPoll &poll,
                               QObject *parent)
    : QObject(parent)
    , m_poll(poll)
    , m_target(std::move(target))
    , m_limits(std::move(limits))
{ }

KeptConnection::~KeptConnection() = default;

void KeptConnection::send(const QByteArray &wire, bool closes, Ended ended)
{
    m_closes = closes;
    m_ended = std::move(ended);
    if (m_limits.route.http == SendRoute::Http::Two || m_limits.route.followsRedirects) {
        sendByRoute(wire);
        return;
    }
    m_wire = wireBy(m_limits.route, m_target, wire);
    m_times = {};
    m_timedOut = false;
    m_clock.start();
    m_isReused = m_isOpen;
    if (!m_isOpen) {
        open();
        return;
    }
    m_times.connectedUs = 0;
    m_sent = 0;
    m_writeFailed = false;
    m_answeredUs = -1;
    m_framer.emplace(QByteArrayView(m_wire).first(qMax<qsizetype>(m_wire.indexOf(' '), 0)),
                     m_limits.answerBytesMax);
    write();
}

void KeptConnection::sendByRoute(const QByteArray &wire)
{
    if (!m_sender)
        m_sender = std::make_unique<HttpSender>();
    SendLimits limits = m_limits;
    limits.keepsConnection = !m_closes;
    m_sender->send(m_target, wire, limits, [this](SendResult result) {
        std::exchange(m_ended, nullptr)(std::move(result));
    });
}

void KeptConnection::open()
{
    m_isOpen = false;
    m_sent = 0;
    m_writeFailed = false;
    m_answeredUs = -1;
    m_framer.emplace(QByteArrayView(m_wire).first(qMax<qsizetype>(m_wire.indexOf(' '), 0)),
                     m_limits.answerBytesMax);
    m_connection = std::make_unique<CurlConnection>(nullptr);
    m_connection->open(m_target, m_limits, [this](CURLcode code) { onConnected(code); });
}

void KeptConnection::onConnected(CURLcode code)
{
    if (!m_ended)
        return;
    m_times.resolvedUs = m_connection->timeUs(CURLINFO_NAMELOOKUP_TIME_T);
    m_times.connectedUs = m_connection->timeUs(CURLINFO_CONNECT_TIME_T);
    m_times.securedUs = m_connection->timeUs(CURLINFO_APPCONNECT_TIME_T);
    if (code != CURLE_OK) {
        m_timedOut = code == CURLE_OPERATION_TIMEDOUT;
        finish(SendState::Failed, connectFailure(code, *m_connection, m_target, m_limits));
        return;
    }
    m_isOpen = true;
    m_peer = m_connection->peerAddress();
    m_connection->watch(
            m_poll, [this] { onReadable(); }, [this] { write(); });
    write();
}

void KeptConnection::write()
{
    for (int i = 0; i < kSlicesPerTurn && m_ended && !m_writeFailed && m_sent < m_wire.size();
         ++i) {
        const QByteArrayView rest = QByteArrayView(m_wire).sliced(m_sent);
        qint64 written = 0;
        const auto io = m_connection->write(rest.first(qMin(rest.size(), kSliceBytes)), written);
        if (io == CurlConnection::Io::Again)
            break;
        m_writeFailed = io == CurlConnection::Io::Failed;
        m_sent += written;
    }
    const bool isUnderWay = m_ended && !m_writeFailed && m_sent < m_wire.size();
    m_connection->wantWritable(isUnderWay);
    if (isUnderWay || !m_ended)
        return;
    if (!m_writeFailed)
        m_times.sentUs = nowUs();
    if (m_answeredUs >= 0)
        finish(SendState::Answered, QString());
    // What fails is told by the reading side, from the event loop: it may hold an answer.
}

void KeptConnection::onReadable()
{
    if (!m_ended) {
        drop(); // closed while idle, or it speaks without being asked
        return;
    }
    std::array<char, kSliceBytes> &buffer = sharedBuffer();
    for (int i = 0; i < kSlicesPerTurn && m_ended; ++i) {
        qint64 got = 0;
        const auto io = m_connection->read(buffer.data(), kSliceBytes, got);
        if (io == CurlConnection::Io::Again)
            return;
        if (io != CurlConnection::Io::Done) {
            onClosed(io == CurlConnection::Io::Failed);
            return;
        }
        if (!m_framer->hasBegun())
            m_times.firstByteUs = nowUs();
        const auto state = m_framer->append(QByteArrayView(buffer.data(), got));
        if (state == ResponseFramer::State::Malformed) {
            finish(SendState::Failed, notHttpFailure(m_framer->problem(), m_target));
            return;
        }
        if (state == ResponseFramer::State::Complete && m_answeredUs < 0) {
            m_answeredUs = nowUs();
            if (m_sent == m_wire.size() || m_writeFailed) {
                finish(SendState::Answered, QString());
                return;
            }
        }
    }
    // TLS, the proxy's too, may hold bytes that the socket's notifier knows nothing of.
    if (m_ended)
        QMetaObject::invokeMethod(this, &KeptConnection::onReadable, Qt::QueuedConnection);
}

void KeptConnection::onClosed(bool broken)
{
    if (m_isReused && !m_framer->hasBegun()) {
        m_isReused = false;
        m_times = {};
        m_connection->unwatch();
        // A notifier that speaks is the old connection's.
        m_connection.release()->deleteLater();
        open();
        return;
    }
    const auto state = broken ? m_framer->state() : m_framer->endOfStream();
    m_isOpen = false;
    if (state == ResponseFramer::State::Complete)
        finish(SendState::Answered, QString());
    else
        finish(m_framer->status() > 0 ? SendState::Partial : SendState::Failed,
               closedFailure(broken, progress(), m_target));
}

void KeptConnection::checkTime()
{
    if (!m_ended || m_sender)
        return;
    const qint64 now = nowUs();
    if (m_answeredUs >= 0) {
        if (now - m_answeredUs >= kEarlyAnswerGraceMs * kUsPerMs)
            finish(SendState::Answered, QString());
        return;
    }
    if (now < m_limits.totalTimeoutMs * kUsPerMs)
        return;
    m_timedOut = true;
    if (!m_isOpen) {
        SendLimits limits = m_limits;
        limits.connectTimeoutMs = m_limits.totalTimeoutMs;
        finish(SendState::Failed,
               connectFailure(CURLE_OPERATION_TIMEDOUT, *m_connection, m_target, limits));
    } else {
        finish(m_framer->status() > 0 ? SendState::Partial : SendState::Failed,
               timeoutFailure(progress(), m_target, m_limits.totalTimeoutMs));
    }
}

void KeptConnection::cancel()
{
    if (m_ended && m_sender) {
        m_sender.reset(); // ends it without another word
        SendResult result;
        result.state = SendState::Cancelled;
        result.failure =
                CoreText::tr("It was cancelled before %1 answered.").arg(m_target.hostAndPort());
        std::exchange(m_ended, nullptr)(std::move(result));
        return;
    }
    if (m_ended)
        finish(SendState::Cancelled,
               CoreText::tr("It was cancelled before %1 answered.").arg(m_target.hostAndPort()));
}

void KeptConnection::finish(SendState state, const QString &failure)
{
    m_times.totalUs = m_answeredUs >= 0 ? m_answeredUs : nowUs();
    SendResult result;
    result.state = state;
    result.status = m_framer->status();
    result.reason = m_framer->reason();
    result.fields = m_framer->fields();
    result.body = m_framer->body();
    result.bodyCut = m_framer->bodyCut();
    result.bodyBytes = m_framer->bodyBytes();
    result.timedOut = m_timedOut;
    result.peer = m_peer;
    result.times = m_times;
    result.failure = failure;
    const bool stays = state == SendState::Answered && m_isOpen && !m_closes && !m_writeFailed
            && m_sent == m_wire.size() && result.status != 101 && !saysClose(result.fields);
    if (!stays)
        drop();
    m_wire.clear();
    // It may begin another, or end this object's use.
    std::exchange(m_ended, nullptr)(std::move(result));
}

void KeptConnection::drop()
{
    m_isOpen = false;
    if (!m_connection)
        return;
    m_connection->unwatch();
    m_connection.release()->deleteLater(); // its notifier may be what speaks
}

SendProgress KeptConnection::progress() const
{
    return { m_sent, m_wire.size(), m_framer->hasBegun(), m_framer->status(),
             m_framer->bodyBytes() };
}

} // namespace hookloupe
