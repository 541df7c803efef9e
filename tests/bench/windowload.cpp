// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/windowload.h"

#include "core/http/compose.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>
#include <QTimerEvent>

#include <algorithm>
#include <ctime>
#include <memory>
#include <utility>
#include <vector>

namespace hookloupe::bench {

namespace {

/// Often enough for what a person notices, and seldom enough to leave the processor to others.
constexpr int kTickMs = 2;

/// Of this thread.
qint64 processorNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

} // namespace

bool turnUntil(const std::function<bool()> &done, int patienceMs)
{
    // With a time limit processEvents() does not wait, and would keep a processor from others.
    QTimer tick;
    tick.start(kTickMs);
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // As exec() does: without it nothing that is to be deleted later ever is.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return done();
}

void turnFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    turnUntil([&] { return timer.elapsed() >= milliseconds; }, milliseconds);
}

QByteArray jsonRequest(const QByteArray &body)
{
    return composeRequest("POST", "/bench",
                          { { "Host", "localhost" },
                            { "Content-Type", "application/json" },
                            { "Content-Length", QByteArray::number(body.size()) } },
                          body);
}

StallMeter::StallMeter()
{
    m_since.start();
    m_workedNs = processorNs();
    startTimer(kTickMs, Qt::PreciseTimer);
}

void StallMeter::timerEvent(QTimerEvent *)
{
    m_longestNs = std::max(m_longestNs, m_since.nsecsElapsed() - kTickMs * 1'000'000LL);
    m_since.restart();
    const qint64 worked = processorNs();
    m_busiestNs = std::max(m_busiestNs, worked - m_workedNs);
    m_workedNs = worked;
}

Sender::Sender(quint16 port, QByteArray wire, int count, int rate)
    : Sender(
            port, [wire = std::move(wire)](int) { return wire; }, count, rate)
{ }

Sender::Sender(quint16 port, std::function<QByteArray(int)> wireOf, int count, int rate)
    : m_port(port)
    , m_wireOf(std::move(wireOf))
    , m_count(count)
    , m_rate(rate)
{ }

void Sender::run()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < std::min(kConnections, m_count); ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_port);
        sockets.back()->waitForConnected(kPatienceMs);
    }
    QElapsedTimer timer;
    timer.start();
    for (int sent = 0; sent < m_count;) {
        const int now = std::min(static_cast<int>(sockets.size()), m_count - sent);
        for (int i = 0; i < now; ++i) {
            QTcpSocket &socket = *sockets[static_cast<std::size_t>(i)];
            socket.write(m_wireOf(sent + i));
            socket.flush();
        }
        for (int i = 0; i < now; ++i) {
            QTcpSocket &socket = *sockets[static_cast<std::size_t>(i)];
            while (!socket.readAll().contains("HTTP/1.1 2")
                   && socket.waitForReadyRead(kPatienceMs)) { }
        }
        sent += now;
        const qint64 ahead = m_rate > 0 ? sent * 1000LL / m_rate - timer.elapsed() : 0;
        if (ahead > 0)
            msleep(static_cast<unsigned long>(ahead));
    }
    perSecond = static_cast<double>(m_count) * 1000 / static_cast<double>(timer.elapsed());
}

} // namespace hookloupe::bench
