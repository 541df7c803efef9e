// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <vector>

namespace hookloupe {

/// In which order a list shows its events. Of those that are equal the newest comes first. Text is
/// ordered without regard to the case of A to Z and by its first kOrderTextBytesMax bytes; events
/// without a value come last in either direction. Any order but that of arrival leaves out the
/// times without listening, which mean nothing away from their neighbours.
struct EventOrder
{
    enum class By {
        Arrival, ///< descending: the newest first
        Endpoint,
        Method,
        Target,
        Type,
        Verdict, ///< in the order of Verdict, then what was refused
        Attempt,
        Status,
        Size, ///< of the body
        Star, ///< ascending: the starred ones first
        Note, ///< tags, then the text
        Took, ///< until the answer went out
        Json, ///< the value at `path` in the body: numbers, then text
    };
    By by = By::Arrival;
    bool descending = true;
    QByteArray path; ///< of By::Json; see JsonPath

    bool isNewestFirst() const noexcept { return by == By::Arrival && descending; }
    bool operator==(const EventOrder &) const = default;
};

inline constexpr qsizetype kOrderTextBytesMax = 256;

/// An event that belongs before what is in that row of a list now.
struct PlacedEvent
{
    qint64 id = 0;
    qsizetype row = 0;
    bool operator==(const PlacedEvent &) const = default;
};
/// In their order. Where one was looked up while a neighbour was out of order, it may stand wrong:
/// that shows when the neighbour gets its place.
struct PlacedEvents
{
    std::vector<PlacedEvent> events;
    bool isListOrdered = true; ///< false: what is left of the list is to be sorted anew
};

} // namespace hookloupe
