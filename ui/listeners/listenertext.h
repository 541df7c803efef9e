// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/listeners.h"

#include <QString>

namespace hookloupe {

// Words about listeners, for people.

/// "Listening since 13:02", "Trying again: …", "Stopped".
QString listenerStateText(const ListenerState &state);
/// What it asks of senders: "HTTPS, client certificates required, secret path".
QString listenerTermsText(const ListenerConfig &config);
/// The certificate in some lines: fingerprint, names, end; empty without TLS.
QString certificateText(const QSslCertificate &certificate);

/// How the bar sums up all of them.
struct ListeningSummary
{
    int listening = 0;
    int wanted = 0; ///< enabled, and not stopped by hand
    bool isWide = false; ///< one that listens is reachable by other machines
    QString problems; ///< a line for each that fails
};
ListeningSummary summaryOf(const QList<ListenerState> &states);

} // namespace hookloupe
