// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QStringList>

namespace hookloupe {

/// A request in parts, as formats that are not HTTP tell of it.
struct RequestDraft
{
    QByteArray method = "POST";
    QByteArray url; ///< absolute, or a request-target that begins with '/'
    Fields fields; ///< as told, with or without Host and Content-Length
    QByteArray body;
};

/// An absolute URL's parts, untouched.
struct UrlParts
{
    QByteArray scheme; ///< lower case; "http" where none is written
    QByteArray userInfo; ///< without '@'
    QByteArray authority; ///< host and port as written
    QByteArray target; ///< path and query, "/" at least; without a fragment
    bool hasPort = false;
};
/// \a url may lack its scheme. InvalidInput: no host, or a byte that no request line can hold.
Result<UrlParts> splitUrl(QByteArrayView url);

/// The authority as a Host field has it: without the port that is the scheme's own.
QByteArray hostFieldValue(const UrlParts &url);

struct DraftedRequest
{
    WireRequest request;
    QByteArray signedUrl; ///< empty when nothing tells the host
    QStringList guessed; ///< what was made up, a sentence each
};
/// One HTTP/1.1 request of \a draft by our own strict framer: pseudo fields of HTTP/2 are left out,
/// Host and Content-Length are made where they lack or are wrong, chunks are joined. Fields with a
/// byte that no field line can hold are refused. InvalidInput with a sentence.
Result<DraftedRequest> makeRequest(const RequestDraft &draft);

} // namespace hookloupe
