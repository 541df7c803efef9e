// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/timeline/workspacetimelinesource.h"

#include "core/workspace/workspace.h"

#include <QElapsedTimer>

#include <utility>

namespace hookloupe {

namespace {

/// What is counted after this time is shown; a lane that is asked for something newer meanwhile
/// does not wait for longer either.
constexpr int kCountSliceMs = 100;

TimelineSource::Counted countSlice(EventReader &reader, const EventFilter &filter,
                                   const Timeline::Frame &frame, qint64 firstId, qint64 lastId,
                                   const std::atomic<bool> &cancelled)
{
    TimelineSource::Counted counted{ .counts = Timeline(frame), .lastId = lastId };
    if (lastId == 0) {
        const auto newest = reader.lastId();
        if (!newest) {
            counted.failure = newest.error().sentence;
            return counted;
        }
        counted.lastId = *newest;
    }
    QElapsedTimer timer;
    timer.start();
    const auto goesOn = [&timer] { return timer.elapsed() < kCountSliceMs; };
    const auto left =
            reader.countByTime(filter, firstId, counted.lastId, counted.counts, goesOn, cancelled);
    if (left)
        counted.leftUpTo = *left;
    else if (left.error().code != ErrorCode::Cancelled)
        counted.failure = left.error().sentence;
    return counted;
}

} // namespace

WorkspaceTimelineSource::WorkspaceTimelineSource(Workspace *workspace, QObject *parent)
    : TimelineSource(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::committed, this, &TimelineSource::committed);
    connect(workspace, &Workspace::removed, this, &TimelineSource::removed);
    connect(workspace, &Workspace::eventsBroughtBack, this, &TimelineSource::removed);
}

void WorkspaceTimelineSource::count(const EventFilter &filter, const Timeline::Frame &frame,
                                    qint64 firstId, qint64 lastId, Cancel cancel, QObject *context,
                                    std::function<void(Counted)> then)
{
    m_workspace->read(
            Workspace::Lane::Counts, context,
            [=](EventReader &reader) {
                return countSlice(reader, filter, frame, firstId, lastId, *cancel);
            },
            std::move(then), cancel);
}

} // namespace hookloupe
