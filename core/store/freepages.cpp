// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/freepages.h"

#include "core/event/log.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// Fewer are left for the next events: to cut them off would only move pages about.
constexpr qint64 kFreePagesMin = 64;
/// An answer may have to wait for it, and for the commit of it.
constexpr int kPassMs = 8;

} // namespace

FreePages::FreePages(SqlConnection &connection)
    : m_connection(connection)
    , m_begin(connection, "BEGIN IMMEDIATE")
    , m_commit(connection, "COMMIT")
    , m_rollback(connection, "ROLLBACK")
{ }

qint64 FreePages::giveBackSome()
{
    const auto free = m_connection.run(u"PRAGMA freelist_count"_s, StoreTask::Reading);
    if (!free || free->toLongLong() <= (m_hasBegun ? 0 : kFreePagesMin)) {
        m_hasBegun = false;
        return 0;
    }
    if (!m_begin.run())
        return 0;
    qint64 pages = 0;
    bool isDone = true;
    {
        // Each page is a row of it, so that it can be ended at any.
        HotStatement vacuum(m_connection, "PRAGMA incremental_vacuum");
        const QDeadlineTimer deadline(kPassMs, Qt::PreciseTimer);
        while (!deadline.hasExpired() && vacuum.next())
            ++pages;
        isDone = !vacuum.hasFailed();
    }
    if (isDone && m_commit.run()) {
        m_hasBegun = true;
        return pages;
    }
    qCWarning(logStore, "the space of removed events is not given back for now");
    [[maybe_unused]] const bool rolledBack = m_rollback.run();
    m_hasBegun = false;
    return 0;
}

} // namespace hookloupe
