// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"

#include <QWidget>

#include <vector>

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

private:
    void showCurrent();

    ReplaysModel *m_model;
    QLabel *m_none;
    QSplitter *m_splitter;
    QTableView *m_table;
    ReplayResultView *m_result;
};

} // namespace hookloupe
