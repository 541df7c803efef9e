// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace hookloupe {

/// What an import found, one request a row, each with a tick: which are taken. All text is plain,
/// and marked where it is no text.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Method, ///< with the tick
        Url,
        Time,
        Size,
        Provenance,
        Doubts,
        Place,
    };
    static constexpr int kColumnCount = 7;

    explicit ImportModel(QObject *parent = nullptr);

    /// All of them are ticked.
    void setRequests(std::vector<ImportedRequest> requests);
    /// nullptr outside; valid until the next setRequests().
    const ImportedRequest *at(int row) const noexcept;
    qsizetype checkedCount() const noexcept { return m_checkedCount; }
    void setAllChecked(bool checked);
    /// Gives away what is ticked, in its order, and drops the others.
    std::vector<ImportedRequest> takeChecked();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedCountChanged(qsizetype count);

private:
    std::vector<ImportedRequest> m_requests;
    std::vector<bool> m_checked;
    qsizetype m_checkedCount = 0;
    QDateTime m_now; ///< by which times are worded
};

/// What was lost and guessed, then the beginning of the request's bytes.
QString importedRequestText(const ImportedRequest &request);

} // namespace hookloupe
