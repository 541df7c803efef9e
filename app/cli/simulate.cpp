// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/rehearsal.h"
#include "app/cli/sending.h"
#include "app/cli/simulation.h"
#include "core/delivery/gateway.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/workspace/stopsignals.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

const QString &description()
{
    static const QString text =
            u"Plays a payment gateway, a shop or a repository: sends the events of a scenario to "
            u"a\n"
            "consumer, signed, and repeats what it does not accept by the provider's schedule. "
            "Each\n"
            "attempt is a line; exit code 0 when every message was accepted in the end.\n\n"
            "Examples:\n"
            "  hookloupe-cli simulate --list\n"
            "  hookloupe-cli simulate --scheme stripe --secret-env S --scenario payment-confirmed\n"
            "      --to http://localhost:3000/webhooks --time-scale 1000\n"
            "  hookloupe-cli simulate --scheme github --secret-file s --scenario github-push\n"
            "      --to http://localhost:3000 --duplicates --out-of-order\n"
            "  hookloupe-cli simulate --scheme svix --secret-env S --event 12 --to\n"
            "      http://localhost:3000 --run-file run.jsonl\n"
            "  hookloupe-cli simulate --resume run.jsonl --secret-env S\n"
            "  hookloupe-cli simulate --scheme stripe --secret-env NEW --old-secret-env OLD\n"
            "      --rehearse-rotation --scenario payment-confirmed --to http://localhost:3000"_s;
    return text;
}

void addOptions(Options &options)
{
    options.keyOptions();
    furtherSecretOptions(options, u"Sign with this secret as well, as during a rotation"_s);
    addSimulationOptions(options);
    options.option(u"run-file"_s,
                   u"Keep plan and progress in this new file, so that --resume can go on after "
                   "this process has ended, however it did. It holds the requests without their "
                   "signatures."_s,
                   u"FILE"_s);
    options.option(u"resume"_s, u"Go on with the run in this file; scheme and secret as then."_s,
                   u"FILE"_s);
    addRehearsalOptions(options);
    options.option(u"list"_s, u"List scenarios and schedules, and nothing else."_s);
    options.option(u"json"_s, u"One JSON object a line, for each attempt."_s);
}

QString clock(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1'000).toString(u"HH:mm:ss.zzz"_s);
}

QString answerText(const SendResult &result)
{
    if (result.state == SendState::Answered)
        return u"%1 in %2"_s.arg(result.status)
                .arg(waitText(qMax<qint64>(result.times.totalUs, 0) / 1'000));
    return result.timedOut ? u"timed out"_s : QString(sendStateId(result.state));
}

/// What follows on an attempt, for people.
QString followText(const GatewayAttempt &attempt, double timeScale)
{
    if (attempt.result.state == SendState::Cancelled)
        return u"cancelled"_s;
    const bool isAccepted = attempt.acceptance == Acceptance::Accepted;
    if (attempt.kind == AttemptKind::Duplicate)
        return isAccepted ? u"duplicate accepted"_s : u"duplicate refused"_s;
    if (attempt.next.what == NextAttempt::What::Retry) {
        QString text = u"again in %1, %2"_s.arg(waitText(attempt.next.waitMs), attempt.next.reason);
        return timeScale == 1 ? text : text + u" (at %1)"_s.arg(clock(attempt.nextAtUs));
    }
    if (isAccepted)
        return attempt.nextAtUs > 0 ? u"accepted; a duplicate follows"_s : u"accepted"_s;
    return (attempt.next.what == NextAttempt::What::Stopped ? u"stopped: "_s : u"gave up: "_s)
            + attempt.next.reason;
}

void putAttempt(const GatewayAttempt &attempt, const GatewayPlan &plan)
{
    QString line = u"%1  %2  %3  %4  %5  %6"_s.arg(clock(attempt.startedAtUs))
                           .arg(u"#%1.%2"_s.arg(attempt.message + 1).arg(attempt.attempt), -7)
                           .arg(QString(attemptKindId(attempt.kind)), -9)
                           .arg(displayText(attempt.type, 40), -26)
                           .arg(answerText(attempt.result), -16)
                           .arg(followText(attempt, plan.timeScale));
    putLine(line);
    if (!attempt.result.failure.isEmpty() && attempt.result.state != SendState::Cancelled)
        putLine(u"              "_s + attempt.result.failure);
}

QJsonObject attemptJson(const GatewayAttempt &attempt)
{
    static constexpr std::array kNexts{ "none"_L1, "retry"_L1, "gave_up"_L1, "stopped"_L1 };
    QJsonObject json = resultJson(attempt.result);
    json[u"message"_s] = attempt.message + 1;
    json[u"run"_s] = attempt.run + 1;
    json[u"step"_s] = attempt.step + 1;
    json[u"attempt"_s] = attempt.attempt;
    json[u"kind"_s] = QString(attemptKindId(attempt.kind));
    json[u"event_type"_s] = displayText(attempt.type);
    json[u"delivery_id"_s] = displayText(attempt.deliveryId);
    json[u"planned_at"_s] = rfc3339(attempt.plannedAtUs);
    json[u"started_at"_s] = rfc3339(attempt.startedAtUs);
    json[u"accepted"_s] = attempt.acceptance == Acceptance::Accepted;
    json[u"timed_out"_s] = attempt.result.timedOut;
    json[u"next"_s] = QString(kNexts.at(static_cast<std::size_t>(attempt.next.what)));
    json[u"wait_ms"_s] = attempt.next.waitMs;
    json[u"next_at"_s] =
            attempt.nextAtUs > 0 ? QJsonValue(rfc3339(attempt.nextAtUs)) : QJsonValue();
    return json;
}

void saySummary(const GatewaySummary &summary, const QString &runFile)
{
    say(u"%1 of %2 messages accepted, in %3 attempts (%4 retries, %5 duplicates)."_s
                .arg(summary.accepted)
                .arg(summary.messages)
                .arg(summary.attempts)
                .arg(summary.retries)
                .arg(summary.duplicates));
    if (summary.gaveUp > 0)
        say(u"%1 were given up."_s.arg(summary.gaveUp));
    if (summary.duplicatesRefused > 0)
        say(u"%1 duplicates were not accepted: a consumer answers 2xx to what it knows already."_s
                    .arg(summary.duplicatesRefused));
    if (summary.isCancelled)
        say(u"It was stopped."_s);
    if (!summary.stopped.isEmpty())
        say(summary.stopped);
    if (summary.unfinished > 0) {
        say(u"%1 are not finished."_s.arg(summary.unfinished));
        if (!runFile.isEmpty())
            say(u"Go on with `hookloupe-cli simulate --resume %1` and the secret."_s.arg(runFile));
    }
}

int play(const Options &options, const GatewayPlan &plan)
{
    const bool isResumed = options.has(u"resume"_s);
    const QString runFile = options.value(isResumed ? u"resume"_s : u"run-file"_s);
    const bool isJson = options.has(u"json"_s);
    Gateway gateway;
    int code = Negative;
    QObject::connect(&gateway, &Gateway::attempted, &gateway,
                     [&](const GatewayAttemptPtr &attempt) {
                         if (!attempt->isEnded)
                             return;
                         if (isJson)
                             putJson(attemptJson(*attempt));
                         else
                             putAttempt(*attempt, plan);
                     });
    QObject::connect(&gateway, &Gateway::ended, &gateway, [&](const GatewaySummary &summary) {
        saySummary(summary, runFile);
        code = summary.isAllAccepted() ? Success : Negative;
        if (!summary.failure.isEmpty())
            code = fail({ summary.failureCode, summary.failure });
        QCoreApplication::quit();
    });
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &gateway, &Gateway::cancel);
    if (!isJson)
        say(u"%1 to %2, signed as %3; by the schedule of %4: %5"_s.arg(
                plan.scenario.name, plan.target.hostAndPort(), plan.scheme.name, plan.schedule.name,
                plan.schedule.summary()));
    const auto started = isResumed ? gateway.resume(plan, runFile) : gateway.start(plan, runFile);
    if (!started)
        return fail(started.error());
    QCoreApplication::exec();
    return code;
}

} // namespace

int runSimulate(const QStringList &arguments)
{
    Options options(u"simulate"_s, description());
    addOptions(options);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (!options.positionals().isEmpty())
        return options.usageError(u"It takes options alone."_s);
    if (options.has(u"list"_s)) {
        listSimulations(options.has(u"json"_s));
        return Success;
    }
    auto plan = simulationPlan(options);
    if (!plan)
        return plan.error().code == ErrorCode::InvalidInput
                        || plan.error().code == ErrorCode::NotFound
                ? options.usageError(plan.error().sentence)
                : fail(plan.error());
    if (auto checked = plan->check(); !checked)
        return options.usageError(checked.error().sentence);
    if (const auto exit = refusal(options, plan->target))
        return *exit;
    if (options.has(u"rehearse-rotation"_s))
        return rehearseRotation(options, *plan);
    return play(options, *plan);
}

} // namespace hookloupe::cli
