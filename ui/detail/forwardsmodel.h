// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/forwardrecord.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace hookloupe {

/// The tries to forward one event, newest first.
class ForwardsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Time,
        Cause,
        Target,
        Answer,
        Waited,
        Total
    };
    static constexpr int kColumnCount = 6;

    explicit ForwardsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// \a records as the store gives them: oldest first.
    void setRecords(std::vector<ForwardRecord> records);
    /// nullptr outside the list; valid until the next setRecords().
    const ForwardRecord *at(int row) const noexcept;

private:
    std::vector<ForwardRecord> m_records;
};

/// "on arrival", "retry 2", "asked for"; a mirror's is said to be one.
QString forwardCauseText(const ForwardRecord &record);
/// "200 OK", or "502, no answer": what a sender is told, and why.
QString forwardAnswerText(const ForwardRecord &record);
/// "Forwarded #12 to localhost:3000: 200 OK in 14 ms", or why not.
QString forwardSentence(const ForwardRecord &record);
/// For the overview: the last try for each target, a sentence each.
QStringList forwardSentences(const std::vector<ForwardRecord> &records);

} // namespace hookloupe
