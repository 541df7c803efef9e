// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/forwardrecord.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace hookloupe {

class ByteTextView;
class ForwardsModel;
class ReplayResultView;

/// The tries to forward an event: what each sent and brought back, and one more at a click.
class ForwardsView : public QWidget
{
    Q_OBJECT
public:
    explicit ForwardsView(QWidget *parent = nullptr);

    /// Oldest first; the newest is shown.
    void setRecords(std::vector<ForwardRecord> records);
    /// Where the endpoint forwards to now; empty: nowhere.
    void setTarget(const QByteArray &url);

Q_SIGNALS:
    /// The person wants the event forwarded to \a url (again).
    void forwardRequested(const QByteArray &url);

private:
    void showCurrent();
    QByteArray chosenTarget() const;

    ForwardsModel *m_model;
    QByteArray m_target;
    QLabel *m_none;
    QPushButton *m_again;
    QLabel *m_againText;
    QSplitter *m_splitter;
    QTableView *m_table;
    ReplayResultView *m_result;
    ByteTextView *m_sent;
};

} // namespace hookloupe
