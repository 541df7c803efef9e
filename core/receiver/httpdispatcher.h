// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/receiver/qthttpcompat.h"

#include <functional>

namespace hookloupe {

class WireServer;
class WireSocket;

/// Qt's HTTP server as we use it: it takes the connections of a WireServer and dispatches each
/// request exactly once. What the request holds comes from the WireSocket.
class HttpDispatcher : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// \a server listens already; it is owned from here on.
    HttpDispatcher(WireServer *server, std::function<void(WireSocket *)> handler);

protected:
    bool handleRequest(const QHttpServerRequest &request, HttpReplyArgument reply) override;
    void missingHandler(const QHttpServerRequest &request, HttpMissingArgument reply) override;

private:
    WireServer *m_server;
    std::function<void(WireSocket *)> m_handler;
};

} // namespace hookloupe
