// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/query/jsonvalues.h"
#include "ui/eventlist/recentbyid.h"

#include <QList>
#include <QString>

#include <vector>

namespace hookloupe {

/// A column of the list that shows what stands at a path in the JSON bodies.
struct JsonColumn
{
    QString name;
    QByteArray path; ///< see JsonPath
    bool operator==(const JsonColumn &) const = default;
};

/// Columns beyond what a window shows are of no use, and each costs when a page is read.
inline constexpr qsizetype kJsonColumnsMax = 16;
inline constexpr qsizetype kJsonColumnNameMax = 64;

/// Why \a path cannot be one beside \a others, in a sentence that says what to write; empty: it
/// can.
QString jsonPathProblem(const QString &path, const QList<JsonColumn> &others);
/// What a column of that path may be called: its last name.
QString nameOfJsonPath(const QString &path);
/// A cell of \a values, for the column of number \a index. Plain text.
QString jsonCellText(const JsonValues &values, std::size_t index);

/// The values that were looked at last, and what is still to be read of the rows in sight.
class JsonCells
{
public:
    JsonCells();

    void setColumns(const QList<JsonColumn> &columns);
    const QList<JsonColumn> &columns() const noexcept { return m_columns; }
    const std::vector<JsonPath> &paths() const noexcept { return m_paths; }
    /// nullptr: it is to be read, which is noted.
    const JsonValues *find(qint64 id);
    /// What is to be read next: those that were asked for last. They are taken out.
    std::vector<qint64> takeWanted();
    void insert(std::vector<JsonValues> values);

private:
    QList<JsonColumn> m_columns;
    std::vector<JsonPath> m_paths;
    RecentById<JsonValues> m_values;
    std::vector<qint64> m_wanted; ///< the last is the most wanted
};

} // namespace hookloupe
