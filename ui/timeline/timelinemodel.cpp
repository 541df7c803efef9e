// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/timeline/timelinemodel.h"

#include <QDateTime>

#include <utility>

namespace hookloupe {

namespace {

/// New events are counted together: ten pictures a second are enough for a strip.
constexpr int kArrivalMs = 100;
/// Removals come in runs, and each makes it count anew.
constexpr int kRemovalMs = 1000;
/// Less says nothing: units of a tenth of a second would be as broad as a hand.
constexpr qint64 kLeastSpanUs = 5'000'000;
/// As much as is seen at most.
constexpr int kUnitsMax = 400;

qint64 localOffsetUs()
{
    return QDateTime::currentDateTime().offsetFromUtc() * 1'000'000LL;
}

} // namespace

TimelineModel::TimelineModel(TimelineSource *source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
    m_arrivalTimer.setSingleShot(true);
    m_arrivalTimer.setInterval(kArrivalMs);
    connect(&m_arrivalTimer, &QTimer::timeout, this, &TimelineModel::askArrived);
    m_removalTimer.setSingleShot(true);
    m_removalTimer.setInterval(kRemovalMs);
    connect(&m_removalTimer, &QTimer::timeout, this, [this] { countAnew(true); });
    connect(source, &TimelineSource::committed, this, &TimelineModel::noteCommitted);
    connect(source, &TimelineSource::removed, this, [this] {
        if (m_isActive && !m_removalTimer.isActive())
            m_removalTimer.start();
    });
}

TimelineModel::~TimelineModel()
{
    m_cancel->store(true);
}

void TimelineModel::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    m_cancel->store(true);
    ++m_generation;
    m_arrivalTimer.stop();
    m_removalTimer.stop();
    m_isCounting = false;
    m_isUnderWay = false;
    if (active)
        countAnew(false);
}

void TimelineModel::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    countAnew(false);
}

TimeRange TimelineModel::view() const
{
    return m_zoom ? *m_zoom : m_whole;
}

bool TimelineModel::isEmpty() const
{
    return !m_isCounting && !m_zoom && m_counts.isEmpty();
}

Timeline::Frame TimelineModel::frame() const
{
    Timeline::Frame frame{ .offsetUs = localOffsetUs(), .unitsMax = kUnitsMax };
    if (m_zoom) {
        frame.unitUs = Timeline::unitFor(m_zoom->spanUs(), kUnitsMax);
        // Whole units, so that those at the edges are not counted by halves.
        const Timeline units(frame);
        frame.fromUs = qMax<qint64>(0, units.startOf(units.numberAt(m_zoom->fromUs)));
        if (!m_followsEnd)
            frame.untilUs = units.startOf(units.numberAt(m_zoom->untilUs) + 1);
        frame.unitsMax += 2;
    }
    return frame;
}

void TimelineModel::countAnew(bool showsOldMeanwhile)
{
    m_cancel->store(true);
    ++m_generation;
    m_isUnderWay = false;
    if (!m_isActive)
        return;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_removalTimer.stop();
    m_next = Timeline(frame());
    m_countedUpTo = -1;
    m_isCounting = true;
    m_showsOldMeanwhile = showsOldMeanwhile;
    ask(1, 0);
    Q_EMIT changed();
}

void TimelineModel::ask(qint64 firstId, qint64 lastId)
{
    m_isUnderWay = true;
    const Timeline &into = m_isCounting ? m_next : m_counts;
    m_source->count(m_filter, into.frame(), firstId, lastId, m_cancel, this,
                    [this, generation = m_generation, firstId](const auto &counted) {
                        if (generation == m_generation)
                            take(counted, firstId);
                    });
}

void TimelineModel::take(const TimelineSource::Counted &counted, qint64 firstId)
{
    m_isUnderWay = false;
    if (!counted.failure.isEmpty()) {
        m_isCounting = false;
        Q_EMIT failed(counted.failure);
        Q_EMIT changed();
        return;
    }
    if (m_countedUpTo < 0)
        m_countedUpTo = counted.lastId;
    if (m_isCounting) {
        m_next.add(counted.counts);
        m_isCounting = counted.leftUpTo > 0;
        if (!m_isCounting || !m_showsOldMeanwhile)
            show(m_next);
    } else {
        Timeline counts = std::move(m_counts);
        counts.add(counted.counts);
        show(counts);
    }
    if (counted.leftUpTo > 0)
        ask(firstId, counted.leftUpTo);
    else if (m_committedUpTo > m_countedUpTo)
        m_arrivalTimer.start();
}

void TimelineModel::noteCommitted(qint64, qint64 lastId)
{
    m_committedUpTo = qMax(m_committedUpTo, lastId);
    if (m_isActive && !m_isCounting && !m_isUnderWay && !m_arrivalTimer.isActive())
        m_arrivalTimer.start();
}

void TimelineModel::askArrived()
{
    if (m_isUnderWay || m_isCounting || m_committedUpTo <= m_countedUpTo)
        return;
    const qint64 first = std::exchange(m_countedUpTo, m_committedUpTo) + 1;
    ask(first, m_committedUpTo);
}

void TimelineModel::show(const Timeline &counts)
{
    m_counts = counts;
    if (!m_zoom)
        m_whole = { 0, 0 };
    widenWhole(counts);
    if (m_followsEnd && m_whole.untilUs > m_zoom->untilUs) {
        const qint64 by = m_whole.untilUs - m_zoom->untilUs;
        m_zoom = TimeRange{ m_zoom->fromUs + by, m_zoom->untilUs + by };
        m_counts.dropBefore(m_zoom->fromUs);
        // After a pause, what was and what came did not fit together in units so fine.
        if (m_counts.unitUs() > frame().unitUs) {
            countAnew(true);
            return;
        }
    }
    Q_EMIT changed();
}

void TimelineModel::widenWhole(const Timeline &counts)
{
    if (counts.isEmpty())
        return;
    const qint64 from = counts.startOf(counts.units().begin()->first);
    const qint64 until = counts.startOf(counts.units().rbegin()->first + 1);
    if (m_whole.spanUs() == 0)
        m_whole = { from, until };
    m_whole = { qMin(m_whole.fromUs, from), qMax(m_whole.untilUs, until) };
    // One event alone is no wall.
    m_whole.fromUs = qMax<qint64>(0, qMin(m_whole.fromUs, m_whole.untilUs - 2 * kLeastSpanUs));
}

void TimelineModel::zoom(double factor, qint64 aroundUs)
{
    const TimeRange now = view();
    if (now.spanUs() <= 0)
        return;
    const qint64 around = qBound(now.fromUs, aroundUs, now.untilUs);
    const auto before = static_cast<qint64>(static_cast<double>(around - now.fromUs) * factor);
    const auto after = static_cast<qint64>(static_cast<double>(now.untilUs - around) * factor);
    // What there is no more of at one end is shown at the other.
    TimeRange wanted{ around - before, around + after };
    const qint64 ahead = qMax<qint64>(0, m_whole.fromUs - wanted.fromUs);
    const qint64 behind = qMax<qint64>(0, wanted.untilUs - m_whole.untilUs);
    wanted = { wanted.fromUs - behind, wanted.untilUs + ahead };
    zoomTo(wanted);
}

void TimelineModel::zoomTo(const TimeRange &range)
{
    TimeRange wanted = range;
    if (wanted.spanUs() < kLeastSpanUs) {
        const qint64 middle = range.fromUs + range.spanUs() / 2;
        wanted = { middle - kLeastSpanUs / 2, middle + kLeastSpanUs / 2 };
    }
    wanted = { qMax(wanted.fromUs, m_whole.fromUs), qMin(wanted.untilUs, m_whole.untilUs) };
    if (wanted.spanUs() <= 0 || wanted == view())
        return;
    if (wanted == m_whole) {
        zoomOut();
        return;
    }
    m_zoom = wanted;
    m_followsEnd = wanted.untilUs >= m_whole.untilUs;
    countAnew(true);
}

void TimelineModel::zoomOut()
{
    if (!m_zoom)
        return;
    m_zoom.reset();
    m_followsEnd = false;
    countAnew(true);
}

void TimelineModel::pan(qint64 us)
{
    if (!m_zoom)
        return;
    const qint64 by = us < 0 ? qMax(us, m_whole.fromUs - m_zoom->fromUs)
                             : qMin(us, m_whole.untilUs - m_zoom->untilUs);
    if (by != 0)
        zoomTo({ m_zoom->fromUs + by, m_zoom->untilUs + by });
}

} // namespace hookloupe
