// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>

class QTableView;

namespace hookloupe {

/// A column of stars that are clicked without selecting their rows. A starred row shows a filled
/// one; others show where it would be while they are selected or under the pointer.
class StarColumn : public QObject
{
    Q_OBJECT
public:
    /// Becomes \a view's child, and \a column's delegate.
    StarColumn(QTableView *view, int column);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void clicked(int row);

private:
    QTableView *m_view;
    int m_column;
};

} // namespace hookloupe
