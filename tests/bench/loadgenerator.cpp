// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/loadgenerator.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hookloupe::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Client
{
    int fd = -1;
    QByteArray answer;
    Clock::time_point sentAt;
};

int connectTo(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sockaddr generic;
    std::memcpy(&generic, &address, sizeof generic);
    const int one = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(fd, &generic, sizeof address) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

bool sendAll(Client &client, const QByteArray &request)
{
    client.sentAt = Clock::now();
    client.answer.clear();
    return send(client.fd, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL)
            == request.size();
}

/// 1 when the answer is whole, 0 when more must come, -1 when it is broken.
int answerState(const QByteArray &answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray lower = answer.left(head).toLower();
    const qsizetype length = lower.indexOf("content-length:");
    if (length < 0)
        return -1;
    const qint64 body = lower.mid(length + 15, lower.indexOf('\r', length) - length - 15)
                                .trimmed()
                                .toLongLong();
    return answer.size() >= head + 4 + body ? 1 : 0;
}

} // namespace

double LoadResult::percentileMs(double fraction)
{
    if (latenciesUs.empty())
        return 0;
    std::sort(latenciesUs.begin(), latenciesUs.end());
    const auto index =
            static_cast<std::size_t>(fraction * static_cast<double>(latenciesUs.size() - 1));
    return static_cast<double>(latenciesUs[index]) / 1000;
}

LoadResult runLoad(quint16 port, int connections, const QByteArray &request, int milliseconds)
{
    LoadResult result;
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    std::vector<Client> clients(static_cast<std::size_t>(connections));
    for (std::size_t i = 0; i < clients.size(); ++i) {
        clients[i].fd = connectTo(port);
        epoll_event event = {};
        event.events = EPOLLIN;
        event.data.u64 = i;
        if (clients[i].fd < 0 || epoll_ctl(epoll, EPOLL_CTL_ADD, clients[i].fd, &event) != 0
            || !sendAll(clients[i], request))
            ++result.failed;
    }
    const auto begin = Clock::now();
    const auto end = begin + std::chrono::milliseconds(milliseconds);
    std::array<epoll_event, 64> events;
    std::array<char, 4096> buffer;
    while (Clock::now() < end) {
        const int ready = epoll_wait(epoll, events.data(), static_cast<int>(events.size()), 50);
        for (int i = 0; i < ready; ++i) {
            Client &client = clients[events[static_cast<std::size_t>(i)].data.u64];
            const auto got = recv(client.fd, buffer.data(), buffer.size(), 0);
            if (got > 0)
                client.answer.append(buffer.data(), got);
            const int state = got > 0 ? answerState(client.answer) : -1;
            if (state == 0)
                continue;
            if (state > 0 && client.answer.startsWith("HTTP/1.1 2")) {
                ++result.answered;
                result.latenciesUs.push_back(
                        std::chrono::duration<float, std::micro>(Clock::now() - client.sentAt)
                                .count());
            } else {
                ++result.failed;
            }
            if (state < 0 || !sendAll(client, request))
                epoll_ctl(epoll, EPOLL_CTL_DEL, client.fd, nullptr);
        }
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    for (const Client &client : clients) {
        if (client.fd >= 0)
            close(client.fd);
    }
    close(epoll);
    return result;
}

} // namespace hookloupe::bench
