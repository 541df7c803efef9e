// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/connectionoptions.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/sending.h"
#include "core/delivery/consumercheck.h"
#include "core/workspace/stopsignals.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOutcomeWidth = 15;
constexpr int kTitleWidth = 29;

QString row(ConsumerOutcome outcome, const QString &title, const QString &text)
{
    return u"%1%2%3"_s.arg(consumerOutcomeText(outcome), -kOutcomeWidth)
            .arg(title, -kTitleWidth)
            .arg(text);
}

/// How far it is, on one line of a terminal that the next result takes the place of.
void showProgress(const QString &text)
{
    if (::isatty(STDERR_FILENO) != 1)
        return;
    const QByteArray line = "\r\033[K"_ba + text.toUtf8();
    std::fputs(line.constData(), stderr);
    std::fflush(stderr);
}

/// Prints findings as they come; checks that were not made, all for the same reason, as one row.
class Table
{
public:
    void put(const ConsumerFinding &finding)
    {
        const bool isUnmade =
                finding.outcome == ConsumerOutcome::CannotTell && finding.exchanges.empty();
        if (!m_unmade.isEmpty() && (!isUnmade || m_unmade.first().evidence != finding.evidence))
            flush();
        if (isUnmade)
            m_unmade.append(finding);
        else
            putRow(finding);
    }

    void flush()
    {
        if (m_unmade.size() == 1)
            putRow(m_unmade.first());
        else if (!m_unmade.isEmpty())
            putLine(row(ConsumerOutcome::CannotTell, u"%1 further checks"_s.arg(m_unmade.size()),
                        m_unmade.first().evidence));
        m_unmade.clear();
    }

private:
    static void putRow(const ConsumerFinding &finding)
    {
        putLine(row(finding.outcome, finding.title, finding.evidence));
        if (!finding.advice.isEmpty())
            putLine(QString(kOutcomeWidth, u' ') + u"→ "_s + finding.advice);
    }

    QList<ConsumerFinding> m_unmade;
};

void putCard(const ConsumerReport &report)
{
    putLine(u"\nFive best practices"_s);
    for (const ConsumerPractice &practice : report.practices) {
        putLine(consumerOutcomeText(practice.outcome).leftJustified(kOutcomeWidth)
                + practice.title);
        for (const QString &line : practice.evidence)
            putLine(QString(kOutcomeWidth, u' ') + line);
    }
    putLine(u'\n' + summaryOf(report));
}

int listChecks()
{
    for (const ConsumerCheckName &check : consumerCheckNames())
        putLine(u"%1 %2"_s.arg(check.id, -20).arg(check.sent));
    return Success;
}

/// Of --junit and --html.
Result<void> writeReport(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ ErrorCode::PermissionDenied,
                  u"%1 cannot be written: %2."_s.arg(path, file.errorString()), path };
}

void addOptions(Options &options)
{
    options.positional(u"url"_s, u"where the consumer takes webhooks"_s, u"URL"_s);
    options.keyOptions();
    options.option(u"event"_s,
                   u"Send this event of your own, a REQUEST.http or its body alone, instead of a "
                   "sample; - for standard input."_s,
                   u"FILE"_s);
    options.option(u"url"_s,
                   u"The URL to sign, for schemes that sign it, where the consumer knows itself by "
                   "another one."_s,
                   u"URL"_s);
    options.option(u"timeout"_s,
                   u"How long the provider waits for an answer (default: what it documents, else "
                   "%1)."_s.arg(AnswerBudget{}.ms / 1000),
                   u"SECONDS"_s);
    options.option(u"max-time"_s,
                   u"Begin no further check after this long (default: %1)."_s.arg(
                           ConsumerQuestion{}.totalMs / 1000),
                   u"SECONDS"_s);
    options.option(u"only"_s, u"Make these checks alone, after the valid event."_s, u"ID,…"_s);
    options.option(u"list"_s, u"List the checks, and send nothing."_s);
    options.option(u"json"_s, u"One JSON object with all that was sent and came back."_s);
    options.option(u"junit"_s, u"Write the results as JUnit XML as well, for a CI server."_s,
                   u"FILE"_s);
    options.option(u"html"_s, u"Write a report to read and to print as well."_s, u"FILE"_s);
    addConnectionOptions(options, ConnectionExtras::None);
    options.option(u"yes"_s, u"Send to a host that is not loopback without asking."_s);
}

Result<ConsumerQuestion> questionOf(const Options &options)
{
    const auto target = SendTarget::parse(options.positionals().first().toUtf8());
    if (!target)
        return target.error();
    const auto scheme = options.scheme();
    if (!scheme)
        return scheme.error();
    const auto timeout = options.number(u"timeout"_s, AnswerBudget{}.ms / 1000, 1, 600);
    const auto most = options.number(u"max-time"_s, ConsumerQuestion{}.totalMs / 1000, 1, 86'400);
    if (!timeout || !most)
        return timeout ? most.error() : timeout.error();
    ConsumerQuestion question;
    question.target = *target;
    question.scheme = *scheme;
    const AnswerBudget budget = options.has(u"timeout"_s)
            ? AnswerBudget{ static_cast<int>(*timeout * 1000), u"--timeout"_s }
            : answerBudget(*scheme);
    question.budgetMs = budget.ms;
    question.budgetSource = budget.source;
    question.totalMs = static_cast<int>(*most * 1000);
    SendLimits limits;
    if (const auto read = readConnection(options, limits); !read)
        return read.error();
    question.verifyCertificate = limits.verifyCertificate;
    question.route = limits.route;
    if (options.has(u"connect-timeout"_s))
        question.connectTimeoutMs = limits.connectTimeoutMs;
    if (options.has(u"only"_s))
        question.only = options.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    return question;
}

Result<CheckEvent> eventOf(const Options &options, const ConsumerQuestion &question)
{
    const QByteArray url =
            options.has(u"url"_s) ? options.value(u"url"_s).toUtf8() : question.target.url;
    if (!options.has(u"event"_s))
        return sampleEvent(question.scheme, question.target, url);
    const auto file = readInput(options.value(u"event"_s));
    return file ? ownEvent(question.scheme, *file, question.target, url)
                : Result<CheckEvent>(file.error());
}

int exitCodeOf(const ConsumerReport &report)
{
    if (report.isUnreachable)
        return Environment;
    const bool isComplete = report.ended.isEmpty() && !report.findings.isEmpty()
            && report.findings.first().outcome == ConsumerOutcome::Pass;
    return isComplete && report.count(ConsumerOutcome::Fail) == 0 ? Success : Negative;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    Options options(
            u"check"_s,
            u"Does this consumer verify, survive duplicates, answer in time? Sends it right and\n"
            "wrong events, signed as the provider would, and says of each what should have come\n"
            "back, what did, and what to change. What cannot be told is said to be so; a consumer\n"
            "that refuses the valid event has proved nothing. Exit code 0 when nothing fails, 1\n"
            "when a check fails, 3 when nobody is there.\n\n"
            "The events carry your secret's signature: send them to a test system, which takes\n"
            "them for real.\n\n"
            "Examples:\n"
            "  hookloupe-cli check http://localhost:3000/webhooks --scheme stripe --secret-env S\n"
            "  hookloupe-cli check http://localhost:3000/hooks --scheme github --secret-file s\n"
            "      --event push.http --html report.html\n"
            "  hookloupe-cli check https://staging.example/hooks --yes --scheme svix\n"
            "      --secret-env S --timeout 15 --junit check.xml\n"
            "  hookloupe-cli check http://localhost:3000/hooks --scheme github --secret-env S\n"
            "      --only wrong_signature,duplicate"_s);
    addOptions(options);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.has(u"list"_s))
        return listChecks();
    if (options.positionals().size() != 1)
        return options.usageError(u"Give the URL of one consumer."_s);
    auto question = questionOf(options);
    if (!question)
        return options.usageError(question.error().sentence);
    auto key = options.key();
    if (!key)
        return fail(key.error());
    question->key = std::move(*key);
    auto event = eventOf(options, *question);
    if (!event)
        return fail(event.error());
    question->event = std::move(*event);
    if (const auto exit = refusal(options, question->target))
        return *exit;
    question->isHostAllowed = true;

    const bool json = options.has(u"json"_s);
    ConsumerCheck check;
    ConsumerReport report;
    Table table;
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &check, &ConsumerCheck::cancel);
    QObject::connect(&check, &ConsumerCheck::began, &check,
                     [](int index, int total, const QString &title) {
                         showProgress(u"%1 of %2: %3"_s.arg(index + 1).arg(total).arg(title));
                     });
    QObject::connect(&check, &ConsumerCheck::found, &check,
                     [json, &table](const ConsumerFinding &finding) {
                         showProgress({});
                         if (!json)
                             table.put(finding);
                     });
    QObject::connect(&check, &ConsumerCheck::finished, &check,
                     [&report](const ConsumerReport &ended) {
                         showProgress({});
                         report = ended;
                         QCoreApplication::quit();
                     });
    if (const auto started = check.start(*question); !started)
        return fail(started.error());
    QCoreApplication::exec();

    if (json) {
        put(consumerReportJson(report));
    } else {
        table.flush();
        putCard(report);
    }
    if (!report.ended.isEmpty())
        say(u"hookloupe-cli: "_s + report.ended);
    for (const auto &[name, write] :
         { std::pair{ u"junit"_s, &consumerReportJunit }, { u"html"_s, &consumerReportHtml } }) {
        if (!options.has(name))
            continue;
        if (const auto written = writeReport(options.value(name), write(report)); !written)
            return fail(written.error());
    }
    return exitCodeOf(report);
}

} // namespace hookloupe::cli
