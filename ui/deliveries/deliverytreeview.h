// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

#include <vector>

namespace hookloupe {

class DeliveryTreeModel;

/// Deliveries with their attempts below. At the top it shows what is newest; further down the rows
/// in sight stay where they are. A delivery stands for its newest attempt. Several may be selected.
/// The widths of the columns are the person's and are remembered.
class DeliveryTreeView : public QTreeView
{
    Q_OBJECT
public:
    /// \a model outlives this.
    explicit DeliveryTreeView(DeliveryTreeModel *model, QWidget *parent = nullptr);

    /// The event that is current, or 0.
    qint64 currentId() const;
    /// How many attempts are below what is current: 0 when it is one itself.
    qint64 currentAttempts() const;
    /// What is selected, each event once, the newest first.
    std::vector<qint64> selectedIds() const;
    qsizetype selectedCount() const { return static_cast<qsizetype>(selectedIds().size()); }
    /// Whether a delivery with more than one attempt is selected as a whole.
    bool hasSeveralAttempts() const;
    /// Makes the event current, later, opening its delivery when it is not the newest attempt.
    /// notLocated() when it is not in what is loaded.
    void selectId(qint64 id);
    void saveColumns() const;

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void notLocated(qint64 id);
    void selectionCountChanged(qsizetype count);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restoreColumns();
    void announceCurrent();
    void announceCountSoon();

    DeliveryTreeModel *m_model;
    QPersistentModelIndex m_top; ///< what is to stay at the top
    qint64 m_announcedId = 0;
    qint64 m_wantedId = 0; ///< to be current once it is found
    qsizetype m_announcedCount = 0;
    bool m_countIsDue = false;
    qint64 m_keptId = 0; ///< what was current before the list was read anew
};

} // namespace hookloupe
