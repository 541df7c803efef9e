// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The part of Workspace about how requests come in: listeners, relays and the tunnel.

#include "core/event/coretext.h"
#include "core/event/log.h"
#include "core/workspace/importer.h"
#include "core/workspace/workspaceprivate.h"

namespace hookloupe {

Result<Workspace::Listening> Workspace::listen(const QHostAddress &address, quint16 port,
                                               const TlsIdentity *tls)
{
    const auto bound =
            d->listeners->listenOnce(address, port, tls ? std::optional(*tls) : std::nullopt);
    if (!bound)
        return bound.error();
    return *d->listening;
}

void Workspace::stopListening()
{
    d->listeners->stop();
}

void Workspace::startListening()
{
    d->listeners->start();
}

void Workspace::noteListening()
{
    d->listening.reset();
    for (const ListenerState &listener : d->listeners->states()) {
        if (listener.state == ListenerState::State::Listening && !d->listening)
            d->listening = Listening{ listener.config.address, listener.port,
                                      listener.config.tls != ListenerConfig::Tls::Off,
                                      listener.config.pathToken };
    }
    Q_EMIT listeningChanged();
}

const QList<ListenerConfig> &Workspace::storedListeners() const
{
    return d->storedListeners;
}

Result<void> Workspace::setListeners(const QList<ListenerConfig> &listeners)
{
    if (auto stored = d->writer->putDocument(kListenersDocument, listenersToJson(listeners));
        !stored)
        return stored;
    d->storedListeners = listeners;
    useListeners(listeners);
    return {};
}

void Workspace::useListeners(const QList<ListenerConfig> &listeners)
{
    d->listeners->set(listeners);
}

const QList<ListenerState> &Workspace::listeners() const
{
    return d->listeners->states();
}

QString Workspace::authorityFolder() const
{
    return d->listeners->authorityFolder();
}

const std::optional<Workspace::Listening> &Workspace::listening() const
{
    return d->listening;
}

RelayClient &Workspace::relays()
{
    return *d->relays;
}

std::unique_ptr<Importer> Workspace::makeImporter()
{
    return std::make_unique<Importer>(d->receiver.get(),
                                      [this](NoteChange change) { annotate(std::move(change)); });
}

void Workspace::useStoredRelays()
{
    useRelays(d->storedRelays);
}

void Workspace::useRelays(const QList<Relay> &relays)
{
    d->relayKeeper->use(relays);
    Q_EMIT relaysChanged();
}

void Workspace::stopRelays()
{
    d->relayKeeper->finish();
}

Result<void> Workspace::setRelays(const QList<Relay> &relays)
{
    if (auto stored = d->writer->putDocument(kRelaysDocument, relaysToJson(relays)); !stored)
        return stored;
    d->storedRelays = relays;
    useStoredRelays();
    return {};
}

Tunnel &Workspace::tunnel()
{
    return *d->tunnel;
}

Result<void> Workspace::startTunnel(const TunnelSettings &settings)
{
    if (!d->listening)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("Start listening first: a tunnel needs something to lead to.") };
    d->tunnelSettings = settings;
    d->tunnelLeadsTo = d->listening->origin();
    return d->tunnel->start(settings, d->tunnelLeadsTo);
}

void Workspace::leadTunnel()
{
    // A pause of listening does not take the public name away; another port does.
    if (d->tunnel->state() == Tunnel::State::Stopped || !d->listening
        || d->listening->origin() == d->tunnelLeadsTo)
        return;
    if (auto started = startTunnel(d->tunnelSettings); !started)
        qCInfo(logReach, "the tunnel could not follow the listener");
}

} // namespace hookloupe
