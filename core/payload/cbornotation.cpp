// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/cbornotation.h"

#include "core/event/limits.h"

#include <QFloat16>
#include <QtEndian>

#include <bit>

namespace hookloupe {

namespace {

enum Major : unsigned {
    Unsigned,
    Negative,
    Bytes,
    Text,
    Array,
    Map,
    Tag,
    Simple
};

class CborWalk
{
public:
    CborWalk(QByteArrayView bytes, const NotationOptions &options)
        : m_bytes(bytes)
        , m_writer(options)
    { }

    Notation run()
    {
        while (m_at < m_bytes.size() && !m_writer.isFull() && readItem()) { }
        if (!m_failed && m_at >= m_bytes.size() && m_writer.isInsideItem())
            fail(m_at,
                 QT_TRANSLATE_NOOP("hookloupe::CoreText", "the bytes end before the item does"));
        if (m_bytes.isEmpty())
            fail(0, QT_TRANSLATE_NOOP("hookloupe::CoreText", "there is no item"));
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

    /// The argument of the head at m_at, which it moves behind; nullopt when it is cut or reserved.
    std::optional<std::uint64_t> readArgument(unsigned info)
    {
        ++m_at;
        if (info < 24)
            return info;
        if (info > 27)
            return std::nullopt;
        const qsizetype size = qsizetype{ 1 } << (info - 24);
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
        const auto head = static_cast<unsigned char>(m_bytes[m_at]);
        const unsigned major = head >> 5U;
        const unsigned info = head & 0x1fU;
        constexpr unsigned indefinite = 31;
        if (head == 0xff) {
            ++m_at;
            return m_writer.closeIndefinite(begin)
                    || fail(begin,
                            QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                              "nothing is open to be ended"));
        }
        if (m_writer.depth() >= static_cast<std::size_t>(kJsonDepthMax))
            return fail(begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "it is nested deeper than this program follows"));
        if (info == indefinite)
            return readIndefinite(major);
        const auto argument = readArgument(info);
        if (!argument)
            return fail(
                    begin,
                    info > 27 ? QT_TRANSLATE_NOOP("hookloupe::CoreText", "this length is reserved")
                              : QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                  "the bytes end before the item does"));
        m_writer.beginItem(begin);
        switch (major) {
        case Unsigned:
            m_writer.put(QByteArray::number(static_cast<quint64>(*argument)));
            break;
        case Negative:
            // -1 - n, whose smallest has 65 bits.
            m_writer.put(*argument == ~std::uint64_t{}
                                 ? QByteArray("-18446744073709551616")
                                 : '-' + QByteArray::number(static_cast<quint64>(*argument) + 1));
            break;
        case Bytes:
        case Text: {
            const auto left = static_cast<std::uint64_t>(m_bytes.size() - m_at);
            if (*argument > left)
                return fail(begin,
                            QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                              "a string is longer than what is left"));
            putString(major, m_bytes.sliced(m_at, static_cast<qsizetype>(*argument)));
            m_at += static_cast<qsizetype>(*argument);
            break;
        }
        case Array:
        case Map:
            m_writer.open(major == Map ? "{" : "[", major == Map ? '}' : ']', major == Map,
                          argument, begin);
            return true;
        case Tag:
            m_writer.openTag(QByteArray::number(static_cast<quint64>(*argument)) + '(');
            return true;
        default:
            if (!putSimple(info, *argument))
                return fail(begin,
                            QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                              "a simple value below 32 takes one byte"));
        }
        m_writer.endItem();
        return true;
    }

    bool readIndefinite(unsigned major)
    {
        const qsizetype begin = m_at++;
        switch (major) {
        case Array:
        case Map:
            m_writer.beginItem(begin);
            m_writer.open(major == Map ? "{_" : "[_", major == Map ? '}' : ']', major == Map,
                          std::nullopt, begin);
            return true;
        case Bytes:
        case Text:
            break;
        default:
            return fail(begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "this item cannot be of indefinite length"));
        }
        m_writer.beginItem(begin);
        m_writer.put("(_");
        bool isFirst = true;
        while (m_at < m_bytes.size() && static_cast<unsigned char>(m_bytes[m_at]) != 0xff) {
            const auto head = static_cast<unsigned char>(m_bytes[m_at]);
            const qsizetype chunk = m_at;
            const auto size = head >> 5U == major ? readArgument(head & 0x1fU) : std::nullopt;
            if (!size || *size > static_cast<std::uint64_t>(m_bytes.size() - m_at))
                return fail(
                        chunk,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "a string in pieces takes whole pieces of its own kind"));
            m_writer.put(isFirst ? " " : ", ");
            isFirst = false;
            putString(major, m_bytes.sliced(m_at, static_cast<qsizetype>(*size)));
            m_at += static_cast<qsizetype>(*size);
            if (m_writer.isFull())
                return false;
        }
        if (m_at >= m_bytes.size())
            return fail(
                    m_at,
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "the bytes end before the item does"));
        ++m_at;
        m_writer.put(")");
        m_writer.endItem();
        return true;
    }

    void putString(unsigned major, QByteArrayView string)
    {
        if (major == Text)
            m_writer.putString(string);
        else
            m_writer.putHex(string);
    }

    bool putSimple(unsigned info, std::uint64_t argument)
    {
        switch (info) {
        case 20:
            m_writer.put("false");
            return true;
        case 21:
            m_writer.put("true");
            return true;
        case 22:
            m_writer.put("null");
            return true;
        case 23:
            m_writer.put("undefined");
            return true;
        case 25:
            m_writer.putFloat(
                    static_cast<float>(std::bit_cast<qfloat16>(static_cast<quint16>(argument))));
            m_writer.put("_1");
            return true;
        case 26:
            m_writer.putFloat(std::bit_cast<float>(static_cast<std::uint32_t>(argument)));
            m_writer.put("_2");
            return true;
        case 27:
            m_writer.putDouble(std::bit_cast<double>(argument));
            return true;
        default:
            break;
        }
        if (info == 24 && argument < 32)
            return false;
        m_writer.put("simple(" + QByteArray::number(static_cast<quint64>(argument)) + ')');
        return true;
    }

    QByteArrayView m_bytes;
    NotationWriter m_writer;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

Notation cborNotation(QByteArrayView bytes, const NotationOptions &options)
{
    return CborWalk(bytes, options).run();
}

} // namespace hookloupe
