// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What export and import cost, format by format: each file is written event by event as the command
// line does, then read back. Prints a table; asserts nothing.
//   bench_exchange [EVENTS]     (default: 100,000)

#include "core/exchange/exportformats.h"
#include "core/exchange/formats.h"
#include "core/workspace/importfile.h"
#include "tests/bench/eventgenerator.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace hookloupe;
using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Resident memory of this process now, in MiB.
double residentMib()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double kPagesOfMib = 256;
    return static_cast<double>(file.readAll().split(' ').value(1).toLongLong()) / kPagesOfMib;
}

void row(const char *what, QLatin1StringView format, qint64 events, qint64 bytes, double took,
         double mib)
{
    std::printf("%-8s %-8s %9lld %10.0f %9.1f %9.2f %12.1f\n", what, format.data(),
                static_cast<long long>(events), static_cast<double>(events) / took,
                static_cast<double>(bytes) / took / 1e6, took, mib);
    std::fflush(stdout);
}

/// \a events, so that their making is not measured.
bool benchExport(const ExportFormat &format, const std::vector<Event> &events, qint64 count,
                 const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    malloc_trim(0);
    const double before = residentMib();
    double most = before;
    const auto begin = Clock::now();
    const auto writer = format.make({});
    qint64 written = 0;
    file.write(writer->begin());
    for (qint64 i = 0; i < count; ++i) {
        const Event &event = events[static_cast<std::size_t>(i) % events.size()];
        if (const auto bytes = writer->add(event)) {
            file.write(*bytes);
            ++written;
        }
        if (i % 1000 == 0)
            most = std::max(most, residentMib());
    }
    file.write(writer->end());
    file.flush();
    row("export", format.id, written, file.size(), secondsSince(begin), most - before);
    return true;
}

/// As the command line reads: request by request, none of them kept.
void benchImport(const ImportFormat &format, const QString &path)
{
    malloc_trim(0);
    const double before = residentMib();
    double most = before;
    const auto begin = Clock::now();
    qint64 count = 0;
    const auto file = ImportFile::open(path, format.id);
    if (!file)
        return;
    ImportOptions options;
    options.take = [&](ImportedRequest &&request) {
        const ImportedRequest seen = std::move(request);
        if (++count % 1000 == 0)
            most = std::max(most, residentMib());
        return true;
    };
    const auto read = file->read(options);
    row("import", format.id, read ? static_cast<qint64>(read->count) : 0, QFileInfo(path).size(),
        secondsSince(begin), most - before);
}

QByteArray csvCell(QByteArray text)
{
    return '"' + text.replace('"', "\"\"") + '"';
}

/// What webhook.site would export of them: no format of ours.
bool writeWebhookSiteCsv(const std::vector<Event> &events, qint64 count, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("uuid,method,url,content,headers\r\n");
    for (qint64 i = 0; i < count; ++i) {
        const WireRequest &request = events[static_cast<std::size_t>(i) % events.size()].request;
        QJsonObject headers;
        for (const Field &field : request.ownedFields())
            headers[QString::fromLatin1(field.name.toLower())] =
                    QJsonArray{ QString::fromLatin1(field.value) };
        file.write(QByteArray::number(i) + ',' + request.methodBytes().toByteArray() + ','
                   + csvCell("https://webhook.site" + request.targetBytes().toByteArray()) + ','
                   + csvCell(request.body().toByteArray()) + ','
                   + csvCell(QJsonDocument(headers).toJson(QJsonDocument::Compact)) + "\r\n");
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 count = argc > 1 ? std::max(1LL, std::atoll(argv[1])) : 100'000;
    const QTemporaryDir folder;
    std::vector<Event> events;
    constexpr qint64 kDifferent = 5000;
    for (qint64 i = 0; i < std::min(count, kDifferent); ++i)
        events.push_back(generatedEvent(i));

    std::printf("%-8s %-8s %9s %10s %9s %9s %12s\n", "", "format", "events", "events/s", "MB/s",
                "s", "MiB more");
    for (const ExportFormat &format : exportFormats()) {
        // Documents of all events are no stream.
        if (!format.make)
            continue;
        const QString path = folder.filePath(format.id);
        if (!benchExport(format, events, count, path)) {
            std::fprintf(stderr, "cannot write to %s\n", qPrintable(path));
            return 1;
        }
        const QLatin1StringView readAs = format.id == "rest"_L1 ? "http"_L1 : format.id;
        if (const ImportFormat *reader = importFormatNamed(readAs))
            benchImport(*reader, path);
        QFile::remove(path);
    }
    const QString csv = folder.filePath(u"csv"_s);
    if (writeWebhookSiteCsv(events, count, csv))
        benchImport(*importFormatNamed(u"webhooksite-csv"_s), csv);
    return 0;
}
