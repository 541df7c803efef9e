// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/replayer.h"

#include "core/delivery/replayworker.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/workerend.h"
#include "core/http/compose.h"

#include <QThread>

#include <map>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

QByteArray replayWire(const WireRequest &request, const SendTarget &target, ReplayKind *kind)
{
    QByteArray wire =
            target.pathAndQuery.isEmpty() ? request.wire : withTarget(request, target.pathAndQuery);
    if (kind)
        *kind = wire == request.wire ? ReplayKind::Exact : ReplayKind::Edited;
    return wire;
}

struct Replayer::Private
{
    struct Pending
    {
        ReplayRecord record;
        Then then;
        bool cancelled = false;
    };

    QThread thread;
    WorkerEnd workerEnd;
    quint64 lastId = 0;
    std::map<quint64, Pending> pending;
    std::shared_ptr<Handover<ReplayOutcome>> outcomes;
    std::shared_ptr<Handover<ReplayCommand>> commands;
};

Replayer::Replayer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    // Each pending replay has one outcome, so that a push never finds it full.
    d->outcomes = std::make_shared<Handover<ReplayOutcome>>(std::size_t{ kPendingMax }, this,
                                                            [this] { takeOutcomes(); });
    auto worker = std::make_unique<ReplayWorker>(d->outcomes);
    d->commands = worker->commands();
    worker->moveToThread(&d->thread);
    d->workerEnd.watch(worker.release(), d->thread);
    d->thread.setObjectName(u"delivery"_s);
    d->thread.start();
}

Replayer::~Replayer()
{
    d->outcomes->close();
    d->workerEnd.join(d->thread);
}

quint64 Replayer::start(ReplayRecord record, const SendTarget &target, const QByteArray &wire,
                        const SendLimits &limits, Then then)
{
    const quint64 id = ++d->lastId;
    ReplayCommand command{ ReplayCommand::What::Start, id, target, wire, limits };
    if (d->pending.size() < std::size_t{ kPendingMax } && d->commands->push(std::move(command))) {
        d->pending.emplace(id, Private::Pending{ std::move(record), std::move(then) });
        return id;
    }
    record.startedAtUs = SystemClock::instance().nowUs();
    record.result.state = SendState::Failed;
    record.result.failure =
            CoreText::tr("Too many replays wait already (%1): let them end, or cancel them.")
                    .arg(kPendingMax);
    QMetaObject::invokeMethod(
            this, [then = std::move(then), record = std::move(record)] { then(record); },
            Qt::QueuedConnection);
    return id;
}

void Replayer::cancel(quint64 replayId)
{
    const auto found = d->pending.find(replayId);
    if (found == d->pending.end() || found->second.cancelled)
        return;
    ReplayCommand command;
    command.what = ReplayCommand::What::Cancel;
    command.id = replayId;
    found->second.cancelled = d->commands->push(std::move(command));
}

void Replayer::takeOutcomes()
{
    for (ReplayOutcome &outcome : d->outcomes->takeAll()) {
        auto ended = d->pending.extract(outcome.id);
        ReplayRecord &record = ended.mapped().record;
        record.startedAtUs = outcome.startedAtUs;
        record.result = std::move(outcome.result);
        // Queued, one by one: `then` may delete this object.
        QMetaObject::invokeMethod(
                this,
                [then = std::move(ended.mapped().then), record = std::move(record)] {
                    then(record);
                },
                Qt::QueuedConnection);
    }
}

} // namespace hookloupe
