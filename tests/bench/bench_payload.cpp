// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What it costs to read a payload: pretty printing as a whole process beside `jq .` and
// `python3 -m json.tool`, the same in memory, the tree, and what differs between two bodies.
// Prints tables; asserts nothing. `bench_payload --print FILE` (or --keep) is its own subject.

#include "core/payload/jsondiff.h"
#include "core/payload/jsonoutline.h"
#include "core/payload/jsonprint.h"
#include "core/payload/linediff.h"
#include "tests/bench/payloadsubjects.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace hookloupe;
using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKiB = 1024;
constexpr qsizetype kMiB = 1024 * 1024;

double seconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The best of \a rounds: the machine is never quite alone.
double best(int rounds, const std::function<void()> &work)
{
    double least = seconds(work);
    for (int i = 1; i < rounds; ++i)
        least = std::min(least, seconds(work));
    return least;
}

/// Reads, lays out and writes, as jq does. With \a keeps the text is made as a whole first, as the
/// window does.
int printFile(const QString &name, bool keeps)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    // Mapped, the bytes are not copied once more.
    const uchar *const bytes = file.map(0, file.size());
    const QByteArrayView json(bytes, bytes ? file.size() : 0);
    const auto write = [](QByteArrayView piece) {
        const auto size = static_cast<std::size_t>(piece.size());
        return std::fwrite(piece.data(), 1, size, stdout) == size;
    };
    const JsonPrinted printed = keeps ? prettyJson(json) : printJson(json, write);
    write(printed.text);
    return printed.mistake || printed.cut ? 1 : 0;
}

/// The run with the least wall time; nothing when the program is not there.
std::optional<ChildRun> bestRun(int rounds, const QString &program, const QStringList &arguments)
{
    std::optional<ChildRun> least;
    for (int i = 0; i < rounds; ++i) {
        const auto run = runChild(program, arguments);
        if (!run)
            return std::nullopt;
        if (!least || run->wallS < least->wallS)
            least = run;
    }
    return least;
}

void benchProcesses(const QString &self)
{
    std::printf("pretty printing a file to /dev/null, whole processes, best run\n");
    std::printf("%-9s %-22s %10s %10s %9s %9s %10s %10s\n", "size", "program", "ms", "cpu ms",
                "MB/s", "peak MB", "x faster", "of memory");
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"events.json"_s);
    // A python3 of a version manager is a script that takes longer than what it starts.
    const QString python =
            QFile::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s;
    struct Size
    {
        const char *name;
        qsizetype bytes;
        int rounds;
    };
    for (const Size &size :
         { Size{ "1 KiB", kKiB, 15 }, Size{ "1 MiB", kMiB, 9 }, Size{ "50 MiB", 50 * kMiB, 3 } }) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            return;
        const double bytes = static_cast<double>(file.write(eventsJson(size.bytes)));
        file.close();
        const bool isLarge = size.bytes > kMiB;
        const auto ours = bestRun(size.rounds, self, { u"--print"_s, name });
        const auto row = [&](const char *program, const std::optional<ChildRun> &run) {
            if (!run || !ours) {
                std::printf("%-9s %-22s %10s\n", size.name, program, "not there");
                return;
            }
            std::printf("%-9s %-22s %10.1f %10.1f %9.1f %9.1f %10.1f %10.2f\n", size.name, program,
                        run->wallS * 1000, run->processorS * 1000, bytes / run->wallS / 1e6,
                        run->peakMb, run->wallS / ours->wallS, ours->peakMb / run->peakMb);
        };
        row("printJson()", ours);
        row("prettyJson()", bestRun(size.rounds, self, { u"--keep"_s, name }));
        row("jq .", bestRun(isLarge ? 2 : size.rounds, u"jq"_s, { u"."_s, name }));
        row("python3 -m json.tool",
            bestRun(isLarge ? 1 : size.rounds, python, { u"-m"_s, u"json.tool"_s, name }));
    }
    std::printf("x faster: how many times as long as printJson(); of memory: its peak by theirs\n");
}

void benchInMemory()
{
    std::printf("\nin memory\n%-44s %10s %10s\n", "", "ms", "MB/s");
    const auto row = [](const char *what, qsizetype bytes, double took) {
        std::printf("%-44s %10.3f %10.1f\n", what, took * 1000,
                    static_cast<double>(bytes) / took / 1e6);
    };
    const QByteArray small = eventsJson(kKiB);
    const QByteArray medium = eventsJson(kMiB);
    const QByteArray large = eventsJson(50 * kMiB);
    row("prettyJson(), 1 KiB", small.size(), best(2000, [&] { prettyJson(small); }));
    row("prettyJson(), 1 MiB", medium.size(), best(20, [&] { prettyJson(medium); }));
    row("prettyJson(), 50 MiB", large.size(), best(5, [&] { prettyJson(large); }));
    row("… with escapes decoded", large.size(),
        best(3, [&] { prettyJson(large, { .decodesEscapes = true }); }));
    row("compactJson(), 50 MiB", large.size(), best(3, [&] { compactJson(large); }));
    std::optional<JsonOutline> outline;
    const double opened = best(3, [&] {
        outline.emplace(large);
        outline->load(JsonOutline::kRoot);
    });
    row("tree of 50 MiB, opened with its root", large.size(), opened);
    const JsonOutline::Node group = outline->child(JsonOutline::kRoot, 0);
    row("… its first group of 1000", outline->end(group) - outline->begin(group),
        seconds([&] { outline->load(group); }));
    std::printf("  (%lld items in %lld groups)\n",
                static_cast<long long>(outline->itemCount(JsonOutline::kRoot)),
                static_cast<long long>(outline->childCount(JsonOutline::kRoot)));
    const QByteArray numbers = "[" + QByteArray("1234567,").repeated(2'999'999) + "1]";
    row("tree of 3,000,000 numbers, with its root", numbers.size(), best(3, [&] {
            JsonOutline flat(numbers);
            flat.load(JsonOutline::kRoot);
        }));
}

void benchDiff()
{
    std::printf("\nwhat differs between two bodies of 5 MiB\n%-52s %10s %12s\n", "", "ms",
                "differences");
    const QByteArray events = eventsJson(5 * kMiB);
    const auto json = [&](const char *what, const QByteArray &other) {
        JsonDiff diff;
        const double took = best(3, [&] { diff = diffJson(events, other); });
        std::printf("%-52s %10.1f %11zu%s\n", what, took * 1000, diff.differences.size(),
                    diff.isCut               ? "+"
                            : diff.isBounded ? "~"
                                             : "");
    };
    json("JSON, the same", events);
    json("JSON, 1 amount of 200 changed", changedEvents(events, 200, false));
    json("JSON, the same and the first event gone", changedEvents(events, 200, true));
    json("JSON, every amount changed (1000 are told)", changedEvents(events, 1, true));
    json("JSON, nothing in common", eventsJson(5 * kMiB).replace("evt_", "e").replace("id", "no"));

    const QByteArray text = prettyJson(events).text;
    const auto lines = [&](const char *what, const QByteArray &other) {
        LineDiff diff;
        const double took = best(3, [&] { diff = diffLines(text, other); });
        std::printf("%-52s %10.1f %11zu%s\n", what, took * 1000, diff.hunks.size(),
                    diff.isBounded ? "~" : "");
    };
    std::printf("as text, laid out: %lld lines\n", static_cast<long long>(text.count('\n') + 1));
    lines("lines, 1 amount of 200 changed", prettyJson(changedEvents(events, 200, false)).text);
    lines("lines, the same and the first event gone",
          prettyJson(changedEvents(events, 200, true)).text);
    lines("lines, every amount changed", prettyJson(changedEvents(events, 1, true)).text);
    lines("lines, one space more on each", QByteArray(text).replace("\n", "\n "));
    std::printf("+: there are more; ~: not aligned to the end\n");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--diff") == 0) {
        benchDiff();
        return 0;
    }
    if (argc == 3)
        return printFile(QFile::decodeName(argv[2]), qstrcmp(argv[1], "--keep") == 0);
    // The link itself would be another program's in a child.
    benchProcesses(QFile::symLinkTarget(u"/proc/self/exe"_s));
    benchInMemory();
    benchDiff();
    return 0;
}
