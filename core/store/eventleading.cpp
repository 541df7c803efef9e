// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"
#include "core/store/eventsearch.h"
#include "core/store/hotstatement.h"
#include "core/store/orderkeys.h"
#include "core/store/sqlconnection.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

// The first events of an order, by an index.

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

using By = EventOrder::By;

/// What is not found by then is found by the whole sort.
constexpr qint64 kLeadMs = 40;
constexpr qint64 kLeadWindow = 65'536;
constexpr std::size_t kGroupsMax = 10'000;

/// Of `event`, when an index on it helps.
QString indexedColumn(By by)
{
    switch (by) {
    case By::Endpoint:
        return u"endpoint_id"_s;
    case By::Method:
        return u"method"_s;
    case By::Target:
        return u"target"_s;
    case By::Type:
        return u"event_type"_s;
    case By::Verdict:
        return u"verdict"_s;
    case By::Attempt:
        return u"attempt"_s;
    case By::Status:
        return u"status"_s;
    case By::Size:
        return u"body_bytes"_s;
    default:
        return {};
    }
}

} // namespace

/// Walks through the groups of events that an index holds together, in the order's direction, and
/// takes of each the newest first.
class EventSearch::LeadWalk
{
public:
    LeadWalk(EventSearch &search, const EventOrder &order, std::size_t idsMax,
             const std::atomic<bool> &cancelled)
        : m_search(search)
        , m_order(order)
        , m_idsMax(idsMax)
        , m_cancelled(cancelled)
    {
        m_timer.start();
    }

    /// \a from and \a where, which may speak of ?4, choose the events of a group; where \a certain
    /// does not hold, \a decides is asked.
    void prepare(const QString &from, const QString &where, const QString &certain,
                 std::function<bool(qint64)> decides, qint64 firstId, qint64 lastId);
    bool isDone() const { return m_ids.size() >= m_idsMax || isLate(); }
    bool isLate() const { return m_timer.elapsed() > kLeadMs || m_cancelled.load(); }
    /// Of the group whose value is bound.
    bool takeGroup();
    bool byNumbers(const QString &column, const QString &index);
    bool byTexts(const QString &column, const QString &index);
    bool byEndpoints(const std::vector<StoredName> &names);
    std::vector<qint64> takeIds() { return std::move(m_ids); }
    Error error() const { return m_search.readingError(m_statement->error()); }

private:
    bool isUpwards() const { return m_order.by == By::Arrival && !m_order.descending; }

    EventSearch &m_search;
    const EventOrder &m_order;
    std::size_t m_idsMax;
    const std::atomic<bool> &m_cancelled;
    QElapsedTimer m_timer;
    std::unique_ptr<HotStatement> m_statement;
    std::function<bool(qint64)> m_decides;
    qint64 m_firstId = 0;
    qint64 m_lastId = 0;
    std::vector<qint64> m_ids;
};

void EventSearch::LeadWalk::prepare(const QString &from, const QString &where,
                                    const QString &certain, std::function<bool(qint64)> decides,
                                    qint64 firstId, qint64 lastId)
{
    m_decides = std::move(decides);
    m_firstId = firstId;
    m_lastId = lastId;
    const QString sql =
            u"SELECT e.id, (%4) FROM %1 WHERE e.id >= ?1 AND e.id <= ?2 AND %2 ORDER BY e.id %3"_s
                    .arg(from, where, isUpwards() ? u"ASC"_s : u"DESC"_s, certain);
    m_statement = std::make_unique<HotStatement>(m_search.m_connection, sql.toUtf8().constData());
}

bool EventSearch::LeadWalk::takeGroup()
{
    qint64 low = m_firstId;
    qint64 high = m_lastId;
    while (low <= high && !isDone()) {
        const bool isWide = high - low >= kLeadWindow;
        const qint64 from = isWide && !isUpwards() ? high - kLeadWindow + 1 : low;
        const qint64 to = isWide && isUpwards() ? low + kLeadWindow - 1 : high;
        m_statement->bind(1, from);
        m_statement->bind(2, to);
        while (!isDone() && m_statement->next()) {
            const qint64 id = m_statement->number(0);
            if (m_statement->number(1) != 0 || m_decides(id))
                m_ids.push_back(id);
        }
        const bool failed = m_statement->hasFailed();
        m_statement->reset();
        if (failed)
            return false;
        if (isUpwards())
            low = to + 1;
        else
            high = from - 1;
    }
    return true;
}

bool EventSearch::LeadWalk::byNumbers(const QString &column, const QString &index)
{
    const QString sql = m_order.descending
            ? u"SELECT max(%1) FROM event INDEXED BY %2 WHERE %1 < ?1"_s
            : u"SELECT min(%1) FROM event INDEXED BY %2 WHERE %1 > ?1"_s;
    HotStatement next(m_search.m_connection, sql.arg(column, index).toUtf8().constData());
    qint64 value = m_order.descending ? std::numeric_limits<qint64>::max()
                                      : std::numeric_limits<qint64>::min();
    while (!isDone()) {
        next.bind(1, value);
        const bool isThere = next.next() && !next.isNull(0);
        value = isThere ? next.number(0) : value;
        next.reset();
        if (!isThere)
            break;
        m_statement->bind(4, value);
        if (!takeGroup())
            return false;
    }
    return true;
}

bool EventSearch::LeadWalk::byTexts(const QString &column, const QString &index)
{
    HotStatement next(m_search.m_connection,
                      u"SELECT min(%1) FROM event INDEXED BY %2 WHERE %1 > ?1"_s.arg(column, index)
                              .toUtf8()
                              .constData());
    std::vector<QByteArray> values{ QByteArray() };
    for (;;) {
        if (isLate() || values.size() > kGroupsMax)
            return true;
        next.bindBytes(1, values.back());
        const bool isThere = next.next() && !next.isNull(0);
        if (isThere)
            values.push_back(next.bytes(0).toByteArray());
        next.reset();
        if (!isThere)
            break;
    }
    const OrderKeys keys(m_order);
    std::sort(values.begin(), values.end(),
              [&keys](const QByteArray &a, const QByteArray &b) { return keys.isBefore(a, b); });
    for (const QByteArray &value : values) {
        if (isDone())
            break;
        m_statement->bindBytes(4, value);
        if (!takeGroup())
            return false;
    }
    return true;
}

bool EventSearch::LeadWalk::byEndpoints(const std::vector<StoredName> &names)
{
    std::vector<std::pair<QByteArray, qint64>> sorted;
    for (const StoredName &name : names)
        sorted.emplace_back(name.text.toUtf8(), name.id);
    const OrderKeys keys(m_order);
    std::sort(sorted.begin(), sorted.end(),
              [&keys](const auto &a, const auto &b) { return keys.isBefore(a.first, b.first); });
    for (const auto &[text, id] : sorted) {
        if (isDone())
            break;
        m_statement->bind(4, id);
        if (!takeGroup())
            return false;
    }
    return true;
}

Result<QString> EventSearch::indexOn(const QString &column)
{
    QSqlQuery query = m_connection.prepared(
            u"SELECT l.name FROM pragma_index_list('event') l JOIN pragma_index_info(l.name) i "
            "WHERE l.partial = 0 AND i.seqno = 0 AND i.name = ? LIMIT 1"_s);
    query.bindValue(0, column);
    if (!query.exec())
        return readingError(query.lastError());
    return query.next() ? query.value(0).toString() : QString();
}

Result<std::vector<qint64>> EventSearch::leading(const EventFilter &filter, const EventOrder &order,
                                                 std::size_t idsMax,
                                                 const std::atomic<bool> &cancelled)
{
    const auto known = names();
    const auto newest = number(u"SELECT max(id) FROM event"_s);
    const auto oldest = number(u"SELECT min(id) FROM event"_s);
    if (!known || !newest || !oldest)
        return !known ? known.error() : newest ? oldest.error() : newest.error();
    const qint64 nowUs = SystemClock::instance().nowUs();
    const SearchPlan plan(filter.query, nowUs, *known);
    const auto endpoint = std::ranges::find(*known, filter.endpoint, &StoredName::text);
    const QString column = indexedColumn(order.by);
    const bool isUnknown = !filter.endpoint.isEmpty() && endpoint == known->end();
    // Refused requests come behind all verdicts, of which an index on those knows nothing.
    const bool isBackwards = order.descending && (order.by == By::Verdict || order.by == By::Star);
    if (isUnknown || isBackwards || plan.asksWire()
        || (column.isEmpty() && order.by != By::Arrival && order.by != By::Star))
        return std::vector<qint64>();
    EventFilter asked = filter;
    asked.withoutGaps = filter.withoutGaps || order.by != By::Arrival;
    QString where = u"(%1)"_s.arg(plan.possible()) + kindSql(asked);
    if (!filter.endpoint.isEmpty())
        where += u" AND e.endpoint_id = %1"_s.arg(endpoint->id);
    if (order.by == By::Verdict)
        where += u" AND e.kind = 0"_s;
    QString from = u"event e"_s;
    QString index;
    if (order.by == By::Star) {
        from = u"note n CROSS JOIN event e ON e.id = n.event_id"_s;
        where += u" AND n.starred"_s;
    } else if (!column.isEmpty()) {
        const auto named = indexOn(column);
        if (!named)
            return named.error();
        if (named->isEmpty())
            return std::vector<qint64>();
        index = *named;
        from += u" INDEXED BY "_s + index;
        where += u" AND e.%1 = ?4"_s.arg(column);
    }
    const SearchFunctions::Use use(m_functions, plan, cancelled);
    LeadWalk walk(*this, order, idsMax, cancelled);
    const auto decides = [&](qint64 id) { return matches(filter, id, nowUs); };
    walk.prepare(from, where, plan.certain(), decides, *oldest, *newest);
    const bool isRead = order.by == By::Endpoint ? walk.byEndpoints(*known)
            : column.isEmpty()                   ? walk.takeGroup()
            : OrderKeys::isText(order.by)        ? walk.byTexts(column, index)
                                                 : walk.byNumbers(column, index);
    if (!isRead && !cancelled.load())
        return walk.error();
    return walk.takeIds();
}

} // namespace hookloupe
