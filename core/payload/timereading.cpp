// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/timereading.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/timeunits.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>

namespace hookloupe {

namespace {

constexpr qint64 kYearUs = 365 * kUsPerDay;

/// What a word of a member's name says of its number.
enum class Hint {
    Nothing,
    MaybeTime, ///< unless another word says otherwise: `amount_due`, `amount_received`
    Time,
    OtherThing
};

Hint hintOfWord(const QByteArray &word)
{
    static constexpr std::array times{ "at",       "time", "timestamp", "ts",  "date",
                                       "datetime", "exp",  "iat",       "nbf", "epoch" };
    static constexpr std::array maybeTimes{
        "created",  "updated",  "expires",   "expiry",    "expiration", "since", "until",
        "when",     "started",  "ended",     "start",     "end",        "begin", "issued",
        "sent",     "modified", "deleted",   "received",  "seen",       "due",   "utc",
        "deadline", "occurred", "published", "scheduled", "canceled",   "paid",
    };
    static constexpr std::array others{
        "amount",   "price", "total",     "sum",      "value",  "balance",  "fee",      "cost",
        "tax",      "qty",   "quantity",  "count",    "number", "no",       "num",      "id",
        "ids",      "phone", "tel",       "mobile",   "fax",    "account",  "card",     "iban",
        "size",     "bytes", "length",    "code",     "zip",    "version",  "sequence", "seq",
        "order",    "ref",   "reference", "serial",   "sku",    "isbn",     "ean",      "gtin",
        "cents",    "minor", "gross",     "net",      "rate",   "duration", "ttl",      "offset",
        "index",    "page",  "position",  "limit",    "nonce",  "pin",      "user",     "uid",
        "checksum", "pid",   "hash",      "refunded", "from",   "to",       "captured", "key",
    };
    const auto is = [&word](const char *known) { return word == known; };
    if (std::any_of(times.begin(), times.end(), is))
        return Hint::Time;
    if (std::any_of(maybeTimes.begin(), maybeTimes.end(), is))
        return Hint::MaybeTime;
    return std::any_of(others.begin(), others.end(), is) ? Hint::OtherThing : Hint::Nothing;
}

/// By the last word that means something: `amount_updated_at` is a time, `time_id` is none.
Hint hintOf(QByteArrayView key)
{
    Hint hint = Hint::Nothing;
    QByteArray word;
    const auto finish = [&hint, &word] {
        const Hint found = hintOfWord(word);
        const bool isWeaker =
                found == Hint::Nothing || (found == Hint::MaybeTime && hint != Hint::Nothing);
        hint = isWeaker ? hint : found;
        word.clear();
    };
    constexpr qsizetype looked = 200;
    bool wasLower = false;
    for (const char c : key.first(qMin(key.size(), looked))) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLower = c >= 'a' && c <= 'z';
        if ((isUpper && wasLower) || (!isUpper && !isLower))
            finish();
        if (isUpper || isLower)
            word += static_cast<char>(isUpper ? c - 'A' + 'a' : c);
        wasLower = isLower;
    }
    finish();
    return hint;
}

struct Unit
{
    qsizetype digits;
    TimeReading::Kind kind;
    qint64 multiplier; ///< to microseconds
    qint64 divisor;
    qint64 guessUs; ///< how far from now a number may be that nothing else speaks for
};

constexpr std::array kUnits{
    Unit{ 10, TimeReading::Kind::UnixSeconds, kUsPerSecond, 1, kYearUs },
    Unit{ 13, TimeReading::Kind::UnixMilliseconds, 1000, 1, 10 * kYearUs },
    Unit{ 16, TimeReading::Kind::UnixMicroseconds, 1, 1, 10 * kYearUs },
    Unit{ 19, TimeReading::Kind::UnixNanoseconds, 1, 1000, 10 * kYearUs },
};

std::optional<TimeReading> readNumber(QByteArrayView value, QByteArrayView key, qint64 nowUs)
{
    const qsizetype point = value.indexOf('.');
    const QByteArrayView whole = point < 0 ? value : value.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : value.sliced(point + 1);
    if (whole.isEmpty() || !std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isDigit)
        || (point >= 0 && (fraction.isEmpty() || fraction.size() > 9)))
        return std::nullopt;
    const auto *const unit =
            std::find_if(kUnits.begin(), kUnits.end(),
                         [&whole](const Unit &known) { return known.digits == whole.size(); });
    const Hint hint = hintOf(key);
    // 1000000000, of 2001, is where ten digits begin.
    if (unit == kUnits.end() || whole.front() == '0' || hint == Hint::OtherThing)
        return std::nullopt;
    bool isRead = false;
    const qint64 number = whole.toLongLong(&isRead);
    if (!isRead)
        return std::nullopt;
    TimeReading reading;
    reading.kind = unit->kind;
    reading.instantUs = number / unit->divisor * unit->multiplier;
    if (unit->kind == TimeReading::Kind::UnixSeconds && !fraction.isEmpty()) {
        const QByteArray micro = fraction.toByteArray().leftJustified(6, '0', /*truncate=*/true);
        reading.instantUs += micro.toLongLong();
    }
    const qint64 distance = std::abs(reading.instantUs - nowUs);
    reading.isGuess = hint == Hint::Nothing;
    // What is said to be a time may be of any year that ten digits give, up to 2100 or so.
    if (distance > (reading.isGuess ? unit->guessUs : 80 * kYearUs))
        return std::nullopt;
    return reading;
}

/// Takes fixed pieces off a text.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_rest(text)
    { }

    bool isAtEnd() const noexcept { return m_rest.isEmpty(); }
    char peek() const noexcept { return m_rest.isEmpty() ? '\0' : m_rest.front(); }

    bool take(char c) noexcept
    {
        if (peek() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    bool takeOneOf(QByteArrayView characters) noexcept
    {
        return !m_rest.isEmpty() && characters.contains(m_rest.front()) && take(m_rest.front());
    }
    bool takeWord(QByteArrayView word) noexcept
    {
        if (m_rest.size() < word.size() || !equalsIgnoreCase(m_rest.first(word.size()), word))
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }
    /// Between \a least and \a most digits; -1 when there are fewer.
    int number(int least, int most) noexcept
    {
        int value = 0;
        int count = 0;
        for (; count < most && isDigit(peek()); ++count) {
            value = value * 10 + (m_rest.front() - '0');
            m_rest = m_rest.sliced(1);
        }
        return count < least ? -1 : value;
    }
    /// Of a second, behind the point; digits beyond microseconds are dropped.
    qint64 fractionUs() noexcept
    {
        qint64 value = 0;
        qint64 unit = kUsPerSecond;
        for (; isDigit(peek()); take(peek())) {
            unit /= 10;
            value += unit * (peek() - '0');
        }
        return value;
    }

private:
    QByteArrayView m_rest;
};

struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    qint64 fractionUs = 0;
    int offsetMinutes = 0; ///< east of UTC
};

std::optional<qint64> instantOf(const Parts &parts) noexcept
{
    const std::chrono::year_month_day date{ std::chrono::year(parts.year),
                                            std::chrono::month(static_cast<unsigned>(parts.month)),
                                            std::chrono::day(static_cast<unsigned>(parts.day)) };
    // A leap second is written as :60.
    if (!date.ok() || parts.hour < 0 || parts.hour > 23 || parts.minute < 0 || parts.minute > 59
        || parts.second < 0 || parts.second > 60 || std::abs(parts.offsetMinutes) > 24 * 60)
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    const qint64 minutes = qint64{ parts.hour } * 60 + parts.minute - parts.offsetMinutes;
    return days * kUsPerDay + (minutes * 60 + parts.second) * kUsPerSecond + parts.fractionUs;
}

/// `+02:00`, `+0200`, `+02`.
bool readOffset(Scanner &scanner, int &offsetMinutes) noexcept
{
    const bool isWest = scanner.peek() == '-';
    if (!scanner.takeOneOf("+-"))
        return false;
    const int hours = scanner.number(2, 2);
    scanner.take(':');
    const int minutes = isDigit(scanner.peek()) ? scanner.number(2, 2) : 0;
    if (hours < 0 || minutes < 0 || minutes > 59)
        return false;
    offsetMinutes = (isWest ? -1 : 1) * (hours * 60 + minutes);
    return true;
}

std::optional<TimeReading> readIso(QByteArrayView text) noexcept
{
    Scanner scanner(text);
    Parts parts;
    TimeReading reading;
    reading.kind = TimeReading::Kind::Iso8601;
    parts.year = scanner.number(4, 4);
    const bool hasDashes = scanner.take('-');
    parts.month = scanner.number(2, 2);
    if (hasDashes && !scanner.take('-'))
        return std::nullopt;
    parts.day = scanner.number(2, 2);
    if (scanner.isAtEnd()) {
        // Without dashes it is eight digits, which are anything.
        const auto instant = instantOf(parts);
        if (!instant || !hasDashes)
            return std::nullopt;
        reading.kind = TimeReading::Kind::Date;
        reading.instantUs = *instant;
        reading.hasZone = false;
        return reading;
    }
    if (!scanner.takeOneOf("Tt "))
        return std::nullopt;
    parts.hour = scanner.number(2, 2);
    const bool hasColons = scanner.take(':');
    parts.minute = scanner.number(2, 2);
    const bool hasSeconds = hasColons ? scanner.take(':') : isDigit(scanner.peek());
    if (hasSeconds)
        parts.second = scanner.number(2, 2);
    if (hasSeconds && scanner.takeOneOf(".,")) {
        if (!isDigit(scanner.peek()))
            return std::nullopt;
        parts.fractionUs = scanner.fractionUs();
    }
    if (hasDashes != hasColons)
        return std::nullopt;
    while (scanner.take(' ')) { }
    reading.hasZone = !scanner.isAtEnd();
    if (reading.hasZone && !scanner.takeOneOf("Zz") && !scanner.takeWord("UTC")
        && !readOffset(scanner, parts.offsetMinutes))
        return std::nullopt;
    const auto instant = instantOf(parts);
    if (!instant || !scanner.isAtEnd())
        return std::nullopt;
    reading.instantUs = *instant;
    return reading;
}

std::optional<TimeReading> readRfc1123(QByteArrayView text) noexcept
{
    static constexpr std::array<const char *, 7> days{ "Mon", "Tue", "Wed", "Thu",
                                                       "Fri", "Sat", "Sun" };
    static constexpr std::array<const char *, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    Scanner scanner(text);
    const auto takeBlanks = [&scanner] {
        bool taken = false;
        while (scanner.take(' '))
            taken = true;
        return taken;
    };
    const bool hasDay = std::any_of(days.begin(), days.end(),
                                    [&scanner](const char *day) { return scanner.takeWord(day); });
    if (hasDay && !scanner.take(','))
        return std::nullopt;
    takeBlanks();
    Parts parts;
    parts.day = scanner.number(1, 2);
    if (!takeBlanks() && !scanner.take('-'))
        return std::nullopt;
    for (std::size_t i = 0; i < months.size() && parts.month == 0; ++i) {
        if (scanner.takeWord(months[i]))
            parts.month = static_cast<int>(i) + 1;
    }
    if (!takeBlanks() && !scanner.take('-'))
        return std::nullopt;
    parts.year = scanner.number(4, 4);
    if (!takeBlanks())
        return std::nullopt;
    parts.hour = scanner.number(2, 2);
    if (!scanner.take(':'))
        return std::nullopt;
    parts.minute = scanner.number(2, 2);
    if (scanner.take(':'))
        parts.second = scanner.number(2, 2);
    takeBlanks();
    if (!scanner.takeWord("GMT") && !scanner.takeWord("UTC") && !scanner.take('Z')
        && !readOffset(scanner, parts.offsetMinutes))
        return std::nullopt;
    const auto instant = instantOf(parts);
    if (!instant || !scanner.isAtEnd())
        return std::nullopt;
    TimeReading reading;
    reading.kind = TimeReading::Kind::Rfc1123;
    reading.instantUs = *instant;
    return reading;
}

} // namespace

const char *timeKindName(TimeReading::Kind kind) noexcept
{
    switch (kind) {
    case TimeReading::Kind::UnixSeconds:
        break;
    case TimeReading::Kind::UnixMilliseconds:
        return "Unix time in milliseconds";
    case TimeReading::Kind::UnixMicroseconds:
        return "Unix time in microseconds";
    case TimeReading::Kind::UnixNanoseconds:
        return "Unix time in nanoseconds";
    case TimeReading::Kind::Iso8601:
        return "ISO 8601";
    case TimeReading::Kind::Date:
        return "a date";
    case TimeReading::Kind::Rfc1123:
        return "RFC 1123";
    }
    return "Unix time in seconds";
}

std::optional<TimeReading> readWrittenTime(QByteArrayView text) noexcept
{
    constexpr qsizetype longest = 64;
    if (text.size() < 10 || text.size() > longest)
        return std::nullopt;
    return isDigit(text.front()) && text.size() > 3 && isDigit(text[2]) ? readIso(text)
                                                                        : readRfc1123(text);
}

std::optional<TimeReading> readTime(QByteArrayView value, QByteArrayView key, qint64 nowUs)
{
    auto reading = readWrittenTime(value);
    constexpr qsizetype longestNumber = 32;
    if (!reading && value.size() <= longestNumber)
        reading = readNumber(value, key, nowUs);
    if (reading)
        reading->ageUs = nowUs - reading->instantUs;
    return reading;
}

} // namespace hookloupe
