// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/sendexchange.h"

#include "core/delivery/exchange.h"
#include "core/event/coretext.h"
#include "core/http/requestframer.h"

#include <utility>

namespace hookloupe {

namespace {

QByteArrayView methodOf(const QByteArray &wire)
{
    return QByteArrayView(wire).first(qMax<qsizetype>(wire.indexOf(' '), 0));
}

} // namespace

SendExchange::SendExchange(SendTarget target, const QByteArray &wire, const SendLimits &limits,
                           std::unique_ptr<CurlConnection> connection, QObject *parent)
    : Exchange(parent)
    , m_target(std::move(target))
    , m_wire(wireBy(limits.route, m_target, wire))
    , m_limits(limits)
    , m_connection(std::move(connection))
    , m_isReused(m_connection != nullptr)
    , m_framer(methodOf(wire), limits.answerBytesMax)
    , m_deadline(this)
    , m_earlyAnswerGrace(this)
    , m_readOn(this)
{
    for (QTimer *timer : { &m_deadline, &m_earlyAnswerGrace, &m_readOn })
        timer->setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may end a send before its time
    connect(&m_deadline, &QTimer::timeout, this, &SendExchange::onTimeout);
    connect(&m_earlyAnswerGrace, &QTimer::timeout, this,
            [this] { finish(SendState::Answered, QString()); });
    connect(&m_readOn, &QTimer::timeout, this, &SendExchange::onReadable);
}

void SendExchange::start()
{
    m_clock.start();
    m_deadline.start(m_limits.totalTimeoutMs);
    if (m_isReused) {
        begin();
        return;
    }
    m_connection = std::make_unique<CurlConnection>(nullptr);
    m_connection->open(m_target, m_limits, [this](CURLcode code) { onConnected(code); });
}

void SendExchange::cancel()
{
    finish(SendState::Cancelled,
           m_framer.hasBegun() ? CoreText::tr("It was cancelled while the answer of %1 came in.")
                                         .arg(m_target.hostAndPort())
                               : CoreText::tr("It was cancelled before %1 answered.")
                                         .arg(m_target.hostAndPort()));
}

void SendExchange::onConnected(CURLcode code)
{
    if (m_finished)
        return;
    m_times.resolvedUs = m_connection->timeUs(CURLINFO_NAMELOOKUP_TIME_T);
    m_times.connectedUs = m_connection->timeUs(CURLINFO_CONNECT_TIME_T);
    m_times.securedUs = m_connection->timeUs(CURLINFO_APPCONNECT_TIME_T);
    if (code != CURLE_OK) {
        m_timedOut = code == CURLE_OPERATION_TIMEDOUT;
        finish(SendState::Failed, connectFailure(code, *m_connection, m_target, m_limits));
        return;
    }
    begin();
}

void SendExchange::begin()
{
    m_buffer.resize(kSliceBytes);
    m_connection->watch([this] { onReadable(); }, [this] { onWritable(); });
    onWritable();
}

void SendExchange::onWritable()
{
    for (int i = 0; i < kSlicesPerTurn && !m_finished && !m_writeFailed && !isAllSent(); ++i) {
        // After Again, TLS wants to be given the same bytes once more; slices from m_sent are.
        const QByteArrayView rest = QByteArrayView(m_wire).sliced(m_sent);
        qint64 written = 0;
        const auto io = m_connection->write(rest.first(qMin(rest.size(), kSliceBytes)), written);
        if (io == CurlConnection::Io::Again)
            return;
        m_writeFailed = io == CurlConnection::Io::Failed;
        m_sent += written;
    }
    if (m_finished || (!m_writeFailed && !isAllSent()))
        return; // the notifier calls again
    m_connection->wantWritable(false);
    if (!m_writeFailed)
        m_times.sentUs = nowUs();
    if (m_framer.state() == ResponseFramer::State::Complete)
        finish(SendState::Answered, QString());
    else if (m_writeFailed)
        onReadable(); // the reason for refusing the rest may lie there as an answer
}

void SendExchange::onReadable()
{
    for (int i = 0; i < kSlicesPerTurn; ++i) {
        if (m_finished)
            return;
        qint64 got = 0;
        const auto io = m_connection->read(m_buffer.data(), m_buffer.size(), got);
        if (io == CurlConnection::Io::Again)
            return;
        if (io != CurlConnection::Io::Done) {
            onClosed(io == CurlConnection::Io::Failed);
            return;
        }
        if (!m_framer.hasBegun())
            m_times.firstByteUs = nowUs();
        const auto before = m_framer.state();
        const auto state = m_framer.append(QByteArrayView(m_buffer).first(got));
        if (state == ResponseFramer::State::Malformed)
            finish(SendState::Failed, notHttpFailure(m_framer.problem(), m_target));
        else if (state == ResponseFramer::State::Complete && before != state)
            onAnswerComplete();
    }
    // TLS may hold bytes that the socket's notifier knows nothing of.
    m_readOn.start(0);
}

void SendExchange::onAnswerComplete()
{
    m_times.totalUs = nowUs();
    if (isAllSent() || m_writeFailed)
        finish(SendState::Answered, QString());
    else
        m_earlyAnswerGrace.start(kEarlyAnswerGraceMs);
}

void SendExchange::onClosed(bool broken)
{
    // A broken end proves nothing about a body that only its end delimits.
    const auto state = broken ? m_framer.state() : m_framer.endOfStream();
    if (state == ResponseFramer::State::Complete)
        finish(SendState::Answered, QString());
    else
        finish(m_framer.status() > 0 ? SendState::Partial : SendState::Failed,
               closedFailure(broken, progress(), m_target, m_connection->errorText())
                       + (m_isReused && !m_framer.hasBegun()
                                  ? CoreText::tr(" The connection was kept from an earlier answer.")
                                  : QString()));
}

void SendExchange::onTimeout()
{
    if (m_framer.state() == ResponseFramer::State::Complete) {
        finish(SendState::Answered, QString());
        return;
    }
    m_timedOut = true;
    if (m_buffer.isEmpty()) {
        SendLimits limits = m_limits;
        limits.connectTimeoutMs = m_limits.totalTimeoutMs;
        finish(SendState::Failed,
               connectFailure(CURLE_OPERATION_TIMEDOUT, *m_connection, m_target, limits));
    } else {
        finish(m_framer.status() > 0 ? SendState::Partial : SendState::Failed,
               timeoutFailure(progress(), m_target, m_limits.totalTimeoutMs));
    }
}

void SendExchange::finish(SendState state, const QString &failure)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    m_earlyAnswerGrace.stop();
    m_readOn.stop();
    m_connection->unwatch();
    if (m_times.totalUs < 0)
        m_times.totalUs = nowUs();
    SendResult result;
    result.state = state;
    result.status = m_framer.status();
    result.reason = m_framer.reason();
    result.fields = m_framer.fields();
    result.body = m_framer.body();
    result.bodyCut = m_framer.bodyCut();
    result.bodyBytes = m_framer.bodyBytes();
    result.timedOut = m_timedOut;
    result.peer = m_connection->peerAddress();
    result.times = m_times;
    result.failure = failure;
    Q_EMIT finished(result);
}

bool SendExchange::isReusable() const
{
    if (!m_limits.keepsConnection || !m_finished || !isAllSent() || !m_framer.leavesOpen())
        return false;
    // What another might frame in another way would have the next request read as its body.
    const auto request = parseStoredRequest(m_wire);
    return request && !closesConnection(*request);
}

std::unique_ptr<CurlConnection> SendExchange::takeConnection()
{
    return isReusable() ? std::move(m_connection) : nullptr;
}

SendProgress SendExchange::progress() const
{
    return { m_sent, m_wire.size(), m_framer.hasBegun(), m_framer.status(), m_framer.bodyBytes() };
}

} // namespace hookloupe
