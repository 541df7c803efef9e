// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/retentionoptions.h"

#include <QLocale>

#include <array>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

struct KeepOption
{
    QLatin1StringView name;
    const char16_t *what;
    const char16_t *value;
    std::optional<qint64> (*parse)(QStringView text);
    std::optional<qint64> RetentionRule::*bound;
    const char16_t *takes;
};

std::optional<qint64> wholeDays(QStringView text)
{
    // The name of the option says the unit, so that it takes none.
    return retentionEvents(text) ? retentionAge(text) : std::nullopt;
}

constexpr std::array kKeepOptions{
    KeepOption{ "keep-days"_L1,
                u"Remove events that were received longer ago (off by default; see below).", u"N",
                wholeDays, &RetentionRule::ageUsMax, u"a whole number of days, or 'all'" },
    KeepOption{ "keep-events"_L1, u"Keep this many of each endpoint, the newest.", u"N",
                retentionEvents, &RetentionRule::eventsMax, u"a whole number, or 'all'" },
    KeepOption{ "keep-size"_L1,
                u"Keep requests of this size of each endpoint, the newest: 500M, 2G.", u"SIZE",
                retentionBytes, &RetentionRule::bytesMax, u"a size such as 500M or 2G, or 'all'" },
};

} // namespace

void retentionOptions(Options &options)
{
    for (const KeepOption &one : kKeepOptions)
        options.option(one.name, QString::fromUtf16(one.what), QString::fromUtf16(one.value));
}

Result<RetentionRule> retentionOf(const Options &options)
{
    RetentionRule rule;
    for (const KeepOption &one : kKeepOptions) {
        if (!options.has(one.name))
            continue;
        const QString text = options.value(one.name);
        const auto value = text == "all"_L1 ? std::optional<qint64>(0) : one.parse(text);
        if (!value)
            return Error{ ErrorCode::InvalidInput,
                          u"--%1 takes %2."_s.arg(one.name, QString::fromUtf16(one.takes)) };
        rule.*one.bound = *value;
    }
    return rule;
}

RetentionPlan withRule(RetentionPlan plan, const RetentionRule &rule)
{
    for (const KeepOption &one : kKeepOptions) {
        if (const auto &value = rule.*one.bound)
            plan.standard.*one.bound = *value;
    }
    return plan;
}

QString retentionNotice(const RetentionPlan &plan)
{
    if (plan.keepsAll())
        return {};
    const QLocale locale = QLocale::c();
    QStringList bounds;
    if (const qint64 ageUs = plan.standard.ageUsMax.value_or(0); ageUs > 0) {
        constexpr double kDayUs = 86'400e6;
        bounds += u"%1 days"_s.arg(static_cast<double>(ageUs) / kDayUs);
    }
    if (const qint64 events = plan.standard.eventsMax.value_or(0); events > 0)
        bounds += u"%1 events"_s.arg(events);
    if (const qint64 bytes = plan.standard.bytesMax.value_or(0); bytes > 0)
        bounds += locale.formattedDataSize(bytes);
    QString kept = bounds.isEmpty() ? u"all events"_s : u"at most "_s + bounds.join(u", "_s);
    if (!plan.endpoints.isEmpty())
        kept += u" (some endpoints have bounds of their own)"_s;
    return u"Notice: of each endpoint %1 are kept; what is older is removed, but for what is "
           "starred, tagged or noted."_s.arg(kept);
}

} // namespace hookloupe::cli
