// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventnote.h"
#include "core/event/eventsink.h"
#include "core/event/handover.h"
#include "core/event/limits.h"
#include "core/event/result.h"
#include "core/store/checkpointer.h"
#include "core/store/dictionarytrainer.h"
#include "core/store/gramindexer.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <future>
#include <memory>
#include <variant>
#include <vector>

namespace hookloupe {

/// Bytes of events waiting for the writer. Full means 503 for the sender.
inline constexpr qint64 kAppendQueueBytesMax = 256LL * 1024 * 1024;
/// Bytes of answers that were made after the commit, waiting for the writer. Full: the body of one
/// is not kept, which its origin says.
inline constexpr qint64 kAnswerQueueBytesMax = 64LL * 1024 * 1024;
/// Answers, answer states, replays, documents and removals waiting for the writer. Full: dropped,
/// logged.
inline constexpr std::size_t kOrderQueueMax = 65'536;
/// What the writer has to tell its owner. Full: ranges are joined, other news dropped and logged.
inline constexpr std::size_t kAnnouncementQueueMax = 65'536;

struct AnswerStateChange
{
    qint64 eventId = 0;
    AnswerState state = AnswerState::Answered;
};

/// How long an event had waited when its answer went out.
struct AnswerTime
{
    qint64 eventId = 0;
    qint64 afterUs = -1;
};

/// An answer that was made after the commit.
struct AnswerWrite
{
    qint64 eventId = 0;
    ResponseRecord answer;
    std::shared_ptr<void> held; ///< gives back its part of WriterChannels::answerBytes
};

struct ForwardWrite
{
    ForwardRecord record;
    std::shared_ptr<void> held; ///< as of an AnswerWrite
};

struct DocumentWrite
{
    QString key;
    QByteArray document;
    std::shared_ptr<std::promise<Result<void>>> done;
};

struct NoteWrite
{
    NoteChange change;
};

struct Removal
{
    enum class How {
        ForGood,
        UnlessNoted, ///< for good, but for those that were starred, tagged or noted meanwhile
        Aside, ///< so that they can be brought back
        Back, ///< what was set aside
        Forgotten, ///< for good, those that are still aside
    };
    std::vector<qint64> ids;
    How how = How::ForGood;
    qint64 nowUs = 0; ///< for Aside
    std::shared_ptr<std::promise<Result<qint64>>> done; ///< how many were removed; may be null
    struct Progress
    {
        std::size_t next = 0; ///< index of the first id that is still to be removed
        qint64 removed = 0; ///< or brought back
    } progress = {};
    bool isDone() const noexcept { return progress.next >= ids.size(); }
};

/// What the writer does besides appending.
using StoreOrder =
        std::variant<AnswerStateChange, AnswerTime, AnswerWrite, ReplayRecord, ForwardWrite,
                     DocumentWrite, NoteWrite, Removal, GramWrite, GramForget>;

/// What EventWriter's signals say, on its way from the writer's thread to EventWriter's.
struct Announcement
{
    enum class Kind {
        Committed,
        ReplayRecorded,
        ForwardRecorded,
        AnswerStateRecorded,
        Noted,
        Removed,
        BroughtBack,
        WriteFailed,
        WriteRecovered,
        Reached,
    };
    Kind kind = Kind::Committed;
    qint64 firstId = 0; ///< the mark that was reached
    qint64 lastId = 0;
    QString sentence;
    qint64 count = 0; ///< of events that were brought back
};

/// Everything by which other threads reach the writer's and it reaches them.
struct WriterChannels
{
    // First, so that they outlive the queues, whose items count them down.
    std::atomic<qint64> queuedBytes{ 0 }; ///< of appends not committed yet
    std::atomic<qint64> answerBytes{ 0 }; ///< of answers not committed yet
    /// Of EventWriter::mark(). They are taken first, so that what was queued before is taken too.
    std::unique_ptr<Handover<quint64>> marks;
    std::unique_ptr<Handover<AppendRequest>> appends;
    std::unique_ptr<Handover<StoreOrder>> orders;
    std::unique_ptr<Handover<CheckpointReport>> checkpoints;
    std::unique_ptr<Handover<TrainedDictionary>> dictionaries;
    std::unique_ptr<Handover<Announcement>> announcements;
};

/// What \a event occupies while it waits, roughly.
inline qint64 queueCost(const Event &event) noexcept
{
    constexpr qint64 kFixedCost = 1024;
    return kFixedCost + event.request.wire.size() + event.request.dechunked.size()
            + event.response.body.size();
}

} // namespace hookloupe
