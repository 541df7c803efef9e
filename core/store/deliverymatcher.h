// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/result.h"
#include "core/store/hotstatement.h"
#include "core/store/sha256.h"
#include "core/store/sqlconnection.h"

namespace hookloupe {

/// What makes two events of one endpoint attempts of the same delivery: the delivery id, else
/// method and body when the scheme retries. Null when the event is a delivery of its own: refused,
/// or neither is known. At most 65 bytes, whatever the sender sends.
QByteArray deliveryKey(const Event &event, Sha256 &sha256);

/// An event's place in its delivery.
struct DeliveryPlace
{
    int attempt = 1;
    qint64 duplicateOf = 0;
};

/// Finds it. Lives with the writing connection, and is asked inside the transaction that inserts.
class DeliveryMatcher
{
public:
    explicit DeliveryMatcher(const SqlConnection &connection);

    /// \a key is of deliveryKey() and not null. The error is the driver's.
    bool place(const Event &event, qint64 endpointId, const QByteArray &key, DeliveryPlace &result);
    QSqlError lastError() const { return m_error; }

private:
    bool fail(HotStatement &statement);
    bool findAnswered(qint64 endpointId, const QByteArray &key, qint64 fromId, qint64 fromUs,
                      qint64 &found);

    HotStatement m_latest;
    HotStatement m_answered;
    QSqlError m_error;
};

} // namespace hookloupe
