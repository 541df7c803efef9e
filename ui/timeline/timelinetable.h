// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/timeline/timelinemodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace hookloupe {

class TimelineTableModel;

/// The numbers of a TimelineStrip as a table, for those who cannot see bars. It stays as it is
/// until it is updated, so that nothing moves while it is read.
class TimelineTable : public QDialog
{
    Q_OBJECT
public:
    /// \a model outlives this.
    explicit TimelineTable(TimelineModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void rangeChosen(const hookloupe::TimeRange &range);

private:
    void refresh();
    void choose();

    TimelineModel *m_model;
    TimelineTableModel *m_rows;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_choose = nullptr;
};

} // namespace hookloupe
