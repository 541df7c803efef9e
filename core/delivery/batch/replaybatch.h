// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/batchresults.h"
#include "core/delivery/batch/batchsource.h"
#include "core/delivery/batch/replaybatchplan.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace hookloupe {

class EventSink;

/// How far a batch is. A row is one event at one target.
struct BatchProgress
{
    enum class State {
        Running,
        Paused,
        Ended,
    };
    State state = State::Running;
    QString why; ///< it paused or ended by itself: a sentence
    bool isCancelled = false;
    qint64 rows = 0; ///< in all
    qint64 ended = 0; ///< of them; the next five add up to it
    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 failed = 0;
    qint64 leftOut = 0;
    qint64 cancelled = 0;
    qint64 running = 0; ///< requests under way
    qint64 retrying = 0; ///< rows that wait for another try
    qint64 tries = 0; ///< requests sent
    qint64 compared = 0; ///< answers that were compared with the first target's
    qint64 differing = 0;
    qint64 elapsedMs = 0; ///< pauses left out

    bool isAllAccepted() const noexcept
    {
        return state == State::Ended && accepted == rows && !isCancelled;
    }
};

/// Where each result of a batch is kept with its event, besides. Both outlive the batch.
struct BatchKeeping
{
    EventSink *sink = nullptr; ///< null: nothing is kept
    /// Runs `then` in the batch's thread, unless `context` died, once all that the sink was given
    /// is stored: a batch must not fill its queue.
    std::function<void(QObject *context, std::function<void()> then)> whenStored = {};
};

/// Replays many events by a plan, in threads of its own: one reads, one sends. Memory does not grow
/// with their number: results lie in a file. Signals come in the thread that this lives in. Asks
/// nobody whether the targets may be sent to.
class ReplayBatch : public QObject
{
    Q_OBJECT
public:
    explicit ReplayBatch(QObject *parent = nullptr);
    ~ReplayBatch() override; ///< cancels what runs and joins

    /// Begins; once for each batch. \a folder: where results lie; empty: the system's temporary
    /// one. InvalidInput.
    Result<void> start(const ReplayBatchPlan &plan, std::unique_ptr<BatchSource> source,
                       const QString &folder = {}, const BatchKeeping &keeping = {});
    void pause(); ///< what is under way ends, nothing more begins
    void resume();
    void cancel(); ///< ends what is under way, too; ended() follows

    const BatchProgress &progress() const;
    /// Null before start().
    std::shared_ptr<const BatchResults> results() const;

Q_SIGNALS:
    /// Some twenty times a second while something happens.
    void progressed(const hookloupe::BatchProgress &progress);
    /// The rows that came to their end since the last time, in that order; where several targets
    /// are compared, those of one event together.
    void rowsEnded(const std::vector<quint32> &rows);
    /// Once, last.
    void ended(const hookloupe::BatchProgress &progress);

private:
    void takeNews();
    struct Private;
    std::unique_ptr<Private> d;
};

/// "1,200 of 3,000, 1,190 accepted, 10 refused".
QString batchProgressText(const BatchProgress &progress);

} // namespace hookloupe
