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
    const EventFilter filter{ .text = options.positionals().join(u' ').toUtf8() };
    const auto found = (*reader)->ids(
            filter, 0,
            [&](std::vector<qint64> ids) {
                ids.resize(
                        static_cast<std::size_t>(std::min(left, static_cast<qint64>(ids.size()))));
                const auto summaries = wholeSummaries(**reader, ids);
                if (!summaries) {
                    failure = summaries.error();
                    return false;
                }
                for (const EventSummary &event : *summaries) {
                    if (options.has(u"json"_s))
                        putJson(eventJson(event));
                    else
                        putLine(eventLine(event));
                }
                printed += static_cast<qint64>(ids.size());
                left -= static_cast<qint64>(ids.size());
                return left > 0;
            },
            cancelled);
    if (!found)
        return fail(found.error());
    if (failure)
        return fail(*failure);
    if (printed == 0) {
        say(filter.isEmpty() ? u"There are no events in this store yet."_s
                             : u"No event contains this text."_s);
        return Negative;
    }
    return Success;
}

} // namespace hookloupe::cli
