// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/doctor.h"

#include "core/http/doctorprobe.h"
#include "core/reach/doctorrun.h"
#include "core/reach/relayclient.h"
#include "core/workspace/workspace.h"

#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace hookloupe {

namespace {

QByteArray newToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

QList<ProbeArrival> probesAmong(EventReader &reader, qint64 firstId, qint64 lastId,
                                const QByteArray &token)
{
    QList<ProbeArrival> found;
    const auto ids = reader.idsInRange({}, firstId, lastId);
    if (!ids)
        return found;
    const auto summaries = reader.summaries(*ids);
    if (!summaries)
        return found;
    for (const EventSummary &summary : *summaries) {
        if (summary.id == 0 || summary.bodyBytes > kProbeBodyBytesMax)
            continue;
        const auto event = reader.event(summary.id);
        if (!event)
            continue;
        const auto probe = (*event)->request.field(kProbeField);
        if (probe && probe->startsWith(token))
            found +=
                    ProbeArrival{ probe->toByteArray(), summary.id,
                                  (*event)->request.targetBytes().toByteArray(), summary.endpoint };
    }
    return found;
}

} // namespace

struct Doctor::Private
{
    Workspace *workspace;
    std::unique_ptr<DoctorRun> run;
    QByteArray token;
    QList<CheckLine> lines;
};

Doctor::Doctor(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->workspace = workspace;
    connect(workspace, &Workspace::committed, this, &Doctor::lookForProbes);
}

Doctor::~Doctor() = default;

QStringList Doctor::outsideHosts(const Options &options)
{
    QStringList hosts;
    if (!options.publicUrl.isEmpty() && !isLocalUrl(options.publicUrl))
        hosts += Relay{ options.publicUrl, "/" }.host();
    for (const Relay &relay : options.relays) {
        if (!isLocalUrl(relay.url) && !hosts.contains(relay.host()))
            hosts += relay.host();
    }
    return hosts;
}

void Doctor::start(const Options &options)
{
    d->lines.clear();
    d->token = newToken();
    DoctorQuestion question{ .findsListeners = options.findsListeners,
                             .findsTls = options.findsTls,
                             .wantedPort = options.wantedPort,
                             .endpoints = d->workspace->endpoints(),
                             .publicUrl = options.publicUrl,
                             .relays = options.relays,
                             .mayAskOutside = options.mayAskOutside,
                             .token = d->token,
                             .arrivalTimeoutMs = options.arrivalTimeoutMs };
    for (const ListenerState &listener : d->workspace->listeners()) {
        if (listener.state == ListenerState::State::Stopped)
            continue;
        const bool listens = listener.state == ListenerState::State::Listening;
        question.listeners += ListenerFact{ .address = listener.config.address,
                                            .port = listens ? listener.port : listener.config.port,
                                            .tls = listener.config.tls != ListenerConfig::Tls::Off,
                                            .failure = listens || !listener.problem
                                                    ? QString()
                                                    : listener.problem->sentence };
    }
    for (qsizetype i = 0; options.knowsRelayStates && i < options.relays.size(); ++i) {
        const RelayClient &relays = d->workspace->relays();
        question.relayStatuses += relays.status(relays.relays().indexOf(options.relays[i]));
    }
    d->run = std::make_unique<DoctorRun>(std::move(question));
    connect(d->run.get(), &DoctorRun::lineFound, this, [this](const CheckLine &line) {
        d->lines += line;
        Q_EMIT lineFound(line);
    });
    connect(d->run.get(), &DoctorRun::finished, this, [this] {
        d->run.release()->deleteLater(); // it speaks just now
        Q_EMIT finished();
    });
    d->run->start();
}

void Doctor::cancel()
{
    if (d->run)
        d->run->cancel();
}

bool Doctor::isRunning() const
{
    return d->run != nullptr;
}

const QList<CheckLine> &Doctor::lines() const
{
    return d->lines;
}

void Doctor::lookForProbes(qint64 firstId, qint64 lastId)
{
    if (d->token.isEmpty()) // none was ever sent
        return;
    d->workspace->read(
            Workspace::Lane::Pages, this,
            [firstId, lastId, token = d->token](EventReader &reader) {
                return probesAmong(reader, firstId, lastId, token);
            },
            [this](const QList<ProbeArrival> &found) {
                std::vector<qint64> ids;
                for (const ProbeArrival &arrival : found) {
                    ids.push_back(arrival.eventId);
                    if (d->run)
                        d->run->tellArrival(arrival);
                }
                // It has said what it was sent for; the list is for what others send.
                if (!ids.empty())
                    d->workspace->removeEvents(std::move(ids));
            });
}

} // namespace hookloupe
