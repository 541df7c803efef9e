// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What the strip looks like.

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinestrip.h"
#include "ui/timeline/timelinetext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace hookloupe {

namespace {

constexpr int kBarHeightLeast = 2;
/// However few of many, a failure among them is seen; in a high bar without looking for it.
constexpr int kHighBar = 20;
constexpr int kTickGap = space::kWide;

/// Marks of one colour are one part. From the bottom: what is well stands on the ground, what is
/// not on top.
constexpr std::array kStack{ SignatureMark::Valid, SignatureMark::Unsigned, SignatureMark::NoSecret,
                             SignatureMark::BadSignature };
using Parts = std::array<qint64, kStack.size()>;

std::size_t partOf(int mark)
{
    switch (signatureMarkOf(mark)) {
    case SignatureMark::Valid:
        return 0;
    case SignatureMark::Unsigned:
    case SignatureMark::Gap:
        return 1;
    case SignatureMark::NoSecret:
    case SignatureMark::MissingHeader:
    case SignatureMark::StaleTimestamp:
        return 2;
    case SignatureMark::Malformed:
    case SignatureMark::BadSignature:
    case SignatureMark::Refused:
        break;
    }
    return 3;
}

/// Heights that add up to \a height or, where the smallest parts need it, to more.
Parts heightsOf(const Parts &parts, qint64 height)
{
    const qint64 least = height >= kHighBar ? 2 : 1;
    const qint64 total = std::accumulate(parts.begin(), parts.end(), qint64(0));
    Parts heights{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] > 0)
            heights[i] = qMax(least, parts[i] * height / total);
    }
    // What rounding left or took is the largest part's.
    auto &largest = *std::max_element(heights.begin(), heights.end());
    const qint64 sum = std::accumulate(heights.begin(), heights.end(), qint64(0));
    largest = qMax(least, largest + height - sum);
    return heights;
}

} // namespace

void TimelineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const QRect area = barArea();
    if (m_range)
        paintRange(painter, *m_range, false);
    if (m_drawn)
        paintRange(painter, *m_drawn, true);
    if (m_hoverX >= 0 && !m_drawn && m_model->view().spanUs() > 0) {
        const TimeRange unit = unitAt(m_hoverX);
        painter.fillRect(QRect(QPoint(xOf(unit.fromUs), area.top()),
                               QPoint(xOf(unit.untilUs) - 1, area.bottom())),
                         palette().midlight());
    }
    paintBars(painter);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
    paintAxis(painter);
    if (hasFocus() && m_cursorUs) {
        const TimeRange unit = currentUnit();
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
                QRect(QPoint(xOf(unit.fromUs) - 1, area.top() - 2),
                      QPoint(qMax(xOf(unit.untilUs), xOf(unit.fromUs) + 3), area.bottom() + 1)));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void TimelineStrip::paintBars(QPainter &painter) const
{
    const QRect area = barArea();
    painter.save();
    painter.setClipRect(area.adjusted(0, -2, 0, 0));
    for (const auto &[number, counts] : m_shown.units()) {
        const TimeRange unit = unitOf(number);
        const int left = xOf(unit.fromUs);
        const int right = xOf(unit.untilUs);
        if (right < area.left() || left > area.right())
            continue;
        const int gap = right - left > 2 ? 1 : 0;
        paintUnit(painter, QRect(left, area.top(), qMax(1, right - left - gap), area.height()),
                  counts);
    }
    painter.restore();
    if (!m_shown.isEmpty())
        return;
    painter.setPen(quietColour(palette()));
    painter.drawText(area, Qt::AlignCenter,
                     m_model->isCounting()         ? tr("Counting…")
                             : m_model->isZoomed() ? tr("No events in this time")
                                                   : tr("No events"));
}

void TimelineStrip::paintUnit(QPainter &painter, const QRect &place,
                              const Timeline::Counts &counts) const
{
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0));
    Parts parts{};
    for (int mark = 0; mark < Timeline::kMarkCount; ++mark)
        parts[partOf(mark)] += counts[static_cast<std::size_t>(mark)];
    const Parts heights = heightsOf(
            parts,
            qMax<qint64>(kBarHeightLeast, total * place.height() / qMax<qint64>(1, m_highest)));
    int bottom = place.bottom() + 1;
    for (std::size_t i = 0; i < kStack.size(); ++i) {
        const int height = static_cast<int>(heights[i]);
        bottom -= height;
        if (height > 0)
            painter.fillRect(QRect(place.left(), bottom, place.width(), height),
                             signatureColour(kStack[i], palette()));
    }
}

void TimelineStrip::paintRange(QPainter &painter, const TimeRange &range, bool isDrawn) const
{
    const QRect area = barArea();
    const int left = qMax(area.left(), xOf(range.fromUs));
    const int right = qMin(area.right() + 1, xOf(range.untilUs));
    if (right <= left)
        return;
    const QRect place(left, area.top() - 2, right - left, area.height() + 3);
    QColor colour = palette().color(QPalette::Highlight);
    painter.setPen(colour);
    colour.setAlpha(isDrawn ? 90 : 50);
    painter.fillRect(place, colour);
    painter.drawLine(place.topLeft(), place.bottomLeft());
    painter.drawLine(place.topRight(), place.bottomRight());
}

void TimelineStrip::paintAxis(QPainter &painter) const
{
    const TimeRange view = m_model->view();
    if (view.spanUs() <= 0)
        return;
    const QRect area = barArea();
    const int top = area.bottom() + 3;
    const int height = fontMetrics().height();
    painter.setPen(quietColour(palette()));
    int right = area.right();
    if (m_highest > 0) {
        const QString highest =
                tr("at most %1 in %2", "events in a time")
                        .arg(QLocale().toString(m_highest), unitText(m_shown.unitUs()));
        const int width = fontMetrics().horizontalAdvance(highest);
        painter.drawText(QRect(right - width, top, width, height), Qt::AlignRight, highest);
        right -= width + kTickGap;
    }
    Timeline::Frame frame = m_shown.frame();
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + kTickGap;
    frame.unitUs = Timeline::unitFor(view.spanUs(), qMax(1, area.width() / least));
    const Timeline ticks(frame);
    for (qint64 number = ticks.numberAt(view.fromUs);; ++number) {
        const qint64 us = ticks.startOf(number);
        const int x = xOf(us);
        const QString text = tickText(us, frame.unitUs);
        const int width = fontMetrics().horizontalAdvance(text);
        if (us >= view.untilUs || x + width > right)
            return;
        if (us < view.fromUs)
            continue;
        painter.drawLine(x, area.bottom() + 2, x, area.bottom() + 4);
        painter.drawText(QRect(x + 2, top, width + 2, height), Qt::AlignLeft, text);
    }
}

} // namespace hookloupe
