// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/receiver.h"

#include "core/event/handover.h"
#include "core/event/workerend.h"
#include "core/receiver/receiverworker.h"

#include <QTcpServer>
#include <QThread>

#include <openssl/crypto.h>

#include <atomic>
#include <future>
#include <limits>

namespace hookloupe {

struct Receiver::Private
{
    using Call = std::function<void()>;

    /// Runs \a call in the receiver's thread and waits for it.
    template<class R>
    R inThread(std::function<R()> call) const
    {
        std::promise<R> promise;
        auto future = promise.get_future();
        post([&promise, &call] {
            if constexpr (std::is_void_v<R>) {
                call();
                promise.set_value();
            } else {
                promise.set_value(call());
            }
        });
        return future.get();
    }
    void post(Call call) const
    {
        [[maybe_unused]] const bool taken = calls->push(std::move(call));
        Q_ASSERT(taken);
    }

    QThread thread;
    ReceiverWorker *worker = nullptr; ///< lives in the thread, and dies with it
    WorkerEnd workerEnd;
    std::unique_ptr<Handover<Call>> calls;
    std::atomic<int> listeners = 0;
};

Receiver::Receiver(EventSink *sink, const Clock *clock, const ReceiverLimits &limits,
                   QObject *parent, Upstream *upstream)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->worker = new ReceiverWorker(sink, clock, limits, upstream);
    d->worker->moveToThread(&d->thread);
    d->calls = std::make_unique<Handover<Private::Call>>(
            std::numeric_limits<std::size_t>::max(), d->worker, [calls = &d->calls] {
                for (const Private::Call &call : (*calls)->takeAll())
                    call();
            });
    d->workerEnd.watch(d->worker, d->thread);
    // As in the store's threads: OpenSSL's part of the thread ends before anyone waits for it.
    connect(&d->thread, &QThread::finished, d->worker, &OPENSSL_thread_stop, Qt::DirectConnection);
    d->thread.setObjectName("hookloupe-receiver");
    d->thread.start();
}

Receiver::~Receiver()
{
    stop();
    d->calls->close();
    d->workerEnd.join(d->thread);
}

Result<quint16> Receiver::listen(const ListenOptions &options, ListenerId id)
{
    auto port = d->inThread<Result<quint16>>([&] { return d->worker->listen(options, id); });
    if (port)
        ++d->listeners;
    return port;
}

Result<void> Receiver::change(const ListenOptions &options, ListenerId id)
{
    return d->inThread<Result<void>>([&] { return d->worker->change(options, id); });
}

void Receiver::close(ListenerId id, int finishMs)
{
    if (d->inThread<bool>([&] { return d->worker->close(id, finishMs); }))
        --d->listeners;
}

void Receiver::stop(int finishMs)
{
    std::promise<void> promise;
    auto done = promise.get_future();
    d->post([&] { d->worker->stop(finishMs, [&promise] { promise.set_value(); }); });
    done.wait();
    d->listeners = 0;
}

bool Receiver::isListening() const noexcept
{
    return d->listeners > 0;
}

void Receiver::setLimits(const ReceiverLimits &limits)
{
    d->inThread<void>([&] { d->worker->setLimits(limits); });
}

void Receiver::setEndpoints(std::shared_ptr<const ReceiverEndpoints> endpoints)
{
    d->inThread<void>([&] { d->worker->setEndpoints(std::move(endpoints)); });
}

void Receiver::take(IntakeRequest request)
{
    d->post([worker = d->worker, request = std::move(request)]() mutable {
        worker->take(std::move(request));
    });
}

quint16 nextFreePort(const QHostAddress &address, quint16 port)
{
    constexpr int triesMax = 200; // a range that is taken for longer than this is a firewall's
    for (int next = port + 1; next <= 0xffff && next <= port + triesMax; ++next) {
        QTcpServer probe;
        if (probe.listen(address, static_cast<quint16>(next)))
            return static_cast<quint16>(next);
    }
    return 0;
}

} // namespace hookloupe
