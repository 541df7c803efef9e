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
constexpr std::size_t kRelayNewsMax = 100'000;
}

struct RelayClient::Private
{
    struct Entry
    {
        quint64 id = 0;
        Relay relay;
        RelayStatus status;
        RelayPosition position;
    };
    void tell(RelayCommand command) const
    {
        if (!commands) // it has finished
            return;
        [[maybe_unused]] const bool taken = commands->push(std::move(command));
        Q_ASSERT(taken);
    }

    /// The entries that changed.
    QList<qsizetype> applyNews();

    EventIntake *intake;
    const Clock *clock;
    RelayLimits limits;
    QThread thread;
    WorkerEnd workerEnd;
    std::shared_ptr<Handover<RelayNews>> news;
    std::shared_ptr<Handover<RelayCommand>> commands; ///< null before the first relay
    QList<Entry> entries;
    quint64 lastId = 0;
    bool hasFinished = false;
};

RelayClient::RelayClient(EventIntake *intake, const Clock *clock, RelayLimits limits,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->intake = intake;
    d->clock = clock;
    d->limits = std::move(limits);
    d->news = std::make_shared<Handover<RelayNews>>(kRelayNewsMax, this, [this] { takeNews(); });
    d->thread.setObjectName("hookloupe-relays");
}

RelayClient::~RelayClient()
{
    finish();
    d->news->close();
}

void RelayClient::finish()
{
    if (std::exchange(d->hasFinished, true) || !d->commands)
        return;
    d->tell({ .what = RelayCommand::What::Finish });
    d->thread.wait(); // it ends by itself
    d->workerEnd.join(d->thread);
    d->commands.reset();
    d->applyNews(); // nobody is told any more: this may be the destructor
}

void RelayClient::setRelays(const QList<Relay> &relays, const QList<KeptPosition> &positions)
{
    if (d->hasFinished)
        return;
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
        const auto kept =
                std::find_if(positions.begin(), positions.end(),
                             [&](const KeptPosition &position) { return position.relay == relay; });
        const RelayPosition position = kept == positions.end() ? RelayPosition() : kept->position;
        d->entries += Private::Entry{ ++d->lastId, relay, {}, position };
        d->tell({ .what = RelayCommand::What::Add,
                  .id = d->lastId,
                  .relay = relay,
                  .position = position });
    }
    for (const Private::Entry &gone : std::as_const(before))
        d->tell({ .what = RelayCommand::What::Remove, .id = gone.id });
}

QList<KeptPosition> RelayClient::positions() const
{
    QList<KeptPosition> positions;
    for (const Private::Entry &entry : std::as_const(d->entries))
        positions += { entry.relay, entry.position };
    return positions;
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
        d->tell({ .what = RelayCommand::What::ConnectNow, .id = d->entries[index].id });
}

QList<qsizetype> RelayClient::Private::applyNews()
{
    QList<qsizetype> changed;
    for (RelayNews &told : news->takeAll()) {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries[i].id != told.id)
                continue;
            entries[i].status = std::move(told.status);
            entries[i].position = std::move(told.position);
            if (!changed.contains(i))
                changed += i;
        }
    }
    return changed;
}

void RelayClient::takeNews()
{
    const QList<qsizetype> changed = d->applyNews();
    for (const qsizetype index : changed)
        Q_EMIT statusChanged(index);
}

} // namespace hookloupe
