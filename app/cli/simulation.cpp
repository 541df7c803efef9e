// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/simulation.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/output.h"
#include "app/cli/sending.h"
#include "core/delivery/gatewayjournal.h"
#include "core/signature/schemefile.h"
#include "core/store/eventreader.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

/// The sentence of \a error with the place in the file that it is about.
Error inFile(const QString &path, const QByteArray &json, const Error &error)
{
    const SchemeMistake mistake = schemeMistake(json, error);
    return {
        ErrorCode::InvalidInput,
        u"%1:%2:%3: %4"_s.arg(path).arg(mistake.line).arg(mistake.column).arg(mistake.sentence)
    };
}

Result<Scenario> capturedEvent(const Options &options)
{
    bool isNumber = false;
    const qint64 id = options.value(u"event"_s).toLongLong(&isNumber);
    if (!isNumber)
        return wrong(u"--event takes the number of a stored event."_s);
    if (!QFile::exists(options.storePath()))
        return Error{ ErrorCode::StoreUnreadable,
                      u"There is no store at %1."_s.arg(options.storePath()) };
    const auto reader = EventReader::open(options.storePath());
    if (!reader)
        return reader.error();
    const auto event = (*reader)->event(id);
    if (!event)
        return event.error();
    if ((*event)->kind == EventKind::Gap)
        return wrong(u"#%1 is a time without listening, not a request."_s.arg(id));
    // Chunks are framing: what is sent again is the body that they carried.
    return Scenario::fromRequest((*event)->request.wire, (*event)->eventType);
}

Result<Scenario> scenarioOf(const Options &options)
{
    const int given = (options.has(u"scenario"_s) ? 1 : 0) + (options.has(u"request"_s) ? 1 : 0)
            + (options.has(u"event"_s) ? 1 : 0);
    if (given != 1)
        return wrong(u"Say what to play with one of --scenario, --request and --event; --list "
                     "names the scenarios."_s);
    if (options.has(u"event"_s))
        return capturedEvent(options);
    if (options.has(u"request"_s)) {
        const auto bytes = readInput(options.value(u"request"_s));
        return bytes ? Scenario::fromRequest(*bytes) : Result<Scenario>(bytes.error());
    }
    const QString name = options.value(u"scenario"_s);
    if (const Scenario *known = builtInScenario(name))
        return *known;
    if (!name.endsWith(u".json"_s))
        return wrong(
                u"There is no scenario '%1'; --list names them, and FILE.json reads one."_s.arg(
                        name));
    const auto json = readInput(name);
    if (!json)
        return json.error();
    auto scenario = Scenario::fromJson(*json);
    return scenario ? scenario : inFile(name, *json, scenario.error());
}

Result<RetrySchedule> scheduleOf(const Options &options, const Scheme &scheme)
{
    if (!options.has(u"schedule"_s)) {
        const RetrySchedule *own = scheduleOfScheme(scheme.id);
        return own ? *own : *builtInSchedule(u"standard-webhooks");
    }
    const QString name = options.value(u"schedule"_s);
    if (const RetrySchedule *known = builtInSchedule(name))
        return *known;
    if (!name.endsWith(u".json"_s))
        return wrong(
                u"There is no schedule '%1'; --list names them, and FILE.json reads one."_s.arg(
                        name));
    const auto json = readInput(name);
    if (!json)
        return json.error();
    auto schedule = RetrySchedule::fromJson(*json);
    return schedule ? schedule : inFile(name, *json, schedule.error());
}

/// \a fallback when the option is absent.
Result<qint64> duration(const Options &options, const QString &name, qint64 fallback)
{
    if (!options.has(name))
        return fallback;
    const auto ms = parseDuration(options.value(name).toUtf8());
    if (!ms)
        return wrong(u"--%1 takes a time like 500ms, 5s, 30m, 2h or 3d."_s.arg(name));
    return *ms;
}

Result<void> readTimes(const Options &options, GatewayPlan &plan)
{
    struct Time
    {
        QString name;
        qint64 *to;
    };
    for (const Time &time : { Time{ u"every"_s, &plan.everyMs }, Time{ u"late"_s, &plan.lateMs },
                              Time{ u"stop-after"_s, &plan.stopAfterMs } }) {
        const auto ms = duration(options, time.name, *time.to);
        if (!ms)
            return ms.error();
        *time.to = *ms;
    }
    if (!options.has(u"time-scale"_s))
        return {};
    bool isNumber = false;
    plan.timeScale = options.value(u"time-scale"_s).toDouble(&isNumber);
    if (!isNumber)
        return wrong(u"--time-scale takes a number, such as 1000."_s);
    return {};
}

Result<void> readNumbers(const Options &options, GatewayPlan &plan)
{
    const auto runs = options.number(u"count"_s, 1, 1, kGatewayMessagesMax);
    const auto concurrency = options.number(u"concurrency"_s, 8, 1, kGatewayConcurrencyMax);
    const auto attempts = options.number(u"stop-after-attempts"_s, 0, 1, 1'000'000'000);
    const auto seed = options.number(u"seed"_s, 1, 0, 4'294'967'295);
    const auto timeout = options.number(u"timeout"_s, plan.limits.totalTimeoutMs / 1'000, 1, 3'600);
    for (const auto *number : { &runs, &concurrency, &attempts, &seed, &timeout }) {
        if (!*number)
            return number->error();
    }
    plan.runs = static_cast<int>(*runs);
    plan.concurrency = static_cast<int>(*concurrency);
    plan.stopAttempts = *attempts;
    plan.seed = static_cast<quint32>(*seed);
    if (options.has(u"timeout"_s)) {
        plan.limits.totalTimeoutMs = static_cast<int>(*timeout * 1'000);
        plan.limits.connectTimeoutMs =
                qMin(SendLimits{}.connectTimeoutMs, plan.limits.totalTimeoutMs);
    }
    return {};
}

Result<void> addKey(const Options &options, GatewayPlan &plan)
{
    auto key = options.key();
    if (!key)
        return key.error();
    plan.key = *std::move(key);
    auto more = furtherSecrets(options);
    if (!more)
        return more.error();
    plan.moreSecrets = *std::move(more);
    return {};
}

Result<GatewayPlan> resumedPlan(const Options &options)
{
    for (const QString &other : { u"scenario"_s, u"request"_s, u"event"_s, u"schedule"_s, u"to"_s,
                                  u"run-file"_s, u"rehearse-rotation"_s, u"time-scale"_s }) {
        if (options.has(other))
            return wrong(u"--resume goes on by the plan in its file; --%1 cannot change it."_s.arg(
                    other));
    }
    auto history = GatewayJournal::read(options.value(u"resume"_s));
    if (!history)
        return history.error();
    if (history->isOver)
        return wrong(u"The run in %1 has come to its end: there is nothing to go on with."_s.arg(
                options.value(u"resume"_s)));
    GatewayPlan plan = std::move(history->plan);
    const QString id = plan.scheme.id;
    if (options.has(u"scheme"_s) && options.value(u"scheme"_s) != id)
        return wrong(u"The run in %1 is signed as %2."_s.arg(options.value(u"resume"_s), id));
    auto scheme = options.schemeOfId(id);
    if (!scheme)
        return scheme.error();
    plan.scheme = *std::move(scheme);
    // It may name secrets, so the run's file does not hold it.
    if (auto done = readConnection(options, plan.limits); !done)
        return done.error();
    if (auto done = addKey(options, plan); !done)
        return done.error();
    return plan;
}

} // namespace

void addSimulationOptions(Options &options)
{
    options.option(u"scenario"_s, u"What to play: one of --list, or a file of yours."_s,
                   u"NAME|FILE.json"_s);
    options.words(u"scenario"_s, [] {
        QStringList ids;
        for (const Scenario &scenario : builtInScenarios())
            ids += scenario.id;
        return ids;
    });
    options.option(u"request"_s, u"Play this raw request instead, as one message."_s, u"FILE|-"_s);
    options.option(u"event"_s, u"Play this stored event instead, as a new message."_s, u"ID"_s);
    options.storeOption();
    options.option(u"to"_s, u"The consumer: its URL."_s, u"URL"_s);
    options.option(u"schedule"_s,
                   u"How it repeats (default: as the scheme's provider does, else "
                   "standard-webhooks)."_s,
                   u"NAME|FILE.json"_s);
    options.words(u"schedule"_s, scheduleIds);
    options.option(u"time-scale"_s,
                   u"Waits pass so many times faster (default: 1). Time-outs do not: the "
                   "consumer's time is its own."_s,
                   u"X"_s);
    options.option(u"duplicates"_s, u"Send each message once more after it was accepted."_s);
    options.option(u"out-of-order"_s, u"Send the events of a run in another order."_s);
    options.option(u"late"_s, u"First attempts were signed so long ago: 10m."_s, u"TIME"_s);
    options.option(u"count"_s, u"Play the scenario so many times (default: 1)."_s, u"N"_s);
    options.option(u"every"_s, u"From the begin of one to the next (default: 1s)."_s, u"TIME"_s);
    options.option(u"burst"_s, u"Everything at once, without waits."_s);
    options.option(u"concurrency"_s, u"At most so many attempts at once (default: 8)."_s, u"N"_s);
    options.option(u"stop-after-attempts"_s, u"Begin no more than so many."_s, u"N"_s);
    options.option(u"stop-after"_s, u"Begin none after this time, which is not scaled."_s,
                   u"TIME"_s);
    options.option(u"stop-on-failure"_s, u"Begin none after one was not accepted."_s);
    options.option(u"seed"_s, u"Of jitter and order (default: 1)."_s, u"N"_s);
    options.option(u"timeout"_s, u"Wait so long for an answer (default: as the provider does)."_s,
                   u"SECONDS"_s);
    addConnectionOptions(options, ConnectionExtras::Http2);
    options.option(u"yes"_s, u"Send to a host that is not loopback without asking."_s);
}

Result<GatewayPlan> simulationPlan(const Options &options)
{
    if (options.has(u"resume"_s))
        return resumedPlan(options);
    GatewayPlan plan;
    auto scheme = options.scheme();
    if (!scheme)
        return scheme.error();
    plan.scheme = *std::move(scheme);
    auto scenario = scenarioOf(options);
    if (!scenario)
        return scenario.error();
    plan.scenario = *std::move(scenario);
    auto schedule = scheduleOf(options, plan.scheme);
    if (!schedule)
        return schedule.error();
    plan.schedule = *std::move(schedule);
    auto target = targetOf(options);
    if (!target)
        return target.error();
    plan.target = *std::move(target);
    plan.limits = limitsOf(plan.schedule);
    plan.isBurst = options.has(u"burst"_s);
    plan.duplicates = options.has(u"duplicates"_s);
    plan.outOfOrder = options.has(u"out-of-order"_s);
    plan.stopOnFailure = options.has(u"stop-on-failure"_s);
    if (auto done = readTimes(options, plan); !done)
        return done.error();
    if (auto done = readNumbers(options, plan); !done)
        return done.error();
    if (auto done = readConnection(options, plan.limits); !done)
        return done.error();
    if (auto done = addKey(options, plan); !done)
        return done.error();
    return plan;
}

void listSimulations(bool json)
{
    if (!json)
        putLine(u"Scenarios (--scenario):"_s);
    for (const Scenario &scenario : builtInScenarios()) {
        if (json)
            putJson({ { u"scenario"_s, scenario.id },
                      { u"name"_s, scenario.name },
                      { u"summary"_s, scenario.summary },
                      { u"schemes"_s, QJsonArray::fromStringList(scenario.schemes) },
                      { u"steps"_s, qint64(scenario.steps.size()) } });
        else
            putLine(u"  %1 %2"_s.arg(scenario.id, -22).arg(scenario.summary));
    }
    if (!json)
        putLine(u"\nSchedules (--schedule); as documented unless said otherwise:"_s);
    for (const RetrySchedule &schedule : builtInSchedules()) {
        if (json)
            putJson({ { u"schedule"_s, schedule.id },
                      { u"name"_s, schedule.name },
                      { u"schemes"_s, QJsonArray::fromStringList(schedule.schemes) },
                      { u"attempts"_s, schedule.attemptsMax() },
                      { u"total_ms"_s, schedule.totalMs() },
                      { u"timeout_ms"_s, schedule.timeoutMs },
                      { u"assumed"_s, schedule.areWaitsAssumed },
                      { u"source"_s, QString(scheduleSourceId(schedule.source)) } });
        else
            putLine(u"  %1 %2: %3"_s.arg(schedule.id, -22).arg(schedule.name, schedule.summary()));
    }
}

} // namespace hookloupe::cli
