// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/store/sqlconnection.h"
#include "core/store/storenews.h"
#include "core/store/storetypes.h"

#include <span>

namespace hookloupe {

/// How many changes a store remembers: some 100 KiB.
inline constexpr qint64 kChangesKept = 4'096;

/// Keeps what was done to stored events in the transaction that does it, so that other programs
/// learn of it. New events need no line: their ids are the log. Lives in the writer's thread.
class ChangeLog
{
public:
    /// \a writer: a number that no other writer has.
    ChangeLog(SqlConnection &connection, qint64 writer);

    /// Inside a transaction. False on an error; see lastError().
    bool note(std::span<const StoreChange> changes);
    const QSqlError &lastError() const noexcept { return m_error; }

private:
    bool execute(QSqlQuery &query);

    qint64 m_writer;
    QSqlQuery m_insert;
    QSqlQuery m_forget;
    QSqlError m_error;
};

/// \a changes with the ranges of one kind that touch or overlap made one. Those of which only some
/// events changed are joined over small distances, too.
std::vector<StoreChange> joinedChanges(std::vector<StoreChange> changes);

/// As EventReader::newsSince(). Inside a transaction, so that all of it is of one moment.
Result<StoreNews> readNews(SqlConnection &connection, qint64 position, qint64 notOf);

} // namespace hookloupe
