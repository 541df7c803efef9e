// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

namespace hookloupe {

class EventListView;

/// Selects events that were stored a moment ago once the list has them. Lives as long as that
/// takes, and is its view's child.
class ListedSelection : public QObject
{
    Q_OBJECT
public:
    /// \a ids: not empty.
    ListedSelection(EventListView *view, std::vector<qint64> ids);

Q_SIGNALS:
    /// \a left of them are not in the list: the filter leaves them out.
    void ended(qsizetype left);

private:
    void look();

    EventListView *m_view;
    std::vector<qint64> m_ids;
    QTimer m_timer;
    int m_looks = 0;
};

} // namespace hookloupe
