// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

#include <vector>

namespace hookloupe {

/// What a writer did to events that were there before.
struct StoreChange
{
    enum class Kind : quint8 {
        Removed, ///< some of the range
        Noted, ///< some of the range: what is noted there is another
        Answered, ///< all of the range: its answer, or what became of it
        Replayed, ///< all of the range
        Forwarded, ///< all of the range
        BroughtBack, ///< some of the range: they were removed, and are there again
    };
    Kind kind = Kind::Removed;
    qint64 firstId = 0;
    qint64 lastId = 0;
    bool operator==(const StoreChange &) const = default;
};

/// What was done to a store since somebody asked last; see EventReader::newsSince().
struct StoreNews
{
    qint64 position = 0; ///< to ask from the next time
    qint64 lastId = 0; ///< of the newest event
    bool isCut = false; ///< it is too long ago: any event may have been changed
    std::vector<StoreChange> changes; ///< in no particular order
};

} // namespace hookloupe
