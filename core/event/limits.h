// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

namespace hookloupe {

/// Every bound of the receiver, with its unit last. What happens at the bound is said beside each.
/// The defaults are those of the design; a laptop survives them.
struct ReceiverLimits
{
    qint64 headBytesMax = 64LL * 1024; ///< 431, connection closed
    qint64 targetBytesMax = 16LL * 1024; ///< of the request-target; 414, connection closed
    qint64 bodyBytesMax = 25LL * 1024 * 1024; ///< 413, connection closed
    /// One more makes room by ending the one that has been idle longest, or else one whose head
    /// does not get on; only where there is none, it is answered 503.
    int connectionsMax = 512;
    int connectionsPerPeerMax = 448; ///< the same among those of one address
    int requestsPerConnectionMax = 10'000; ///< then the connection is closed in an orderly way
    int headTimeoutMs = 10'000; ///< first byte to the end of the head; 408
    int requestTimeoutMs = 30'000; ///< first byte to last; 408
    int idleTimeoutMs = 60'000; ///< between requests of a connection; closed silently
    int drainTimeoutMs = 2'000; ///< after a refusal, so that the client reads the answer
    /// Of all connections together, requests and unread answers. Past it bodies are not read on
    /// (the sender's window fills) until there is room again, or their time is up; 503.
    qint64 bytesInFlightMax = 256LL * 1024 * 1024;
    int answersHeldMax = 128; ///< delayed or hanging; one more lets the oldest go at once
    qint64 refusedBytesKept = 64LL * 1024; ///< the part of a refused request that is stored
};

/// Events waiting for the writer. Full means 503 for the sender: backpressure instead of growth.
inline constexpr int kAppendQueueMax = 4096;

/// A scheme file of the person's; a larger one is not read, and that is said.
inline constexpr qint64 kSchemeFileBytesMax = 64LL * 1024;
/// Further ones in the folder are not read, and that is said.
inline constexpr int kOwnSchemesMax = 500;

/// Nesting that a JSON reader follows; deeper input is shown raw from there.
inline constexpr int kJsonDepthMax = 10'000;

/// Levels that pretty-printing indents; deeper levels stay at this indent, or 100,000 brackets
/// would become gigabytes of blanks.
inline constexpr int kJsonIndentLevelsMax = 64;

} // namespace hookloupe
