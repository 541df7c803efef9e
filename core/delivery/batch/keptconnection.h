// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/curlconnection.h"
#include "core/delivery/httpsender.h"
#include "core/delivery/sendfailure.h"
#include "core/http/responseframer.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace hookloupe {

class SocketPoll;

/// A connection that requests go over by HTTP/1.1 one after the other, as long as both sides leave
/// it open. Where a used one turns out to be closed before a byte of the answer came, the request
/// goes out once more over a new one, as HTTP clients do. The owner looks after the time:
/// checkTime().
class KeptConnection : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(SendResult)>;

    /// \a poll outlives it.
    KeptConnection(SendTarget target, SendLimits limits, SocketPoll &poll, QObject *parent);
    ~KeptConnection() override;

    /// Precondition: isIdle(). \a closes: nothing follows on this request. \a ended runs once,
    /// from the event loop or out of checkTime() or cancel(), and may begin another.
    void send(const QByteArray &wire, bool closes, Ended ended);
    bool isIdle() const noexcept { return !m_ended; }
    /// Nothing is known that speaks against another request over it.
    bool isReusable() const noexcept { return m_isOpen; }
    /// Ends it as timed out when its time is over.
    void checkTime();
    void cancel();

private:
    /// By what is not one connection to one server: HTTP/2, redirects.
    void sendByRoute(const QByteArray &wire);
    void open();
    void onConnected(CURLcode code);
    void write();
    void onReadable();
    void onClosed(bool broken);
    void finish(SendState state, const QString &failure);
    void drop();
    SendProgress progress() const;
    qint64 nowUs() const { return m_clock.nsecsElapsed() / 1000; }

    SocketPoll &m_poll;
    SendTarget m_target;
    SendLimits m_limits;
    std::unique_ptr<HttpSender> m_sender; ///< where the route asks for it
    std::unique_ptr<CurlConnection> m_connection;
    std::optional<ResponseFramer> m_framer;
    QElapsedTimer m_clock;
    SendTimes m_times;
    QByteArray m_wire;
    QString m_peer;
    Ended m_ended;
    qint64 m_sent = 0;
    qint64 m_answeredUs = -1; ///< an answer is whole while the request is not
    bool m_closes = false;
    bool m_isOpen = false;
    bool m_isReused = false;
    bool m_writeFailed = false;
    bool m_timedOut = false;
};

} // namespace hookloupe
