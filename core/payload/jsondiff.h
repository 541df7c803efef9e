// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonhashtree.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <atomic>
#include <optional>
#include <vector>

namespace hookloupe {

struct JsonDifference
{
    enum class Kind {
        Added, ///< only in the second
        Removed, ///< only in the first
        Changed, ///< another value, or another type
        Respelled, ///< the same value written differently: 1.0 and 1, "\/" and "/"
        Reordered, ///< an object whose members stand in another order (JsonEquality::keyOrder)
    } kind = Kind::Changed;
    /// `$.items[3].amount`, in the second document; of what was removed, in the first. Longer ones
    /// than kJsonDiffPathBytesMax end with '…'.
    QByteArray path;
    // Offsets of the value's bytes in each document; -1 where it is not there.
    qint64 beginA = -1;
    qint64 endA = -1;
    qint64 beginB = -1;
    qint64 endB = -1;

    bool operator==(const JsonDifference &) const = default;
};

inline constexpr qsizetype kJsonDiffPathBytesMax = 4096;

struct JsonDiffOptions
{
    JsonEquality equality = {};
    std::size_t differencesMax = 1000; ///< the search ends there
    /// Another thread sets it to have the comparison end early. May be null.
    const std::atomic_bool *stop = nullptr;
};

struct JsonDiff
{
    std::vector<JsonDifference> differences; ///< as the documents have them, from begin to end
    std::optional<JsonMistake> mistakeA; ///< not JSON, nothing was compared
    std::optional<JsonMistake> mistakeB;
    bool isTooLarge = false; ///< one has more than JsonHashTree takes apart
    bool isCut = false; ///< there are more than differencesMax
    bool isBounded = false; ///< some array was too different to be aligned to its end
    bool isStopped = false;
    bool isSameBytes = false;

    /// Both were read whole and compared to the end.
    bool isComplete() const noexcept
    {
        return !mistakeA && !mistakeB && !isTooLarge && !isCut && !isStopped;
    }
};

/// Compares two JSON documents by structure: members by name, items of arrays by the longest run of
/// equal ones, then by what identifies them (`id`, `key`, …), then by place. White space never
/// counts. Neither recurses nor depends on depth; any thread.
JsonDiff diffJson(QByteArrayView a, QByteArrayView b, const JsonDiffOptions &options = {});

/// A sentence for people, as "3 fields differ: $.amount changed from 10 to 12, $.note was added and
/// $.old was removed." \a a and \a b are what was compared.
/// \a areSideBySide: they are called left and right, not first and second.
QString jsonDiffSummary(const JsonDiff &diff, QByteArrayView a, QByteArrayView b,
                        bool areSideBySide = false);

} // namespace hookloupe
