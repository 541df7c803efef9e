// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/timeline/timelinestrip.h"

#include "ui/accessiblechart.h"
#include "ui/theme/spacing.h"
#include "ui/timeline/timelinetext.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <cmath>
#include <numeric>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kBarHeight = 40;
constexpr int kMargin = space::kSmall;
constexpr int kUnitWidthLeast = 4;
constexpr double kZoomStep = 0.6;
constexpr int kWheelStep = 120;
} // namespace

TimelineStrip::TimelineStrip(TimelineModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"timeline"_s);
    makeAccessibleChart(this);
    setAccessibleName(tr("Timeline of events"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buildMenu();
    connect(model, &TimelineModel::changed, this, &TimelineStrip::takeModel);
    takeModel();
}

void TimelineStrip::buildMenu()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &name, const QString &text, auto then) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, then);
        addAction(action);
    };
    add(u"timelineChoose"_s, tr("Show &only this time\tReturn"), [this] { choose(); });
    add(u"timelineClear"_s, tr("Show &all times\tEsc"), [this] { clearRange(); });
    add(u"timelineZoomIn"_s, tr("Zoom &in\t+"),
        [this] { m_model->zoom(kZoomStep, m_cursorUs.value_or(m_model->view().untilUs)); });
    add(u"timelineZoomOut"_s, tr("Zoom o&ut\t-"),
        [this] { m_model->zoom(1 / kZoomStep, m_cursorUs.value_or(m_model->view().untilUs)); });
    add(u"timelineZoomAll"_s, tr("Zoom to all &events\t0"), [this] { m_model->zoomOut(); });
    add(u"timelineTable"_s, tr("As a &table…"), [this] { Q_EMIT tableRequested(); });
}

QSize TimelineStrip::sizeHint() const
{
    return { 400, minimumSizeHint().height() };
}

QSize TimelineStrip::minimumSizeHint() const
{
    return { 100, kBarHeight + fontMetrics().height() + 8 };
}

QRect TimelineStrip::barArea() const
{
    return { kMargin, 4, qMax(1, width() - 2 * kMargin), kBarHeight };
}

int TimelineStrip::xOf(qint64 us) const
{
    const TimeRange view = m_model->view();
    const QRect area = barArea();
    if (view.spanUs() <= 0)
        return area.left();
    const double share = static_cast<double>(us - view.fromUs) / static_cast<double>(view.spanUs());
    return area.left() + static_cast<int>(std::lround(qBound(-1.0, share, 2.0) * area.width()));
}

qint64 TimelineStrip::timeAt(int x) const
{
    const TimeRange view = m_model->view();
    const QRect area = barArea();
    const double share = qBound(0.0, static_cast<double>(x - area.left()) / area.width(), 1.0);
    return qMin(view.untilUs - 1,
                view.fromUs + static_cast<qint64>(share * static_cast<double>(view.spanUs())));
}

TimeRange TimelineStrip::unitOf(qint64 number) const
{
    return { m_shown.startOf(number), m_shown.startOf(number + 1) };
}

TimeRange TimelineStrip::unitAt(int x) const
{
    return m_model->view().spanUs() > 0 ? unitOf(m_shown.numberAt(timeAt(x))) : TimeRange{ 0, 0 };
}

TimeRange TimelineStrip::currentUnit() const
{
    return m_cursorUs ? unitOf(m_shown.numberAt(*m_cursorUs)) : TimeRange{ 0, 0 };
}

TimeRange TimelineStrip::covering(qint64 first, qint64 second) const
{
    return { unitOf(m_shown.numberAt(qMin(first, second))).fromUs,
             unitOf(m_shown.numberAt(qMax(first, second))).untilUs };
}

QString TimelineStrip::toolTipAt(int x) const
{
    const TimeRange unit = unitAt(x);
    if (unit.spanUs() <= 0)
        return {};
    const auto found = m_shown.units().find(m_shown.numberAt(unit.fromUs));
    const QString counts =
            countsText(found == m_shown.units().end() ? Timeline::Counts{} : found->second);
    return rangeText(unit) + u'\n' + counts;
}

void TimelineStrip::setRange(const std::optional<TimeRange> &range)
{
    m_range = range;
    m_drawn.reset();
    update();
}

void TimelineStrip::takeModel()
{
    m_shown = m_model->counts();
    const qint64 span = m_model->view().spanUs();
    m_shown.coarsenTo(Timeline::unitFor(span, qMax(1, barArea().width() / kUnitWidthLeast)));
    m_highest = 0;
    for (const auto &[number, counts] : m_shown.units())
        m_highest = qMax(m_highest, std::accumulate(counts.begin(), counts.end(), qint64(0)));
    describe();
    update();
}

void TimelineStrip::describe()
{
    const QString description = m_cursorUs && m_model->view().spanUs() > 0
            ? toolTipAt(xOf(currentUnit().fromUs + currentUnit().spanUs() / 2)).replace(u'\n', u' ')
            : tr("The arrow keys go through the times, Shift and the arrow keys draw a range, "
                 "Return shows only that.");
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(help->pos().x());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeModel();
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // The newest events are what most people look for.
    if (!m_cursorUs && !m_shown.isEmpty())
        setCursorUnit(m_shown.units().rbegin()->first);
    update();
}

void TimelineStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelineStrip::setCursorUnit(qint64 number)
{
    const TimeRange unit = unitOf(number);
    m_cursorUs = unit.fromUs + unit.spanUs() / 2;
    const TimeRange view = m_model->view();
    if (unit.fromUs < view.fromUs)
        m_model->pan(unit.fromUs - view.fromUs - view.spanUs() / 4);
    else if (unit.untilUs > view.untilUs)
        m_model->pan(unit.untilUs - view.untilUs + view.spanUs() / 4);
    describe();
    update();
}

void TimelineStrip::moveCursor(qint64 units, bool draws)
{
    if (m_model->view().spanUs() <= 0)
        return;
    if (!m_cursorUs)
        m_cursorUs = m_model->view().untilUs - 1;
    const qint64 before = *m_cursorUs;
    const TimeRange whole = m_model->whole();
    setCursorUnit(qBound(m_shown.numberAt(whole.fromUs), m_shown.numberAt(before) + units,
                         m_shown.numberAt(whole.untilUs - 1)));
    if (draws) {
        if (!m_drawn)
            m_anchorUs = before;
        m_drawn = covering(m_anchorUs, *m_cursorUs);
    } else {
        m_drawn.reset();
    }
    update();
}

void TimelineStrip::choose()
{
    const TimeRange range = m_drawn.value_or(currentUnit());
    if (range.spanUs() > 0)
        Q_EMIT rangeChosen(range);
}

void TimelineStrip::clearRange()
{
    if (m_drawn)
        m_drawn.reset();
    else if (m_range)
        Q_EMIT rangeCleared();
    update();
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const bool draws = event->modifiers() & Qt::ShiftModifier;
    constexpr qint64 many = 10;
    constexpr qint64 all = 1'000'000;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(-1, draws);
        break;
    case Qt::Key_Right:
        moveCursor(1, draws);
        break;
    case Qt::Key_PageUp:
        moveCursor(-many, draws);
        break;
    case Qt::Key_PageDown:
        moveCursor(many, draws);
        break;
    case Qt::Key_Home:
        moveCursor(-all, draws);
        break;
    case Qt::Key_End:
        moveCursor(all, draws);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        m_model->zoom(kZoomStep, m_cursorUs.value_or(m_model->view().untilUs));
        break;
    case Qt::Key_Minus:
        m_model->zoom(1 / kZoomStep, m_cursorUs.value_or(m_model->view().untilUs));
        break;
    case Qt::Key_0:
        m_model->zoomOut();
        break;
    case Qt::Key_Escape:
        if (m_drawn || m_range) {
            clearRange();
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton && m_model->view().spanUs() > 0)
        setCursorUnit(m_shown.numberAt(timeAt(event->position().toPoint().x())));
    if (event->button() != Qt::LeftButton || m_model->view().spanUs() <= 0)
        return;
    m_pressedX = event->position().toPoint().x();
    m_isDrawing = false;
    m_drawn.reset();
    setCursorUnit(m_shown.numberAt(timeAt(m_pressedX)));
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    m_hoverX = event->position().toPoint().x();
    if (m_pressedX >= 0) {
        m_isDrawing =
                m_isDrawing || qAbs(m_hoverX - m_pressedX) >= QApplication::startDragDistance();
        if (m_isDrawing)
            m_drawn = covering(timeAt(m_pressedX), timeAt(m_hoverX));
    }
    update();
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_pressedX, -1) < 0)
        return;
    if (std::exchange(m_isDrawing, false))
        choose();
}

void TimelineStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedX = -1;
    choose();
}

void TimelineStrip::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hoverX = -1;
    update();
}

void TimelineStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const bool pans = delta.y() == 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    m_wheel += delta.y() == 0 ? delta.x() : delta.y();
    const int steps = m_wheel / kWheelStep;
    m_wheel -= steps * kWheelStep;
    if (steps != 0 && pans)
        m_model->pan(-steps * m_model->view().spanUs() / 8);
    else if (steps != 0)
        m_model->zoom(std::pow(kZoomStep, steps), timeAt(event->position().toPoint().x()));
    event->accept();
}

} // namespace hookloupe
