// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/curlconnection.h"
#include "core/delivery/httpsender.h"
#include "core/http/responseframer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace hookloupe {

/// Several requests over one connection, each after the answer to the one before.
class ConnectionExchange : public QObject
{
    Q_OBJECT
public:
    /// \a limits.totalTimeoutMs holds for all together.
    ConnectionExchange(SendTarget target, std::vector<QByteArray> wires, const SendLimits &limits,
                       QObject *parent);

    void start();
    /// Ends it as Cancelled, at once; no effect when it has ended.
    void cancel();

Q_SIGNALS:
    /// Once, with a result for each request: those that were not sent are Failed. The exchange is
    /// idle then and may be deleted later, not from this signal.
    void finished(const std::vector<hookloupe::SendResult> &results);

private:
    void onConnected(CURLcode code);
    void beginRequest();
    void onWritable();
    void onReadable();
    void takeAnswer();
    void onClosed(bool broken);
    /// The request under way, and all that follow, come to this.
    void finish(SendState state, const QString &failure, bool timedOut = false);
    qint64 nowUs() const { return m_clock.nsecsElapsed() / 1000; }

    SendTarget m_target;
    std::vector<QByteArray> m_wires;
    SendLimits m_limits;
    CurlConnection m_connection;
    std::unique_ptr<ResponseFramer> m_framer; ///< of the answer under way
    std::vector<SendResult> m_results;
    QElapsedTimer m_clock; ///< of the request under way
    QTimer m_deadline;
    QTimer m_readOn;
    QByteArray m_buffer;
    qint64 m_sent = 0; ///< of the request under way
    SendTimes m_times;
    bool m_finished = false;
};

} // namespace hookloupe
