// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// How soon the window shows an event after its commit, and for how long it ever stands still: with
// single events, under load, while a large body is opened, and at the start with a full store.
// Prints a table with ratios to a limit; asserts nothing but of a soak.
//
//   bench_window [--events N] [--rate N] [--seconds S] [--stored N] [--body MIB]
//   bench_window --soak [--of N]    a day's work of N events; fails when memory or handles grow

#include "core/event/processtuning.h"
#include "core/workspace/workspace.h"
#include "tests/bench/windowload.h"
#include "tests/bench/windowsoak.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/textview/bytetextview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>

using namespace hookloupe;
using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLimitMs = 50;

/// When each event was announced, and when the list was painted with it.
class ShownMeter : public QObject
{
public:
    ShownMeter(Workspace *workspace, MainWindow *window)
        : m_list(window->findChild<EventListView *>())
        , m_model(window->findChild<EventListModel *>())
    {
        m_clock.start();
        connect(workspace, &Workspace::committed, this, [this](qint64 first, qint64 last) {
            for (qint64 id = first; id <= last; ++id)
                m_waiting.emplace(id, m_clock.nsecsElapsed());
        });
        m_list->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_waiting.empty()) {
            // The list follows: what is at the top and has its text is painted with this event.
            const bool hasText = m_model->index(0, 0).data() != u"…"_s;
            const auto shown = m_waiting.upper_bound(hasText ? m_model->idAt(0) : 0);
            m_painted.merge(std::map(m_waiting.begin(), shown));
            m_waiting.erase(m_waiting.begin(), shown);
            // After the paint that this event asks for.
            QMetaObject::invokeMethod(this, &ShownMeter::takePainted, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

    bool isWaiting() const { return !m_waiting.empty() || !m_painted.empty(); }
    std::vector<double> delaysMs;

private:
    void takePainted()
    {
        for (const auto &[id, announcedNs] : m_painted)
            delaysMs.push_back(static_cast<double>(m_clock.nsecsElapsed() - announcedNs) / 1e6);
        m_painted.clear();
    }

    EventListView *m_list;
    EventListModel *m_model;
    QElapsedTimer m_clock;
    std::map<qint64, qint64> m_waiting; ///< ids and when they were announced
    std::map<qint64, qint64> m_painted;
};

void printHeading()
{
    std::printf("%-46s %8s %8s %8s %8s\n", "milliseconds", "p50", "p99", "max", "max/limit");
}

void printRow(const char *what, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    if (values.empty()) {
        std::printf("%-46s nothing was shown\n", what);
        return;
    }
    const auto at = [&](double fraction) {
        return values[static_cast<std::size_t>(fraction * static_cast<double>(values.size() - 1))];
    };
    if (values.size() == 1)
        std::printf("%-46s %8s %8s %8.1f %8.2f\n", what, "", "", at(1), at(1) / kLimitMs);
    else
        std::printf("%-46s %8.1f %8.1f %8.1f %8.2f\n", what, at(0.5), at(0.99), at(1),
                    at(1) / kLimitMs);
    std::fflush(stdout);
}

QByteArray largeJson(qsizetype bytes)
{
    QByteArray json = "{\"type\":\"report.finished\",\"rows\":[";
    for (int i = 0; json.size() < bytes - 200; ++i) {
        json += R"({"id":)" + QByteArray::number(i)
                + R"(,"amount":19.90,"currency":"eur","name":"Ada Lovelace","ok":true},)";
    }
    json.chop(1);
    return json + "]}";
}

bool isOpen(const MainWindow &window, const QString &body)
{
    const auto *text = window.findChild<ByteTextView *>(u"bodyText"_s);
    return text->lineCount() > 1 && text->lineText(1).contains(body);
}

void measureSingles(Workspace *workspace, MainWindow *window, int count)
{
    ShownMeter meter(workspace, window);
    const QByteArray wire = jsonRequest(R"({"type":"payment.confirmed","amount":19.90})");
    for (int i = 0; i < count; ++i) {
        Sender sender(workspace->listening()->port, wire, 1, 0);
        sender.start();
        turnUntil([&] { return sender.isFinished() && !meter.isWaiting(); });
        turnFor(20);
        sender.wait();
    }
    printRow("single events, commit to painted", meter.delaysMs);
}

void measureLoad(Workspace *workspace, MainWindow *window, int rate, int seconds)
{
    ShownMeter meter(workspace, window);
    Sender sender(workspace->listening()->port, jsonRequest(R"({"type":"order.paid","n":1})"),
                  rate * seconds, rate);
    StallMeter gap;
    sender.start();
    turnUntil([&] { return sender.isFinished() && !meter.isWaiting(); });
    sender.wait();
    std::printf("(%.0f events/s arrived)\n", sender.perSecond);
    printRow("under that load, commit to painted", meter.delaysMs);
    printRow("longest gap of the event loop under it", { gap.longestMs() });
}

void measureLargeBody(Workspace *workspace, MainWindow *window, int mebibytes)
{
    Sender sender(workspace->listening()->port,
                  jsonRequest(largeJson(static_cast<qsizetype>(mebibytes) * 1024 * 1024 - 4096)), 1,
                  0);
    auto *list = window->findChild<EventListView *>();
    const int rows = list->model()->rowCount();
    sender.start();
    turnUntil([&] { return sender.isFinished() && list->model()->rowCount() > rows; });
    sender.wait();
    turnFor(300);
    auto *tabs = window->findChild<QTabWidget *>(u"detailTabs"_s);
    for (const auto &tab : { u"bodyTab"_s, u"signatureTab"_s, u"rawTab"_s }) {
        list->selectRow(1);
        turnFor(500);
        tabs->setCurrentWidget(window->findChild<QWidget *>(tab));
        QElapsedTimer timer;
        timer.start();
        double gapMs = 0;
        qint64 openMs = 0;
        {
            StallMeter gap;
            list->selectRow(0);
            turnUntil([&] { return isOpen(*window, u"report.finished"_s); });
            openMs = timer.elapsed();
            turnFor(300);
            gapMs = gap.longestMs();
        }
        std::printf("(opened in %lld ms)\n", static_cast<long long>(openMs));
        printRow(qPrintable(u"longest gap, opening the large body at "_s + tab), { gapMs });
        StallMeter away;
        list->selectRow(1);
        turnFor(500);
        printRow("longest gap, leaving it", { away.longestMs() });
    }
}

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
    bool seen = false;
};

void measureStart(const QString &path, int stored)
{
    QElapsedTimer timer;
    timer.start();
    auto workspace = Workspace::open({ .storePath = path, .useKeyring = false });
    if (!workspace)
        return;
    MainWindow window(workspace->get());
    auto *list = window.findChild<EventListView *>();
    FirstPaint paint;
    list->viewport()->installEventFilter(&paint);
    window.show();
    turnUntil([&] { return paint.seen; });
    const auto firstMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    turnUntil([&] {
        return list->model()->rowCount() > 0 && list->model()->index(0, 0).data() != u"…"_s;
    });
    const auto rowsMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    turnUntil([&] { return list->model()->rowCount() >= stored; });
    std::printf("with %d stored: window painted after %.0f ms, first rows after %.0f ms, all rows "
                "after %lld ms\n",
                stored, firstMs, rowsMs, static_cast<long long>(timer.elapsed()));
}

void fill(quint16 port, int count)
{
    Sender sender(port, jsonRequest(R"({"type":"invoice.paid","id":"in_1"})"), count, 0);
    sender.start();
    while (!sender.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    sender.wait();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    tuneProcess();
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({ u"events"_s, u"single events"_s, u"N"_s, u"200"_s });
    parser.addOption({ u"rate"_s, u"events a second under load"_s, u"N"_s, u"2000"_s });
    parser.addOption({ u"seconds"_s, u"of load"_s, u"S"_s, u"3"_s });
    parser.addOption({ u"stored"_s, u"events in the store at the start"_s, u"N"_s, u"100000"_s });
    parser.addOption({ u"body"_s, u"size of the large body"_s, u"MIB"_s, u"25"_s });
    parser.addOption({ u"soak"_s, u"works through a day, and looks at memory and handles"_s });
    parser.addOption({ u"of"_s, u"events of that day"_s, u"N"_s, u"100000"_s });
    parser.process(application);
    const QTemporaryDir dir;
    QCoreApplication::setOrganizationName(u"hookloupe-bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, dir.path());

    if (parser.isSet(u"soak"_s)) {
        const int events = parser.value(u"of"_s).toInt();
        return soakWindow({ .events = events,
                            .selections = events / 100,
                            .filters = events / 200,
                            .replays = events / 500 },
                          dir.path());
    }

    std::printf("The window, offscreen; the limit is %.0f ms\n\n", kLimitMs);
    printHeading();
    {
        auto workspace = Workspace::open(
                { .storePath = dir.filePath(u"window.hookloupe"_s), .useKeyring = false });
        if (!workspace) {
            std::fprintf(stderr, "%s\n", qPrintable(workspace.error().sentence));
            return 3;
        }
        MainWindow window(workspace->get());
        window.resize(1280, 800);
        window.show();
        window.startListening(0);
        if (!(*workspace)->listening())
            return 3;
        measureSingles(workspace->get(), &window, parser.value(u"events"_s).toInt());
        measureLoad(workspace->get(), &window, parser.value(u"rate"_s).toInt(),
                    parser.value(u"seconds"_s).toInt());
        measureLargeBody(workspace->get(), &window, parser.value(u"body"_s).toInt());
    }
    const QString full = dir.filePath(u"full.hookloupe"_s);
    const int stored = parser.value(u"stored"_s).toInt();
    {
        auto workspace = Workspace::open(
                { .storePath = full, .durability = Durability::Normal, .useKeyring = false });
        if (!workspace || !(*workspace)->listen(QHostAddress::LocalHost, 0))
            return 3;
        fill((*workspace)->listening()->port, stored);
    }
    measureStart(full, stored);
    return 0;
}
