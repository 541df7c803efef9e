// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/deliverylist.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {

/// What is known here of one event that came in.
struct SeenDelivery
{
    qint64 eventId = 0;
    qint64 atUs = 0; ///< when it was received
    QByteArray id; ///< of its delivery; empty: it has none
    QByteArray type;
};

struct ReconcileOptions
{
    /// How far apart the gateway's time and ours may be where no id tells.
    qint64 windowUs = 300'000'000;
    /// The period that is compared, Unix microseconds; nullopt: that of the list.
    std::optional<qint64> fromUs;
    std::optional<qint64> untilUs;
    /// Also what the gateway itself does not call delivered is expected to be here.
    bool expectsAll = false;
};

struct ReconciledRow
{
    enum class Kind {
        ById, ///< seen, by its id
        ByTime, ///< seen, most likely: by time and type
        Missing, ///< delivered by the list, and never seen
        NotDelivered, ///< not delivered by the list, and not seen
        Unlisted, ///< seen, and not in the list
    };
    Kind kind = Kind::Missing;
    qint64 listed = -1; ///< index of DeliveryList::rows; -1: Unlisted
    qint64 eventId = 0; ///< 0: Missing, NotDelivered
    qint64 atUs = 0; ///< received, else the list's time
    QByteArray id;
    QByteArray type;
};
/// "seen", "seen_by_time", "missing", "not_delivered", "unlisted".
QLatin1StringView reconciledName(ReconciledRow::Kind kind) noexcept;

struct Reconciliation
{
    std::vector<ReconciledRow> rows; ///< those of the list in its order, then Unlisted by time
    qint64 seenById = 0;
    qint64 seenByTime = 0;
    qint64 missing = 0;
    qint64 notDelivered = 0;
    qint64 unlisted = 0;
    qint64 outside = 0; ///< rows of the list outside the period
    std::optional<qint64> fromUs; ///< the period that was compared
    std::optional<qint64> untilUs;
    bool isCut = false; ///< more unlisted events than kUnlistedMax: the rest is left out
};

inline constexpr std::size_t kUnlistedMax = 1'000'000;

/// Compares a gateway's list with what came in. A delivery is told by its id; where the list's row
/// or the event has none, by the nearest event of its type within the window that nothing else
/// claims. Several rows or events of one id are attempts of one delivery. Pure; needs as much
/// memory as the list and what is not in it.
class Reconciler
{
public:
    /// \a list outlives this.
    Reconciler(const DeliveryList &list, const ReconcileOptions &options);

    /// The period of which events are needed: a little more than what is compared.
    std::optional<qint64> neededFromUs() const { return m_neededFromUs; }
    std::optional<qint64> neededUntilUs() const { return m_neededUntilUs; }
    /// Delivered as the list says, within the period, and not among what was seen so far.
    QSet<QByteArray> missingIds() const;
    /// In any order, each once; again after missingIds() for what came outside the period.
    void see(const SeenDelivery &event);
    Reconciliation finish();

private:
    struct Candidate
    {
        SeenDelivery event;
        bool isTaken = false;
    };
    bool isCompared(qint64 atUs) const;
    void matchByTime(std::vector<std::size_t> listed, Reconciliation &result);

    const DeliveryList &m_list;
    ReconcileOptions m_options;
    std::optional<qint64> m_neededFromUs;
    std::optional<qint64> m_neededUntilUs;
    QHash<QByteArray, qint64> m_ids; ///< of the list; the event that was seen, 0: none
    std::vector<Candidate> m_rest; ///< events of ids that are not in the list, or without one
    bool m_isCut = false;
};

} // namespace hookloupe
