// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/timeline/timelinemodel.h"

#include <QWidget>

#include <optional>

namespace hookloupe {

/// A strip of bars: how many events came when, stacked by what the list marks them with. The mouse
/// or Shift and the arrows draw a range, which is then asked for; the wheel, + and - zoom.
class TimelineStrip : public QWidget
{
    Q_OBJECT
public:
    /// \a model outlives this.
    explicit TimelineStrip(TimelineModel *model, QWidget *parent = nullptr);

    /// What the list is limited to now.
    void setRange(const std::optional<TimeRange> &range);
    /// The unit that the arrow keys are at, in its bounds; an empty range when there is none.
    TimeRange currentUnit() const;
    /// What is drawn and was not asked for yet.
    const std::optional<TimeRange> &drawnRange() const noexcept { return m_drawn; }
    /// The unit below \a x, in the widget's coordinates.
    TimeRange unitAt(int x) const;
    QString toolTipAt(int x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to see this time alone.
    void rangeChosen(const hookloupe::TimeRange &range);
    void rangeCleared();
    void tableRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeModel();
    void buildMenu();
    QRect barArea() const;
    int xOf(qint64 us) const;
    qint64 timeAt(int x) const;
    TimeRange unitOf(qint64 number) const;
    TimeRange covering(qint64 first, qint64 second) const;
    void moveCursor(qint64 units, bool draws);
    void setCursorUnit(qint64 number);
    void choose();
    void clearRange();
    void describe();
    void paintBars(QPainter &painter) const;
    void paintUnit(QPainter &painter, const QRect &place, const Timeline::Counts &counts) const;
    void paintAxis(QPainter &painter) const;
    void paintRange(QPainter &painter, const TimeRange &range, bool isDrawn) const;

    TimelineModel *m_model;
    Timeline m_shown; ///< in units that are wide enough to be seen
    qint64 m_highest = 0; ///< count of one of its units
    std::optional<TimeRange> m_range;
    std::optional<TimeRange> m_drawn;
    std::optional<qint64> m_cursorUs; ///< in the unit that the keys are at
    qint64 m_anchorUs = 0; ///< where the drawn range began
    int m_pressedX = -1;
    bool m_isDrawing = false;
    int m_hoverX = -1;
    int m_wheel = 0; ///< of fine wheels, what is not yet a step
};

} // namespace hookloupe
