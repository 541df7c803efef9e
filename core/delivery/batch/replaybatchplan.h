// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/requestedits.h"
#include "core/delivery/httpsender.h"
#include "core/delivery/retryschedule.h"
#include "core/signature/cause.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

/// What the requests of a batch are signed with.
struct BatchSigning
{
    std::shared_ptr<const SchemeCatalogue> schemes; ///< never null
    QString schemeId; ///< empty: each event's own
    std::optional<KeyMaterial> key; ///< for all; nullopt: that of the event's endpoint
    QMap<QString, KeyMaterial> endpointKeys; ///< by the endpoint's name
    std::optional<Cause> mistake; ///< made on purpose
};

/// A replay of many events, as a person wants it. A plain value.
struct ReplayBatchPlan
{
    enum class As {
        Captured, ///< as it came, and as the edits have it
        Retry, ///< the provider's next try: same id, new timestamp and signature
        NewMessage, ///< another message: new id, timestamp and signature
    };
    enum class Order {
        Kept, ///< oldest first, each when the one before is done with, retries included
        Free, ///< begun oldest first, several at once
        Shuffled, ///< begun in an order drawn from `seed`, several at once
    };
    enum class Pace {
        Fast, ///< as the targets take it
        Rate, ///< at most `perSecond`
        Spacing, ///< as they were received, the time between them times `spacing`
    };

    std::vector<SendTarget> targets; ///< each event goes to each; the first is what others are
                                     ///< compared with
    SendLimits limits;
    /// Workspace::startBatch() puts what the person has set for each target into limitsByTarget;
    /// off: `limits` is all that holds.
    bool usesTargetSettings = true;
    std::vector<SendLimits> limitsByTarget; ///< as targets; empty: `limits` holds for all
    As as = As::Captured;
    RequestEdits edits;
    std::optional<BatchSigning> signing; ///< needed unless As::Captured
    qint64 times = 1; ///< each event this often

    Order order = Order::Kept;
    quint32 seed = 1;
    Pace pace = Pace::Fast;
    double perSecond = 10;
    double spacing = 1;
    int concurrency = 1; ///< requests at once for each target; 1 for Order::Kept
    bool reusesConnections = true;

    std::optional<RetrySchedule> schedule; ///< nullopt: each is tried once
    double timeScale = 1; ///< the schedule's waits are divided by it
    /// So many in a row that a target did not answer make the batch pause; 0: nothing does.
    int failuresInARowMax = 10;
    bool keepsWithEvents = true; ///< each result is stored with its event, too

    /// InvalidInput with what is wrong; `where` is the member's name.
    Result<void> check() const;
    bool compares() const noexcept { return targets.size() > 1; }
    /// The bytes of a captured event go out as they are.
    bool isExact() const noexcept { return edits.isEmpty() && !signing; }
    /// A second request made of the same event would be another message.
    bool isDrawn() const noexcept { return edits.isDrawn() || as == As::NewMessage; }
};

inline constexpr int kBatchConcurrencyMax = 256;
inline constexpr std::size_t kBatchTargetsMax = 4;
inline constexpr double kBatchRateMax = 100'000;

/// The numbers 0 to \a count - 1 in an order drawn from \a seed: the same with every build.
std::vector<quint32> shuffledOrder(quint32 count, quint32 seed);
/// A seed that nobody knows before.
quint32 drawnSeed();

} // namespace hookloupe
