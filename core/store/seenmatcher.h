// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/store/hotstatement.h"
#include "core/store/sha256.h"
#include "core/store/sqlconnection.h"

#include <QHash>

#include <array>
#include <vector>

namespace hookloupe {

/// Of SHA-256, from its beginning.
inline constexpr std::size_t kSeenDigestBytes = 12;

/// Digests by which an event is known again; empty where there is nothing to tell it by.
struct SeenDigests
{
    QByteArray signature; ///< of the one that matched; only of valid events with a delivery id
    QByteArray body; ///< only of events with a delivery id
};
SeenDigests seenDigests(const Event &event, Sha256 &sha256);

/// Tells what of an event was there before. Lives with the writing connection, and is asked inside
/// the transaction that inserts.
class SeenMatcher
{
public:
    explicit SeenMatcher(const SqlConnection &connection);

    /// \a key is of deliveryKey(); \a attempt tells whether the delivery is known. False on an
    /// error of the driver.
    bool look(const Event &event, qint64 endpointId, const QByteArray &key, int attempt,
              const SeenDigests &digests, SeenBefore &result);
    /// The event is in the transaction.
    void remember(qint64 eventId, const Event &event, qint64 endpointId, const QByteArray &key,
                  const SeenDigests &digests);
    /// The transaction was rolled back: what was remembered since commit() never happened.
    void forget();
    void commit();
    QSqlError lastError() const { return m_error; }

private:
    /// An endpoint and a body's digest. Without a heap block: there is one for each event.
    struct BodyName
    {
        qint64 endpointId = 0;
        std::array<char, kSeenDigestBytes> digest{};

        bool operator==(const BodyName &) const = default;
        friend size_t qHash(const BodyName &name, size_t seed) noexcept
        {
            return qHashBits(name.digest.data(), name.digest.size(), seed)
                    ^ ::qHash(name.endpointId, seed);
        }
    };
    struct Body
    {
        qint64 eventId = 0;
        qint64 receivedAtUs = 0;
        QByteArray key;
    };
    static BodyName nameOf(qint64 endpointId, const QByteArray &digest);
    bool first(HotStatement &statement, qint64 &id);

    HotStatement m_sameSignature;
    HotStatement m_otherBody;
    QHash<BodyName, Body> m_bodies; ///< the latest of each endpoint and body digest
    std::vector<BodyName> m_uncommitted;
    QSqlError m_error;
};

} // namespace hookloupe
