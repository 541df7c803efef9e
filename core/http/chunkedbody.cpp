// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/chunkedbody.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/http/headsyntax.h"

namespace hookloupe {

namespace {

/// A chunk line, its extensions included.
constexpr qsizetype kChunkLineMax = 4096;
/// What chunk framing may take besides as many bytes as the data: one-byte chunks take five times
/// their data, and without a bound a small body could fill the memory.
constexpr qint64 kFramingAllowance = 64LL * 1024;
/// 15 digits stay far below the overflow of 64 bits; RFC 9112 §7.1 asks to guard against it.
constexpr int kSizeDigitsMax = 15;

bool isExtension(QByteArrayView text) noexcept
{
    if (text.isEmpty())
        return true;
    const QByteArrayView trimmed = trimmedOws(text);
    if (!trimmed.startsWith(';'))
        return false;
    for (const char c : trimmed) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && byte != '\t') || byte == 0x7f)
            return false;
    }
    return true;
}

qint64 wireBound(qint64 dataBytesMax) noexcept
{
    constexpr qint64 most = 1LL << 60;
    return dataBytesMax > most ? most : 2 * dataBytesMax + kFramingAllowance;
}

} // namespace

ChunkedBody::ChunkedBody(qsizetype offset, qint64 dataBytesMax, qint64 trailerBytesMax)
    : m_begin(offset)
    , m_dataBytesMax(dataBytesMax)
    , m_wireBytesMax(wireBound(dataBytesMax))
    , m_trailerBytesMax(trailerBytesMax)
{
    m_lines.setPosition(offset);
}

ChunkedBody::State ChunkedBody::advance(QByteArrayView message)
{
    for (;;) {
        Step step = Step::More;
        switch (m_stage) {
        case Stage::Size:
            step = readSize(message);
            break;
        case Stage::Data:
            step = readData(message);
            break;
        case Stage::DataEnd:
            step = readDataEnd(message);
            break;
        case Stage::Trailers:
            step = readTrailer(message);
            break;
        }
        if (step != Step::On)
            return step == Step::More    ? State::More
                    : step == Step::Done ? State::Done
                                         : State::Refused;
    }
}

ChunkedBody::Step ChunkedBody::refuse(RequestFramer::Refusal refusal)
{
    m_refusal = std::move(refusal);
    return Step::Refused;
}

ChunkedBody::Step ChunkedBody::readSize(QByteArrayView message)
{
    const qsizetype at = m_lines.position();
    ByteSpan line;
    const auto found = m_lines.next(message, at + kChunkLineMax, line);
    if (found == LineScanner::Found::Nothing)
        return Step::More;
    if (found != LineScanner::Found::Line)
        return refuse(lineRefusal(found, at, 400));

    const QByteArrayView text = message.sliced(line.offset, line.length);
    qint64 size = 0;
    int digits = 0;
    for (; digits < text.size() && hexDigitValue(text[digits]) >= 0; ++digits) {
        if (digits < kSizeDigitsMax)
            size = size * 16 + hexDigitValue(text[digits]);
    }
    if (digits == 0 || digits > kSizeDigitsMax || !isExtension(text.sliced(digits)))
        return refuse({ 400,
                        CoreText::tr("The chunk line at byte %1 is not a hexadecimal size with "
                                     "optional extensions (RFC 9112 §7.1).")
                                .arg(at),
                        at });
    if (m_data.size() + size > m_dataBytesMax
        || m_lines.position() - m_begin + size > m_wireBytesMax)
        return refuse({ 413,
                        CoreText::tr("The chunked body is larger than the limit of %1.")
                                .arg(displaySize(m_dataBytesMax)),
                        at });
    m_remaining = size;
    m_stage = size > 0 ? Stage::Data : Stage::Trailers;
    m_trailersBegin = m_lines.position();
    return Step::On;
}

ChunkedBody::Step ChunkedBody::readData(QByteArrayView message)
{
    const qsizetype at = m_lines.position();
    const qint64 here = qMin<qint64>(m_remaining, message.size() - at);
    m_data.append(message.sliced(at, here));
    m_lines.setPosition(at + here);
    m_remaining -= here;
    if (m_remaining > 0)
        return Step::More;
    m_stage = Stage::DataEnd;
    return Step::On;
}

ChunkedBody::Step ChunkedBody::readDataEnd(QByteArrayView message)
{
    const qsizetype at = m_lines.position();
    const QByteArrayView end = message.sliced(at).first(qMin<qsizetype>(2, message.size() - at));
    if (!QByteArrayView("\r\n").startsWith(end))
        return refuse({ 400,
                        CoreText::tr("The chunk's data does not end at byte %1, where its size "
                                     "says so (RFC 9112 §7.1).")
                                .arg(at),
                        at });
    if (end.size() < 2)
        return Step::More;
    m_lines.setPosition(at + 2);
    m_stage = Stage::Size;
    return Step::On;
}

ChunkedBody::Step ChunkedBody::readTrailer(QByteArrayView message)
{
    const qsizetype at = m_lines.position();
    ByteSpan line;
    const auto found = m_lines.next(message, m_trailersBegin + m_trailerBytesMax, line);
    if (found == LineScanner::Found::Nothing)
        return Step::More;
    if (found != LineScanner::Found::Line)
        return refuse(lineRefusal(found, at, 431));
    if (line.length == 0)
        return Step::Done;
    if (auto refusal = parseFieldLine(message, line, m_trailers))
        return refuse(std::move(*refusal));
    return Step::On;
}

} // namespace hookloupe
