// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/workspaceeventsource.h"

#include "core/workspace/workspace.h"

#include <QElapsedTimer>
#include <QPointer>

#include <utility>

namespace hookloupe {

namespace {

/// A slow search shows what it has found after this time and is then asked to go on.
constexpr int kFindSliceMs = 100;
constexpr std::size_t kLeadIdsMax = 512;
/// A sort tells how far it is, and lets others at the lane, this often.
constexpr int kSortSliceMs = 100;
/// More new rows than this do not fit a screen; the others are read when they are scrolled to.
constexpr std::size_t kFirstSummariesMax = 64;

EventSource::Found findSlice(EventReader &reader, const EventFilter &filter, qint64 beforeId,
                             std::size_t idsMax, const std::atomic<bool> &cancelled)
{
    EventSource::Found found;
    QElapsedTimer timer;
    timer.start();
    bool stopped = false;
    const auto take = [&](const std::vector<qint64> &piece) {
        found.ids.insert(found.ids.end(), piece.begin(), piece.end());
        stopped = found.ids.size() >= idsMax
                || (!found.ids.empty() && timer.elapsed() >= kFindSliceMs);
        return !stopped;
    };
    const auto result = reader.ids(filter, beforeId, take, cancelled);
    if (!result && result.error().code != ErrorCode::Cancelled)
        found.failure = result.error().sentence;
    found.complete = !stopped;
    if (beforeId != 0 || found.ids.empty())
        return found;
    const std::size_t count = qMin(found.ids.size(), kFirstSummariesMax);
    if (auto summaries = reader.summaries(
                { found.ids.begin(), found.ids.begin() + static_cast<std::ptrdiff_t>(count) }))
        found.summaries = std::move(*summaries);
    return found;
}

EventSource::Arrived readArrivals(EventReader &reader, const EventFilter &filter, qint64 firstId,
                                  qint64 lastId)
{
    EventSource::Arrived arrived;
    auto ids = reader.idsInRange(filter, firstId, lastId);
    if (!ids) {
        arrived.failure = ids.error().sentence;
        return arrived;
    }
    arrived.ids = std::move(*ids);
    const std::size_t count = qMin(arrived.ids.size(), kFirstSummariesMax);
    const std::vector<qint64> newest(arrived.ids.end() - static_cast<std::ptrdiff_t>(count),
                                     arrived.ids.end());
    if (auto summaries = reader.summaries(newest))
        arrived.summaries = std::move(*summaries);
    return arrived;
}

} // namespace

WorkspaceEventSource::WorkspaceEventSource(Workspace *workspace, QObject *parent)
    : EventSource(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::committed, this, &EventSource::committed);
    connect(workspace, &Workspace::removed, this, &EventSource::removed);
    connect(workspace, &Workspace::eventsBroughtBack, this, &EventSource::broughtBack);
    connect(workspace, &Workspace::answerStateRecorded, this, &EventSource::changed);
    connect(workspace, &Workspace::noted, this, &EventSource::noted);
}

void WorkspaceEventSource::find(const EventFilter &filter, qint64 beforeId, std::size_t idsMax,
                                Cancel cancel, QObject *context, std::function<void(Found)> then)
{
    m_workspace->read(
            Workspace::Lane::Search, context,
            [=](EventReader &reader) {
                return findSlice(reader, filter, beforeId, idsMax, *cancel);
            },
            std::move(then), cancel);
}

void WorkspaceEventSource::arrivals(const EventFilter &filter, qint64 firstId, qint64 lastId,
                                    QObject *context, std::function<void(Arrived)> then)
{
    m_workspace->read(
            Workspace::Lane::Pages, context,
            [=](EventReader &reader) { return readArrivals(reader, filter, firstId, lastId); },
            std::move(then));
}

void WorkspaceEventSource::sort(const EventFilter &filter, const EventOrder &order, Cancel cancel,
                                QObject *context, std::function<void(Sorted)> then)
{
    auto run = std::make_shared<EventSort>(filter, order);
    m_workspace->read(
            Workspace::Lane::Search, context,
            [=](EventReader &reader) {
                Sorted first;
                if (auto ids = reader.leading(filter, order, kLeadIdsMax, *cancel))
                    first.ids = std::move(*ids);
                return first;
            },
            [=, this, context = QPointer(context)](Sorted first) {
                if (!first.ids.empty() && !*cancel)
                    then(std::move(first));
                if (context)
                    goOnSorting(run, cancel, context, then);
            },
            cancel);
}

void WorkspaceEventSource::goOnSorting(std::shared_ptr<EventSort> run, Cancel cancel,
                                       QObject *context, std::function<void(Sorted)> then)
{
    m_workspace->read(
            Workspace::Lane::Search, context,
            [=](EventReader &reader) {
                Sorted sorted;
                QElapsedTimer timer;
                timer.start();
                const auto gone = reader.sort(
                        *run, [&timer] { return timer.elapsed() < kSortSliceMs; }, *cancel);
                if (!gone)
                    sorted.failure = gone.error().sentence;
                sorted.progress = run->progress();
                sorted.complete = run->isComplete() || !gone;
                if (run->isComplete())
                    sorted.ids = run->takeIds();
                return sorted;
            },
            [=, this, context = QPointer(context)](Sorted sorted) {
                if (*cancel)
                    return;
                const bool isComplete = sorted.complete;
                then(std::move(sorted));
                if (!isComplete && context)
                    goOnSorting(run, cancel, context, then);
            },
            cancel);
}

void WorkspaceEventSource::places(const EventFilter &filter, const EventOrder &order,
                                  qint64 firstId, qint64 lastId, Ids list, Cancel cancel,
                                  QObject *context, std::function<void(Placed)> then)
{
    m_workspace->read(
            Workspace::Lane::Search, context,
            // Moved into the answer, so that the list is the model's own again.
            [=, list = std::move(list)](EventReader &reader) mutable {
                Placed placed;
                auto places = reader.places(filter, order, firstId, lastId, *list, *cancel);
                if (places)
                    placed.places = std::move(*places);
                else
                    placed.failure = places.error().sentence;
                list.reset();
                return placed;
            },
            std::move(then), cancel);
}

void WorkspaceEventSource::jsonValues(std::vector<qint64> ids, std::vector<JsonPath> paths,
                                      QObject *context,
                                      std::function<void(std::vector<JsonValues>)> then)
{
    m_workspace->read(
            Workspace::Lane::Counts, context,
            [ids = std::move(ids), paths = std::move(paths)](EventReader &reader) {
                auto values = reader.jsonValues(ids, paths);
                return values ? std::move(*values) : std::vector<JsonValues>();
            },
            std::move(then));
}

void WorkspaceEventSource::summaries(std::vector<qint64> ids, QObject *context,
                                     std::function<void(std::vector<EventSummary>)> then)
{
    m_workspace->read(
            Workspace::Lane::Pages, context,
            [ids = std::move(ids)](EventReader &reader) {
                auto summaries = reader.summaries(ids);
                return summaries ? std::move(*summaries) : std::vector<EventSummary>();
            },
            std::move(then));
}

} // namespace hookloupe
