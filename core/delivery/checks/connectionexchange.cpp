// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/connectionexchange.h"

#include "core/delivery/sendfailure.h"

#include "core/event/coretext.h"

#include <utility>

namespace hookloupe {

namespace {
constexpr qsizetype kSliceBytes = 64LL * 1024;
}

ConnectionExchange::ConnectionExchange(SendTarget target, std::vector<QByteArray> wires,
                                       const SendLimits &limits, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_wires(std::move(wires))
    , m_limits(limits)
    , m_connection(this)
    , m_deadline(this)
    , m_readOn(this)
{
    for (QByteArray &wire : m_wires)
        wire = wireBy(m_limits.route, m_target, wire);
    m_deadline.setSingleShot(true);
    m_readOn.setSingleShot(true);
    connect(&m_readOn, &QTimer::timeout, this, &ConnectionExchange::onReadable);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(SendState::Failed,
               CoreText::tr("%1 did not answer within %2 s.")
                       .arg(m_target.hostAndPort())
                       .arg(m_limits.totalTimeoutMs / 1000),
               true);
    });
}

void ConnectionExchange::start()
{
    m_clock.start();
    m_deadline.start(m_limits.totalTimeoutMs);
    m_connection.open(m_target, m_limits, [this](CURLcode code) { onConnected(code); });
}

void ConnectionExchange::cancel()
{
    finish(SendState::Cancelled,
           CoreText::tr("It was cancelled before %1 answered.").arg(m_target.hostAndPort()));
}

void ConnectionExchange::onConnected(CURLcode code)
{
    if (m_finished)
        return;
    if (code != CURLE_OK) {
        finish(SendState::Failed, connectFailure(code, m_connection, m_target, m_limits),
               code == CURLE_OPERATION_TIMEDOUT);
        return;
    }
    m_times.connectedUs = m_connection.timeUs(CURLINFO_CONNECT_TIME_T);
    m_times.securedUs = m_connection.timeUs(CURLINFO_APPCONNECT_TIME_T);
    m_buffer.resize(kSliceBytes);
    beginRequest();
    m_connection.watch([this] { onReadable(); }, [this] { onWritable(); });
    onWritable();
}

void ConnectionExchange::beginRequest()
{
    const QByteArray &wire = m_wires[m_results.size()];
    m_framer = std::make_unique<ResponseFramer>(
            QByteArrayView(wire).first(qMax<qsizetype>(wire.indexOf(' '), 0)),
            m_limits.answerBytesMax);
    m_sent = 0;
}

void ConnectionExchange::onWritable()
{
    while (!m_finished && m_results.size() < m_wires.size()) {
        const QByteArray &wire = m_wires[m_results.size()];
        if (m_sent == wire.size())
            break;
        const QByteArrayView rest = QByteArrayView(wire).sliced(m_sent);
        qint64 written = 0;
        const auto io = m_connection.write(rest.first(qMin(rest.size(), kSliceBytes)), written);
        if (io == CurlConnection::Io::Again)
            return;
        if (io == CurlConnection::Io::Failed) {
            m_connection.wantWritable(false);
            m_readOn.start(0); // what the other side said before it closed may lie there
            return;
        }
        m_sent += written;
        m_times.sentUs = nowUs();
    }
    m_connection.wantWritable(false);
}

void ConnectionExchange::onReadable()
{
    while (!m_finished) {
        qint64 got = 0;
        const auto io = m_connection.read(m_buffer.data(), m_buffer.size(), got);
        if (io == CurlConnection::Io::Again)
            return;
        if (io != CurlConnection::Io::Done) {
            onClosed(io == CurlConnection::Io::Failed);
            return;
        }
        if (!m_framer->hasBegun())
            m_times.firstByteUs = nowUs();
        const auto state = m_framer->append(QByteArrayView(m_buffer).first(got));
        if (state == ResponseFramer::State::Malformed)
            finish(SendState::Failed, notHttpFailure(m_framer->problem(), m_target));
        else if (state == ResponseFramer::State::Complete)
            takeAnswer();
    }
}

void ConnectionExchange::takeAnswer()
{
    SendResult result;
    result.state = SendState::Answered;
    result.status = m_framer->status();
    result.reason = m_framer->reason();
    result.fields = m_framer->fields();
    result.body = m_framer->body();
    result.bodyCut = m_framer->bodyCut();
    result.peer = m_connection.peerAddress();
    m_times.totalUs = nowUs();
    result.times = std::exchange(m_times, {});
    m_results.push_back(std::move(result));
    if (m_results.size() == m_wires.size()) {
        finish(SendState::Answered, QString());
        return;
    }
    m_clock.start();
    beginRequest();
    m_connection.wantWritable(true);
    onWritable();
}

void ConnectionExchange::onClosed(bool broken)
{
    if (!broken && m_framer->endOfStream() == ResponseFramer::State::Complete)
        takeAnswer();
    if (m_finished)
        return;
    const qint64 size = m_wires[m_results.size()].size();
    finish(SendState::Failed,
           closedFailure(broken,
                         { m_sent, size, m_framer->hasBegun(), m_framer->status(),
                           m_framer->bodyBytes() },
                         m_target));
}

void ConnectionExchange::finish(SendState state, const QString &failure, bool timedOut)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    m_readOn.stop();
    m_connection.unwatch();
    while (m_results.size() < m_wires.size()) {
        SendResult result;
        result.state = state;
        result.failure = failure;
        result.timedOut = timedOut;
        result.peer = m_connection.peerAddress();
        result.times = std::exchange(m_times, {});
        result.times.totalUs = nowUs();
        m_results.push_back(std::move(result));
    }
    Q_EMIT finished(m_results);
}

} // namespace hookloupe
