// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/faultyanswer.h"

#include "core/receiver/responder.h"

#include <algorithm>

namespace hookloupe {

namespace {

/// One chunk of a chunked body (RFC 9112 §7.1).
QByteArray chunkOf(QByteArrayView bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes.toByteArray() + "\r\n";
}

/// \a body over and over, as many bytes as are asked for.
QByteArray repeated(QByteArrayView body, qsizetype bytes)
{
    const QByteArrayView pattern = body.isEmpty() ? QByteArrayView("hookloupe ") : body;
    QByteArray text;
    text.reserve(bytes);
    while (text.size() < bytes)
        text.append(pattern.first(qMin(pattern.size(), bytes - text.size())));
    return text;
}

} // namespace

bool isSilent(Fault fault) noexcept
{
    return fault == Fault::Close || fault == Fault::Reset || fault == Fault::Hang;
}

FaultyAnswer faultyAnswer(Fault fault, const FaultShape &shape, const ResponseRecord &record)
{
    FaultyAnswer faulty;
    switch (fault) {
    case Fault::Truncate: {
        const QByteArray whole = answerBytes(record);
        const qsizetype kept = std::clamp<qsizetype>(shape.bytes, 0, record.body.size());
        faulty.bytes = whole.chopped(record.body.size() - kept);
        break;
    }
    case Fault::WrongLength:
        faulty.bytes = answerBytes(record);
        faulty.holds = shape.bytes > 0; // or the client would see the end, as of a cut body
        break;
    case Fault::Drip:
        faulty.bytes = answerBytes(record);
        faulty.pieceBytes = qMax(1, shape.bytes);
        faulty.intervalMs = shape.intervalMs;
        break;
    case Fault::Endless: {
        ResponseRecord head = record;
        head.body.clear();
        faulty.bytes = answerBytes(head);
        faulty.again = chunkOf(repeated(record.body, qMax(1, shape.bytes)));
        faulty.intervalMs = shape.intervalMs;
        break;
    }
    case Fault::Garbage:
        faulty.bytes = record.body;
        break;
    case Fault::None:
    case Fault::Close:
    case Fault::Reset:
    case Fault::Hang:
        break;
    }
    return faulty;
}

} // namespace hookloupe
