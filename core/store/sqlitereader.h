// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventreader.h"

namespace hookloupe {

/// The reader of a store that is an SQLite file, through a connection of its own.
class SqliteReader final : public EventReader
{
public:
    /// As EventReader::open().
    static Result<std::unique_ptr<SqliteReader>> open(const QString &path, qint64 cacheBytes);
    ~SqliteReader() override;

    Result<void> ids(const EventFilter &filter, qint64 beforeId,
                     const std::function<bool(std::vector<qint64>)> &piece,
                     const std::atomic<bool> &cancelled) override;
    Result<std::vector<qint64>> idsInRange(const EventFilter &filter, qint64 firstId,
                                           qint64 lastId) override;
    Result<void> sort(EventSort &run, const std::function<bool()> &goesOn,
                      const std::atomic<bool> &cancelled) override;
    Result<std::vector<qint64>> leading(const EventFilter &filter, const EventOrder &order,
                                        std::size_t idsMax,
                                        const std::atomic<bool> &cancelled) override;
    Result<PlacedEvents> places(const EventFilter &filter, const EventOrder &order, qint64 firstId,
                                qint64 lastId, const std::vector<qint64> &list,
                                const std::atomic<bool> &cancelled) override;
    Result<std::vector<JsonValues>> jsonValues(const std::vector<qint64> &ids,
                                               const std::vector<JsonPath> &paths) override;
    Result<qint64> countByTime(const EventFilter &filter, qint64 firstId, qint64 lastId,
                               Timeline &into, const std::function<bool()> &goesOn,
                               const std::atomic<bool> &cancelled) override;
    Result<std::vector<EventSummary>> summaries(const std::vector<qint64> &ids) override;
    Result<EventPtr> event(qint64 id) override;
    std::vector<Result<EventPtr>> events(const std::vector<qint64> &ids, qint64 bytesMax) override;
    Result<std::vector<EventNote>> notes(const std::vector<qint64> &ids) override;
    Result<std::vector<qint64>> notedIds() override;
    Result<QStringList> tags() override;
    Result<std::vector<ReplayRecord>> replays(qint64 eventId) override;
    Result<std::vector<ForwardRecord>> forwards(qint64 eventId) override;
    Result<std::vector<qint64>> newestAttempts(const std::vector<qint64> &ids) override;
    Result<std::vector<DeliverySummary>> deliveries(const std::vector<qint64> &newestIds) override;
    Result<std::vector<qint64>> attempts(qint64 id) override;
    Result<qint64> eventCount() override;
    Result<qint64> lastId() override;
    Result<QByteArray> document(const QString &key) override;
    Result<StoreNews> newsSince(qint64 position, qint64 notOf) override;
    void releaseMemory() override;

private:
    struct Private;
    explicit SqliteReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
