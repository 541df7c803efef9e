// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"

#include <QAbstractTableModel>

#include <vector>

namespace hookloupe {

/// What is there and cannot be imported.
class ImportProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportProblemsModel(QObject *parent = nullptr);
    void setProblems(std::vector<ImportProblem> problems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<ImportProblem> m_problems;
};

} // namespace hookloupe
