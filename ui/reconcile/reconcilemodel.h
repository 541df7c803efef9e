// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/reconciliation.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace hookloupe {

/// The rows of a comparison, all or those of some kinds.
class ReconcileModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Shown {
        Differences, ///< what is missing, and what is not listed
        Missing,
        Unlisted,
        All
    };
    enum Column {
        State,
        Time,
        Type,
        Id,
        Event,
        ColumnCount
    };

    explicit ReconcileModel(QObject *parent = nullptr);

    void setResult(std::shared_ptr<const Reconciliation> result);
    void setShown(Shown shown);
    /// 0: the row is of no event.
    qint64 eventId(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    std::shared_ptr<const Reconciliation> m_result;
    Shown m_shown = Shown::Differences;
    std::vector<std::size_t> m_rows; ///< indices of the result's
};

} // namespace hookloupe
