// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/sqlitewriter.h"

#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/limits.h"
#include "core/event/log.h"
#include "core/store/schema.h"
#include "core/store/storetypes.h"
#include "core/store/writerworker.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <atomic>
#include <limits>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// Events of one order: an answer may have to wait for it.
constexpr std::size_t kNotedAtOnceMax = 1'000;

} // namespace

namespace {

constexpr std::size_t kCheckpointReportsMax = 16;
constexpr std::size_t kDictionariesMax = 64;

} // namespace

struct SqliteWriter::Private
{
    explicit Private(const Options &options)
        : number(static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1))
        , worker(options, number, &channels)
    { }

    /// False when the queue is full or the writer is closing.
    bool order(StoreOrder order) const { return channels.orders->push(std::move(order)); }
    /// Room for \a bytes of an answer until what is returned dies; null: there is none.
    std::shared_ptr<void> hold(qint64 bytes)
    {
        std::atomic<qint64> &queued = channels.answerBytes;
        if (queued.fetch_add(bytes) + bytes > kAnswerQueueBytesMax) {
            queued -= bytes;
            return nullptr;
        }
        return { &queued, [bytes](std::atomic<qint64> *counter) { *counter -= bytes; } };
    }

    const qint64 number;
    std::atomic<quint64> lastMark{ 0 };
    WriterChannels channels;
    WriterWorker worker; ///< after the channels: it uses them until it ends
};

SqliteWriter::SqliteWriter(const Options &options)
    : d(std::make_unique<Private>(options))
{
    WriterWorker *worker = &d->worker;
    d->channels.marks = std::make_unique<Handover<quint64>>(std::numeric_limits<std::size_t>::max(),
                                                            worker, [worker] { worker->drain(); });
    d->channels.appends = std::make_unique<Handover<AppendRequest>>(kAppendQueueMax, worker,
                                                                    [worker] { worker->drain(); });
    d->channels.orders = std::make_unique<Handover<StoreOrder>>(kOrderQueueMax, worker,
                                                                [worker] { worker->drain(); });
    d->channels.checkpoints = std::make_unique<Handover<CheckpointReport>>(
            kCheckpointReportsMax, worker, [worker] { worker->takeCheckpointReports(); });
    d->channels.dictionaries = std::make_unique<Handover<TrainedDictionary>>(
            kDictionariesMax, worker, [worker] { worker->takeDictionaries(); });
    d->channels.announcements = std::make_unique<Handover<Announcement>>(
            kAnnouncementQueueMax, this, [this] { tellNews(); });
}

SqliteWriter::~SqliteWriter()
{
    d->channels.appends->close();
    d->channels.orders->close();
    d->channels.marks->close();
    d->worker.stop();
    d->channels.announcements->close();
    tellNews();
}

Result<std::unique_ptr<SqliteWriter>> SqliteWriter::open(const Options &options)
{
    Options absolute = options;
    // Also keeps SQLite from reading "file:" names as URIs.
    absolute.path = QFileInfo(options.path).absoluteFilePath();
    if (const auto prepared = prepareStore(absolute.path, absolute.busyTimeoutMs); !prepared)
        return prepared.error();
    std::unique_ptr<SqliteWriter> writer(new SqliteWriter(absolute));
    if (const auto started = writer->d->worker.start(u"store writer"_s); !started)
        return started.error();
    return writer;
}

bool SqliteWriter::append(AppendRequest request)
{
    if (!request.event)
        return false;
    const qint64 cost = queueCost(*request.event);
    if (d->channels.queuedBytes.fetch_add(cost) + cost <= kAppendQueueBytesMax
        && d->channels.appends->push(std::move(request)))
        return true;
    d->channels.queuedBytes -= cost;
    return false;
}

void SqliteWriter::recordAnswer(qint64 eventId, ResponseRecord answer)
{
    std::shared_ptr<void> held = d->hold(answer.body.size());
    if (!held) {
        answer.body.clear();
        answer.origin += answer.origin.isEmpty() ? u""_s : u" "_s;
        answer.origin +=
                CoreText::tr("Its body was sent, but is not kept: too many answers waited.");
    }
    if (!d->order(AnswerWrite{ eventId, std::move(answer), std::move(held) }))
        qCWarning(logStore, "the answer of event %lld is not kept: the queue is full",
                  qlonglong(eventId));
}

void SqliteWriter::recordAnswerState(qint64 eventId, AnswerState state)
{
    if (!d->order(AnswerStateChange{ eventId, state }))
        qCWarning(logStore, "the answer state of event %lld is not kept: the queue is full",
                  qlonglong(eventId));
}

void SqliteWriter::recordAnswerTime(qint64 eventId, qint64 afterUs)
{
    if (!d->order(AnswerTime{ eventId, afterUs }))
        qCWarning(logStore, "the answer time of event %lld is not kept: the queue is full",
                  qlonglong(eventId));
}

void SqliteWriter::recordReplay(ReplayRecord record)
{
    const qint64 eventId = record.eventId;
    if (!d->order(std::move(record)))
        qCWarning(logStore, "a replay of event %lld is not kept: the queue is full",
                  qlonglong(eventId));
}

void SqliteWriter::recordForward(ForwardRecord record)
{
    const qint64 eventId = record.eventId;
    std::shared_ptr<void> held = d->hold(record.result.body.size());
    if (!held) {
        record.result.body.clear();
        record.result.bodyCut = true;
    }
    if (!d->order(ForwardWrite{ std::move(record), std::move(held) }))
        qCWarning(logStore, "a forward of event %lld is not kept: the queue is full",
                  qlonglong(eventId));
}

Result<void> SqliteWriter::putDocument(const QString &key, const QByteArray &document)
{
    const auto done = std::make_shared<std::promise<Result<void>>>();
    auto result = done->get_future();
    if (!d->order(DocumentWrite{ key, document, done })) {
        return Error{ ErrorCode::StoreWriteFailed,
                      CoreText::tr("The store is busy: try again in a moment.") };
    }
    return result.get();
}

void SqliteWriter::putDocumentSoon(const QString &key, const QByteArray &document)
{
    if (!d->order(DocumentWrite{ key, document, std::make_shared<std::promise<Result<void>>>() }))
        qCWarning(logStore, "a document is not kept: the queue is full");
}

void SqliteWriter::remove(std::vector<qint64> ids)
{
    if (ids.empty())
        return;
    if (!d->order(Removal{ .ids = std::move(ids) }))
        qCWarning(logStore, "a removal is not done: the queue is full");
}

Result<qint64> SqliteWriter::removeUnnoted(std::vector<qint64> ids)
{
    const auto done = std::make_shared<std::promise<Result<qint64>>>();
    auto result = done->get_future();
    if (!d->order(Removal{ .ids = std::move(ids), .how = Removal::How::UnlessNoted, .done = done }))
        return Error{ ErrorCode::StoreWriteFailed,
                      CoreText::tr("The store is busy: try again in a moment.") };
    return result.get();
}

void SqliteWriter::setAside(std::vector<qint64> ids)
{
    if (ids.empty())
        return;
    if (!d->order(Removal{ .ids = std::move(ids),
                           .how = Removal::How::Aside,
                           .nowUs = SystemClock::instance().nowUs() }))
        qCWarning(logStore, "events are not set aside: the queue is full");
}

void SqliteWriter::bringBack(std::vector<qint64> ids)
{
    if (ids.empty())
        return;
    if (!d->order(Removal{ .ids = std::move(ids), .how = Removal::How::Back }))
        qCWarning(logStore, "events are not brought back: the queue is full");
}

Result<qint64> SqliteWriter::forget(std::vector<qint64> ids)
{
    const auto done = std::make_shared<std::promise<Result<qint64>>>();
    auto result = done->get_future();
    if (!d->order(Removal{ .ids = std::move(ids), .how = Removal::How::Forgotten, .done = done }))
        return Error{ ErrorCode::StoreWriteFailed,
                      CoreText::tr("The store is busy: try again in a moment.") };
    return result.get();
}

void SqliteWriter::annotate(NoteChange change)
{
    const std::vector<qint64> ids = std::exchange(change.ids, {});
    for (std::size_t first = 0; first < ids.size(); first += kNotedAtOnceMax) {
        NoteChange part = change;
        const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(first);
        part.ids.assign(
                begin,
                begin + static_cast<std::ptrdiff_t>(std::min(kNotedAtOnceMax, ids.size() - first)));
        if (!d->order(NoteWrite{ std::move(part) }))
            qCWarning(logStore, "a note is not kept: the queue is full");
    }
}

quint64 SqliteWriter::mark()
{
    const quint64 mark = ++d->lastMark;
    [[maybe_unused]] const bool taken = d->channels.marks->push(quint64{ mark });
    return mark;
}

qint64 SqliteWriter::number() const
{
    return d->number;
}

void SqliteWriter::tellNews()
{
    for (const Announcement &news : d->channels.announcements->takeAll()) {
        switch (news.kind) {
        case Announcement::Kind::Committed:
            Q_EMIT committed(news.firstId, news.lastId);
            break;
        case Announcement::Kind::ReplayRecorded:
            Q_EMIT replayRecorded(news.firstId);
            break;
        case Announcement::Kind::ForwardRecorded:
            Q_EMIT forwardRecorded(news.firstId);
            break;
        case Announcement::Kind::AnswerStateRecorded:
            Q_EMIT answerStateRecorded(news.firstId);
            break;
        case Announcement::Kind::Noted:
            Q_EMIT noted(news.firstId, news.lastId);
            break;
        case Announcement::Kind::Removed:
            Q_EMIT removed(news.firstId, news.lastId);
            break;
        case Announcement::Kind::BroughtBack:
            Q_EMIT broughtBack(news.firstId, news.lastId, news.count);
            break;
        case Announcement::Kind::WriteFailed:
            Q_EMIT writeFailed(news.sentence);
            break;
        case Announcement::Kind::WriteRecovered:
            Q_EMIT writeRecovered();
            break;
        case Announcement::Kind::Reached:
            Q_EMIT reached(static_cast<quint64>(news.firstId));
            break;
        }
    }
}

} // namespace hookloupe
