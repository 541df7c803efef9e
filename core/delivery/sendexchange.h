// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/curlconnection.h"
#include "core/delivery/httpsender.h"
#include "core/delivery/sendfailure.h"
#include "core/http/responseframer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace hookloupe {

/// One send, from the connecting to the result. Reads while it writes, since a server may answer
/// (or refuse) before it has the whole request.
class SendExchange : public QObject
{
    Q_OBJECT
public:
    SendExchange(SendTarget target, const QByteArray &wire, const SendLimits &limits,
                 QObject *parent);

    void start();
    /// Ends it as Cancelled, at once; no effect when it has ended.
    void cancel();

Q_SIGNALS:
    /// Once. The exchange is idle then and may be deleted later, not from this signal.
    void finished(const hookloupe::SendResult &result);

private:
    void onConnected(CURLcode code);
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
    CurlConnection m_connection;
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
