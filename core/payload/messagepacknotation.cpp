// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/messagepacknotation.h"

#include "core/event/limits.h"

#include <bit>

namespace hookloupe {

namespace {

/// https://github.com/msgpack/msgpack/blob/master/spec.md
class MessagePackWalk
{
public:
    MessagePackWalk(QByteArrayView bytes, const NotationOptions &options)
        : m_bytes(bytes)
        , m_writer(options)
    { }

    Notation run()
    {
        while (m_at < m_bytes.size() && !m_writer.isFull() && readItem()) { }
        if (!m_failed && m_at >= m_bytes.size() && m_writer.isInsideItem())
            fail(m_at,
                 QT_TRANSLATE_NOOP("hookloupe::CoreText", "the bytes end before the object does"));
        if (m_bytes.isEmpty())
            fail(0, QT_TRANSLATE_NOOP("hookloupe::CoreText", "there is no object"));
        return m_writer.take();
    }

private:
    bool fail(qsizetype at, const char *mistake)
    {
        if (!m_failed)
            m_writer.fail(at, mistake);
        m_failed = true;
        return false;
    }

    /// Big-endian; nullopt when the bytes end before.
    std::optional<std::uint64_t> readNumber(qsizetype size)
    {
        if (m_bytes.size() - m_at < size)
            return std::nullopt;
        std::uint64_t value = 0;
        for (qsizetype i = 0; i < size; ++i)
            value = value << 8U | static_cast<unsigned char>(m_bytes[m_at + i]);
        m_at += size;
        return value;
    }

    bool readItem()
    {
        const qsizetype begin = m_at;
        if (m_writer.depth() >= static_cast<std::size_t>(kJsonDepthMax))
            return fail(begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "it is nested deeper than this program follows"));
        const unsigned head = static_cast<unsigned char>(m_bytes[m_at++]);
        if (head == 0xc1)
            return fail(begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText", "the byte 0xc1 is never used"));
        m_writer.beginItem(begin);
        if (head < 0x80)
            return scalar(QByteArray::number(head));
        if (head < 0x90)
            return open(/*isMap=*/true, head & 0x0fU, begin);
        if (head < 0xa0)
            return open(/*isMap=*/false, head & 0x0fU, begin);
        if (head < 0xc0)
            return string(head & 0x1fU, /*isText=*/true, begin);
        if (head >= 0xe0)
            return scalar(QByteArray::number(static_cast<int>(head) - 0x100));
        switch (head) {
        case 0xc0:
            return scalar("null");
        case 0xc2:
            return scalar("false");
        case 0xc3:
            return scalar("true");
        default:
            return readSized(head, begin);
        }
    }

    bool readSized(unsigned head, qsizetype begin)
    {
        // Each family runs through its widths in order.
        const auto sizeFrom = [head](unsigned first) { return qsizetype{ 1 } << (head - first); };
        const bool isFixedExt = head >= 0xd4 && head <= 0xd8;
        const qsizetype width = head <= 0xc6 ? sizeFrom(0xc4)
                : head <= 0xc9               ? sizeFrom(0xc7)
                : head <= 0xcb               ? sizeFrom(0xc8)
                : head <= 0xcf               ? sizeFrom(0xcc)
                : head <= 0xd3               ? sizeFrom(0xd0)
                : isFixedExt                 ? 0
                : head <= 0xdb               ? sizeFrom(0xd9)
                : head <= 0xdd               ? sizeFrom(0xdc) * 2
                                             : sizeFrom(0xde) * 2;
        const auto value = readNumber(width);
        if (!value)
            return fail(begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "the bytes end before the object does"));
        if (head <= 0xc6)
            return string(*value, /*isText=*/false, begin);
        if (head <= 0xc9)
            return extension(*value, begin);
        if (head == 0xca) {
            m_writer.putFloat(std::bit_cast<float>(static_cast<std::uint32_t>(*value)));
            return scalar({});
        }
        if (head == 0xcb) {
            m_writer.putDouble(std::bit_cast<double>(*value));
            return scalar({});
        }
        if (head <= 0xcf)
            return scalar(QByteArray::number(static_cast<quint64>(*value)));
        if (head <= 0xd3) {
            const auto shift = static_cast<unsigned>(64 - 8 * width);
            return scalar(QByteArray::number(static_cast<qint64>(*value << shift)
                                             >> static_cast<int>(shift)));
        }
        if (isFixedExt)
            return extension(std::uint64_t{ 1 } << (head - 0xd4U), begin);
        if (head <= 0xdb)
            return string(*value, /*isText=*/true, begin);
        return open(/*isMap=*/head >= 0xde, *value, begin);
    }

    bool scalar(QByteArrayView text)
    {
        m_writer.put(text);
        m_writer.endItem();
        return true;
    }

    bool open(bool isMap, std::uint64_t count, qsizetype begin)
    {
        m_writer.open(isMap ? "{" : "[", isMap ? '}' : ']', isMap, count, begin);
        return true;
    }

    bool string(std::uint64_t size, bool isText, qsizetype begin)
    {
        if (size > static_cast<std::uint64_t>(m_bytes.size() - m_at))
            return fail(begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "a string is longer than what is left"));
        const QByteArrayView bytes = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
        m_at += bytes.size();
        if (isText)
            m_writer.putString(bytes);
        else
            m_writer.putHex(bytes);
        m_writer.endItem();
        return true;
    }

    bool extension(std::uint64_t size, qsizetype begin)
    {
        const auto type = readNumber(1);
        if (!type || size > static_cast<std::uint64_t>(m_bytes.size() - m_at))
            return fail(begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "an extension is longer than what is left"));
        const QByteArrayView bytes = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
        const auto signedType = static_cast<signed char>(*type);
        if (signedType == -1 && (size == 4 || size == 8 || size == 12)) {
            putTimestamp(size);
        } else {
            m_at += bytes.size();
            m_writer.put("ext(" + QByteArray::number(int{ signedType }) + ", ");
            m_writer.putHex(bytes);
            m_writer.put(")");
        }
        m_writer.endItem();
        return true;
    }

    /// Seconds in 32 bits; 30 bits of nanoseconds and 34 of seconds; or 32 and 64 (signed).
    void putTimestamp(std::uint64_t size)
    {
        std::uint64_t nanoseconds = 0;
        qint64 seconds = 0;
        if (size == 4) {
            seconds = static_cast<qint64>(readNumber(4).value_or(0));
        } else if (size == 8) {
            const std::uint64_t both = readNumber(8).value_or(0);
            nanoseconds = both >> 34U;
            seconds = static_cast<qint64>(both & 0x3ffffffffU);
        } else {
            nanoseconds = readNumber(4).value_or(0);
            seconds = static_cast<qint64>(readNumber(8).value_or(0));
        }
        QByteArray text = "timestamp(" + QByteArray::number(seconds);
        if (nanoseconds > 0)
            text += '.'
                    + QByteArray::number(static_cast<quint64>(nanoseconds)).rightJustified(9, '0');
        m_writer.put(text + ')');
    }

    QByteArrayView m_bytes;
    NotationWriter m_writer;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

Notation messagePackNotation(QByteArrayView bytes, const NotationOptions &options)
{
    return MessagePackWalk(bytes, options).run();
}

} // namespace hookloupe
