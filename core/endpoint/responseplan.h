// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hookloupe {

/// What the receiver does instead of answering properly. Every one is bounded: by a limit of time,
/// and by the receiver's stop.
enum class Fault {
    None,
    Close, ///< closes the connection without an answer
    Reset, ///< closes it with a TCP reset
    Hang, ///< never answers; the connection stays until a limit ends it
    Truncate, ///< ends within the body; Content-Length says that more would follow
    WrongLength, ///< Content-Length says more or fewer bytes than the body has
    Drip, ///< the answer goes out a few bytes at a time
    Endless, ///< the body is repeated without an end
    Garbage, ///< bytes that are no HTTP, then the end
};

/// How large a fault is.
struct FaultShape
{
    /// Truncate: bytes of the body that are sent; WrongLength: how many more Content-Length says,
    /// may be negative; Drip, Endless: bytes at a time; Garbage: bytes. 0: what is usual.
    int bytes = 0;
    int intervalMs = 0; ///< between two pieces of Drip and Endless, 10–60,000; 0: what is usual

    bool operator==(const FaultShape &) const = default;
};

/// "none", "close", …, as in JSON.
QString faultName(Fault fault);
/// All of them, in the order of the enumeration.
QStringList faultNames();
/// The usual shape of \a fault, for a body of \a bodyBytes.
FaultShape usualShape(Fault fault, qint64 bodyBytes);

/// Failures that the plan answers with on purpose, so that a sender's retries can be watched.
struct FailPattern
{
    int first = 0; ///< the first attempts of a delivery fail, 1–1,000; 0: none
    int every = 0; ///< each request of that ordinal fails, 1–1,000; 0: none
    int status = 503; ///< what is answered then, without a body
    Fault fault = Fault::None; ///< done instead of answering

    bool isEmpty() const noexcept { return first == 0 && every == 0; }
    bool operator==(const FailPattern &) const = default;
};

/// What an endpoint answers. A plain value; JSON as in an endpoints file's "response".
struct ResponsePlan
{
    int status = 200; ///< 200–999
    QByteArray reason; ///< empty: the usual phrase of the status
    Fields fields; ///< as written, in order, duplicates kept; framing fields are added if absent
    QByteArray body;
    /// Absolute path of the file that is the body. It is read when an answer is made, and again
    /// when its time or size has changed; empty: `body` is.
    QString bodyFile;
    bool isTemplate = false; ///< header values and body have placeholders (answertemplate.h)
    int delayMs = 0; ///< after the commit; 0–600,000
    int delayMaxMs = 0; ///< above delayMs: each delay is drawn from between both
    Fault fault = Fault::None;
    FaultShape shape;
    FailPattern fail;

    bool operator==(const ResponsePlan &) const = default;

    QJsonObject toJson() const;
    /// InvalidInput with the member's name when a member is unknown or out of range, or a
    /// placeholder cannot be read.
    static Result<ResponsePlan> fromJson(const QJsonObject &json);
};

/// RFC 9110 §5.6.2: what the name of a header may be.
bool isFieldName(QByteArrayView name) noexcept;

/// \a value, which came from outside, so that it begins no header of its own: CR, LF and NUL become
/// blanks.
QByteArray asFieldValue(QByteArray value);

inline constexpr int kDelayMsMax = 600'000;
inline constexpr int kFailCountMax = 1'000;
inline constexpr int kFaultBytesMax = 16 * 1024 * 1024;
inline constexpr int kFaultIntervalMsMin = 10;
inline constexpr int kFaultIntervalMsMax = 60'000;

} // namespace hookloupe
