// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QTableView;

namespace hookloupe {

class AttemptLine;
class AttemptsModel;
class WrappedLabel;
struct RetrySchedule;

/// The delivery of an event: where it stands, its attempts on a line and in a table, and the
/// schedule that they are compared with.
class DeliveryView : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryView(QWidget *parent = nullptr);

    /// The attempts, oldest first, of which \a currentId is the one in sight.
    void setAttempts(const std::vector<EventSummary> &attempts, qint64 inStore, qint64 currentId);
    const AttemptsModel *model() const noexcept { return m_model; }

Q_SIGNALS:
    /// The person wants to see another attempt.
    void eventRequested(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void fillSchedules();
    /// What they are compared with: what the person chose for the scheme, or its provider's.
    const RetrySchedule *schedule() const;
    void chooseSchedule();
    void tell();
    void markCurrent();
    void open(int row);

    AttemptsModel *m_model;
    std::vector<EventSummary> m_attempts;
    qint64 m_inStore = 0;
    qint64 m_currentId = 0;
    QString m_scheme;
    QHash<QString, QString> m_chosen; ///< ids of schedules, by scheme
    QTimer m_timer; ///< to when time alone changes what is said
    WrappedLabel *m_sentences;
    AttemptLine *m_line;
    QTableView *m_table;
    QComboBox *m_schedules;
    WrappedLabel *m_source;
};

} // namespace hookloupe
