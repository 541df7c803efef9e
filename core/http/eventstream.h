// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace hookloupe {

/// One message of an event stream, as the client of an EventSource would get it.
struct StreamMessage
{
    QByteArray type; ///< the `event` field; empty: "message"
    QByteArray data; ///< lines joined with LF; UTF-8 unless the server is wrong
    QByteArray id; ///< the stream's last event id when the message was complete
    bool hasOwnId = false; ///< an `id` field stood in this very message
    bool isCut = false; ///< it was larger than the limit: `data` is its beginning only
};

/// Reads text/event-stream as WHATWG HTML §9.2.6 does: BOM, the three line ends, comments, fields
/// in any order, an unfinished message at the end dropped. Whatever arrives, memory is bounded. No
/// socket, no clock.
class EventStreamParser
{
public:
    struct Limits
    {
        qint64 dataBytesMax = 64LL * 1024 * 1024; ///< of a message; the rest is dropped, isCut set
        qint64 cutBytesKept = 64LL * 1024; ///< of a message that is cut
        qint64 otherBytesMax = 1024; ///< of an event type or id; a longer one is ignored
    };

    explicit EventStreamParser(const Limits &limits);

    /// Limits::dataBytesMax, from the next bytes on.
    void setDataBytesMax(qint64 bytes) noexcept { m_limits.dataBytesMax = bytes; }

    /// Takes all of \a bytes.
    void append(QByteArrayView bytes);
    /// What was completed since the last call, in order.
    std::vector<StreamMessage> takeMessages();
    /// The reconnection time of the latest valid `retry` field since the last call, in ms.
    std::optional<qint64> takeRetryMs();
    /// Whether a comment or a whole message, even an empty one, came since the last call.
    bool takeSignOfLife();
    /// What to send as Last-Event-ID.
    const QByteArray &lastId() const noexcept { return m_lastId; }
    /// A new connection begins: what is unfinished is dropped, the last event id stays (as browsers
    /// keep it).
    void restart();
    /// The last event id of a connection that another program had.
    void setLastId(const QByteArray &id) { m_lastId = id; }
    /// Bytes held of what is unfinished.
    qint64 bufferedBytes() const noexcept { return m_line.size() + m_message.data.size(); }

private:
    enum class Start {
        First, ///< nothing but a part of a BOM has come
        Line,
        AfterReturn, ///< a LF that follows belongs to the CR
    };
    void appendToLine(QByteArrayView bytes);
    void endLine();
    void takeField(QByteArrayView name, QByteArrayView value);
    void takeData(QByteArrayView value);
    void dispatch();

    Limits m_limits;
    Start m_start = Start::First;
    QByteArray m_line; ///< the unfinished one
    bool m_isLineCut = false;
    StreamMessage m_message; ///< the unfinished one
    bool m_hasData = false;
    std::optional<QByteArray> m_newId; ///< of the unfinished message
    QByteArray m_lastId;
    std::optional<qint64> m_retryMs;
    bool m_isAlive = false;
    std::vector<StreamMessage> m_messages;
};

} // namespace hookloupe
