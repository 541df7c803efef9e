// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/timestamp.h"

#include "core/event/ascii.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// More digits are no time of this or the next millennium, and would overflow.
constexpr qsizetype kDigitsMax = 15;
/// Keeps a tolerance in milliseconds in range.
constexpr qint64 kSecondsMax = 1'000'000'000'000;

} // namespace

std::optional<qint64> parseHttpDate(QByteArrayView text)
{
    const QString date = QString::fromLatin1(text.toByteArray().simplified());
    const QLocale c = QLocale::c();
    // IMF-fixdate, then the two that old senders use.
    const QString shortYear = u"dd-MMM-yy HH:mm:ss 'GMT'"_s;
    for (const auto &format :
         { u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, shortYear, u"ddd MMM d HH:mm:ss yyyy"_s }) {
        // Whose weekday is left out: Qt would ask it of the last century.
        QDateTime time =
                c.toDateTime(format == shortYear ? date.section(u", "_s, 1) : date, format);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        // RFC 9110: a year that seems more than 50 years ahead is one of the last century.
        if (format == shortYear && time.date().year() < 1970)
            time = time.addYears(100);
        return time.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

std::optional<qint64> parseTimestamp(QByteArrayView text, TimeUnit unit)
{
    if (unit == TimeUnit::Iso8601) {
        if (text.size() > 64)
            return std::nullopt;
        QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
        if (!time.isValid())
            return std::nullopt;
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
        return time.toMSecsSinceEpoch();
    }
    if (unit == TimeUnit::HttpDate)
        return text.size() > 64 ? std::nullopt : parseHttpDate(text);
    const bool digits = !text.isEmpty() && text.size() <= kDigitsMax
            && std::all_of(text.begin(), text.end(), isDigit);
    if (!digits)
        return std::nullopt;
    const qint64 number = text.toByteArray().toLongLong();
    return unit == TimeUnit::Seconds ? number * 1000 : number;
}

QByteArray writeTimestamp(qint64 unixUs, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return QByteArray::number(unixUs / 1'000'000);
    case TimeUnit::Milliseconds:
        return QByteArray::number(unixUs / 1000);
    case TimeUnit::HttpDate:
        return QLocale::c()
                .toString(QDateTime::fromMSecsSinceEpoch(unixUs / 1000, Qt::UTC),
                          u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                .toLatin1();
    case TimeUnit::Iso8601:
        break;
    }
    return QDateTime::fromMSecsSinceEpoch(unixUs / 1000, Qt::UTC)
            .toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)
            .toLatin1();
}

QString durationText(qint64 ms)
{
    const qint64 seconds = qAbs(ms) / 1000;
    const auto two = [](qint64 big, const QString &bigUnit, qint64 small,
                        const QString &smallUnit) {
        const QString text = QString::number(big) + u' ' + bigUnit;
        return small == 0 ? text : text + u' ' + QString::number(small) + u' ' + smallUnit;
    };
    if (seconds < 60)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 3600)
        return two(seconds / 60, u"min"_s, seconds % 60, u"s"_s);
    if (seconds < 86400)
        return two(seconds / 3600, u"h"_s, seconds / 60 % 60, u"min"_s);
    return two(seconds / 86400, u"d"_s, seconds / 3600 % 24, u"h"_s);
}

std::optional<SignatureTimestamp> readTimestamp(QByteArrayView text, const TimestampRules &rules,
                                                qint64 nowUs, std::optional<qint64> toleranceS)
{
    const auto unixMs = parseTimestamp(text, rules.unit);
    if (!unixMs)
        return std::nullopt;
    SignatureTimestamp read;
    read.text = text.toByteArray();
    read.unixMs = *unixMs;
    // Verifiers of second-grained schemes compare whole seconds.
    const bool isWhole = rules.unit == TimeUnit::Seconds || rules.unit == TimeUnit::HttpDate;
    const qint64 nowMs = isWhole ? nowUs / 1'000'000 * 1000 : nowUs / 1000;
    read.ageMs = nowMs - *unixMs;
    if (!toleranceS) {
        read.toleranceS = rules.toleranceS;
        read.futureToleranceS = rules.futureToleranceS;
    } else if (*toleranceS >= 0) {
        read.toleranceS = toleranceS;
        if (rules.futureToleranceS)
            read.futureToleranceS = toleranceS;
    }
    return read;
}

TimeVerdict judge(const SignatureTimestamp &timestamp, bool inclusive) noexcept
{
    const auto over = [inclusive](qint64 ms, qint64 limitS) {
        const qint64 limitMs = std::min(limitS, kSecondsMax) * 1000;
        return inclusive ? ms > limitMs : ms >= limitMs;
    };
    if (timestamp.toleranceS && over(timestamp.ageMs, *timestamp.toleranceS))
        return TimeVerdict::TooOld;
    if (timestamp.futureToleranceS && over(-timestamp.ageMs, *timestamp.futureToleranceS))
        return TimeVerdict::TooFarAhead;
    return TimeVerdict::Good;
}

} // namespace hookloupe
