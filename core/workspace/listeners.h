// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/event/result.h"
#include "core/event/systemclocks.h"
#include "core/workspace/heartbeat.h"
#include "core/workspace/listenerconfig.h"

#include <QDateTime>
#include <QList>
#include <QNetworkInterface>
#include <QObject>
#include <QSslCertificate>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

class EventSink;
class Receiver;

/// A listener and how it is doing.
struct ListenerState
{
    enum class State {
        Listening,
        Retrying, ///< it does not listen, and tries again by itself
        Stopped, ///< by hand, or it is not enabled
    };
    ListenerConfig config;
    State state = State::Stopped;
    quint16 port = 0; ///< the one that is bound; 0 unless it listens
    std::optional<Error> problem; ///< why it does not listen, or why its certificate is an old one
    qint64 sinceUs = 0; ///< since when the state holds
    QSslCertificate certificate = QSslCertificate(); ///< what it shows to senders; null without TLS

    bool operator==(const ListenerState &other) const;
};

/// Keeps the receiver's listeners as the person wants them: opens, changes and closes them, tries
/// again what failed, renews certificates, and keeps each time in which no request could come in as
/// an event of kind Gap. Lives in the workspace's thread.
class Listeners : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        Receiver *receiver = nullptr; ///< outlives this
        EventSink *sink = nullptr; ///< outlives this
        QString storePath; ///< the heartbeat is kept beside it
        QString authorityFolder; ///< see localAuthority()
        qint64 lastEventUs = 0; ///< when the store's last event came; 0: it has none
        std::function<SystemClocks()> clocks = readSystemClocks;
        /// Of this computer; called in any thread.
        std::function<QList<QHostAddress>()> addresses = QNetworkInterface::allAddresses;
    };
    explicit Listeners(Setup setup);
    /// Notes that the program ends in order.
    ~Listeners() override;

    /// Makes the receiver listen there and nowhere else. Listeners that stay as they are go on
    /// undisturbed; those that keep address, port and kind keep their connections.
    void set(const QList<ListenerConfig> &configs);
    /// One listener with \a identity (nullopt: plain HTTP), which is not tried again when it fails.
    Result<quint16> listenOnce(const QHostAddress &address, quint16 port,
                               const std::optional<TlsIdentity> &identity);
    /// Finishes what was begun.
    void stop();
    /// Listens again after stop(), and tries at once what failed.
    void start();

    const QList<ListenerState> &states() const noexcept { return m_states; }
    bool isListening() const;
    const QString &authorityFolder() const noexcept { return m_setup.authorityFolder; }

    /// Looks after everything now; a timer does so every few seconds.
    void look();

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        ListenerId id = 0;
        ListenerConfig config;
        std::optional<TlsIdentity> given; ///< instead of what the configuration says
        ListenerState::State state = ListenerState::State::Stopped;
        quint16 port = 0;
        std::optional<Error> problem;
        qint64 sinceUs = 0;
        QSslCertificate certificate = QSslCertificate();
        QDateTime certificateFileTime;
        qint64 lostAtUs = 0; ///< it listened until then; 0: there is nothing to tell
        QString lostWhy;
        QStringList namedAddresses; ///< for which the certificate was last asked for
        qint64 retryAtUs = 0; ///< of the clock that passes
        int tries = 0;
        bool triesAgain = true;
    };
    void open(Entry &entry);
    void close(Entry &entry, ListenerState::State state);
    Result<void> change(Entry &entry, const ListenerConfig &config);
    void lose(Entry &entry, const Error &why);
    void retry();
    void renew();
    void renew(Entry &entry);
    void findSleep(const SystemClocks &now);
    void findLostAddresses();
    void takeAddresses(const QList<QHostAddress> &addresses);
    void renewForAddresses(const QList<QHostAddress> &addresses);
    void findNetworkLoss(bool hasNetwork);
    void endNetworkLoss();
    void listeningBegan(const SystemClocks &now);
    void recordGap(qint64 fromUs, qint64 untilUs, const QString &why, const QByteArray &where);
    void beat();
    void endBeat(Heartbeat::State state);
    void publish();

    Setup m_setup;
    Heartbeat m_heartbeat;
    std::vector<Entry> m_entries;
    QList<ListenerState> m_states;
    ListenerId m_lastId = 0;
    SystemClocks m_lastLook;
    qint64 m_lastBeatUs = 0;
    bool m_wasListening = false; ///< and was not stopped by hand since
    bool m_isStopped = false; ///< by hand
    bool m_isLookingAtAddresses = false;
    bool m_hadNetwork = false; ///< when it was looked last
    qint64 m_offlineSinceUs = 0; ///< 0: there is a network, or there never was one
    std::shared_ptr<Handover<QList<QHostAddress>>> m_addresses; ///< that this computer has
    QTimer m_timer;
    QTimer m_retryTimer;
};

} // namespace hookloupe
