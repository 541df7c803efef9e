// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/eventnote.h"
#include "core/event/forwardrecord.h"
#include "core/event/replayrecord.h"
#include "core/event/result.h"
#include "core/query/jsonvalues.h"
#include "core/store/deliverysummary.h"
#include "core/store/eventfilter.h"
#include "core/store/eventorder.h"
#include "core/store/eventsort.h"
#include "core/store/storenews.h"
#include "core/store/timeline.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace hookloupe {

/// Reads a store, whatever keeps it: tests/integration/storecontract says what each backend owes.
/// One thread at a time; make one per thread.
class EventReader
{
public:
    /// Memory for pages of the file that may be asked for again; it fills as they are read.
    static constexpr qint64 kCacheBytes = 16LL * 1024 * 1024;
    /// Of the file at \a path. StoreUnreadable, StoreTooNew, NotFound. Waits up to 5 s for another
    /// process's lock. What reads each event once needs less than \a cacheBytes.
    static Result<std::unique_ptr<EventReader>> open(const QString &path,
                                                     qint64 cacheBytes = kCacheBytes);
    EventReader() = default;
    virtual ~EventReader() = default;
    EventReader(const EventReader &) = delete;
    EventReader &operator=(const EventReader &) = delete;

    /// Ids of matching events with id < \a beforeId (0: from the newest), newest first, in pieces:
    /// \a piece gets at most 4096 at once and returns false to stop. \a cancelled is looked at
    /// between rows.
    virtual Result<void> ids(const EventFilter &filter, qint64 beforeId,
                             const std::function<bool(std::vector<qint64>)> &piece,
                             const std::atomic<bool> &cancelled) = 0;
    /// Those of [\a firstId, \a lastId] that match, oldest first.
    virtual Result<std::vector<qint64>> idsInRange(const EventFilter &filter, qint64 firstId,
                                                   qint64 lastId) = 0;
    /// Goes on with \a run until it is complete, or \a goesOn, which is asked between steps of some
    /// ten milliseconds, says no. After an error or a cancellation it is of no use.
    virtual Result<void> sort(EventSort &run, const std::function<bool()> &goesOn,
                              const std::atomic<bool> &cancelled) = 0;
    /// The first ids of an order, at most \a idsMax, as far as an index gives them within some
    /// hundredths of a second. Fewer say nothing of how many there are.
    virtual Result<std::vector<qint64>> leading(const EventFilter &filter, const EventOrder &order,
                                                std::size_t idsMax,
                                                const std::atomic<bool> &cancelled) = 0;
    /// Where those of [\a firstId, \a lastId] that match belong in \a list, which is in that order,
    /// when all of that range are taken out of it; in their order. A row of \a list that is out of
    /// order puts at most those beside it at fault.
    virtual Result<PlacedEvents> places(const EventFilter &filter, const EventOrder &order,
                                        qint64 firstId, qint64 lastId,
                                        const std::vector<qint64> &list,
                                        const std::atomic<bool> &cancelled) = 0;
    /// What stands at \a paths (at most kJsonPathsMax) in the bodies, in the order of \a ids.
    virtual Result<std::vector<JsonValues>> jsonValues(const std::vector<qint64> &ids,
                                                       const std::vector<JsonPath> &paths) = 0;
    /// Adds those of [\a firstId, \a lastId] that match, gaps apart, to \a into, newest first.
    /// Between steps \a goesOn is asked and \a cancelled looked at. Gives the id up to which is
    /// still to be counted, 0 when nothing is; after an error or a cancellation \a into is of no
    /// use.
    virtual Result<qint64> countByTime(const EventFilter &filter, qint64 firstId, qint64 lastId,
                                       Timeline &into, const std::function<bool()> &goesOn,
                                       const std::atomic<bool> &cancelled) = 0;
    /// Summaries in the order of \a ids; a missing event gives a summary with id 0. Values whose
    /// length a sender controls are cut (target at 4096 bytes, event type and delivery id at 256,
    /// method at 64); event() gives them whole.
    virtual Result<std::vector<EventSummary>> summaries(const std::vector<qint64> &ids) = 0;
    /// Puts back what the list's columns cut of a long target, event type or delivery id; reads the
    /// event only when something can have been cut.
    Result<void> completeCut(EventSummary &summary);
    virtual Result<EventPtr> event(qint64 id) = 0;
    /// Each as event() would give it, in the order of \a ids and all of one moment: so many as have
    /// \a bytesMax bytes on the wire together, but one at least. Shorter than \a ids then.
    virtual std::vector<Result<EventPtr>> events(const std::vector<qint64> &ids,
                                                 qint64 bytesMax) = 0;
    /// What is noted, in the order of \a ids; nothing where nothing is or the event is gone.
    virtual Result<std::vector<EventNote>> notes(const std::vector<qint64> &ids) = 0;
    /// The events that are starred, tagged or noted, ascending.
    virtual Result<std::vector<qint64>> notedIds() = 0;
    /// Each tag that some event has, ascending.
    virtual Result<QStringList> tags() = 0;
    /// Oldest first.
    virtual Result<std::vector<ReplayRecord>> replays(qint64 eventId) = 0;
    /// The tries to forward it, oldest first.
    virtual Result<std::vector<ForwardRecord>> forwards(qint64 eventId) = 0;
    /// For each of \a ids, which descend, the newest attempt of the delivery that it is an attempt
    /// of; 0 where the event is gone.
    virtual Result<std::vector<qint64>> newestAttempts(const std::vector<qint64> &ids) = 0;
    /// In the order of \a newestIds, each the newest attempt of its delivery.
    virtual Result<std::vector<DeliverySummary>>
    deliveries(const std::vector<qint64> &newestIds) = 0;
    /// All attempts of the delivery that \a id is one of, oldest first; empty when it is gone.
    virtual Result<std::vector<qint64>> attempts(qint64 id) = 0;
    virtual Result<qint64> eventCount() = 0;
    virtual Result<qint64> lastId() = 0;
    /// A small document kept beside the events (endpoints); empty when there is none.
    virtual Result<QByteArray> document(const QString &key) = 0;
    /// What was done to stored events since \a position, which an earlier answer gave (-1: nothing,
    /// only the position), but by the writer with the number \a notOf. New events are told by
    /// `lastId` alone. Cheap enough to be asked twice a second.
    virtual Result<StoreNews> newsSince(qint64 position, qint64 notOf) = 0;

    /// Gives back what it keeps of the file to read it faster, as far as that is possible.
    virtual void releaseMemory() = 0;
};

} // namespace hookloupe
