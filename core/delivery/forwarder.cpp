// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/forwarder.h"

#include "core/delivery/forwardworker.h"
#include "core/event/workerend.h"

#include <QRandomGenerator>
#include <QThread>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QByteArray newPseudonym()
{
    return "hookloupe-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace

struct Forwarder::Private
{
    QThread thread;
    WorkerEnd workerEnd;
    QByteArray pseudonym = newPseudonym();
    std::shared_ptr<Handover<ForwardOrder>> orders;
};

Forwarder::Forwarder(EventSink *sink, const ForwardLimits &limits)
    : d(std::make_unique<Private>())
{
    auto worker = std::make_unique<ForwardWorker>(sink, limits, d->pseudonym);
    d->orders = worker->orders();
    worker->moveToThread(&d->thread);
    d->workerEnd.watch(worker.release(), d->thread);
    d->thread.setObjectName(u"forwarding"_s);
    d->thread.start();
}

Forwarder::~Forwarder()
{
    d->workerEnd.join(d->thread);
}

void Forwarder::forward(ForwardOrder order)
{
    // Unbounded here, since each order has to have its outcome and its record: the worker takes
    // them faster than events can be committed, and is where the bounds are kept.
    [[maybe_unused]] const bool taken = d->orders->push(std::move(order));
}

const QByteArray &Forwarder::pseudonym() const
{
    return d->pseudonym;
}

} // namespace hookloupe
