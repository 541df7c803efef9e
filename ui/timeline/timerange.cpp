// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/timeline/timerange.h"

#include "core/event/clock.h"
#include "core/query/query.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

bool isLimit(const QueryNode &node)
{
    return node.kind == QueryNode::Kind::Test && node.test.value.field == EventField::Received
            && (node.test.op == QueryOperator::GreaterOrEqual
                || node.test.op == QueryOperator::Less);
}

/// The comparisons that all of \a query depends on and that limit the time.
std::vector<QueryTest> limitsOf(const Query &query)
{
    std::vector<QueryTest> limits;
    const QueryNode &root = query.root();
    if (isLimit(root))
        limits.push_back(root.test);
    if (root.kind != QueryNode::Kind::All)
        return limits;
    for (const QueryNode &child : root.children) {
        if (isLimit(child))
            limits.push_back(child.test);
    }
    return limits;
}

/// Where the comparison that begins at \a begin ends.
qsizetype endOf(const QString &query, qsizetype begin)
{
    bool isQuoted = false;
    qsizetype at = begin;
    for (; at < query.size(); ++at) {
        if (query[at] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (query[at].isSpace() || query[at] == u')'))
            break;
    }
    return at;
}

/// What is left on both sides of a comparison, without an AND that has lost one of them.
QString joined(QString before, QString after)
{
    if (before.endsWith(" AND"_L1))
        before = before.chopped(4).trimmed();
    else if (before.isEmpty() && after.startsWith("AND "_L1))
        after = after.sliced(4).trimmed();
    return before.isEmpty() || after.isEmpty() ? before + after : before + u' ' + after;
}

QString timeText(qint64 us)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(us / 1000);
    const QString local = time.toString(us / 1000 % 1000 == 0 ? u"yyyy-MM-ddTHH:mm:ss"_s
                                                              : u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    // In the hour that a clock shows twice, only UTC says which is meant.
    const auto read = QueryTime::parse(local);
    return read && read->atUs(0) == us / 1000 * 1000
            ? local
            : time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

} // namespace

LimitedQuery withoutTimeRange(const QString &text, qint64 nowUs)
{
    const auto query = Query::parse(text);
    std::vector<QueryTest> limits = query ? limitsOf(*query) : std::vector<QueryTest>();
    if (limits.empty())
        return { text, std::nullopt };
    LimitedQuery found{ text, TimeRange() };
    // From the end, so that the places before stay what they are.
    std::reverse(limits.begin(), limits.end());
    for (const QueryTest &limit : limits) {
        const qint64 atUs = limit.time.atUs(nowUs);
        if (limit.op == QueryOperator::GreaterOrEqual)
            found.range->fromUs = qMax(found.range->fromUs, atUs);
        else
            found.range->untilUs = qMin(found.range->untilUs, atUs);
        const qsizetype end = endOf(found.rest, limit.column);
        found.rest =
                joined(found.rest.first(limit.column).trimmed(), found.rest.sliced(end).trimmed());
    }
    // Something stood round them after all, such as an AND in between.
    return Query::parse(found.rest) ? found : LimitedQuery{ text, std::nullopt };
}

QString withTimeRange(const QString &query, const TimeRange &range)
{
    const QString rest = withoutTimeRange(query, SystemClock::instance().nowUs()).rest;
    QStringList limits;
    if (range.fromUs > 0)
        limits += u"after:"_s + timeText(range.fromUs);
    if (range.untilUs < std::numeric_limits<qint64>::max())
        limits += u"before:"_s + timeText(range.untilUs);
    if (rest.isEmpty() || limits.isEmpty())
        return rest.isEmpty() ? limits.join(u' ') : rest;
    const QString plain = rest + u' ' + limits.join(u' ');
    const auto read = Query::parse(plain);
    // An OR binds less than what stands side by side.
    return read && read->root().kind == QueryNode::Kind::All
            ? plain
            : u"(%1) %2"_s.arg(rest, limits.join(u' '));
}

} // namespace hookloupe
