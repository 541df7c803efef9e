// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/asideevents.h"

using namespace Qt::StringLiterals;

namespace hookloupe {

// Both tables have the same columns in the same order.
AsideEvents::AsideEvents(SqlConnection &connection)
    : m_moveAway(connection.prepared(
            u"INSERT OR REPLACE INTO aside_event SELECT * FROM event WHERE id = ?"_s))
    , m_noteTime(connection.prepared(
              u"INSERT OR REPLACE INTO aside (event_id, since_us) VALUES (?, ?)"_s))
    , m_removeRow(connection.prepared(u"DELETE FROM event WHERE id = ?"_s))
    , m_moveBack(connection.prepared(
              u"INSERT OR IGNORE INTO event SELECT * FROM aside_event WHERE id = ?"_s))
    , m_removeAside(connection.prepared(u"DELETE FROM aside_event WHERE id = ?"_s))
    , m_forgetTime(connection.prepared(u"DELETE FROM aside WHERE event_id = ?"_s))
    , m_find(connection.prepared(u"SELECT 1 FROM aside WHERE event_id = ?"_s))
{ }

bool AsideEvents::setAside(qint64 id, qint64 nowUs, bool &moved)
{
    if (!run(m_moveAway, id))
        return false;
    moved = m_moveAway.numRowsAffected() > 0;
    if (!moved)
        return true;
    m_noteTime.bindValue(0, id);
    m_noteTime.bindValue(1, nowUs);
    return execute(m_noteTime) && run(m_removeRow, id);
}

bool AsideEvents::bringBack(qint64 id, bool &moved)
{
    if (!run(m_moveBack, id))
        return false;
    moved = m_moveBack.numRowsAffected() > 0;
    return !moved || forget(id);
}

bool AsideEvents::isAside(qint64 id, bool &aside)
{
    if (!run(m_find, id))
        return false;
    aside = m_find.next();
    m_find.finish();
    return true;
}

bool AsideEvents::forget(qint64 id)
{
    return run(m_removeAside, id) && run(m_forgetTime, id);
}

bool AsideEvents::run(QSqlQuery &query, qint64 id)
{
    query.bindValue(0, id);
    return execute(query);
}

bool AsideEvents::execute(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

} // namespace hookloupe
