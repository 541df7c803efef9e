// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventreader.h"
#include "core/store/eventsort.h"
#include "core/store/searchfunctions.h"
#include "core/store/timeline.h"

#include <QSqlQuery>

#include <functional>
#include <memory>
#include <vector>

namespace hookloupe {

class HotStatement;
class OrderKeys;
class SqlConnection;

/// Finds the events that a filter shows. Used by an EventReader in its thread, on its connection,
/// which must outlive the search.
class EventSearch
{
public:
    /// \a load reads one event whole, where the columns do not decide.
    EventSearch(SqlConnection &connection, std::function<Result<EventPtr>(qint64 id)> load);

    /// As EventReader::ids().
    Result<void> ids(const EventFilter &filter, qint64 beforeId,
                     const std::function<bool(std::vector<qint64>)> &piece,
                     const std::atomic<bool> &cancelled);
    /// As EventReader::idsInRange().
    Result<std::vector<qint64>> idsInRange(const EventFilter &filter, qint64 firstId,
                                           qint64 lastId);

    /// As EventReader::countByTime().
    Result<qint64> countByTime(const EventFilter &filter, qint64 firstId, qint64 lastId,
                               Timeline &into, const std::function<bool()> &goesOn,
                               const std::atomic<bool> &cancelled);

    /// As EventReader::sort().
    Result<void> sort(EventSort &run, const std::function<bool()> &goesOn,
                      const std::atomic<bool> &cancelled);
    /// As EventReader::leading().
    Result<std::vector<qint64>> leading(const EventFilter &filter, const EventOrder &order,
                                        std::size_t idsMax, const std::atomic<bool> &cancelled);
    /// As EventReader::places().
    Result<PlacedEvents> places(const EventFilter &filter, const EventOrder &order, qint64 firstId,
                                qint64 lastId, const std::vector<qint64> &list,
                                const std::atomic<bool> &cancelled);
    /// As EventReader::jsonValues().
    Result<std::vector<JsonValues>> jsonValues(const std::vector<qint64> &ids,
                                               const std::vector<JsonPath> &paths);

private:
    /// The columns that were asked for follow from kColumnsFrom on.
    static constexpr int kColumnsFrom = 2;
    using Found = std::function<bool(qint64 id, const HotStatement &row)>;
    class KeyReader;
    class LeadWalk;
    /// The name of an index of all events that begins with \a column, or nothing.
    Result<QString> indexOn(const QString &column);
    static QString kindSql(const EventFilter &filter);
    /// ids() of [\a firstId, \a lastId].
    Result<void> pieces(const EventFilter &filter, qint64 firstId, qint64 lastId,
                        const std::function<bool(std::vector<qint64>)> &piece,
                        const std::atomic<bool> &cancelled);
    /// countByTime() where the columns do not decide.
    Result<qint64> countFound(const EventFilter &filter, qint64 firstId, qint64 lastId,
                              Timeline &into, const std::function<bool()> &goesOn,
                              const std::atomic<bool> &cancelled);
    /// Newest first; \a found returns false to stop, and so does \a tick now and then. \a columns
    /// of `event` (as `e`), at least one, are read of what matches.
    Result<void> scan(const EventFilter &filter, qint64 firstId, qint64 lastId,
                      const std::atomic<bool> &cancelled, const QString &columns,
                      const Found &found, const std::function<bool()> &tick);
    /// All names of endpoints and schemes, few.
    Result<std::vector<StoredName>> names();
    Result<qint64> number(const QString &sql);
    bool matches(const EventFilter &filter, qint64 id, qint64 nowUs);
    Error readingError(const QSqlError &error) const;

    SqlConnection &m_connection;
    std::function<Result<EventPtr>(qint64)> m_load;
    SearchFunctions m_functions;
};

} // namespace hookloupe
