// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casereader.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {

/// What a list shows of one event of a case.
struct CaseRow
{
    qint64 receivedAtUs = 0;
    QString what; ///< "POST /hooks"
    QString type;
    QString before; ///< the verdict from before the case was made, in words
    QString now; ///< by the key in the case, in words; empty: it has none for it
    bool fits = true; ///< that is what the case says
    QString cause; ///< the likeliest; empty: none is told
    bool isRequest = true; ///< it can be imported
};
/// Reads and checks one event; it may run in any thread.
CaseRow caseRowOf(const CaseEvent &event, const CaseManifest &manifest,
                  const SchemeCatalogue &schemes);
/// All that a case tells of \a event, as plain text; long bodies are cut.
QString caseEventText(const CaseEvent &event);
/// What a case says of itself besides its title, a sentence a line.
QString caseSummary(const CaseManifest &manifest);

/// The events of a case, to look at.
class CaseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : int {
        Number,
        Time,
        What,
        Type,
        Before,
        Now,
        Cause,
    };
    static constexpr int kColumnCount = 7;

    explicit CaseModel(QObject *parent = nullptr);
    void setRows(std::vector<CaseRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<CaseRow> m_rows;
};

} // namespace hookloupe
