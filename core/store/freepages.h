// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/hotstatement.h"
#include "core/store/sqlconnection.h"

namespace hookloupe {

/// Gives the pages of removed rows back to the disk, a few at a time. Lives in the writer's thread,
/// between two groups.
class FreePages
{
public:
    explicit FreePages(SqlConnection &connection);

    /// One transaction of about 10 ms. Returns the pages that it gave back; 0 when there are too
    /// few to be worth it, or when it failed: they can still be used by later events.
    qint64 giveBackSome();

private:
    SqlConnection &m_connection;
    HotStatement m_begin;
    HotStatement m_commit;
    HotStatement m_rollback;
    bool m_hasBegun = false; ///< then it goes on to the last one
};

} // namespace hookloupe
