// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>

namespace hookloupe {

// What Qt's sockets do not offer: the few calls below them. A descriptor stays its owner's.

/// What is known of the peer without reading.
enum class PeerState {
    Open,
    Finished, ///< it has ended its side, and all that it sent was read; it may still read
    Gone, ///< the connection is broken
};
PeerState peerState(qintptr descriptor) noexcept;
/// Sends what goes without waiting; returns how much that was, -1 when the connection is broken.
qint64 sendNow(qintptr descriptor, QByteArrayView bytes) noexcept;
/// The error that waits on the socket (a reset by the peer, say), or 0. Asking clears it.
int pendingError(qintptr descriptor) noexcept;
/// Ends our side after what was written; reading goes on.
void finishWriting(qintptr descriptor) noexcept;
/// Closing will send a reset instead of an orderly end.
void resetOnClose(qintptr descriptor) noexcept;
void closeDescriptor(qintptr descriptor) noexcept;

} // namespace hookloupe
