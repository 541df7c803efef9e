// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QTableView;

namespace hookloupe {

class ReplayResultView;
class ReplaysModel;

/// The replays of an event, and what each brought back.
class ReplaysView : public QWidget
{
    Q_OBJECT
public:
    explicit ReplaysView(QWidget *parent = nullptr);

    /// Oldest first; the newest is shown.
    void setRecords(std::vector<ReplayRecord> records);
    /// The replay that is selected; 0 without any.
    qint64 currentId() const;
    /// Adds a button below the table, and an entry to the table's menu.
    void addButton(QAction *action);

Q_SIGNALS:
    void currentChanged(qint64 id);

private:
    void showCurrent();

    ReplaysModel *m_model;
    QLabel *m_none;
    QSplitter *m_splitter;
    QTableView *m_table;
    QHBoxLayout *m_buttons;
    ReplayResultView *m_result;
};

} // namespace hookloupe
