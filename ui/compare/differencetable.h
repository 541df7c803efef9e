// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/compare/comparison.h"

#include <QTreeWidget>

namespace hookloupe {

/// Differences with a name each: what was at the left, what is at the right, what changed within
/// them marked.
class DifferenceTable : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DifferenceTable(const QString &nameTitle, QWidget *parent = nullptr);

    void setRows(const std::vector<ComparedRow> &rows);
    /// Makes the row current; -1: none is.
    void showRow(int row);
    /// So that all rows are seen, and there is room for three.
    int neededHeight() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourRows();
};

} // namespace hookloupe
