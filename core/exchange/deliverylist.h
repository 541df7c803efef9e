// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace hookloupe {

/// Which columns (of CSV) or members (of JSON; `a.b` leads inwards) say what. An empty one is found
/// by its usual names.
struct DeliveryListMapping
{
    QByteArray id;
    QByteArray time;
    QByteArray type;
    QByteArray status;
};

/// "id=event_id,time=created,status=state"; InvalidInput names the words that it knows.
Result<DeliveryListMapping> parseDeliveryListMapping(const QString &text);

/// One line of what a gateway says that it sent.
struct ListedDelivery
{
    QByteArray id; ///< empty: not told
    qint64 atUs = 0; ///< Unix microseconds; 0: not told
    QByteArray type;
    QByteArray status; ///< as it is written there
    bool isDelivered = true; ///< by its status; one that is not told or not known counts as such
    qint64 row = 0; ///< 1-based, of the list
};

struct DeliveryList
{
    std::vector<ListedDelivery> rows;
    DeliveryListMapping mapping; ///< as it was used; an empty one was not there
    qint64 skipped = 0; ///< rows with neither id nor time
    qint64 unreadTimes = 0; ///< times that are in no known form
};

/// More rows are refused.
inline constexpr std::size_t kListedDeliveriesMax = 1'000'000;

/// CSV with a header line, an array of JSON objects (also as the one list in an object), or JSON
/// lines. InvalidInput: none of these, a mapped column that is not there, nothing to tell
/// deliveries by, too many rows. Bounded by the text's size.
Result<DeliveryList> readDeliveryList(QByteArrayView text, const DeliveryListMapping &mapping);

} // namespace hookloupe
