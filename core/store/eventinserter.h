// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/store/deliverymatcher.h"
#include "core/store/hotstatement.h"
#include "core/store/seenmatcher.h"
#include "core/store/sha256.h"
#include "core/store/sqlconnection.h"
#include "core/store/wireframer.h"

#include <QHash>

#include <span>
#include <vector>

namespace hookloupe {

/// An event with what can be computed before the transaction begins.
struct PreparedEvent
{
    const Event *event = nullptr; ///< kept by whoever asked
    QByteArray wireSha256;
    QByteArray deliveryKey; ///< null: a delivery of its own
    SeenDigests seen;
    PackedWire packed; ///< without bytes: they are stored as they are

    const QByteArray &stored() const
    {
        return packed.bytes.isNull() ? event->request.wire : packed.bytes;
    }
};

/// Where an event of a group ended.
struct StoredPlace
{
    qint64 id = 0;
    qint64 storedBytes = 0; ///< of the request, as they are kept
    DeliveryPlace delivery;
    SeenBefore seen;
};

/// Inserts groups of events, one transaction each. Lives in the writer's thread.
class EventInserter
{
public:
    explicit EventInserter(const SqlConnection &connection);

    /// All of \a group or none of it, with consecutive ascending ids. Places in the order of
    /// \a group. The error is the driver's.
    bool insertGroup(std::span<const PreparedEvent> group, std::vector<StoredPlace> &places);
    const QSqlError &lastError() const noexcept { return m_error; }

private:
    bool insertAll(std::span<const PreparedEvent> group, std::vector<StoredPlace> &places);
    bool insertOne(const PreparedEvent &prepared, StoredPlace &place);
    bool insertRow(const PreparedEvent &prepared, const StoredPlace &place, qint64 endpointId,
                   qint64 schemeId);
    bool insertOrigin(const Event &event, qint64 id);
    bool insertSeen(const StoredPlace &place);
    bool insertEventOrigin(const Event &event, qint64 id);
    bool insertWire(const PreparedEvent &prepared, qint64 id);
    bool nameId(const QString &name, qint64 &id);
    bool run(HotStatement &statement);

    DeliveryMatcher m_matcher;
    SeenMatcher m_seen;
    HotStatement m_begin;
    HotStatement m_commit;
    HotStatement m_rollback;
    HotStatement m_readCounter;
    HotStatement m_writeCounter;
    HotStatement m_event;
    HotStatement m_seenRow;
    HotStatement m_answerOrigin;
    HotStatement m_originRow;
    HotStatement m_wire;
    HotStatement m_addName;
    HotStatement m_findName;
    QHash<QString, qint64> m_names; ///< names are never removed, so it stays true
    QSqlError m_error;
};

} // namespace hookloupe
