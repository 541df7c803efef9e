// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/bareserver.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unordered_map>

#include <csignal>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hookloupe::bench {

namespace {

constexpr std::string_view kAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
constexpr int kEventsMax = 256;
constexpr std::size_t kSlice = 64 * 1024;

/// Bytes of the request at the begin of \a bytes; 0 while it is not whole. As wrk, curl and we
/// write it.
std::size_t wholeRequest(std::string_view bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    std::size_t length = 0;
    const std::size_t at = bytes.find("ontent-Length: ");
    if (at < end)
        std::from_chars(bytes.data() + at + 15, bytes.data() + end, length);
    const std::size_t whole = end + 4 + length;
    return whole <= bytes.size() ? whole : 0;
}

/// False when it has gone.
bool serve(int peer, std::string &held)
{
    static std::array<char, kSlice> buffer;
    const ssize_t got = recv(peer, buffer.data(), buffer.size(), 0);
    if (got <= 0)
        return false;
    held.append(buffer.data(), static_cast<std::size_t>(got));
    std::string answers;
    std::size_t taken = 0;
    while (const std::size_t whole = wholeRequest(std::string_view(held).substr(taken))) {
        taken += whole;
        answers += kAnswer;
    }
    held.erase(0, taken);
    return answers.empty()
            || send(peer, answers.data(), answers.size(), MSG_NOSIGNAL)
            == static_cast<ssize_t>(answers.size());
}

[[noreturn]] void run(int listener)
{
    const int poll = epoll_create1(0);
    epoll_event wanted{ .events = EPOLLIN, .data = { .fd = listener } };
    epoll_ctl(poll, EPOLL_CTL_ADD, listener, &wanted);
    std::unordered_map<int, std::string> held;
    std::array<epoll_event, kEventsMax> events{};
    for (;;) {
        const int count = epoll_wait(poll, events.data(), kEventsMax, -1);
        for (int i = 0; i < count; ++i) {
            const int socket = events[static_cast<std::size_t>(i)].data.fd;
            if (socket != listener) {
                if (!serve(socket, held[socket])) {
                    held.erase(socket);
                    close(socket);
                }
                continue;
            }
            const int peer = accept(listener, nullptr, nullptr);
            const int on = 1;
            setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            epoll_event read{ .events = EPOLLIN, .data = { .fd = peer } };
            epoll_ctl(poll, EPOLL_CTL_ADD, peer, &read);
        }
    }
}

} // namespace

BareServer::BareServer()
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    // The sockets' interface is older than the rule.
    auto *place = reinterpret_cast<sockaddr *>(&address); // NOLINT
    if (bind(listener, place, size) != 0 || listen(listener, 1'024) != 0
        || getsockname(listener, place, &size) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    const pid_t parent = getpid();
    m_child = fork();
    if (m_child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        // A parent that ended before that is one that nobody will tell of.
        if (getppid() != parent)
            _exit(0);
        run(listener);
    }
    close(listener);
}

BareServer::~BareServer()
{
    if (m_child > 0) {
        kill(m_child, SIGKILL);
        waitpid(m_child, nullptr, 0);
    }
}

} // namespace hookloupe::bench
