// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/retryschedule.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/timeunits.h"
#include "core/signature/timestamp.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitsShown = 12;

struct Unit
{
    QByteArrayView name;
    QLatin1StringView shown;
    qint64 ms;
};
constexpr std::array kUnits{
    Unit{ "d", "d"_L1, 86'400'000 }, Unit{ "h", "h"_L1, 3'600'000 }, Unit{ "m", "min"_L1, 60'000 },
    Unit{ "s", "s"_L1, 1'000 },      Unit{ "ms", "ms"_L1, 1 },
};

} // namespace

std::optional<StatusSet> StatusSet::parse(const QList<QByteArray> &texts)
{
    StatusSet set;
    for (const QByteArray &text : texts) {
        bool isFrom = false;
        bool isTo = true;
        int from = 0;
        int to = 0;
        if (text.size() == 3 && text.endsWith("xx")) {
            from = text.first(1).toInt(&isFrom) * 100;
            to = from + 99;
        } else {
            const qsizetype dash = text.indexOf('-');
            from = text.left(dash < 0 ? text.size() : dash).toInt(&isFrom);
            to = dash < 0 ? from : text.mid(dash + 1).toInt(&isTo);
        }
        if (!isFrom || !isTo || from < 100 || to > 999 || from > to)
            return std::nullopt;
        set.m_ranges.emplace_back(from, to);
    }
    return set;
}

bool StatusSet::contains(int status) const noexcept
{
    return std::any_of(m_ranges.begin(), m_ranges.end(), [status](const auto &range) {
        return status >= range.first && status <= range.second;
    });
}

QString StatusSet::text() const
{
    QStringList texts;
    for (const auto &[from, to] : m_ranges) {
        if (from % 100 == 0 && to == from + 99)
            texts.append(u"%1xx"_s.arg(from / 100));
        else if (from == to)
            texts.append(QString::number(from));
        else
            texts.append(u"%1–%2"_s.arg(from).arg(to));
    }
    return texts.join(u", "_s);
}

qint64 RetrySchedule::totalMs() const noexcept
{
    return std::accumulate(waitsMs.begin(), waitsMs.end(), qint64(0));
}

QString RetrySchedule::summary() const
{
    if (waitsMs.empty())
        return CoreText::tr("One attempt; nothing is repeated.");
    QStringList waits;
    for (std::size_t i = 0; i < waitsMs.size() && i < std::size_t{ kWaitsShown }; ++i)
        waits.append(waitText(waitsMs[i]));
    if (waitsMs.size() > std::size_t{ kWaitsShown })
        waits.append(u"…"_s);
    QString text = CoreText::tr("%1 attempts over %2; waits: %3")
                           .arg(attemptsMax())
                           .arg(waitText(totalMs()), waits.join(u", "_s));
    if (areWaitsAssumed)
        text += CoreText::tr(
                " (the provider does not publish its steps: these are plausible ones)");
    return text + u'.';
}

QLatin1StringView scheduleSourceId(RetrySchedule::Source source) noexcept
{
    switch (source) {
    case RetrySchedule::Source::Documentation:
        return "documentation"_L1;
    case RetrySchedule::Source::Secondary:
        return "secondary"_L1;
    case RetrySchedule::Source::General:
        break;
    }
    return "general"_L1;
}

Acceptance acceptanceOf(const RetrySchedule &schedule, int status, QByteArrayView body)
{
    if (status == 0)
        return Acceptance::Retried;
    if (schedule.success.contains(status)
        && (schedule.successBody.isEmpty() || body.contains(schedule.successBody)))
        return Acceptance::Accepted;
    if (schedule.stops.contains(status)
        || (!schedule.retried.isEmpty() && !schedule.retried.contains(status)))
        return Acceptance::Final;
    return Acceptance::Retried;
}

NextAttempt nextAttempt(const RetrySchedule &schedule, int attempt, qint64 sinceFirstMs,
                        Acceptance acceptance, std::optional<qint64> retryAfterMs, double draw)
{
    using What = NextAttempt::What;
    if (acceptance == Acceptance::Accepted)
        return {};
    if (acceptance == Acceptance::Final)
        return { What::Stopped, 0, CoreText::tr("by this answer the provider does not try again") };
    if (schedule.waitsMs.empty())
        return { What::GaveUp, 0, CoreText::tr("the provider does not repeat what fails") };
    const auto index = static_cast<std::size_t>(qMax(attempt, 1) - 1);
    if (index >= schedule.waitsMs.size())
        return { What::GaveUp, 0,
                 CoreText::tr("that was the last of %1 attempts").arg(schedule.attemptsMax()) };
    const double spread = schedule.jitterPercent / 100.0 * (2 * std::clamp(draw, 0.0, 1.0) - 1);
    const auto planned = static_cast<double>(schedule.waitsMs[index]);
    NextAttempt next{ What::Retry, std::llround(planned * (1 + spread)),
                      CoreText::tr("by the schedule") };
    if (retryAfterMs && schedule.retryAfterMaxMs) {
        const qint64 asked = qMin(*retryAfterMs, *schedule.retryAfterMaxMs);
        if (asked > next.waitMs) {
            next.waitMs = asked;
            next.reason = CoreText::tr("as Retry-After asks");
        }
    }
    // The window is about the documented times: jitter and slow answers must not cost the last one.
    const qint64 slack = qMax<qint64>(next.waitMs / 10, 60'000);
    if (schedule.windowMs > 0 && sinceFirstMs + next.waitMs > schedule.windowMs + slack)
        return { What::GaveUp, 0,
                 CoreText::tr("its %1 are over").arg(waitText(schedule.windowMs)) };
    return next;
}

std::optional<qint64> retryAfterMs(const Fields &fields, qint64 nowUs)
{
    for (const Field &field : fields) {
        if (!equalsIgnoreCase(field.name, "Retry-After"))
            continue;
        bool isNumber = false;
        const qint64 seconds = field.value.trimmed().toLongLong(&isNumber);
        if (isNumber)
            return seconds < 0 ? std::nullopt
                               : std::optional(qMin<qint64>(seconds, 366LL * 86'400) * 1'000);
        const auto date = parseHttpDate(field.value);
        return date ? std::optional(qMax<qint64>(0, *date - nowUs / kUsPerMs)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<qint64> parseDuration(QByteArrayView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    if (digits == 0 || digits > 9)
        return std::nullopt;
    const auto *unit = std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit &one) {
        return one.name == text.sliced(digits);
    });
    if (unit == kUnits.end())
        return std::nullopt;
    return text.first(digits).toByteArray().toLongLong() * unit->ms;
}

QString waitText(qint64 ms)
{
    if (ms < 1'000)
        return CoreText::tr("%1 ms").arg(ms);
    if (ms < 60'000) {
        // Cut, or 59.96 s would be told as 60.
        const double seconds =
                ms < 10'000 ? static_cast<double>(ms) / 1'000 : static_cast<double>(ms / 100) / 10;
        return u"%1 s"_s.arg(QLocale::c().toString(seconds, 'g', 3));
    }
    // Two units say enough: nobody needs the seconds of a day.
    for (std::size_t i = 0; i + 1 < kUnits.size(); ++i) {
        const Unit &unit = kUnits.at(i);
        const Unit &next = kUnits.at(i + 1);
        if (ms < unit.ms)
            continue;
        const qint64 rest = ms % unit.ms / next.ms;
        QString text = u"%1 %2"_s.arg(ms / unit.ms).arg(QString(unit.shown));
        return rest == 0 ? text : text + u" %1 %2"_s.arg(rest).arg(QString(next.shown));
    }
    return {};
}

} // namespace hookloupe
