// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/lifeline/lifeline.h"

#include <QAbstractTableModel>

namespace hookloupe {

/// The events of a life, in the order in which they happened.
class LifelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Event,
        State,
        Type,
        Happened,
        Received,
        Delay, ///< from the one to the other
        Remarks,
    };
    static constexpr int kColumnCount = 7;
    enum Role : int {
        MarkRole = Qt::UserRole + 1, ///< int: Mark
    };
    enum class Mark {
        Plain,
        End, ///< it came to an end
        Warning, ///< out of order, or without a state
        Wrong, ///< an illegal move
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLine(LifelineRule rule, Lifeline line);
    const LifelineRule &rule() const noexcept { return m_rule; }
    const Lifeline &line() const noexcept { return m_line; }
    qint64 idAt(int row) const;
    int rowOf(qint64 id) const; ///< -1: it is none of them
    Mark markAt(int row) const;
    QString rowText(int row) const; ///< all that it says

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Lifeline::Point &point, Column column) const;

    LifelineRule m_rule;
    Lifeline m_line;
};

} // namespace hookloupe
