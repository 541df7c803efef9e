// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/curlconnection.h"
#include "core/delivery/exchange.h"
#include "core/delivery/httpsender.h"
#include "core/delivery/sendfailure.h"
#include "core/http/responseframer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace hookloupe {

/// One send by HTTP/1.1, from the connecting to the result. Reads while it writes, since a server
/// may answer (or refuse) before it has the whole request.
class SendExchange : public Exchange
{
    Q_OBJECT
public:
    /// \a connection: an open one to the same target by the same route, or null for a new one.
    SendExchange(SendTarget target, const QByteArray &wire, const SendLimits &limits,
                 std::unique_ptr<CurlConnection> connection, QObject *parent);

    void start() override;
    void cancel() override;
    /// After finished(): the connection, when another request may follow on it; else null.
    std::unique_ptr<CurlConnection> takeConnection() override;

private:
    void onConnected(CURLcode code);
    void begin();
    bool isReusable() const;
    void onWritable();
    void onReadable();
    void onAnswerComplete();
    void onClosed(bool broken);
    void onTimeout();
    void finish(SendState state, const QString &failure);
    bool isAllSent() const { return m_sent == m_wire.size(); }
    SendProgress progress() const;
    qint64 nowUs() const { return m_clock.nsecsElapsed() / 1000; }

    SendTarget m_target;
    QByteArray m_wire;
    SendLimits m_limits;
    std::unique_ptr<CurlConnection> m_connection;
    bool m_isReused = false;
    ResponseFramer m_framer;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_earlyAnswerGrace;
    QTimer m_readOn;
    QByteArray m_buffer;
    SendTimes m_times;
    qint64 m_sent = 0;
    bool m_writeFailed = false;
    bool m_timedOut = false;
    bool m_finished = false;
};

} // namespace hookloupe
