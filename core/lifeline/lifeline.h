// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/lifeline/lifelinerule.h"

#include <optional>
#include <vector>

namespace hookloupe {

/// An event of one life.
struct LifelineEvent
{
    qint64 id = 0; ///< ids ascend in the order of arrival
    qint64 receivedAtUs = 0;
    std::optional<qint64> ownTimeUs; ///< when it happened, by its own account
    QByteArray eventType;
    QString stateText; ///< what the map was asked for
    QString state; ///< name of a state of the rule; empty: the map has none
    QByteArray deliveryId; ///< of the message; empty: it has none
    int attempt = 1; ///< over 1: the same message once more, which moves nothing
};

struct LifelineFinding
{
    enum class Kind {
        IllegalMove, ///< the map does not allow it
        MissingStart, ///< it does not begin with a start
        MissingEnd, ///< it stays too long in a state that is no end
        OutOfOrder, ///< it happened before what had arrived already
        NoState, ///< the map has no state for it
    };
    Kind kind = Kind::IllegalMove;
    qint64 eventId = 0; ///< that it is about
    qint64 otherId = 0; ///< the one that it is compared with; 0: none
    QString sentence;
};

/// The life of one thing, told by the events that were received of it.
struct Lifeline
{
    struct Point
    {
        LifelineEvent event;
        qint64 atUs = 0; ///< its own time, else that of its receipt
        bool isRepeat = false; ///< another attempt of a message that was received before
        bool isIllegal = false; ///< the move to it is
        bool isLateArrival = false; ///< OutOfOrder is said of it
    };
    std::vector<Point> points; ///< in the order in which they happened
    std::vector<LifelineFinding> findings; ///< the gravest first
    QString state; ///< that it is in now; empty: not known
    /// When its end is missing, unless something comes; nullopt: it cannot be, or is already.
    std::optional<qint64> dueUs;
};

/// \a events in any order. What has no time of its own happened when it was received. Reentrant.
Lifeline tellLifeline(const LifelineRule &rule, const std::vector<LifelineEvent> &events,
                      qint64 nowUs);

} // namespace hookloupe
