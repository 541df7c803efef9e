// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// How many events a filter shows in each unit of time.

#include "core/event/clock.h"
#include "core/store/eventsearch.h"
#include "core/store/hotstatement.h"
#include "core/store/sqlconnection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// Ids that one statement sums up: no snapshot is kept for longer than that takes.
constexpr qint64 kCountWindow = 65'536;

/// What is not a complete request has no verdict that counts.
const QString &markSql()
{
    static const QString sql = u"CASE WHEN e.kind = %1 THEN -1 ELSE e.verdict END"_s.arg(
            static_cast<int>(EventKind::Refused));
    return sql;
}

int markFromSql(qint64 number)
{
    if (number == -1)
        return Timeline::kRefused;
    // A verdict of a later version is shown as unsigned in the list, too.
    return number >= 0 && number < kVerdictCount ? static_cast<int>(number)
                                                 : static_cast<int>(Verdict::Unsigned);
}

/// The id and time ranges are inclusive. A row for each unit and mark, with some time in the unit.
QString countSql(const EventFilter &filter, const SearchPlan &plan, qint64 endpointId)
{
    QString where = u" AND e.kind <> %1"_s.arg(static_cast<int>(EventKind::Gap));
    if (filter.hidesRefused)
        where += u" AND e.kind <> %1"_s.arg(static_cast<int>(EventKind::Refused));
    if (endpointId != 0)
        where += u" AND e.endpoint_id = %1"_s.arg(endpointId);
    // Times before 1970 belong into one unit, whatever it is.
    return u"SELECT min(e.received_at_us), %1, count(*) FROM event e "
           "WHERE e.id >= ?1 AND e.id <= ?2 AND max(e.received_at_us, 0) >= ?3 "
           "AND e.received_at_us <= ?4%2 AND (%3) "
           "GROUP BY (max(e.received_at_us, 0) + ?5) / ?6, 2"_s.arg(markSql(), where,
                                                                    plan.certain());
}

} // namespace

Result<qint64> EventSearch::countByTime(const EventFilter &filter, qint64 firstId, qint64 lastId,
                                        Timeline &into, const std::function<bool()> &goesOn,
                                        const std::atomic<bool> &cancelled)
{
    const auto known = names();
    if (!known)
        return known.error();
    const auto endpoint = std::ranges::find(*known, filter.endpoint, &StoredName::text);
    if (!filter.endpoint.isEmpty() && endpoint == known->end())
        return 0;
    const SearchPlan plan(filter.query, SystemClock::instance().nowUs(), *known);
    if (!plan.isDecidedByColumns())
        return countFound(filter, firstId, lastId, into, goesOn, cancelled);
    const auto oldest = number(u"SELECT min(id) FROM event"_s);
    const auto newest = number(u"SELECT max(id) FROM event"_s);
    if (!oldest || !newest)
        return oldest ? newest.error() : oldest.error();
    firstId = qMax(firstId, *oldest);
    lastId = qMin(lastId, *newest);
    const qint64 endpointId = filter.endpoint.isEmpty() ? 0 : endpoint->id;
    HotStatement statement(m_connection, countSql(filter, plan, endpointId).toUtf8().constData());
    const SearchFunctions::Use use(m_functions, plan, cancelled);
    while (lastId >= firstId) {
        const qint64 from = lastId - firstId < kCountWindow ? firstId : lastId - kCountWindow + 1;
        statement.bind(1, from);
        statement.bind(2, lastId);
        statement.bind(3, into.frame().fromUs);
        statement.bind(4, into.frame().untilUs - 1);
        statement.bind(5, -into.startOf(0));
        statement.bind(6, into.unitUs());
        while (statement.next())
            into.add(qMax<qint64>(statement.number(0), 0), markFromSql(statement.number(1)),
                     statement.number(2));
        const bool failed = statement.hasFailed();
        statement.reset();
        if (cancelled.load(std::memory_order_relaxed))
            return lastId;
        if (failed)
            return readingError(statement.error());
        lastId = from - 1;
        if (lastId >= firstId && !goesOn())
            return lastId;
    }
    return 0;
}

Result<qint64> EventSearch::countFound(const EventFilter &filter, qint64 firstId, qint64 lastId,
                                       Timeline &into, const std::function<bool()> &goesOn,
                                       const std::atomic<bool> &cancelled)
{
    HotStatement statement(
            m_connection,
            u"SELECT e.received_at_us, %1 FROM event e WHERE e.id = ?1"_s.arg(markSql())
                    .toUtf8()
                    .constData());
    EventFilter asked = filter;
    asked.withoutGaps = true;
    qint64 left = 0;
    const auto count = [&](const std::vector<qint64> &ids) {
        for (const qint64 id : ids) {
            statement.bind(1, id);
            if (statement.next())
                into.add(qMax<qint64>(statement.number(0), 0), markFromSql(statement.number(1)));
            statement.reset();
        }
        const bool wanted = goesOn();
        left = wanted ? 0 : ids.back() - 1;
        return wanted;
    };
    if (const auto found = pieces(asked, firstId, lastId, count, cancelled); !found)
        return found.error();
    return left >= firstId ? left : 0;
}

} // namespace hookloupe
