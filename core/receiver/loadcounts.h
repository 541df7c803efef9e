// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QHash>
#include <QHostAddress>

namespace hookloupe {

/// What the limits count over all listeners together. Used in the receiver's thread only.
struct LoadCounts
{
    qsizetype connections = 0; ///< those that are being refused included
    QHash<QHostAddress, int> perPeer;
    qint64 bytesInFlight = 0;
};

} // namespace hookloupe
