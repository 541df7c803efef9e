// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/batchresults.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace hookloupe {

/// The results of a batch as a table: rows in the order in which they came, or sorted, or only
/// some. It holds what is looked at and four bytes a row; the rest stays in the file, which is read
/// behind the window.
class BatchResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Event,
        Target,
        Result,
        Tries,
        Started,
        Connect,
        FirstByte,
        Total,
        Differs,
    };
    static constexpr int kColumnCount = 9;
    static constexpr std::size_t kRowsHeldMax = 4'096;

    /// Runs `work` in another thread, then `then` in this one, as long as the model lives.
    using Behind = std::function<void(QObject *context, std::function<void()> work,
                                      std::function<void()> then)>;
    explicit BatchResultsModel(Behind behind, QObject *parent = nullptr);
    ~BatchResultsModel() override;

    /// Null: none. \a targets in the plan's order, as they are shown.
    void setResults(std::shared_ptr<const BatchResults> results, const QStringList &targets);
    /// There are more, and \a changed are others now.
    void update(const std::vector<quint32> &changed);
    void setShown(BatchResults::Show show);
    BatchResults::Show shown() const noexcept { return m_show; }
    /// Column -1: as they came.
    void sort(int column, Qt::SortOrder order) override;

    /// The row's number in the results; -1 outside.
    qint64 number(int row) const;
    /// The place of that one; -1 when it is not among them.
    int rowOfNumber(qint64 number) const;
    const std::shared_ptr<const BatchResults> &results() const noexcept { return m_results; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows are chosen or sorted again.
    void arranged();

private:
    bool isAsTheyCame() const noexcept
    {
        return m_show == BatchResults::Show::All && m_by == BatchResults::By::Listed;
    }
    void arrange();
    void takeArrangement(std::vector<quint32> rows, qint64 listed);
    void fetch();
    QString text(const BatchRow &row, Column column) const;

    Behind m_behind;
    std::shared_ptr<const BatchResults> m_results;
    QStringList m_targets;
    BatchResults::Show m_show = BatchResults::Show::All;
    BatchResults::By m_by = BatchResults::By::Listed;
    bool m_descending = false;
    std::vector<quint32> m_rows;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_isArranging = false;
    bool m_isStale = false; ///< arranged for what has changed since
    QTimer m_arrangeTimer;
    mutable std::unordered_map<quint32, BatchRow> m_held;
    mutable std::vector<quint32> m_wanted;
    mutable QTimer m_fetchTimer;
};

/// "accepted", "refused", … for people.
QString batchOutcomeWord(BatchOutcome outcome);
/// "status, body"; empty when it was not compared.
QString differenceWords(const BatchRow &row);
/// All that is known of a row: what happened, the time split, the answer, and how it differs from
/// that of the first target. Reads the file: behind the window.
QString batchRowText(const BatchResults &results, qint64 row, const QStringList &targets);

} // namespace hookloupe
