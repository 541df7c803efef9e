// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/forwarder.h"
#include "core/delivery/replayer.h"
#include "core/event/handover.h"
#include "core/exchange/redactionrules.h"
#include "core/lifeline/lifelinerule.h"
#include "core/reach/relayclient.h"
#include "core/reach/tunnel.h"
#include "core/receiver/receiver.h"
#include "core/secrets/secretstore.h"
#include "core/store/retentionkeeper.h"
#include "core/workspace/endpointkeys.h"
#include "core/workspace/ownschemes.h"
#include "core/workspace/readerlane.h"
#include "core/workspace/relaykeeper.h"
#include "core/workspace/schemeswatcher.h"
#include "core/workspace/sleepsignal.h"
#include "core/workspace/targetkeeper.h"
#include "core/workspace/workspace.h"

#include <QDeadlineTimer>
#include <QSet>
#include <QTimer>

#include <array>
#include <functional>
#include <map>
#include <memory>

namespace hookloupe {

inline constexpr QLatin1StringView kListenersDocument("listeners");
inline constexpr QLatin1StringView kRelaysDocument("relays");
inline constexpr QLatin1StringView kTargetsDocument("targets");
inline constexpr QLatin1StringView kLifelinesDocument("lifelines");

// Members are ended in reverse order: readers and replays first, then the receiver (which still
// needs the store to finish what it began), the store last.
struct Workspace::Private
{
    QString storePath;
    ReceiverLimits limits;
    std::unique_ptr<EventWriter> writer;
    RetentionPlan retention;
    QList<LifelineRule> ownLifelines;
    RedactionRules redaction = RedactionRules::defaults();
    std::unique_ptr<RetentionKeeper> retentionKeeper;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<EndpointKeys> keys;
    QString schemesFolder;
    OwnSchemes ownSchemes;
    std::shared_ptr<const SchemeCatalogue> schemes;
    std::unique_ptr<SchemesWatcher> schemesWatcher;
    std::unique_ptr<Forwarder> forwarder; ///< outlives the receiver, which hands it events
    std::unique_ptr<Receiver> receiver;
    std::unique_ptr<Listeners> listeners;
    QList<ListenerConfig> storedListeners;
    QList<Relay> storedRelays;
    std::unique_ptr<RelayClient> relays;
    std::unique_ptr<RelayKeeper> relayKeeper;
    std::unique_ptr<Tunnel> tunnel;
    TunnelSettings tunnelSettings;
    QByteArray tunnelLeadsTo;
    QByteArray judgedTunnelUrl; ///< that events are judged by
    std::unique_ptr<SleepSignal> sleepSignal;
    std::optional<Listening> listening;
    QSet<QByteArray> allowedHosts;
    std::unique_ptr<TargetKeeper> targets;
    std::unique_ptr<Handover<std::function<void()>>> results;
    std::unique_ptr<Replayer> replayer;
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };
    std::map<quint64, Waiting> waiting; ///< for the writer to reach a mark
    qint64 announcedId = 0; ///< the last one, or the last that was there at the start
    qint64 newsPosition = 0; ///< see EventReader::newsSince()
    bool followsOthers = false;
    /// A question for news waits for its answer, …
    std::shared_ptr<std::atomic<bool>> newsAsked = std::make_shared<std::atomic<bool>>(false);
    QDeadlineTimer newsPatience{ 0 }; ///< … at most until then
    QTimer newsTimer;
    std::array<std::unique_ptr<ReaderLane>, kLaneCount> lanes;
};

} // namespace hookloupe
