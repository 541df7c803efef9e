// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/store/eventreader.h"

#include <algorithm>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// How many events they were: gaps are shown to people only, and are none.
qint64 print(const std::vector<EventSummary> &summaries, bool json)
{
    qint64 events = 0;
    for (const EventSummary &event : summaries) {
        const bool isGap = event.kind == EventKind::Gap;
        events += isGap ? 0 : 1;
        if (!json)
            putLine(eventLine(event));
        else if (!isGap)
            putJson(eventJson(event));
    }
    return events;
}

QString fieldList()
{
    QStringList fields;
    for (const QString &name : fieldNames())
        fields.append(takesArgument(*fieldByName(name)) ? name + u":…"_s : name);
    fields.append({ u"after"_s, u"before"_s });
    QString list;
    qsizetype lineBegin = 0;
    for (const QString &field : fields) {
        constexpr qsizetype kColumns = 72;
        if (!list.isEmpty())
            list += list.size() - lineBegin + field.size() > kColumns ? u",\n  "_s : u", "_s;
        if (list.endsWith(u"\n  "_s))
            lineBegin = list.size();
        list += field;
    }
    return list;
}

/// The sentence, then the query with a mark under its mistake.
QString pointedOut(const QString &query, const QueryMistake &mistake)
{
    constexpr qsizetype kShownMax = 200;
    const qsizetype from = qMax<qsizetype>(0, mistake.column - kShownMax / 2);
    QString line =
            query.sliced(qMin(from, query.size())).first(qMin(kShownMax, query.size() - from));
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    const qsizetype marks = qBound(qsizetype(1), mistake.length, kShownMax / 2);
    return u"%1\n  %2\n  %3%4"_s.arg(mistake.sentence, line, QString(mistake.column - from, u' '),
                                     QString(marks, u'^'));
}

} // namespace

int runEvents(const QStringList &arguments)
{
    Options options(
            u"events"_s,
            u"Lists stored events, newest first. A word of QUERY is text that the target, a header "
            "or the\nbody must contain (ASCII case does not matter); field:value compares. Exit "
            "code "
            "1 when nothing\nis found.\n\n"
            "Fields: "_s
                    + fieldList()
                    + u".\nOperators: : = != > >= < <= ~ (a regular expression), AND OR NOT ( ),\n"
                      u"and "
                      "- before what must not hold (at the beginning NOT: there - would be an "
                      "option).\n\n"
                      "Examples:\n"
                      "  hookloupe-cli events\n"
                      "  hookloupe-cli events payment.failed --limit 10\n"
                      "  hookloupe-cli events 'verdict:bad_signature after:-2h'\n"
                      "  hookloupe-cli events 'status>=500 OR attempt>1' --json | jq .id\n"
                      "  hookloupe-cli events 'json:$.payment.id=\"42\" -type:refund*'"_s);
    options.positional(u"query"_s, u"what to find"_s, u"[QUERY]"_s);
    options.option(u"limit"_s, u"At most this many (default: 50; 0: all)."_s, u"N"_s);
    options.option(u"hide-refused"_s,
                   u"Only complete requests: none that was refused, broke off or never came."_s);
    options.storeOption();
    options.option(u"json"_s, u"One JSON object a line."_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    const auto limit = options.number(u"limit"_s, 50, 0, 1'000'000'000);
    if (!limit)
        return options.usageError(limit.error().sentence);
    const QString text = options.positionals().join(u' ');
    QueryMistake mistake;
    const auto query = Query::parse(text, &mistake);
    if (!query)
        return options.usageError(pointedOut(text, mistake));
    const auto reader = EventReader::open(options.storePath());
    if (!reader)
        return fail({ ErrorCode::StoreUnreadable, reader.error().sentence });

    qint64 left = *limit == 0 ? std::numeric_limits<qint64>::max() : *limit;
    qint64 printed = 0;
    std::optional<Error> failure;
    const std::atomic<bool> cancelled = false;
    const EventFilter filter{ .query = *query, .hidesRefused = options.has(u"hide-refused"_s) };
    const auto found = (*reader)->ids(
            filter, 0,
            [&](const std::vector<qint64> &ids) {
                for (std::size_t at = 0; at < ids.size() && left > 0;) {
                    // Gaps are no events and do not count, so it may take another round.
                    const auto count = std::min(static_cast<std::size_t>(left), ids.size() - at);
                    const auto begin = ids.begin() + static_cast<std::ptrdiff_t>(at);
                    const auto summaries = wholeSummaries(
                            **reader, { begin, begin + static_cast<std::ptrdiff_t>(count) });
                    if (!summaries) {
                        failure = summaries.error();
                        return false;
                    }
                    at += count;
                    const qint64 events = print(*summaries, options.has(u"json"_s));
                    printed += events;
                    left -= events;
                }
                return left > 0;
            },
            cancelled);
    if (!found)
        return fail(found.error());
    if (failure)
        return fail(*failure);
    if (printed == 0) {
        say(filter.isEmpty() ? u"There are no events in this store yet."_s
                    : filter.query.isEmpty()
                    ? u"There are no complete requests in this store yet."_s
                    : u"No event matches this query."_s);
        return Negative;
    }
    return Success;
}

} // namespace hookloupe::cli
