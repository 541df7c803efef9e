// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/sqlconnection.h"

#include <QSqlError>
#include <QSqlQuery>

namespace hookloupe {

/// How long a deleted event can be brought back.
inline constexpr qint64 kAsideUs = 3'600LL * 1'000'000;

/// Deleted events that can still be brought back. Only their row of the list's columns is moved,
/// from `event` to `aside_event`: no search, count or list finds them then, in no program, while
/// their bytes, notes, replays and index entries stay where they are, under the same id. Lives with
/// the writing connection; every function runs inside a transaction, and is false on an error.
class AsideEvents
{
public:
    explicit AsideEvents(SqlConnection &connection);

    /// \a moved: whether there was such an event.
    bool setAside(qint64 id, qint64 nowUs, bool &moved);
    bool bringBack(qint64 id, bool &moved);
    bool isAside(qint64 id, bool &aside);
    /// Its row; what else it has is the caller's to remove.
    bool forget(qint64 id);
    const QSqlError &lastError() const noexcept { return m_error; }

private:
    bool execute(QSqlQuery &query);
    bool run(QSqlQuery &query, qint64 id);

    QSqlQuery m_moveAway;
    QSqlQuery m_noteTime;
    QSqlQuery m_removeRow;
    QSqlQuery m_moveBack;
    QSqlQuery m_removeAside;
    QSqlQuery m_forgetTime;
    QSqlQuery m_find;
    QSqlError m_error;
};

} // namespace hookloupe
