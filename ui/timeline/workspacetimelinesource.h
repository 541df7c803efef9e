// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/timeline/timelinesource.h"

namespace hookloupe {

class Workspace;

/// The counts of a Workspace, by a lane of their own: neither the list nor a search waits for them.
class WorkspaceTimelineSource : public TimelineSource
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit WorkspaceTimelineSource(Workspace *workspace, QObject *parent = nullptr);

    void count(const EventFilter &filter, const Timeline::Frame &frame, qint64 firstId,
               qint64 lastId, Cancel cancel, QObject *context,
               std::function<void(Counted)> then) override;

private:
    Workspace *m_workspace;
};

} // namespace hookloupe
