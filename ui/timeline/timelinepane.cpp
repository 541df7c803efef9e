// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/timeline/timelinepane.h"

#include "core/event/clock.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/timeline/timelinestrip.h"
#include "ui/timeline/timelinetable.h"

#include <QTimer>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// By then they are painted.
constexpr int kAfterFirstRowsMs = 50;
} // namespace

TimelinePane::TimelinePane(TimelineSource *source, EventListModel *list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(new TimelineModel(source, this))
    , m_strip(new TimelineStrip(m_model, this))
{
    setObjectName(u"timelinePane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_strip);
    const auto limit = [this](const TimeRange &range) {
        Q_EMIT queryChosen(withTimeRange(m_list->filter().query.text(), range));
    };
    connect(m_strip, &TimelineStrip::rangeChosen, this, limit);
    connect(m_strip, &TimelineStrip::rangeCleared, this,
            [this] { Q_EMIT queryChosen(withTimeRange(m_list->filter().query.text(), {})); });
    connect(m_strip, &TimelineStrip::tableRequested, this, &TimelinePane::showTable);
    connect(m_model, &TimelineModel::changed, this, &TimelinePane::updateVisible);
    connect(m_model, &TimelineModel::failed, this, &TimelinePane::failed);
    connect(list, &EventListModel::filterChanged, this, &TimelinePane::followFilter);
    hide();
    followFilter();
}

void TimelinePane::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (!wanted || m_list->hasAnswered()) {
        count();
        return;
    }
    // To count all events would take processors from what the person looks at first.
    m_isAhead = true;
    connect(
            m_list, &QAbstractItemModel::modelReset, this,
            [this] { QTimer::singleShot(kAfterFirstRowsMs, this, &TimelinePane::count); },
            Qt::SingleShotConnection);
    updateVisible();
}

void TimelinePane::count()
{
    m_isAhead = false;
    m_model->setActive(m_isWanted);
    updateVisible();
}

void TimelinePane::followFilter()
{
    EventFilter filter = m_list->filter();
    const LimitedQuery limited =
            withoutTimeRange(filter.query.text(), SystemClock::instance().nowUs());
    if (limited.range)
        filter.query = Query::parse(limited.rest).value_or(filter.query);
    filter.withoutGaps = true; // they are no events
    m_strip->setRange(limited.range);
    m_model->setFilter(filter);
}

void TimelinePane::updateVisible()
{
    const bool isEmpty = !m_isAhead && m_model->isEmpty() && m_model->filter().isEmpty();
    setVisible(m_isWanted && !isEmpty);
}

void TimelinePane::showTable()
{
    if (!m_table) {
        m_table = new TimelineTable(m_model, window());
        m_table->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_table, &TimelineTable::rangeChosen, m_strip, &TimelineStrip::rangeChosen);
        m_table->show();
    }
    m_table->raise();
    m_table->activateWindow();
}

} // namespace hookloupe
