// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// How fast events are replayed to a bare server on this machine, beside wrk and `curl -Z` with the
// same request, and what many replays do to the memory. wrk sends one request again and again: what
// compares with it is a selection replayed several times, which is read once; events that are sent
// once each are read from the store on the way.

#include "core/delivery/batch/replaybatch.h"
#include "core/event/clock.h"
#include "core/http/requestframer.h"
#include "core/store/eventwriter.h"
#include "core/workspace/storebatchsource.h"
#include "tests/bench/bareserver.h"
#include "tests/bench/threadtimes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace hookloupe;
using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBodyBytes = 1'024;
constexpr int kCurlRequests = 5'000;
constexpr std::size_t kTimes = 10;

QByteArray requestWire(quint16 port)
{
    QByteArray body = "{\"event\":\"payment.confirmed\",\"payment\":{\"id\":\"p-1\",\"note\":\"";
    body += QByteArray(kBodyBytes - body.size() - 3, 'x') + "\"}}";
    return "POST /hook HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A store with \a count events that hold \a wire.
void fillStore(const QString &path, const QByteArray &wire, qint64 count)
{
    const auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
    if (!writer)
        qFatal("%s", qPrintable(writer.error().sentence));
    auto event = std::make_shared<Event>();
    event->request = *parseStoredRequest(wire);
    event->receivedAtUs = SystemClock::instance().nowUs();
    event->endpoint = u"/"_s;
    qint64 stored = 0;
    const auto replies = std::make_shared<OutcomeHandover>(std::size_t{ 8'192 }, qApp,
                                                           [&stored] { Q_UNUSED(stored) });
    qint64 given = 0;
    while (stored < count) {
        while (given < count && given - stored < 2'048
               && (*writer)->append({ event, quint64(given), replies }))
            ++given;
        stored += qint64(replies->takeAll().size());
        QThread::usleep(200);
    }
    replies->close();
}

std::vector<qint64> allIds(const QString &path)
{
    const auto reader = EventReader::open(path);
    const std::atomic<bool> cancelled = false;
    return *matchingIds(**reader, {}, cancelled);
}

qint64 rssKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("RssAnon:");
    return at < 0 ? 0 : text.mid(at + 8, text.indexOf("kB", at) - at - 8).trimmed().toLongLong();
}

struct Run
{
    double perSecond = 0;
    double readingUs = 0; ///< processor time of the reading thread for each
    double sendingUs = 0;
    std::vector<std::pair<qint64, qint64>> memory; ///< rows ended, KiB
};

Run replay(const QString &path, const std::vector<qint64> &ids, quint16 port, int concurrency,
           qint64 requests, const std::vector<qint64> &marks = {})
{
    ReplayBatchPlan plan;
    plan.targets = { *SendTarget::parse("http://127.0.0.1:" + QByteArray::number(port)) };
    plan.order = concurrency == 1 ? ReplayBatchPlan::Order::Kept : ReplayBatchPlan::Order::Free;
    plan.concurrency = concurrency;
    plan.keepsWithEvents = false;
    plan.times = qMax<qint64>(1, requests / qint64(ids.size()));
    ReplayBatch batch;
    Run run;
    std::size_t mark = 0;
    QObject::connect(&batch, &ReplayBatch::progressed, &batch, [&](const BatchProgress &progress) {
        while (mark < marks.size() && progress.ended >= marks[mark]) {
            run.memory.emplace_back(marks[mark], rssKiB());
            ++mark;
        }
    });
    QObject::connect(&batch, &ReplayBatch::ended, qApp, &QCoreApplication::quit);
    QElapsedTimer timer;
    timer.start();
    const auto started = batch.start(plan, std::make_unique<StoreBatchSource>(path, ids));
    if (!started)
        qFatal("%s", qPrintable(started.error().sentence));
    QCoreApplication::exec();
    run.perSecond =
            double(batch.progress().accepted) * 1e3 / double(qMax<qint64>(1, timer.elapsed()));
    const auto rows = double(qMax<qint64>(1, batch.progress().rows));
    run.readingUs = double(threadCpuNs("batch reader")) / 1e3 / rows;
    run.sendingUs = double(threadCpuNs("batch")) / 1e3 / rows;
    if (batch.progress().accepted != batch.progress().rows)
        std::printf("  only %lld of %lld accepted\n", qlonglong(batch.progress().accepted),
                    qlonglong(batch.progress().rows));
    return run;
}

/// Requests a second of wrk with that many connections in one thread; 0: not installed.
double wrk(const QString &folder, quint16 port, const QByteArray &body, int connections,
           int seconds)
{
    const QString program = QStandardPaths::findExecutable(u"wrk"_s);
    if (program.isEmpty())
        return 0;
    QFile script(folder + u"/post.lua"_s);
    if (!script.open(QIODevice::WriteOnly))
        return 0;
    script.write("wrk.method = \"POST\"\nwrk.headers[\"Content-Type\"] = \"application/json\"\n"
                 "wrk.body = [==["
                 + body + "]==]\n");
    script.close();
    QProcess process;
    process.start(program,
                  { u"-t1"_s, u"-c%1"_s.arg(connections), u"-d%1s"_s.arg(seconds), u"-s"_s,
                    script.fileName(), u"http://127.0.0.1:%1/hook"_s.arg(port) });
    process.waitForFinished(60'000);
    static const QRegularExpression rate(u"Requests/sec:\\s*([0-9.]+)"_s);
    return rate.match(QString::fromUtf8(process.readAll())).captured(1).toDouble();
}

/// Requests a second of `curl -Z`.
double curl(const QString &folder, quint16 port, const QByteArray &body, int connections)
{
    QFile config(folder + u"/curl.txt"_s);
    QFile data(folder + u"/body.json"_s);
    if (!config.open(QIODevice::WriteOnly) || !data.open(QIODevice::WriteOnly))
        return 0;
    data.write(body);
    data.close();
    QByteArray text;
    for (int i = 0; i < kCurlRequests; ++i) {
        text += (i == 0 ? "" : "next\n") + QByteArray("url = \"http://127.0.0.1:")
                + QByteArray::number(port) + "/hook\"\noutput = /dev/null\ndata-binary = \"@"
                + data.fileName().toUtf8() + "\"\nheader = \"Content-Type: application/json\"\n";
    }
    config.write(text);
    config.close();
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(u"curl"_s,
                  { u"-s"_s, u"-Z"_s, u"--parallel-max"_s, QString::number(connections), u"-K"_s,
                    config.fileName() });
    process.waitForFinished(120'000);
    return process.exitCode() == 0 ? kCurlRequests * 1e3 / double(qMax<qint64>(1, timer.elapsed()))
                                   : 0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// What the rounds came to.
struct Series
{
    std::vector<double> perSecond;
    std::vector<double> readingUs;
    std::vector<double> sendingUs;

    void add(const Run &run)
    {
        perSecond.push_back(run.perSecond);
        readingUs.push_back(run.readingUs);
        sendingUs.push_back(run.sendingUs);
    }
};

} // namespace

int main(int argc, char **argv)
{
    // Before there is a thread: it forks.
    const BareServer server;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds, in turn (default: 3)."_s, u"N"_s,
                                    u"3"_s);
    const QCommandLineOption count(u"requests"_s, u"Replays a round (default: 50000)."_s, u"N"_s,
                                   u"50000"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"Of wrk a round (default: 2)."_s, u"S"_s,
                                     u"2"_s);
    const QCommandLineOption many(u"concurrency"_s,
                                  u"Replays under way at once, several with commas (default: "
                                  "1,16,64)."_s,
                                  u"N,…"_s, u"1,16,64"_s);
    const QCommandLineOption memory(u"memory"_s, u"Only the memory over 300,000 replays."_s);
    parser.addOptions({ rounds, count, seconds, many, memory });
    parser.process(application);
    const qint64 requests = parser.value(count).toLongLong();

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"events.db"_s);
    const QByteArray wire = requestWire(server.port());
    const QByteArray body = wire.mid(wire.indexOf("\r\n\r\n") + 4);
    const bool isMemory = parser.isSet(memory);
    fillStore(path, wire, isMemory ? 100'000 : requests);
    const std::vector<qint64> ids = allIds(path);
    const std::vector<qint64> some(ids.begin(), ids.begin() + qsizetype(ids.size() / kTimes));
    if (isMemory) {
        // Beyond the first 100,000, a cache that has a bound has reached it.
        const Run run = replay(path, ids, server.port(), 16, 300'000,
                               { 10'000, 50'000, 100'000, 150'000, 200'000, 250'000, 300'000 });
        for (const auto &[rows, kib] : run.memory)
            std::printf("%7lld replays: %6.1f MiB of memory of its own\n", qlonglong(rows),
                        double(kib) / 1024);
        return 0;
    }
    std::printf("A POST with a body of %lld bytes to a bare server; requests a second, medians of "
                "%s rounds\n",
                qlonglong(body.size()), qPrintable(parser.value(rounds)));
    std::printf("again: %zu events, %zu times each; once: %zu events\n", some.size(), kTimes,
                ids.size());
    std::printf("%12s %8s %10s %10s %10s %12s %12s %12s %12s\n", "concurrency", "events", "replay",
                "wrk", "curl -Z", "replay/wrk", "replay/curl", "reading us", "sending us");
    for (const QString &asked : parser.value(many).split(u',')) {
        const int concurrency = std::max(1, asked.toInt());
        Series again;
        Series once;
        std::vector<double> wrks;
        std::vector<double> curls;
        for (int round = 0; round < parser.value(rounds).toInt(); ++round) {
            again.add(replay(path, some, server.port(), concurrency, requests));
            once.add(replay(path, ids, server.port(), concurrency, requests));
            wrks.push_back(wrk(folder.path(), server.port(), body, concurrency,
                               parser.value(seconds).toInt()));
            curls.push_back(curl(folder.path(), server.port(), body, concurrency));
        }
        const double theirs = median(wrks);
        const double curled = median(curls);
        for (const auto &[name, series] : { std::pair{ "again", &again }, { "once", &once } }) {
            const double mine = median(series->perSecond);
            std::printf("%12d %8s %10.0f %10.0f %10.0f %12.2f %12.2f %12.1f %12.1f\n", concurrency,
                        name, mine, theirs, curled, theirs > 0 ? mine / theirs : 0,
                        curled > 0 ? mine / curled : 0, median(series->readingUs),
                        median(series->sendingUs));
        }
        std::fflush(stdout);
    }
    return 0;
}
