// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/timeline/timelinetext.h"

#include "core/event/timeunits.h"
#include "ui/eventlist/eventtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <numeric>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::TimelineText)
};

QDateTime localTime(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000);
}

QString clockText(const QDateTime &time)
{
    return time.toString(time.time().msec() == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
}

} // namespace

SignatureMark signatureMarkOf(int mark) noexcept
{
    return mark == Timeline::kRefused
            ? SignatureMark::Refused
            : signatureMark(EventKind::Request, static_cast<Verdict>(mark));
}

QString countsText(const Timeline::Counts &counts)
{
    const QLocale locale;
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0));
    if (total == 0)
        return TimelineWords::tr("no events");
    QStringList parts;
    for (int mark = 0; mark < Timeline::kMarkCount; ++mark) {
        if (const qint64 count = counts[static_cast<std::size_t>(mark)]; count > 0)
            parts += locale.toString(count) + u' ' + signatureWord(signatureMarkOf(mark));
    }
    const QString all = total == 1 ? TimelineWords::tr("1 event")
                                   : TimelineWords::tr("%1 events").arg(locale.toString(total));
    return all + ": "_L1 + parts.join(u", "_s);
}

QString rangeText(const TimeRange &range)
{
    const QDateTime from = localTime(range.fromUs);
    const QDateTime until = localTime(range.untilUs);
    const QString day = u"yyyy-MM-dd "_s;
    return TimelineWords::tr("%1 to %2", "two times")
            .arg(from.toString(day) + clockText(from),
                 (from.date() == until.date() ? QString() : until.toString(day))
                         + clockText(until));
}

QString unitText(qint64 unitUs)
{
    return unitUs < kUsPerSecond ? TimelineWords::tr("%1 ms").arg(unitUs / 1000)
                                 : secondsText(unitUs / kUsPerSecond);
}

QString tickText(qint64 us, qint64 stepUs)
{
    const QDateTime time = localTime(us);
    if (stepUs >= kUsPerDay || time.time() == QTime(0, 0))
        return time.toString(u"yyyy-MM-dd"_s);
    if (stepUs < kUsPerSecond)
        return time.toString(u"HH:mm:ss.zzz"_s).chopped(2);
    return time.toString(stepUs < 60 * kUsPerSecond ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

} // namespace hookloupe
