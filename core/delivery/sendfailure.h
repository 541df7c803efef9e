// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"

#include <QString>

namespace hookloupe {

class CurlConnection;

/// Why the connection did not come about, and what to do, in a sentence. \a curlCode is a CURLcode.
QString connectFailure(int curlCode, const CurlConnection &connection, const SendTarget &target,
                       const SendLimits &limits);

/// How far a send had come when it ended early.
struct SendProgress
{
    qint64 bytesSent = 0;
    qint64 bytesInAll = 0;
    bool answerBegun = false;
    int status = 0; ///< of the answer under way, 0 before its status line
    qint64 bodyBytes = 0;
};

/// The connection ended (\a broken: not in order) before the answer was complete.
QString closedFailure(bool broken, const SendProgress &progress, const SendTarget &target);
QString timeoutFailure(const SendProgress &progress, const SendTarget &target, int timeoutMs);
QString notHttpFailure(const QString &problem, const SendTarget &target);

} // namespace hookloupe
