// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/socketsystem.h"

#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace hookloupe {

namespace {
int native(qintptr descriptor) noexcept
{
    return static_cast<int>(descriptor);
}
} // namespace

PeerState peerState(qintptr descriptor) noexcept
{
    unsigned char byte = 0;
    const auto got = ::recv(native(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (got == 0)
        return PeerState::Finished;
    return got > 0 || errno == EAGAIN || errno == EINTR ? PeerState::Open : PeerState::Gone;
}

qint64 sendNow(qintptr descriptor, QByteArrayView bytes) noexcept
{
    const auto sent = ::send(native(descriptor), bytes.data(),
                             static_cast<std::size_t>(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent >= 0)
        return sent;
    return errno == EAGAIN || errno == EINTR ? 0 : -1;
}

int pendingError(qintptr descriptor) noexcept
{
    int error = 0;
    socklen_t size = sizeof error;
    if (::getsockopt(native(descriptor), SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        return errno;
    return error;
}

void finishWriting(qintptr descriptor) noexcept
{
    ::shutdown(native(descriptor), SHUT_WR);
}

void resetOnClose(qintptr descriptor) noexcept
{
    const linger now{ .l_onoff = 1, .l_linger = 0 };
    ::setsockopt(native(descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

void closeDescriptor(qintptr descriptor) noexcept
{
    ::close(native(descriptor));
}

} // namespace hookloupe
