// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventrows.h"

#include "core/event/forwardrecord.h"
#include "core/http/requestframer.h"

#include <QDataStream>
#include <QtEndian>

#include <array>

namespace hookloupe {

// The store keeps these enums as numbers: values may be added at the end, never moved.
static_assert(static_cast<int>(EventKind::Request) == 0 && static_cast<int>(EventKind::Refused) == 1
              && static_cast<int>(EventKind::Gap) == 2);
static_assert(static_cast<int>(AnswerState::Answered) == 0
              && static_cast<int>(AnswerState::ClientGone) == 1
              && static_cast<int>(AnswerState::Withheld) == 2
              && static_cast<int>(AnswerState::Pending) == 3
              && static_cast<int>(AnswerState::ByRelay) == 4);
static_assert(static_cast<int>(Verdict::Valid) == 0 && static_cast<int>(Verdict::BadSignature) == 1
              && static_cast<int>(Verdict::StaleTimestamp) == 2
              && static_cast<int>(Verdict::MissingHeader) == 3
              && static_cast<int>(Verdict::Malformed) == 4
              && static_cast<int>(Verdict::NoSecret) == 5
              && static_cast<int>(Verdict::Unsigned) == 6);
static_assert(static_cast<int>(Provenance::Wire) == 0 && static_cast<int>(Provenance::Relay) == 1
              && static_cast<int>(Provenance::Reserialised) == 2
              && static_cast<int>(Provenance::Pasted) == 3);
static_assert(static_cast<int>(ReplayKind::Exact) == 0 && static_cast<int>(ReplayKind::Edited) == 1
              && static_cast<int>(ReplayKind::Resigned) == 2
              && static_cast<int>(ReplayKind::WronglySigned) == 3);
static_assert(static_cast<int>(SendState::Answered) == 0
              && static_cast<int>(SendState::Partial) == 1
              && static_cast<int>(SendState::Failed) == 2
              && static_cast<int>(SendState::Cancelled) == 3);
static_assert(static_cast<int>(ForwardCause::Arrival) == 0
              && static_cast<int>(ForwardCause::Retry) == 1
              && static_cast<int>(ForwardCause::Person) == 2);

QVariant boundBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant boundText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

namespace {

constexpr std::array kRestParts{ &WireRest::peer,           &WireRest::local,
                                 &WireRest::signedUrl,      &WireRest::responseReason,
                                 &WireRest::responseFields, &WireRest::responseBody };
constexpr qsizetype kNumberBytes = sizeof(quint32);

void appendNumber(QByteArray &bytes, qsizetype number)
{
    const quint32 stored = qToLittleEndian(static_cast<quint32>(number));
    bytes.append(reinterpret_cast<const char *>(&stored), kNumberBytes);
}

} // namespace

QByteArray encodeRest(const WireRest &rest)
{
    QByteArray bytes;
    constexpr qsizetype kUsualBytes = 256;
    bytes.reserve(kUsualBytes);
    for (const auto part : kRestParts) {
        appendNumber(bytes, (rest.*part).size());
        bytes += rest.*part;
    }
    appendNumber(bytes, bytes.size() + kNumberBytes);
    return bytes;
}

qsizetype restBytes(QByteArrayView content)
{
    if (content.size() < kNumberBytes)
        return -1;
    const qint64 bytes = qFromLittleEndian<quint32>(content.last(kNumberBytes).data());
    const bool isOne = bytes >= kNumberBytes && bytes <= content.size();
    return isOne ? static_cast<qsizetype>(bytes) : -1;
}

std::optional<WireRest> decodeRest(QByteArrayView encoded)
{
    if (restBytes(encoded) != encoded.size())
        return std::nullopt;
    encoded.chop(kNumberBytes);
    WireRest rest;
    for (const auto part : kRestParts) {
        if (encoded.size() < kNumberBytes)
            return std::nullopt;
        const qint64 bytes = qFromLittleEndian<quint32>(encoded.data());
        encoded = encoded.sliced(kNumberBytes);
        if (bytes > encoded.size())
            return std::nullopt;
        rest.*part = encoded.first(bytes).toByteArray();
        encoded = encoded.sliced(bytes);
    }
    return rest;
}

QByteArray encodeFields(const Fields &fields)
{
    // The bytes are those of QDataStream, which reads them; writing through it costs every event a
    // device and its buffer.
    QByteArray bytes("");
    const auto append = [&bytes](const QByteArray &part) {
        const quint32 size = qToBigEndian(static_cast<quint32>(part.size()));
        bytes.append(reinterpret_cast<const char *>(&size), sizeof size).append(part);
    };
    for (const Field &field : fields) {
        append(field.name);
        append(field.value);
    }
    return bytes;
}

WireRequest requestAsKept(int kind, int provenance, QByteArray wire)
{
    if (kind == static_cast<int>(EventKind::Request)
        && provenance == static_cast<int>(Provenance::Wire)) {
        if (auto request = parseStoredRequest(wire))
            return *std::move(request);
    }
    return parseLenient(std::move(wire));
}

QString encodeTags(const QStringList &tags)
{
    return tags.join(u'\n');
}

QStringList decodeTags(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

Fields decodeFields(const QByteArray &bytes)
{
    Fields fields;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    while (!stream.atEnd()) {
        Field field;
        stream >> field.name >> field.value;
        if (stream.status() != QDataStream::Ok)
            break;
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace hookloupe
