// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/deliveries/attemptlayout.h"
#include "ui/deliveries/attemptsmodel.h"
#include "ui/rowchart.h"

#include <vector>

namespace hookloupe {

/// The attempts of a delivery on a line, with what is planned as hollow marks.
class AttemptLine : public RowChart
{
    Q_OBJECT
public:
    /// \a model outlives this.
    explicit AttemptLine(AttemptsModel *model, QWidget *parent = nullptr);

    const std::vector<AttemptMark> &marks() const noexcept { return m_marks; }
    /// Of the mark that holds \a row, in the widget's coordinates; empty when there is none.
    QRect markRect(int row) const;

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
    int lineY() const;
    int markSize() const;
    int margin() const;
    QRect rectOf(const AttemptMark &mark) const;
    const AttemptMark *markAt(QPoint at) const;
    QString textOf(const AttemptMark &mark) const;
    void paintMark(QPainter &painter, const AttemptMark &mark) const;
    void paintWords(QPainter &painter) const;
    void paintWaits(QPainter &painter) const;

    AttemptsModel *m_model;
    std::vector<AttemptMark> m_marks;
};

} // namespace hookloupe
