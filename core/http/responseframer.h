// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace hookloupe {

/// Frames one HTTP/1.x response by RFC 9112 §6.3, as a client: lenient about line ends and blanks,
/// strict where leniency would invent a length. Interim answers (1xx but 101) are skipped. Memory
/// is bounded by kHeadBytesMax and the body limit, whatever arrives. No socket, no clock.
class ResponseFramer
{
public:
    /// Heads of interim answers, field lines and trailers together; more is Malformed.
    static constexpr qint64 kHeadBytesMax = 256LL * 1024;

    enum class State {
        NeedHead,
        NeedBody,
        Complete, ///< bytes that follow are dropped
        Malformed, ///< problem() says why; bytes that follow are dropped
    };

    /// \a requestMethod decides whether the answer has a body (HEAD, CONNECT). Of the body,
    /// \a bodyBytesMax bytes are kept; the rest is counted and dropped.
    ResponseFramer(QByteArrayView requestMethod, qint64 bodyBytesMax);

    /// Takes all of \a bytes.
    State append(QByteArrayView bytes);
    /// The connection was closed: an answer that has no length of its own is complete now.
    State endOfStream();

    State state() const noexcept;
    /// Some byte has arrived, of an interim answer too.
    bool hasBegun() const noexcept { return m_begun; }

    /// Complete, and another request may follow on the same connection (RFC 9112 §9.3).
    bool leavesOpen() const noexcept;

    int status() const noexcept
    {
        return m_status;
    } ///< of the final answer, 0 before its status line
    const QByteArray &reason() const noexcept { return m_reason; }
    const Fields &fields() const noexcept { return m_fields; }
    const Fields &trailers() const noexcept { return m_trailers; }
    /// Without transfer coding; content coding untouched.
    const QByteArray &body() const noexcept { return m_body; }
    qint64 bodyBytes() const noexcept { return m_bodyBytes; } ///< with what was dropped
    bool bodyCut() const noexcept { return m_bodyBytes > m_body.size(); }
    /// What is wrong, as the end of a sentence; empty unless Malformed.
    const QString &problem() const noexcept { return m_problem; }

private:
    enum class Step {
        StatusLine,
        FieldLines,
        Counted, ///< m_left bytes of a Content-Length
        ToEnd,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        TrailerLines,
        Done,
        Broken,
    };

    QByteArrayView takeLine(QByteArrayView bytes);
    QByteArrayView takeBody(QByteArrayView bytes);
    void onLine(QByteArrayView line);
    void onStatusLine(QByteArrayView line);
    void onFieldLine(QByteArrayView line, Fields &into);
    void onHeadEnd();
    void onChunkSize(QByteArrayView line);
    bool readContentLength(bool &present);
    void breakOff(const QString &problem);

    QByteArray m_method;
    qint64 m_bodyBytesMax;
    Step m_step = Step::StatusLine;
    bool m_begun = false;
    bool m_isVersion11 = false;
    bool m_hasMore = false; ///< bytes, or the end, after the answer
    QByteArray m_line; ///< the unfinished line
    qint64 m_headBytes = 0;
    qint64 m_left = 0;

    int m_status = 0;
    QByteArray m_reason;
    Fields m_fields;
    Fields m_trailers;
    QByteArray m_body;
    qint64 m_bodyBytes = 0;
    QString m_problem;
};

} // namespace hookloupe
