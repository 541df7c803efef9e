// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QString>

#include <atomic>

namespace hookloupe {

class EventReader;

/// Two events to be compared, the older one at the left; or a sentence why there are none.
struct EventPair
{
    EventPtr left;
    EventPtr right;
    QString problem;
};

/// Off the GUI thread.
EventPair readPair(EventReader &reader, qint64 oneId, qint64 otherId);
/// The event and the last complete request before it of its type at its endpoint; of an event
/// without a type, the last without one that came to the same path. Ends early once \a cancelled.
EventPair readWithLastOfType(EventReader &reader, qint64 id, const std::atomic<bool> &cancelled);

} // namespace hookloupe
