// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/attemptline.h"

#include "core/delivery/retryschedule.h"
#include "ui/deliveries/attempticons.h"
#include "ui/eventlist/eventtext.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kGap = 6;
constexpr qint64 kUsPerMs = 1'000;
} // namespace

AttemptLine::AttemptLine(AttemptsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"attemptLine"_s);
    setAccessibleName(tr("Attempts on a time line"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

void AttemptLine::lay(qint64 nowUs)
{
    m_nowUs = nowUs;
    m_marks = layOutAttempts(m_model->story(), nowUs, qMax(1, width() - 2 * margin()),
                             markSize() + 2);
    for (AttemptMark &mark : m_marks)
        mark.x += margin();
    if (m_row >= m_model->rowCount())
        m_row = -1;
    describe();
    update();
}

void AttemptLine::setCurrentRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    describe();
    update();
}

void AttemptLine::describe()
{
    const QString text =
            m_row >= 0 && m_row < m_model->rowCount() ? m_model->rowText(m_row) : QString();
    const QString description = text.isEmpty()
            ? tr("The arrows go from attempt to attempt, Return shows one. The table below says "
                 "the same.")
            : text;
    if (description != accessibleDescription())
        setAccessibleDescription(description);
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
    if (hasFocus() && m_row < 0) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
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
    const bool isCurrent = mark.holds(m_row);
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
    const auto now = QDateTime::fromMSecsSinceEpoch(m_nowUs / kUsPerMs);
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

void AttemptLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay(m_nowUs);
}

void AttemptLine::choose(int row)
{
    setCurrentRow(row);
    Q_EMIT rowChosen(row);
}

void AttemptLine::keyPressEvent(QKeyEvent *event)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(qBound(0, m_row - 1, last));
    case Qt::Key_Right:
        return choose(qBound(0, m_row + 1, last));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0)
            Q_EMIT rowActivated(m_row);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AttemptLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AttemptLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AttemptLine::mousePressEvent(QMouseEvent *event)
{
    const AttemptMark *mark = event->button() == Qt::LeftButton ? markAt(event->pos()) : nullptr;
    if (mark && !mark->holds(m_row))
        choose(mark->firstRow);
}

void AttemptLine::mouseDoubleClickEvent(QMouseEvent *event)
{
    const AttemptMark *mark = event->button() == Qt::LeftButton ? markAt(event->pos()) : nullptr;
    if (mark)
        Q_EMIT rowActivated(mark->holds(m_row) ? m_row : mark->firstRow);
}

bool AttemptLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const AttemptMark *mark = markAt(help->pos());
        // A tool tip that looks like HTML would be shown as such.
        if (mark)
            QToolTip::showText(help->globalPos(), textOf(*mark).toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace hookloupe
