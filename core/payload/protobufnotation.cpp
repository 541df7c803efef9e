// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/protobufnotation.h"

#include "core/event/utf8.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace hookloupe {

namespace {

enum Wire : unsigned {
    Varint,
    Fixed64,
    Length,
    GroupBegin,
    GroupEnd,
    Fixed32
};

/// As deep as the readers of Protocol Buffers go themselves.
constexpr std::size_t kNestingMax = 100;

std::optional<std::uint64_t> readVarint(QByteArrayView bytes, qsizetype &at, qsizetype end) noexcept
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && at < end; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= std::uint64_t{ byte & 0x7fU } << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

struct ProtobufField
{
    std::uint64_t number = 0;
    unsigned wire = Varint;
    std::uint64_t value = 0; ///< of a varint; the size of what has a length
};

/// A field's tag and what follows directly; \a at is then behind it, with Length before the bytes.
std::optional<ProtobufField> readField(QByteArrayView bytes, qsizetype &at, qsizetype end) noexcept
{
    const auto tag = readVarint(bytes, at, end);
    constexpr std::uint64_t numberMax = (1U << 29U) - 1;
    if (!tag || *tag >> 3U == 0 || *tag >> 3U > numberMax)
        return std::nullopt;
    ProtobufField field{ *tag >> 3U, static_cast<unsigned>(*tag & 7U), 0 };
    const auto left = [&at, end] { return static_cast<std::uint64_t>(end - at); };
    switch (field.wire) {
    case Varint:
    case Length: {
        const auto value = readVarint(bytes, at, end);
        if (!value || (field.wire == Length && *value > left()))
            return std::nullopt;
        field.value = *value;
        return field;
    }
    case Fixed64:
    case Fixed32: {
        const qsizetype size = field.wire == Fixed64 ? 8 : 4;
        if (left() < static_cast<std::uint64_t>(size))
            return std::nullopt;
        field.value = size == 8 ? qFromLittleEndian<quint64>(bytes.data() + at)
                                : qFromLittleEndian<quint32>(bytes.data() + at);
        at += size;
        return field;
    }
    case GroupBegin:
    case GroupEnd:
        return field;
    default:
        return std::nullopt;
    }
}

class ProtobufWalk
{
public:
    ProtobufWalk(QByteArrayView bytes, const NotationOptions &options)
        : m_bytes(bytes)
        , m_writer(options)
    { }

    Notation run()
    {
        m_open.push_back({ m_bytes.size(), 0 });
        while (!m_writer.isFull() && step()) { }
        return m_writer.take();
    }

private:
    struct Open
    {
        qsizetype end = 0;
        std::uint64_t group = 0; ///< its field number; 0: a message, which ends at `end`
    };

    bool fail(qsizetype at, const char *mistake)
    {
        m_writer.fail(at, mistake);
        return false;
    }

    bool step()
    {
        const Open open = m_open.back();
        if (m_at >= open.end) {
            if (open.group != 0)
                return fail(m_at,
                            QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                              "the bytes end before the group does"));
            if (m_open.size() == 1)
                return false;
            close(m_at);
            return true;
        }
        const qsizetype begin = m_at;
        const auto field = readField(m_bytes, m_at, open.end);
        if (!field)
            return fail(begin,
                        QT_TRANSLATE_NOOP("hookloupe::CoreText", "this is no field of a message"));
        if (field->wire == GroupEnd) {
            if (open.group != field->number)
                return fail(begin,
                            QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                              "the end of a group that is not open"));
            close(begin);
            return true;
        }
        m_writer.breakLine(m_open.size() - 1, begin);
        m_writer.put(QByteArray::number(static_cast<quint64>(field->number)));
        if (field->wire == GroupBegin) {
            if (m_open.size() > kNestingMax)
                return fail(begin,
                            QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                              "it is nested deeper than this program follows"));
            m_writer.put(" {");
            m_open.push_back({ open.end, field->number });
        } else if (field->wire == Length) {
            putBytes(static_cast<qsizetype>(field->value));
        } else {
            putNumber(*field);
        }
        return true;
    }

    void close(qsizetype at)
    {
        m_open.pop_back();
        m_writer.breakLine(m_open.size() - 1, at);
        m_writer.put("}");
    }

    void putBytes(qsizetype size)
    {
        const QByteArrayView inside = m_bytes.sliced(m_at, size);
        const bool isText = isPlainText(inside);
        // A message may look like text when it begins with a short field 1: "\n\x20" and 32
        // letters.
        const bool isMessage = !inside.isEmpty() && m_open.size() < kNestingMax
                && (!isText || inside.front() == '\n') && isProtobufMessage(inside);
        if (isMessage) {
            m_writer.put(" {");
            m_open.push_back({ m_at + size, 0 });
            return;
        }
        m_writer.put(": ");
        if (isText)
            m_writer.putString(inside);
        else
            m_writer.putHex(inside);
        m_at += size;
    }

    void putNumber(const ProtobufField &field)
    {
        m_writer.put(": ");
        const auto value = static_cast<quint64>(field.value);
        const auto negative = static_cast<qint64>(field.value);
        if (field.wire == Varint) {
            m_writer.put(QByteArray::number(value));
            if (negative < 0)
                m_writer.put(" /" + QByteArray::number(negative) + '/');
            return;
        }
        const bool isWide = field.wire == Fixed64;
        m_writer.put("0x" + QByteArray::number(value, 16).rightJustified(isWide ? 16 : 8, '0'));
        // Only floats of a size that somebody sends; almost any integer is one beyond that.
        const double number = isWide
                ? std::bit_cast<double>(field.value)
                : static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(value)));
        if (std::abs(number) < 1e-9 || std::abs(number) > 1e15 || std::isnan(number))
            return;
        m_writer.put(" /");
        if (isWide)
            m_writer.putDouble(number);
        else
            m_writer.putFloat(static_cast<float>(number));
        m_writer.put("/");
    }

    QByteArrayView m_bytes;
    NotationWriter m_writer;
    std::vector<Open> m_open;
    qsizetype m_at = 0;
};

} // namespace

Notation protobufNotation(QByteArrayView bytes, const NotationOptions &options)
{
    return ProtobufWalk(bytes, options).run();
}

bool isProtobufMessage(QByteArrayView bytes, int fieldsMin) noexcept
{
    qsizetype at = 0;
    qint64 groups = 0;
    int fields = 0;
    while (at < bytes.size()) {
        const auto field = readField(bytes, at, bytes.size());
        if (!field)
            return false;
        if (field->wire == Length)
            at += static_cast<qsizetype>(field->value);
        groups += field->wire == GroupBegin ? 1 : field->wire == GroupEnd ? -1 : 0;
        if (groups < 0)
            return false;
        fields += fields < fieldsMin ? 1 : 0;
    }
    return groups == 0 && fields >= fieldsMin;
}

} // namespace hookloupe
