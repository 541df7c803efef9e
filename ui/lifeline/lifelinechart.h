// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/lifeline/lifelinemodel.h"
#include "ui/rowchart.h"

#include <vector>

namespace hookloupe {

/// A life drawn as a line that steps from state to state, each of which is a lane.
class LifelineChart : public RowChart
{
    Q_OBJECT
public:
    /// \a model outlives this.
    explicit LifelineChart(LifelineModel *model, QWidget *parent = nullptr);

    QRect markRect(int row) const;
    /// The names of the lanes, from the top.
    const QStringList &lanes() const noexcept { return m_lanes; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void place() override;
    int rowCount() const override;
    QString rowText(int row) const override;
    QString hint() const override;
    int rowAt(QPoint at) const override;
    QString textAt(QPoint at) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int laneHeight() const;
    int laneY(int lane) const;
    int markSize() const;
    int left() const;
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
};

} // namespace hookloupe
