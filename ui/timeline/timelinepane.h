// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QPointer>
#include <QWidget>

namespace hookloupe {

class EventListModel;
class TimelineModel;
class TimelineSource;
class TimelineStrip;
class TimelineTable;

/// The timeline over a list: it counts what the list's filter finds at any time, and shows to which
/// time the list is limited.
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive this.
    TimelinePane(TimelineSource *source, EventListModel *list, QWidget *parent = nullptr);

    TimelineStrip *strip() const { return m_strip; }
    TimelineModel *model() const { return m_model; }
    /// Whether the person wants it. It hides itself while there is no event at all.
    void setWanted(bool wanted);
    void showTable();

Q_SIGNALS:
    /// The list's query with another time, to be put where the person sees it.
    void queryChosen(const QString &query);
    void failed(const QString &sentence);

private:
    void count();
    void followFilter();
    void updateVisible();

    EventListModel *m_list;
    TimelineModel *m_model;
    TimelineStrip *m_strip;
    QPointer<TimelineTable> m_table;
    bool m_isWanted = false;
    bool m_isAhead = false; ///< it will count when the list has its first rows
};

} // namespace hookloupe
