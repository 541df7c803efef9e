// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

#include <sys/types.h>

namespace hookloupe::bench {

/// A server that does next to nothing, on one epoll loop in a process of its own: it frames by
/// Content-Length and answers 200 with two bytes. It ends with the object.
class BareServer
{
public:
    BareServer();
    ~BareServer();
    BareServer(const BareServer &) = delete;
    BareServer &operator=(const BareServer &) = delete;

    quint16 port() const noexcept { return m_port; } ///< on 127.0.0.1

private:
    quint16 m_port = 0;
    pid_t m_child = -1;
};

} // namespace hookloupe::bench
