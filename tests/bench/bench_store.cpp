// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// A store of many events: how fast they are written beside a bare sqlite3 insert of the same rows,
// how large the file becomes, and how long a person waits for its first rows and for what a query
// finds. Prints tables; asserts nothing.

#include "core/store/eventreader.h"
#include "tests/bench/storefilling.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace hookloupe;
using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr std::size_t kPageRows = 512;

double ms(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::unique_ptr<EventReader> opened(const QString &path)
{
    auto reader = EventReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().sentence));
    return *std::move(reader);
}

/// Ids of the newest 512 that match, or of all.
std::vector<qint64> firstIds(EventReader &reader, const EventFilter &filter, std::size_t most)
{
    std::vector<qint64> ids;
    const std::atomic<bool> never{ false };
    const auto done = reader.ids(
            filter, 0,
            [&](const std::vector<qint64> &piece) {
                ids.insert(ids.end(), piece.begin(), piece.end());
                return ids.size() < most;
            },
            never);
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence));
    ids.resize(std::min(ids.size(), most));
    return ids;
}

void benchWriting(qint64 events, const QString &folder)
{
    std::printf("\nwriting %lld events, 512 at once; the same rows by sqlite3 alone\n%-10s %12s "
                "%12s %8s %12s %12s\n",
                static_cast<long long>(events), "", "ours /s", "bare /s", "ratio", "us writer",
                "us bare");
    for (const Durability durability : { Durability::Full, Durability::Normal }) {
        std::vector<double> ours, bare, oursUs, bareUs;
        for (int round = 0; round < 3; ++round) {
            const QTemporaryDir dir(folder + u"/writing-XXXXXX"_s);
            const Filling own = fill(dir.filePath(u"store"_s), 0, events, durability);
            const Filling plain =
                    fillBare(dir.filePath(u"store"_s), dir.filePath(u"bare"_s), durability);
            ours.push_back(own.perSecond);
            bare.push_back(plain.perSecond);
            oursUs.push_back(own.writerUs);
            bareUs.push_back(plain.writerUs);
        }
        std::printf("%-10s %12.0f %12.0f %8.2f %12.1f %12.1f\n",
                    durability == Durability::Full ? "FULL" : "NORMAL", median(ours), median(bare),
                    median(ours) / median(bare), median(oursUs), median(bareUs));
        std::fflush(stdout);
    }
}

void benchSize(const QString &path)
{
    const auto [rawBytes, parts] = contentSizes(path);
    const auto raw = static_cast<double>(rawBytes);
    const auto file = static_cast<double>(QFileInfo(path).size());
    std::printf("\nthe file: %.1f MiB for %.1f MiB of wire bytes: %.3f of them\n", file / 1048576,
                raw / 1048576, file / raw);
    for (const auto &[name, bytes] : parts)
        std::printf("  %-28s %10.1f MiB %8.3f\n", qPrintable(name),
                    static_cast<double>(bytes) / 1048576, static_cast<double>(bytes) / raw);
    std::fflush(stdout);
}

void benchOpening(const QString &path)
{
    std::vector<double> took;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto reader = opened(path);
        const auto rows = reader->summaries(firstIds(*reader, {}, kPageRows));
        if (!rows || rows->empty())
            qFatal("no rows");
        took.push_back(ms(timer));
    }
    std::printf("\nopen to the first 512 rows: %.1f ms (at a million: 150 ms)\n", median(took));
}

/// \a only: those whose name holds it.
void benchQueries(const QString &path, qint64 events, const QString &only)
{
    struct Asked
    {
        const char *name;
        EventFilter filter;
    };
    const auto of = [](const QString &text) { return *Query::parse(text); };
    const std::vector<Asked> queries{
        { "everything", {} },
        { "an endpoint", { .endpoint = u"code"_s } },
        { "substring of most", { .query = of(u"content-type"_s) } },
        { "substring of one, newest", { .query = of(QString::fromUtf8(generatedId(events - 1))) } },
        { "substring of one, in the middle",
          { .query = of(QString::fromUtf8(generatedId(events / 2))) } },
        { "substring of one, oldest", { .query = of(QString::fromUtf8(generatedId(0))) } },
        { "substring of none", { .query = of(u"\"nothing holds this\""_s) } },
        { "a status that none has", { .query = of(u"status:599"_s) } },
        { "a type that none has", { .query = of(u"type=no.such.type"_s) } },
        { "attempts of many", { .query = of(u"attempt>=1 verdict:valid"_s) } },
        { "a header of none", { .query = of(u"header:X-None:none"_s) } },
        { "a member of none", { .query = of(u"json:$.id=no-such-id"_s) } },
        { "the same, an endpoint",
          { .query = of(u"\"nothing holds this\""_s), .endpoint = u"code"_s } },
    };
    std::printf("\n%-36s %10s %12s %12s\n", "query", "found", "first page", "to its end");
    const auto reader = opened(path);
    for (const Asked &query : queries) {
        if (!QString::fromUtf8(query.name).contains(only))
            continue;
        std::vector<double> page, whole;
        std::size_t found = 0;
        // What takes long is measured once.
        constexpr double kLongMs = 2'000;
        for (int round = 0; round < 3 && (round == 0 || whole.back() < kLongMs); ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto ids = firstIds(*reader, query.filter, kPageRows);
            if (!reader->summaries(ids))
                qFatal("no rows");
            page.push_back(ms(timer));
            timer.restart();
            found = firstIds(*reader, query.filter, std::numeric_limits<std::size_t>::max()).size();
            whole.push_back(ms(timer));
        }
        std::printf("%-36s %10zu %9.1f ms %9.1f ms\n", query.name, found, median(page),
                    median(whole));
        std::fflush(stdout);
    }
}

void benchSorts(const QString &path)
{
    using By = EventOrder::By;
    struct Asked
    {
        const char *name;
        EventOrder order;
        EventFilter filter;
    };
    const EventFilter filter{ .query = *Query::parse(u"verdict:valid") };
    const std::vector<Asked> sorts{
        { "oldest first", { By::Arrival, false, {} }, {} },
        { "by endpoint", { By::Endpoint, false, {} }, {} },
        { "by event type", { By::Type, false, {} }, {} },
        { "by verdict", { By::Verdict, false, {} }, {} },
        { "by attempt, descending", { By::Attempt, true, {} }, {} },
        { "by status, descending", { By::Status, true, {} }, {} },
        { "by size, descending", { By::Size, true, {} }, {} },
        { "by path", { By::Target, false, {} }, {} },
        { "by note", { By::Note, false, {} }, {} },
        { "by status, of a verdict", { By::Status, false, {} }, filter },
        { "by size, of a verdict", { By::Size, false, {} }, filter },
        { "by a member of the bodies", { By::Json, false, "$.id" }, {} },
    };
    std::printf("\n%-36s %10s %12s %12s\n", "order", "first", "within", "the whole");
    const auto reader = opened(path);
    const std::atomic<bool> never{ false };
    for (const Asked &sort : sorts) {
        std::vector<double> lead, whole;
        std::size_t found = 0;
        // What takes long is measured once.
        constexpr double kLongMs = 2'000;
        for (int round = 0; round < 3 && (round == 0 || whole.back() < kLongMs); ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto ids = reader->leading(sort.filter, sort.order, kPageRows, never);
            if (!ids)
                qFatal("no order");
            found = ids->size();
            lead.push_back(ms(timer));
            timer.restart();
            EventSort run(sort.filter, sort.order);
            if (!reader->sort(
                        run, [] { return true; }, never)
                || !run.isComplete())
                qFatal("no order");
            whole.push_back(ms(timer));
        }
        std::printf("%-36s %10zu %9.1f ms %9.1f ms\n", sort.name, found, median(lead),
                    median(whole));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
            u"Writes, opens and searches stores of many events. A store that was made once is used "
            "again\nwith --dir."_s);
    parser.addHelpOption();
    parser.addOption({ u"events"_s, u"in the store; more than one: a table for each"_s, u"N,…"_s,
                       u"100000"_s });
    parser.addOption(
            { u"written"_s, u"to measure writing; 0: leave it out"_s, u"N"_s, u"50000"_s });
    parser.addOption(
            { u"query"_s, u"only those whose name in the table holds it"_s, u"TEXT"_s, QString() });
    parser.addOption({ u"dir"_s, u"where stores are kept and found again"_s, u"FOLDER"_s });
    parser.process(application);

    const QTemporaryDir own(QDir::tempPath() + u"/hookloupe-bench-XXXXXX"_s);
    const QString folder = parser.isSet(u"dir"_s) ? parser.value(u"dir"_s) : own.path();
    QDir().mkpath(folder);
    if (const qint64 written = parser.value(u"written"_s).toLongLong(); written > 0)
        benchWriting(written, folder);
    for (const QString &count : parser.value(u"events"_s).split(u',')) {
        const qint64 events = count.toLongLong();
        std::printf("\n== %lld events\n", static_cast<long long>(events));
        const QString path = storeOf(folder, events);
        benchSize(path);
        const Filling index = fillIndex(path);
        if (index.perSecond > 0) {
            std::printf("\nthe substring index: filled at %.0f events/s, %.1f us of processor time "
                        "each\n",
                        index.perSecond, index.writerUs);
            benchSize(path);
        }
        benchOpening(path);
        benchQueries(path, events, parser.value(u"query"_s));
        benchSorts(path);
    }
    return 0;
}
