// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/store/eventreader.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace hookloupe {

/// What an EventListModel asks for its rows. Every answer comes later, in the thread of this
/// object, unless the context died; none blocks.
class EventSource : public QObject
{
    Q_OBJECT
public:
    using Cancel = std::shared_ptr<std::atomic<bool>>;
    struct Found
    {
        std::vector<qint64> ids; ///< newest first
        bool complete = false; ///< nothing older matches
        QString failure; ///< a sentence; empty when all went well
        /// Of the first of them when it is asked from the newest, so that they show at once.
        std::vector<EventSummary> summaries;
    };
    struct Arrived
    {
        std::vector<qint64> ids; ///< oldest first
        std::vector<EventSummary> summaries; ///< of the newest of them, so that they show at once
        QString failure;
    };
    struct Sorted
    {
        std::vector<qint64> ids; ///< in the order
        bool complete = false; ///< they are all
        double progress = 0; ///< 0 to 1
        QString failure;
    };
    struct Placed
    {
        PlacedEvents places;
        QString failure;
    };
    using Ids = std::shared_ptr<const std::vector<qint64>>;

    using QObject::QObject;

    /// Matching ids below \a beforeId (0: from the newest). It may answer with fewer than
    /// \a idsMax although more match: ask again from the last one.
    virtual void find(const EventFilter &filter, qint64 beforeId, std::size_t idsMax, Cancel cancel,
                      QObject *context, std::function<void(Found)> then) = 0;
    /// Those of [\a firstId, \a lastId] that are there and match.
    virtual void arrivals(const EventFilter &filter, qint64 firstId, qint64 lastId,
                          QObject *context, std::function<void(Arrived)> then) = 0;
    /// All ids that match, in \a order. It answers more than once: perhaps with the first of them,
    /// then without any to say how far it is, at last with all. Until \a cancel is set.
    virtual void sort(const EventFilter &filter, const EventOrder &order, Cancel cancel,
                      QObject *context, std::function<void(Sorted)> then) = 0;
    /// As EventReader::places().
    virtual void places(const EventFilter &filter, const EventOrder &order, qint64 firstId,
                        qint64 lastId, Ids list, Cancel cancel, QObject *context,
                        std::function<void(Placed)> then) = 0;
    /// As EventReader::jsonValues(); empty when they could not be read.
    virtual void jsonValues(std::vector<qint64> ids, std::vector<JsonPath> paths, QObject *context,
                            std::function<void(std::vector<JsonValues>)> then) = 0;
    /// In the order of \a ids; one that is gone has id 0. Empty when they could not be read.
    virtual void summaries(std::vector<qint64> ids, QObject *context,
                           std::function<void(std::vector<EventSummary>)> then) = 0;

Q_SIGNALS:
    void committed(qint64 firstId, qint64 lastId);
    void removed(qint64 firstId, qint64 lastId);
    /// Some events of [first, last] that were removed are there again.
    void broughtBack(qint64 firstId, qint64 lastId);
    void changed(qint64 id);
    /// What is noted at some events of [first, last] is another.
    void noted(qint64 firstId, qint64 lastId);
};

} // namespace hookloupe
