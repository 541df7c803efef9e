// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventreader.h"
#include "core/store/wiredecoder.h"

#include <QSqlQuery>

#include <optional>

namespace hookloupe {

class SqlConnection;

/// Finds the events that a filter shows. Used by an EventReader in its thread, on its connection,
/// which must outlive the search.
class EventSearch
{
public:
    explicit EventSearch(SqlConnection &connection);

    /// As EventReader::ids().
    Result<void> ids(const EventFilter &filter, qint64 beforeId,
                     const std::function<bool(std::vector<qint64>)> &piece,
                     const std::atomic<bool> &cancelled);
    /// As EventReader::idsInRange().
    Result<std::vector<qint64>> idsInRange(const EventFilter &filter, qint64 firstId,
                                           qint64 lastId);

private:
    /// Newest first; \a found returns false to stop, and so does \a tick after each row.
    Result<void> scan(const EventFilter &filter, qint64 firstId, qint64 lastId,
                      const std::atomic<bool> &cancelled, const std::function<bool(qint64)> &found,
                      const std::function<bool()> &tick);
    /// Null when no event of that name was ever stored.
    Result<std::optional<qint64>> nameId(const QString &name);
    Error readingError(const QSqlQuery &query) const;

    SqlConnection &m_connection;
    WireDecoder m_decoder;
    QSqlQuery m_findName;
};

} // namespace hookloupe
