// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/batchloader.h"
#include "core/delivery/batch/batchpace.h"
#include "core/delivery/batch/batchrequest.h"
#include "core/delivery/batch/batchresults.h"
#include "core/delivery/batch/keptconnection.h"
#include "core/delivery/batch/replaybatch.h"
#include "core/delivery/socketpoll.h"
#include "core/event/handover.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <queue>
#include <unordered_map>
#include <vector>

namespace hookloupe {

enum class BatchCommand {
    Pause,
    Resume,
    Cancel,
    Stored, ///< what was given to the sink before one BatchNews::wantsStored is stored
};

struct BatchNews
{
    BatchProgress progress;
    std::vector<quint32> ended;
    bool wantsStored = false;
};

/// The half of ReplayBatch that sends, in a thread of its own.
class ReplayBatchWorker : public QObject
{
    Q_OBJECT
public:
    struct Setting
    {
        ReplayBatchPlan plan;
        std::vector<qint64> ids; ///< of the source's events
        std::shared_ptr<BatchResults> results;
        std::shared_ptr<Handover<BatchNews>> news;
        EventSink *sink = nullptr;
    };
    /// Made in another thread, moved to its own before that starts.
    explicit ReplayBatchWorker(Setting setting);
    ~ReplayBatchWorker() override;

    const std::shared_ptr<Handover<BatchCommand>> &commands() const { return m_commands; }
    const std::shared_ptr<Handover<BatchLoadedChunk>> &loaded() const { return m_loaded; }
    void setLoader(std::shared_ptr<Handover<BatchLoadRequest>> requests)
    {
        m_requests = std::move(requests);
    }

private:
    /// One event in work at some targets.
    struct Job
    {
        Job() = default;
        ~Job()
        {
            if (activeBytes)
                *activeBytes -= event->request.wire.size();
        }
        Job(const Job &) = delete;
        Job &operator=(const Job &) = delete;

        qint64 number = 0;
        EventPtr event;
        BatchMessage message;
        qint64 keptAt = -1; ///< a drawn message, kept for its retries
        qint64 keptBytes = 0;
        qint64 *activeBytes = nullptr; ///< the worker's, which it counts in
    };
    using JobPtr = std::shared_ptr<Job>;
    /// A connection, and what goes over it.
    struct Slot
    {
        std::unique_ptr<KeptConnection> connection;
        JobPtr job;
        BatchRow row;
        QByteArray wire; ///< of an edited or signed request, to be kept with its event
        qint64 firstAtUs = 0;
    };
    struct Retry
    {
        qint64 dueNs = 0;
        quint64 number = 0;
        qint64 row = 0;
        qint64 firstAtUs = 0;
        qint64 keptAt = -1;
        qint64 keptBytes = 0;
        int tries = 0;
        bool isLoaded = false;
    };
    struct IsLater
    {
        bool operator()(const Retry &a, const Retry &b) const noexcept { return a.dueNs > b.dueNs; }
    };

    void begin();
    void takeCommands();
    void takeLoaded();
    void pump();
    bool startRetries();
    bool startNext(qint64 &waitNs);
    void loadMore();
    bool mayBegin() const;
    JobPtr newJob(qint64 number, const EventPtr &event);
    void startJob(const BatchLoaded &loaded);
    void startRetry(const Retry &retry, const BatchLoaded &loaded);
    void send(const JobPtr &job, std::size_t target, int tries, qint64 firstAtUs);
    void ended(std::size_t target, std::size_t slot, SendResult result);
    bool retries(Slot &slot, const SendResult &result, BatchDetails &details);
    void judge(BatchRow &row, const SendResult &result) const;
    void rowEnded(const BatchRow &row);
    void leaveOut(qint64 job, std::size_t target, qint64 eventId, const QString &why);
    void compare(qint64 job);
    void keep(const Slot &slot, const SendResult &result);
    void noteFailures(std::size_t target, const SendResult &result);
    void pause(const QString &why);
    void resume();
    void cancel();
    void conclude();
    void tell();
    qint64 sourceIndex(qint64 job) const;
    qint64 rowOf(qint64 job, std::size_t target) const;
    qint64 nowNs() const { return m_clock.nsecsElapsed(); }

    ReplayBatchPlan m_plan;
    std::vector<qint64> m_ids;
    std::shared_ptr<BatchResults> m_results;
    std::shared_ptr<Handover<BatchNews>> m_news;
    EventSink *m_sink;
    std::shared_ptr<Handover<BatchCommand>> m_commands;
    std::shared_ptr<Handover<BatchLoadedChunk>> m_loaded;
    std::shared_ptr<Handover<BatchLoadRequest>> m_requests;

    BatchPace m_pace;
    QElapsedTimer m_clock;
    QTimer m_wake;
    QTimer m_tick;
    BatchProgress m_progress;
    std::vector<quint32> m_ended;
    std::vector<quint32> m_shuffle; ///< empty: the order is kept
    qint64 m_jobs = 0;
    qint64 m_nextJob = 0; ///< to be asked for
    qint64 m_activeBytes = 0;
    qint64 m_readyBytes = 0;
    bool m_isLoading = false;
    bool m_isDirty = true;
    std::deque<BatchLoaded> m_ready;
    std::priority_queue<Retry, std::vector<Retry>, IsLater> m_retries;
    std::unordered_map<quint64, Retry> m_dueRetries; ///< asked for, or loaded
    std::deque<BatchLoaded> m_readyRetries;
    quint64 m_lastRetry = 0;
    SocketPoll m_poll; ///< before the connections
    std::vector<std::vector<Slot>> m_slots; ///< by target
    std::vector<std::vector<std::size_t>> m_free; ///< of them; the last used one is taken first
    std::vector<int> m_failedInARow; ///< by target
    qint64 m_pausedNs = 0;
    qint64 m_pausedAtNs = 0;
    qint64 m_unstored = 0; ///< records since the last mark
    qint64 m_unstoredBytes = 0;
    int m_marks = 0; ///< asked for and not reached
    bool m_wantsStored = false;
};

} // namespace hookloupe
