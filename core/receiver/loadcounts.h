// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QHash>
#include <QHostAddress>
#include <QPointer>

#include <deque>
#include <vector>

namespace hookloupe {

class WireServer;
class WireSocket;

/// What the limits count over all listeners together. Used in the receiver's thread only.
struct LoadCounts
{
    std::vector<WireServer *> servers; ///< whose connections these are
    qsizetype connections = 0; ///< those that are being refused included
    QHash<QHostAddress, int> perPeer;
    qint64 bytesInFlight = 0;
    qint64 idleOrder = 0; ///< counts the beginnings of idleness
    /// The one request that may grow although the bytes in flight are used up: without it, half
    /// received bodies could wait for each other.
    QPointer<WireSocket> favoured;
    std::deque<QPointer<WireSocket>> waiting; ///< for room to grow, oldest first
    bool answersWait = false; ///< for room; see WireServer::roomMade()
    std::deque<QPointer<WireSocket>> hanging; ///< told not to answer, oldest first
};

} // namespace hookloupe
