// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/lifeline/lifeline.h"
#include "core/lifeline/lifelinefacts.h"
#include "core/store/eventreader.h"

#include <atomic>
#include <vector>

namespace hookloupe {

/// The events of one life, as they are in the store.
struct LifelineReading
{
    EventPtr event; ///< that was asked for; null: it is gone
    QList<qsizetype> fitting; ///< indices of the rules that find an id in it
    qsizetype rule = -1; ///< index of the one that was used; -1: none fits
    LifelineFacts facts; ///< of the event that was asked for
    std::vector<LifelineEvent> events; ///< ascending
    bool isCut = false; ///< there are more than kLifelineEventsMax: the newest are here
    QString failure; ///< a sentence; empty when all went well
};

/// A longer life is no use to look at.
inline constexpr std::size_t kLifelineEventsMax = 2'000;

/// Of the event \a id, by the rule \a ruleId of \a rules, or by the first that fits where it is
/// empty or does not. Reads the bodies of what may belong to it.
LifelineReading readLifeline(EventReader &reader, qint64 id, const QList<LifelineRule> &rules,
                             const QString &ruleId, const std::atomic<bool> &cancelled);
/// Those of [\a firstId, \a lastId] that belong to the life \a businessId, ascending.
std::vector<LifelineEvent> readLifelineRange(EventReader &reader, const LifelineRule &rule,
                                             const QByteArray &businessId, qint64 firstId,
                                             qint64 lastId, const std::atomic<bool> &cancelled);

} // namespace hookloupe
