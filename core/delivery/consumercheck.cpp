// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/consumercheck.h"

#include "core/delivery/checks/checkrunner.h"
#include "core/delivery/retryschedule.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/workerend.h"

#include <QThread>

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// Two for each check and one for the end.
constexpr std::size_t kNewsMax = 1'000;
} // namespace

struct ConsumerCheck::Private
{
    /// One run; a new one for each, since a worker dies with its thread.
    struct Run
    {
        QThread thread;
        WorkerEnd workerEnd;
        std::shared_ptr<Handover<CheckNews>> news;
        std::shared_ptr<Handover<CheckStop>> stops;
    };
    std::unique_ptr<Run> run;
    bool isRunning = false;

    void endRun()
    {
        if (!run)
            return;
        run->news->close();
        run->workerEnd.join(run->thread);
        run.reset();
    }
};

AnswerBudget answerBudget(const Scheme &scheme)
{
    const RetrySchedule *schedule = scheduleOfScheme(scheme.id);
    if (!schedule || schedule->timeoutMs == 0)
        return { AnswerBudget{}.ms,
                 CoreText::tr("%1 states no time; ten seconds are usual").arg(scheme.name) };
    switch (schedule->source) {
    case RetrySchedule::Source::Documentation:
        return { schedule->timeoutMs, CoreText::tr("documentation of %1").arg(schedule->name) };
    case RetrySchedule::Source::Secondary:
        return { schedule->timeoutMs, CoreText::tr("%1, by others' reports").arg(schedule->name) };
    case RetrySchedule::Source::General:
        break;
    }
    return { schedule->timeoutMs, CoreText::tr("%1, by common knowledge").arg(schedule->name) };
}

QList<ConsumerCheckName> consumerCheckNames()
{
    QList<ConsumerCheckName> names;
    for (const CheckDefinition &check : checkDefinitions())
        names.append({ check.id, check.title, check.sent });
    return names;
}

ConsumerCheck::ConsumerCheck(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }

ConsumerCheck::~ConsumerCheck()
{
    d->endRun();
}

Result<void> ConsumerCheck::start(const ConsumerQuestion &question)
{
    if (!question.isHostAllowed && !question.target.isLoopback())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("%1 is not this machine: it is only checked when you allow it.")
                              .arg(displayText(question.target.host)) };
    const QList<ConsumerCheckName> names = consumerCheckNames();
    for (const QString &id : question.only) {
        if (std::none_of(names.begin(), names.end(),
                         [&id](const ConsumerCheckName &name) { return name.id == id; }))
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("There is no check '%1'.").arg(id) };
    }
    // A secret that cannot be used is no fault of the consumer's.
    const CheckContext context{ question.scheme, question.key, question.event, question.budgetMs };
    if (const auto signedOne = signedWire(context, question.event); !signedOne)
        return signedOne.error();

    d->endRun();
    d->run = std::make_unique<Private::Run>();
    d->run->news = std::make_shared<Handover<CheckNews>>(kNewsMax, this, [this] { takeNews(); });
    auto *runner = new CheckRunner(question, d->run->news);
    d->run->stops = runner->stops();
    runner->moveToThread(&d->run->thread);
    connect(&d->run->thread, &QThread::started, runner, &CoreText::speakInThisThread);
    connect(&d->run->thread, &QThread::started, runner, &CheckRunner::run);
    d->run->workerEnd.watch(runner, d->run->thread);
    // OpenSSL's part of the thread ends before anyone waits for it.
    connect(&d->run->thread, &QThread::finished, runner, &OPENSSL_thread_stop,
            Qt::DirectConnection);
    d->run->thread.setObjectName(u"check"_s);
    d->run->thread.start();
    d->isRunning = true;
    return {};
}

void ConsumerCheck::cancel()
{
    if (d->isRunning && d->run)
        (void)d->run->stops->push({}); // full: it was told already
}

bool ConsumerCheck::isRunning() const
{
    return d->isRunning;
}

void ConsumerCheck::takeNews()
{
    if (!d->run)
        return;
    for (CheckNews &news : d->run->news->takeAll()) {
        if (const auto *begun = std::get_if<CheckBegun>(&news)) {
            Q_EMIT began(begun->index, begun->total, begun->title);
        } else if (const auto *finding = std::get_if<ConsumerFinding>(&news)) {
            Q_EMIT found(*finding);
        } else if (const auto *report = std::get_if<ConsumerReport>(&news)) {
            d->isRunning = false;
            Q_EMIT finished(*report);
        }
    }
}

} // namespace hookloupe
