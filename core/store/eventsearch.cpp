// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventsearch.h"

#include "core/event/textmatcher.h"
#include "core/http/requestframer.h"
#include "core/store/eventrows.h"
#include "core/store/sqlconnection.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr std::size_t kPieceIdsMax = 4096;
/// What was found is handed over at least this often.
constexpr qint64 kPieceMs = 100;
/// Rows of one statement: a search that kept one snapshot for seconds would keep the writer's
/// write-ahead log from beginning anew.
constexpr int kIdsAtOnce = 4096;
constexpr int kTextRowsAtOnce = 256;

QString kindSql(const EventFilter &filter)
{
    const auto without = [](EventKind kind) {
        return u" AND e.kind <> %1"_s.arg(static_cast<int>(kind));
    };
    return (filter.hidesRefused ? without(EventKind::Refused) : QString())
            + (filter.withoutGaps ? without(EventKind::Gap) : QString());
}

/// The id ranges are inclusive. Newest first, limited.
QString idsSql(const EventFilter &filter)
{
    const QString from = filter.endpoint.isEmpty()
            ? u"FROM event e WHERE e.id >= ? AND e.id <= ?"_s
            : u"FROM event e INDEXED BY event_endpoint WHERE e.id >= ? AND e.id <= ? "
              "AND e.endpoint_id = ?"_s;
    return u"SELECT e.id %1%2 ORDER BY e.id DESC LIMIT %3"_s.arg(from, kindSql(filter),
                                                                 QString::number(kIdsAtOnce));
}

QString textSql(const EventFilter &filter)
{
    const QString columns = u"w.event_id, w.encoding, w.head_bytes, w.chunked, w.bytes"_s;
    const QString from = !filter.endpoint.isEmpty()
            ? u"FROM event e INDEXED BY event_endpoint CROSS JOIN wire w ON w.event_id = e.id "
              "WHERE e.id >= ? AND e.id <= ? AND e.endpoint_id = ?%1 ORDER BY e.id DESC"_s
            : filter.hidesRefused || filter.withoutGaps
            ? u"FROM event e CROSS JOIN wire w ON w.event_id = e.id "
              "WHERE e.id >= ? AND e.id <= ?%1 ORDER BY e.id DESC"_s
            : u"FROM wire w WHERE w.event_id >= ? AND w.event_id <= ?%1 ORDER BY w.event_id DESC"_s;
    return u"SELECT %1 %2 LIMIT %3"_s.arg(columns, from.arg(kindSql(filter)),
                                          QString::number(kTextRowsAtOnce));
}

/// The target and the fields stand in the head, so the wire bytes hold all that is searched, but
/// for a body that chunk framing cuts into pieces.
bool wireMatches(const TextMatcher &matcher, const QSqlQuery &row, WireDecoder &decoder)
{
    constexpr qint64 kUnknown = -1;
    const QByteArray stored = row.value(4).toByteArray();
    const auto bytes = decoder.view(row.value(1).toInt(), stored, kUnknown);
    if (!bytes)
        return false;
    const QByteArray wire = QByteArray::fromRawData(bytes->data(), bytes->size());
    if (!row.value(3).toBool())
        return matcher.isIn(wire);
    const auto request = parseStoredRequest(wire);
    if (!request)
        return matcher.isIn(wire);
    return matcher.isIn(request->head()) || matcher.isIn(request->body());
}

/// Gathers ids and hands them over in pieces.
class PieceBuffer
{
public:
    explicit PieceBuffer(const std::function<bool(std::vector<qint64>)> &piece)
        : m_piece(piece)
    {
        m_sinceHandedOver.start();
    }
    /// False when the receiver wants no more.
    bool add(qint64 id)
    {
        m_ids.push_back(id);
        return m_ids.size() < kPieceIdsMax || flush();
    }
    bool flushWhenDue() { return !m_sinceHandedOver.hasExpired(kPieceMs) || flush(); }
    bool flush()
    {
        m_sinceHandedOver.restart();
        return m_ids.empty() || m_piece(std::exchange(m_ids, {}));
    }

private:
    const std::function<bool(std::vector<qint64>)> &m_piece;
    std::vector<qint64> m_ids;
    QElapsedTimer m_sinceHandedOver;
};

} // namespace

EventSearch::EventSearch(SqlConnection &connection)
    : m_connection(connection)
    , m_decoder(connection)
    , m_findName(connection.prepared(u"SELECT id FROM name WHERE text = ?"_s))
{ }

Result<void> EventSearch::ids(const EventFilter &filter, qint64 beforeId,
                              const std::function<bool(std::vector<qint64>)> &piece,
                              const std::atomic<bool> &cancelled)
{
    PieceBuffer buffer(piece);
    bool wanted = true;
    const auto found = [&](qint64 id) { return wanted = buffer.add(id); };
    const auto tick = [&] { return wanted = buffer.flushWhenDue(); };
    const qint64 lastId = beforeId == 0 ? std::numeric_limits<qint64>::max() : beforeId - 1;
    if (auto scanned = scan(filter, 1, lastId, cancelled, found, tick); !scanned)
        return scanned;
    if (wanted && !cancelled)
        buffer.flush();
    return {};
}

Result<std::vector<qint64>> EventSearch::idsInRange(const EventFilter &filter, qint64 firstId,
                                                    qint64 lastId)
{
    std::vector<qint64> ids;
    const std::atomic<bool> never{ false };
    const auto found = [&ids](qint64 id) {
        ids.push_back(id);
        return true;
    };
    if (const auto scanned = scan(filter, firstId, lastId, never, found, [] { return true; });
        !scanned)
        return scanned.error();
    std::reverse(ids.begin(), ids.end());
    return ids;
}

Result<void> EventSearch::scan(const EventFilter &filter, qint64 firstId, qint64 lastId,
                               const std::atomic<bool> &cancelled,
                               const std::function<bool(qint64)> &found,
                               const std::function<bool()> &tick)
{
    std::optional<qint64> endpointId;
    if (!filter.endpoint.isEmpty()) {
        const auto id = nameId(filter.endpoint);
        if (!id)
            return id.error();
        if (!id->has_value())
            return {};
        endpointId = *id;
    }
    const bool readsText = !filter.text.isEmpty();
    const TextMatcher matcher(filter.text);
    QSqlQuery query = m_connection.prepared(readsText ? textSql(filter) : idsSql(filter));
    const int rowsAtOnce = readsText ? kTextRowsAtOnce : kIdsAtOnce;
    for (int rows = rowsAtOnce; rows == rowsAtOnce && lastId >= firstId;) {
        query.bindValue(0, firstId);
        query.bindValue(1, lastId);
        if (endpointId)
            query.bindValue(2, *endpointId);
        if (!query.exec())
            return readingError(query);
        for (rows = 0; query.next(); ++rows) {
            if (cancelled.load(std::memory_order_relaxed))
                return {};
            const qint64 id = query.value(0).toLongLong();
            lastId = id - 1;
            if ((!readsText || wireMatches(matcher, query, m_decoder)) && !found(id))
                return {};
            if (!tick())
                return {};
        }
        if (query.lastError().isValid())
            return readingError(query);
        query.finish();
    }
    return {};
}

Result<std::optional<qint64>> EventSearch::nameId(const QString &name)
{
    m_findName.bindValue(0, boundText(name));
    if (!m_findName.exec())
        return readingError(m_findName);
    std::optional<qint64> id;
    if (m_findName.next())
        id = m_findName.value(0).toLongLong();
    m_findName.finish();
    return id;
}

Error EventSearch::readingError(const QSqlQuery &query) const
{
    return storeError(query.lastError(), m_connection.path(), StoreTask::Reading);
}

} // namespace hookloupe
