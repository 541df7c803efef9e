// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/store/leafscan.h"
#include "core/store/sqlconnection.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace hookloupe {

/// Brings the rows of a damaged store that SalvageTable could not come to, since a page above them
/// is damaged, into the new one.
class SalvageLeaves
{
public:
    /// The pages of \a from are copied to \a imagePath when they are needed, with what its log
    /// holds, and removed at the end.
    SalvageLeaves(SqlConnection &from, SqlConnection &to, QString imagePath);
    ~SalvageLeaves();
    SalvageLeaves(const SalvageLeaves &) = delete;
    SalvageLeaves &operator=(const SalvageLeaves &) = delete;

    /// Adds those of \a table that the new store lacks, with numbers up to \a idMax, and gives how
    /// many. \a goesOn returns false to stop. StoreWriteFailed, Cancelled.
    Result<qint64> add(const QString &table, qint64 idMax, const std::function<bool()> &goesOn);

private:
    bool prepareImage(const std::function<bool()> &goesOn);

    SqlConnection &m_from;
    SqlConnection &m_to;
    QString m_imagePath;
    std::unique_ptr<LeafScan> m_scan;
};

} // namespace hookloupe
