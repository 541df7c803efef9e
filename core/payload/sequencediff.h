// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

namespace hookloupe {

/// A stretch that differs: elements [beginA, endA) of one side stand where the other has
/// [beginB, endB). One of the two may be empty.
struct DiffRange
{
    qsizetype beginA = 0;
    qsizetype endA = 0;
    qsizetype beginB = 0;
    qsizetype endB = 0;

    bool operator==(const DiffRange &) const = default;
};

struct SequenceDiffOptions
{
    /// Comparisons before the rest is given up as wholly different: about a second.
    qint64 workMax = 300'000'000;
    /// Another thread sets it to have the search end early. May be null.
    const std::atomic_bool *stop = nullptr;
};

struct SequenceDiff
{
    std::vector<DiffRange> ranges; ///< ascending; what lies between them is equal on both sides
    bool isBounded = false; ///< the work ran out: a range may hold elements that both sides have
    bool isStopped = false; ///< the same, because of SequenceDiffOptions::stop
};

/// What differs between two sequences of ids, equal ids being equal elements. The fewest changes
/// for short ones (Myers, An O(ND) Difference Algorithm, in linear space), nearly the fewest where
/// those would take too long. Any thread.
SequenceDiff diffSequences(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b,
                           const SequenceDiffOptions &options = {});

} // namespace hookloupe
