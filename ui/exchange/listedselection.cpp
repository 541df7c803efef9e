// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/listedselection.h"

#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"

#include <utility>

namespace hookloupe {

namespace {
constexpr int kLookEveryMs = 50;
/// Two seconds: the list takes new events in sooner, but for those that the filter leaves out.
constexpr int kLooksMax = 40;
} // namespace

ListedSelection::ListedSelection(EventListView *view, std::vector<qint64> ids)
    : QObject(view)
    , m_view(view)
    , m_ids(std::move(ids))
{
    connect(&m_timer, &QTimer::timeout, this, &ListedSelection::look);
    m_timer.start(kLookEveryMs);
}

void ListedSelection::look()
{
    const auto *model = static_cast<EventListModel *>(m_view->model());
    const auto wanted = static_cast<qsizetype>(m_ids.size());
    const auto there = static_cast<qsizetype>(model->rowsOf(m_ids).size());
    if (there < wanted && ++m_looks < kLooksMax)
        return;
    m_timer.stop();
    m_view->selectIds(m_ids);
    Q_EMIT ended(wanted - there);
    deleteLater();
}

} // namespace hookloupe
