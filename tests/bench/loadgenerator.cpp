// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/loadgenerator.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hookloupe::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Client
{
    int fd = -1;
    const QByteArray *request = nullptr;
    qsizetype sent = 0;
    QByteArray answer;
    Clock::time_point begunAt;
    bool waitsToWrite = false;
};

qint64 microseconds(const timeval &time)
{
    return qint64(time.tv_sec) * 1'000'000 + time.tv_usec;
}

int connectTo(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int one = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

enum class Answer {
    More,
    Good,
    Last, ///< good, and the connection ends
    Bad,
};

Answer judge(const QByteArray &answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0)
        return Answer::More;
    const char *const length = strcasestr(answer.constData(), "content-length:");
    if (!length || !answer.startsWith("HTTP/1.1 2"))
        return Answer::Bad;
    if (answer.size() < head + 4 + std::strtoll(length + 15, nullptr, 10))
        return Answer::More;
    return strcasestr(answer.constData(), "connection: close") ? Answer::Last : Answer::Good;
}

class Generator
{
public:
    explicit Generator(const Load &load)
        : m_load(load)
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_clients(static_cast<std::size_t>(load.connections))
    { }
    ~Generator()
    {
        for (const Client &client : m_clients) {
            if (client.fd >= 0)
                close(client.fd);
        }
        close(m_epoll);
    }

    LoadResult run()
    {
        for (std::size_t i = 0; i < m_clients.size(); ++i)
            open(i);
        const auto begin = Clock::now();
        const auto end = begin + std::chrono::milliseconds(m_load.milliseconds);
        for (std::size_t i = 0; i < m_clients.size(); ++i)
            startOrWait(i, begin);
        std::array<epoll_event, 64> events;
        for (auto now = begin; now < end; now = Clock::now()) {
            wake(begin, now);
            const int ready = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()),
                                         m_idle.empty() ? 50 : 1);
            for (int i = 0; i < ready; ++i)
                serve(events[static_cast<std::size_t>(i)].data.u64,
                      events[static_cast<std::size_t>(i)].events, begin);
        }
        m_result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
        return std::move(m_result);
    }

private:
    bool open(std::size_t index)
    {
        Client &client = m_clients[index];
        client.fd = connectTo(m_load.port);
        if (client.fd < 0) {
            ++m_result.failed;
            return false;
        }
        client.waitsToWrite = false;
        epoll_event event = {};
        event.events = EPOLLIN;
        event.data.u64 = index;
        return epoll_ctl(m_epoll, EPOLL_CTL_ADD, client.fd, &event) == 0;
    }

    void drop(Client &client)
    {
        if (client.fd >= 0)
            close(client.fd);
        client.fd = -1;
    }

    /// With a rate, requests start at even distances, however long the answers take.
    void startOrWait(std::size_t index, Clock::time_point begin)
    {
        if (m_load.perSecond <= 0)
            return start(index);
        m_idle.push_back(index);
        wake(begin, Clock::now());
    }

    void wake(Clock::time_point begin, Clock::time_point now)
    {
        if (m_load.perSecond <= 0)
            return;
        const double due = std::chrono::duration<double>(now - begin).count() * m_load.perSecond;
        while (!m_idle.empty() && static_cast<double>(m_started) < due) {
            const std::size_t index = m_idle.back();
            m_idle.pop_back();
            start(index);
        }
    }

    void start(std::size_t index)
    {
        Client &client = m_clients[index];
        if (client.fd < 0 && !open(index))
            return;
        ++m_started;
        client.request = &(*m_load.requests)[m_next++ % m_load.requests->size()];
        client.sent = 0;
        client.answer.clear();
        client.begunAt = Clock::now();
        write(index);
    }

    void write(std::size_t index)
    {
        Client &client = m_clients[index];
        const auto sent = send(client.fd, client.request->constData() + client.sent,
                               static_cast<std::size_t>(client.request->size() - client.sent),
                               MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            client.sent += sent;
        const bool waits = client.sent < client.request->size();
        if (waits != client.waitsToWrite) {
            client.waitsToWrite = waits;
            epoll_event event = {};
            event.events = EPOLLIN | (waits ? EPOLLOUT : 0U);
            event.data.u64 = index;
            epoll_ctl(m_epoll, EPOLL_CTL_MOD, client.fd, &event);
        }
    }

    void serve(std::size_t index, quint32 events, Clock::time_point begin)
    {
        Client &client = m_clients[index];
        if (client.fd < 0)
            return;
        if ((events & EPOLLOUT) != 0 && client.waitsToWrite)
            write(index);
        if ((events & ~quint32(EPOLLOUT)) == 0)
            return;
        std::array<char, 4096> buffer;
        const auto got = recv(client.fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got < 0 && errno == EAGAIN)
            return;
        if (got > 0)
            client.answer.append(buffer.data(), got);
        if (!client.request) { // it waits for its turn, and was idle too long
            drop(client);
            return;
        }
        const Answer answer = got > 0 ? judge(client.answer) : Answer::Bad;
        if (answer == Answer::More)
            return;
        if (answer == Answer::Bad) {
            ++m_result.failed;
        } else {
            ++m_result.answered;
            m_result.latenciesUs.push_back(
                    std::chrono::duration<float, std::micro>(Clock::now() - client.begunAt)
                            .count());
        }
        client.request = nullptr;
        if (answer != Answer::Good || !m_load.keepsAlive)
            drop(client);
        startOrWait(index, begin);
    }

    const Load &m_load;
    int m_epoll;
    std::vector<Client> m_clients;
    std::vector<std::size_t> m_idle; ///< clients that wait for their turn
    std::size_t m_next = 0;
    qint64 m_started = 0;
    LoadResult m_result;
};

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

LoadResult runLoad(const Load &load)
{
    return Generator(load).run();
}

LoadResult runLoadInChild(const Load &load)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        const LoadResult result = runLoad(load);
        rusage usage = {};
        getrusage(RUSAGE_SELF, &usage);
        const std::array<qint64, 4> counts{ result.answered, result.failed,
                                            static_cast<qint64>(result.seconds * 1e6),
                                            microseconds(usage.ru_utime)
                                                    + microseconds(usage.ru_stime) };
        FILE *out = fdopen(ends[1], "w");
        std::fwrite(counts.data(), sizeof counts, 1, out);
        std::fwrite(result.latenciesUs.data(), sizeof(float), result.latenciesUs.size(), out);
        std::fclose(out);
        _exit(0);
    }
    close(ends[1]);
    QByteArray bytes;
    QFile in;
    if (in.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        bytes = in.readAll();
    waitpid(child, nullptr, 0);
    LoadResult result;
    std::array<qint64, 4> counts{};
    if (bytes.size() < qsizetype(sizeof counts))
        return {};
    std::memcpy(counts.data(), bytes.constData(), sizeof counts);
    result.answered = counts[0];
    result.failed = counts[1];
    result.seconds = static_cast<double>(counts[2]) / 1e6;
    result.cpuSeconds = static_cast<double>(counts[3]) / 1e6;
    result.latenciesUs.resize((static_cast<std::size_t>(bytes.size()) - sizeof counts)
                              / sizeof(float));
    std::memcpy(result.latenciesUs.data(), bytes.constData() + sizeof counts,
                result.latenciesUs.size() * sizeof(float));
    return result;
}

} // namespace hookloupe::bench
