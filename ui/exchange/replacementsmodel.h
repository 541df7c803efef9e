// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/eventexport.h"

#include <QAbstractTableModel>

#include <vector>

namespace hookloupe {

/// The values that an export takes out, a row for each place, with a tick: what is not ticked
/// stays, wherever it stands. What is taken out is masked until it is asked for. All text is plain,
/// and marked where it is no text.
class ReplacementsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Place, ///< with the tick
        Event,
        Why,
        Before,
        After,
    };
    static constexpr int kColumnCount = 5;

    explicit ReplacementsModel(QObject *parent = nullptr);

    /// What was unticked stays so.
    void setReplacements(std::vector<PlannedReplacement> replacements);
    /// Whether the values are shown that are taken out.
    void setRevealed(bool revealed);
    /// What is not ticked.
    const QSet<QByteArray> &kept() const noexcept { return m_kept; }
    /// How many rows are ticked.
    qsizetype takenCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void keptChanged();

private:
    std::vector<PlannedReplacement> m_replacements;
    QSet<QByteArray> m_kept;
    bool m_isRevealed = false;
};

} // namespace hookloupe
