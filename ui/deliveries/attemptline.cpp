// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/attemptline.h"

#include "core/delivery/retryschedule.h"
#include "core/event/timeunits.h"
#include "ui/deliveries/attempticons.h"
#include "ui/eventlist/eventtext.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kGap = space::kSmall;
} // namespace

AttemptLine::AttemptLine(AttemptsModel *model, QWidget *parent)
    : RowChart(parent)
    , m_model(model)
{
    setObjectName(u"attemptLine"_s);
    setAccessibleName(tr("Attempts on a time line"));
    describe();
}

int AttemptLine::markSize() const
{
    return qMax(16, fontMetrics().height());
}

int AttemptLine::margin() const
{
    return qMax(markSize(), fontMetrics().horizontalAdvance(u"00:00:00"_s) / 2) + kGap;
}

int AttemptLine::lineY() const
{
    return kGap + fontMetrics().height() + kGap / 2 + markSize() / 2;
}

QSize AttemptLine::sizeHint() const
{
    return { 40 * fontMetrics().averageCharWidth(),
             2 * kGap + 3 * fontMetrics().height() + markSize() + 2 * kGap };
}

QSize AttemptLine::minimumSizeHint() const
{
    return { 4 * margin(), sizeHint().height() };
}

void AttemptLine::place()
{
    m_marks = layOutAttempts(m_model->story(), nowUs(), qMax(1, width() - 2 * margin()),
                             markSize() + 2);
    for (AttemptMark &mark : m_marks)
        mark.x += margin();
}

int AttemptLine::rowCount() const
{
    return m_model->rowCount();
}

QString AttemptLine::rowText(int row) const
{
    return m_model->rowText(row);
}

QString AttemptLine::hint() const
{
    return tr("The arrows go from attempt to attempt, Return shows one. The table below says the "
              "same.");
}

QRect AttemptLine::rectOf(const AttemptMark &mark) const
{
    const int size = markSize();
    return { mark.x - size / 2, lineY() - size / 2, size, size };
}

QRect AttemptLine::markRect(int row) const
{
    const auto found = std::ranges::find_if(
            m_marks, [row](const AttemptMark &mark) { return mark.holds(row); });
    return found == m_marks.end() ? QRect() : rectOf(*found);
}

const AttemptMark *AttemptLine::markAt(QPoint at) const
{
    const AttemptMark *nearest = nullptr;
    for (const AttemptMark &mark : m_marks) {
        const bool isNearer = !nearest || qAbs(mark.x - at.x()) < qAbs(nearest->x - at.x());
        if (mark.kind != AttemptMark::Kind::Now && isNearer)
            nearest = &mark;
    }
    return nearest && qAbs(nearest->x - at.x()) <= markSize() ? nearest : nullptr;
}

QString AttemptLine::textOf(const AttemptMark &mark) const
{
    if (mark.count() == 1)
        return m_model->rowText(mark.firstRow);
    return mark.kind == AttemptMark::Kind::Planned
            ? tr("%1 planned attempts").arg(QLocale().toString(mark.count()))
            : tr("%1 attempts close together").arg(QLocale().toString(mark.count()));
}

int AttemptLine::rowAt(QPoint at) const
{
    const AttemptMark *mark = markAt(at);
    if (!mark)
        return -1;
    return mark->holds(currentRow()) ? currentRow() : mark->firstRow;
}

QString AttemptLine::textAt(QPoint at) const
{
    const AttemptMark *mark = markAt(at);
    return mark ? textOf(*mark) : QString();
}

void AttemptLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    if (m_marks.empty())
        return;
    paintWaits(painter);
    for (const AttemptMark &mark : m_marks)
        paintMark(painter, mark);
    paintWords(painter);
    paintFocus(painter);
}

void AttemptLine::paintWaits(QPainter &painter) const
{
    const int y = lineY();
    const int textTop = y + markSize() / 2 + kGap / 2;
    const QColor quiet = quietColour(palette());
    const DeliveryStory &story = m_model->story();
    for (std::size_t i = 1; i < m_marks.size(); ++i) {
        const AttemptMark &from = m_marks[i - 1];
        const AttemptMark &to = m_marks[i];
        const bool isPast = to.kind == AttemptMark::Kind::Attempts;
        painter.setPen(QPen(isPast ? palette().color(QPalette::Mid) : quiet, isPast ? 2 : 1,
                            isPast ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(from.x, y, to.x, y);
        if (!isPast || to.firstRow <= 0)
            continue;
        const DeliveryStory::Attempt &attempt =
                story.attempts[static_cast<std::size_t>(to.firstRow)];
        const QString text = attempt.isClockSetBack ? tr("clock set back")
                                                    : u"+%1"_s.arg(spanText(attempt.waitedUs));
        const int width = fontMetrics().horizontalAdvance(text);
        if (width + markSize() > to.x - from.x)
            continue;
        painter.setPen(attempt.differs ? warningColour(palette()) : quiet);
        painter.drawText(QRect(from.x, textTop, to.x - from.x, fontMetrics().height()),
                         Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void AttemptLine::paintMark(QPainter &painter, const AttemptMark &mark) const
{
    const QRect place = rectOf(mark);
    const QColor quiet = quietColour(palette());
    if (mark.kind == AttemptMark::Kind::Now) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.drawLine(mark.x, place.top() - kGap / 2, mark.x, place.bottom() + kGap / 2);
        return;
    }
    const bool isCurrent = mark.holds(currentRow());
    if (isCurrent) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 4, 4);
    }
    painter.setBrush(palette().base());
    if (mark.kind == AttemptMark::Kind::Planned) {
        painter.setPen(QPen(quiet, 1.5, Qt::DashLine));
        painter.drawEllipse(place.adjusted(3, 3, -3, -3));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.drawRect(place);
    outcomeIcon(mark.worst, palette()).paint(&painter, place);
}

void AttemptLine::paintWords(QPainter &painter) const
{
    const DeliveryStory &story = m_model->story();
    const int height = fontMetrics().height();
    const int top = rectOf(m_marks.front()).top() - kGap / 2 - height;
    const int below = lineY() + markSize() / 2 + kGap / 2 + height;
    const auto now = QDateTime::fromMSecsSinceEpoch(nowUs() / kUsPerMs);
    int topEnd = 0;
    int belowEnd = 0;
    const auto write = [&](int x, int y, const QString &text, int &end) {
        const int width = fontMetrics().horizontalAdvance(text);
        const int left =
                qBound(kGap / 2, x - width / 2, qMax(kGap / 2, this->width() - width - kGap));
        if (left < end)
            return;
        painter.drawText(QRect(left, y, width + 1, height), Qt::AlignLeft | Qt::AlignTop, text);
        end = left + width + kGap;
    };
    for (const AttemptMark &mark : m_marks) {
        if (mark.kind == AttemptMark::Kind::Now) {
            painter.setPen(palette().color(QPalette::Text));
            write(mark.x, below, tr("now"), belowEnd);
            continue;
        }
        const bool isPlanned = mark.kind == AttemptMark::Kind::Planned;
        const auto row = static_cast<std::size_t>(mark.firstRow);
        const qint64 atUs = isPlanned ? story.plannedUs[row - story.attempts.size()]
                                      : story.attempts[row].event.receivedAtUs;
        QString what = u"×%1"_s.arg(QLocale().toString(mark.count()));
        if (mark.count() == 1 && isPlanned)
            what = row == story.attempts.size() ? tr("next") : tr("planned");
        else if (mark.count() == 1)
            what = answerText(story.attempts[row].event.status,
                              story.attempts[row].event.answerState);
        painter.setPen(isPlanned ? quietColour(palette()) : outcomeColour(mark.worst, palette()));
        write(mark.x, top, what, topEnd);
        const auto time = QDateTime::fromMSecsSinceEpoch(atUs / kUsPerMs);
        painter.setPen(quietColour(palette()));
        write(mark.x, below,
              time.toString(time.date() == now.date() ? u"HH:mm:ss"_s : u"MM-dd HH:mm"_s),
              belowEnd);
    }
}

} // namespace hookloupe
