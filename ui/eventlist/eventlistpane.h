// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hookloupe {

class DeliveryTreeModel;
class DeliveryTreeView;
class EmptyState;
class EventListModel;
class EventListView;
class FilterField;
class FilterHelp;
class ProblemLabel;
class Workspace;

/// The filter over the list of events, and what is shown in its place when there is none.
class EventListPane : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive this.
    EventListPane(Workspace *workspace, EventListModel *model, QWidget *parent = nullptr);

    EventListView *view() const { return m_view; }
    DeliveryTreeView *tree() const { return m_tree; }
    DeliveryTreeModel *deliveries() const { return m_deliveries; }
    /// Shows the deliveries of the events in their stead, with the same event current.
    void setGrouped(bool grouped);
    bool isGrouped() const noexcept { return m_isGrouped; }
    EmptyState *emptyState() const { return m_empty; }
    /// Adds a button beside the filter.
    void addButton(QAction *action);
    /// Puts \a widget between the filter and the list.
    void addAboveList(QWidget *widget);
    void focusFilter();
    /// Whichever is shown.
    QWidget *list() const;
    void focusList();
    /// Asks for \a query as if the person had typed it.
    void setFilterText(const QString &query);
    void clearFilter();
    void setQuery(const QString &query);
    /// Shows events of that endpoint only; empty: of all.
    void setEndpoint(const QString &name);
    /// Whether times in which nothing listened are rows between the events.
    void setGapsShown(bool shown);
    /// Shows complete requests only.
    void setHidesRefused(bool hides);

Q_SIGNALS:
    void endpointCleared();
    /// The person asked for all events while refused ones were hidden.
    void refusedShown();
    /// What the filter asks for now is another, and is no mistake.
    void queryChanged(const QString &query);

private:
    void takeText();
    void showMistake();
    void applyFilter();
    void leaveFilter();
    void showHelp();
    void readKnownValues();
    void updatePage();
    void updateProgress();
    void showProgress();

    Workspace *m_workspace;
    EventListModel *m_model;
    FilterField *m_filter;
    QLabel *m_searching; ///< what is under way, and how far
    QToolButton *m_stopSorting;
    QTimer m_typingTimer; ///< what is typed is asked for when the person pauses
    bool m_isTyped = false; ///< the text that is about to change
    QTimer m_progressTimer; ///< what is done before is not told
    ProblemLabel *m_mistake; ///< of the query, while the list shows the one before
    QHBoxLayout *m_bar;
    QStackedWidget *m_stack;
    EventListView *m_view;
    DeliveryTreeModel *m_deliveries;
    DeliveryTreeView *m_tree;
    EmptyState *m_empty;
    QWidget *m_noHits;
    QLabel *m_noHitsText;
    QPushButton *m_clear;
    QPointer<FilterHelp> m_help;
    bool m_showsGaps = true;
    QString m_endpoint;
    bool m_hidesRefused = false;
    bool m_isGrouped = false;
};

} // namespace hookloupe
