// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/stopflag.h"
#include <QByteArray>

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hookloupe {

/// One part of a multipart body. Positions are offsets into the body, so that the bytes stay where
/// they are.
struct MultipartPart
{
    QByteArray name; ///< of Content-Disposition, unquoted; empty: none
    /// As the sender says it: may be `../../x`. Never a path; see safeFileName().
    QByteArray fileName;
    bool hasFileName = false;
    QByteArray contentType; ///< the field's value; empty: text/plain is meant
    qint64 headBegin = 0; ///< its header lines
    qint64 headEnd = 0;
    qint64 bodyBegin = 0;
    qint64 bodyEnd = 0;
};

struct Multipart
{
    QByteArray boundary; ///< without the two dashes
    std::vector<MultipartPart> parts;
    bool isClosed = false; ///< the last boundary was there: nothing was cut off
    bool isCut = false; ///< more than kMultipartPartsMax parts
};

inline constexpr std::size_t kMultipartPartsMax = 1000;
/// Header lines of a part; a longer head ends the reading there.
inline constexpr qsizetype kMultipartHeadBytesMax = 16LL * 1024;

/// The boundary that \a contentType names (RFC 2046 §5.1.1, 1 to 70 characters); empty for none,
/// and for a type that is not multipart.
QByteArray multipartBoundary(QByteArrayView contentType);

/// Reads a multipart body (RFC 7578, RFC 2046). Lenient as receivers are: lines may end with a line
/// feed alone, what stands before the first boundary is skipped. A part that is multipart itself is
/// not read any further; ask for it with its own boundary. Linear in the size of the body. Once \a
/// stop is set, the rest is one part.
Multipart parseMultipart(QByteArrayView body, QByteArrayView boundary, StopFlag stop = nullptr);

/// The last piece of a name from outside as a file name: no folder, no control or bidirectional
/// character, not `.` or `..`, no
/// name of a device, at most 201 bytes; "part" when nothing is left of it.
QByteArray safeFileName(QByteArrayView name);

} // namespace hookloupe
