// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"
#include "core/http/linescanner.h"
#include "core/http/requestframer.h"

#include <optional>
#include <vector>

namespace hookloupe {

using Refusal = RequestFramer::Refusal;

/// What the head says about the body that follows.
struct BodyFraming
{
    bool chunked = false;
    qint64 length = 0; ///< of the body, when it is not chunked
    bool expectsContinue = false;
};

/// token of RFC 9110 §5.6.2; not empty.
bool isToken(QByteArrayView text) noexcept;
bool isTokenChar(char c) noexcept;

/// Why a line that LineScanner did not accept is refused; \a offset is its start.
/// Precondition: \a found is neither Nothing nor Line. \a tooLongStatus: for TooLong.
Refusal lineRefusal(LineScanner::Found found, qsizetype offset, int tooLongStatus);

/// Reads \a line of request.wire into method, target and version (RFC 9112 §3).
std::optional<Refusal> parseRequestLine(ByteSpan line, qint64 targetBytesMax, WireRequest &request);

/// Reads \a line of \a message as one field line (RFC 9112 §5) and appends it to \a fields.
std::optional<Refusal> parseFieldLine(QByteArrayView message, ByteSpan line,
                                      std::vector<FieldSpan> &fields);

/// Judges a complete head: Host (RFC 9112 §3.2) and the extent of the body (§6.3).
std::optional<Refusal> judgeHead(const WireRequest &request, qint64 bodyBytesMax,
                                 BodyFraming &framing);

} // namespace hookloupe
