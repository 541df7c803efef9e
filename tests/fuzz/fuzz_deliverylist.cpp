// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Whatever a gateway's list says: each row can be told by something, and comparing it claims no
// event twice. The first byte chooses how columns are mapped.

#include "core/exchange/reconciliation.h"

#include <QSet>

#include <array>
#include <cstdlib>

using namespace hookloupe;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0)
        return 0;
    static const std::array kMappings{ u""_s, u"id=a"_s, u"id=d.id,time=t"_s, u"time=a,type=b"_s };
    const auto mapping = parseDeliveryListMapping(kMappings.at(data[0] % kMappings.size()));
    const QByteArrayView text(reinterpret_cast<const char *>(data) + 1,
                              static_cast<qsizetype>(size) - 1);
    const auto list = readDeliveryList(text, *mapping);
    if (!list)
        return 0;
    Reconciler reconciler(*list, {});
    qint64 id = 0;
    for (const ListedDelivery &row : list->rows) {
        if (row.id.isEmpty() && row.atUs == 0)
            std::abort();
        if (row.row % 2 == 0)
            reconciler.see({ ++id, row.atUs, row.row % 4 == 0 ? row.id : QByteArray(), row.type });
    }
    QSet<qint64> byTime;
    const Reconciliation result = reconciler.finish();
    for (const ReconciledRow &row : result.rows) {
        if (row.kind != ReconciledRow::Kind::ByTime)
            continue;
        if (byTime.contains(row.eventId))
            std::abort();
        byTime.insert(row.eventId);
    }
    return 0;
}
