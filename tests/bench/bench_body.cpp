// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// How soon a large JSON body is seen, laid out, found in, folded, wrapped and opened as a tree, for
// how long the window ever stands still meanwhile, and what memory that takes. Prints a table;
// asserts nothing.
//
//   bench_body [MIB (25)]

#include "core/http/requestframer.h"
#include "tests/bench/windowload.h"
#include "ui/detail/bodyview.h"
#include "ui/detail/inspection.h"
#include "ui/textview/jsontextview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTreeView>

#include <cstdio>
#include <functional>

using namespace hookloupe;
using namespace hookloupe::bench;
using namespace Qt::StringLiterals;

namespace {

double statusMiB(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// From 1 on, the peak is that of what follows.
void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

QByteArray largeJson(qsizetype bytes)
{
    QByteArray json = "{\"type\":\"report.finished\",\"rows\":[";
    for (int i = 0; json.size() < bytes - 200; ++i) {
        json += R"({"id":)" + QByteArray::number(i)
                + R"(,"amount":19.90,"currency":"eur","name":"Ada Lovelace","tags":["a","b"]},)";
    }
    json.chop(1);
    return json + "]}";
}

ReadableEvent eventWith(const QByteArray &body)
{
    auto event = std::make_shared<Event>();
    event->id = 1;
    event->request = *parseStoredRequest(jsonRequest(body));
    return ReadableEvent::of(event);
}

/// Runs \a begin, and the event loop until \a done.
void measure(const char *what, const std::function<void()> &begin,
             const std::function<bool()> &done)
{
    turnFor(50);
    StallMeter stalls;
    QElapsedTimer timer;
    timer.start();
    begin();
    turnUntil(done);
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    turnFor(50);
    std::printf("%-44s %10.1f %14.1f %14.1f\n", what, took, stalls.longestMs(), stalls.busiestMs());
    std::fflush(stdout);
}

class PaintWatch : public QObject
{
public:
    bool seen = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            seen = true;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir dir;
    QCoreApplication::setOrganizationName(u"hookloupe-bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, dir.path());
    const int mib = argc > 1 ? QByteArray(argv[1]).toInt() : 25;
    const ReadableEvent large = eventWith(largeJson(qsizetype(mib) * 1024 * 1024));
    const ReadableEvent small = eventWith("{\"a\":1}");

    BodyView view;
    view.resize(1000, 700);
    view.show();
    view.setEvent(small);
    turnFor(200);
    auto *text = view.findChild<JsonTextView *>();
    auto *tree = view.findChild<QTreeView *>(u"bodyTreeView"_s);
    PaintWatch paint;
    text->viewport()->installEventFilter(&paint);
    forgetPeak();
    const double before = statusMiB("VmRSS");

    std::printf("JSON of %d MiB, milliseconds\n\n%-44s %10s %14s %14s\n", mib, "", "took",
                "longest stall", "of it worked");
    measure(
            "first screen, as received",
            [&] {
                view.setEvent(large);
                paint.seen = false;
            },
            [&] { return paint.seen; });
    turnUntil([&] { return !view.isPreparing(); });
    view.setEvent(small);
    measure(
            "whole text laid out", [&] { view.setEvent(large); },
            [&] { return !view.isPreparing(); });
    std::printf("%-44s %10.1f\n", "memory over the body itself, MiB", statusMiB("VmHWM") - before);
    measure(
            "find, case aside: 100,000 matches",
            [&] { text->find({ .needle = "LOVELACE", .matchCase = false }); },
            [&] { return !text->isFinding(); });
    measure(
            "find an expression that is nowhere",
            [&] { text->find({ .needle = "zz[0-9]+q", .isExpression = true }); },
            [&] { return !text->isFinding(); });
    text->find({});
    measure(
            "fold all", [&] { text->foldAll(); }, [] { return true; });
    measure(
            "unfold all", [&] { text->unfoldAll(); }, [] { return true; });
    text->setSelection(0, 0);
    turnUntil([&] { return text->place() && text->place()->path == "$"; });
    measure(
            "value at the end of the text (120 ms of rest)",
            [&] { text->setSelection(text->bytes().size() - 60, text->bytes().size() - 60); },
            [&] { return text->place() && text->place()->path.size() > 8; });
    view.chooseLook(BodyView::Look::Received);
    measure(
            "wrap its one line", [&] { text->setWrapping(true); },
            [&] { return text->lineCount() > 1; });
    measure(
            "scroll to the end of it", [&] { text->scrollToLine(text->lineCount()); },
            [&] { return !text->grab().isNull(); });
    text->setWrapping(false);
    measure(
            "tree: root open", [&] { view.chooseLook(BodyView::Look::Tree); },
            [&] { return tree->model()->rowCount(tree->model()->index(0, 0)) == 2; });
    const auto rows = [&] { return tree->model()->index(1, 0, tree->model()->index(0, 0)); };
    measure(
            "tree: the rows open", [&] { tree->expand(rows()); },
            [&] { return tree->model()->rowCount(rows()) > 0; });
    measure(
            "another event while it is laid out",
            [&] {
                view.setEvent(large);
                view.setEvent(small);
            },
            [&] { return !view.isPreparing(); });
    // A reader that went on would hold up the next one: there are as many threads as cores.
    measure(
            "what was begun has ended after another row",
            [&] {
                view.setEvent(large);
                turnFor(30);
                view.setEvent(small);
            },
            [] { return QThreadPool::globalInstance()->activeThreadCount() == 0; });
    return 0;
}
