// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/schemaformat.h"

#include "core/event/ascii.h"
#include "core/payload/timereading.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

constexpr qsizetype kUuidBytes = 36;
constexpr qsizetype kEmailBytesMax = 254;
constexpr qsizetype kUriBytesMax = 8192;

constexpr quint16 bit(SchemaFormat format) noexcept
{
    return static_cast<quint16>(format);
}

constexpr quint16 kUnixFormats = bit(SchemaFormat::UnixSeconds)
        | bit(SchemaFormat::UnixMilliseconds) | bit(SchemaFormat::UnixMicroseconds)
        | bit(SchemaFormat::UnixNanoseconds);
constexpr quint16 kWrittenFormats = bit(SchemaFormat::DateTime) | bit(SchemaFormat::Date)
        | bit(SchemaFormat::IsoTime) | bit(SchemaFormat::HttpDate);

bool isHex(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isUuid(QByteArrayView text) noexcept
{
    if (text.size() != kUuidBytes)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (isHyphen ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

/// '0' in \a shape is any digit, all else itself.
bool hasShape(QByteArrayView text, QByteArrayView shape) noexcept
{
    return text.size() == shape.size()
            && std::equal(text.begin(), text.end(), shape.begin(), [](char c, char wanted) {
                   return wanted == '0' ? isDigit(c) : c == wanted;
               });
}

/// By its shape; that the day exists is another question.
bool isRfc3339(QByteArrayView text) noexcept
{
    constexpr qsizetype kSecondsEnd = 19;
    if (text.size() <= kSecondsEnd || (text[10] != 'T' && text[10] != 't')
        || !hasShape(text.first(10), "0000-00-00") || !hasShape(text.sliced(11, 8), "00:00:00"))
        return false;
    QByteArrayView rest = text.sliced(kSecondsEnd);
    if (rest.front() == '.') {
        qsizetype end = 1;
        while (end < rest.size() && isDigit(rest[end]))
            ++end;
        if (end == 1)
            return false;
        rest = rest.sliced(end);
    }
    return rest == "Z" || rest == "z" || hasShape(rest, "+00:00") || hasShape(rest, "-00:00");
}

quint16 writtenFormats(QByteArrayView text) noexcept
{
    const auto time = readWrittenTime(text);
    if (!time)
        return 0;
    switch (time->kind) {
    case TimeReading::Kind::Date:
        return hasShape(text, "0000-00-00")
                ? quint16(bit(SchemaFormat::Date) | bit(SchemaFormat::IsoTime))
                : bit(SchemaFormat::IsoTime);
    case TimeReading::Kind::Rfc1123:
        return bit(SchemaFormat::HttpDate);
    case TimeReading::Kind::Iso8601:
        return isRfc3339(text) ? quint16(bit(SchemaFormat::DateTime) | bit(SchemaFormat::IsoTime))
                               : bit(SchemaFormat::IsoTime);
    default:
        return 0;
    }
}

quint16 unixFormats(QByteArrayView text, QByteArrayView key, qint64 nowUs)
{
    if (text.isEmpty() || !isDigit(text.front()))
        return 0;
    const auto time = readTime(text, key, nowUs);
    // Amounts, ids and counters have as many digits: only the name decides.
    if (!time || time->isGuess)
        return 0;
    switch (time->kind) {
    case TimeReading::Kind::UnixSeconds:
        return bit(SchemaFormat::UnixSeconds);
    case TimeReading::Kind::UnixMilliseconds:
        return bit(SchemaFormat::UnixMilliseconds);
    case TimeReading::Kind::UnixMicroseconds:
        return bit(SchemaFormat::UnixMicroseconds);
    case TimeReading::Kind::UnixNanoseconds:
        return bit(SchemaFormat::UnixNanoseconds);
    default:
        return 0;
    }
}

bool isEmail(QByteArrayView text) noexcept
{
    const qsizetype at = text.indexOf('@');
    if (at <= 0 || text.size() > kEmailBytesMax || text.lastIndexOf('@') != at)
        return false;
    const QByteArrayView domain = text.sliced(at + 1);
    const qsizetype point = domain.lastIndexOf('.');
    if (point <= 0 || point + 2 >= domain.size())
        return false;
    const auto isOfMailbox = [](char c) {
        return isLetter(c) || isDigit(c) || QByteArrayView("!#$%&'*+-/=?^_`{|}~.").contains(c);
    };
    const auto isOfDomain = [](char c) {
        return isLetter(c) || isDigit(c) || c == '-' || c == '.';
    };
    return std::all_of(text.begin(), text.begin() + at, isOfMailbox)
            && std::all_of(domain.begin(), domain.end(), isOfDomain);
}

bool isUri(QByteArrayView text) noexcept
{
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0 || text.size() > kUriBytesMax || !isLetter(text.front())
        || !text.sliced(colon).startsWith("://") || text.size() <= colon + 3)
        return false;
    const auto isOfScheme = [](char c) {
        return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    };
    return std::all_of(text.begin(), text.begin() + colon, isOfScheme)
            && std::all_of(text.begin(), text.end(), [](char c) {
                   return c > ' ' && c != '"' && c != '<' && c != '>' && c != '\x7f';
               });
}

struct FormatRow
{
    SchemaFormat format;
    const char *name;
    const char *inJsonSchema;
};
constexpr std::array kFormats{
    FormatRow{ SchemaFormat::Uuid, "UUID", "uuid" },
    FormatRow{ SchemaFormat::DateTime, "ISO time", "date-time" },
    FormatRow{ SchemaFormat::Date, "date", "date" },
    FormatRow{ SchemaFormat::IsoTime, "ISO time, not all with seconds and a zone", nullptr },
    FormatRow{ SchemaFormat::HttpDate, "HTTP date", nullptr },
    FormatRow{ SchemaFormat::UnixSeconds, "Unix time in seconds", nullptr },
    FormatRow{ SchemaFormat::UnixMilliseconds, "Unix time in milliseconds", nullptr },
    FormatRow{ SchemaFormat::UnixMicroseconds, "Unix time in microseconds", nullptr },
    FormatRow{ SchemaFormat::UnixNanoseconds, "Unix time in nanoseconds", nullptr },
    FormatRow{ SchemaFormat::Email, "e-mail address", "email" },
    FormatRow{ SchemaFormat::Uri, "URL", "uri" },
};

const FormatRow &rowOf(SchemaFormat format) noexcept
{
    return *std::find_if(kFormats.begin(), kFormats.end(),
                         [format](const FormatRow &row) { return row.format == format; });
}

} // namespace

quint16 schemaFormatsOf(QByteArrayView text, bool isString, QByteArrayView key, qint64 nowUs,
                        quint16 among)
{
    quint16 formats = 0;
    if ((among & kUnixFormats) != 0)
        formats |= unixFormats(text, key, nowUs);
    if (!isString)
        return formats & among;
    if ((among & bit(SchemaFormat::Uuid)) != 0 && isUuid(text))
        formats |= bit(SchemaFormat::Uuid);
    if ((among & kWrittenFormats) != 0)
        formats |= writtenFormats(text);
    if ((among & bit(SchemaFormat::Email)) != 0 && isEmail(text))
        formats |= bit(SchemaFormat::Email);
    if ((among & bit(SchemaFormat::Uri)) != 0 && isUri(text))
        formats |= bit(SchemaFormat::Uri);
    return formats & among;
}

std::optional<SchemaFormat> likeliestFormat(quint16 formats) noexcept
{
    for (const FormatRow &row : kFormats) {
        if ((formats & bit(row.format)) != 0)
            return row.format;
    }
    return std::nullopt;
}

const char *schemaFormatName(SchemaFormat format) noexcept
{
    return rowOf(format).name;
}

const char *jsonSchemaFormat(SchemaFormat format) noexcept
{
    return rowOf(format).inJsonSchema;
}

} // namespace hookloupe
