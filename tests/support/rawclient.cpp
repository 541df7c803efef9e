// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/rawclient.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hookloupe {

namespace {
constexpr int kPatienceMs = 10'000;
}

RawClient::RawClient(quint16 port)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

quint16 RawClient::localPort() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

bool RawClient::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto sent = ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()),
                                 MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

void RawClient::finishWriting()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawClient::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void RawClient::reset()
{
    const linger now{ .l_onoff = 1, .l_linger = 0 };
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

bool RawClient::readSome(int timeoutMs)
{
    if (m_ended || m_descriptor < 0)
        return false;
    pollfd waiting{ m_descriptor, POLLIN, 0 };
    if (::poll(&waiting, 1, timeoutMs) <= 0)
        return false;
    std::array<char, 65536> bytes{};
    const auto got = ::recv(m_descriptor, bytes.data(), bytes.size(), 0);
    m_ended = got <= 0;
    m_reset = got < 0 && errno == ECONNRESET;
    if (got > 0)
        m_buffer.append(bytes.data(), got);
    return got > 0;
}

RawAnswer RawClient::answer(bool toHead)
{
    qsizetype headEnd = -1;
    while ((headEnd = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readSome(kPatienceMs))
            return {};
    }
    RawAnswer answer;
    answer.head = m_buffer.first(headEnd + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    m_buffer.remove(0, headEnd + 4);
    const QByteArray lower = answer.head.toLower();
    const qsizetype field = lower.indexOf("\r\ncontent-length:");
    if (toHead || field < 0)
        return answer;
    const qsizetype at = field + 17;
    const qsizetype length = lower.mid(at, lower.indexOf('\r', at) - at).trimmed().toLongLong();
    while (m_buffer.size() < length && readSome(kPatienceMs)) { }
    answer.body = m_buffer.first(qMin(length, m_buffer.size()));
    m_buffer.remove(0, answer.body.size());
    return answer;
}

QByteArray RawClient::readAll()
{
    while (readSome(kPatienceMs)) { }
    return std::exchange(m_buffer, {});
}

QByteArray RawClient::readAtLeast(qsizetype bytes)
{
    while (m_buffer.size() < bytes && readSome(kPatienceMs)) { }
    return std::exchange(m_buffer, {});
}

bool RawClient::staysSilent(int ms)
{
    return m_buffer.isEmpty() && !readSome(ms) && !m_ended;
}

bool RawClient::atEnd()
{
    return m_buffer.isEmpty() && !readSome(kPatienceMs) && m_ended;
}

} // namespace hookloupe
