// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QWidget>

class QPainter;

namespace hookloupe {

/// A drawing of a model's rows in which one of them is current: the arrows, Home and End go from
/// row to row, Return shows one, the mouse does the same, and whoever hears instead of seeing is
/// told the current one. What it draws is in a table of the same model, too.
class RowChart : public QWidget
{
    Q_OBJECT
public:
    explicit RowChart(QWidget *parent = nullptr);

    /// As of now; call it after the model changed.
    void lay(qint64 nowUs);
    void setCurrentRow(int row);
    /// -1: none is.
    int currentRow() const noexcept { return m_row; }

Q_SIGNALS:
    /// The person went to it.
    void rowChosen(int row);
    /// The person wants to see it.
    void rowActivated(int row);

protected:
    qint64 nowUs() const noexcept { return m_nowUs; }
    /// Says again what the current row is.
    void describe();
    /// The frame that shows the focus while no row is current.
    void paintFocus(QPainter &painter) const;

    /// Finds the places for this width, as of nowUs().
    virtual void place() = 0;
    virtual int rowCount() const = 0;
    /// What the row says, for people.
    virtual QString rowText(int row) const = 0;
    /// How to go about it, as long as no row is current.
    virtual QString hint() const = 0;
    /// -1: there is none.
    virtual int rowAt(QPoint at) const = 0;
    /// Of the tool tip; empty: there is none.
    virtual QString textAt(QPoint at) const = 0;

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void choose(int row);

    qint64 m_nowUs = 0;
    int m_row = -1;
};

} // namespace hookloupe
