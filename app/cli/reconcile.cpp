// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/setupcommands.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/timeunits.h"
#include "core/query/querytime.h"
#include "core/store/eventreader.h"
#include "core/workspace/reconcilerun.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWindowSByDefault = 300;

void addOptions(Options &options)
{
    options.positional(u"file"_s,
                       u"the gateway's delivery list: CSV, JSON or JSON lines; - for "
                       u"standard input"_s,
                       u"FILE|-"_s);
    options.option(u"map"_s,
                   u"Which columns or members say what: id=…,time=…,type=…,status=… (default: "
                   "by their usual names)."_s,
                   u"MAPPING"_s);
    options.option(u"endpoint"_s, u"Events of this endpoint (default: all)."_s, u"E"_s);
    options.option(u"from"_s,
                   u"Compare from then on: an ISO time or -2h (default: the first of "
                   u"the list)."_s,
                   u"TIME"_s);
    options.option(u"until"_s, u"Compare up to then (default: the last of the list)."_s, u"TIME"_s);
    options.option(u"window"_s,
                   u"How far apart the two times may be where no id tells (default: %1)."_s.arg(
                           kWindowSByDefault),
                   u"SECONDS"_s);
    options.option(u"any-status"_s,
                   u"Expect also what the list does not call delivered by its status."_s);
    options.option(u"csv"_s, u"All rows as CSV."_s);
    options.option(u"json"_s, u"One JSON object a row, then one with the counts."_s);
    options.storeOption();
}

Result<std::optional<qint64>> timeOf(const Options &options, const QString &name)
{
    if (!options.has(name))
        return std::optional<qint64>();
    const auto time = QueryTime::parse(options.value(name));
    if (!time)
        return Error{ ErrorCode::InvalidInput,
                      u"--%1 takes a time such as 2026-03-01T12:00:00Z, or -2h."_s.arg(name) };
    return std::optional<qint64>(time->atUs(SystemClock::instance().nowUs()));
}

QJsonObject rowJson(const ReconciledRow &row, const DeliveryList &list)
{
    QJsonObject json{ { u"state"_s, QString(reconciledName(row.kind)) },
                      { u"delivery_id"_s, displayText(row.id) },
                      { u"type"_s, displayText(row.type) },
                      { u"time"_s, row.atUs == 0 ? QJsonValue() : rfc3339(row.atUs) },
                      { u"event"_s, row.eventId == 0 ? QJsonValue() : row.eventId } };
    if (row.listed >= 0) {
        const ListedDelivery &listed = list.rows[static_cast<std::size_t>(row.listed)];
        json[u"row"_s] = listed.row;
        json[u"status"_s] = displayText(listed.status);
    }
    return json;
}

void print(const Reconciliation &result, const DeliveryList &list)
{
    for (const ReconciledRow &row : result.rows) {
        using Kind = ReconciledRow::Kind;
        if (row.kind != Kind::Missing && row.kind != Kind::Unlisted)
            continue;
        QStringList words{ row.kind == Kind::Missing ? u"missing "_s : u"unlisted"_s,
                           row.atUs == 0 ? u"-"_s : rfc3339(row.atUs),
                           row.type.isEmpty() ? u"-"_s : displayText(row.type, 60),
                           row.id.isEmpty() ? u"-"_s : displayText(row.id, 100) };
        words += row.kind == Kind::Missing
                ? u"row %1"_s.arg(list.rows[static_cast<std::size_t>(row.listed)].row)
                : u"#%1"_s.arg(row.eventId);
        putLine(words.join(u"  "_s));
    }
    putLine(reconciliationText(result));
}

} // namespace

int runReconcile(const QStringList &arguments)
{
    Options options(
            u"reconcile"_s,
            u"Compares a gateway's own delivery list with the events that came in: what it calls "
            "delivered and\nnever came, and what came and is not in its list. Told by delivery id, "
            "else by time and type. Exit\ncode 1 when something is missing.\n\n"
            "Examples:\n"
            "  hookloupe-cli reconcile deliveries.csv --endpoint payments\n"
            "  hookloupe-cli reconcile events.json --map id=data.id,time=created,status=state\n"
            "  hookloupe-cli reconcile list.csv --from -7d --json | jq -r "
            "'select(.state==\"missing\") | .delivery_id'"_s);
    addOptions(options);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.positionals().size() != 1)
        return options.usageError(u"Give one file with the gateway's list, or -."_s);
    if (options.has(u"json"_s) && options.has(u"csv"_s))
        return options.usageError(u"Choose one of --json and --csv."_s);
    const auto window = options.number(u"window"_s, kWindowSByDefault, 0, 7LL * 24 * 3600);
    const auto mapping = parseDeliveryListMapping(options.value(u"map"_s));
    const auto from = timeOf(options, u"from"_s);
    const auto until = timeOf(options, u"until"_s);
    if (!window || !mapping)
        return options.usageError(window ? mapping.error().sentence : window.error().sentence);
    if (!from || !until)
        return options.usageError(from ? until.error().sentence : from.error().sentence);
    const auto text = readInput(options.positionals().first());
    if (!text)
        return fail(text.error());
    const auto list = readDeliveryList(*text, *mapping);
    if (!list)
        return options.usageError(list.error().sentence);
    if (list->skipped > 0)
        say(u"hookloupe-cli: %1 rows have neither an id nor a time and were skipped."_s.arg(
                list->skipped));
    if (list->unreadTimes > 0)
        say(u"hookloupe-cli: %1 times are in no known form and were left out."_s.arg(
                list->unreadTimes));
    const auto reader = EventReader::open(options.storePath());
    if (!reader)
        return fail({ ErrorCode::StoreUnreadable, reader.error().sentence });
    const std::atomic<bool> cancelled = false;
    const auto result = reconcile(
            **reader, *list, options.value(u"endpoint"_s),
            { .windowUs = *window * kUsPerSecond,
              .fromUs = *from,
              .untilUs = *until,
              .expectsAll = options.has(u"any-status"_s) },
            [](qint64) {}, cancelled);
    if (!result)
        return fail(result.error());
    if (options.has(u"csv"_s)) {
        put(reconciliationCsv(*result));
    } else if (options.has(u"json"_s)) {
        for (const ReconciledRow &row : result->rows)
            putJson(rowJson(row, *list));
        putJson({ { u"seen"_s, result->seenById },
                  { u"seen_by_time"_s, result->seenByTime },
                  { u"missing"_s, result->missing },
                  { u"not_delivered"_s, result->notDelivered },
                  { u"unlisted"_s, result->unlisted },
                  { u"outside"_s, result->outside } });
    } else {
        print(*result, *list);
    }
    return result->missing == 0 ? Success : Negative;
}

} // namespace hookloupe::cli
