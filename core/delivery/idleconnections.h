// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/curlconnection.h"
#include "core/delivery/httpsender.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace hookloupe {

/// Open connections that wait a moment for another request. One thread.
class IdleConnections : public QObject
{
    Q_OBJECT
public:
    /// Far less than the time after which servers close: a close that crosses a request leaves
    /// open whether that was acted on.
    static constexpr int kIdleMs = 2'000;
    static constexpr std::size_t kCountMax = 64;

    explicit IdleConnections(QObject *parent);
    ~IdleConnections() override;

    /// One that is still open, or null.
    std::unique_ptr<CurlConnection> take(const SendTarget &target, const SendLimits &limits);
    /// \a connection serves \a target by \a limits.route and has nothing unread.
    void keep(std::unique_ptr<CurlConnection> connection, const SendTarget &target,
              const SendLimits &limits);

private:
    struct Idle
    {
        std::unique_ptr<CurlConnection> connection;
        SendTarget target;
        SendRoute route;
        bool verifyCertificate = true;
        QDeadlineTimer until;
    };
    void sweep();

    std::vector<Idle> m_idle; ///< the oldest first
    QTimer m_sweep;
};

} // namespace hookloupe
