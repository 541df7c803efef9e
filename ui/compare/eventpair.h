// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "ui/compare/changingfields.h"

#include <QString>

#include <atomic>

namespace hookloupe {

class EventReader;
class SchemeCatalogue;

/// One of the two requests that are compared.
struct ComparedSide
{
    EventPtr event; ///< whose request it is, or was replayed; null: there is none
    WireRequest request;
    QString name; ///< "#12", "the replay of #12"
    QString line; ///< number, time, attempt and request line
};

/// Two requests to be compared, the older one at the left; or a sentence why there are none.
struct EventPair
{
    ComparedSide left;
    ComparedSide right;
    QString problem;

    bool isComplete() const noexcept { return left.event && right.event; }
};

/// What the senders of \a pair, by their schemes, make anew for each request.
ChangingFields changingFieldsOf(const EventPair &pair, const SchemeCatalogue &schemes);

/// Off the GUI thread.
EventPair readPair(EventReader &reader, qint64 oneId, qint64 otherId);
/// The event and the last complete request before it of its type at its endpoint; of an event
/// without a type, the last without one that came to the same path. Ends early once \a cancelled.
EventPair readWithLastOfType(EventReader &reader, qint64 id, const std::atomic<bool> &cancelled);
/// The event and the attempt before it of the same delivery.
EventPair readWithAttemptBefore(EventReader &reader, qint64 id);
/// What was received, and what was sent when it was replayed.
EventPair readWithReplay(EventReader &reader, qint64 eventId, qint64 replayId);

} // namespace hookloupe
