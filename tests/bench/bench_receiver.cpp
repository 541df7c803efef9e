// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Receive + verify + durable store, each answer after its commit, against a bare QHttpServer
// handler, against the same receiver without a store, and against other programs, all in one run.
// Prints tables; asserts nothing.

#include "core/event/processtuning.h"
#include "tests/bench/loadgenerator.h"
#include "tests/bench/receiversubjects.h"
#include "tests/bench/slowsync.h"
#include "tests/bench/soak.h"
#include "tests/bench/threadtimes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

struct Scenario
{
    int connections = 1;
    qsizetype bodyBytes = 1024;
    bool keepsAlive = true;
};

/// Medians of the rounds.
struct Figures
{
    std::vector<double> rate, p50, p99, receiverUs, storeUs, clientsUs;
    qint64 failed = 0;
};

struct Settings
{
    int milliseconds = 0;
    int rounds = 0;
    double syncUs = 0;
    QString folder;
    std::vector<SubjectKind> kinds;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

void measure(const SubjectKind &kind, const Load &load, const QString &folder, Figures &figures)
{
    const QTemporaryDir dir(folder + u"/subject-XXXXXX"_s);
    const auto subject = kind.start(dir.path());
    if (!subject || subject->port() == 0)
        return;
    Load mine = load;
    mine.port = subject->port();
    const auto receiving = [&] { return threadCpuNs("hookloupe-receiver") + threadCpuNs("bare"); };
    const auto storing = [] {
        return threadCpuNs("store writer") + threadCpuNs("store packer")
                + threadCpuNs("store checkpoints");
    };
    const qint64 receiverBefore = receiving();
    const qint64 storeBefore = storing();
    LoadResult result = runLoadInChild(mine);
    figures.failed += result.failed;
    if (result.answered == 0)
        return;
    const auto each = [&](qint64 ns) {
        return static_cast<double>(ns) / 1000.0 / static_cast<double>(result.answered);
    };
    figures.rate.push_back(result.perSecond());
    figures.p50.push_back(result.percentileMs(0.5));
    figures.p99.push_back(result.percentileMs(0.99));
    figures.receiverUs.push_back(kind.isOurs ? each(receiving() - receiverBefore) : 0);
    figures.storeUs.push_back(kind.isOurs ? each(storing() - storeBefore) : 0);
    figures.clientsUs.push_back(each(static_cast<qint64>(result.cpuSeconds * 1e9)));
}

void compare(const Settings &settings, const Scenario &scenario)
{
    const std::size_t count = static_cast<std::size_t>(
            std::clamp<qsizetype>(192 * 1024 * 1024 / scenario.bodyBytes, 4, 200'000));
    const auto requests = signedRequests(count, scenario.bodyBytes);
    const Load load{ .connections = scenario.connections,
                     .requests = &requests,
                     .milliseconds = settings.milliseconds,
                     .keepsAlive = scenario.keepsAlive };
    std::map<QString, Figures> figures;
    for (int round = 0; round < settings.rounds; ++round) {
        for (const SubjectKind &kind : settings.kinds)
            measure(kind, load, settings.folder, figures[kind.word]);
    }
    std::printf(
            "\n%d connections, %s, bodies of %lld KiB\n%-20s %9s %8s %8s %7s %9s %8s %8s %8s %7s\n",
            scenario.connections, scenario.keepsAlive ? "keep-alive" : "one a request",
            static_cast<long long>(scenario.bodyBytes / 1024), "", "answers/s", "p50 ms", "p99 ms",
            "/ bare", "/ nostore", "rcv us", "store us", "load us", "failed");
    const double bare = median(figures[u"bare"_s].rate);
    const double noStore = median(figures[u"nostore"_s].rate);
    const auto ratio = [](double rate, double base) {
        return base > 0 ? QByteArray::number(rate / base, 'f', 2) : "-"_ba;
    };
    for (const SubjectKind &kind : settings.kinds) {
        const Figures &own = figures[kind.word];
        if (own.rate.empty()) {
            std::printf("%-20s %9s %61lld\n", kind.name, "-", static_cast<long long>(own.failed));
            continue;
        }
        const double rate = median(own.rate);
        std::printf("%-20s %9.0f %8.2f %8.2f %7s %9s %8.1f %8.1f %8.1f %7lld\n", kind.name, rate,
                    median(own.p50), median(own.p99), ratio(rate, bare).constData(),
                    ratio(rate, noStore).constData(), median(own.receiverUs), median(own.storeUs),
                    median(own.clientsUs), static_cast<long long>(own.failed));
    }
    if (const auto &full = figures[u"full"_s]; scenario.connections == 1 && !full.rate.empty())
        std::printf("stored FULL: p50 / one fdatasync: %.2f\n",
                    median(full.p50) * 1000 / settings.syncUs);
    // Of the same round, since a machine is not as fast all the time.
    std::vector<double> ratios;
    const auto &with = figures[u"normal"_s].rate;
    const auto &without = figures[u"unindexed"_s].rate;
    for (std::size_t i = 0; i < std::min(with.size(), without.size()); ++i)
        ratios.push_back(with[i] / without[i]);
    if (!ratios.empty())
        std::printf("with the substring index / without: %.3f, median of %zu pairs\n",
                    median(ratios), ratios.size());
    std::fflush(stdout);
}

std::vector<SubjectKind> chosenKinds(const QString &words)
{
    std::vector<SubjectKind> kinds = subjectKinds();
    if (!words.isEmpty()) {
        const QStringList chosen = words.split(u',');
        std::erase_if(kinds, [&](const SubjectKind &kind) { return !chosen.contains(kind.word); });
    }
    return kinds;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
            u"Compares the receiver with others. The three figures in us are processor time of "
            u"an answer: in\n"
            "the receiver's thread, in the store's, and in the clients. A rate cannot be above the "
            "processors\nover their sum."_s);
    parser.addHelpOption();
    parser.addOption({ u"seconds"_s, u"of each measurement"_s, u"S"_s, u"1.5"_s });
    parser.addOption({ u"rounds"_s, u"interleaved; medians are printed"_s, u"N"_s, u"3"_s });
    parser.addOption({ u"connections"_s, u"keep-alive clients at once, with bodies of 1 KiB"_s,
                       u"N,…"_s, u"1,16,64,256"_s });
    parser.addOption(
            { u"no-further"_s, u"leave out larger bodies and one connection a request"_s });
    parser.addOption({ u"only"_s, u"of bare,nostore,unindexed,normal,full,webhook,node,mitm"_s,
                       u"WORD,…"_s });
    parser.addOption({ u"slow-sync"_s,
                       u"each fdatasync takes so much longer, as on a disk that is no memory of a "
                       "virtual machine's host"_s,
                       u"MS"_s });
    parser.addOption({ u"dir"_s, u"where the stores are made"_s, u"FOLDER"_s, QDir::tempPath() });
    parser.addOption(
            { u"soak"_s, u"instead: half the top rate for so long, and the memory"_s, u"S"_s });
    parser.addOption({ u"memory"_s, u"instead: what a body of 25 MiB costs"_s });
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("HOOKLOUPE_BENCH_GLIB"))
        hookloupe::tuneProcess(); // of the bare server, too
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const QTemporaryDir dir(parser.value(u"dir"_s) + u"/hookloupe-bench-XXXXXX"_s);
    if (parser.isSet(u"soak"_s))
        return soak(parser.value(u"soak"_s).toInt(), dir.path());
    if (parser.isSet(u"memory"_s))
        return memoryOfALargeBody(dir.path());

    addedSyncUs() = static_cast<int>(parser.value(u"slow-sync"_s).toDouble() * 1000);
    const Settings settings{ .milliseconds =
                                     static_cast<int>(parser.value(u"seconds"_s).toDouble() * 1000),
                             .rounds = parser.value(u"rounds"_s).toInt(),
                             .syncUs = fsyncUs(dir.path()),
                             .folder = dir.path(),
                             .kinds = chosenKinds(parser.value(u"only"_s)) };
    std::printf("receive + verify (HMAC-SHA256) + store, answered after the commit\n"
                "%d rounds of %.1f s, medians; one fdatasync here takes %.0f us\n",
                settings.rounds, settings.milliseconds / 1000.0, settings.syncUs);
    const QStringList counts = parser.value(u"connections"_s).split(u',');
    for (const QString &count : counts)
        compare(settings, { .connections = count.toInt() });
    if (!parser.isSet(u"no-further"_s)) {
        compare(settings, { .connections = 16, .keepsAlive = false });
        compare(settings, { .connections = 16, .bodyBytes = 100 * 1024 });
        compare(settings, { .connections = 4, .bodyBytes = 10 * 1024 * 1024 });
    }
    return 0;
}
