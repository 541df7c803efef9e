// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/eventlistmodel.h"

#include "core/event/eventnote.h"
#include "ui/eventlist/eventtext.h"
#include "ui/eventlist/rowmerge.h"
#include "ui/theme/verdictwords.h"

#include <QDateTime>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlockRows = 256;
constexpr qsizetype kSummariesMax = 64 * kBlockRows;
/// Blocks that wait; an older wish is dropped, since it has been scrolled past.
constexpr std::size_t kWantedBlocksMax = 8;
/// With reading and painting it stays well below the 50 ms in which an event is to be seen.
constexpr int kInsertIntervalMs = 20;
constexpr std::size_t kFirstIdsMax = 512;
constexpr std::size_t kNextIdsMax = 65'536;
/// Of more noted events the rest is read when it comes into sight.
constexpr std::size_t kNotedSummariesMax = 512;
constexpr std::size_t kSearchedRowsMax = 4;

bool asksForNotes(const QueryNode &node)
{
    const EventField field = node.test.value.field;
    return node.kind == QueryNode::Kind::Test
            ? field == EventField::Starred || field == EventField::Note || field == EventField::Tag
            : std::any_of(node.children.begin(), node.children.end(), asksForNotes);
}

} // namespace

EventListModel::EventListModel(EventSource *source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_summaries(kSummariesMax)
{
    m_blockTimer.setSingleShot(true);
    connect(&m_blockTimer, &QTimer::timeout, this, &EventListModel::fetchNextBlock);
    m_arrivalTimer.setSingleShot(true);
    connect(&m_arrivalTimer, &QTimer::timeout, this, &EventListModel::fetchArrivals);
    m_jsonTimer.setSingleShot(true);
    connect(&m_jsonTimer, &QTimer::timeout, this, &EventListModel::fetchJson);
    m_placesTimer.setSingleShot(true);
    connect(&m_placesTimer, &QTimer::timeout, this, &EventListModel::fetchPlaces);
    connect(source, &EventSource::committed, this, &EventListModel::noteArrivals);
    connect(source, &EventSource::removed, this, &EventListModel::checkRemoved);
    // Their places are anywhere: the list is read again, which keeps what is current.
    connect(source, &EventSource::broughtBack, this, [this](qint64 firstId, qint64 lastId) {
        // Their places are anywhere: newest first, the list is read again, which keeps what is
        // current.
        if (m_order.isNewestFirst())
            readAgain();
        else
            replace(firstId, lastId);
    });
    connect(source, &EventSource::changed, this, [this](qint64 id) {
        if (!m_ids.isById()
            && (m_order.by == EventOrder::By::Status || m_order.by == EventOrder::By::Took))
            replace(id, id);
        noteChange(id, id);
        if (m_summaries.contains(id))
            readSummaries({ id });
    });
    connect(source, &EventSource::noted, this, &EventListModel::takeNoted);
    setFilter({});
}

EventListModel::~EventListModel()
{
    m_cancel->store(true);
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int EventListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kEventColumnCount + static_cast<int>(m_json.columns().size());
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.column() >= kEventColumnCount && role == Qt::DisplayRole)
        return jsonCell(index.row(), index.column() - kEventColumnCount);
    const auto column = static_cast<EventColumn>(index.column());
    switch (role) {
    case IdRole:
        return m_ids.at(index.row());
    case Qt::TextAlignmentRole:
        return column == EventColumn::Size ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                           : QVariant();
    case Qt::DisplayRole:
    case MarkRole:
    case StarredRole:
    case BudgetRole:
        break;
    default:
        return {};
    }
    const EventSummary *summary = summaryAt(index.row());
    if (role == MarkRole) {
        return summary ? QVariant(static_cast<int>(signatureMark(summary->kind, summary->verdict)))
                       : QVariant();
    }
    if (role == BudgetRole)
        return summary ? QVariant(
                       static_cast<int>(budgetOf(summary->scheme, summary->answeredAfterUs).level))
                       : QVariant();
    if (role == StarredRole)
        return summary ? QVariant(summary->note && summary->note->isStarred) : QVariant();
    return summary ? cellText(*summary, column, QDateTime::currentDateTime(), *m_schemes) : u"…"_s;
}

void EventListModel::setSchemes(std::shared_ptr<const SchemeCatalogue> schemes)
{
    m_schemes = std::move(schemes);
    if (rowCount() > 0) {
        const int column = static_cast<int>(EventColumn::Signature);
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

qint64 EventListModel::idAt(int row) const noexcept
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int EventListModel::rowOf(qint64 id) const noexcept
{
    return static_cast<int>(m_ids.rowOf(id));
}

std::vector<int> EventListModel::rowsOf(const std::vector<qint64> &ids) const
{
    std::vector<int> rows;
    if (m_ids.isById()) {
        for (const qint64 id : ids) {
            if (const int row = rowOf(id); row >= 0)
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    const std::unordered_set<qint64> wanted(ids.begin(), ids.end());
    for (qsizetype row = 0; row < m_ids.size() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(m_ids.at(row)))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

void EventListModel::setFilter(const EventFilter &filter)
{
    m_filter = filter;
    readAgain();
    Q_EMIT filterChanged();
}

void EventListModel::readAgain()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    ++m_generation;
    m_haveFirst = false;
    // The search sees everything that was announced until now.
    m_arrived.reset();
    m_arrivalsUnderWay = false;
    m_unplaced.clear();
    m_placesUnderWay = false;
    m_haveLead = false;
    setSearching(true);
    setSortProgress(m_order.isNewestFirst() ? 1 : 0);
    if (m_order.isNewestFirst()) {
        search(0);
        return;
    }
    m_source->sort(m_filter, m_order, m_cancel, this,
                   [this, generation = m_generation](EventSource::Sorted sorted) {
                       takeSorted(generation, std::move(sorted));
                   });
}

void EventListModel::search(qint64 beforeId)
{
    const bool first = beforeId == 0;
    m_source->find(m_filter, beforeId, first ? kFirstIdsMax : kNextIdsMax, m_cancel, this,
                   [this, generation = m_generation, first,
                    changeNumber = m_changeNumber](EventSource::Found found) {
                       // What changed meanwhile is asked for again when it is looked at.
                       if (changeNumber != m_changeNumber)
                           found.summaries.clear();
                       takeFound(generation, first, found);
                   });
}

void EventListModel::takeFound(quint64 generation, bool first, const EventSource::Found &found)
{
    if (generation != m_generation)
        return;
    if (first) {
        beginResetModel();
        m_ids.clear();
        m_ids.append(found.ids);
        for (const EventSummary &summary : found.summaries) {
            if (summary.id > 0)
                m_summaries.insert(summary);
        }
        m_haveFirst = true;
        endResetModel();
        scheduleArrivals();
    } else if (!found.ids.empty()) {
        const int row = rowCount();
        beginInsertRows({}, row, row + static_cast<int>(found.ids.size()) - 1);
        m_ids.append(found.ids);
        endInsertRows();
    }
    if (!found.failure.isEmpty())
        Q_EMIT readFailed(found.failure);
    if (found.complete || found.ids.empty())
        setSearching(false);
    else
        search(found.ids.back());
}

void EventListModel::setSearching(bool searching)
{
    if (std::exchange(m_searching, searching) != searching)
        Q_EMIT searchingChanged();
}

void EventListModel::noteArrivals(qint64 firstId, qint64 lastId)
{
    if (!m_order.isNewestFirst()) {
        replace(firstId, lastId);
        return;
    }
    if (m_arrived) {
        m_arrived->first = qMin(m_arrived->first, firstId);
        m_arrived->last = qMax(m_arrived->last, lastId);
    } else {
        m_arrived = Range{ firstId, lastId };
    }
    scheduleArrivals();
}

void EventListModel::scheduleArrivals()
{
    if (!m_arrived || !m_haveFirst || m_arrivalsUnderWay || m_arrivalTimer.isActive())
        return;
    const qint64 waitMs = m_sinceInsert.isValid() ? kInsertIntervalMs - m_sinceInsert.elapsed() : 0;
    if (waitMs <= 0)
        fetchArrivals();
    else
        m_arrivalTimer.start(static_cast<int>(waitMs));
}

void EventListModel::fetchArrivals()
{
    if (!m_arrived || !m_haveFirst || m_arrivalsUnderWay)
        return;
    const Range range = *std::exchange(m_arrived, std::nullopt);
    m_arrivalsUnderWay = true;
    m_source->arrivals(m_filter, range.first, range.last, this,
                       [this, generation = m_generation,
                        readAt = beginRead()](const EventSource::Arrived &arrived) {
                           if (generation == m_generation)
                               takeArrivals(arrived, readAt);
                           endRead();
                       });
}

void EventListModel::takeArrivals(const EventSource::Arrived &arrived, quint64 readAt)
{
    m_arrivalsUnderWay = false;
    // What the search has already found is announced once more.
    const qint64 newest = idAt(0);
    const auto begin = std::upper_bound(arrived.ids.begin(), arrived.ids.end(), newest);
    const std::vector<qint64> ids(begin, arrived.ids.end());
    for (const EventSummary &summary : arrived.summaries) {
        if (summary.id > newest && !isOfBefore(summary.id, readAt))
            m_summaries.insert(summary);
    }
    if (!ids.empty()) {
        beginInsertRows({}, 0, static_cast<int>(ids.size()) - 1);
        m_ids.addNewer(ids);
        endInsertRows();
        m_sinceInsert.start();
    }
    if (!arrived.failure.isEmpty())
        Q_EMIT readFailed(arrived.failure);
    scheduleArrivals();
}

void EventListModel::checkRemoved(qint64 firstId, qint64 lastId)
{
    // A sort under way may have seen them.
    if (!m_order.isNewestFirst() && !m_haveFirst)
        replace(firstId, lastId);
    m_source->arrivals(m_filter, firstId, lastId, this,
                       [=, this, generation = m_generation](const EventSource::Arrived &arrived) {
                           if (generation == m_generation && arrived.failure.isEmpty())
                               removeMissing(firstId, lastId, arrived.ids);
                       });
}

void EventListModel::takeNoted(qint64 firstId, qint64 lastId)
{
    std::vector<qint64> held = m_summaries.idsBetween(firstId, lastId);
    while (held.size() > kNotedSummariesMax) {
        m_summaries.remove(held.back());
        held.pop_back();
    }
    noteChange(firstId, lastId);
    if (!held.empty())
        readSummaries(held);
    const bool asks = asksForNotes(m_filter.query.root());
    if (!m_order.isNewestFirst()) {
        if (asks || m_order.by == EventOrder::By::Star || m_order.by == EventOrder::By::Note)
            replace(firstId, lastId);
        return;
    }
    if (!asks)
        return;
    m_source->arrivals(m_filter, firstId, lastId, this,
                       [=, this, generation = m_generation](const EventSource::Arrived &arrived) {
                           if (generation != m_generation || !arrived.failure.isEmpty())
                               return;
                           removeMissing(firstId, lastId, arrived.ids);
                           // One that matches now has its place anywhere: the list is read again,
                           // which keeps what is current.
                           if (std::any_of(arrived.ids.begin(), arrived.ids.end(),
                                           [this](qint64 id) { return rowOf(id) < 0; }))
                               readAgain();
                       });
}

void EventListModel::removeMissing(qint64 firstId, qint64 lastId, const std::vector<qint64> &left)
{
    if (!m_ids.isById()) {
        std::vector<qsizetype> rows;
        for (qsizetype row = 0; row < m_ids.size(); ++row) {
            const qint64 id = m_ids.at(row);
            if (id >= firstId && id <= lastId && !std::binary_search(left.begin(), left.end(), id))
                rows.push_back(row);
        }
        dropRows(rows);
        return;
    }
    // From the bottom, so that the rows still to be looked at keep their numbers.
    const qsizetype top = m_ids.firstRowNotAbove(lastId);
    qsizetype row = m_ids.firstRowNotAbove(firstId - 1) - 1;
    const auto isLeft = [&](qsizetype r) {
        return std::binary_search(left.begin(), left.end(), m_ids.at(r));
    };
    while (row >= top) {
        if (isLeft(row)) {
            --row;
            continue;
        }
        const qsizetype end = row;
        while (row >= top && !isLeft(row))
            m_summaries.remove(m_ids.at(row--));
        beginRemoveRows({}, static_cast<int>(row + 1), static_cast<int>(end));
        m_ids.removeRows(row + 1, end - row);
        endRemoveRows();
    }
}

const EventSummary *EventListModel::summaryAt(int row) const
{
    if (const EventSummary *summary = m_summaries.find(m_ids.at(row)))
        return summary;
    const qint64 block = m_ids.blockOf(row, kBlockRows);
    if (m_wantedBlocks.empty() || m_wantedBlocks.back() != block) {
        std::erase(m_wantedBlocks, block);
        m_wantedBlocks.push_back(block);
        if (m_wantedBlocks.size() > kWantedBlocksMax)
            m_wantedBlocks.erase(m_wantedBlocks.begin());
    }
    if (!m_blockUnderWay && !m_blockTimer.isActive())
        m_blockTimer.start(0);
    return nullptr;
}

void EventListModel::fetchNextBlock()
{
    while (!m_wantedBlocks.empty() && !m_blockUnderWay) {
        auto ids = m_ids.block(m_wantedBlocks.back(), kBlockRows);
        m_wantedBlocks.pop_back();
        std::erase_if(ids, [this](qint64 id) { return m_summaries.contains(id); });
        if (ids.empty())
            continue;
        m_blockUnderWay = true;
        readSummaries(ids, [this] {
            m_blockUnderWay = false;
            fetchNextBlock();
        });
    }
}

void EventListModel::readSummaries(const std::vector<qint64> &ids, std::function<void()> then)
{
    m_source->summaries(ids, this,
                        [this, ids, readAt = beginRead(),
                         then = std::move(then)](std::vector<EventSummary> summaries) {
                            // What is gone may come back as another.
                            for (std::size_t i = 0; i < qMin(ids.size(), summaries.size()); ++i) {
                                if (summaries[i].id == 0)
                                    m_summaries.remove(ids[i]);
                            }
                            takeSummaries(std::move(summaries), readAt);
                            endRead();
                            if (then)
                                then();
                        });
}

quint64 EventListModel::beginRead()
{
    ++m_readsUnderWay;
    return m_changeNumber;
}

void EventListModel::endRead()
{
    if (--m_readsUnderWay == 0)
        m_changesMeanwhile.clear();
}

void EventListModel::noteChange(qint64 firstId, qint64 lastId)
{
    ++m_changeNumber;
    if (m_readsUnderWay > 0)
        m_changesMeanwhile.push_back({ { firstId, lastId }, m_changeNumber });
}

bool EventListModel::isOfBefore(qint64 id, quint64 readAt) const
{
    return std::any_of(m_changesMeanwhile.begin(), m_changesMeanwhile.end(),
                       [=](const Change &change) {
                           return change.number > readAt && id >= change.range.first
                                   && id <= change.range.last;
                       });
}

void EventListModel::takeSummaries(std::vector<EventSummary> summaries, quint64 readAt)
{
    int top = rowCount();
    int bottom = -1;
    // To find their rows in another order takes longer than to look again at those in sight.
    const bool searches = m_ids.isById() || summaries.size() <= kSearchedRowsMax;
    if (!searches) {
        top = 0;
        bottom = rowCount() - 1;
    }
    for (EventSummary &summary : summaries) {
        if (summary.id <= 0)
            continue;
        if (searches) {
            const int row = rowOf(summary.id);
            if (row < 0) {
                // What is held is of before; who shows it again asks.
                m_summaries.remove(summary.id);
                continue;
            }
            top = qMin(top, row);
            bottom = qMax(bottom, row);
        }
        // It is asked for again when the view looks at it.
        if (isOfBefore(summary.id, readAt))
            m_summaries.remove(summary.id);
        else
            m_summaries.insert(std::move(summary));
    }
    if (top <= bottom) {
        Q_EMIT dataChanged(index(top, 0), index(bottom, columnCount() - 1),
                           { Qt::DisplayRole, MarkRole, StarredRole });
    }
}

} // namespace hookloupe
