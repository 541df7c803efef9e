// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QByteArray>

namespace hookloupe {

/// A bash command that has curl send \a request to \a baseUrl ("http://localhost:3000"): the same
/// method, request target, header lines and body bytes. Content-Length and chunk framing are left
/// to curl.
QByteArray curlCommand(const WireRequest &request, const QByteArray &baseUrl);

/// \a bytes as one bash word. Precondition: no NUL, which no argument of a program can hold.
QByteArray bashWord(QByteArrayView bytes);

} // namespace hookloupe
