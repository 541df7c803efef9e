// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/deliveries/attemptlayout.h"
#include "ui/deliveries/attemptsmodel.h"

#include <QWidget>

#include <vector>

namespace hookloupe {

/// The attempts of a delivery on a line, with what is planned as hollow marks. The arrows go from
/// attempt to attempt; what it draws is in the table of the same model, too.
class AttemptLine : public QWidget
{
    Q_OBJECT
public:
    /// \a model outlives this.
    explicit AttemptLine(AttemptsModel *model, QWidget *parent = nullptr);

    /// As of now; call it after the model changed.
    void lay(qint64 nowUs);
    void setCurrentRow(int row);
    int currentRow() const noexcept { return m_row; }
    const std::vector<AttemptMark> &marks() const noexcept { return m_marks; }
    /// Of the mark that holds \a row, in the widget's coordinates; empty when there is none.
    QRect markRect(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person went to it.
    void rowChosen(int row);
    /// The person wants to see it.
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
    int lineY() const;
    int markSize() const;
    int margin() const;
    QRect rectOf(const AttemptMark &mark) const;
    const AttemptMark *markAt(QPoint at) const;
    QString textOf(const AttemptMark &mark) const;
    void choose(int row);
    void describe();
    void paintMark(QPainter &painter, const AttemptMark &mark) const;
    void paintWords(QPainter &painter) const;
    void paintWaits(QPainter &painter) const;

    AttemptsModel *m_model;
    qint64 m_nowUs = 0;
    int m_row = -1;
    std::vector<AttemptMark> m_marks;
};

} // namespace hookloupe
