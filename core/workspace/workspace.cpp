// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"

#include "core/event/clock.h"
#include "core/event/log.h"
#include "core/receiver/localauthority.h"
#include "core/workspace/storedredaction.h"
#include "core/workspace/workspaceprivate.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
const QString kEndpointsDocument = u"endpoints"_s;
/// Beside the store, of which there may be several: one vault is for all of a folder.
const QString kVaultName = u"/secrets.hookvault"_s;
const QString kAllowedHostsDocument = u"allowed_hosts"_s;
constexpr std::size_t kResultsMax = 100'000;
} // namespace

QByteArray Workspace::Listening::baseUrl() const
{
    return pathToken.isEmpty() ? origin() : origin() + '/' + pathToken;
}

QByteArray Workspace::Listening::origin() const
{
    QByteArray host;
    if (address == QHostAddress(QHostAddress::AnyIPv6) || address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4))
        host = "localhost"_ba; // "everywhere" is no address that a client can call
    else if (address.protocol() == QAbstractSocket::IPv6Protocol)
        host = '[' + address.toString().toUtf8() + ']';
    else
        host = address.toString().toUtf8();
    return (tls ? "https://"_ba : "http://"_ba) + host + ':' + QByteArray::number(port);
}

QString Workspace::defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + u"/hookloupe/events.hookloupe"_s;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Options &options)
{
    auto d = std::make_unique<Private>();
    d->storePath = options.storePath.isEmpty() ? defaultStorePath() : options.storePath;
    d->limits = options.limits;
    auto writer = EventWriter::open({ d->storePath, options.durability });
    if (!writer)
        return writer.error();
    d->writer = std::move(*writer);
    d->secrets = std::make_unique<SecretStore>(options.useKeyring ? SecretStore::KeyringUse::Ask
                                                                  : SecretStore::KeyringUse::Never);
    d->secrets->useVault(QFileInfo(d->storePath).absolutePath() + kVaultName);
    d->keys = std::make_unique<EndpointKeys>(d->secrets.get());
    d->schemesFolder = options.schemesFolder.isEmpty() ? ownSchemesFolder() : options.schemesFolder;
    d->ownSchemes = readOwnSchemes(d->schemesFolder);
    d->schemes = std::make_shared<SchemeCatalogue>(SchemeCatalogue::with(d->ownSchemes.schemes));
    d->schemesWatcher = std::make_unique<SchemesWatcher>(d->schemesFolder);

    auto reader = EventReader::open(d->storePath);
    if (!reader)
        return reader.error();
    auto endpoints = (*reader)->document(kEndpointsDocument);
    auto hosts = (*reader)->document(kAllowedHostsDocument);
    auto relays = (*reader)->document(kRelaysDocument);
    if (!endpoints || !hosts)
        return endpoints ? hosts.error() : endpoints.error();
    if (!relays)
        return relays.error();
    auto positions = (*reader)->document(RelayKeeper::documentKey());
    if (!positions)
        return positions.error();
    auto targets = (*reader)->document(kTargetsDocument);
    if (!targets)
        return targets.error();
    d->targets = std::make_unique<TargetKeeper>(d->secrets.get(), *targets);
    d->storedRelays = relaysFromJson(*relays);
    auto listeners = (*reader)->document(kListenersDocument);
    if (!listeners)
        return listeners.error();
    if (!listeners->isEmpty()) {
        auto parsed = listenersFromJson(*listeners);
        if (!parsed)
            return parsed.error();
        d->storedListeners = std::move(*parsed);
    }
    auto retention = (*reader)->document(kRetentionDocument);
    if (!retention)
        return retention.error();
    // A plan that cannot be read removes nothing.
    if (auto plan = RetentionPlan::fromJson(*retention))
        d->retention = *std::move(plan);
    else
        qCWarning(logStore, "%s", qPrintable(plan.error().sentence));
    const auto lifelines = (*reader)->document(kLifelinesDocument);
    if (!lifelines)
        return lifelines.error();
    d->ownLifelines = lifelinesFromJson(*lifelines);
    auto redaction = storedRedactionRules(**reader);
    if (!redaction)
        return redaction.error();
    d->redaction = *std::move(redaction);
    const auto news = (*reader)->newsSince(-1, 0);
    if (!news)
        return news.error();
    d->announcedId = news->lastId;
    d->newsPosition = news->position;
    const auto last = (*reader)->summaries({ news->lastId });
    if (!last)
        return last.error();
    const QJsonArray allowed = QJsonDocument::fromJson(*hosts).array();
    for (const auto &host : allowed)
        d->allowedHosts.insert(host.toString().toUtf8());

    d->forwarder = std::make_unique<Forwarder>(d->writer.get());
    d->receiver = std::make_unique<Receiver>(d->writer.get(), &SystemClock::instance(),
                                             options.limits, nullptr, d->forwarder.get());
    d->relays = std::make_unique<RelayClient>(
            d->receiver.get(), &SystemClock::instance(),
            RelayLimits{ .bodyBytesMax = options.limits.bodyBytesMax });
    d->relayKeeper = std::make_unique<RelayKeeper>(d->writer.get(), d->relays.get(), *positions);
    d->tunnel = std::make_unique<Tunnel>();
    d->listeners = std::make_unique<Listeners>(Listeners::Setup{
            .receiver = d->receiver.get(),
            .sink = d->writer.get(),
            .storePath = d->storePath,
            .authorityFolder = options.authorityFolder.isEmpty() ? defaultAuthorityFolder()
                                                                 : options.authorityFolder,
            .lastEventUs = last->front().receivedAtUs });
    d->replayer = std::make_unique<Replayer>();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(d)));
    if (const auto started = workspace->startRetention(); !started)
        return started.error();
    EndpointSet set;
    if (!endpoints->isEmpty()) {
        auto parsed = EndpointSet::fromJson(*endpoints);
        if (!parsed)
            return parsed.error();
        set = std::move(*parsed);
    }
    workspace->useEndpoints(std::move(set));
    return workspace;
}

Workspace::Workspace(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    d->results = std::make_unique<Handover<std::function<void()>>>(kResultsMax, this, [this] {
        for (const std::function<void()> &result : d->results->takeAll())
            result();
    });
    for (auto &lane : d->lanes) {
        lane = std::make_unique<ReaderLane>(d->storePath);
        connect(lane.get(), &ReaderLane::openFailed, this, &Workspace::readFailed);
    }
    connect(this, &Workspace::listeningChanged, this, &Workspace::leadTunnel);
    connect(d->tunnel.get(), &Tunnel::changed, this, [this] {
        if (d->tunnel->publicUrl() != d->judgedTunnelUrl)
            judgeAnew();
    });
    const EventWriter *writer = d->writer.get();
    connect(writer, &EventWriter::committed, this, &Workspace::announce);
    connect(writer, &EventWriter::removed, this, &Workspace::removed);
    connect(writer, &EventWriter::broughtBack, this, &Workspace::eventsBroughtBack);
    connect(writer, &EventWriter::noted, this, &Workspace::noted);
    connect(writer, &EventWriter::replayRecorded, this, &Workspace::replayRecorded);
    connect(writer, &EventWriter::forwardRecorded, this, &Workspace::forwardRecorded);
    connect(writer, &EventWriter::answerStateRecorded, this, &Workspace::answerStateRecorded);
    connect(writer, &EventWriter::writeFailed, this, &Workspace::writeFailed);
    connect(writer, &EventWriter::writeRecovered, this, &Workspace::writeRecovered);
    connect(writer, &EventWriter::reached, this, &Workspace::noteReached);
    connect(d->secrets.get(), &SecretStore::backingChanged, this,
            &Workspace::secretsBackingChanged);
    const auto askAgain = [this](bool forgets) {
        if (forgets)
            d->keys->forgetKept();
        else
            d->keys->resolveMissing();
        d->targets->resolveAgain(forgets);
    };
    connect(d->secrets.get(), &SecretStore::vaultChanged, this, [askAgain] { askAgain(false); });
    connect(d->secrets.get(), &SecretStore::locked, this, [askAgain] { askAgain(true); });
    connect(d->keys.get(), &EndpointKeys::changed, this, [this] {
        judgeAnew();
        Q_EMIT keysChanged();
    });
    connect(d->schemesWatcher.get(), &SchemesWatcher::changed, this, &Workspace::reloadSchemes);
    connect(d->listeners.get(), &Listeners::changed, this, &Workspace::noteListening);
    d->sleepSignal = std::make_unique<SleepSignal>();
    connect(d->sleepSignal.get(), &SleepSignal::fallingAsleep, d->listeners.get(),
            &Listeners::look);
    connect(d->sleepSignal.get(), &SleepSignal::awoke, d->listeners.get(), &Listeners::look);
}

Workspace::~Workspace()
{
    // What waits for the store waits for a workspace, too: the store ends last.
    disconnect(d->writer.get(), &EventWriter::reached, this, nullptr);
    d->waiting.clear();
    d->results->close();
}

QString Workspace::storePath() const
{
    return d->storePath;
}

const ReceiverLimits &Workspace::limits() const
{
    return d->limits;
}

void Workspace::setLimits(const ReceiverLimits &limits)
{
    d->limits = limits;
    d->receiver->setLimits(limits);
    d->relays->setBodyBytesMax(limits.bodyBytesMax);
}

const EndpointSet &Workspace::endpoints() const
{
    return d->keys->endpoints();
}

Result<void> Workspace::setEndpoints(EndpointSet endpoints)
{
    if (auto stored = d->writer->putDocument(kEndpointsDocument, endpoints.toJson()); !stored)
        return stored;
    useEndpoints(std::move(endpoints));
    return {};
}

void Workspace::useEndpoints(EndpointSet endpoints)
{
    d->keys->setEndpoints(std::move(endpoints));
    Q_EMIT endpointsChanged();
}

void Workspace::judgeAnew()
{
    d->judgedTunnelUrl = d->tunnel->publicUrl();
    d->receiver->setEndpoints(d->keys->snapshot(d->schemes, d->judgedTunnelUrl));
}

std::shared_ptr<const SchemeCatalogue> Workspace::schemes() const
{
    return d->schemes;
}

QString Workspace::schemesFolder() const
{
    return d->schemesFolder;
}

QStringList Workspace::schemeProblems() const
{
    return d->ownSchemes.problems;
}

QStringList Workspace::unusableSchemeFiles() const
{
    return d->ownSchemes.unusable;
}

void Workspace::reloadSchemes()
{
    struct Read
    {
        OwnSchemes own;
        std::shared_ptr<const SchemeCatalogue> schemes;
    };
    read(
            Lane::Pages, this,
            [folder = d->schemesFolder](EventReader &) {
                Read done{ readOwnSchemes(folder), {} };
                done.schemes =
                        std::make_shared<SchemeCatalogue>(SchemeCatalogue::with(done.own.schemes));
                return done;
            },
            [this](Read done) {
                d->schemesWatcher->watchAgain();
                if (done.own.fingerprint == d->ownSchemes.fingerprint)
                    return;
                d->ownSchemes = std::move(done.own);
                d->schemes = std::move(done.schemes);
                judgeAnew();
                Q_EMIT schemesChanged();
            });
}

quint64 Workspace::replay(qint64 eventId, ReplayKind kind, const SendTarget &target,
                          const QByteArray &wire, const SendLimits &limits, QObject *context,
                          Replayed then)
{
    ReplayRecord record{ .eventId = eventId, .kind = kind, .targetUrl = target.url };
    if (kind != ReplayKind::Exact)
        record.requestWire = wire;
    return d->replayer->start(std::move(record), target, wire, limits,
                              [this, context = QPointer<QObject>(context),
                               then = std::move(then)](const ReplayRecord &done) {
                                  if (done.eventId != 0)
                                      d->writer->recordReplay(done);
                                  if (context)
                                      then(done);
                              });
}

void Workspace::cancelReplay(quint64 replayId)
{
    d->replayer->cancel(replayId);
}

void Workspace::forwardAgain(const EventPtr &event, const QByteArray &url)
{
    ForwardPlan plan;
    const qsizetype index = endpoints().indexOf(event->endpoint);
    if (index >= 0)
        plan = endpoints().list()[index].forward;
    plan.url = url;
    plan.mirrors.clear();
    plan.retries = 0;
    QByteArray secretSegment;
    for (const ListenerState &listener : d->listeners->states()) {
        const QByteArray &token = listener.config.pathToken;
        if (!token.isEmpty() && event->request.targetBytes().startsWith('/' + token))
            secretSegment = token;
    }
    d->forwarder->forward({ .event = event,
                            .eventId = event->id,
                            .plan = std::move(plan),
                            .secretSegment = secretSegment,
                            .cause = ForwardCause::Person });
}

bool Workspace::isHostAllowed(const SendTarget &target) const
{
    return target.isLoopback() || d->allowedHosts.contains(target.host.toLower());
}

void Workspace::allowHost(const QByteArray &host)
{
    d->allowedHosts.insert(host.toLower());
    QJsonArray hosts;
    for (const QByteArray &allowed : std::as_const(d->allowedHosts))
        hosts.append(QString::fromUtf8(allowed));
    // Not stored means asked again next time: nothing is lost.
    if (auto stored = d->writer->putDocument(kAllowedHostsDocument, QJsonDocument(hosts).toJson());
        !stored)
        Q_EMIT writeFailed(stored.error().sentence);
}

void Workspace::announce(qint64 firstId, qint64 lastId)
{
    // Ids ascend in the order of commits, whoever commits: what lies between was written by others,
    // and what was announced already came by the other way.
    if (lastId <= d->announcedId)
        return;
    if (d->followsOthers)
        firstId = d->announcedId + 1;
    d->announcedId = lastId;
    Q_EMIT committed(firstId, lastId);
}

void Workspace::whenStored(QObject *context, std::function<void()> then)
{
    d->waiting.emplace(d->writer->mark(), Private::Waiting{ context, std::move(then) });
}

void Workspace::noteReached(quint64 mark)
{
    const auto node = d->waiting.extract(mark);
    if (!node.empty() && node.mapped().context)
        node.mapped().then();
}

void Workspace::removeEvents(std::vector<qint64> ids)
{
    d->writer->remove(std::move(ids));
}

void Workspace::setEventsAside(std::vector<qint64> ids)
{
    d->writer->setAside(std::move(ids));
}

void Workspace::bringEventsBack(std::vector<qint64> ids)
{
    d->writer->bringBack(std::move(ids));
}

void Workspace::annotate(NoteChange change)
{
    d->writer->annotate(std::move(change));
}

Result<void> Workspace::startRetention()
{
    d->retentionKeeper = std::make_unique<RetentionKeeper>(
            d->storePath, d->writer.get(), &SystemClock::instance(),
            [this](const QString &sentence) {
                deliver([this, sentence] { Q_EMIT retentionHeld(sentence); });
            });
    return d->retentionKeeper->start(u"store retention"_s);
}

const RetentionPlan &Workspace::retention() const
{
    return d->retention;
}

Result<void> Workspace::setRetention(const RetentionPlan &plan)
{
    if (auto stored = d->writer->putDocument(kRetentionDocument, plan.toJson()); !stored)
        return stored;
    d->retention = plan;
    d->retentionKeeper->follow(std::nullopt, true);
    return {};
}

const QList<LifelineRule> &Workspace::ownLifelines() const
{
    return d->ownLifelines;
}

Result<void> Workspace::setOwnLifelines(const QList<LifelineRule> &rules)
{
    for (const LifelineRule &rule : rules) {
        if (auto checked = rule.check(); !checked)
            return checked;
    }
    if (auto stored = d->writer->putDocument(kLifelinesDocument, lifelinesToJson(rules)); !stored)
        return stored;
    d->ownLifelines = lifelinesFromJson(lifelinesToJson(rules));
    return {};
}

const RedactionRules &Workspace::redactionRules() const
{
    return d->redaction;
}

Result<void> Workspace::setRedactionRules(const RedactionRules &rules)
{
    if (auto stored = d->writer->putDocument(kRedactionDocument, rules.differences()); !stored)
        return stored;
    d->redaction = rules;
    return {};
}

void Workspace::useRetention(const RetentionPlan &plan)
{
    d->retention = plan;
    d->retentionKeeper->follow(plan);
}

void Workspace::enqueue(Lane lane, std::function<void(EventReader &)> task)
{
    d->lanes[static_cast<std::size_t>(lane)]->run(std::move(task));
}

void Workspace::deliver(std::function<void()> result)
{
    if (!d->results->push(std::move(result)))
        qCInfo(logStore, "a reading result came too late and was dropped");
}

} // namespace hookloupe
