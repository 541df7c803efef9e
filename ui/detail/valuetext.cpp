// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/valuetext.h"

#include "core/event/clock.h"
#include "core/payload/jsonpath.h"
#include "core/payload/jsonprint.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::ValueText)
};

constexpr qsizetype kReadNowMax = 64LL * 1024;

std::optional<ValueReadings> readingsOf(QByteArrayView lexeme, QByteArrayView key, qint64 nowUs)
{
    if (lexeme.isEmpty() || lexeme.size() > kReadNowMax || lexeme.front() == '{'
        || lexeme.front() == '[')
        return std::nullopt;
    return readValue(jsonTextOf(lexeme), lexeme.front() == '"', key, nowUs);
}

QByteArray laidOut(const QByteArray &bytes)
{
    const JsonPrinted printed = prettyJson(bytes);
    return printed.mistake ? bytes : printed.text;
}

QString ageText(qint64 ageUs)
{
    struct Unit
    {
        qint64 seconds;
        const char *one;
        const char *many;
    };
    static constexpr std::array units{
        Unit{ 365LL * 86400, QT_TRANSLATE_NOOP("hookloupe::ValueText", "1 year"),
              QT_TRANSLATE_NOOP("hookloupe::ValueText", "%L1 years") },
        Unit{ 86400, QT_TRANSLATE_NOOP("hookloupe::ValueText", "1 day"),
              QT_TRANSLATE_NOOP("hookloupe::ValueText", "%L1 days") },
        Unit{ 3600, QT_TRANSLATE_NOOP("hookloupe::ValueText", "1 hour"),
              QT_TRANSLATE_NOOP("hookloupe::ValueText", "%L1 hours") },
        Unit{ 60, QT_TRANSLATE_NOOP("hookloupe::ValueText", "1 minute"),
              QT_TRANSLATE_NOOP("hookloupe::ValueText", "%L1 minutes") },
        Unit{ 1, QT_TRANSLATE_NOOP("hookloupe::ValueText", "1 second"),
              QT_TRANSLATE_NOOP("hookloupe::ValueText", "%L1 seconds") },
    };
    const qint64 seconds = qAbs(ageUs / 1'000'000);
    for (const Unit &unit : units) {
        const qint64 count = seconds / unit.seconds;
        if (count == 0)
            continue;
        const QString span =
                count == 1 ? ValueWords::tr(unit.one) : ValueWords::tr(unit.many).arg(count);
        return ageUs < 0 ? ValueWords::tr("in %1").arg(span) : ValueWords::tr("%1 ago").arg(span);
    }
    return ValueWords::tr("now");
}

} // namespace

QString timeReadingText(const TimeReading &time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.instantUs / 1000, Qt::UTC);
    const QDateTime local = utc.toLocalTime();
    if (time.kind == TimeReading::Kind::Date)
        return ageText(time.ageUs);
    QString text = utc.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    if (local.offsetFromUtc() != 0)
        text += ValueWords::tr(" (%1 here)").arg(local.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    text += u", "_s + ageText(time.ageUs);
    return time.isGuess ? ValueWords::tr("%1, if it is a time").arg(text) : text;
}

QString valueReadingText(QByteArrayView lexeme, QByteArrayView key, qint64 nowUs)
{
    const auto found = readingsOf(lexeme, key, nowUs);
    if (!found)
        return {};
    const ValueReadings &readings = *found;
    if (readings.time)
        return timeReadingText(*readings.time);
    if (readings.jwt)
        return ValueWords::tr("JSON Web Token, not verified");
    if (readings.uuid && readings.uuid->time)
        return ValueWords::tr("UUID of %1").arg(timeReadingText(*readings.uuid->time));
    if (!readings.encoded.empty() && readings.encoded.front().isLikely)
        return ValueWords::tr("%1 of %2")
                .arg(QLatin1StringView(encodedKindName(readings.encoded.front().kind)),
                     readings.encoded.front().looks);
    return {};
}

std::optional<QByteArray> openedValue(QByteArrayView lexeme, QByteArrayView key)
{
    if (!lexeme.startsWith('"'))
        return std::nullopt;
    const auto readings = readingsOf(lexeme, key, SystemClock::instance().nowUs());
    if (!readings)
        return std::nullopt;
    if (readings->jwt)
        return laidOut(readings->jwt->header) + '\n' + laidOut(readings->jwt->claims);
    if (!readings->encoded.empty() && readings->encoded.front().isLikely)
        return laidOut(readings->encoded.front().decoded);
    return std::nullopt;
}

QString valueReadingText(QByteArrayView lexeme, QByteArrayView key)
{
    return valueReadingText(lexeme, key, SystemClock::instance().nowUs());
}

} // namespace hookloupe
