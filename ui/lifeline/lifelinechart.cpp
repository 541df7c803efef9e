// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/lifeline/lifelinechart.h"

#include "core/event/timeunits.h"
#include "ui/deliveries/attemptlayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = space::kMedium;
using Mark = LifelineModel::Mark;

QColor colourOf(Mark mark, const QPalette &palette)
{
    switch (mark) {
    case Mark::End:
        return successColour(palette);
    case Mark::Warning:
        return warningColour(palette);
    case Mark::Wrong:
        return failureColour(palette);
    case Mark::Plain:
        break;
    }
    return palette.color(QPalette::Text);
}

} // namespace

LifelineChart::LifelineChart(LifelineModel *model, QWidget *parent)
    : RowChart(parent)
    , m_model(model)
{
    setObjectName(u"lifelineChart"_s);
    setAccessibleName(tr("Life-line"));
    describe();
}

int LifelineChart::markSize() const
{
    return qMax(14, fontMetrics().height() - 2);
}

int LifelineChart::laneHeight() const
{
    return qMax(markSize(), fontMetrics().height()) + kGap;
}

int LifelineChart::laneY(int lane) const
{
    return kGap + laneHeight() * lane + laneHeight() / 2;
}

int LifelineChart::left() const
{
    int widest = 0;
    for (const QString &lane : m_lanes)
        widest = qMax(widest, fontMetrics().horizontalAdvance(lane));
    return qMin(widest, width() / 3) + 3 * kGap;
}

QSize LifelineChart::sizeHint() const
{
    const auto lanes = qMax(2, static_cast<int>(m_lanes.size()));
    return { 60 * fontMetrics().averageCharWidth(),
             2 * kGap + lanes * laneHeight() + fontMetrics().height() };
}

QSize LifelineChart::minimumSizeHint() const
{
    return { 30 * fontMetrics().averageCharWidth(), sizeHint().height() };
}

void LifelineChart::place()
{
    const Lifeline &line = m_model->line();
    QStringList lanes;
    bool hasNone = false;
    for (const LifelineState &state : m_model->rule().states) {
        const bool isSeen = std::ranges::any_of(line.points, [&](const Lifeline::Point &point) {
            return point.event.state == state.name;
        });
        // What may still come is drawn, too: it is what the life may lead to.
        const LifelineState *now = m_model->rule().state(line.state);
        if (isSeen || (now && now->next.contains(state.name)))
            lanes += state.name;
    }
    for (const Lifeline::Point &point : line.points)
        hasNone = hasNone || point.event.state.isEmpty();
    if (hasNone)
        lanes += tr("no state");
    if (lanes != m_lanes) {
        m_lanes = lanes;
        updateGeometry();
    }
    std::vector<qint64> times;
    times.reserve(line.points.size() + 1);
    for (const Lifeline::Point &point : line.points)
        times.push_back(point.atUs);
    if (line.dueUs)
        times.push_back(qMax(nowUs(), times.empty() ? nowUs() : times.back()));
    const int from = left() + markSize();
    const std::vector<double> places = loosePlaces(times);
    m_places.assign(line.points.size(), {});
    const auto xOf = [&](std::size_t i) {
        return from + static_cast<int>(places[i] * qMax(1, width() - from - 3 * markSize()));
    };
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QString &state = line.points[i].event.state;
        const auto lane = state.isEmpty() ? m_lanes.size() - 1 : m_lanes.indexOf(state);
        m_places[i] = { xOf(i), static_cast<int>(lane) };
    }
    m_nowX = line.dueUs && !places.empty() ? xOf(places.size() - 1) : -1;
}

int LifelineChart::rowCount() const
{
    return m_model->rowCount();
}

QString LifelineChart::rowText(int row) const
{
    return m_model->rowText(row);
}

QString LifelineChart::hint() const
{
    return tr(
            "The arrows go from event to event, Return shows one. The table below says the same.");
}

QRect LifelineChart::markRect(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_places.size()))
        return {};
    const Place &place = m_places[static_cast<std::size_t>(row)];
    const int size = markSize();
    return { place.x - size / 2, laneY(place.lane) - size / 2, size, size };
}

int LifelineChart::rowAt(QPoint at) const
{
    int nearest = -1;
    int distance = 2 * markSize();
    for (int row = 0; row < static_cast<int>(m_places.size()); ++row) {
        const int away = (markRect(row).center() - at).manhattanLength();
        if (away < distance) {
            nearest = row;
            distance = away;
        }
    }
    return nearest;
}

QString LifelineChart::textAt(QPoint at) const
{
    const int row = rowAt(at);
    return row < 0 ? QString() : m_model->rowText(row);
}

void LifelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    paintLanes(painter);
    paintSteps(painter);
    paintMarks(painter);
    paintTimes(painter);
    paintFocus(painter);
}

void LifelineChart::paintLanes(QPainter &painter) const
{
    const int height = fontMetrics().height();
    QColor rule = palette().color(QPalette::Mid);
    for (int lane = 0; lane < static_cast<int>(m_lanes.size()); ++lane) {
        const int y = laneY(lane);
        painter.setPen(QPen(rule, 1, Qt::DotLine));
        painter.drawLine(left(), y, width() - kGap, y);
        const bool isNow = m_lanes[lane] == m_model->line().state;
        painter.setPen(isNow ? palette().color(QPalette::Text) : quietColour(palette()));
        const QString name =
                fontMetrics().elidedText(m_lanes[lane], Qt::ElideRight, left() - 2 * kGap);
        painter.drawText(QRect(kGap, y - height / 2, left() - 2 * kGap, height),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void LifelineChart::paintSteps(QPainter &painter) const
{
    const Lifeline &line = m_model->line();
    int before = -1;
    for (int row = 0; row < static_cast<int>(m_places.size()); ++row) {
        const Lifeline::Point &point = line.points[static_cast<std::size_t>(row)];
        if (point.isRepeat || point.event.state.isEmpty())
            continue;
        const Place &to = m_places[static_cast<std::size_t>(row)];
        if (before >= 0) {
            const Place &from = m_places[static_cast<std::size_t>(before)];
            painter.setPen(QPen(palette().color(QPalette::Text), 2));
            painter.drawLine(from.x, laneY(from.lane), to.x, laneY(from.lane));
            if (point.isIllegal)
                painter.setPen(QPen(failureColour(palette()), 2, Qt::DashLine));
            painter.drawLine(to.x, laneY(from.lane), to.x, laneY(to.lane));
        }
        before = row;
    }
    if (before >= 0 && m_nowX >= 0) {
        const Place &from = m_places[static_cast<std::size_t>(before)];
        painter.setPen(QPen(quietColour(palette()), 1, Qt::DashLine));
        painter.drawLine(from.x, laneY(from.lane), m_nowX, laneY(from.lane));
    }
}

void LifelineChart::paintMarks(QPainter &painter) const
{
    for (int row = 0; row < static_cast<int>(m_places.size()); ++row) {
        const QRect place = markRect(row);
        const Mark mark = m_model->markAt(row);
        const QColor colour = colourOf(mark, palette());
        if (row == currentRow()) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), hasFocus() ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 4, 4);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().base());
        painter.drawEllipse(place.adjusted(-1, -1, 1, 1));
        if (m_model->line().points[static_cast<std::size_t>(row)].isRepeat) {
            painter.setPen(QPen(quietColour(palette()), 1.5));
            painter.drawEllipse(place.adjusted(3, 3, -3, -3));
        } else if (mark == Mark::Plain) {
            painter.setBrush(colour);
            painter.drawEllipse(place.adjusted(3, 3, -3, -3));
        } else {
            const Glyph glyph = mark == Mark::End ? Glyph::Check
                    : mark == Mark::Wrong         ? Glyph::Cross
                                                  : Glyph::Warning;
            glyphIcon(glyph, colour).paint(&painter, place);
        }
    }
}

void LifelineChart::paintTimes(QPainter &painter) const
{
    const Lifeline &line = m_model->line();
    if (m_places.empty())
        return;
    const int y = laneY(static_cast<int>(m_lanes.size()) - 1) + laneHeight() / 2 + kGap / 2;
    const auto day = QDateTime::fromMSecsSinceEpoch(line.points.back().atUs / kUsPerMs).date();
    int end = 0;
    painter.setPen(quietColour(palette()));
    const auto write = [&](int x, const QString &text) {
        const int textWidth = fontMetrics().horizontalAdvance(text);
        const int from = qMin(x - textWidth / 2, width() - textWidth - 1);
        if (from <= end)
            return;
        painter.drawText(QPoint(from, y + fontMetrics().ascent()), text);
        end = from + textWidth + kGap;
    };
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto time = QDateTime::fromMSecsSinceEpoch(line.points[i].atUs / kUsPerMs);
        write(m_places[i].x, time.toString(time.date() == day ? u"HH:mm:ss"_s : u"MM-dd HH:mm"_s));
    }
    if (m_nowX >= 0)
        write(m_nowX, tr("now"));
}

} // namespace hookloupe
