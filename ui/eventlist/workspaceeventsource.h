// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/eventlist/eventsource.h"

namespace hookloupe {

class Workspace;

/// The rows of a Workspace. Pages and arrivals have a lane of their own, so that a long search does
/// not hold up scrolling.
class WorkspaceEventSource : public EventSource
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit WorkspaceEventSource(Workspace *workspace, QObject *parent = nullptr);

    void find(const EventFilter &filter, qint64 beforeId, std::size_t idsMax, Cancel cancel,
              QObject *context, std::function<void(Found)> then) override;
    void arrivals(const EventFilter &filter, qint64 firstId, qint64 lastId, QObject *context,
                  std::function<void(Arrived)> then) override;
    void sort(const EventFilter &filter, const EventOrder &order, Cancel cancel, QObject *context,
              std::function<void(Sorted)> then) override;
    void places(const EventFilter &filter, const EventOrder &order, qint64 firstId, qint64 lastId,
                Ids list, Cancel cancel, QObject *context,
                std::function<void(Placed)> then) override;
    void jsonValues(std::vector<qint64> ids, std::vector<JsonPath> paths, QObject *context,
                    std::function<void(std::vector<JsonValues>)> then) override;
    void summaries(std::vector<qint64> ids, QObject *context,
                   std::function<void(std::vector<EventSummary>)> then) override;

private:
    void goOnSorting(std::shared_ptr<EventSort> run, Cancel cancel, QObject *context,
                     std::function<void(Sorted)> then);

    Workspace *m_workspace;
};

} // namespace hookloupe
