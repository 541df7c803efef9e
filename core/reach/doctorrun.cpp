// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/doctorrun.h"

#include "core/event/workerend.h"
#include "core/reach/doctorworker.h"

#include <QThread>

#include <openssl/crypto.h>

#include <atomic>
#include <utility>

namespace hookloupe {

namespace {
constexpr std::size_t kNewsMax = 10'000;
}

struct DoctorRun::Private
{
    DoctorQuestion question;
    QThread thread;
    WorkerEnd workerEnd;
    std::shared_ptr<Handover<DoctorNews>> news;
    std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<Handover<ProbeArrival>> arrivals; ///< null before start()
};

DoctorRun::DoctorRun(DoctorQuestion question, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->question = std::move(question);
    d->thread.setObjectName("hookloupe-doctor");
    d->news = std::make_shared<Handover<DoctorNews>>(kNewsMax, this, [this] {
        for (const DoctorNews &news : d->news->takeAll()) {
            if (news)
                Q_EMIT lineFound(*news);
            else
                Q_EMIT finished();
        }
    });
}

DoctorRun::~DoctorRun()
{
    d->news->close();
    cancel();
    d->workerEnd.join(d->thread);
}

void DoctorRun::start()
{
    if (d->arrivals)
        return;
    auto *worker = new DoctorWorker(d->question, d->news, d->cancelled);
    d->arrivals = worker->arrivals();
    worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::started, worker, &DoctorWorker::run);
    d->workerEnd.watch(worker, d->thread);
    // As in the store's threads: OpenSSL's part of the thread ends before anyone waits for it.
    connect(&d->thread, &QThread::finished, worker, &OPENSSL_thread_stop, Qt::DirectConnection);
    d->thread.start();
}

void DoctorRun::cancel()
{
    d->cancelled->store(true);
}

void DoctorRun::tellArrival(const ProbeArrival &arrival)
{
    ProbeArrival copy = arrival;
    if (d->arrivals) [[maybe_unused]]
        const bool told = d->arrivals->push(std::move(copy));
}

} // namespace hookloupe
