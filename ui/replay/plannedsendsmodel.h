// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/batchrequest.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace hookloupe {

/// What a dry run would send: a table of at most some hundred rows.
class PlannedSendsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Event,
        Target,
        Kind,
        Request,
        Size,
        SignedAs,
        Delivery,
    };
    static constexpr int kColumnCount = 7;

    explicit PlannedSendsModel(QObject *parent = nullptr);

    /// \a targets in the plan's order, as they are shown.
    void setSends(std::vector<PlannedSend> sends, const QStringList &targets);
    /// nullptr outside; valid until the next setSends().
    const PlannedSend *at(int row) const noexcept;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<PlannedSend> m_sends;
    QStringList m_targets;
};

/// The bytes that would go out, as text; or why nothing would.
QString plannedSendText(const PlannedSend &send);

} // namespace hookloupe
