// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/reconcilerun.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/timeunits.h"
#include "core/payload/csvcell.h"
#include "core/store/eventreader.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString isoText(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Result<Reconciliation> reconcile(EventReader &reader, const DeliveryList &list,
                                 const QString &endpoint, const ReconcileOptions &options,
                                 const std::function<void(qint64)> &told,
                                 const std::atomic<bool> &cancelled)
{
    Reconciler reconciler(list, options);
    const EventFilter all{ .endpoint = endpoint, .withoutGaps = true, .hidesRefused = true };
    std::optional<Error> failure;
    qint64 count = 0;
    const auto look = [&](const QStringList &bounds, const auto &see) {
        EventFilter filter = all;
        if (const auto query = Query::parse(bounds.join(u' ')))
            filter.query = *query;
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
                        see(SeenDelivery{ .eventId = event.id,
                                          .atUs = event.receivedAtUs,
                                          .id = event.deliveryId,
                                          .type = event.eventType });
                    }
                    count += static_cast<qint64>(ids.size());
                    told(count);
                    return true;
                },
                cancelled);
        if (!found && !failure)
            failure = found.error();
        return !failure && !cancelled.load(std::memory_order_relaxed);
    };
    const auto from = reconciler.neededFromUs();
    const auto until = reconciler.neededUntilUs();
    QStringList period;
    if (from)
        period += u"after:%1"_s.arg(isoText(*from));
    if (until)
        period += u"before:%1"_s.arg(isoText(*until + kUsPerSecond));
    bool goesOn = look(period, [&](const SeenDelivery &event) { reconciler.see(event); });
    // A retry comes hours later, a list may tell local times: an id that never came must have been
    // looked for in all that came.
    QSet<QByteArray> missing;
    const auto seeMissing = [&](const SeenDelivery &event) {
        if (missing.contains(event.id))
            reconciler.see(event);
    };
    if (goesOn && until && !(missing = reconciler.missingIds()).isEmpty())
        goesOn = look({ u"after:%1"_s.arg(isoText(*until)) }, seeMissing);
    if (goesOn && from && !(missing = reconciler.missingIds()).isEmpty())
        goesOn = look({ u"before:%1"_s.arg(isoText(*from + kUsPerSecond)) }, seeMissing);
    if (failure)
        return *failure;
    if (!goesOn)
        return Error{ ErrorCode::Cancelled, CoreText::tr("It was stopped.") };
    return reconciler.finish();
}

QString reconciliationText(const Reconciliation &result)
{
    const QLocale locale;
    const qint64 seen = result.seenById + result.seenByTime;
    QStringList words;
    words += CoreText::tr("%1 of %2 delivered events were seen.")
                     .arg(locale.toString(seen), locale.toString(seen + result.missing));
    if (result.seenByTime > 0)
        words += CoreText::tr("%1 of them by time and type alone, which is a guess.")
                         .arg(locale.toString(result.seenByTime));
    words += result.missing == 0 ? CoreText::tr("None is missing.")
            : result.missing == 1
            ? CoreText::tr("1 is missing: the gateway calls it delivered, and it never came here.")
            : CoreText::tr(
                      "%1 are missing: the gateway calls them delivered, and they never came here.")
                      .arg(locale.toString(result.missing));
    if (result.notDelivered > 0)
        words += CoreText::tr("%1 the gateway itself does not call delivered.")
                         .arg(locale.toString(result.notDelivered));
    if (result.unlisted > 0)
        words += CoreText::tr("%1 came here and are not in the list.")
                         .arg(locale.toString(result.unlisted));
    if (result.outside > 0)
        words += CoreText::tr("%1 of the list lie outside the period.")
                         .arg(locale.toString(result.outside));
    if (result.isCut)
        words += CoreText::tr(
                "There are more events than can be compared at once: take a shorter period.");
    return words.join(u' ');
}

QByteArray reconciliationCsv(const Reconciliation &result)
{
    QByteArray csv = "state,delivery_id,type,time,event\r\n";
    for (const ReconciledRow &row : result.rows) {
        csv += reconciledName(row.kind).data() + ","_ba + csvCell(displayText(row.id).toUtf8())
                + ',' + csvCell(displayText(row.type).toUtf8()) + ','
                + (row.atUs == 0 ? QByteArray() : isoText(row.atUs).toUtf8()) + ','
                + (row.eventId == 0 ? QByteArray() : QByteArray::number(row.eventId)) + "\r\n";
    }
    return csv;
}

} // namespace hookloupe
