// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/responseframer.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace hookloupe {

namespace {

/// The number in \a text, all of it, in \a base; nullopt when it is none or does not fit.
std::optional<qint64> numberIn(QByteArrayView text, int base)
{
    if (text.isEmpty())
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        const char lower = static_cast<char>(c | 0x20);
        int digit = -1;
        if (isDigit(c))
            digit = c - '0';
        else if (base == 16 && lower >= 'a' && lower <= 'f')
            digit = lower - 'a' + 10;
        if (digit < 0 || number > (std::numeric_limits<qint64>::max() - digit) / base)
            return std::nullopt;
        number = number * base + digit;
    }
    return number;
}

QByteArrayView withoutLineEnd(QByteArrayView line) noexcept
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// The last transfer coding of \a fields, without parameters; empty when there is none.
QByteArrayView lastCoding(const Fields &fields)
{
    QByteArrayView last;
    for (const Field &field : fields) {
        if (equalsIgnoreCase(field.name, "Transfer-Encoding")) {
            const QByteArrayView value(field.value);
            last = trimmedOws(value.sliced(value.lastIndexOf(',') + 1));
        }
    }
    return last;
}

} // namespace

ResponseFramer::ResponseFramer(QByteArrayView requestMethod, qint64 bodyBytesMax)
    : m_method(requestMethod.toByteArray())
    , m_bodyBytesMax(qMax<qint64>(bodyBytesMax, 0))
{ }

ResponseFramer::State ResponseFramer::state() const noexcept
{
    switch (m_step) {
    case Step::StatusLine:
    case Step::FieldLines:
        return State::NeedHead;
    case Step::Done:
        return State::Complete;
    case Step::Broken:
        return State::Malformed;
    default:
        return State::NeedBody;
    }
}

ResponseFramer::State ResponseFramer::append(QByteArrayView bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    while (!bytes.isEmpty() && m_step != Step::Done && m_step != Step::Broken) {
        const bool inBody =
                m_step == Step::Counted || m_step == Step::ToEnd || m_step == Step::ChunkData;
        bytes = inBody ? takeBody(bytes) : takeLine(bytes);
    }
    m_hasMore = m_hasMore || !bytes.isEmpty();
    return state();
}

bool ResponseFramer::leavesOpen() const noexcept
{
    if (m_step != Step::Done || !m_isVersion11 || m_hasMore || m_status == 101)
        return false;
    return std::none_of(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return equalsIgnoreCase(field.name, "Connection")
                && field.value.toLower().contains("close");
    });
}

ResponseFramer::State ResponseFramer::endOfStream()
{
    m_hasMore = true;
    if (m_step == Step::ToEnd)
        m_step = Step::Done;
    return state();
}

QByteArrayView ResponseFramer::takeLine(QByteArrayView bytes)
{
    const qsizetype lineFeed = bytes.indexOf('\n');
    const qsizetype length = lineFeed < 0 ? bytes.size() : lineFeed + 1;
    // Chunk size lines are many and short: each has the bound alone, so that a long body may pass.
    const bool perLine = m_step == Step::ChunkSize || m_step == Step::ChunkEnd;
    if ((perLine ? m_line.size() : m_headBytes) + length > kHeadBytesMax) {
        breakOff(CoreText::tr("its head is larger than %1").arg(displaySize(kHeadBytesMax)));
        return {};
    }
    if (!perLine)
        m_headBytes += length;

    const QByteArrayView piece = bytes.first(length);
    if (lineFeed < 0) {
        m_line.append(piece);
    } else if (m_line.isEmpty()) {
        onLine(withoutLineEnd(piece));
    } else {
        QByteArray line;
        line.swap(m_line);
        line.append(piece);
        onLine(withoutLineEnd(line));
    }
    return bytes.sliced(length);
}

QByteArrayView ResponseFramer::takeBody(QByteArrayView bytes)
{
    const qint64 length = m_step == Step::ToEnd ? bytes.size() : qMin(m_left, bytes.size());
    const qint64 kept = qMin(length, m_bodyBytesMax - m_body.size());
    if (kept > 0)
        m_body.append(bytes.first(kept));
    m_bodyBytes += length;
    if (m_step != Step::ToEnd) {
        m_left -= length;
        if (m_left == 0)
            m_step = m_step == Step::Counted ? Step::Done : Step::ChunkEnd;
    }
    return bytes.sliced(length);
}

void ResponseFramer::onLine(QByteArrayView line)
{
    switch (m_step) {
    case Step::StatusLine:
        if (!line.isEmpty()) // some servers leave an empty line behind their last answer
            onStatusLine(line);
        break;
    case Step::FieldLines:
        if (line.isEmpty())
            onHeadEnd();
        else
            onFieldLine(line, m_fields);
        break;
    case Step::ChunkSize:
        onChunkSize(line);
        break;
    case Step::ChunkEnd:
        if (line.isEmpty())
            m_step = Step::ChunkSize;
        else
            breakOff(CoreText::tr("a chunk is longer than its size line says"));
        break;
    case Step::TrailerLines:
        if (line.isEmpty())
            m_step = Step::Done;
        else
            onFieldLine(line, m_trailers);
        break;
    default:
        break;
    }
}

void ResponseFramer::onStatusLine(QByteArrayView line)
{
    // RFC 9112 §4; the blank before an empty reason is often left out.
    const bool shaped = line.size() >= 12 && line.startsWith("HTTP/1.") && isDigit(line[7])
            && line[8] == ' ' && line[9] >= '1' && line[9] <= '9' && isDigit(line[10])
            && isDigit(line[11]) && (line.size() == 12 || line[12] == ' ');
    if (!shaped) {
        breakOff(CoreText::tr("it begins with \"%1\" instead of HTTP/1.1 and a status")
                         .arg(displayText(line, 40)));
        return;
    }
    m_status = static_cast<int>(*numberIn(line.sliced(9, 3), 10));
    m_isVersion11 = line[7] == '1';
    m_reason = line.sliced(qMin<qsizetype>(13, line.size())).toByteArray();
    m_step = Step::FieldLines;
}

void ResponseFramer::onFieldLine(QByteArrayView line, Fields &into)
{
    if (line.front() == ' ' || line.front() == '\t') {
        if (into.empty()) {
            breakOff(CoreText::tr("its first header line begins with a blank"));
            return;
        }
        // obs-fold: RFC 9112 §5.2 has a client replace it with a blank.
        into.back().value.append(' ').append(trimmedOws(line));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        breakOff(CoreText::tr("the header line \"%1\" has no name and colon")
                         .arg(displayText(line, 40)));
        return;
    }
    into.push_back({ trimmedOws(line.first(colon)).toByteArray(),
                     trimmedOws(line.sliced(colon + 1)).toByteArray() });
}

void ResponseFramer::onHeadEnd()
{
    if (m_status < 200 && m_status != 101) {
        m_status = 0;
        m_reason.clear();
        m_fields.clear();
        m_step = Step::StatusLine;
        return;
    }
    // The order is that of RFC 9112 §6.3.
    const bool bodiless = m_status == 101 || m_status == 204 || m_status == 304
            || m_method == "HEAD" || (m_method == "CONNECT" && m_status < 300);
    if (bodiless) {
        m_step = Step::Done;
        return;
    }
    const QByteArrayView coding = lastCoding(m_fields);
    if (!coding.isEmpty()) {
        m_step = equalsIgnoreCase(coding, "chunked") ? Step::ChunkSize : Step::ToEnd;
        return;
    }
    bool present = false;
    if (!readContentLength(present))
        return;
    if (!present)
        m_step = Step::ToEnd;
    else
        m_step = m_left == 0 ? Step::Done : Step::Counted;
}

bool ResponseFramer::readContentLength(bool &present)
{
    for (const Field &field : m_fields) {
        if (!equalsIgnoreCase(field.name, "Content-Length"))
            continue;
        // The same number several times is one number (RFC 9112 §6.3 item 5).
        QByteArrayView rest(field.value);
        for (bool more = true; more;) {
            const qsizetype comma = rest.indexOf(',');
            more = comma >= 0;
            const auto number = numberIn(trimmedOws(more ? rest.first(comma) : rest), 10);
            if (!number || (present && *number != m_left)) {
                breakOff(CoreText::tr("its Content-Length (\"%1\") is not one number")
                                 .arg(displayText(field.value, 40)));
                return false;
            }
            present = true;
            m_left = *number;
            rest = rest.sliced(comma + 1);
        }
    }
    return true;
}

void ResponseFramer::onChunkSize(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const auto size = numberIn(trimmedOws(extension < 0 ? line : line.first(extension)), 16);
    if (!size) {
        breakOff(CoreText::tr("the chunk size \"%1\" is not a hexadecimal number")
                         .arg(displayText(line, 40)));
        return;
    }
    m_left = *size;
    m_step = m_left == 0 ? Step::TrailerLines : Step::ChunkData;
}

void ResponseFramer::breakOff(const QString &problem)
{
    m_problem = problem;
    m_line.clear();
    m_step = Step::Broken;
}

} // namespace hookloupe
