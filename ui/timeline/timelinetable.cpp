// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/timeline/timelinetable.h"
#include "ui/firstsize.h"

#include "ui/timeline/timelinetext.h"

#include <QAbstractTableModel>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace hookloupe {

using namespace Qt::StringLiterals;

/// A row for each unit with an event, newest first.
class TimelineTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(const Timeline &counts)
    {
        beginResetModel();
        m_counts = counts;
        m_numbers.clear();
        std::transform(counts.units().crbegin(), counts.units().crend(),
                       std::back_inserter(m_numbers), [](const auto &unit) { return unit.first; });
        endResetModel();
    }
    TimeRange rangeOf(int row) const
    {
        const qint64 number = m_numbers.at(static_cast<std::size_t>(row));
        return { m_counts.startOf(number), m_counts.startOf(number + 1) };
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2 + Timeline::kMarkCount;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::TextAlignmentRole && index.column() > 0)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        if (index.column() == 0)
            return rangeText(rangeOf(index.row()));
        const auto &counts =
                m_counts.units().at(m_numbers.at(static_cast<std::size_t>(index.row())));
        const qint64 count = index.column() == 1
                ? std::accumulate(counts.begin(), counts.end(), qint64(0))
                : counts.at(static_cast<std::size_t>(index.column() - 2));
        return QLocale().toString(count);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        if (section < 2)
            return section == 0 ? TimelineTable::tr("Time") : TimelineTable::tr("Events");
        return signatureWord(signatureMarkOf(section - 2));
    }

private:
    Timeline m_counts;
    std::vector<qint64> m_numbers;
};

TimelineTable::TimelineTable(TimelineModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_rows(new TimelineTableModel(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"timelineTable"_s);
    setWindowTitle(tr("Timeline as a table"));
    m_summary->setObjectName(u"timelineSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"timelineRows"_s);
    m_table->setAccessibleName(tr("Events by time"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_choose = buttons->addButton(tr("Show &only this time"), QDialogButtonBox::ActionRole);
    m_choose->setObjectName(u"timelineChooseRows"_s);
    auto *update = buttons->addButton(tr("&Update"), QDialogButtonBox::ActionRole);
    update->setObjectName(u"timelineUpdate"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(update, &QPushButton::clicked, this, &TimelineTable::refresh);
    connect(m_choose, &QPushButton::clicked, this, &TimelineTable::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_choose->setEnabled(m_table->selectionModel()->hasSelection()); });
    refresh();
    resize(firstSize(*this, { 1060, 480 }));
}

void TimelineTable::refresh()
{
    const Timeline &counts = m_model->counts();
    m_rows->setCounts(counts);
    m_choose->setEnabled(false);
    m_table->resizeColumnsToContents();
    const QString events = QLocale().toString(counts.total());
    m_summary->setText(
            counts.isEmpty()
                    ? tr("No event matches the filter.")
                    : tr("%1 events by units of %2, newest first. Times without events are "
                         "left out. “Update” counts what came since.")
                              .arg(events, unitText(counts.unitUs())));
}

void TimelineTable::choose()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    TimeRange range = m_rows->rangeOf(rows.front().row());
    for (const QModelIndex &row : rows) {
        const TimeRange one = m_rows->rangeOf(row.row());
        range = { qMin(range.fromUs, one.fromUs), qMax(range.untilUs, one.untilUs) };
    }
    Q_EMIT rangeChosen(range);
}

} // namespace hookloupe
