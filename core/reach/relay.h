// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace hookloupe {

/// A smee-compatible channel whose messages become events. Whoever knows its URL can read and write
/// it, so the URL is shown to its owner and in no log.
struct Relay
{
    QByteArray url; ///< absolute, http or https
    QByteArray path = "/"; ///< where its messages arrive, as if they had been sent there

    bool operator==(const Relay &) const = default;

    /// "smee.io": what may be shown anywhere.
    QString host() const;
    bool isTls() const;
    /// InvalidInput with what is wrong with the URL or the path.
    static Result<Relay> make(const QString &url, const QByteArray &path);
};

/// `[{"url":…,"path":…},…]`; what cannot be read as one is left out.
QByteArray relaysToJson(const QList<Relay> &relays);
QList<Relay> relaysFromJson(const QByteArray &json);

struct RelayStatus
{
    enum class State {
        Connecting,
        Connected,
        Waiting, ///< until retryAtUs; sentence says what went wrong
    };
    State state = State::Connecting;
    QString sentence;
    qint64 retryAtUs = 0; ///< Unix microseconds
    qint64 connectedAtUs = 0; ///< of the present or the last connection; 0: there was none
    quint64 events = 0; ///< stored since the start
    quint64 repeated = 0; ///< messages that had come before
    quint64 refused = 0; ///< messages that are no requests, or too large: kept as refused events
};

} // namespace hookloupe

Q_DECLARE_METATYPE(hookloupe::RelayStatus)
