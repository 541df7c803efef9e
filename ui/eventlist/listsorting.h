// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventorder.h"

#include <QObject>

class QHeaderView;
class QMenu;

namespace hookloupe {

class EventListModel;

/// Sorts the list by a click on a header or from a menu, shows by what, and remembers it. A header
/// goes through ascending, descending, and back to the newest first; that of the time between the
/// newest and the oldest first.
class ListSorting : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this. What was remembered is applied.
    ListSorting(EventListModel *model, QHeaderView *header);

    /// Fills \a menu with the orders there are.
    void fill(QMenu *menu);
    /// Shows again by what it is sorted, after the header was given another state.
    void show();

private:
    void goOn(int column);
    void remember() const;

    EventListModel *m_model;
    QHeaderView *m_header;
};

/// An order as settings keep it, "size descending", and back: the newest first when it is none.
QString orderText(const EventOrder &order);
EventOrder orderFromText(const QString &text);

} // namespace hookloupe
