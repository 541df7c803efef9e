// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/replayplan.h"

#include "app/cli/sending.h"
#include "core/query/query.h"
#include "core/signature/schemefile.h"
#include "core/store/eventreader.h"
#include "core/workspace/storebatchsource.h"

#include <algorithm>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

bool signsAnew(const Options &options)
{
    return options.has(u"resign"_s) || options.has(u"as-new"_s) || options.has(u"as-retry"_s);
}

Result<double> decimal(const Options &options, const QString &name, double fallback)
{
    if (!options.has(name))
        return fallback;
    bool isNumber = false;
    const double value = options.value(name).toDouble(&isNumber);
    return isNumber ? Result<double>(value)
                    : Result<double>(wrong(u"--%1 takes a number, such as 10 or 0.5."_s.arg(name)));
}

Result<RequestEdits> editsOf(const Options &options)
{
    QString text = options.values(u"edit"_s).join(u'\n');
    if (options.has(u"edits"_s)) {
        const auto file = readInput(options.value(u"edits"_s));
        if (!file)
            return file.error();
        text = QString::fromUtf8(*file) + u'\n' + text;
    }
    EditMistake mistake;
    const auto edits = RequestEdits::parse(text, &mistake);
    return edits ? Result<RequestEdits>(*edits) : wrong(pointedOut(text, mistake));
}

Result<std::optional<RetrySchedule>> scheduleOf(const Options &options)
{
    if (!options.has(u"retry"_s))
        return std::optional<RetrySchedule>();
    const QString name = options.value(u"retry"_s);
    if (const RetrySchedule *known = builtInSchedule(name))
        return std::optional(*known);
    if (!name.endsWith(u".json"_s))
        return wrong(u"There is no schedule '%1'; `simulate --list` names them, and FILE.json "
                     "reads one."_s.arg(name));
    const auto json = readInput(name);
    if (!json)
        return json.error();
    auto schedule = RetrySchedule::fromJson(*json);
    if (schedule)
        return std::optional(*std::move(schedule));
    const SchemeMistake mistake = schemeMistake(*json, schedule.error());
    return wrong(u"%1:%2:%3: %4"_s.arg(name)
                         .arg(mistake.line)
                         .arg(mistake.column)
                         .arg(mistake.sentence));
}

Result<void> readPace(const Options &options, ReplayBatchPlan &plan)
{
    if (options.has(u"rate"_s) && options.has(u"spacing"_s))
        return wrong(u"--rate and --spacing are two ways to say how fast; give one."_s);
    const auto rate = decimal(options, u"rate"_s, plan.perSecond);
    const auto spacing = decimal(options, u"spacing"_s, plan.spacing);
    const auto scale = decimal(options, u"time-scale"_s, plan.timeScale);
    for (const auto *number : { &rate, &spacing, &scale }) {
        if (!*number)
            return number->error();
    }
    plan.perSecond = *rate;
    plan.spacing = *spacing;
    plan.timeScale = *scale;
    if (options.has(u"rate"_s))
        plan.pace = ReplayBatchPlan::Pace::Rate;
    if (options.has(u"spacing"_s))
        plan.pace = ReplayBatchPlan::Pace::Spacing;
    return {};
}

Result<void> readOrder(const Options &options, ReplayBatchPlan &plan)
{
    const auto times = options.number(u"times"_s, 1, 1, 1'000'000);
    const auto concurrency = options.number(u"concurrency"_s, 1, 1, kBatchConcurrencyMax);
    const auto seed = options.number(u"seed"_s, 0, 1, 4'294'967'295);
    for (const auto *number : { &times, &concurrency, &seed }) {
        if (!*number)
            return number->error();
    }
    plan.times = *times;
    plan.concurrency = static_cast<int>(*concurrency);
    plan.order = options.has(u"shuffle"_s) || options.has(u"seed"_s)
            ? ReplayBatchPlan::Order::Shuffled
            : plan.concurrency > 1 ? ReplayBatchPlan::Order::Free
                                   : ReplayBatchPlan::Order::Kept;
    plan.seed = options.has(u"seed"_s) ? static_cast<quint32>(*seed) : drawnSeed();
    return {};
}

} // namespace

void addReplayOptions(Options &options)
{
    options.positional(u"id"_s, u"numbers of events"_s, u"ID…"_s);
    options.option(u"query"_s,
                   u"All events that match instead; see `hookloupe-cli events --help`."_s,
                   u"QUERY"_s);
    addSendOptions(options);
    options.option(u"also-to"_s,
                   u"Another target; its answers are compared with the first one's. Up to three."_s,
                   u"URL"_s);
    options.option(
            u"edit"_s,
            u"Change each request first; may be given several times. One of\n"
            "'header NAME: VALUE', 'remove NAME', 'json PATH = VALUE', 'form NAME = VALUE',\n"
            "'body TEXT', 'method WORD', 'target PATH'. Placeholders: {{uuid}},\n"
            "{{time:unix}}, {{time:unix_ms}}, {{time:iso}}, {{json:$.id}}, {{header:NAME}},\n"
            "{{random:1-99}}, {{random:hex:16}}."_s,
            u"EDIT"_s);
    options.option(u"edits"_s, u"The same from a file, one a line."_s, u"FILE"_s);
    options.option(u"resign"_s, u"Sign anew with the given secret and the present time."_s);
    options.option(u"as-retry"_s,
                   u"As the provider tries again: the same id, a new time and signature."_s);
    options.option(u"as-new"_s, u"As another message: a new id, time and signature."_s);
    options.keyOptions();
    mistakeOption(options);
    options.option(u"times"_s, u"Send each this many times (default: 1)."_s, u"N"_s);
    options.option(u"concurrency"_s,
                   u"At most this many at once to each target (default: 1, which keeps the "
                   "order)."_s,
                   u"N"_s);
    options.option(u"rate"_s, u"At most this many events a second."_s, u"N"_s);
    options.option(u"spacing"_s,
                   u"As they were received, the time between them times this: 1, 0.1, 0."_s,
                   u"X"_s);
    options.option(u"shuffle"_s, u"In an order that is drawn; the seed is said."_s);
    options.option(u"seed"_s, u"The order of an earlier --shuffle."_s, u"N"_s);
    options.option(u"retry"_s,
                   u"Try again what is not accepted, by a provider's schedule or a FILE.json."_s,
                   u"NAME|FILE.json"_s);
    options.words(u"retry"_s, scheduleIds);
    options.option(u"time-scale"_s, u"The schedule's waits are divided by this (default: 1)."_s,
                   u"X"_s);
    options.option(u"give-up-after"_s,
                   u"End when a target could not be sent to so often in a row (default: 10; 0: "
                   "never)."_s,
                   u"N"_s);
    options.option(u"dry-run"_s, u"Say what would be sent, and open no connection."_s);
    options.option(u"csv"_s, u"Write the results as a table, too."_s, u"FILE"_s);
    options.option(u"no-keep"_s, u"Do not store the results with the events."_s);
    options.option(u"new-connections"_s, u"A connection of its own for each request."_s);
    options.storeOption();
    options.option(u"json"_s, u"One JSON object a line."_s);
}

Result<ReplayBatchPlan> replayPlan(const Options &options)
{
    ReplayBatchPlan plan;
    const QStringList urls = options.values(u"to"_s) + options.values(u"also-to"_s);
    if (!options.has(u"to"_s))
        return wrong(u"Say where to send it with --to URL."_s);
    for (const QString &url : urls) {
        auto target = SendTarget::parse(url.toUtf8());
        if (!target)
            return target.error();
        plan.targets.push_back(*std::move(target));
    }
    auto limits = limitsOf(options);
    if (!limits)
        return limits.error();
    plan.limits = *limits;
    plan.usesTargetSettings = false; // the command line says it all
    if (options.has(u"as-new"_s) && options.has(u"as-retry"_s))
        return wrong(u"--as-new and --as-retry are two things; give one."_s);
    plan.as = options.has(u"as-new"_s) ? ReplayBatchPlan::As::NewMessage
            : signsAnew(options)       ? ReplayBatchPlan::As::Retry
                                       : ReplayBatchPlan::As::Captured;
    for (const auto read : { &readPace, &readOrder }) {
        if (auto done = read(options, plan); !done)
            return done.error();
    }
    auto edits = editsOf(options);
    if (!edits)
        return edits.error();
    plan.edits = *std::move(edits);
    auto schedule = scheduleOf(options);
    if (!schedule)
        return schedule.error();
    plan.schedule = *std::move(schedule);
    if (!plan.schedule && options.has(u"time-scale"_s))
        return wrong(u"--time-scale is of use only with --retry."_s);
    const auto failures = options.number(u"give-up-after"_s, 10, 0, 1'000'000);
    if (!failures)
        return failures.error();
    plan.failuresInARowMax = static_cast<int>(*failures);
    plan.keepsWithEvents = !options.has(u"no-keep"_s);
    plan.reusesConnections = !options.has(u"new-connections"_s);
    if (!signsAnew(options) && (options.hasKey() || options.has(u"scheme"_s)))
        return wrong(u"A secret or scheme is of use only with --resign, --as-retry or --as-new; "
                     "without them the bytes are sent as they came."_s);
    if (!signsAnew(options) && options.has(u"mistake"_s))
        return wrong(u"--mistake is of use only with --resign, --as-retry or --as-new."_s);
    return plan;
}

Result<std::optional<BatchSigning>> replaySigning(const Options &options)
{
    if (!signsAnew(options))
        return std::optional<BatchSigning>();
    BatchSigning signing;
    signing.schemes = options.schemes();
    if (options.has(u"scheme"_s)) {
        const auto scheme = options.scheme();
        if (!scheme)
            return scheme.error();
        signing.schemeId = scheme->id;
    }
    auto key = options.key();
    if (!key)
        return key.error();
    signing.key = *std::move(key);
    const auto mistake = mistakeOf(options);
    if (!mistake)
        return mistake.error();
    signing.mistake = *mistake;
    return std::optional(std::move(signing));
}

Result<std::vector<qint64>> replayedIds(const Options &options)
{
    const auto reader = EventReader::open(options.storePath());
    if (!reader)
        return Error{ ErrorCode::StoreUnreadable, reader.error().sentence };
    std::vector<qint64> ids;
    if (options.has(u"query"_s)) {
        QueryMistake mistake;
        const QString text = options.value(u"query"_s);
        const auto query = Query::parse(text, &mistake);
        if (!query)
            return wrong(pointedOut(text,
                                    EditMistake{ mistake.sentence, 1,
                                                 static_cast<int>(mistake.column) + 1,
                                                 static_cast<int>(mistake.length) }));
        const std::atomic<bool> cancelled = false;
        auto found = matchingIds(**reader, { .query = *query }, cancelled);
        if (!found)
            return found.error();
        if (found->empty())
            return Error{ ErrorCode::NotFound, u"No event matches this query."_s };
        return found;
    }
    const QStringList texts = options.positionals();
    for (const QString &text : texts) {
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (!isNumber)
            return wrong(u"'%1' is not the number of an event."_s.arg(text));
        ids.push_back(id);
    }
    const auto summaries = (*reader)->summaries(ids);
    if (!summaries)
        return summaries.error();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const EventSummary &summary = (*summaries)[i];
        if (summary.id == 0)
            return Error{ ErrorCode::NotFound,
                          u"There is no event %1 in the store: it may have been removed."_s.arg(
                                  ids[i]) };
        if (summary.kind == EventKind::Gap)
            return wrong(u"#%1 is a time without listening, not a request: there is nothing to "
                         "send."_s.arg(ids[i]));
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace hookloupe::cli
