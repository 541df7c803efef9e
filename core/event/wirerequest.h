// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace hookloupe {

/// A place inside WireRequest::wire, in bytes.
struct ByteSpan
{
    qint64 offset = 0;
    qint64 length = 0;
};

/// One field line: the name as it was spelled and the value without surrounding blanks.
struct FieldSpan
{
    ByteSpan name;
    ByteSpan value;
};

/// A field line as owned bytes, for requests and answers that are composed rather than received.
struct Field
{
    QByteArray name;
    QByteArray value;
    bool operator==(const Field &) const = default;
};
/// In wire order, duplicates kept.
using Fields = std::vector<Field>;

/// One HTTP/1.x request as it came over the wire, and where its parts are. The bytes are kept once;
/// parts are spans into them. Nothing is decoded, folded or lower-cased. A value type: copies share
/// the bytes. Made by core/http (requestframer.h).
struct WireRequest
{
    QByteArray wire; ///< the whole message: head, body with its chunk framing, trailers
    ByteSpan method; ///< RFC 9112 §3
    ByteSpan target; ///< request-target, all four forms, untouched
    ByteSpan version; ///< "HTTP/1.1"
    std::vector<FieldSpan> fields; ///< in wire order, duplicates kept, trailers not included
    qint64 headBytes = 0; ///< request line to the empty line, both included
    ByteSpan content; ///< the body inside wire when it was not chunked
    bool chunked = false;
    QByteArray dechunked; ///< the body joined, only when chunked
    std::vector<FieldSpan> trailers; ///< after the last chunk

    QByteArrayView at(ByteSpan span) const noexcept;
    QByteArrayView methodBytes() const noexcept { return at(method); }
    QByteArrayView targetBytes() const noexcept { return at(target); }
    QByteArrayView versionBytes() const noexcept { return at(version); }
    QByteArrayView head() const noexcept
    {
        return QByteArrayView(wire).first(qMin(headBytes, wire.size()));
    }
    /// The content (RFC 9110 §6.4) without transfer coding.
    QByteArrayView body() const noexcept;
    /// The first field of that name (ASCII case ignored), or nullopt.
    std::optional<QByteArrayView> field(QByteArrayView name) const noexcept;
    /// Owned copy of all field lines.
    Fields ownedFields() const;
};

} // namespace hookloupe
