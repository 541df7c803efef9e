// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QList>
#include <QSslCertificate>

namespace hookloupe {

/// The bounds of a relay's connection.
struct RelayLimits
{
    qint64 bodyBytesMax = 25LL * 1024 * 1024; ///< of a request: a larger one is kept as refused
    int connectTimeoutMs = 20'000; ///< until the head of the answer
    /// Without a byte, once the server has shown that it sends keep-alives (smee.io: every 30 s).
    int idleTimeoutMs = 90'000;
    int quietTimeoutMs = 15 * 60'000; ///< without a byte from a server that sends none
    int firstRetryMs = 3'000; ///< unless the server says another
    int mostRetryMs = 5 * 60'000;
    /// Trusted beside those of the system: for a server of one's own.
    QList<QSslCertificate> trusted = {};
};

} // namespace hookloupe
