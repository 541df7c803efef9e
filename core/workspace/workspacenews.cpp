// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspaceprivate.h"

namespace hookloupe {

namespace {

/// What others do shows within a second, at the least cost of a program that rests.
constexpr int kNewsIntervalMs = 800;
constexpr qint64 kEachToldMax = 10'000;
/// Who could not open the store gives no answer, and is asked again then.
constexpr int kNewsPatienceMs = 10'000;

} // namespace

void Workspace::followOtherPrograms()
{
    d->followsOthers = true;
    connect(&d->newsTimer, &QTimer::timeout, this, &Workspace::askForNews);
    d->newsTimer.start(kNewsIntervalMs);
}

void Workspace::askForNews()
{
    if (d->newsAsked->load() && !d->newsPatience.hasExpired())
        return;
    d->newsAsked->store(true);
    d->newsPatience.setRemainingTime(kNewsPatienceMs);
    // Hardly ever is there any: then this thread is not woken again for it.
    enqueue(Lane::Pages,
            [this, position = d->newsPosition, lastId = d->announcedId,
             number = d->writer->number(), asked = d->newsAsked](EventReader &reader) {
                const Result<StoreNews> news = reader.newsSince(position, number);
                if (!news || (news->position == position && news->lastId == lastId)) {
                    asked->store(false);
                    return;
                }
                deliver([this, asked, told = *news] {
                    asked->store(false);
                    tellNews(told);
                });
            });
}

void Workspace::tellNews(const StoreNews &news)
{
    d->newsPosition = news.position;
    announce(news.lastId, news.lastId);
    if (news.isCut) {
        Q_EMIT removed(1, news.lastId);
        Q_EMIT eventsBroughtBack(1, news.lastId, -1);
        Q_EMIT noted(1, news.lastId);
    }
    for (const StoreChange &change : news.changes) {
        if (change.kind == StoreChange::Kind::Removed)
            Q_EMIT removed(change.firstId, change.lastId);
        else if (change.kind == StoreChange::Kind::Noted)
            Q_EMIT noted(change.firstId, change.lastId);
        else if (change.kind == StoreChange::Kind::BroughtBack)
            Q_EMIT eventsBroughtBack(change.firstId, change.lastId, -1);
        // What a damaged store says of a range may be anything.
        const qint64 lastId = qMin(change.lastId, change.firstId + kEachToldMax);
        for (qint64 id = change.firstId; id <= lastId; ++id) {
            if (change.kind == StoreChange::Kind::Answered)
                Q_EMIT answerStateRecorded(id);
            else if (change.kind == StoreChange::Kind::Replayed)
                Q_EMIT replayRecorded(id);
            else if (change.kind == StoreChange::Kind::Forwarded)
                Q_EMIT forwardRecorded(id);
        }
    }
}

} // namespace hookloupe
