// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/reach/relay.h"

class QNetworkReply;

namespace hookloupe {

/// Why a relay's connection ended, and what to expect. No sentence holds the channel's URL, which
/// Qt's own words do.
struct RelayFailure
{
    QString sentence;
    bool isHopeless = false; ///< trying soon again will not help
    qint64 retryMs = 0; ///< the server asked to wait that long; 0: it did not
};

/// \a reply has finished. \a wasStream: it had been connected. \a tlsProblem: what TLS found.
RelayFailure failureOf(const Relay &relay, const QNetworkReply &reply, bool wasStream,
                       const QString &tlsProblem);

QString notAStreamSentence(const Relay &relay);
QString silenceSentence(const Relay &relay, int seconds);
QString noAnswerSentence(const Relay &relay, int seconds);

} // namespace hookloupe
