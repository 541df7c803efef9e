// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"
#include "core/delivery/targetsettings.h"
#include "core/endpoint/endpoint.h"
#include "core/event/limits.h"
#include "core/event/replayrecord.h"
#include "core/event/result.h"
#include "core/signature/keylist.h"
#include "core/signature/scheme.h"
#include "core/store/eventreader.h"
#include "core/store/eventwriter.h"
#include "core/store/retention.h"
#include "core/workspace/listeners.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QString>

#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

class Importer;
class RelayClient;
class ReplayBatch;
class SecretStore;
class Tunnel;
struct BatchSigning;
struct LifelineRule;
struct RedactionRules;
struct Relay;
struct ReplayBatchPlan;
struct TunnelSettings;
struct TlsIdentity;

/// Owns the store, the receiver, the sender, the secrets and their threads, and is what the desktop
/// and the command line talk to. Lives in one thread (the GUI's) and never blocks it for longer
/// than a bind or a commit of a small document takes.
class Workspace : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString storePath; ///< empty: defaultStorePath()
        Durability durability = Durability::Full;
        ReceiverLimits limits;
        bool useKeyring = true;
        QString schemesFolder; ///< empty: ownSchemesFolder()
        QString authorityFolder; ///< empty: defaultAuthorityFolder()
    };
    /// Reader threads: a long search does not hold up the row that is opened.
    enum class Lane {
        Pages,
        Detail,
        Search,
        Counts
    };
    static constexpr int kLaneCount = 4;

    static Result<std::unique_ptr<Workspace>> open(const Options &options);
    ~Workspace() override;

    /// $XDG_DATA_HOME/hookloupe/events.hookloupe
    static QString defaultStorePath();
    QString storePath() const;

    // --- receiving
    struct Listening
    {
        QHostAddress address;
        quint16 port = 0;
        bool tls = false;
        QByteArray pathToken = {}; ///< see ListenOptions
        /// "http://127.0.0.1:8025" (a host that a client can call: wildcard addresses give
        /// localhost)
        QByteArray origin() const;
        /// The same with the secret segment that a request must have, if there is one.
        QByteArray baseUrl() const;
    };
    /// Listens there alone, for this run; an error is the end of it. \a port 0: any free one.
    /// \a tls: nullptr for plain HTTP.
    Result<Listening> listen(const QHostAddress &address, quint16 port,
                             const TlsIdentity *tls = nullptr);
    /// Finishes what was begun.
    void stopListening();
    /// Listens again, and tries at once what failed.
    void startListening();
    /// The first listener that listens.
    const std::optional<Listening> &listening() const;

    /// The person's listeners, as the store keeps them; empty when none were ever set up.
    const QList<ListenerConfig> &storedListeners() const;
    /// Stores them and listens there and nowhere else; how it went is told by listeners().
    Result<void> setListeners(const QList<ListenerConfig> &listeners);
    /// The same without storing them.
    void useListeners(const QList<ListenerConfig> &listeners);
    const QList<ListenerState> &listeners() const;
    const ReceiverLimits &limits() const;
    /// Hold from the next connection, request and message of a relay on; for this run.
    void setLimits(const ReceiverLimits &limits);
    /// Where this computer's certificate authority is kept; see localAuthority().
    QString authorityFolder() const;

    // --- from the internet
    /// Relays whose messages become events; listening is not needed for it.
    RelayClient &relays();
    /// Connects to those that are stored; the command line does without.
    void useStoredRelays();
    /// Connects to those alone, without storing which they are.
    void useRelays(const QList<Relay> &relays);
    /// Ends the connections for good and waits a moment until what they brought is stored.
    void stopRelays();
    /// Stores them and listens to them.
    Result<void> setRelays(const QList<Relay> &relays);
    /// A program that makes what is listened on reachable; one at most.
    Tunnel &tunnel();
    /// Starts it; where it leads to follows what is listened on. InvalidInput without a listener.
    Result<void> startTunnel(const TunnelSettings &settings);

    /// Brings requests from a file or paste into the store; see Importer.
    std::unique_ptr<Importer> makeImporter();

    // --- endpoints and secrets
    const EndpointSet &endpoints() const;
    /// Stores them and makes the receiver use them.
    Result<void> setEndpoints(EndpointSet endpoints);
    /// The same without storing them.
    void useEndpoints(EndpointSet endpoints);
    /// A sentence for each endpoint whose secret could not be read.
    QStringList secretProblems() const;
    /// The keyring has answered for each endpoint; keysChanged() tells when it has.
    bool areSecretsKnown() const;
    SecretStore &secrets();
    /// Keeps \a secret under a keychain reference made for \a endpointName and has the receiver use
    /// it; the endpoint's `secret` must be that reference (secretRefFor()).
    void setSecret(const QString &endpointName, const SecretBytes &secret);
    static SecretRef secretRefFor(const QString &endpointName);
    /// The same under any reference that this program keeps.
    void setSecret(const SecretRef &ref, const SecretBytes &secret);
    /// A reference that nothing uses yet, for a further secret of \a endpointName.
    static SecretRef newSecretRefFor(const QString &endpointName);
    /// Forgets \a ref, unless an endpoint still has it. For those that this program keeps.
    void forgetUnused(const SecretRef &ref);
    /// The key that signs for this endpoint now; nullopt when there is none (yet).
    std::optional<KeyMaterial> keyFor(const QString &endpointName) const;
    /// The keys that verify this endpoint's events, by when they are in force.
    KeyList keysFor(const QString &endpointName) const;
    /// What \a ref of an endpoint holds; nullopt when it is not known (yet).
    std::optional<SecretBytes> secretOf(const SecretRef &ref) const;

    // --- schemes
    /// The built-in ones and those of the person; another object after schemesChanged().
    std::shared_ptr<const SchemeCatalogue> schemes() const;
    /// The folder with the person's own, which need not exist.
    QString schemesFolder() const;
    /// A sentence for each file there that cannot be used.
    QStringList schemeProblems() const;
    QStringList unusableSchemeFiles() const;
    /// Reads the folder again, off this thread. Changes of it are noticed without.
    void reloadSchemes();

    // --- reading, off this thread
    /// Runs \a task with a reader of \a lane's thread, then \a then here, unless \a context died.
    /// Tasks of a lane run in order. \a cancelled (may be null) drops a task that did not begin.
    template<class Task, class Then>
    void read(Lane lane, QObject *context, Task task, Then then,
              std::shared_ptr<std::atomic<bool>> cancelled = {})
    {
        enqueue(lane,
                [this, context = QPointer<QObject>(context), task = std::move(task),
                 then = std::move(then),
                 cancelled = std::move(cancelled)](EventReader &reader) mutable {
                    if (cancelled && cancelled->load())
                        return;
                    auto result = std::make_shared<decltype(task(reader))>(task(reader));
                    deliver([context, then = std::move(then), result]() mutable {
                        if (context)
                            then(std::move(*result));
                    });
                });
    }

    // --- replaying
    using Replayed = std::function<void(ReplayRecord)>;
    /// Sends \a wire (a whole request) to \a target, records the result with \a eventId (0: not
    /// recorded) and calls \a then here. Returns a number for cancelReplay().
    quint64 replay(qint64 eventId, ReplayKind kind, const SendTarget &target,
                   const QByteArray &wire, const SendLimits &limits, QObject *context,
                   Replayed then);
    void cancelReplay(quint64 replayId);
    /// Starts \a batch, which this outlives, with the stored events \a ids. PermissionDenied when
    /// a target is no loopback and not allowed.
    Result<void> startBatch(ReplayBatch &batch, const ReplayBatchPlan &plan,
                            std::vector<qint64> ids);
    /// The schemes and the endpoints' secrets, for a batch that signs.
    BatchSigning batchSigning() const;
    /// How \a target is sent to, as the person has set it; the usual where nothing is set.
    TargetSettings targetSettings(const SendTarget &target) const;
    /// Remembers it for all that has \a target's scheme, host and port. A secret that is not empty
    /// goes to the keyring, and its reference into the settings.
    Result<void> setTargetSettings(const SendTarget &target, TargetSettings settings,
                                   const SecretBytes &proxyPassword = {},
                                   const SecretBytes &keyPassphrase = {});
    /// The same for replay(). Where a secret of theirs is not known (yet), sending by them fails
    /// with a sentence about it.
    SendLimits sendLimits(const SendTarget &target) const;
    /// Passes a stored \a event on to \a url once more, in the way that its endpoint forwards;
    /// forwardRecorded() tells when it has ended.
    void forwardAgain(const EventPtr &event, const QByteArray &url);
    /// Hosts other than loopback that the person allowed replays and forwards to.
    /// Loopback is always allowed.
    bool isHostAllowed(const SendTarget &target) const;
    void allowHost(const QByteArray &host);

    /// From now on the signals below tell of what other programs do to the same store, too: of its
    /// events, and what becomes of them, within about half a second. Call it once.
    void followOtherPrograms();

    /// Runs \a then here, unless \a context died, once all that the store was given before is
    /// stored and told of by the signals below, or has failed.
    void whenStored(QObject *context, std::function<void()> then);

    // --- life-lines
    /// The person's own rules; allLifelines() joins them with those of this build.
    const QList<LifelineRule> &ownLifelines() const;
    /// Stores them. InvalidInput for a rule that cannot be used.
    Result<void> setOwnLifelines(const QList<LifelineRule> &rules);

    // --- redaction
    /// What exports take out unless they are told otherwise; as kept with the store.
    const RedactionRules &redactionRules() const;
    /// Stores them, as far as they differ from those of this build.
    Result<void> setRedactionRules(const RedactionRules &rules);

    // --- changing
    void removeEvents(std::vector<qint64> ids);
    /// The same with a way back for an hour: removed() tells of it step by step.
    void setEventsAside(std::vector<qint64> ids);
    /// Brings them back; eventsBroughtBack() tells how many.
    void bringEventsBack(std::vector<qint64> ids);
    /// What is noted at events; noted() tells when it is stored.
    void annotate(NoteChange change);
    /// What the store keeps of the person's plan: nothing removes events before there is one.
    const RetentionPlan &retention() const;
    /// Stores it and removes from now on what it does not keep; removed() tells of it. The person
    /// saw what that is, by the clock as it is.
    Result<void> setRetention(const RetentionPlan &plan);
    /// Another one for this run, without storing it.
    void useRetention(const RetentionPlan &plan);

Q_SIGNALS:
    /// Every id in [first, last] that exists can be read; each is announced once, ascending.
    void committed(qint64 firstId, qint64 lastId);
    /// Some of [first, last] are gone.
    void removed(qint64 firstId, qint64 lastId);
    /// \a count events of [first, last] that had been set aside are there again; -1: some of them,
    /// since another program brought them back.
    void eventsBroughtBack(qint64 firstId, qint64 lastId, qint64 count);
    /// What is noted at some events of [first, last] is another.
    void noted(qint64 firstId, qint64 lastId);
    void replayRecorded(qint64 eventId);
    /// A try to forward the event has ended.
    void forwardRecorded(qint64 eventId);
    void answerStateRecorded(qint64 eventId);
    /// The state of a listener changed, or the listeners did.
    void listeningChanged();
    void relaysChanged();
    void endpointsChanged();
    /// Keys became known, or known to be missing.
    void keysChanged();
    /// Schemes were added, removed or changed, or their problems did. Events are judged by the new
    /// ones from here on.
    void schemesChanged();
    void secretsBackingChanged();
    void writeFailed(const QString &sentence);
    void writeRecovered();
    /// Why nothing is removed for its age: the clock cannot be believed. Empty: it is again.
    void retentionHeld(const QString &sentence);
    /// The store cannot be read; a sentence for the person.
    void readFailed(const QString &sentence);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    void announce(qint64 firstId, qint64 lastId);
    Result<void> startRetention();
    void askForNews();
    void tellNews(const StoreNews &news);
    void noteListening();
    void judgeAnew();
    void leadTunnel();
    void noteReached(quint64 mark);
    void enqueue(Lane lane, std::function<void(EventReader &)> task);
    void deliver(std::function<void()> result);
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
