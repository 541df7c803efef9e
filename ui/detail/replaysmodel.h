// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"

#include <QAbstractTableModel>

#include <vector>

namespace hookloupe {

/// The replays of one event, newest first.
class ReplaysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Time,
        Kind,
        Target,
        Status,
        Total
    };
    static constexpr int kColumnCount = 5;

    explicit ReplaysModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// \a records as the store gives them: oldest first.
    void setRecords(std::vector<ReplayRecord> records);
    /// nullptr outside the list; valid until the next setRecords().
    const ReplayRecord *at(int row) const noexcept;

private:
    std::vector<ReplayRecord> m_records;
};

/// "exact", "edited", "re-signed".
QString replayKindWord(ReplayKind kind);
/// "200 OK", "no answer", "cancelled", "200 OK, cut short".
QString outcomeText(const SendResult &result);
/// "connect 1 ms, TLS 4 ms, first byte 10 ms, total 12 ms": each step's own share but the total.
QString timesText(const SendTimes &times);
/// "Replayed #12 to localhost:3000: 200 OK in 14 ms", or why not.
QString replaySentence(const ReplayRecord &record);
/// The answer as text for reading: status line and fields, LF between lines.
QByteArray answerHead(const SendResult &result);

} // namespace hookloupe
