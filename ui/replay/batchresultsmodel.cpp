// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/batchresultsmodel.h"

#include "ui/eventlist/eventtext.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// While a batch runs, sorted rows are sorted again this often.
constexpr int kArrangeEveryMs = 500;

BatchResults::By byOf(int column)
{
    using Column = BatchResultsModel::Column;
    switch (static_cast<Column>(column)) {
    case Column::Event:
        return BatchResults::By::Event;
    case Column::Target:
        return BatchResults::By::Target;
    case Column::Result:
        return BatchResults::By::Outcome;
    case Column::Tries:
        return BatchResults::By::Tries;
    case Column::Started:
        return BatchResults::By::Started;
    case Column::Connect:
        return BatchResults::By::Connect;
    case Column::FirstByte:
        return BatchResults::By::FirstByte;
    case Column::Total:
        return BatchResults::By::Time;
    case Column::Differs:
        return BatchResults::By::Difference;
    }
    return BatchResults::By::Listed;
}

QVariant alignmentOf(BatchResultsModel::Column column)
{
    using Column = BatchResultsModel::Column;
    const bool isNumber = column == Column::Event || column == Column::Tries
            || column == Column::Connect || column == Column::FirstByte || column == Column::Total;
    return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

QString spanOrNothing(qint64 us)
{
    return us < 0 ? QString() : spanText(us);
}

} // namespace

BatchResultsModel::BatchResultsModel(Behind behind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_behind(std::move(behind))
    , m_arrangeTimer(this)
    , m_fetchTimer(this)
{
    m_arrangeTimer.setSingleShot(true);
    connect(&m_arrangeTimer, &QTimer::timeout, this, &BatchResultsModel::arrange);
    m_fetchTimer.setSingleShot(true);
    connect(&m_fetchTimer, &QTimer::timeout, this, &BatchResultsModel::fetch);
}

BatchResultsModel::~BatchResultsModel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void BatchResultsModel::setResults(std::shared_ptr<const BatchResults> results,
                                   const QStringList &targets)
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
    m_isArranging = false;
    beginResetModel();
    m_results = std::move(results);
    m_targets = targets;
    m_rows.clear();
    m_held.clear();
    m_wanted.clear();
    endResetModel();
    update({});
}

void BatchResultsModel::update(const std::vector<quint32> &changed)
{
    if (!m_results)
        return;
    for (const quint32 number : changed)
        m_held.erase(number);
    if (!isAsTheyCame()) {
        m_isStale = true;
        if (!m_arrangeTimer.isActive())
            m_arrangeTimer.start(kArrangeEveryMs);
    } else if (const auto more =
                       m_results->listedRows(static_cast<qint64>(m_rows.size()), m_results->rows());
               !more.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        m_rows.insert(m_rows.end(), more.begin(), more.end());
        endInsertRows();
    }
    // A try that waited has ended: which place that is would cost a search, the view shows few.
    if (!changed.empty() && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

void BatchResultsModel::setShown(BatchResults::Show show)
{
    m_show = show;
    m_isStale = true;
    arrange();
}

void BatchResultsModel::sort(int column, Qt::SortOrder order)
{
    m_by = column < 0 ? BatchResults::By::Listed : byOf(column);
    m_descending = column >= 0 && order == Qt::DescendingOrder;
    m_isStale = true;
    arrange();
}

void BatchResultsModel::arrange()
{
    if (!m_results || m_isArranging || !m_isStale)
        return;
    m_isStale = false;
    m_isArranging = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    struct Found
    {
        std::vector<quint32> rows;
        qint64 listed = 0;
    };
    auto found = std::make_shared<Found>();
    const auto targets = static_cast<std::size_t>(qMax<qsizetype>(1, m_targets.size()));
    m_behind(
            this,
            [results = m_results, found, targets, cancelled = m_cancelled, show = m_show, by = m_by,
             descending = m_descending] {
                found->listed = results->listed();
                found->rows = results->select(show, by, descending, targets, *cancelled);
            },
            [this, found, cancelled = m_cancelled] {
                if (*cancelled)
                    return;
                m_isArranging = false;
                takeArrangement(std::move(found->rows), found->listed);
                arrange(); // something else may be wanted by now
            });
}

void BatchResultsModel::takeArrangement(std::vector<quint32> rows, qint64 listed)
{
    const bool isLonger =
            rows.size() >= m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin());
    if (isLonger && rows.size() > m_rows.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else if (!isLonger) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    m_isStale = m_isStale || (m_results && m_results->listed() > listed && isAsTheyCame());
    Q_EMIT arranged();
}

void BatchResultsModel::fetch()
{
    if (!m_results || m_wanted.empty())
        return;
    auto wanted = std::make_shared<std::vector<quint32>>(std::exchange(m_wanted, {}));
    auto rows = std::make_shared<std::vector<BatchRow>>();
    m_behind(
            this,
            [results = m_results, wanted, rows] {
                for (const quint32 number : *wanted)
                    rows->push_back(results->row(number));
            },
            [this, rows, results = m_results] {
                if (results != m_results)
                    return;
                if (m_held.size() + rows->size() > kRowsHeldMax)
                    m_held.clear();
                for (const BatchRow &row : *rows)
                    m_held[static_cast<quint32>(row.row)] = row;
                if (!m_rows.empty())
                    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
            });
}

qint64 BatchResultsModel::number(int row) const
{
    return row >= 0 && row < rowCount() ? qint64(m_rows[static_cast<std::size_t>(row)]) : -1;
}

int BatchResultsModel::rowOfNumber(qint64 number) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), static_cast<quint32>(number));
    return number < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int BatchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant BatchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role != Qt::DisplayRole)
        return {};
    const quint32 number = m_rows[static_cast<std::size_t>(index.row())];
    const auto held = m_held.find(number);
    if (held != m_held.end())
        return text(held->second, column);
    if (m_wanted.empty() || m_wanted.back() != number) {
        if (std::find(m_wanted.begin(), m_wanted.end(), number) == m_wanted.end())
            m_wanted.push_back(number);
        m_fetchTimer.start(0);
    }
    return u"…"_s;
}

QString BatchResultsModel::text(const BatchRow &row, Column column) const
{
    switch (column) {
    case Column::Event:
        return u"#%1"_s.arg(row.eventId);
    case Column::Target:
        return m_targets.value(static_cast<qsizetype>(row.row)
                               % qMax<qsizetype>(1, m_targets.size()));
    case Column::Result:
        return row.status > 0 && row.state == SendState::Answered
                ? u"%1 %2"_s.arg(row.status).arg(batchOutcomeWord(row.outcome))
                : batchOutcomeWord(row.outcome);
    case Column::Tries:
        return QString::number(row.tries);
    case Column::Started:
        return row.startedAtUs > 0 ? timeText(row.startedAtUs, QDateTime::currentDateTime())
                                   : QString();
    case Column::Connect:
        // Over a connection that was open there is nothing to wait for.
        return row.times.connectedUs > 0 ? spanText(row.times.connectedUs) : QString();
    case Column::FirstByte:
        return spanOrNothing(row.times.firstByteUs);
    case Column::Total:
        return row.tries > 0 ? spanOrNothing(row.times.totalUs) : QString();
    case Column::Differs:
        break;
    }
    return differenceWords(row);
}

QVariant BatchResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(static_cast<Column>(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Event:
        return tr("Event");
    case Column::Target:
        return tr("Target");
    case Column::Result:
        return tr("Result");
    case Column::Tries:
        return tr("Tries");
    case Column::Started:
        return tr("Sent");
    case Column::Connect:
        return tr("Connected");
    case Column::FirstByte:
        return tr("First byte");
    case Column::Total:
        return tr("Total");
    case Column::Differs:
        break;
    }
    return tr("Compared");
}

} // namespace hookloupe
