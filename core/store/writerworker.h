// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/checkpointer.h"
#include "core/store/eventinserter.h"
#include "core/store/eventwriter.h"
#include "core/store/freepages.h"
#include "core/store/grouppreparer.h"
#include "core/store/ordertransaction.h"
#include "core/store/sqlconnection.h"
#include "core/store/storefile.h"
#include "core/store/storetypes.h"
#include "core/store/wirecompressor.h"
#include "core/store/workerthread.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hookloupe {

/// The part of EventWriter that runs in the writer's thread: takes whatever waits, commits it, says
/// so. Talks to other threads through \a channels only, which must outlive it.
class WriterWorker : public WorkerThread
{
public:
    /// \a options has an absolute path to a prepared store. \a number: EventWriter::number().
    WriterWorker(EventWriter::Options options, qint64 number, WriterChannels *channels);
    ~WriterWorker() override;

    /// Takes and commits everything that waits now.
    void drain();
    /// A checkpoint in the other thread has ended.
    void takeCheckpointReports();
    /// Dictionaries were trained in the other thread.
    void takeDictionaries();

protected:
    Result<void> begin() override;
    /// Commits what waits, empties the write-ahead log, closes.
    void end() override;

private:
    void commitAppends(std::vector<AppendRequest> appends);
    /// False when the store as a whole cannot be written, rather than one event of it.
    bool commitGroup(std::span<AppendRequest> group);
    bool commitOneByOne(std::span<AppendRequest> group, std::span<const PreparedEvent> prepared);
    void commitOrders();
    bool storeIsInPlace();
    void askForCheckpoint();
    void giveBackSpace();

    void answerStored(std::span<AppendRequest> group, std::span<const StoredPlace> places);
    void answerFailed(std::span<const AppendRequest> group, const QString &sentence);
    /// Tells who waits for \a group; \a outcomes are in its order.
    static void answer(std::span<const AppendRequest> group, std::vector<AppendOutcome> outcomes);
    void failOrders(const Error &error, bool triesAgain);

    void announce(Announcement news);
    void announceCommitted(qint64 firstId, qint64 lastId);
    void announceReached();
    void noteFailure(const QString &sentence);
    void noteSuccess(qint64 payloadBytes, qint64 rows);

    EventWriter::Options m_options;
    qint64 m_number;
    QByteArray m_encodedPath;
    FileIdentity m_identity;
    WriterChannels *m_channels;
    std::unique_ptr<SqlConnection> m_connection;
    std::unique_ptr<WireCompressor> m_compressor; ///< before the preparer, which uses it
    std::unique_ptr<GroupPreparer> m_preparer;
    std::unique_ptr<EventInserter> m_inserter;
    std::unique_ptr<OrderTransaction> m_orderTransaction;
    std::unique_ptr<FreePages> m_freePages;
    std::unique_ptr<Checkpointer> m_checkpointer;
    std::unique_ptr<DictionaryTrainer> m_trainer;
    std::unique_ptr<GramIndexer> m_indexer;
    std::unique_ptr<QTimer> m_idleTimer; ///< to a checkpoint when nothing was written for a while
    std::unique_ptr<QTimer> m_retryTimer; ///< to the next try of orders that failed
    std::unique_ptr<QTimer> m_spaceTimer; ///< to the next pages that are given back
    std::vector<StoreOrder> m_orders; ///< not durable yet
    std::optional<Announcement> m_unannounced;
    std::vector<quint64> m_reached; ///< marks, not announced yet
    QString m_failure; ///< of the last group, empty after a success
    qint64 m_bytesSinceCheckpoint = 0;
    qint64 m_indexedUpTo = 0; ///< the last id when the indexer was looked after
    bool m_awaitsCheckpoint = false;
    bool m_isFailing = false;
    bool m_isEnding = false;
};

} // namespace hookloupe
