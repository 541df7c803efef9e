// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/timeline/timelinesource.h"
#include "ui/timeline/timerange.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace hookloupe {

/// How many events of a filter came when: of all time, or of a part that was zoomed into. New
/// events are counted in; only removals, and a change of what is asked, make it count anew. Lives
/// in the GUI thread and never reads there.
class TimelineModel : public QObject
{
    Q_OBJECT
public:
    /// \a source outlives this. Counting starts with start().
    explicit TimelineModel(TimelineSource *source, QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Nothing is counted while it is not active: a hidden strip costs nothing.
    void setActive(bool active);
    bool isActive() const noexcept { return m_isActive; }
    /// The times in its query are the view's to show, not to be left out: see withoutTimeRange().
    void setFilter(const EventFilter &filter);
    const EventFilter &filter() const noexcept { return m_filter; }

    const Timeline &counts() const noexcept { return m_counts; }
    /// What is shown: all of it, or what was zoomed into; an empty range when there is nothing.
    TimeRange view() const;
    /// From the first to the last event, whatever is zoomed into.
    TimeRange whole() const noexcept { return m_whole; }
    bool isZoomed() const noexcept { return m_zoom.has_value(); }
    bool isCounting() const noexcept { return m_isCounting; }
    /// No event matches at all, and that is certain.
    bool isEmpty() const;

    /// \a factor below 1 shows less around \a aroundUs, above 1 more, in the end all.
    void zoom(double factor, qint64 aroundUs);
    /// Shows exactly that; nothing finer than a few seconds.
    void zoomTo(const TimeRange &range);
    void zoomOut();
    /// Moves what was zoomed into; stays within whole().
    void pan(qint64 us);

Q_SIGNALS:
    void changed();
    /// It could not be counted; a sentence.
    void failed(const QString &sentence);

private:
    Timeline::Frame frame() const;
    void countAnew(bool showsOldMeanwhile);
    void ask(qint64 firstId, qint64 lastId);
    void take(const TimelineSource::Counted &counted, qint64 firstId);
    void noteCommitted(qint64 firstId, qint64 lastId);
    void askArrived();
    void show(const Timeline &counts);
    void widenWhole(const Timeline &counts);

    TimelineSource *m_source;
    bool m_isActive = false;
    EventFilter m_filter;
    std::optional<TimeRange> m_zoom;
    bool m_followsEnd = false; ///< the zoom moves on with new events
    TimeRange m_whole{ 0, 0 };
    Timeline m_counts;
    Timeline m_next; ///< being counted
    bool m_showsOldMeanwhile = false;
    bool m_isCounting = false;
    bool m_isUnderWay = false; ///< a question is
    qint64 m_countedUpTo = -1; ///< -1 until the first answer
    qint64 m_committedUpTo = 0;
    TimelineSource::Cancel m_cancel;
    quint64 m_generation = 0; ///< answers of earlier generations are dropped
    QTimer m_arrivalTimer;
    QTimer m_removalTimer;
};

} // namespace hookloupe
