// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/lifeline/lifelinereading.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QComboBox;
class QListWidget;
class QPushButton;
class QTableView;

namespace hookloupe {

class LifelineChart;
class LifelineModel;
class WrappedLabel;
class Workspace;

/// The life of what an event is about: a payment, an order. Shown beside the main window.
class LifelineWindow : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit LifelineWindow(Workspace *workspace, QWidget *parent = nullptr);
    ~LifelineWindow() override;

    /// Of the event \a id.
    void showLifeOf(qint64 id);

Q_SIGNALS:
    /// The person wants to see it in the list.
    void eventRequested(qint64 id);
    void told(const QString &sentence);

private:
    void build();
    void buildTable();
    void connectParts();
    void read(const QString &ruleId);
    void cancel();
    void take(LifelineReading reading, const QList<LifelineRule> &rules);
    void noteArrivals(qint64 firstId, qint64 lastId);
    void readArrivals();
    void tell();
    void fillRules(const QList<LifelineRule> &rules);
    void showFindings();
    void edit(const LifelineRule &rule);
    void describeNew();
    void save(const LifelineRule &rule);
    void dropOwn();
    void open(int row);
    void setReading(bool isReading);
    const LifelineRule *current() const;

    Workspace *m_workspace;
    qint64 m_id = 0;
    QList<LifelineRule> m_rules; ///< that the reading was made with
    LifelineReading m_reading;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    bool m_isReading = false;
    bool m_isReadingArrivals = false;
    qint64 m_firstArrived = 0; ///< 0: nothing came
    qint64 m_lastArrived = 0;
    QTimer m_arrivals;
    QTimer m_due; ///< to when an end is missing
    LifelineModel *m_model;
    WrappedLabel *m_summary;
    QComboBox *m_choice;
    QPushButton *m_edit;
    QPushButton *m_new;
    QPushButton *m_drop;
    QPushButton *m_stop;
    LifelineChart *m_chart;
    QListWidget *m_findings;
    QTableView *m_table;
};

} // namespace hookloupe
