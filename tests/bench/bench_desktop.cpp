// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The desktop on a store of many events, in a real window of an X server of its own: how soon its
// first rows are there, what a frame of scrolling takes, how long it stands still while events
// come, and what it costs in memory and idle. Prints tables; asserts nothing.

#include "core/workspace/workspace.h"
#include "tests/bench/inwindow.h"
#include "tests/bench/otherprocess.h"
#include "tests/bench/scrolling.h"
#include "tests/bench/storefilling.h"
#include "tests/bench/windowload.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistpane.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace hookloupe;
using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double kFrameLimitMs = 16;
constexpr double kStallLimitMs = 50;
constexpr double kOpenLimitMs = 150;
constexpr double kMemoryLimitMib = 150;

/// A workspace with its window.
struct Desktop
{
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
    EventListView *list = nullptr;

    bool hasRows() const
    {
        return list->model()->rowCount() > 0 && list->model()->index(0, 0).data() != u"…"_s;
    }
};

Desktop opened(const QString &path)
{
    auto workspace = Workspace::open({ .storePath = path, .useKeyring = false });
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().sentence));
    Desktop desktop{ *std::move(workspace), nullptr, nullptr };
    desktop.window = std::make_unique<MainWindow>(desktop.workspace.get());
    desktop.list = desktop.window->findChild<EventListView *>();
    desktop.window->resize(1280, 800);
    desktop.window->show();
    return desktop;
}

void printLine(const char *what, double value, const char *unit, double limit)
{
    std::printf("  %-52s %9.1f %-4s", what, value, unit);
    if (limit > 0)
        std::printf(" %6.2f of %.0f", value / limit, limit);
    std::printf("\n");
    std::fflush(stdout);
}

void benchOpening(const QString &path, qint64 events)
{
    std::vector<double> first, firstCpu, all;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        const Desktop desktop = opened(path);
        const auto ms = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
        turnUntil([&] { return desktop.hasRows(); });
        first.push_back(ms());
        firstCpu.push_back(threadMs() - before);
        turnUntil([&] { return desktop.list->model()->rowCount() >= events; });
        all.push_back(ms());
    }
    std::sort(first.begin(), first.end());
    std::sort(firstCpu.begin(), firstCpu.end());
    std::sort(all.begin(), all.end());
    printLine("store and window to the first rows, median of 5", first[2], "ms", kOpenLimitMs);
    printLine("  of it processor time of the window's thread", firstCpu[2], "ms", 0);
    printLine("to all rows", all[2], "ms", 0);
}

void printScrolling(const char *what, Scrolling scrolling)
{
    if (scrolling.frameMs.empty())
        return;
    const auto of = [](std::vector<double> &values, double part) {
        std::sort(values.begin(), values.end());
        return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
    };
    const auto at = [&](double part) { return of(scrolling.frameMs, part); };
    std::printf("  %-22s %7zu %8.1f %8.1f %8.2f %8.1f %8.1f %8.1f %8d %8.1f\n", what,
                scrolling.frameMs.size(), at(0.5), at(0.99), at(0.99) / kFrameLimitMs, at(1),
                of(scrolling.frameCpuMs, 0.99), scrolling.longestMs, scrolling.waiting,
                scrolling.settledMs);
    std::fflush(stdout);
}

void benchScrolling(const QString &path, qint64 events, int steps)
{
    const Desktop desktop = opened(path);
    turnUntil([&] { return desktop.list->model()->rowCount() >= events; });
    turnFor(500);
    EventListView *const list = desktop.list;
    list->setFocus();
    list->selectRow(0);
    std::printf("  scrolling, ms %15s %8s %8s %8s %8s %8s %8s %8s %8s\n", "frames", "p50", "p99",
                "/ 16 ms", "max", "cpu p99", "stall", "no text", "settled");
    printScrolling("wheel", scroll(list, steps, [&](int) { turnWheel(list, -1); }));
    printScrolling("wheel, fast", scroll(list, steps, [&](int) { turnWheel(list, -10); }));
    printScrolling("PageDown", scroll(list, steps, [&](int) { press(list, Qt::Key_PageDown); }));
    printScrolling("PageUp", scroll(list, steps, [&](int) { press(list, Qt::Key_PageUp); }));
    printScrolling("scroll bar, dragged",
                   scroll(list, steps, [&](int step) { drag(list, step, steps); }));
    printScrolling("to both ends", scroll(list, 60, [&](int step) {
                       press(list, step % 2 == 0 ? Qt::Key_Home : Qt::Key_End);
                   }));
}

void benchSorting(const QString &path, qint64 events)
{
    const Desktop desktop = opened(path);
    turnUntil([&] { return desktop.list->model()->rowCount() >= events; });
    turnFor(500);
    auto *model = desktop.window->findChild<EventListModel *>();
    const std::vector<std::pair<const char *, EventOrder>> orders{
        { "endpoint", { EventOrder::By::Endpoint, false, {} } },
        { "size", { EventOrder::By::Size, true, {} } },
        { "path", { EventOrder::By::Target, false, {} } },
    };
    for (const auto &[name, order] : orders) {
        const StallMeter stall;
        QElapsedTimer timer;
        timer.start();
        qint64 firstNs = 0;
        const auto shown = QObject::connect(model, &QAbstractItemModel::modelReset, model, [&] {
            firstNs = firstNs > 0 ? firstNs : timer.nsecsElapsed();
        });
        model->setOrder(order);
        turnUntil([&] { return !model->isSearching(); });
        const double wholeMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        turnFor(100);
        QObject::disconnect(shown);
        printLine(qPrintable(u"sorted by %1: to the first rows"_s.arg(QLatin1StringView(name))),
                  static_cast<double>(firstNs) / 1e6, "ms", 0);
        printLine("  to all rows", wholeMs, "ms", 0);
        printLine("  longest stall", stall.longestMs(), "ms", kStallLimitMs);
    }
    model->setOrder({});
}

void benchLive(const QString &path, qint64 events, int rate, int seconds, const QString &filter,
               const EventOrder &order = {})
{
    const Desktop desktop = opened(path);
    desktop.window->startListening(0);
    if (!desktop.workspace->listening())
        qFatal("nothing listens");
    turnUntil([&] { return desktop.list->model()->rowCount() >= events; });
    if (!filter.isEmpty()) {
        desktop.window->findChild<EventListPane *>()->setFilterText(filter);
        turnFor(1'000);
        turnUntil([&] { return !desktop.window->findChild<EventListModel *>()->isSearching(); });
    }
    if (!order.isNewestFirst()) {
        auto *model = desktop.window->findChild<EventListModel *>();
        model->setOrder(order);
        turnUntil([&] { return !model->isSearching(); });
        desktop.list->selectRow(0);
        desktop.list->verticalScrollBar()->setValue(static_cast<int>(events / 2));
    }
    turnFor(500);
    Sender sender(desktop.workspace->listening()->port,
                  jsonRequest(R"({"type":"order.paid","n":1})"), rate * seconds, rate);
    const StallMeter stall;
    const qint64 newest = desktop.list->model()->rowCount();
    sender.start();
    turnUntil([&] { return sender.isFinished(); }, (seconds + 60) * 1'000);
    sender.wait();
    turnFor(500);
    // The places of the last ones are looked for twice a second.
    turnFor(order.isNewestFirst() ? 0 : 1'500);
    const QString sorted = order.isNewestFirst() ? QString() : u", sorted by size"_s;
    const QString what =
            u"%1 events/s for %2 s%3, longest stall"_s
                    .arg(QString::number(sender.perSecond, 'f', 0))
                    .arg(seconds)
                    .arg((filter.isEmpty() ? QString() : u", filter "_s + filter) + sorted);
    printLine(qPrintable(what), stall.longestMs(), "ms", kStallLimitMs);
    printLine("  rows that came in meanwhile",
              static_cast<double>(desktop.list->model()->rowCount() - newest), "", 0);
}

void benchProcess(const QString &path)
{
    constexpr int kIdleMs = 10'000;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(HOOKLOUPE_PROGRAM), { u"--store"_s, path });
    if (!program.waitForStarted())
        return;
    turnFor(5'000);
    const auto before = activityOf(program.processId());
    turnFor(kIdleMs);
    const double idle =
            activityBetween(before, activityOf(program.processId())).cpuMs * 100 / kIdleMs;
    printLine("the program: PSS", memoryMib(program.processId(), "Pss:"), "MiB", kMemoryLimitMib);
    printLine("the program: RSS", memoryMib(program.processId(), "Rss:"), "MiB", kMemoryLimitMib);
    printLine("idle for 10 s: processor", idle, "%", 0);
    program.terminate();
    if (!program.waitForFinished(10'000))
        program.kill();
    program.waitForFinished();
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto status = runInWindow(argc, argv))
        return *status;
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
            u"Measures the desktop in a window on an X server of its own. A store that was made "
            "once is used again\nwith --dir; what events are added to is a copy."_s);
    parser.addHelpOption();
    parser.addOption({ u"events"_s, u"in the store; more than one: a table for each"_s, u"N,…"_s,
                       u"100000"_s });
    parser.addOption({ u"steps"_s, u"of each way to scroll"_s, u"N"_s, u"300"_s });
    parser.addOption({ u"rate"_s, u"events a second that come in"_s, u"N"_s, u"2000"_s });
    parser.addOption({ u"seconds"_s, u"for which they do; 0: leave it out"_s, u"S"_s, u"60"_s });
    parser.addOption({ u"dir"_s, u"where stores are kept and found again"_s, u"FOLDER"_s });
    parser.process(application);

    const QTemporaryDir own(QDir::tempPath() + u"/hookloupe-bench-XXXXXX"_s);
    QCoreApplication::setOrganizationName(u"hookloupe-bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, own.path());
    const QString folder = parser.isSet(u"dir"_s) ? parser.value(u"dir"_s) : own.path();
    QDir().mkpath(folder);
    const int seconds = parser.value(u"seconds"_s).toInt();
    const int rate = parser.value(u"rate"_s).toInt();
    for (const QString &count : parser.value(u"events"_s).split(u',')) {
        const qint64 events = count.toLongLong();
        const QString path = storeOf(folder, events);
        fillIndex(path);
        std::printf("\n== %lld events\n", static_cast<long long>(events));
        // What listens leaves rows of the time in which it did not.
        const QString copy = folder + u"/live-"_s + count;
        QFile::copy(path, copy);
        benchProcess(copy);
        benchOpening(path, events);
        benchScrolling(path, events, parser.value(u"steps"_s).toInt());
        benchSorting(path, events);
        if (seconds > 0) {
            benchLive(copy, events, rate, seconds, QString());
            benchLive(copy, events, rate, seconds, u"order.paid"_s);
            benchLive(copy, events, rate, seconds, QString(), { EventOrder::By::Size, true, {} });
        }
        for (const auto *end : { "", "-wal", "-shm", "-listening" })
            QFile::remove(copy + QLatin1StringView(end));
    }
    return 0;
}
