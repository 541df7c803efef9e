// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/store/hotstatement.h"
#include "core/store/sqlconnection.h"

#include <QHash>

#include <vector>

namespace hookloupe {

/// Which events are attempts of the same delivery: those of one endpoint with one delivery key.
/// Where the key is made of the body, an equal body begins another delivery once the sender would
/// not have retried any more, which its attempt number says: it starts anew. An event without a key
/// is a delivery of its own. A delivery is known by the id of its newest attempt. Lives with a
/// reading connection; functions see one moment of the store when they run inside a transaction.
class DeliveryFinder
{
public:
    explicit DeliveryFinder(const SqlConnection &connection);

    struct Extent
    {
        qint64 firstId = 0;
        qint64 firstUs = 0; ///< when that was received
        qint64 attempts = 0; ///< that are in the store
    };

    /// For each of \a ids, which descend, the newest attempt of its delivery; 0 where the event is
    /// gone.
    Result<std::vector<qint64>> newest(const std::vector<qint64> &ids);
    /// Of the delivery whose newest attempt is \a newestId.
    Result<Extent> extent(qint64 newestId);
    /// All attempts of the delivery that \a id is one of, oldest first; empty when it is gone.
    Result<std::vector<qint64>> attempts(qint64 id);

private:
    struct Place
    {
        qint64 endpointId = 0;
        QByteArray key; ///< null: none
        qint64 attempt = 0;
        qint64 receivedUs = 0;
        bool isThere = false;
        /// An equal body may be of another delivery.
        bool isOfBody() const { return key.startsWith('b'); }
    };
    /// What was found out of a delivery of an equal body.
    struct Run
    {
        qint64 lowestId = 0; ///< looked at so far
        qint64 newestId = 0;
    };
    Error error() const;
    bool readExtent(qint64 newestId, Extent &extent);
    bool readAttempts(qint64 id, std::vector<qint64> &ids);
    bool place(qint64 id, Place &place);
    bool newestOf(qint64 id, const Place &place, qint64 &newest);
    bool newestOfBody(qint64 id, const Place &place, qint64 &newest);
    bool walkBack(qint64 newestId, const Place &place, std::vector<qint64> &ids, qint64 &firstUs);
    bool end(HotStatement &statement);

    QString m_path;
    HotStatement m_place;
    HotStatement m_newest;
    HotStatement m_after;
    HotStatement m_before;
    HotStatement m_extent;
    HotStatement m_all;
    /// By endpoint and key, so that a body that came a million times is walked through once.
    QHash<QByteArray, Run> m_runs;
    QSqlError m_error;
};

} // namespace hookloupe
