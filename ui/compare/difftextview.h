// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/compare/difftext.h"
#include "ui/textview/bytetextview.h"

#include <QCache>

#include <utility>
#include <vector>

namespace hookloupe {

/// Lines that differ, each by its sign, its colour and what changed within it, with their numbers
/// in the texts they are from.
class DiffTextView : public ByteTextView
{
    Q_OBJECT
public:
    enum class Side {
        Both, ///< the unified form
        Left,
        Right
    };

    explicit DiffTextView(Side side, QWidget *parent = nullptr);

    /// Shows the part of \a diff for this side; null: nothing.
    void setDiff(const DiffTextPtr &diff);
    /// It scrolls sideways as far as \a other, which stands beside it and lives as long.
    void setBeside(const DiffTextView *other);
    /// Marks the row and has it come into sight; -1 marks none.
    void showRow(int row);
    /// What changed within \a line (as shown), in columns of its text; for tests.
    std::vector<std::pair<int, int>> marksOf(qsizetype line) const;

Q_SIGNALS:
    /// The font may be of another size.
    void zoomed(int steps);

protected:
    void paintLine(QPainter &painter, qsizetype line, QPointF topLeft) override;
    qsizetype lineNumber(qsizetype line) const override;
    qsizetype lineNumberMax() const override;
    qreal marginWidth() const override;
    void paintMargin(QPainter &painter, qsizetype line, const QRectF &cell) const override;
    bool ownKey(const QKeyEvent &event, bool act) override;
    void addToMenu(QMenu &menu) override;
    QString clipboardText() const override;
    void lookChanged() override;
    qreal contentWidth() const override;

private:
    struct Mark
    {
        qsizetype begin = 0; ///< positions in bytes()
        qsizetype end = 0;
    };

    const DiffPane *pane() const noexcept;
    const DiffPane *partners() const noexcept;
    int rowOf(qsizetype line) const;
    const DiffRow *rowAt(qsizetype line) const;
    const std::vector<Mark> &marks(int row) const;
    QByteArrayView content(const DiffPane &pane, int row) const;

    const Side m_side;
    DiffTextPtr m_diff;
    const DiffTextView *m_beside = nullptr;
    mutable QCache<int, std::vector<Mark>> m_marks;
};

} // namespace hookloupe
