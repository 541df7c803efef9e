// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/result.h"
#include "core/store/hotstatement.h"
#include "core/store/wiredecoder.h"

#include <QHash>
#include <QSqlQuery>
#include <QString>

namespace hookloupe {

class SqlConnection;

/// Makes events of the store's rows, by statements that are kept. Whoever needs several of one
/// moment reads them within a transaction. One thread at a time.
class StoredEvents
{
public:
    /// \a connection outlives this.
    explicit StoredEvents(SqlConnection &connection);

    /// With id 0 where there is no such event. StoreUnreadable.
    Result<EventSummary> summary(qint64 id);
    /// NotFound, StoreUnreadable.
    Result<EventPtr> event(qint64 id);

private:
    Error error(const QSqlQuery &query) const;
    Error error(const HotStatement &statement) const;
    Result<QString> nameText(qint64 id);
    Result<EventPtr> whole(const EventSummary &summary);

    SqlConnection &m_connection;
    QSqlQuery m_findText;
    HotStatement m_row;
    HotStatement m_wire;
    WireDecoder m_decoder;
    QHash<qint64, QString> m_names; ///< of endpoints and schemes, by their number
};

} // namespace hookloupe
