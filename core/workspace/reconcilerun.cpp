// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/reconcilerun.h"

#include "core/event/bytes.h"
#include "core/store/eventreader.h"

#include <QDateTime>
#include <QLocale>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString isoText(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC).toString(Qt::ISODate);
}

QByteArray csvCell(QByteArrayView text)
{
    QByteArray cell = displayText(text).toUtf8();
    if (!cell.isEmpty() && QByteArrayView("=+-@\t").contains(cell.front()))
        cell.prepend('\'');
    cell.replace('"', "\"\"");
    return '"' + cell + '"';
}

} // namespace

Result<Reconciliation> reconcile(EventReader &reader, const DeliveryList &list,
                                 const QString &endpoint, const ReconcileOptions &options,
                                 const std::function<void(qint64)> &told,
                                 const std::atomic<bool> &cancelled)
{
    Reconciler reconciler(list, options);
    EventFilter filter{ .endpoint = endpoint, .withoutGaps = true, .hidesRefused = true };
    QStringList bounds;
    if (const auto from = reconciler.neededFromUs())
        bounds += u"after:%1"_s.arg(isoText(*from));
    if (const auto until = reconciler.neededUntilUs())
        bounds += u"before:%1"_s.arg(isoText(*until + 1'000'000));
    if (const auto query = Query::parse(bounds.join(u' ')))
        filter.query = *query;
    std::optional<Error> failure;
    qint64 count = 0;
    const auto found = reader.ids(
            filter, 0,
            [&](const std::vector<qint64> &ids) {
                const auto summaries = reader.summaries(ids);
                if (!summaries) {
                    failure = summaries.error();
                    return false;
                }
                for (EventSummary event : *summaries) {
                    if (event.id == 0 || event.kind != EventKind::Request)
                        continue;
                    if (auto whole = reader.completeCut(event); !whole)
                        continue; // it was removed meanwhile
                    reconciler.see({ .eventId = event.id,
                                     .atUs = event.receivedAtUs,
                                     .id = event.deliveryId,
                                     .type = event.eventType });
                }
                count += static_cast<qint64>(ids.size());
                told(count);
                return true;
            },
            cancelled);
    if (failure || !found)
        return failure ? *failure : found.error();
    if (cancelled.load(std::memory_order_relaxed))
        return Error{ ErrorCode::Cancelled, u"It was stopped."_s };
    return reconciler.finish();
}

QString reconciliationText(const Reconciliation &result)
{
    const QLocale locale;
    const qint64 seen = result.seenById + result.seenByTime;
    QStringList words;
    words += u"%1 of %2 delivered events were seen."_s.arg(locale.toString(seen),
                                                           locale.toString(seen + result.missing));
    if (result.seenByTime > 0)
        words += u"%1 of them by time and type alone, which is a guess."_s.arg(
                locale.toString(result.seenByTime));
    words += result.missing == 0 ? u"None is missing."_s
            : result.missing == 1
            ? u"1 is missing: the gateway calls it delivered, and it never came here."_s
            : u"%1 are missing: the gateway calls them delivered, and they never came here."_s.arg(
                    locale.toString(result.missing));
    if (result.notDelivered > 0)
        words += u"%1 the gateway itself does not call delivered."_s.arg(
                locale.toString(result.notDelivered));
    if (result.unlisted > 0)
        words += u"%1 came here and are not in the list."_s.arg(locale.toString(result.unlisted));
    if (result.outside > 0)
        words += u"%1 of the list lie outside the period."_s.arg(locale.toString(result.outside));
    if (result.isCut)
        words += u"There are more events than can be compared at once: take a shorter period."_s;
    return words.join(u' ');
}

QByteArray reconciliationCsv(const Reconciliation &result)
{
    QByteArray csv = "state,delivery_id,type,time,event\r\n";
    for (const ReconciledRow &row : result.rows) {
        csv += reconciledName(row.kind).data() + ","_ba + csvCell(row.id) + ',' + csvCell(row.type)
                + ',' + (row.atUs == 0 ? QByteArray() : isoText(row.atUs).toUtf8()) + ','
                + (row.eventId == 0 ? QByteArray() : QByteArray::number(row.eventId)) + "\r\n";
    }
    return csv;
}

} // namespace hookloupe
