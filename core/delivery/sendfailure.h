// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"

#include <QString>

namespace hookloupe {

/// What is known of a connection that did not come about.
struct ConnectFacts
{
    int code = 0; ///< a CURLcode
    QByteArray errorText; ///< libcurl's words; may hold bytes of the peer
    QString problem; ///< a whole sentence, when it was not even tried
    int systemError = 0; ///< errno of the last connect
    int proxyStatus = 0; ///< what an HTTP proxy answered to CONNECT
    int socksError = 0; ///< a CURLproxycode
    int verifyResult = 0; ///< X509_V_… of the certificate check
};

/// Why the connection did not come about, and what to do, in a sentence.
QString connectFailure(const ConnectFacts &facts, const SendTarget &target,
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
/// \a detail: libcurl's words, where a refusal of TLS may stand.
QString closedFailure(bool broken, const SendProgress &progress, const SendTarget &target,
                      const QByteArray &detail = {});
QString timeoutFailure(const SendProgress &progress, const SendTarget &target, int timeoutMs);
QString notHttpFailure(const QString &problem, const SendTarget &target);

} // namespace hookloupe
