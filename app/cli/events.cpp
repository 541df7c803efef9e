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

} // namespace

int runEvents(const QStringList &arguments)
{
    Options options(
            u"events"_s,
            u"Lists stored events, newest first. QUERY is text that the target, a header or the\n"
            "body must contain (ASCII case does not matter). Exit code 1 when nothing is found.\n\n"
            "Examples:\n"
            "  hookloupe-cli events\n"
            "  hookloupe-cli events payment.failed --limit 10\n"
            "  hookloupe-cli events --json | jq .verdict"_s);
    options.positional(u"query"_s, u"text to find"_s, u"[QUERY]"_s);
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
    const auto reader = EventReader::open(options.storePath());
    if (!reader)
        return fail({ ErrorCode::StoreUnreadable, reader.error().sentence });

    qint64 left = *limit == 0 ? std::numeric_limits<qint64>::max() : *limit;
    qint64 printed = 0;
    std::optional<Error> failure;
    const std::atomic<bool> cancelled = false;
    const EventFilter filter{ .text = options.positionals().join(u' ').toUtf8(),
                              .hidesRefused = options.has(u"hide-refused"_s) };
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
        say(filter.isEmpty()                ? u"There are no events in this store yet."_s
                    : filter.text.isEmpty() ? u"There are no complete requests in this store yet."_s
                                            : u"No event contains this text."_s);
        return Negative;
    }
    return Success;
}

} // namespace hookloupe::cli
