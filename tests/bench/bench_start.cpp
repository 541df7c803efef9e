// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The two programs as processes, on a store of many events: how soon after its start the desktop
// has painted the first rows and either takes a connection and answers a request, cold (nothing of
// it in the page cache, which only root may empty) and warm; what they cost while nothing happens.
// Prints tables; asserts nothing.

#include "tests/bench/inwindow.h"
#include "tests/bench/otherprocess.h"
#include "tests/bench/storefilling.h"
#include "tests/bench/windowload.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>

using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double kPaintedLimitMs = 300;
constexpr double kAcceptLimitMs = 150;
constexpr double kMemoryLimitMib = 80;
constexpr double kIdleLimitPercent = 0.05;
constexpr int kSettledMs = 15'000; ///< what follows a start is over by then
constexpr long kAgainNs = 500'000; ///< between two tries to connect
constexpr double kPatienceMs = 20'000;

/// As the log line of the list has it.
qint64 nowNs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

double msSince(qint64 startNs)
{
    return static_cast<double>(nowNs() - startNs) / 1e6;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

/// Whether the page cache could be emptied.
bool dropCaches()
{
    ::sync();
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("1") == 1;
}

struct Start
{
    std::optional<double> paintedMs;
    std::optional<double> acceptedMs;
    std::optional<double> answeredMs;
};

/// Connects until somebody takes it, and asks; as a sender would, and no event loop between.
void callUntilAnswered(quint16 port, qint64 startNs, Start &start)
{
    const QByteArray request = jsonRequest(R"({"type":"start.measured"})");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    while (msSince(startNs) < kPatienceMs && !start.answeredMs) {
        const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
            == 0) {
            start.acceptedMs = msSince(startNs);
            char byte = 0;
            if (::send(descriptor, request.constData(), static_cast<std::size_t>(request.size()),
                       MSG_NOSIGNAL)
                        == request.size()
                && ::recv(descriptor, &byte, 1, 0) == 1)
                start.answeredMs = msSince(startNs);
        } else {
            const timespec pause{ 0, kAgainNs };
            nanosleep(&pause, nullptr);
        }
        ::close(descriptor);
    }
}

/// One of the two programs.
struct Program
{
    const char *name;
    QString path;
    QStringList arguments;
    bool hasList;
};

QStringList argumentsFor(const Program &program, const QString &store, quint16 port)
{
    return program.arguments
            + QStringList{ u"--store"_s, store, u"--port"_s, QString::number(port) };
}

/// When the list said that its rows were painted, by the line that the program logs.
std::optional<double> paintedMs(const QByteArray &log, qint64 startNs)
{
    static const QByteArray kMark = "first rows painted at ";
    const qsizetype mark = log.indexOf(kMark);
    const qsizetype end = log.indexOf(" ns", mark);
    if (mark < 0 || end < 0)
        return std::nullopt;
    const qsizetype from = mark + kMark.size();
    return static_cast<double>(log.sliced(from, end - from).toLongLong() - startNs) / 1e6;
}

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(10'000))
        process.kill();
    process.waitForFinished();
}

Start measureStart(const Program &program, const QString &store)
{
    const quint16 port = freePort();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"hookloupe.ui.debug=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    Start start;
    const qint64 startNs = nowNs();
    process.start(program.path, argumentsFor(program, store, port));
    callUntilAnswered(port, startNs, start);
    QByteArray log;
    if (program.hasList) {
        turnUntil(
                [&] {
                    log += process.readAllStandardError();
                    start.paintedMs = paintedMs(log, startNs);
                    return start.paintedMs.has_value();
                },
                static_cast<int>(kPatienceMs));
    }
    end(process);
    return start;
}

void printHeading()
{
    std::printf("  %-44s %9s %9s %9s %16s\n", "", "median", "least", "most", "median / limit");
}

void printRow(const QString &what, std::vector<double> values, const char *unit, double limit)
{
    std::sort(values.begin(), values.end());
    if (values.empty()) {
        std::printf("  %-44s nothing\n", qPrintable(what));
        return;
    }
    const double median = values[values.size() / 2];
    std::printf("  %-44s %9.2f %9.2f %9.2f %5.2f of %g %s\n", qPrintable(what), median,
                values.front(), values.back(), median / limit, limit, unit);
    std::fflush(stdout);
}

void benchStarts(const Program &program, const QString &store, int rounds, bool isCold)
{
    std::vector<double> painted, accepted, answered;
    const auto keep = [](std::vector<double> &values, const std::optional<double> &value) {
        if (value)
            values.push_back(*value);
    };
    for (int round = 0; round < rounds; ++round) {
        if (isCold && !dropCaches()) {
            std::printf("  cold: only root may empty the page cache\n");
            return;
        }
        const Start start = measureStart(program, store);
        keep(painted, start.paintedMs);
        keep(accepted, start.acceptedMs);
        keep(answered, start.answeredMs);
    }
    const QString how = QLatin1StringView(program.name) + (isCold ? u", cold: "_s : u", warm: "_s);
    if (program.hasList)
        printRow(how + u"first rows painted"_s, painted, "ms", kPaintedLimitMs);
    printRow(how + u"a connection taken"_s, accepted, "ms", kAcceptLimitMs);
    printRow(how + u"a request answered"_s, answered, "ms", kAcceptLimitMs);
}

void benchRest(const Program &program, const QString &store, int seconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program.path, argumentsFor(program, store, freePort()));
    if (!process.waitForStarted())
        return;
    turnFor(kSettledMs);
    const qint64 pid = process.processId();
    const auto before = activityOf(pid);
    turnFor(seconds * 1'000);
    const Activity rest = activityBetween(before, activityOf(pid));
    const QString name = QLatin1StringView(program.name) + u", at rest: "_s;
    printRow(name + u"processor"_s, { rest.cpuMs / (seconds * 10.0) }, "%", kIdleLimitPercent);
    printRow(name + u"memory (PSS)"_s, { memoryMib(pid, "Pss:") }, "MiB", kMemoryLimitMib);
    printRow(name + u"memory (RSS)"_s, { memoryMib(pid, "Rss:") }, "MiB", kMemoryLimitMib);
    printRow(name + u"memory of its own"_s,
             { memoryMib(pid, "Private_Dirty:") + memoryMib(pid, "Private_Clean:") }, "MiB",
             kMemoryLimitMib);
    std::printf("  %-44s %9.1f\n", qPrintable(name + u"waits that ended, a second"_s),
                static_cast<double>(rest.wakeUps) / seconds);
    end(process);
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto status = runInWindow(argc, argv))
        return *status;
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
            u"Measures how soon the programs are there, on an X server of its own, and what they "
            "cost at rest. A store\nthat was made once is used again with --dir; what is started "
            "on is a copy."_s);
    parser.addHelpOption();
    parser.addOption({ u"events"_s, u"in the store; more than one: a table for each"_s, u"N,…"_s,
                       u"1000000"_s });
    parser.addOption({ u"rounds"_s, u"starts of each kind"_s, u"N"_s, u"9"_s });
    parser.addOption(
            { u"seconds"_s, u"of rest that are measured; 0: leave it out"_s, u"S"_s, u"20"_s });
    parser.addOption({ u"dir"_s, u"where stores are kept and found again"_s, u"FOLDER"_s });
    parser.process(application);

    const QTemporaryDir own(QDir::tempPath() + u"/hookloupe-bench-XXXXXX"_s);
    const QString folder = parser.isSet(u"dir"_s) ? parser.value(u"dir"_s) : own.path();
    QDir().mkpath(folder);
    const int rounds = parser.value(u"rounds"_s).toInt();
    const int seconds = parser.value(u"seconds"_s).toInt();
    const Program desktop{ "desktop", QStringLiteral(HOOKLOUPE_PROGRAM), {}, true };
    const Program cli{ "listen", QStringLiteral(HOOKLOUPE_CLI), { u"listen"_s }, false };
    for (const QString &count : parser.value(u"events"_s).split(u',')) {
        const QString path = storeOf(folder, count.toLongLong());
        fillIndex(path);
        // What listens leaves rows of the time in which it did not.
        const QString copy = folder + u"/start-"_s + count;
        QFile::copy(path, copy);
        std::printf("\n== %s events\n", qPrintable(count));
        printHeading();
        for (const Program &program : { desktop, cli }) {
            measureStart(program, copy); // brings it into the page cache
            benchStarts(program, copy, rounds, false);
            benchStarts(program, copy, rounds, true);
            if (seconds > 0)
                benchRest(program, copy, seconds);
        }
        for (const auto *end : { "", "-wal", "-shm", "-listening" })
            QFile::remove(copy + QLatin1StringView(end));
    }
    return 0;
}
