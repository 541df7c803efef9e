// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/windowsoak.h"

#include "core/workspace/workspace.h"
#include "tests/bench/bareserver.h"
#include "tests/bench/eventgenerator.h"
#include "tests/bench/memoryuse.h"
#include "tests/bench/windowload.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QTabWidget>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

namespace hookloupe::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kParts = 10;
/// Ids and times of the rows grow with the list; so much is theirs, and the allocator's.
constexpr double kGrowthMiB = 8;
constexpr double kGrowthShare = 0.05;
/// A connection of a reader that was not needed before, and what Qt opens for its own.
constexpr int kGrowthHandles = 4;
constexpr int kSettlingMs = 1'500;

struct Sample
{
    double anonymousMiB = 0; ///< what the program asked for; the rest are files and libraries
    int handles = 0;
};

/// What a person types in the course of a day.
QString filterOf(int number)
{
    switch (number % 6) {
    case 0:
        return u"verdict:unsigned"_s;
    case 1:
        return QString::fromLatin1(generatedId(number * 37));
    case 2:
        return u"size>1500 method:POST"_s;
    case 3:
        return u"status>=400"_s;
    case 4:
        return u"after:-2h endpoint:default"_s;
    default:
        return u"json:$.id:*%1*"_s.arg(number % 100);
    }
}

/// The hands at the window.
class Work
{
public:
    Work(MainWindow *window, const Workspace *workspace)
        : m_window(window)
        , m_workspace(workspace)
        , m_list(window->findChild<EventListView *>())
        , m_model(window->findChild<EventListModel *>())
        , m_filter(window->findChild<QLineEdit *>(u"filter"_s))
        , m_tabs(window->findChild<QTabWidget *>(u"detailTabs"_s))
        , m_title(window->findChild<QLabel *>(u"detailTitle"_s))
        , m_replay(window->findChild<QAction *>(u"replay"_s))
    { }

    bool select()
    {
        const int rows = m_model->rowCount();
        if (rows == 0)
            return false;
        const int row = static_cast<int>(QRandomGenerator::global()->bounded(rows));
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
        m_list->setCurrentIndex(m_model->index(row, 0));
        const qint64 id = m_list->currentId();
        return turnUntil([&] { return m_title->text().startsWith(u"#%1 "_s.arg(id)); });
    }

    bool filter()
    {
        m_filter->setText(filterOf(m_filters++));
        const bool isFound = turnUntil([&] { return !m_model->isSearching(); });
        m_filter->clear();
        return turnUntil([&] { return !m_model->isSearching() && m_model->rowCount() > 0; })
                && isFound;
    }

    bool replay()
    {
        if (!select())
            return false;
        int done = 0;
        QObject context;
        QObject::connect(m_workspace, &Workspace::replayRecorded, &context, [&done] { ++done; });
        m_replay->trigger();
        return turnUntil([&] { return done > 0; });
    }

    int rows() const { return m_model->rowCount(); }

private:
    MainWindow *m_window;
    const Workspace *m_workspace;
    EventListView *m_list;
    EventListModel *m_model;
    QLineEdit *m_filter;
    QTabWidget *m_tabs;
    QLabel *m_title;
    QAction *m_replay;
    int m_filters = 0;
};

double load()
{
    double loads[1] = { 0 };
    return getloadavg(loads, 1) == 1 ? loads[0] : 0;
}

bool isFlat(const std::vector<Sample> &samples)
{
    // The first half fills caches that have a bound.
    const Sample &half = samples.at(kParts / 2 - 1);
    const Sample &end = samples.back();
    const double memoryMax = half.anonymousMiB * (1 + kGrowthShare) + kGrowthMiB;
    const int handlesMax = half.handles + kGrowthHandles;
    std::printf("second half: memory %.1f -> %.1f MiB (limit %.1f), handles %d -> %d (limit %d)\n",
                half.anonymousMiB, end.anonymousMiB, memoryMax, half.handles, end.handles,
                handlesMax);
    return end.anonymousMiB <= memoryMax && end.handles <= handlesMax;
}

} // namespace

int soakWindow(const Day &day, const QString &folder)
{
    const BareServer consumer; // before there are threads
    auto workspace =
            Workspace::open({ .storePath = folder + u"/soak.hookloupe"_s, .useKeyring = false });
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().sentence));
        return 3;
    }
    Workspace &shop = **workspace;
    QList<Endpoint> endpoints = shop.endpoints().list();
    endpoints.first().target = "http://127.0.0.1:" + QByteArray::number(consumer.port());
    if (!shop.setEndpoints(*EndpointSet::fromList(std::move(endpoints))))
        return 3;
    MainWindow window(workspace->get());
    window.resize(1280, 800);
    window.show();
    window.startListening(0);
    if (!shop.listening())
        return 3;
    std::printf("%d events, %d selections, %d filters, %d replays; load average %.1f at first\n"
                "%8s %10s %12s %10s %10s %8s %8s\n",
                day.events, day.selections, day.filters, day.replays, load(), "s", "events",
                "anon MiB", "RSS MiB", "peak MiB", "handles", "threads");
    Work work(&window, &shop);
    QElapsedTimer clock;
    clock.start();
    std::vector<Sample> samples;
    int failures = 0;
    for (int part = 0; part < kParts; ++part) {
        const auto share = [part](int all) {
            return all * (part + 1) / kParts - all * part / kParts;
        };
        const int first = day.events * part / kParts;
        Sender sender(
                shop.listening()->port,
                [first](int number) { return generatedEvent(first + number).request.wire; },
                share(day.events), 0);
        sender.start();
        if (!turnUntil([&] { return work.rows() > 0; }))
            return 1;
        // In turns, as a person does it, while events come.
        for (int i = 0; i < share(day.selections); ++i)
            failures += work.select() ? 0 : 1;
        for (int i = 0; i < share(day.filters); ++i)
            failures += work.filter() ? 0 : 1;
        for (int i = 0; i < share(day.replays); ++i)
            failures += work.replay() ? 0 : 1;
        turnUntil([&] { return sender.isFinished(); });
        sender.wait();
        turnUntil([&] { return work.rows() >= first + share(day.events); });
        turnFor(kSettlingMs);
        samples.push_back({ statusMiB("RssAnon"), openHandles() });
        std::printf("%8.0f %10d %12.1f %10.1f %10.1f %8d %8d\n",
                    static_cast<double>(clock.elapsed()) / 1000, work.rows(),
                    samples.back().anonymousMiB, statusMiB("VmRSS"), statusMiB("VmHWM"),
                    samples.back().handles, runningThreads());
        std::fflush(stdout);
    }
    std::printf("load average %.1f at the end; %d steps had no outcome\n", load(), failures);
    const bool isComplete = work.rows() >= day.events && failures == 0;
    return isFlat(samples) && isComplete ? 0 : 1;
}

} // namespace hookloupe::bench
