// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventreader.h"
#include "core/store/searchfunctions.h"
#include "core/store/timeline.h"

#include <QSqlQuery>

#include <functional>
#include <vector>

namespace hookloupe {

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

private:
    /// ids() of [\a firstId, \a lastId].
    Result<void> pieces(const EventFilter &filter, qint64 firstId, qint64 lastId,
                        const std::function<bool(std::vector<qint64>)> &piece,
                        const std::atomic<bool> &cancelled);
    /// countByTime() where the columns do not decide.
    Result<qint64> countFound(const EventFilter &filter, qint64 firstId, qint64 lastId,
                              Timeline &into, const std::function<bool()> &goesOn,
                              const std::atomic<bool> &cancelled);
    /// Newest first; \a found returns false to stop, and so does \a tick now and then.
    Result<void> scan(const EventFilter &filter, qint64 firstId, qint64 lastId,
                      const std::atomic<bool> &cancelled, const std::function<bool(qint64)> &found,
                      const std::function<bool()> &tick);
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
