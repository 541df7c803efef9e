// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/replayrun.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/sending.h"
#include "core/delivery/batch/answerdiff.h"
#include "core/delivery/batch/batchcsv.h"
#include "core/delivery/batch/batchrequest.h"
#include "core/delivery/batch/replaybatch.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/http/requestframer.h"
#include "core/workspace/stopsignals.h"
#include "core/workspace/storebatchsource.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTellTerminalMs = 200;
constexpr qint64 kTellFileMs = 5'000;

QStringList differenceWords(const BatchRow &row)
{
    QStringList words;
    for (const auto &[flag, word] : { std::pair(AnswerDifference::Answered, u"answered"_s),
                                      std::pair(AnswerDifference::Status, u"status"_s),
                                      std::pair(AnswerDifference::Headers, u"headers"_s),
                                      std::pair(AnswerDifference::Body, u"body"_s) }) {
        if ((row.difference & flag) != 0)
            words.append(word);
    }
    return words;
}

SendResult resultOf(const BatchRow &row, const BatchDetails &details)
{
    SendResult result;
    result.state = row.state;
    result.status = row.status;
    result.reason = details.reason;
    result.fields = details.fields;
    result.times = row.times;
    result.failure = details.failure;
    return result;
}

/// Prints rows as they end, and on a terminal how far it is.
class Printer
{
public:
    Printer(const Options &options, const ReplayBatchPlan &plan)
        : m_plan(plan)
        , m_isJson(options.has(u"json"_s))
        , m_isTerminal(::isatty(STDERR_FILENO) == 1)
    {
        m_sinceTold.start();
    }

    void put(const BatchResults &results, const std::vector<quint32> &rows)
    {
        clear();
        for (const quint32 number : rows) {
            const BatchRow row = results.row(number);
            const BatchDetails details = results.details(number);
            if (m_isJson)
                putJson(json(results, row, details));
            else
                putLine(line(results, row, details));
        }
    }

    void tell(const BatchProgress &progress)
    {
        const qint64 every = m_isTerminal ? kTellTerminalMs : kTellFileMs;
        if (progress.rows < 2 || m_sinceTold.elapsed() < every)
            return;
        m_sinceTold.start();
        const QString text = batchProgressText(progress);
        if (!m_isTerminal) {
            say(text);
            return;
        }
        m_hasTold = true;
        std::fputs(("\r\033[K" + text.toUtf8()).constData(), stderr);
        std::fflush(stderr);
    }

    void clear()
    {
        if (m_hasTold)
            std::fputs("\r\033[K", stderr);
        m_hasTold = false;
    }

private:
    QByteArray targetOf(const BatchRow &row) const
    {
        return m_plan.targets[static_cast<std::size_t>(row.row) % m_plan.targets.size()].url;
    }
    static KeptAnswer answerOf(const BatchResults &results, qint64 row)
    {
        return { results.row(row), results.details(row) };
    }
    QString differences(const BatchResults &results, const BatchRow &row) const
    {
        const qint64 first = row.row - row.row % static_cast<qint64>(m_plan.targets.size());
        return answerDifferenceText(answerOf(results, first), answerOf(results, row.row));
    }

    QString line(const BatchResults &results, const BatchRow &row,
                 const BatchDetails &details) const
    {
        QString text = u"#%1 "_s.arg(row.eventId);
        if (row.outcome == BatchOutcome::LeftOut && row.tries == 0) {
            text += u"left out: "_s + details.failure;
        } else {
            text += QString(replayKindId(row.kind)) + u": "_s;
            text += resultLine(resultOf(row, details), row.answerBytes);
            if (row.state == SendState::Answered && !details.failure.isEmpty())
                text += u"; "_s + details.failure;
        }
        if (row.tries > 1)
            text += u" (try %1)"_s.arg(row.tries);
        if (m_plan.compares())
            text += u"  %1"_s.arg(displayText(targetOf(row), 200));
        if (row.differs())
            text += u"\n    "_s + differences(results, row).replace(u"\n"_s, u"\n    "_s);
        return text;
    }

    QJsonObject json(const BatchResults &results, const BatchRow &row,
                     const BatchDetails &details) const
    {
        QJsonObject object = resultJson(resultOf(row, details));
        object[u"body_bytes"_s] = row.answerBytes;
        object[u"event"_s] = row.eventId;
        object[u"kind"_s] = QString(replayKindId(row.kind));
        object[u"target"_s] = displayText(targetOf(row));
        object[u"outcome"_s] = QString(batchOutcomeId(row.outcome));
        object[u"tries"_s] = row.tries;
        object[u"started_at"_s] =
                row.tries > 0 ? QJsonValue(rfc3339(row.startedAtUs)) : QJsonValue();
        if (row.isCompared()) {
            object[u"differs"_s] = QJsonArray::fromStringList(differenceWords(row));
            if (row.differs())
                object[u"difference"_s] = differences(results, row);
        }
        return object;
    }

    const ReplayBatchPlan &m_plan;
    bool m_isJson;
    bool m_isTerminal;
    bool m_hasTold = false;
    QElapsedTimer m_sinceTold;
};

void saySummary(const BatchProgress &progress)
{
    if (progress.rows > 1)
        say(batchProgressText(progress) + u'.');
    if (progress.tries > progress.rows)
        say(u"%1 requests in all, with those that were tried again."_s.arg(progress.tries));
    if (progress.compared > 0 && progress.differing == 0)
        say(u"%1 answers compared: the targets answered alike."_s.arg(progress.compared));
    if (progress.isCancelled)
        say(u"It was stopped."_s);
}

Result<void> writeCsv(const Options &options, const ReplayBatchPlan &plan,
                      const BatchResults &results)
{
    std::vector<QByteArray> targets;
    for (const SendTarget &target : plan.targets)
        targets.push_back(target.url);
    const auto written = writeBatchCsv(results, targets, options.value(u"csv"_s),
                                       [](qint64, qint64) { return true; });
    return written ? Result<void>() : written.error();
}

QString plannedLine(const PlannedSend &send, const ReplayBatchPlan &plan)
{
    const QString to = displayText(plan.targets[send.target].url, 200);
    if (!send.problem.isEmpty())
        return u"#%1 would be left out for %2: %3"_s.arg(send.eventId).arg(to, send.problem);
    const WireRequest request = parseLenient(send.wire);
    QString text =
            u"#%1 %2: %3 %4 to %5, %6"_s.arg(send.eventId)
                    .arg(QString(replayKindId(send.kind)), displayText(request.methodBytes(), 40),
                         displayText(request.targetBytes(), 200), to,
                         displaySize(send.wire.size()));
    if (!send.scheme.isEmpty())
        text += u", signed as %1"_s.arg(send.scheme);
    if (!send.deliveryId.isEmpty())
        text += u", id %1"_s.arg(displayText(send.deliveryId, 80));
    return text;
}

QJsonObject plannedJson(const PlannedSend &send, const ReplayBatchPlan &plan)
{
    const WireRequest request = parseLenient(send.wire);
    const auto textOrNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return { { u"event"_s, send.eventId },
             { u"target"_s, displayText(plan.targets[send.target].url) },
             { u"kind"_s, QString(replayKindId(send.kind)) },
             { u"method"_s, displayText(request.methodBytes()) },
             { u"request_target"_s, displayText(request.targetBytes()) },
             { u"bytes"_s, send.wire.size() },
             { u"scheme"_s, textOrNull(send.scheme) },
             { u"delivery_id"_s, textOrNull(displayText(send.deliveryId)) },
             { u"problem"_s, textOrNull(send.problem) } };
}

} // namespace

int replayBatch(const Options &options, const ReplayBatchPlan &plan, std::vector<qint64> ids,
                Workspace &workspace)
{
    Printer printer(options, plan);
    ReplayBatch batch;
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &batch, &ReplayBatch::cancel);
    QObject::connect(
            &batch, &ReplayBatch::rowsEnded, &batch,
            [&](const std::vector<quint32> &rows) { printer.put(*batch.results(), rows); });
    QObject::connect(&batch, &ReplayBatch::progressed, &batch, [&](const BatchProgress &progress) {
        printer.tell(progress);
        // Nobody is there to say when it may go on.
        if (progress.state == BatchProgress::State::Paused) {
            printer.clear();
            say(progress.why);
            batch.cancel();
        }
    });
    QObject::connect(&batch, &ReplayBatch::ended, &batch, [] { QCoreApplication::quit(); });
    if (auto started = workspace.startBatch(batch, plan, std::move(ids)); !started)
        return fail(started.error());
    QCoreApplication::exec();
    printer.clear();
    const BatchProgress &progress = batch.progress();
    if (!progress.why.isEmpty())
        say(progress.why);
    saySummary(progress);
    if (options.has(u"csv"_s)) {
        if (auto written = writeCsv(options, plan, *batch.results()); !written)
            return fail(written.error());
    }
    return progress.isAllAccepted() && progress.differing == 0 ? Success : Negative;
}

int dryRun(const Options &options, const ReplayBatchPlan &plan, std::vector<qint64> ids)
{
    StoreBatchSource source(options.storePath(), std::move(ids));
    const bool isJson = options.has(u"json"_s);
    const auto count = static_cast<quint32>(source.count());
    const std::vector<quint32> shuffle = plan.order == ReplayBatchPlan::Order::Shuffled
            ? shuffledOrder(count, plan.seed)
            : std::vector<quint32>();
    qint64 sends = 0;
    qint64 leftOut = 0;
    qint64 bytes = 0;
    for (quint32 i = 0; i < count; ++i) {
        const qint64 index = shuffle.empty() ? i : shuffle[i];
        const auto event = source.event(index);
        if (!event) {
            say(u"#%1 would be left out: %2"_s.arg(source.id(index)).arg(event.error().sentence));
            ++leftOut;
            continue;
        }
        for (const PlannedSend &send :
             plannedSends(plan, **event, SystemClock::instance().nowUs())) {
            leftOut += send.problem.isEmpty() ? 0 : 1;
            sends += send.problem.isEmpty() ? plan.times : 0;
            bytes += send.wire.size() * plan.times;
            if (isJson)
                putJson(plannedJson(send, plan));
            else
                putLine(plannedLine(send, plan));
        }
    }
    say(u"Nothing was sent. It would be %1 %2 with %3."_s.arg(sends).arg(
            sends == 1 ? u"request"_s : u"requests"_s, displaySize(bytes)));
    if (leftOut > 0)
        say(u"%1 would be left out."_s.arg(leftOut));
    return leftOut == 0 ? Success : Negative;
}

} // namespace hookloupe::cli
