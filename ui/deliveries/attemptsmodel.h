// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/deliveries/deliverystory.h"

#include <QAbstractTableModel>

namespace hookloupe {

/// The attempts of a delivery, oldest first, and below them what its provider's schedule plans.
class AttemptsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Attempt,
        Received,
        Spacing, ///< since the one before
        Documented, ///< what the schedule says of that
        Answered,
        Took,
        Remarks,
    };
    static constexpr int kColumnCount = 7;
    enum Role : int {
        OutcomeRole = Qt::UserRole + 1, ///< int: AttemptOutcome; invalid for what is planned
        LevelRole, ///< int: AcknowledgeBudget::Level; invalid for what is planned
        PlannedRole, ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep what is selected of them.
    void setStory(DeliveryStory story, qint64 nowUs);
    const DeliveryStory &story() const noexcept { return m_story; }
    /// 0: it is planned.
    qint64 idAt(int row) const;
    /// -1: it is none of them.
    int rowOf(qint64 id) const;
    /// All that a row says, for assistive programs and tool tips.
    QString rowText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int attemptCount() const noexcept { return static_cast<int>(m_story.attempts.size()); }
    QString attemptText(const DeliveryStory::Attempt &attempt, Column column) const;
    QString plannedText(std::size_t index, Column column) const;

    DeliveryStory m_story;
    qint64 m_nowUs = 0;
};

} // namespace hookloupe
