// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/httpdispatcher.h"

#include "core/receiver/wireserver.h"
#include "core/receiver/wiresocket.h"

namespace hookloupe {

HttpDispatcher::HttpDispatcher(WireServer *server, std::function<void(WireSocket *)> handler)
    : m_server(server)
    , m_handler(std::move(handler))
{
    bindHttpServer(*this, server);
}

bool HttpDispatcher::handleRequest(const QHttpServerRequest & /*request*/, HttpReplyArgument reply)
{
    // A second call for the same request finds nothing to claim, so it cannot answer twice.
    if (WireSocket *socket = m_server->claim()) {
        socket->holdReply(hookloupe::holdReply(reply));
        m_handler(socket);
    }
    return true;
}

void HttpDispatcher::missingHandler(const QHttpServerRequest & /*request*/,
                                    HttpMissingArgument /*reply*/)
{ }

} // namespace hookloupe
