// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventsearch.h"

#include "core/event/clock.h"
#include "core/event/log.h"
#include "core/store/gramstore.h"
#include "core/store/hotstatement.h"
#include "core/store/sqlconnection.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr std::size_t kPieceIdsMax = 4096;
/// A list is full with them, and nobody waits for more to see what was found.
constexpr std::size_t kFirstPieceIdsMax = 512;
/// What was found is handed over at least this often.
constexpr qint64 kPieceMs = 100;
/// Rows of one statement, and ids that it may look at: a search that kept one snapshot for seconds
/// would keep the writer's write-ahead log from beginning anew.
constexpr int kIdsAtOnce = 4096;
constexpr qint64 kColumnWindow = 65'536;
constexpr qint64 kTextWindow = 4'096;
const auto kNoColumn = "0"_L1;

/// The id ranges are inclusive. Newest first, limited. \a endpointId: 0 for all.
QString searchSql(const QString &kinds, const SearchPlan &plan, qint64 endpointId,
                  const QString &columns)
{
    QString from = u"event e"_s;
    QString where = kinds;
    if (endpointId != 0) {
        from += u" INDEXED BY event_endpoint"_s;
        where += u" AND e.endpoint_id = %1"_s.arg(endpointId);
    }
    if (plan.asksWire() || plan.looksAhead())
        from += u" CROSS JOIN wire w ON w.event_id = e.id"_s;
    // SQLite asks in this order, but for what needs no row of `wire`, which comes first.
    const QString mayHold = u"hookloupe_may_hold(%1)"_s.arg(kWireColumns);
    if (plan.looksAhead() && plan.asksWire())
        where += u" AND %1"_s.arg(mayHold);
    where += u" AND (%1)"_s.arg(plan.possible());
    if (plan.looksAhead() && !plan.asksWire())
        where += u" AND ((%1) OR %2)"_s.arg(plan.certain(), mayHold);
    const QString isCertain = plan.isDecided() ? u"1"_s : plan.certain();
    return u"SELECT e.id, (%1), %5 FROM %2 WHERE e.id >= ?1 AND e.id <= ?2%3 ORDER BY e.id DESC LIMIT %4"_s
            .arg(isCertain, from, where, QString::number(kIdsAtOnce), columns);
}

/// What the index is asked for; nothing where the columns decide.
std::vector<TextClause> clausesOf(const SearchPlan &plan)
{
    std::vector<TextClause> clauses;
    if (plan.isDecidedByColumns())
        return clauses;
    for (const RequiredClause &required : plan.required()) {
        TextClause &clause = clauses.emplace_back();
        for (const RequiredText &text : required) {
            clause.push_back(text.text);
            clause.insert(clause.end(), text.unless.begin(), text.unless.end());
        }
    }
    return clauses;
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
        return m_ids.size() < m_idsMax || flush();
    }
    bool flushWhenDue() { return !m_sinceHandedOver.hasExpired(kPieceMs) || flush(); }
    bool flush()
    {
        m_sinceHandedOver.restart();
        if (!m_ids.empty())
            m_idsMax = kPieceIdsMax;
        return m_ids.empty() || m_piece(std::exchange(m_ids, {}));
    }

private:
    const std::function<bool(std::vector<qint64>)> &m_piece;
    std::vector<qint64> m_ids;
    std::size_t m_idsMax = kFirstPieceIdsMax;
    QElapsedTimer m_sinceHandedOver;
};

} // namespace

EventSearch::EventSearch(SqlConnection &connection, std::function<Result<EventPtr>(qint64 id)> load)
    : m_connection(connection)
    , m_load(std::move(load))
    , m_functions(connection)
{ }

QString EventSearch::kindSql(const EventFilter &filter)
{
    const auto without = [](EventKind kind) {
        return u" AND e.kind <> %1"_s.arg(static_cast<int>(kind));
    };
    const bool leavesGapsOut = filter.withoutGaps || !filter.query.isEmpty();
    return (filter.hidesRefused ? without(EventKind::Refused) : QString())
            + (leavesGapsOut ? without(EventKind::Gap) : QString());
}

Result<void> EventSearch::ids(const EventFilter &filter, qint64 beforeId,
                              const std::function<bool(std::vector<qint64>)> &piece,
                              const std::atomic<bool> &cancelled)
{
    const qint64 lastId = beforeId == 0 ? std::numeric_limits<qint64>::max() : beforeId - 1;
    return pieces(filter, 1, lastId, piece, cancelled);
}

Result<void> EventSearch::pieces(const EventFilter &filter, qint64 firstId, qint64 lastId,
                                 const std::function<bool(std::vector<qint64>)> &piece,
                                 const std::atomic<bool> &cancelled)
{
    PieceBuffer buffer(piece);
    bool wanted = true;
    const auto found = [&](qint64 id, const HotStatement &) { return wanted = buffer.add(id); };
    const auto tick = [&] { return wanted = buffer.flushWhenDue(); };
    if (auto scanned = scan(filter, firstId, lastId, cancelled, kNoColumn, found, tick); !scanned)
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
    const auto found = [&ids](qint64 id, const HotStatement &) {
        ids.push_back(id);
        return true;
    };
    if (const auto scanned =
                scan(filter, firstId, lastId, never, kNoColumn, found, [] { return true; });
        !scanned)
        return scanned.error();
    std::reverse(ids.begin(), ids.end());
    return ids;
}

Result<void> EventSearch::scan(const EventFilter &filter, qint64 firstId, qint64 lastId,
                               const std::atomic<bool> &cancelled, const QString &columns,
                               const Found &found, const std::function<bool()> &tick)
{
    const auto known = names();
    if (!known)
        return known.error();
    qint64 endpointId = 0;
    if (!filter.endpoint.isEmpty()) {
        const auto name = std::ranges::find(*known, filter.endpoint, &StoredName::text);
        if (name == known->end())
            return {};
        endpointId = name->id;
    }
    const qint64 nowUs = SystemClock::instance().nowUs();
    const SearchPlan plan(filter.query, nowUs, *known);
    const auto newest = number(u"SELECT max(id) FROM event"_s);
    const auto oldest = number(u"SELECT min(id) FROM event"_s);
    if (!newest || !oldest)
        return newest ? oldest.error() : newest.error();
    firstId = qMax(firstId, *oldest);
    lastId = qMin(lastId, *newest);
    const qint64 window = filter.query.isEmpty() ? std::numeric_limits<qint64>::max()
            : plan.isDecidedByColumns()          ? kColumnWindow
                                                 : kTextWindow;
    HotStatement statement(
            m_connection,
            searchSql(kindSql(filter), plan, endpointId, columns).toUtf8().constData());
    GramFilter index(m_connection, clausesOf(plan));
    const SearchFunctions::Use use(m_functions, plan, cancelled);
    while (lastId >= firstId) {
        const IdRange range = index.newest(firstId, lastId);
        if (range.isEmpty())
            return {};
        lastId = range.lastId;
        const qint64 from = lastId - range.firstId < window ? range.firstId : lastId - window + 1;
        statement.bind(1, from);
        statement.bind(2, lastId);
        int rows = 0;
        for (; statement.next(); ++rows) {
            if (cancelled.load(std::memory_order_relaxed))
                break;
            const qint64 id = statement.number(0);
            lastId = id - 1;
            const bool isCertain = statement.number(1) != 0;
            if (((isCertain || matches(filter, id, nowUs)) && !found(id, statement)) || !tick()) {
                statement.reset();
                return {};
            }
        }
        const bool failed = statement.hasFailed();
        statement.reset();
        if (cancelled.load(std::memory_order_relaxed))
            return {};
        if (failed)
            return readingError(statement.error());
        if (rows < kIdsAtOnce)
            lastId = from - 1;
        if (!tick())
            return {};
    }
    return {};
}

bool EventSearch::matches(const EventFilter &filter, qint64 id, qint64 nowUs)
{
    const auto event = m_load(id);
    if (!event) {
        // Removed a moment ago, or damaged: neither is a reason to show no other event.
        qCDebug(logStore, "event %lld cannot be searched: %s", static_cast<long long>(id),
                qPrintable(event.error().sentence));
        return false;
    }
    return filter.query.matches(EventFacts(**event, nowUs));
}

Result<std::vector<StoredName>> EventSearch::names()
{
    QSqlQuery query = m_connection.prepared(u"SELECT id, text FROM name"_s);
    if (!query.exec())
        return readingError(query.lastError());
    std::vector<StoredName> names;
    while (query.next())
        names.push_back({ query.value(0).toLongLong(), query.value(1).toString() });
    return names;
}

Result<qint64> EventSearch::number(const QString &sql)
{
    const auto value = m_connection.run(sql, StoreTask::Reading);
    return value ? Result<qint64>(value->toLongLong()) : Result<qint64>(value.error());
}

Error EventSearch::readingError(const QSqlError &error) const
{
    return storeError(error, m_connection.path(), StoreTask::Reading);
}

} // namespace hookloupe
