// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relayclient.h"

#include "core/event/workerend.h"
#include "core/reach/relayworker.h"

#include <QThread>

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {
constexpr std::size_t kNewsMax = 100'000;
}

struct RelayClient::Private
{
    struct Entry
    {
        quint64 id = 0;
        Relay relay;
        RelayStatus status;
    };
    void tell(RelayCommand command) const
    {
        [[maybe_unused]] const bool taken = commands->push(std::move(command));
        Q_ASSERT(taken);
    }

    EventIntake *intake;
    const Clock *clock;
    RelayLimits limits;
    QThread thread;
    WorkerEnd workerEnd;
    std::shared_ptr<Handover<RelayNews>> news;
    std::shared_ptr<Handover<RelayCommand>> commands; ///< null before the first relay
    QList<Entry> entries;
    quint64 lastId = 0;
};

RelayClient::RelayClient(EventIntake *intake, const Clock *clock, RelayLimits limits,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->intake = intake;
    d->clock = clock;
    d->limits = std::move(limits);
    d->news = std::make_shared<Handover<RelayNews>>(kNewsMax, this, [this] { takeNews(); });
    d->thread.setObjectName("hookloupe-relays");
}

RelayClient::~RelayClient()
{
    d->news->close();
    d->workerEnd.join(d->thread);
}

void RelayClient::setRelays(const QList<Relay> &relays)
{
    if (!relays.isEmpty() && !d->commands) {
        auto *worker = new RelayWorker(d->intake, d->clock, d->limits, d->news);
        d->commands = worker->commands();
        worker->moveToThread(&d->thread);
        d->workerEnd.watch(worker, d->thread);
        // As in the store's threads: OpenSSL's part of the thread ends before anyone waits for it.
        connect(&d->thread, &QThread::finished, worker, &OPENSSL_thread_stop, Qt::DirectConnection);
        d->thread.start();
    }
    QList<Private::Entry> before = std::exchange(d->entries, {});
    for (const Relay &relay : relays) {
        const auto found = std::find_if(before.begin(), before.end(),
                                        [&](const auto &entry) { return entry.relay == relay; });
        if (found != before.end()) {
            d->entries += *found;
            before.erase(found);
            continue;
        }
        d->entries += Private::Entry{ ++d->lastId, relay, {} };
        d->tell({ RelayCommand::What::Add, d->lastId, relay });
    }
    for (const Private::Entry &gone : std::as_const(before))
        d->tell({ RelayCommand::What::Remove, gone.id, {} });
}

void RelayClient::setBodyBytesMax(qint64 bytes)
{
    d->limits.bodyBytesMax = bytes;
    if (d->commands)
        d->tell({ .what = RelayCommand::What::LimitBodies, .bodyBytesMax = bytes });
}

QList<Relay> RelayClient::relays() const
{
    QList<Relay> relays;
    for (const Private::Entry &entry : std::as_const(d->entries))
        relays += entry.relay;
    return relays;
}

RelayStatus RelayClient::status(qsizetype index) const
{
    return index >= 0 && index < d->entries.size() ? d->entries[index].status : RelayStatus();
}

void RelayClient::connectNow(qsizetype index)
{
    if (index >= 0 && index < d->entries.size())
        d->tell({ RelayCommand::What::ConnectNow, d->entries[index].id, {} });
}

void RelayClient::takeNews()
{
    QList<qsizetype> changed;
    for (RelayNews &news : d->news->takeAll()) {
        for (qsizetype i = 0; i < d->entries.size(); ++i) {
            if (d->entries[i].id != news.id)
                continue;
            d->entries[i].status = std::move(news.status);
            if (!changed.contains(i))
                changed += i;
        }
    }
    for (const qsizetype index : std::as_const(changed))
        Q_EMIT statusChanged(index);
}

} // namespace hookloupe
