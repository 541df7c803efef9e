// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/deliveryfollower.h"

#include "core/workspace/workspace.h"
#include "ui/deliveries/deliverystory.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

/// A burst is read a few times a second, however many events it brings.
constexpr int kAskMs = 250;
/// Summaries between two looks at whether somebody still waits.
constexpr std::size_t kPieceMax = 512;

/// Those of \a ids, ascending, that are in \a known are taken from there.
Result<std::vector<EventSummary>> summariesOf(EventReader &reader, const std::vector<qint64> &ids,
                                              const std::vector<EventSummary> &known,
                                              const std::atomic<bool> &cancelled)
{
    std::vector<EventSummary> all;
    all.reserve(ids.size());
    std::vector<qint64> piece;
    const auto readPiece = [&]() -> Result<void> {
        if (piece.empty())
            return {};
        auto read = reader.summaries(std::exchange(piece, {}));
        if (!read)
            return read.error();
        for (EventSummary &summary : *read) {
            if (summary.id > 0)
                all.push_back(std::move(summary));
        }
        return {};
    };
    auto next = known.begin();
    for (const qint64 id : ids) {
        next = std::lower_bound(next, known.end(), id, [](const EventSummary &one, qint64 wanted) {
            return one.id < wanted;
        });
        if (next == known.end() || next->id != id) {
            piece.push_back(id);
        } else {
            if (auto done = readPiece(); !done)
                return done.error();
            all.push_back(*next);
        }
        if (piece.size() >= kPieceMax) {
            if (auto done = readPiece(); !done)
                return done.error();
            if (cancelled)
                break;
        }
    }
    if (auto done = readPiece(); !done)
        return done.error();
    return all;
}

} // namespace

DeliveryFollower::DeliveryFollower(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAskMs);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryFollower::read);
    connect(workspace, &Workspace::committed, this, &DeliveryFollower::askSoon);
    connect(workspace, &Workspace::eventsBroughtBack, this, &DeliveryFollower::askSoon);
    connect(workspace, &Workspace::answerStateRecorded, this, [this](qint64 id) {
        if (!holds(id))
            return;
        m_answered.insert(id);
        askSoon();
    });
    connect(workspace, &Workspace::removed, this, [this](qint64 firstId, qint64 lastId) {
        const auto first = std::ranges::lower_bound(m_attempts, firstId, {}, &EventSummary::id);
        if (first == m_attempts.end() || first->id > lastId)
            return;
        m_isStale = true;
        askSoon();
    });
}

bool DeliveryFollower::holds(qint64 id) const
{
    return std::ranges::binary_search(m_attempts, id, {}, &EventSummary::id);
}

void DeliveryFollower::follow(qint64 id)
{
    if (id == m_id)
        return;
    m_id = id;
    if (id > 0 && holds(id)) {
        Q_EMIT changed();
        return;
    }
    m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_isReading = false;
    m_asksAgain = false;
    m_isStale = false;
    m_answered.clear();
    m_attempts.clear();
    m_inStore = 0;
    Q_EMIT changed();
    if (id > 0)
        read();
}

void DeliveryFollower::askSoon()
{
    if (m_id > 0 && !m_timer.isActive())
        m_timer.start();
}

void DeliveryFollower::read()
{
    if (m_id == 0)
        return;
    if (m_isReading) {
        m_asksAgain = true;
        return;
    }
    m_isReading = true;
    std::vector<EventSummary> known = m_attempts;
    std::erase_if(known, [this](const EventSummary &one) { return m_answered.contains(one.id); });
    // Then the newest alone may tell that nothing came.
    const bool mayBeAsBefore = m_answered.empty() && !m_isStale && !m_attempts.empty();
    m_answered.clear();
    m_isStale = false;
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id = m_id, known = std::move(known), mayBeAsBefore,
             cancelled = m_cancel](EventReader &reader) {
                Reading reading;
                if (mayBeAsBefore) {
                    const auto newest = reader.newestAttempts({ known.back().id });
                    if (newest && newest->front() == known.back().id) {
                        reading.isAsBefore = true;
                        return reading;
                    }
                }
                auto ids = reader.attempts(id);
                if (!ids)
                    return reading;
                reading.inStore = static_cast<qint64>(ids->size());
                if (ids->size() > kStoryAttemptsMax)
                    ids->erase(ids->begin(),
                               ids->end() - static_cast<std::ptrdiff_t>(kStoryAttemptsMax));
                auto summaries = summariesOf(reader, *ids, known, *cancelled);
                if (!summaries)
                    return reading;
                reading.attempts = *std::move(summaries);
                reading.isWhole = true;
                return reading;
            },
            [this, cancelled = m_cancel](Reading reading) {
                if (!*cancelled)
                    take(std::move(reading));
            },
            m_cancel);
}

void DeliveryFollower::take(Reading reading)
{
    m_isReading = false;
    if (std::exchange(m_asksAgain, false))
        askSoon();
    // What cannot be read is said where the event is read.
    if (reading.isAsBefore || !reading.isWhole)
        return;
    m_attempts = std::move(reading.attempts);
    m_inStore = reading.inStore;
    Q_EMIT changed();
}

} // namespace hookloupe
