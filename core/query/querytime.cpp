// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/querytime.h"

#include "core/event/coretext.h"
#include "core/event/timeunits.h"

#include <QDateTime>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRelativeMax = 1'000'000; ///< of any unit: no sum overflows

std::optional<qint64> secondsOf(QChar unit)
{
    switch (unit.unicode()) {
    case u's':
        return 1;
    case u'm':
        return 60;
    case u'h':
        return 3'600;
    case u'd':
        return 86'400;
    case u'w':
        return 604'800;
    default:
        return std::nullopt;
    }
}

std::optional<QueryTime> parseRelative(QStringView text)
{
    const auto unit = secondsOf(text.back());
    bool isNumber = false;
    const qint64 count = text.sliced(1).chopped(1).toLongLong(&isNumber);
    if (!unit || !isNumber || count < 0 || count > kRelativeMax)
        return std::nullopt;
    return QueryTime{ QueryTime::Kind::Relative, count * *unit * kUsPerSecond };
}

} // namespace

qint64 QueryTime::atUs(qint64 nowUs) const
{
    switch (kind) {
    case Kind::Relative:
        return nowUs - value;
    case Kind::Day: {
        const QDate today = QDateTime::fromMSecsSinceEpoch(nowUs / kUsPerMs).date();
        return today.addDays(-value).startOfDay().toMSecsSinceEpoch() * kUsPerMs;
    }
    case Kind::Absolute:
        break;
    }
    return value;
}

std::optional<QueryTime> QueryTime::parse(QStringView text)
{
    if (text == u"today"_s)
        return QueryTime{ Kind::Day, 0 };
    if (text == u"yesterday"_s)
        return QueryTime{ Kind::Day, 1 };
    if (text.size() >= 3 && text.front() == u'-')
        return parseRelative(text);
    constexpr qsizetype kDateSize = 10;
    const QString whole = text.toString();
    const QDateTime time = text.size() == kDateSize
            ? QDate::fromString(whole, Qt::ISODate).startOfDay()
            : QDateTime::fromString(whole, Qt::ISODateWithMs);
    // Beyond the ninth millennium microseconds do not fit.
    if (!time.isValid() || time.date().year() < 1 || time.date().year() > 9999)
        return std::nullopt;
    return QueryTime{ Kind::Absolute, time.toMSecsSinceEpoch() * kUsPerMs };
}

QString queryTimeForms()
{
    return CoreText::tr("a date (2026-01-31), a time (2026-01-31T10:00), today, yesterday, or how "
                        "long ago (-30s, -5m, -2h, -3d, -1w)");
}

} // namespace hookloupe
