// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/crowd.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAnswerKept = 64;

sockaddr_in loopback(in_addr_t address, quint16 port)
{
    sockaddr_in made{};
    made.sin_family = AF_INET;
    made.sin_port = htons(port);
    made.sin_addr.s_addr = htonl(address);
    return made;
}

int connectTo(quint16 port, in_addr_t from)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in own = loopback(from, 0);
    const sockaddr_in peer = loopback(INADDR_LOOPBACK, port);
    if (descriptor >= 0
        && (::bind(descriptor, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0
            || ::connect(descriptor, reinterpret_cast<const sockaddr *>(&peer), sizeof peer)
                    != 0)) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

} // namespace

Crowd::~Crowd()
{
    for (const Member &member : m_members)
        ::close(member.descriptor);
}

bool Crowd::open(int count)
{
    for (int i = 0; i < count; ++i) {
        const int descriptor = connectTo(m_port, INADDR_LOOPBACK);
        if (descriptor < 0)
            return false;
        m_members.push_back({ .descriptor = descriptor });
    }
    return true;
}

qint64 Crowd::send(const QByteArray &bytes)
{
    qint64 sum = 0;
    for (const Member &member : m_members) {
        if (member.ended)
            continue;
        const auto sent =
                ::send(member.descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                       MSG_NOSIGNAL | MSG_DONTWAIT);
        sum += qMax<qint64>(0, sent);
    }
    return sum;
}

int Crowd::readAndCountEnded()
{
    std::array<char, 4096> buffer{};
    int ended = 0;
    for (Member &member : m_members) {
        while (!member.ended) {
            const auto got = ::recv(member.descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (got < 0 && errno == EAGAIN)
                break;
            member.ended = got <= 0;
            if (got > 0 && member.answer.size() < kAnswerKept)
                member.answer.append(buffer.data(), qMin<qsizetype>(got, kAnswerKept));
        }
        ended += member.ended ? 1 : 0;
    }
    return ended;
}

void Crowd::replaceEnded(const QByteArray &greeting)
{
    for (Member &member : m_members) {
        if (!member.ended)
            continue;
        ::close(member.descriptor);
        member = { .descriptor = connectTo(m_port, INADDR_LOOPBACK) };
        ::send(member.descriptor, greeting.constData(), static_cast<std::size_t>(greeting.size()),
               MSG_NOSIGNAL | MSG_DONTWAIT);
    }
}

int Crowd::countStarting(QByteArrayView answer) const
{
    return static_cast<int>(std::ranges::count_if(m_members, [answer](const Member &member) {
        return member.answer.startsWith(answer);
    }));
}

quint64 raiseDescriptors(quint64 wanted)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < wanted) {
        limit.rlim_cur = std::min<rlim_t>(wanted, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
        ::getrlimit(RLIMIT_NOFILE, &limit);
    }
    return limit.rlim_cur;
}

int statusFromElsewhere(quint16 port, const QByteArray &target)
{
    constexpr in_addr_t elsewhere = INADDR_LOOPBACK + 1;
    const int descriptor = connectTo(port, elsewhere);
    if (descriptor < 0)
        return 0;
    const timeval patience{ .tv_sec = 10, .tv_usec = 0 };
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const QByteArray request = "POST " + target
            + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi";
    ::send(descriptor, request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL);
    QByteArray answer;
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto got = ::recv(descriptor, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            break;
        answer.append(buffer.data(), got);
    }
    ::close(descriptor);
    return answer.mid(9, 3).toInt();
}

double residentMiB(qint64 pid)
{
    QFile file(u"/proc/%1/statm"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

} // namespace hookloupe::test
