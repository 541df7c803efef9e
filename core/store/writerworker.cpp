// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/writerworker.h"

#include "core/event/log.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// Bytes of events in one transaction: more would let small events wait for large ones.
constexpr qint64 kGroupBytesMax = 32LL * 1024 * 1024;
/// What is written between two checkpoints, roughly.
constexpr qint64 kCheckpointBytes = 8LL * 1024 * 1024;
/// What a row costs in the write-ahead log beside its payload.
constexpr qint64 kLogBytesPerRow = 1'024;
constexpr qint64 kPageBytes = 8'192;
constexpr qint64 kLogBytesPerGroup = 8 * kPageBytes;
/// What a slice of a removal writes, roughly.
constexpr qint64 kRemovalLogBytes = 64 * kPageBytes;
/// Past this the log is emptied by the writer itself, between two groups: under steady load a
/// passive checkpoint never reaches the end of the log, and only then does SQLite begin it anew.
constexpr qint64 kLogPagesMax = 8'192;
constexpr qint64 kLogBytesKept = kLogPagesMax * kPageBytes;
constexpr int kIdleCheckpointMs = 3'000;
constexpr int kRetryMs = 2'000;
/// Between two steps in which space is given back: what came meanwhile goes first.
constexpr int kSpaceMs = 20;
/// A body of 25 MiB fills it, which is a part of what such a body costs.
constexpr int kCacheKib = 24 * 1024;

// https://www.sqlite.org/rescode.html: what is wrong with a row rather than with the store.
bool isRowProblem(const QSqlError &error)
{
    constexpr int kTooBig = 18;
    constexpr int kConstraint = 19;
    constexpr int kMismatch = 20;
    constexpr int kRange = 25;
    const int code = sqliteCode(error);
    return code == kTooBig || code == kConstraint || code == kMismatch || code == kRange;
}

} // namespace

WriterWorker::WriterWorker(EventWriter::Options options, qint64 number, WriterChannels *channels)
    : m_options(std::move(options))
    , m_number(number)
    , m_encodedPath(QFile::encodeName(m_options.path))
    , m_channels(channels)
{ }

WriterWorker::~WriterWorker()
{
    stop();
}

Result<void> WriterWorker::begin()
{
    auto connection = SqlConnection::open(m_options.path, SqlConnection::Access::ReadWrite,
                                          m_options.busyTimeoutMs);
    if (!connection)
        return connection.error();
    m_connection = std::move(*connection);
    m_identity = fileIdentity(m_encodedPath);
    const QString synchronous = m_options.durability == Durability::Full ? u"FULL"_s : u"NORMAL"_s;
    for (const QString &pragma :
         { u"PRAGMA synchronous = %1"_s.arg(synchronous), u"PRAGMA wal_autocheckpoint = 0"_s,
           u"PRAGMA cache_size = -%1"_s.arg(kCacheKib), u"PRAGMA temp_store = MEMORY"_s,
           u"PRAGMA journal_size_limit = %1"_s.arg(kLogBytesKept),
           // Many distributions' SQLite overwrites what is removed, page by page and through the
           // log: of a large body that takes longer than a sender waits. Its pages are cut off the
           // file soon after instead.
           u"PRAGMA secure_delete = FAST"_s }) {
        if (const auto done = m_connection->run(pragma, StoreTask::Writing); !done)
            return done.error();
    }
    m_compressor = std::make_unique<WireCompressor>(*m_connection, [this](TrainingOrder order) {
        return m_trainer->train(std::move(order));
    });
    m_preparer = std::make_unique<GroupPreparer>(*m_compressor);
    if (auto started = m_preparer->start(u"store packer"_s); !started)
        return started;
    m_inserter = std::make_unique<EventInserter>(*m_connection);
    m_orderTransaction = std::make_unique<OrderTransaction>(*m_connection, m_number);
    m_freePages = std::make_unique<FreePages>(*m_connection);
    m_spaceTimer = std::make_unique<QTimer>();
    m_spaceTimer->setSingleShot(true);
    connect(m_spaceTimer.get(), &QTimer::timeout, this, &WriterWorker::giveBackSpace);
    // What a program that was killed had removed.
    m_spaceTimer->start(kIdleCheckpointMs);
    m_idleTimer = std::make_unique<QTimer>();
    m_idleTimer->setSingleShot(true);
    m_idleTimer->setInterval(kIdleCheckpointMs);
    connect(m_idleTimer.get(), &QTimer::timeout, this, &WriterWorker::askForCheckpoint);
    m_retryTimer = std::make_unique<QTimer>();
    m_retryTimer->setSingleShot(true);
    m_retryTimer->setInterval(kRetryMs);
    connect(m_retryTimer.get(), &QTimer::timeout, this, &WriterWorker::commitOrders);
    m_checkpointer = std::make_unique<Checkpointer>(m_options.path, m_channels->checkpoints.get());
    if (auto started = m_checkpointer->start(u"store checkpoints"_s); !started)
        return started;
    m_trainer = std::make_unique<DictionaryTrainer>(m_channels->dictionaries.get());
    if (auto started = m_trainer->start(u"store dictionaries"_s); !started)
        return started;
    if (!m_options.fillsIndex)
        return {};
    m_indexer = std::make_unique<GramIndexer>(m_options.path, [this](GramOrder order) {
        return std::visit(
                [this](auto &one) { return m_channels->orders->push(StoreOrder(std::move(one))); },
                order);
    });
    if (auto started = m_indexer->start(u"store index"_s); !started)
        return started;
    m_indexer->ask();
    return {};
}

void WriterWorker::end()
{
    m_isEnding = true;
    m_indexer.reset();
    drain();
    // A removal takes a slice each time.
    while (!m_orders.empty() && m_failure.isEmpty())
        commitOrders();
    failOrders({ ErrorCode::StoreWriteFailed, m_failure, m_options.path }, false);
    m_trainer.reset();
    m_checkpointer.reset();
    m_idleTimer.reset();
    m_retryTimer.reset();
    m_spaceTimer.reset();
    m_freePages.reset();
    m_inserter.reset();
    m_preparer.reset();
    m_compressor.reset();
    m_orderTransaction.reset();
    // With readers at work it cannot be emptied; whoever closes last does it then.
    if (m_connection->run(u"PRAGMA busy_timeout = 0"_s, StoreTask::Writing)) [[maybe_unused]]
        const auto report = runCheckpoint(*m_connection, u"TRUNCATE"_s);
    m_connection.reset();
}

void WriterWorker::drain()
{
    if (!m_connection)
        return;
    const std::vector<quint64> marks = m_channels->marks->takeAll();
    std::vector<AppendRequest> appends = m_channels->appends->takeAll();
    std::vector<StoreOrder> orders = m_channels->orders->takeAll();
    std::ranges::move(orders, std::back_inserter(m_orders));
    // What a sender sends after an answer may depend on it: whether it is a duplicate.
    if (std::ranges::any_of(m_orders, [](const StoreOrder &order) {
            return std::holds_alternative<AnswerWrite>(order);
        }))
        commitOrders();
    if (!appends.empty())
        commitAppends(std::move(appends));
    if (!m_orders.empty())
        commitOrders();
    m_reached.insert(m_reached.end(), marks.begin(), marks.end());
    announceReached();
}

void WriterWorker::commitAppends(std::vector<AppendRequest> appends)
{
    const std::span all(appends);
    bool canBeWritten = true;
    for (std::size_t first = 0; first < all.size();) {
        qint64 bytes = 0;
        std::size_t count = 0;
        while (first + count < all.size() && (count == 0 || bytes < kGroupBytesMax))
            bytes += queueCost(*all[first + count++].event);
        const auto group = all.subspan(first, count);
        // After one refusal the rest of what waits would only wait for the same lock again.
        if (canBeWritten)
            canBeWritten = commitGroup(group);
        else
            answerFailed(group, m_failure);
        m_channels->queuedBytes -= bytes;
        // Bodies of a group that failed are not kept while the next one is written.
        for (AppendRequest &request : group)
            request = {};
        first += count;
    }
}

bool WriterWorker::commitGroup(std::span<AppendRequest> group)
{
    if (!storeIsInPlace()) {
        answerFailed(group, m_failure);
        return false;
    }
    const std::vector<PreparedEvent> prepared = m_preparer->prepare(group);
    std::vector<StoredPlace> places;
    if (m_inserter->insertGroup(prepared, places)) {
        answerStored(group, places);
        return true;
    }
    if (isRowProblem(m_inserter->lastError()))
        return commitOneByOne(group, prepared);
    const Error error = storeError(m_inserter->lastError(), m_options.path, StoreTask::Writing);
    noteFailure(error.sentence);
    answerFailed(group, error.sentence);
    return false;
}

bool WriterWorker::commitOneByOne(std::span<AppendRequest> group,
                                  std::span<const PreparedEvent> prepared)
{
    std::vector<StoredPlace> places;
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (m_inserter->insertGroup(prepared.subspan(i, 1), places)) {
            answerStored(group.subspan(i, 1), places);
            continue;
        }
        const QSqlError sqlError = m_inserter->lastError();
        const Error error = storeError(sqlError, m_options.path, StoreTask::Writing);
        noteFailure(error.sentence);
        if (!isRowProblem(sqlError)) {
            answerFailed(group.subspan(i), error.sentence);
            return false;
        }
        answerFailed(group.subspan(i, 1), error.sentence);
    }
    return true;
}

void WriterWorker::commitOrders()
{
    if (m_orders.empty() || !m_connection)
        return;
    std::vector<Announcement> news;
    if (!storeIsInPlace()) {
        failOrders({ ErrorCode::StoreWriteFailed, m_failure, m_options.path }, true);
        return;
    }
    if (!m_orderTransaction->run(m_orders, news)) {
        const Error error =
                storeError(m_orderTransaction->lastError(), m_options.path, StoreTask::Writing);
        noteFailure(error.sentence);
        // Which of them it was is not worth finding out: they come from us, not from a sender.
        const bool triesAgain = !isRowProblem(m_orderTransaction->lastError());
        failOrders(error, triesAgain);
        return;
    }
    qint64 bytes = 0;
    bool hasRemoved = false;
    for (StoreOrder &order : m_orders) {
        if (auto *write = std::get_if<DocumentWrite>(&order)) {
            bytes += write->document.size();
            write->done->set_value({});
        } else if (auto *removal = std::get_if<Removal>(&order)) {
            hasRemoved = true;
            bytes += kRemovalLogBytes;
            if (removal->isDone() && removal->done)
                removal->done->set_value(removal->progress.removed);
        } else if (const auto *replay = std::get_if<ReplayRecord>(&order)) {
            bytes += replay->requestWire.size() + replay->result.body.size();
        } else if (const auto *answer = std::get_if<AnswerWrite>(&order)) {
            bytes += answer->answer.body.size();
        } else if (const auto *note = std::get_if<NoteWrite>(&order)) {
            bytes += std::ssize(note->change.ids) * kLogBytesPerRow;
        } else if (const auto *forward = std::get_if<ForwardWrite>(&order)) {
            bytes += forward->record.requestHead.size() + forward->record.result.body.size();
        } else if (const auto *grams = std::get_if<GramWrite>(&order)) {
            bytes += grams->bytes();
        }
    }
    noteSuccess(bytes, std::ssize(m_orders));
    const auto concernsIndex = [](const StoreOrder &order) {
        return std::holds_alternative<GramWrite>(order) || std::holds_alternative<GramForget>(order)
                || std::holds_alternative<Removal>(order);
    };
    if (m_indexer && std::ranges::any_of(m_orders, concernsIndex))
        m_indexer->ask();
    std::erase_if(m_orders, [](const StoreOrder &order) {
        const auto *removal = std::get_if<Removal>(&order);
        return !removal || removal->isDone();
    });
    if (hasRemoved && !m_isEnding && !m_spaceTimer->isActive())
        m_spaceTimer->start(kSpaceMs);
    for (Announcement &one : news)
        announce(std::move(one));
    // The next slice of a removal lets waiting events go first.
    if (!m_orders.empty() && !m_isEnding)
        QMetaObject::invokeMethod(
                this, [this] { drain(); }, Qt::QueuedConnection);
}

void WriterWorker::failOrders(const Error &error, bool triesAgain)
{
    // Whoever waits for a document, and whoever asked for a removal, hears of it now; an answer
    // state or a replay nobody would tell again, so it is kept for another try.
    for (StoreOrder &order : m_orders) {
        if (auto *write = std::get_if<DocumentWrite>(&order))
            write->done->set_value(error);
        else if (auto *removal = std::get_if<Removal>(&order); removal && removal->done)
            removal->done->set_value(error);
    }
    std::erase_if(m_orders, [triesAgain](const StoreOrder &order) {
        return !triesAgain || std::holds_alternative<DocumentWrite>(order)
                || std::holds_alternative<Removal>(order);
    });
    if (m_orders.size() > kOrderQueueMax) {
        qCWarning(logStore, "%zu records could not be written and are dropped",
                  m_orders.size() - kOrderQueueMax);
        m_orders.resize(kOrderQueueMax);
    }
    if (!m_orders.empty() && !m_isEnding)
        m_retryTimer->start();
}

void WriterWorker::giveBackSpace()
{
    // After a removal that goes on: pages are moved once, not after each slice.
    const bool isBusy = !m_orders.empty();
    const qint64 pages =
            isBusy || fileIdentity(m_encodedPath) != m_identity ? 0 : m_freePages->giveBackSome();
    m_bytesSinceCheckpoint += pages * kPageBytes;
    if (m_bytesSinceCheckpoint >= kCheckpointBytes)
        askForCheckpoint();
    if (pages > 0 || isBusy)
        m_spaceTimer->start(kSpaceMs);
    if (pages > 0)
        m_idleTimer->start();
}

bool WriterWorker::storeIsInPlace()
{
    if (fileIdentity(m_encodedPath) == m_identity)
        return true;
    noteFailure(
            u"The store %1 was moved or deleted while it is in use: put it back, or start again "
            "with another store."_s.arg(QDir::toNativeSeparators(m_options.path)));
    return false;
}

void WriterWorker::answerStored(std::span<AppendRequest> group, std::span<const StoredPlace> places)
{
    qint64 bytes = 0;
    std::vector<AppendOutcome> outcomes;
    outcomes.reserve(group.size());
    for (std::size_t i = 0; i < group.size(); ++i) {
        bytes += places[i].storedBytes + group[i].event->response.body.size();
        // Whoever waits made it, and frees it for less than this thread could.
        group[i].event.reset();
        outcomes.push_back({ .ticket = group[i].ticket,
                             .eventId = places[i].id,
                             .attempt = places[i].delivery.attempt,
                             .duplicateOf = places[i].delivery.duplicateOf });
    }
    answer(group, std::move(outcomes));
    announceCommitted(places.front().id, places.back().id);
    // Another process's events may lie between.
    if (m_indexer && (m_indexedUpTo / kSegmentIds != places.back().id / kSegmentIds))
        m_indexer->ask();
    m_indexedUpTo = places.back().id;
    noteSuccess(bytes, std::ssize(group));
}

void WriterWorker::answerFailed(std::span<const AppendRequest> group, const QString &sentence)
{
    std::vector<AppendOutcome> outcomes;
    outcomes.reserve(group.size());
    for (const AppendRequest &request : group)
        outcomes.push_back({ .ticket = request.ticket, .failure = sentence });
    answer(group, std::move(outcomes));
}

void WriterWorker::answer(std::span<const AppendRequest> group, std::vector<AppendOutcome> outcomes)
{
    // One wake-up for each who waits, not for each event: mostly the receiver alone.
    for (std::size_t first = 0; first < group.size();) {
        const OutcomeHandover *replyTo = group[first].replyTo.get();
        std::vector<AppendOutcome> told;
        std::size_t end = first;
        for (; end < group.size() && group[end].replyTo.get() == replyTo; ++end)
            told.push_back(std::move(outcomes[end]));
        if (replyTo && !group[first].replyTo->pushAll(std::move(told)))
            qCWarning(logStore, "the outcomes of %zu events found nobody who takes them",
                      end - first);
        first = end;
    }
}

void WriterWorker::announce(Announcement news)
{
    if (!m_channels->announcements->push(std::move(news)))
        qCWarning(logStore, "news of the store are not taken: its owner's event loop stands still");
}

void WriterWorker::announceCommitted(qint64 firstId, qint64 lastId)
{
    // A range that was not taken is joined to the next one, so that no row stays unseen.
    Announcement news = m_unannounced.value_or(
            Announcement{ Announcement::Kind::Committed, firstId, lastId, QString() });
    news.lastId = lastId;
    m_unannounced = news;
    if (m_channels->announcements->push(std::move(news)))
        m_unannounced.reset();
}

void WriterWorker::announceReached()
{
    if (m_reached.empty())
        return;
    if (m_unannounced)
        announceCommitted(m_unannounced->firstId, m_unannounced->lastId);
    const auto isTaken = [this](quint64 mark) {
        return m_channels->announcements->push(
                { Announcement::Kind::Reached, static_cast<qint64>(mark), 0, QString() });
    };
    while (!m_unannounced && !m_reached.empty() && isTaken(m_reached.front()))
        m_reached.erase(m_reached.begin());
    // Somebody waits for it: unlike other news it is not dropped.
    if (!m_reached.empty() && !m_isEnding)
        QTimer::singleShot(kRetryMs, this, &WriterWorker::announceReached);
}

void WriterWorker::noteFailure(const QString &sentence)
{
    m_failure = sentence;
    if (m_isFailing)
        return;
    m_isFailing = true;
    announce({ Announcement::Kind::WriteFailed, 0, 0, sentence });
}

void WriterWorker::noteSuccess(qint64 payloadBytes, qint64 rows)
{
    m_failure.clear();
    if (m_isFailing) {
        m_isFailing = false;
        announce({ Announcement::Kind::WriteRecovered, 0, 0, QString() });
    }
    m_bytesSinceCheckpoint += payloadBytes + rows * kLogBytesPerRow + kLogBytesPerGroup;
    if (m_isEnding)
        return;
    if (m_bytesSinceCheckpoint >= kCheckpointBytes)
        askForCheckpoint();
    m_idleTimer->start();
}

void WriterWorker::askForCheckpoint()
{
    // One at a time: while the other thread is at it, the log cannot be finished from here.
    if (m_awaitsCheckpoint)
        return;
    m_awaitsCheckpoint = true;
    m_bytesSinceCheckpoint = 0;
    m_checkpointer->ask();
}

void WriterWorker::takeCheckpointReports()
{
    const std::vector<CheckpointReport> reports = m_channels->checkpoints->takeAll();
    if (reports.empty() || !m_connection)
        return;
    m_awaitsCheckpoint = false;
    if (reports.back().logPages < kLogPagesMax)
        return;
    // Most of it was copied a moment ago by the other thread, so what is left is short.
    if (!runCheckpoint(*m_connection, u"PASSIVE"_s))
        qCWarning(logStore, "a checkpoint of a long write-ahead log failed");
}

void WriterWorker::takeDictionaries()
{
    const std::vector<TrainedDictionary> dictionaries = m_channels->dictionaries->takeAll();
    if (!m_compressor)
        return;
    for (const TrainedDictionary &trained : dictionaries) {
        if (storeIsInPlace())
            m_compressor->adopt(trained);
    }
}

} // namespace hookloupe
