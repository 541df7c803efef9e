// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What it costs to find out which fields bodies have: the union alone, and read from a store as the
// window and the command line do. Prints a table; asserts nothing.
//   bench_schema [EVENTS]     (default: 100,000)

#include "core/payload/schematext.h"
#include "core/store/eventreader.h"
#include "core/workspace/schemarun.h"
#include "tests/bench/eventgenerator.h"
#include "tests/bench/storefilling.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <functional>

using namespace hookloupe;
using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

double seconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Resident memory of this process now, in KiB.
qint64 residentKib()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 kPageKib = 4;
    return file.readAll().split(' ').value(1).toLongLong() * kPageKib;
}

void row(const char *what, qint64 events, double bytes, double took, qint64 kib)
{
    std::printf("%-40s %9lld %10.0f %9.1f %9.3f %10lld\n", what, static_cast<long long>(events),
                static_cast<double>(events) / took, bytes / took / 1e6, took,
                static_cast<long long>(kib));
    std::fflush(stdout);
}

void benchUnion(qint64 events)
{
    // Ten thousand different bodies again and again: what is measured is not their making.
    std::vector<QByteArray> bodies;
    double size = 0;
    for (qint64 i = 0; bodies.size() < 10'000; ++i) {
        const Event event = generatedEvent(i);
        if (!event.request.field("Content-Encoding"))
            bodies.push_back(event.request.body().toByteArray());
    }
    BodySchema schema;
    const qint64 before = residentKib();
    const double took = seconds([&] {
        for (qint64 i = 0; i < events; ++i) {
            const QByteArray &body = bodies[static_cast<std::size_t>(i) % bodies.size()];
            size += static_cast<double>(body.size());
            schema.add({ i + 1, i * 1'000 }, body, "application/json");
        }
    });
    row("the union alone", events, size, took, residentKib() - before);
    const double copied = seconds([&] {
        BodySchema copy = schema;
        copy.merge(schema);
    });
    std::printf("  %lld fields; a copy and a merge: %.3f ms\n",
                static_cast<long long>(schema.fieldCount()), copied * 1000);
}

void benchLarge()
{
    QByteArray body = "{\"items\":[";
    while (body.size() < 25LL * 1024 * 1024)
        body += R"({"sku":"A-1","amount":1050,"at":"2026-11-12T10:00:00Z","ok":true},)";
    body.chop(1);
    body += "]}";
    BodySchema schema;
    const qint64 before = residentKib();
    const double took = seconds([&] { schema.add({ 1, 1 }, body, "application/json"); });
    row("one body of 25 MiB", 1, static_cast<double>(body.size()), took, residentKib() - before);
}

void benchStore(qint64 events)
{
    const QTemporaryDir folder;
    const QString path = storeOf(folder.path(), events);
    const auto reader = EventReader::open(path);
    if (!reader) {
        std::printf("%s\n", qPrintable(reader.error().sentence));
        return;
    }
    SchemaRun run({}, 0);
    const std::atomic<bool> never = false;
    const qint64 before = residentKib();
    const double took = seconds([&] {
        const auto read = run.read(
                **reader, [] { return true; }, never);
        if (!read)
            std::printf("%s\n", qPrintable(read.error().sentence));
    });
    row("read from a store", run.readCount(), 0, took, residentKib() - before);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 events = argc > 1 ? QByteArrayView(argv[1]).toLongLong() : 100'000;
    std::printf("%-40s %9s %10s %9s %9s %10s\n", "", "events", "events/s", "MB/s", "s", "KiB more");
    benchUnion(events);
    benchLarge();
    benchStore(events);
    return 0;
}
