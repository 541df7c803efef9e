// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/soak.h"

#include "tests/bench/loadgenerator.h"
#include "tests/bench/memoryuse.h"
#include "tests/bench/receiversubjects.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <thread>

namespace hookloupe::bench {

using namespace Qt::StringLiterals;

namespace {

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

std::unique_ptr<Subject> startFull(const QString &folder)
{
    for (const SubjectKind &kind : subjectKinds()) {
        if (kind.word == "full"_L1)
            return kind.start(folder);
    }
    return nullptr;
}

} // namespace

int soak(int seconds, const QString &folder)
{
    const auto requests = signedRequests(20'000, 1024);
    Load load{ .connections = 64, .requests = &requests, .milliseconds = 5'000 };
    {
        const QTemporaryDir dir(folder + u"/top-XXXXXX"_s);
        const auto subject = startFull(dir.path());
        load.port = subject->port();
        load.perSecond = runLoadInChild(load).perSecond() / 2;
    }
    const auto subject = startFull(folder);
    load.port = subject->port();
    load.milliseconds = seconds * 1000;
    std::printf("half the top rate: %.0f/s for %d s, 64 connections, FULL\n%8s %10s %10s\n",
                load.perSecond, seconds, "s", "RSS MiB", "peak MiB");
    LoadResult result;
    std::thread sender([&] { result = runLoadInChild(load); });
    QElapsedTimer timer;
    timer.start();
    std::vector<double> samples;
    for (int i = 1; i <= 20; ++i) {
        // The store's news come through this thread's event loop.
        while (timer.elapsed() < qint64(seconds) * 50 * i) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
            QThread::msleep(20);
        }
        samples.push_back(statusMiB("VmRSS"));
        std::printf("%8.0f %10.1f %10.1f\n", static_cast<double>(timer.elapsed()) / 1000,
                    samples.back(), statusMiB("VmHWM"));
        std::fflush(stdout);
    }
    sender.join();
    const auto highest = [&samples](std::size_t from, std::size_t to) {
        return *std::max_element(samples.begin() + static_cast<std::ptrdiff_t>(from),
                                 samples.begin() + static_cast<std::ptrdiff_t>(to));
    };
    // The first quarter fills caches that have a bound.
    const double early = highest(4, 10);
    const double late = highest(14, 20);
    std::printf("%lld answered, %lld failed, %.0f/s, p50 %.2f ms, p99 %.2f ms\n"
                "memory: %.1f MiB in the second quarter, %.1f MiB in the last\n",
                static_cast<long long>(result.answered), static_cast<long long>(result.failed),
                result.perSecond(), result.percentileMs(0.5), result.percentileMs(0.99), early,
                late);
    return late <= early * 1.05 + 4 && result.failed == 0 ? 0 : 1;
}

int memoryOfALargeBody(const QString &folder)
{
    constexpr qsizetype bodyBytes = 25LL * 1024 * 1024;
    const auto subject = startFull(folder);
    const auto small = signedRequests(200, 1024);
    Load load{
        .port = subject->port(), .connections = 4, .requests = &small, .milliseconds = 1'000
    };
    (void)runLoadInChild(load);
    const auto large = signedRequests(1, bodyBytes - 64);
    load.connections = 1;
    load.requests = &large;
    QThread::msleep(300);
    const double before = statusMiB("VmRSS");
    forgetPeak();
    load.milliseconds = 2'000;
    const LoadResult result = runLoadInChild(load);
    QThread::msleep(2'000);
    const double cost = statusMiB("VmHWM") - before;
    std::printf(
            "a body of 25 MiB costs %.1f MiB at the peak: %.2f times its size (%lld answered)\n",
            cost, cost / 25, static_cast<long long>(result.answered));
    return cost <= 2.5 * 25 ? 0 : 1;
}

} // namespace hookloupe::bench
