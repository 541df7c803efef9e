// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/lifeline/lifelinemodel.h"

#include <QWidget>

#include <vector>

namespace hookloupe {

/// A life drawn as a line that steps from state to state, each of which is a lane. The arrows go
/// from event to event; the table of the same model says what it draws.
class LifelineChart : public QWidget
{
    Q_OBJECT
public:
    /// \a model outlives this.
    explicit LifelineChart(LifelineModel *model, QWidget *parent = nullptr);

    void lay(qint64 nowUs);
    void setCurrentRow(int row);
    int currentRow() const noexcept { return m_row; }
    QRect markRect(int row) const;
    /// The names of the lanes, from the top.
    const QStringList &lanes() const noexcept { return m_lanes; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);
    void rowActivated(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int laneHeight() const;
    int laneY(int lane) const;
    int markSize() const;
    int left() const;
    int rowAt(QPoint at) const; ///< -1: there is none
    void choose(int row);
    void describe();
    void paintLanes(QPainter &painter) const;
    void paintSteps(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;

    struct Place
    {
        int x = 0;
        int lane = 0;
    };
    LifelineModel *m_model;
    QStringList m_lanes;
    std::vector<Place> m_places; ///< by row
    int m_nowX = -1; ///< -1: nothing is due
    qint64 m_nowUs = 0;
    int m_row = -1;
};

} // namespace hookloupe
