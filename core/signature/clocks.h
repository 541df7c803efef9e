// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/requestview.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace hookloupe {

/// One time that a request states.
struct ClockReading
{
    enum class Source {
        Signed, ///< the signature's timestamp
        DateField, ///< the Date header (RFC 9110 §6.6.1), set when the message was made
        Payload, ///< when the event was created, says the body
    };
    Source source = Source::Signed;
    QByteArray text; ///< as written
    qint64 unixMs = 0;
    qint64 beforeReceiptMs = 0; ///< negative: after it
};

/// What the times of one request say about clocks.
struct Clocks
{
    QList<ClockReading> readings;
    QString conclusion; ///< a sentence or two; empty when there is nothing to compare
};

/// Differences below that are the way and the rounding to whole seconds.
inline constexpr qint64 kClocksAgreeMs = 5000;
/// As far as bodies are searched for times.
inline constexpr qsizetype kSearchedBodyBytesMax = 64LL * 1024;

/// Reads the times of a request that was received at \a receivedUs (Unix microseconds) by this
/// computer. \a signedTime: nullptr when there is none. Says which clock is off and by how much, as
/// far as the times can tell: one alone cannot. Reentrant; reads at most 64 KiB of the body.
Clocks readClocks(const RequestView &request, const SignatureTimestamp *signedTime,
                  qint64 receivedUs);

} // namespace hookloupe
