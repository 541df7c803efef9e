// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/endpointsfile.h"
#include "app/cli/eventjson.h"
#include "app/cli/forwarding.h"
#include "app/cli/limitoptions.h"
#include "app/cli/listeneroptions.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/relays.h"
#include "app/cli/retentionoptions.h"
#include "app/cli/vaultoptions.h"
#include "core/reach/relayclient.h"
#include "core/receiver/localauthority.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/stopsignals.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QSet>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(Options &options)
{
    addListenerOptions(options);
    options.storeOption();
    options.schemesOption();
    options.option(u"endpoints"_s, u"Endpoints from this file instead of the store's."_s,
                   u"FILE.json"_s);
    options.option(
            u"workspace"_s,
            u"Endpoints, retention and limits from this workspace file instead of the store's."_s,
            u"FILE.json"_s);
    vaultOptions(options);
    addForwardOptions(options);
    options.option(
            u"durability"_s,
            u"full (default): an answered event survives a power cut; normal: it survives the "
            "death of the program."_s,
            u"LEVEL"_s);
    options.words(u"durability"_s, [] { return QStringList{ u"full"_s, u"normal"_s }; });
    relayOptions(options);
    retentionOptions(options);
    limitOption(options);
    options.option(u"json"_s, u"One JSON object for each stored event."_s);
}

/// Tries to forward whose lines are known to be printed: a signal may come after a later one's row
/// was read already.
constexpr std::size_t kRememberedForwards = 4'096;

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
            else if (m_pending > 0)
                m_overtaken.insert(id);
        });
        if (!json)
            connect(workspace, &Workspace::forwardRecorded, this, &Printer::enqueueForwards);
        else
            connect(workspace, &Workspace::forwardRecorded, this, [this](qint64 id) {
                if (m_unforwarded.remove(id))
                    enqueue(id, id);
                else if (m_pending > 0)
                    m_overtaken.insert(id);
            });
    }

    /// Nothing committed is unprinted.
    bool isIdle() const
    {
        return m_pending == 0 && m_unanswered.isEmpty() && m_unforwarded.isEmpty();
    }
    /// No answer follows any more: what waits for one is printed as it is.
    void stopWaiting()
    {
        m_waits = false;
        for (const qint64 id : std::exchange(m_unanswered, {}) + std::exchange(m_unforwarded, {}))
            enqueue(id, id);
    }
    std::function<void()> becameIdle;

private:
    struct Line
    {
        EventSummary event;
        std::vector<ForwardRecord> forwards;
    };
    using Lines = std::vector<Line>;

    void enqueue(qint64 firstId, qint64 lastId)
    {
        ++m_pending;
        m_workspace->read(
                Workspace::Lane::Pages, this,
                [firstId, lastId, withForwards = forwards()](EventReader &reader) -> Result<Lines> {
                    const auto ids = reader.idsInRange({}, firstId, lastId);
                    if (!ids)
                        return ids.error();
                    auto events = wholeSummaries(reader, *ids);
                    if (!events)
                        return events.error();
                    Lines lines;
                    for (EventSummary &event : *events) {
                        Line &line = lines.emplace_back();
                        line.event = std::move(event);
                        if (!withForwards)
                            continue;
                        auto records = reader.forwards(line.event.id);
                        if (!records)
                            return records.error();
                        line.forwards = std::move(*records);
                    }
                    return lines;
                },
                [this](const Result<Lines> &lines) { print(lines); });
    }

    bool forwards() const
    {
        const QList<Endpoint> &list = m_workspace->endpoints().list();
        return std::any_of(list.begin(), list.end(),
                           [](const Endpoint &endpoint) { return !endpoint.forward.isEmpty(); });
    }

    /// Whether its JSON, which is printed once, is to wait for what the first target answers.
    bool waitsForTarget(const Line &line)
    {
        const QList<Endpoint> &list = m_workspace->endpoints().list();
        const qsizetype index = m_workspace->endpoints().indexOf(line.event.endpoint);
        const bool isTold = std::any_of(line.forwards.begin(), line.forwards.end(),
                                        [](const ForwardRecord &one) { return !one.isMirror; });
        if (!m_waits || isTold || line.event.kind != EventKind::Request || index < 0
            || list[index].forward.isEmpty() || m_givenUp.remove(line.event.id))
            return false;
        const qint64 id = line.event.id;
        if (m_overtaken.remove(id)) {
            enqueue(id, id);
            return true;
        }
        // Its turn may be far away, when the target is slow and many wait.
        QTimer::singleShot(list[index].forward.timeoutMs + kLastAnswersMs, this, [this, id] {
            if (!m_unforwarded.remove(id))
                return;
            m_givenUp.insert(id);
            enqueue(id, id);
        });
        m_unforwarded.insert(id);
        return true;
    }

    void enqueueForwards(qint64 eventId)
    {
        ++m_pending;
        m_workspace->read(
                Workspace::Lane::Pages, this,
                [eventId](EventReader &reader) { return reader.forwards(eventId); },
                [this, eventId](const Result<std::vector<ForwardRecord>> &records) {
                    // Those of an event whose own line is still to come follow that.
                    if (records && !m_unanswered.contains(eventId))
                        for (const ForwardRecord &record : *records)
                            print(record);
                    endTask();
                });
    }

    void print(const Result<Lines> &lines)
    {
        if (!lines)
            say(u"hookloupe-cli: "_s + lines.error().sentence);
        else
            for (const Line &line : *lines)
                print(line);
        endTask();
    }

    void endTask()
    {
        if (--m_pending == 0)
            m_overtaken.clear();
        if (isIdle() && becameIdle)
            becameIdle();
    }

    void print(const Line &line)
    {
        // Its line tells the status, which is not known yet.
        if (m_waits && line.event.answerState == AnswerState::Pending) {
            if (m_overtaken.remove(line.event.id))
                enqueue(line.event.id, line.event.id);
            else
                m_unanswered.insert(line.event.id);
        } else if (m_json && line.event.kind == EventKind::Gap) {
            say(u"hookloupe-cli: "_s + gapText(line.event)); // nobody's line to parse
        } else if (m_json) {
            if (waitsForTarget(line))
                return;
            QJsonObject object = eventJson(line.event);
            if (!line.forwards.empty())
                object[u"forwards"_s] = forwardsJson(line.forwards);
            putJson(object);
        } else {
            putLine(eventLine(line.event));
            for (const ForwardRecord &record : line.forwards)
                print(record);
        }
    }

    void print(const ForwardRecord &record)
    {
        if (!m_printedForwards.insert(record.id).second)
            return;
        if (m_printedForwards.size() > kRememberedForwards)
            m_printedForwards.erase(m_printedForwards.begin());
        putLine(u"#%1  %2"_s.arg(record.eventId).arg(forwardLine(record)));
    }

    Workspace *m_workspace;
    bool m_json;
    bool m_waits = true;
    std::set<qint64> m_printedForwards; ///< by the number of their record
    QSet<qint64> m_unforwarded; ///< committed, and the target's answer is waited for
    QSet<qint64> m_givenUp; ///< it was waited for long enough
    QSet<qint64> m_unanswered; ///< committed, and their answer is made later
    /// What was waited for was told while their rows were being read: these may still show them
    /// without it.
    QSet<qint64> m_overtaken;
    int m_pending = 0;
};

/// Says where it listens, and on later changes what has changed.
class ListeningReport : public QObject
{
public:
    explicit ListeningReport(Workspace *workspace)
        : m_workspace(workspace)
    {
        for (const ListenerState &listener : workspace->listeners())
            say(u"listening on "_s + place(listener));
        m_told = workspace->listeners();
        connect(workspace, &Workspace::listeningChanged, this, &ListeningReport::tellChanges);
    }

    void tellMore() const
    {
        bool isWide = false;
        QSslCertificate told;
        for (const ListenerState &listener : m_told) {
            const ListenerConfig &config = listener.config;
            isWide = isWide || config.isWide();
            if (!config.pathToken.isEmpty())
                say(u"the URL for senders is "_s
                    + QString::fromUtf8(config.callableUrl(listener.port)));
            if (!listener.certificate.isNull() && listener.certificate != told) {
                told = listener.certificate;
                say(u"certificate SHA-256 "_s + fingerprintText(told));
            }
        }
        if (isWide)
            say(u"Notice: other machines can reach this receiver."_s);
    }

private:
    static QString place(const ListenerState &listener)
    {
        return QString::fromUtf8(listener.config.origin(listener.port));
    }
    void tellChanges()
    {
        const QList<ListenerState> &now = m_workspace->listeners();
        for (qsizetype i = 0; i < qMin(now.size(), m_told.size()); ++i) {
            if (now[i].state == ListenerState::State::Retrying
                && m_told[i].state == ListenerState::State::Listening)
                say(u"hookloupe-cli: not listening on %1, trying again: %2"_s.arg(
                        place(m_told[i]), now[i].problem ? now[i].problem->sentence : QString()));
            else if (now[i].state == ListenerState::State::Listening
                     && m_told[i].state == ListenerState::State::Retrying)
                say(u"hookloupe-cli: listening again on "_s + place(now[i]));
            else if (now[i].certificate != m_told[i].certificate && !now[i].certificate.isNull())
                say(u"hookloupe-cli: the certificate was renewed, SHA-256 "_s
                    + fingerprintText(now[i].certificate));
        }
        m_told = now;
    }

    Workspace *m_workspace;
    QList<ListenerState> m_told;
};

/// The first listener that does not listen.
std::optional<Error> listeningFailure(const Workspace &workspace)
{
    for (const ListenerState &listener : workspace.listeners()) {
        if (listener.state != ListenerState::State::Listening)
            return listener.problem;
    }
    return std::nullopt;
}

int serve(Workspace &workspace, const QList<ListenerConfig> &listeners, const QList<Relay> &relays,
          bool json)
{
    Printer printer(&workspace, json);
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &workspace, [&] {
        workspace.stopRelays();
        workspace.stopListening();
        QTimer::singleShot(kLastAnswersMs, &printer, &Printer::stopWaiting);
        // The store tells of a commit a moment after the receiver has answered it.
        workspace.whenStored(&printer, [&printer] {
            printer.becameIdle = [] { QCoreApplication::quit(); };
            if (printer.isIdle())
                QCoreApplication::quit();
        });
    });
    QObject::connect(&workspace, &Workspace::writeFailed, &printer,
                     [](const QString &sentence) { say(u"hookloupe-cli: "_s + sentence); });
    QObject::connect(&workspace, &Workspace::readFailed, &printer,
                     [](const QString &sentence) { say(u"hookloupe-cli: "_s + sentence); });
    QObject::connect(&workspace, &Workspace::retentionHeld, &printer, [](const QString &sentence) {
        if (!sentence.isEmpty())
            say(u"hookloupe-cli: "_s + sentence);
    });
    workspace.useListeners(listeners);
    if (const auto failure = listeningFailure(workspace))
        return fail(
                { failure->code == ErrorCode::NotFound || failure->code == ErrorCode::InvalidInput
                          ? ErrorCode::PermissionDenied
                          : failure->code,
                  failure->sentence });
    const ListeningReport report(&workspace);
    // After the lines above, the first of which is so by contract.
    const QStringList problems = workspace.secretProblems() + workspace.schemeProblems();
    for (const QString &problem : problems)
        say(u"hookloupe-cli: "_s + problem);
    report.tellMore();
    if (const QString notice = retentionNotice(workspace.retention()); !notice.isEmpty())
        say(notice);
    reportRelays(workspace.relays(), &printer);
    workspace.useRelays(relays);
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
            "  hookloupe-cli listen --forward-to http://localhost:3000\n"
            "  hookloupe-cli listen --relay-file channel.txt --relay-path /github\n"
            "  hookloupe-cli listen --listen http://127.0.0.1:8025 --listen "
            "https://0.0.0.0:8443\n\n"
            "An endpoints file:\n"
            "  "
            "{\"endpoints\":[{\"name\":\"payments\",\"path\":\"/payments\",\"scheme\":\"stripe\",\n"
            "    \"secret\":{\"env\":\"STRIPE_SECRET\"},\"response\":{\"status\":200}}]}\n\n"
            "Nothing is removed unless --keep-... or the store's own setting says so.\n"
            "Each bound holds for each endpoint by itself; 'all' lifts\n"
            "one for this run. What is starred, tagged or noted stays and does not count.\n"_s
                    + limitsHelp());
    addOptions(options);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (!options.positionals().isEmpty())
        return options.usageError(u"listen takes options only."_s);
    if (options.has(u"endpoints"_s) && options.has(u"workspace"_s))
        return options.usageError(u"Choose one of --endpoints and --workspace."_s);
    const QString level = options.has(u"durability"_s) ? options.value(u"durability"_s) : u"full"_s;
    if (level != "full"_L1 && level != "normal"_L1)
        return options.usageError(u"--durability takes full or normal."_s);
    const auto relays = relaysOf(options);
    if (!relays)
        return relays.error().code == ErrorCode::InvalidInput
                ? options.usageError(relays.error().sentence)
                : fail({ ErrorCode::PermissionDenied, relays.error().sentence });
    const auto listeners = listenersOf(options);
    if (!listeners)
        return listeners.error().code == ErrorCode::InvalidInput
                ? options.usageError(listeners.error().sentence)
                : fail(listeners.error());
    const auto forward = forwardPlanOf(options);
    if (!forward)
        return options.usageError(forward.error().sentence);
    if (const auto exit = forwardRefusal(options, *forward))
        return *exit;

    const auto limits = receiverLimitsOf(options);
    if (!limits)
        return options.usageError(limits.error().sentence);
    const auto retention = retentionOf(options);
    if (!retention)
        return options.usageError(retention.error().sentence);
    auto workspace = Workspace::open(
            { .storePath = options.storePath(),
              .durability = level == "full"_L1 ? Durability::Full : Durability::Normal,
              .limits = *limits,
              .schemesFolder = options.schemesFolder() });
    if (!workspace)
        return fail(workspace.error());
    if (auto opened = openVault(options, (*workspace)->secrets()); !opened)
        return fail(opened.error());
    if (options.has(u"workspace"_s)) {
        if (auto used = useWorkspaceFile(**workspace, options.value(u"workspace"_s)); !used)
            return fail(used.error());
        // What the command line says goes before the file.
        if (const auto both = receiverLimitsOf(options, (*workspace)->limits()))
            (*workspace)->setLimits(*both);
    }
    if (options.has(u"endpoints"_s)) {
        if (auto used = useEndpointsFile(**workspace, options.value(u"endpoints"_s)); !used)
            return fail(used.error());
    }
    if (!retention->isEmpty())
        (*workspace)->useRetention(withRule((*workspace)->retention(), *retention));
    forwardCatchAll(**workspace, *forward);
    return serve(**workspace, *listeners, *relays, options.has(u"json"_s));
}

} // namespace hookloupe::cli
