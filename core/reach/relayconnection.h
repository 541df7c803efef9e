// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventintake.h"
#include "core/http/eventstream.h"
#include "core/reach/backoff.h"
#include "core/reach/relay.h"
#include "core/reach/relaylimits.h"
#include "core/reach/relayposition.h"
#include "core/reach/seenmessages.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace hookloupe {

class Clock;

/// One relay, as long as it is wanted: connects, reads, hands each message in as an event, comes
/// back after a loss. Nothing is read ahead of what the store takes. Lives in the relays' thread.
class RelayConnection : public QObject
{
    Q_OBJECT
public:
    /// Goes on at \a position.
    RelayConnection(Relay relay, RelayPosition position, QNetworkAccessManager *network,
                    EventIntake *intake, const Clock *clock, const RelayLimits &limits,
                    QObject *parent);
    ~RelayConnection() override;

    void connectNow();
    /// RelayLimits::bodyBytesMax, from the next message on.
    void setBodyBytesMax(qint64 bytes);
    const RelayStatus &status() const noexcept { return m_status; }
    const RelayPosition &position() const noexcept { return m_position; }
    /// Reads no more; isIdle() holds once the store has answered for all that was read.
    void finish();
    bool isIdle() const noexcept { return m_pending.empty(); }

Q_SIGNALS:
    void statusChanged();

private:
    /// A message on its way into the store, in the form in which it can be handed in again.
    struct Pending
    {
        quint64 ticket = 0;
        std::shared_ptr<const Event> event;
        QString doubt;
        QByteArray key; ///< by which the message is known again; empty: it is none of the relay's
        QByteArray idBefore; ///< the stream's last event id before it
    };
    void onHead();
    void readOn();
    void onTimeout();
    void onFinished();
    void conclude();
    void lose(const QString &sentence, bool isHopeless);
    void endReply();
    void takeMessage(const StreamMessage &message);
    void handIn(Event event, const QString &doubt, const QByteArray &key);
    void endGap();
    void noteHeard();
    void send(const Pending &pending);
    void takeOutcomes();
    void sendAgain();
    void setStatus(RelayStatus::State state, const QString &sentence);

    const Relay m_relay;
    RelayLimits m_limits;
    QNetworkAccessManager *m_network;
    EventIntake *m_intake;
    const Clock *m_clock;
    std::shared_ptr<OutcomeHandover> m_outcomes;
    EventStreamParser m_parser;
    SeenMessages m_seen;
    Backoff m_backoff;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence; ///< runs out when too little comes
    QTimer m_retry;
    QTimer m_storeRetry;
    bool m_isStream = false;
    bool m_hasEnded = false;
    int m_keepAlives = 0; ///< of this connection
    QString m_tlsProblem;
    std::deque<Pending> m_pending;
    std::deque<quint64> m_unstored; ///< tickets to hand in again
    qint64 m_pendingBytes = 0;
    quint64 m_lastTicket = 0;
    QByteArray m_takenId; ///< of the last message that was taken
    RelayPosition m_position;
    QString m_whyLost; ///< what began the gap that ends with the next connection
    bool m_isFinishing = false;
    RelayStatus m_status;
};

} // namespace hookloupe
