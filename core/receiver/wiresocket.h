// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/responseplan.h"
#include "core/event/event.h"
#include "core/event/eventorigin.h"
#include "core/http/requestframer.h"

#include <QTcpSocket>

#include <limits>
#include <memory>
#include <optional>

class QSslConfiguration;
class QSslSocket;

namespace hookloupe {

class WireServer;
struct FaultyAnswer;

/// Where a connection goes between, for the events that it makes.
struct ConnectionInfo
{
    QString peer; ///< "127.0.0.1:50332"
    QString local; ///< "127.0.0.1:8025"
    QByteArray localAuthority; ///< the same as bytes
    bool tls = false;
    std::optional<ClientCertificate> client; ///< what the sender showed in the handshake
};

/// What is known of a request that was refused.
struct RefusedRequest
{
    QByteArray bytes; ///< its beginning
    qint64 firstByteUs = 0;
    ConnectionInfo connection;
    QString sentence;
    ResponseRecord response; ///< status 0: none was given
};

/// One connection. It looks like a socket to Qt's HTTP server, but owns the real one as an inner
/// object (as QSslSocket does), frames its stream strictly, keeps the bytes, and lets the server
/// see one short constant request for each complete one. So two parsers can never disagree about
/// a stream: the second is never shown a byte that came from the network.
///
/// Answers are written here as well, since only this object knows whether the client is there.
class WireSocket : public QTcpSocket
{
    Q_OBJECT
public:
    explicit WireSocket(WireServer *server);
    ~WireSocket() override;

    /// Takes the connected \a descriptor; \a tls: speak TLS on it.
    bool adopt(qintptr descriptor, const QSslConfiguration *tls);
    /// Answers 503 instead of reading.
    void refuseConnection(const QString &sentence);

    // One exchange: from claim() of the server to answer() or withhold().
    WireRequest takeRequest() { return std::move(m_request); }
    qint64 firstByteUs() const noexcept { return m_firstByteUs; }
    qint64 completedUs() const noexcept { return m_completedUs; }
    const ConnectionInfo &connection();
    /// The connection ends after the present exchange.
    bool isFinishing() const noexcept { return m_finishing; }
    void holdReply(std::shared_ptr<void> reply) { m_reply = std::move(reply); }
    /// False when the client has gone. \a eventId: for WireServer::answerLost(); 0: for no event.
    bool answer(const QByteArray &bytes, bool closes, qint64 eventId);
    /// Does what \a fault, which is a silent one, says instead of answering.
    void withhold(Fault fault);
    /// Sends \a answer. False when the client has gone. \a eventId as for answer(); 0 when it
    /// does not matter whether the client stays.
    bool misbehave(const FaultyAnswer &answer, qint64 eventId);

    /// A request of it waits for its answer.
    bool isAsking() const noexcept { return m_phase == Phase::Busy; }
    /// Whether a large answer may begin now.
    bool hasRoom();
    /// The answer waits for that; what the request took up is free. The connection ends when it
    /// takes too long.
    void awaitRoom();
    /// Since when the client has read nothing of a large answer; the end of time: there is none.
    qint64 unreadSinceMs() const noexcept;

    void finishSoon();
    /// Ends it now; a request that was under way is reported with \a sentence.
    void breakOff(const QString &sentence);
    /// Ends the connection at once. The object dies later.
    void end();
    void sweep(qint64 now);
    bool hasEnded() const noexcept { return m_phase == Phase::Ended; }
    /// How little is lost by ending it to make room: 0: too much; else the more, the longer it has
    /// been idle, which counts before any request that does not get on.
    qint64 dispensability(qint64 now) const noexcept;
    /// There may be room to read on.
    void growOn();
    /// Returns what it was.
    bool setCounted(bool counted) noexcept { return std::exchange(m_isCounted, counted); }
    /// Its part of the bytes in flight.
    qint64 countedBytes() const noexcept { return m_counted; }
    /// Milliseconds of a clock that never jumps.
    static qint64 nowMs() noexcept;

    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Phase {
        Sniffing, ///< TLS port, no byte yet
        Handshaking, ///< TLS
        Reading, ///< between requests, or in one
        Busy, ///< a request is with the handler
        Writing, ///< an answer is on its way out
        Misbehaving, ///< a faulty answer is on its way out
        Hanging, ///< told not to answer
        Draining, ///< no request follows; the client reads the last answer
        Ended,
    };
    void innerReady();
    void innerWritten();
    void innerEnded();
    void sniff();
    void pump();
    void pauseReading();
    void resumeReading();
    bool send(QByteArrayView bytes);
    void setDeadline();
    bool readMore();
    void dispatch();
    void refuse(int status, const QString &sentence);
    void reportRefused(QByteArray bytes, const QString &sentence, const ResponseRecord &response);
    void sendFaulty();
    void endFaulty();
    void nextRequest();
    void startDraining();
    void discard();
    void peerLeft();
    void keepBudget();
    void becomeIdle();
    qint64 heldBytes() const noexcept;
    void handshakeFailed(const QString &why);
    void waitAtMost(int ms) noexcept { m_deadlineMs = nowMs() + ms; }
    qint64 unwritten() const;
    bool isEncrypted() const;

    WireServer *m_server;
    QTcpSocket *m_inner = nullptr; ///< the real socket; a child
    QSslSocket *m_ssl = nullptr; ///< the same, when it speaks TLS
    std::optional<RequestFramer> m_framer;
    Phase m_phase = Phase::Reading;
    bool m_pumping = false;
    bool m_isCounted = false; ///< among the server's connections
    bool m_waitsForRoom = false;
    bool m_isHeard = false; ///< a byte came, or it was refused at once
    bool m_padded = false; ///< a byte of ours fills the inner buffer
    bool m_answerDue = false; ///< a part of the answer is not with the kernel yet
    bool m_refused = false;
    bool m_timed = false; ///< the deadline of the request under way is set
    bool m_continued = false; ///< 100 was sent for it
    bool m_finishing = false;
    bool m_peerFinished = false; ///< it may only have ended its own side
    QByteArrayView m_feed; ///< what Qt's server has still to read
    WireRequest m_request;
    std::shared_ptr<void> m_reply;
    std::unique_ptr<FaultyAnswer> m_faulty; ///< while misbehaving; `bytes` is what is left
    qint64 m_requestBytes = 0; ///< of the request with the handler, or of its unread answer
    int m_requests = 0; ///< that were complete
    QByteArray m_hello; ///< what came first, until TLS is agreed on
    qint64 m_counted = 0; ///< our part of the server's bytes in flight
    qint64 m_firstByteUs = 0;
    qint64 m_completedUs = 0;
    qint64 m_answeredEvent = 0;
    qint64 m_begunMs = 0; ///< of the request under way, once m_timed
    qint64 m_idleSinceMs = 0;
    qint64 m_idleOrder = 0;
    qint64 m_readMs = 0; ///< when a part of the unread answer went out last
    qint64 m_deadlineMs = std::numeric_limits<qint64>::max();
    std::optional<ConnectionInfo> m_connection;
};

} // namespace hookloupe
