// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/reach/relay.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace hookloupe {

/// How far a relay has been read: what another run of the program needs to go on there. It tells of
/// messages that are stored, and of no others.
struct RelayPosition
{
    static constexpr qsizetype kSeenMax = 256;

    QByteArray lastId; ///< to send as Last-Event-ID; empty: none
    QByteArrayList seen; ///< keys of SeenMessages, the newest last; at most kSeenMax
    qint64 heardAtUs = 0; ///< listened to until then, Unix microseconds; 0: never
    bool isEnded = false; ///< the program had ended in order

    bool operator==(const RelayPosition &) const = default;
};

struct KeptPosition
{
    Relay relay;
    RelayPosition position;
};
/// `[{"url":…,"path":…,"last_id":…,"seen":[…],"heard_at_us":…,"ended":…},…]`; what cannot be read
/// as one is left out.
QByteArray positionsToJson(const QList<KeptPosition> &positions);
QList<KeptPosition> positionsFromJson(const QByteArray &json);

} // namespace hookloupe
