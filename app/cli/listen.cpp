// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/endpointsfile.h"
#include "app/cli/eventjson.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/relays.h"
#include "app/cli/stopsignals.h"
#include "core/reach/relayclient.h"
#include "core/receiver/tlsidentity.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSet>
#include <QTimer>

#include <utility>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(Options &options)
{
    options.option(u"bind"_s, u"Address to listen on (default: 127.0.0.1, this machine only)."_s,
                   u"ADDR"_s);
    options.option(u"port"_s, u"Port to listen on (default: %1; 0: any)."_s.arg(kDefaultPort),
                   u"N"_s);
    options.storeOption();
    options.schemesOption();
    options.option(u"endpoints"_s, u"Endpoints from this file instead of the store's."_s,
                   u"FILE.json"_s);
    options.option(u"tls"_s, u"HTTPS, with --cert and --key or a certificate made for this run."_s);
    options.option(u"cert"_s, u"PEM certificate chain for --tls."_s, u"F"_s);
    options.option(u"key"_s, u"PEM private key for --tls."_s, u"F"_s);
    options.option(
            u"durability"_s,
            u"full (default): an answered event survives a power cut; normal: it survives the "
            "death of the program."_s,
            u"LEVEL"_s);
    relayOptions(options);
    options.option(u"json"_s, u"One JSON object for each stored event."_s);
}

Result<std::optional<TlsIdentity>> identityOf(const Options &options)
{
    if (!options.has(u"tls"_s)) {
        if (options.has(u"cert"_s) || options.has(u"key"_s))
            return Error{ ErrorCode::InvalidInput, u"--cert and --key need --tls."_s };
        return std::optional<TlsIdentity>();
    }
    if (options.has(u"cert"_s) != options.has(u"key"_s))
        return Error{ ErrorCode::InvalidInput, u"Give both --cert and --key, or neither."_s };
    auto identity = options.has(u"cert"_s)
            ? loadTlsIdentity(options.value(u"cert"_s), options.value(u"key"_s))
            : makeSelfSigned();
    if (!identity)
        return identity.error();
    return std::optional<TlsIdentity>(std::move(*identity));
}

/// How long the lines of answers that were made at the end are waited for.
constexpr int kLastAnswersMs = 1'000;

/// Prints what was committed, in order, batch by batch; what is answered later, then.
class Printer : public QObject
{
public:
    Printer(Workspace *workspace, bool json)
        : m_workspace(workspace)
        , m_json(json)
    {
        connect(workspace, &Workspace::committed, this, &Printer::enqueue);
        connect(workspace, &Workspace::answerStateRecorded, this, [this](qint64 id) {
            if (m_unanswered.remove(id))
                enqueue(id, id);
        });
    }

    /// Nothing committed is unprinted.
    bool isIdle() const { return m_pending == 0 && m_unanswered.isEmpty(); }
    /// No answer follows any more: what waits for one is printed as it is.
    void stopWaiting()
    {
        m_waits = false;
        for (const qint64 id : std::exchange(m_unanswered, {}))
            enqueue(id, id);
    }
    std::function<void()> becameIdle;

private:
    void enqueue(qint64 firstId, qint64 lastId)
    {
        ++m_pending;
        m_workspace->read(
                Workspace::Lane::Pages, this,
                [firstId, lastId](EventReader &reader) -> Result<std::vector<EventSummary>> {
                    const auto ids = reader.idsInRange({}, firstId, lastId);
                    if (!ids)
                        return ids.error();
                    return wholeSummaries(reader, *ids);
                },
                [this](const Result<std::vector<EventSummary>> &events) { print(events); });
    }

    void print(const Result<std::vector<EventSummary>> &events)
    {
        --m_pending;
        if (!events)
            say(u"hookloupe-cli: "_s + events.error().sentence);
        else
            for (const EventSummary &event : *events)
                print(event);
        if (isIdle() && becameIdle)
            becameIdle();
    }

    void print(const EventSummary &event)
    {
        // Its line tells the status, which is not known yet.
        if (m_waits && event.answerState == AnswerState::Pending)
            m_unanswered.insert(event.id);
        else if (m_json)
            putJson(eventJson(event));
        else
            putLine(eventLine(event));
    }

    Workspace *m_workspace;
    bool m_json;
    bool m_waits = true;
    QSet<qint64> m_unanswered; ///< committed, and their answer is made later
    int m_pending = 0;
};

int serve(Workspace &workspace, const QHostAddress &address, quint16 port,
          const std::optional<TlsIdentity> &tls, const QList<Relay> &relays, bool json)
{
    Printer printer(&workspace, json);
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &workspace, [&] {
        workspace.relays().setRelays({});
        workspace.stopListening();
        // What was answered is committed by now; its lines may still be on their way.
        QTimer::singleShot(kLastAnswersMs, &printer, &Printer::stopWaiting);
        printer.becameIdle = [] { QCoreApplication::quit(); };
        QMetaObject::invokeMethod(
                &printer,
                [&printer] {
                    if (printer.isIdle())
                        QCoreApplication::quit();
                },
                Qt::QueuedConnection);
    });
    QObject::connect(&workspace, &Workspace::writeFailed, &printer,
                     [](const QString &sentence) { say(u"hookloupe-cli: "_s + sentence); });
    QObject::connect(&workspace, &Workspace::readFailed, &printer,
                     [](const QString &sentence) { say(u"hookloupe-cli: "_s + sentence); });
    const auto listening = workspace.listen(address, port, tls ? &*tls : nullptr);
    if (!listening)
        return fail(listening.error());
    say(u"listening on %1://%2:%3"_s
                .arg(tls ? u"https"_s : u"http"_s,
                     address.protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + address.toString() + u']'
                             : address.toString())
                .arg(listening->port));
    // After the line above, which is the first by contract.
    const QStringList problems = workspace.secretProblems() + workspace.schemeProblems();
    for (const QString &problem : problems)
        say(u"hookloupe-cli: "_s + problem);
    if (!address.isLoopback())
        say(u"Notice: other machines can reach this receiver."_s);
    if (tls)
        say(u"certificate SHA-256 %1"_s.arg(QString::fromLatin1(
                tls->chain.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper())));
    reportRelays(workspace.relays(), &printer);
    workspace.relays().setRelays(relays);
    QCoreApplication::exec();
    return Success;
}

} // namespace

int runListen(const QStringList &arguments)
{
    Options options(
            u"listen"_s,
            u"Receives webhooks: any method, any path. Each request is stored byte for byte "
            u"before\n"
            "it is answered; its signature is checked by its endpoint's scheme. Prints\n"
            "'listening on http://ADDR:PORT' on standard error once it accepts, then a line for\n"
            "each event. SIGINT and SIGTERM finish what was begun.\n\n"
            "Examples:\n"
            "  hookloupe-cli listen\n"
            "  hookloupe-cli listen --port 0 --json --store events.hookloupe\n"
            "  hookloupe-cli listen --endpoints endpoints.json\n"
            "  hookloupe-cli listen --relay-file channel.txt --relay-path /github\n\n"
            "An endpoints file:\n"
            "  "
            "{\"endpoints\":[{\"name\":\"payments\",\"path\":\"/payments\",\"scheme\":\"stripe\",\n"
            "    \"secret\":{\"env\":\"STRIPE_SECRET\"},\"response\":{\"status\":200}}]}"_s);
    addOptions(options);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (!options.positionals().isEmpty())
        return options.usageError(u"listen takes options only."_s);
    const QHostAddress address(options.has(u"bind"_s) ? options.value(u"bind"_s) : u"127.0.0.1"_s);
    if (address.isNull())
        return options.usageError(
                u"--bind takes an IP address such as 127.0.0.1, ::1 or 0.0.0.0."_s);
    const auto port = options.number(u"port"_s, kDefaultPort, 0, 65535);
    if (!port)
        return options.usageError(port.error().sentence);
    const QString level = options.has(u"durability"_s) ? options.value(u"durability"_s) : u"full"_s;
    if (level != "full"_L1 && level != "normal"_L1)
        return options.usageError(u"--durability takes full or normal."_s);
    const auto relays = relaysOf(options);
    if (!relays)
        return relays.error().code == ErrorCode::InvalidInput
                ? options.usageError(relays.error().sentence)
                : fail({ ErrorCode::PermissionDenied, relays.error().sentence });
    const auto tls = identityOf(options);
    if (!tls) {
        // A missing certificate is a fault of the environment, not an answer of 'no'.
        const bool missing = tls.error().code == ErrorCode::NotFound;
        return fail(
                { missing ? ErrorCode::PermissionDenied : tls.error().code, tls.error().sentence });
    }

    auto workspace = Workspace::open(
            { .storePath = options.storePath(),
              .durability = level == "full"_L1 ? Durability::Full : Durability::Normal,
              .schemesFolder = options.schemesFolder() });
    if (!workspace)
        return fail(workspace.error());
    if (options.has(u"endpoints"_s)) {
        if (auto used = useEndpointsFile(**workspace, options.value(u"endpoints"_s)); !used)
            return fail(used.error());
    }
    return serve(**workspace, address, static_cast<quint16>(*port), *tls, *relays,
                 options.has(u"json"_s));
}

} // namespace hookloupe::cli
