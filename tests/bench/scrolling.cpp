// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/scrolling.h"

#include "tests/bench/windowload.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <ctime>

using namespace Qt::StringLiterals;

namespace hookloupe::bench {

namespace {

constexpr int kFrameMs = 16;
/// An input that changes nothing paints nothing.
constexpr int kPaintMsMax = 100;

class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool hasPainted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        hasPainted = hasPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

bool hasText(const QAbstractItemView *list, int y)
{
    const QModelIndex index = list->indexAt(QPoint(4, y));
    return !index.isValid() || index.data() != u"…"_s;
}

double msSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

Scrolling scroll(QAbstractItemView *list, int steps, const std::function<void(int step)> &input)
{
    Scrolling result;
    PaintWatch watch(list->viewport());
    const StallMeter stall;
    const int height = list->viewport()->height();
    for (int step = 0; step < steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        watch.hasPainted = false;
        input(step);
        while (!watch.hasPainted && timer.elapsed() < kPaintMsMax)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (watch.hasPainted) {
            result.frameMs.push_back(msSince(timer));
            result.frameCpuMs.push_back(threadMs() - before);
        }
        result.waiting += hasText(list, height / 2) ? 0 : 1;
        if (const auto left = kFrameMs - static_cast<int>(timer.elapsed()); left > 0)
            turnFor(left);
    }
    QElapsedTimer timer;
    timer.start();
    turnUntil([&] {
        return hasText(list, 2) && hasText(list, height / 2) && hasText(list, height - 2);
    });
    result.settledMs = msSince(timer);
    result.longestMs = stall.longestMs();
    return result;
}

void turnWheel(QAbstractItemView *list, int notches)
{
    constexpr int kNotch = 120;
    const QPointF middle = list->viewport()->rect().center();
    QWheelEvent event(middle, list->viewport()->mapToGlobal(middle), {}, { 0, notches * kNotch },
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(list->viewport(), &event);
}

void press(QAbstractItemView *list, Qt::Key key)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &event);
    }
}

void drag(QAbstractItemView *list, int step, int steps)
{
    QScrollBar *const bar = list->verticalScrollBar();
    bar->setSliderDown(step + 1 < steps);
    bar->setSliderPosition(
            static_cast<int>(static_cast<qint64>(bar->maximum()) * (step + 1) / steps));
}

} // namespace hookloupe::bench
