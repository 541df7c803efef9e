// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gateway.h"

#include "core/delivery/gatewayworker.h"
#include "core/event/clock.h"
#include "core/event/workerend.h"

#include <QPointer>
#include <QThread>

#include <limits>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

struct Gateway::Private
{
    QThread thread;
    WorkerEnd workerEnd;
    std::shared_ptr<GatewayShared> shared = std::make_shared<GatewayShared>();
    std::shared_ptr<Handover<GatewayOrder>> orders;

    void run(GatewayPlan plan, GatewayHistory history, std::unique_ptr<GatewayJournal> journal)
    {
        auto worker = std::make_unique<GatewayWorker>(std::move(plan), std::move(history),
                                                      std::move(journal), shared);
        orders = worker->orders();
        worker->moveToThread(&thread);
        workerEnd.watch(worker.release(), thread);
        thread.setObjectName(u"gateway"_s);
        thread.start();
    }
};

Gateway::Gateway(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    // The worker stops by itself long before: see GatewayShared::untaken.
    d->shared->reports = std::make_shared<Handover<GatewayReport>>(
            std::numeric_limits<std::size_t>::max(), this, [this] { takeReports(); });
}

Gateway::~Gateway()
{
    d->shared->reports->close();
    d->workerEnd.join(d->thread);
}

Result<void> Gateway::start(const GatewayPlan &plan, const QString &runFile)
{
    if (auto checked = plan.check(); !checked)
        return checked;
    GatewayHistory history;
    history.startedAtUs = SystemClock::instance().nowUs();
    std::unique_ptr<GatewayJournal> journal;
    if (!runFile.isEmpty()) {
        auto begun = GatewayJournal::begin(runFile, plan, history.startedAtUs);
        if (!begun)
            return begun.error();
        journal = *std::move(begun);
    }
    d->run(plan, std::move(history), std::move(journal));
    return {};
}

Result<void> Gateway::resume(const GatewayPlan &plan, const QString &runFile)
{
    GatewayHistory history;
    auto journal = GatewayJournal::resume(runFile, history);
    if (!journal)
        return journal.error();
    d->run(plan, std::move(history), *std::move(journal));
    return {};
}

void Gateway::play(GatewayPlan plan, GatewayHistory history,
                   std::unique_ptr<GatewayJournal> journal)
{
    d->run(std::move(plan), std::move(history), std::move(journal));
}

void Gateway::setPaused(bool paused)
{
    if (d->orders)
        static_cast<void>(d->orders->push(paused ? GatewayOrder::Pause : GatewayOrder::GoOn));
}

void Gateway::cancel()
{
    if (d->orders)
        static_cast<void>(d->orders->push(GatewayOrder::Cancel));
}

void Gateway::takeReports()
{
    const QPointer<Gateway> self(this); // whoever listens may end it
    const std::shared_ptr<GatewayShared> shared = d->shared;
    for (const GatewayReport &report : shared->reports->takeAll()) {
        --shared->untaken;
        if (const auto *attempt = std::get_if<GatewayAttemptPtr>(&report))
            Q_EMIT attempted(*attempt);
        else
            Q_EMIT ended(std::get<GatewaySummary>(report));
        if (!self)
            return;
    }
}

} // namespace hookloupe
