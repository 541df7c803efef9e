// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

/// A complete HTTP/1.1 message from its parts, byte for byte as given; nothing is added.
QByteArray composeRequest(QByteArrayView method, QByteArrayView target, const Fields &fields,
                          QByteArrayView body);

/// \a fields with framing that fits \a bodyBytes: Transfer-Encoding and Trailer dropped, one
/// Content-Length in the place of the first framing field (or at the end when there is a body).
Fields withContentLength(Fields fields, qint64 bodyBytes);

/// \a request's bytes with another request-target, all else untouched.
QByteArray withTarget(const WireRequest &request, QByteArrayView target);

} // namespace hookloupe
