// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/limitsettings.h"

#include "core/event/coretext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Unit = LimitSetting::Unit;

template<auto Member>
constexpr LimitSetting setting(const char *name, const char *what, Unit unit, qint64 least,
                               qint64 most)
{
    return { name,
             what,
             unit,
             least,
             most,
             [](const ReceiverLimits &limits) -> qint64 { return limits.*Member; },
             [](ReceiverLimits &limits, qint64 value) {
                 limits.*Member =
                         static_cast<std::remove_reference_t<decltype(limits.*Member)>>(value);
             } };
}

constexpr qint64 kKiB = 1024;
constexpr qint64 kMiB = 1024 * kKiB;
constexpr qint64 kGiB = 1024 * kMiB;
constexpr qint64 kSecond = 1000;
constexpr qint64 kHour = 3600 * kSecond;

using Limits = ReceiverLimits;
constexpr std::array kSettings{
    setting<&Limits::headBytesMax>("head", "request line and fields; larger: 431", Unit::Bytes, 256,
                                   16 * kMiB),
    setting<&Limits::targetBytesMax>("target", "request-target; longer: 414", Unit::Bytes, 16,
                                     16 * kMiB),
    setting<&Limits::bodyBytesMax>("body", "body of a request; larger: 413", Unit::Bytes, 0,
                                   900 * kMiB),
    setting<&Limits::connectionsMax>("connections", "at once; idle ones make room, else 503",
                                     Unit::Count, 1, 100'000),
    setting<&Limits::connectionsPerPeerMax>("connections-per-address", "the same from one address",
                                            Unit::Count, 1, 100'000),
    setting<&Limits::requestsPerConnectionMax>("requests-per-connection", "then it is closed",
                                               Unit::Count, 1, 1'000'000'000),
    setting<&Limits::headTimeoutMs>("head-time", "first byte to the end of the head; longer: 408",
                                    Unit::Time, 100, kHour),
    setting<&Limits::requestTimeoutMs>("request-time", "first byte to the last; longer: 408",
                                       Unit::Time, 100, kHour),
    setting<&Limits::idleTimeoutMs>("idle-time", "between requests, or until an answer is read",
                                    Unit::Time, 100, 24 * kHour),
    setting<&Limits::bytesInFlightMax>("in-flight", "memory for all bodies; then large ones wait",
                                       Unit::Bytes, kMiB, 64 * kGiB),
    setting<&Limits::answersHeldMax>("held-answers", "delayed or hanging; then the oldest goes",
                                     Unit::Count, 1, 100'000),
};

std::optional<qint64> factor(QStringView suffix, Unit unit)
{
    const QString lower = suffix.toString().toLower();
    if (unit == Unit::Bytes) {
        return lower.isEmpty() || lower == "b"_L1      ? 1
                : lower == "k"_L1 || lower == "kib"_L1 ? kKiB
                : lower == "m"_L1 || lower == "mib"_L1 ? kMiB
                : lower == "g"_L1 || lower == "gib"_L1 ? std::optional(kGiB)
                                                       : std::nullopt;
    }
    if (unit == Unit::Time) {
        return lower == "ms"_L1                        ? 1
                : lower.isEmpty() || lower == "s"_L1   ? kSecond
                : lower == "m"_L1 || lower == "min"_L1 ? 60 * kSecond
                : lower == "h"_L1                      ? std::optional(kHour)
                                                       : std::nullopt;
    }
    return lower.isEmpty() ? std::optional<qint64>(1) : std::nullopt;
}

std::optional<qint64> parse(QStringView text, Unit unit)
{
    text = text.trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    bool fits = false;
    const qint64 number = text.first(digits).toLongLong(&fits);
    const auto times = factor(text.sliced(digits).trimmed(), unit);
    if (!fits || !times || number > std::numeric_limits<qint64>::max() / *times)
        return std::nullopt;
    return number * *times;
}

/// The largest unit in which \a value is a whole number: its size and its place in the lists of
/// suffixes, or 1 and the last place.
std::pair<qint64, std::size_t> wholeUnit(qint64 value, Unit unit)
{
    static constexpr std::array bytes{ kGiB, kMiB, kKiB };
    static constexpr std::array times{ kHour, 60 * kSecond, kSecond };
    const auto &sizes = unit == Unit::Bytes ? bytes : times;
    for (std::size_t i = 0; unit != Unit::Count && value > 0 && i < sizes.size(); ++i) {
        if (value % sizes[i] == 0)
            return { sizes[i], i };
    }
    return { 1, sizes.size() };
}

QString textOf(qint64 value, Unit unit)
{
    static constexpr std::array bytes{ "G"_L1, "M"_L1, "K"_L1, ""_L1 };
    static constexpr std::array times{ "h"_L1, "m"_L1, "s"_L1, "ms"_L1 };
    const auto [size, place] = wholeUnit(value, unit);
    QString text = QString::number(value / size);
    if (unit != Unit::Count)
        text += (unit == Unit::Bytes ? bytes : times)[place];
    return text;
}

} // namespace

std::span<const LimitSetting> limitSettings()
{
    return kSettings;
}

bool areDefaultLimits(const ReceiverLimits &limits)
{
    return std::ranges::all_of(kSettings, [&limits](const LimitSetting &setting) {
        return setting.get(limits) == setting.get({});
    });
}

Result<void> setLimit(ReceiverLimits &limits, QStringView name, QStringView text)
{
    const auto found = std::ranges::find_if(kSettings, [name](const LimitSetting &one) {
        return name == QLatin1StringView(one.name);
    });
    if (found == kSettings.end())
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("There is no limit called '%1'; `hookloupe-cli listen --help` lists them.")
                    .arg(name),
            name.toString()
        };
    const auto value = limitValue(*found, text);
    if (!value)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The limit '%1' takes a value from %2 to %3, not '%4'.")
                              .arg(name, textOf(found->least, found->unit),
                                   textOf(found->most, found->unit), text),
                      name.toString() };
    found->set(limits, *value);
    return {};
}

std::optional<qint64> limitValue(const LimitSetting &setting, QStringView text)
{
    const auto value = parse(text, setting.unit);
    return value && *value >= setting.least && *value <= setting.most ? value : std::nullopt;
}

QString limitWords(const LimitSetting &setting, qint64 value)
{
    static constexpr std::array bytes{ " GiB"_L1, " MiB"_L1, " KiB"_L1, " B"_L1 };
    static constexpr std::array times{ " h"_L1, " min"_L1, " s"_L1, " ms"_L1 };
    const auto [size, place] = wholeUnit(value, setting.unit);
    QString words = QString::number(value / size);
    if (setting.unit != Unit::Count)
        words += (setting.unit == Unit::Bytes ? bytes : times)[place];
    return words;
}

QString limitText(const LimitSetting &setting, const ReceiverLimits &limits)
{
    return textOf(setting.get(limits), setting.unit);
}

} // namespace hookloupe
