// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"
#include "core/http/linescanner.h"
#include "core/http/requestframer.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hookloupe {

/// Reads the chunked transfer coding (RFC 9112 §7.1) out of a message as it arrives.
class ChunkedBody
{
public:
    enum class State {
        More, ///< bytes are missing
        Done, ///< end() is where the message ends
        Refused, ///< refusal() says why
    };

    /// The coding starts at \a offset of the message. \a dataBytesMax bounds the joined data (413),
    /// \a trailerBytesMax the trailer section (431).
    ChunkedBody(qsizetype offset, qint64 dataBytesMax, qint64 trailerBytesMax);

    /// Reads on; \a message must begin with what was given before.
    State advance(QByteArrayView message);

    /// Offset behind the empty line that ends the trailer section.
    qsizetype end() const noexcept { return m_lines.position(); }
    const RequestFramer::Refusal &refusal() const noexcept { return m_refusal; }
    /// The memory of the data so far.
    qint64 heldBytes() const noexcept { return m_data.capacity(); }
    /// The chunks' data, joined.
    QByteArray takeData() noexcept { return std::move(m_data); }
    std::vector<FieldSpan> takeTrailers() noexcept { return std::move(m_trailers); }

private:
    enum class Stage {
        Size,
        Data,
        DataEnd,
        Trailers,
    };
    enum class Step {
        On,
        More,
        Done,
        Refused,
    };
    Step readSize(QByteArrayView message);
    Step readData(QByteArrayView message);
    Step readDataEnd(QByteArrayView message);
    Step readTrailer(QByteArrayView message);
    Step refuse(RequestFramer::Refusal refusal);

    const qsizetype m_begin;
    const qint64 m_dataBytesMax;
    const qint64 m_wireBytesMax;
    const qint64 m_trailerBytesMax;
    Stage m_stage = Stage::Size;
    LineScanner m_lines;
    qsizetype m_trailersBegin = 0;
    qint64 m_remaining = 0; ///< of the chunk under way
    QByteArray m_data;
    std::vector<FieldSpan> m_trailers;
    RequestFramer::Refusal m_refusal;
};

} // namespace hookloupe
