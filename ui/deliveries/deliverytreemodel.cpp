// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/deliverytreemodel.h"

#include "core/workspace/workspace.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/theme/verdictwords.h"

#include <algorithm>
#include <span>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// Some screens of them, with what they show.
constexpr qsizetype kSummariesMax = 4'000;
/// More than a screen shows are asked for again when they are looked at.
constexpr std::size_t kWantedMax = 200;
constexpr int kPauseLeastMs = 500;
} // namespace

DeliveryTreeModel::DeliveryTreeModel(Workspace *workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_summaries(kSummariesMax)
    , m_pauseMs(kPauseLeastMs)
{
    m_filter.withoutGaps = true;
    m_wantedTimer.setSingleShot(true);
    connect(&m_wantedTimer, &QTimer::timeout, this, &DeliveryTreeModel::fetchSummaries);
    m_updateTimer.setSingleShot(true);
    connect(&m_updateTimer, &QTimer::timeout, this, &DeliveryTreeModel::update);
    connect(workspace, &Workspace::committed, this, &DeliveryTreeModel::noteArrivals);
    connect(workspace, &Workspace::removed, this, &DeliveryTreeModel::noteOtherChange);
    connect(workspace, &Workspace::eventsBroughtBack, this, &DeliveryTreeModel::noteOtherChange);
    connect(workspace, &Workspace::answerStateRecorded, this, &DeliveryTreeModel::takeChange);
    connect(workspace, &Workspace::noted, this, [this] {
        // What is noted is not shown; a query may ask for it.
        if (!m_filter.query.isEmpty())
            noteOtherChange();
    });
}

DeliveryTreeModel::~DeliveryTreeModel()
{
    if (m_cancel)
        m_cancel->store(true);
}

QModelIndex DeliveryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? quintptr(m_rows.at(std::size_t(parent.row())).serial)
                                        : quintptr(0));
}

QModelIndex DeliveryTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const auto open = m_open.constFind(index.internalId());
    return open == m_open.constEnd() ? QModelIndex() : createIndex(open->row, 0, quintptr(0));
}

int DeliveryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const auto open = m_open.constFind(m_rows.at(std::size_t(parent.row())).serial);
    return open == m_open.constEnd() ? 0 : static_cast<int>(open->attempts.size());
}

int DeliveryTreeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalId() != 0 ? 0 : kDeliveryColumnCount;
}

bool DeliveryTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_rows.empty();
    return parent.internalId() == 0 && parent.column() == 0
            && m_rows.at(std::size_t(parent.row())).attempts > 1;
}

bool DeliveryTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_haveFirst && !m_isComplete && !m_isPageUnderWay;
    if (!hasChildren(parent))
        return false;
    const auto open = m_open.constFind(m_rows.at(std::size_t(parent.row())).serial);
    return open == m_open.constEnd() || (!open->isRead && !open->isUnderWay);
}

void DeliveryTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (parent.isValid())
        fetchAttempts(m_rows.at(std::size_t(parent.row())).serial);
    else
        readPage();
}

QVariant DeliveryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<DeliveryColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return column == DeliveryColumn::Attempts
                ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                : QVariant();
    if (role == EventListModel::IdRole)
        return idAt(index);
    if (role != Qt::DisplayRole && role != EventListModel::MarkRole)
        return {};
    if (index.internalId() != 0) {
        const auto open = m_open.constFind(index.internalId());
        return open == m_open.constEnd() ? QVariant()
                                         : attemptData(*open, index.row(), column, role);
    }
    const DeliverySummary *summary = summaryAt(index.row());
    if (role == EventListModel::MarkRole) {
        return summary ? QVariant(static_cast<int>(
                       signatureMark(summary->newest.kind, summary->newest.verdict)))
                       : QVariant();
    }
    return summary ? deliveryText(*summary, column, QDateTime::currentDateTime(), *m_schemes)
                   : u"…"_s;
}

QVariant DeliveryTreeModel::attemptData(const Open &open, int row, DeliveryColumn column,
                                        int role) const
{
    const auto at = static_cast<std::size_t>(row);
    const EventSummary &attempt = open.attempts.at(at);
    if (role == EventListModel::MarkRole)
        return static_cast<int>(signatureMark(attempt.kind, attempt.verdict));
    return attemptText(attempt, at > 0 ? &open.attempts[at - 1] : nullptr, open.wereAccepted.at(at),
                       column, QDateTime::currentDateTime(), *m_schemes);
}

QVariant DeliveryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kDeliveryColumnCount)
        return {};
    const auto column = static_cast<DeliveryColumn>(section);
    if (role == Qt::DisplayRole)
        return deliveryColumnTitle(column);
    if (role == Qt::ToolTipRole && column == DeliveryColumn::Spacing)
        return tr("From the first attempt to the last; of an attempt, since the one before");
    return {};
}

qint64 DeliveryTreeModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == 0)
        return row < m_rows.size() ? m_rows[row].newestId : 0;
    const auto open = m_open.constFind(index.internalId());
    return open != m_open.constEnd() && row < open->attempts.size() ? open->attempts[row].id : 0;
}

qint64 DeliveryTreeModel::attemptsAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0
            ? m_rows.at(static_cast<std::size_t>(index.row())).attempts
            : 0;
}

void DeliveryTreeModel::setSchemes(std::shared_ptr<const SchemeCatalogue> schemes)
{
    m_schemes = std::move(schemes);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kDeliveryColumnCount - 1));
}

const DeliverySummary *DeliveryTreeModel::summaryAt(int row) const
{
    const qint64 id = m_rows.at(static_cast<std::size_t>(row)).newestId;
    if (const DeliverySummary *summary = m_summaries.find(id))
        return summary;
    std::erase(m_wanted, id);
    m_wanted.push_back(id);
    if (m_wanted.size() > kWantedMax)
        m_wanted.erase(m_wanted.begin());
    if (!m_wantedUnderWay && !m_wantedTimer.isActive())
        m_wantedTimer.start(0);
    return nullptr;
}

void DeliveryTreeModel::fetchSummaries()
{
    if (m_wanted.empty() || m_wantedUnderWay)
        return;
    m_wantedUnderWay = true;
    m_workspace->read(
            Workspace::Lane::Pages, this,
            [ids = std::exchange(m_wanted, {})](EventReader &reader) {
                auto summaries = reader.deliveries(ids);
                return summaries ? std::move(*summaries) : std::vector<DeliverySummary>();
            },
            [this](const std::vector<DeliverySummary> &summaries) {
                m_wantedUnderWay = false;
                keepSummaries(summaries);
                forgetChanges();
                if (!m_rows.empty())
                    Q_EMIT dataChanged(index(0, 0),
                                       index(rowCount() - 1, kDeliveryColumnCount - 1));
                fetchSummaries();
            });
}

void DeliveryTreeModel::keepSummaries(const std::vector<DeliverySummary> &summaries)
{
    for (const DeliverySummary &summary : summaries) {
        // What changed meanwhile is asked for again when the view looks at it.
        if (summary.newest.id > 0 && !m_changed.contains(summary.newest.id))
            m_summaries.insert(summary.newest.id, summary);
    }
}

void DeliveryTreeModel::forgetChanges()
{
    if (!m_wantedUnderWay && !m_isPageUnderWay && !m_isUpdateUnderWay)
        m_changed.clear();
}

void DeliveryTreeModel::takeChange(qint64 id)
{
    if (!m_isActive)
        return;
    if (m_wantedUnderWay || m_isPageUnderWay || m_isUpdateUnderWay)
        m_changed.insert(id);
    m_summaries.remove(id);
    if (const auto serial = m_serials.constFind(id); serial != m_serials.constEnd()) {
        const auto row = std::ranges::find(m_rows, *serial, &Row::serial) - m_rows.begin();
        Q_EMIT dataChanged(index(static_cast<int>(row), 0),
                           index(static_cast<int>(row), kDeliveryColumnCount - 1));
    }
    std::vector<quint64> open;
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        if (it->isUnderWay || std::ranges::any_of(it->attempts, [id](const EventSummary &a) {
                return a.id == id;
            }))
            open.push_back(it.key());
    }
    for (const quint64 serial : open)
        fetchAttempts(serial);
}

void DeliveryTreeModel::locate(qint64 id, std::function<void(QModelIndex)> then)
{
    if (m_isActive && !m_haveFirst)
        m_afterFirst = [this, id, then = std::move(then)] { find(id, then); };
    else
        find(id, then);
}

void DeliveryTreeModel::find(qint64 id, const std::function<void(QModelIndex)> &then)
{
    m_workspace->read(
            Workspace::Lane::Pages, this,
            [id](EventReader &reader) {
                const auto newest = reader.newestAttempts({ id });
                return newest ? newest->front() : 0;
            },
            [this, id, then](qint64 newest) {
                const quint64 serial = m_serials.value(newest);
                const auto row = std::ranges::find(m_rows, serial, &Row::serial);
                if (row == m_rows.end()) {
                    then({});
                    return;
                }
                if (newest == id) {
                    then(index(static_cast<int>(row - m_rows.begin()), 0));
                    return;
                }
                const auto tell = [this, id, serial, then] {
                    const auto open = m_open.constFind(serial);
                    if (open == m_open.constEnd()) {
                        then({});
                        return;
                    }
                    const auto attempt = std::ranges::find(open->attempts, id, &EventSummary::id);
                    then(attempt == open->attempts.end()
                                 ? QModelIndex()
                                 : index(static_cast<int>(attempt - open->attempts.begin()), 0,
                                         index(open->row, 0)));
                };
                Open &open = m_open[serial];
                open.row = static_cast<int>(row - m_rows.begin());
                if (open.isRead && !open.isUnderWay) {
                    tell();
                    return;
                }
                open.whenRead.push_back(tell);
                if (!open.isUnderWay)
                    fetchAttempts(serial);
            });
}

void DeliveryTreeModel::fetchAttempts(quint64 serial)
{
    const auto row = std::ranges::find(m_rows, serial, &Row::serial);
    if (row == m_rows.end())
        return;
    Open &open = m_open[serial];
    open.row = static_cast<int>(row - m_rows.begin());
    open.isStale = open.isUnderWay;
    if (std::exchange(open.isUnderWay, true))
        return;
    m_workspace->read(
            Workspace::Lane::Pages, this,
            [id = row->newestId](EventReader &reader) { return readAttempts(reader, id); },
            [this, serial](std::vector<EventSummary> attempts) {
                takeAttempts(serial, std::move(attempts));
            });
}

void DeliveryTreeModel::takeAttempts(quint64 serial, std::vector<EventSummary> attempts)
{
    if (!m_open.contains(serial))
        return; // the delivery is gone
    std::vector<bool> wereAccepted;
    bool wasAccepted = false;
    for (const EventSummary &attempt : attempts) {
        wereAccepted.push_back(wasAccepted);
        wasAccepted = wasAccepted || isAccepted(attempt);
    }
    // Who is told of rows may ask for others at once, which moves what m_open holds: nothing of it
    // is held over a signal.
    const auto open = [this, serial]() -> Open & { return m_open[serial]; };
    open().isUnderWay = false;
    open().isRead = true;
    const QModelIndex parent = index(open().row, 0);
    auto before = static_cast<int>(open().attempts.size());
    const bool goesOn = open().attempts.size() <= attempts.size()
            && std::ranges::equal(open().attempts,
                                  std::span(attempts).first(open().attempts.size()), {},
                                  &EventSummary::id, &EventSummary::id);
    if (!goesOn) {
        beginRemoveRows(parent, 0, before - 1);
        open().attempts.clear();
        endRemoveRows();
        before = 0;
    }
    const auto now = static_cast<int>(attempts.size());
    if (now > before)
        beginInsertRows(parent, before, now - 1);
    open().attempts = std::move(attempts);
    open().wereAccepted = std::move(wereAccepted);
    if (now > before)
        endInsertRows();
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(before - 1, kDeliveryColumnCount - 1, parent));
    const auto whenRead = std::exchange(open().whenRead, {});
    if (std::exchange(open().isStale, false))
        fetchAttempts(serial);
    for (const auto &then : whenRead)
        then();
}

} // namespace hookloupe
