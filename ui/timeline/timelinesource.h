// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventreader.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace hookloupe {

/// What a TimelineModel asks for its counts. Every answer comes later, in the thread of this
/// object, unless the context died; none blocks.
class TimelineSource : public QObject
{
    Q_OBJECT
public:
    using Cancel = std::shared_ptr<std::atomic<bool>>;
    struct Counted
    {
        Timeline counts;
        qint64 lastId = 0; ///< the newest that was looked at
        qint64 leftUpTo = 0; ///< ask again from here down; 0: nothing is left
        QString failure; ///< a sentence; empty when all went well
    };

    using QObject::QObject;

    /// Counts those of [\a firstId, \a lastId] (0: up to the newest) that match, newest first, in
    /// \a frame. It may answer before all are counted.
    virtual void count(const EventFilter &filter, const Timeline::Frame &frame, qint64 firstId,
                       qint64 lastId, Cancel cancel, QObject *context,
                       std::function<void(Counted)> then) = 0;

Q_SIGNALS:
    void committed(qint64 firstId, qint64 lastId);
    /// Some of the range are gone, or there again.
    void removed(qint64 firstId, qint64 lastId);
};

} // namespace hookloupe
