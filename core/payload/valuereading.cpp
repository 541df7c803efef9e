// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/valuereading.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/utf8.h"
#include "core/payload/jsonpath.h"
#include "core/payload/jsonreader.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

/// Shorter ones are words, names and ids more often than anything encoded.
constexpr qsizetype kEncodedLeast = 16;
constexpr qint64 kMillisecondUs = 1000;

bool readsAsJson(QByteArrayView text)
{
    JsonReader reader(text);
    JsonReader::Token token = reader.next();
    while (token != JsonReader::Token::End && token != JsonReader::Token::Error)
        token = reader.next();
    return token == JsonReader::Token::End;
}

bool isJsonContainer(QByteArrayView text)
{
    return (text.startsWith('{') || text.startsWith('[')) && readsAsJson(text);
}

std::optional<JwtReading> readJwt(QByteArrayView value)
{
    constexpr int dotsOfSigned = 2;
    constexpr int dotsOfEncrypted = 4;
    const auto dots = std::count(value.begin(), value.end(), '.');
    if ((dots != dotsOfSigned && dots != dotsOfEncrypted) || !value.startsWith("ey"))
        return std::nullopt;
    const qsizetype first = value.indexOf('.');
    const qsizetype second = value.indexOf('.', first + 1);
    static const JsonPath algorithm = *JsonPath::parse("$.alg");
    JwtReading reading;
    reading.header = fromBase64Url(value.first(first)).value_or(QByteArray());
    if (!isJsonContainer(reading.header) || !jsonLexemeAt(reading.header, algorithm))
        return std::nullopt;
    reading.isEncrypted = dots == dotsOfEncrypted;
    if (!reading.isEncrypted) {
        const auto claims = fromBase64Url(value.sliced(first + 1, second - first - 1));
        if (!claims)
            return std::nullopt;
        reading.claims = *claims;
    }
    return reading;
}

std::optional<UuidReading> readUuid(QByteArrayView value, qint64 nowUs)
{
    constexpr qsizetype size = 36;
    if (value.size() != size || value[8] != '-' || value[13] != '-' || value[18] != '-'
        || value[23] != '-')
        return std::nullopt;
    const auto bytes =
            fromHex(value.first(8).toByteArray() + value.sliced(9, 4).toByteArray()
                    + value.sliced(14, 4).toByteArray() + value.sliced(19, 4).toByteArray()
                    + value.sliced(24).toByteArray());
    if (!bytes)
        return std::nullopt;
    const auto number = [&bytes](qsizetype from, qsizetype count) {
        quint64 result = 0;
        for (qsizetype i = from; i < from + count; ++i)
            result = result << 8U | static_cast<unsigned char>(bytes->at(i));
        return static_cast<qint64>(result);
    };
    UuidReading reading;
    if ((number(8, 1) >> 6) != 2) // the variant that has versions
        return reading;
    reading.version = static_cast<int>(number(6, 1) >> 4);
    // Tenths of microseconds since the Gregorian calendar began, in 1582.
    constexpr qint64 gregorian = 0x01b21dd213814000;
    constexpr qint64 tenths = 10;
    TimeReading time;
    time.kind = TimeReading::Kind::UnixMicroseconds;
    if (reading.version == 1) {
        const qint64 count = (number(6, 2) & 0x0fff) << 48 | number(4, 2) << 32 | number(0, 4);
        time.instantUs = (count - gregorian) / tenths;
    } else if (reading.version == 6) {
        const qint64 count = number(0, 6) << 12 | (number(6, 2) & 0x0fff);
        time.instantUs = (count - gregorian) / tenths;
    } else if (reading.version == 7) {
        time.kind = TimeReading::Kind::UnixMilliseconds;
        time.instantUs = number(0, 6) * kMillisecondUs;
    } else {
        return reading;
    }
    time.ageUs = nowUs - time.instantUs;
    reading.time = time;
    return reading;
}

/// What begins like this is that, in a body or in base64.
const char *knownBeginning(QByteArrayView bytes)
{
    struct Row
    {
        const char *beginning;
        const char *name;
    };
    static constexpr std::array rows{
        Row{ "\x1f\x8b\x08", "gzip" }, Row{ "PK\x03\x04", "a ZIP archive" },
        Row{ "%PDF-", "PDF" },         Row{ "\x28\xb5\x2f\xfd", "zstd" },
        Row{ "-----BEGIN ", "PEM" },   Row{ "\x30\x82", "DER, as of keys and certificates" },
    };
    const auto *const row = std::find_if(rows.begin(), rows.end(), [&bytes](const Row &known) {
        return bytes.startsWith(known.beginning);
    });
    return row == rows.end() ? nullptr : row->name;
}

/// Fills in what `decoded` looks like.
void look(EncodedReading &reading)
{
    const QByteArrayView bytes = reading.decoded;
    reading.format = detectFormat(bytes, {});
    if (const char *known = knownBeginning(bytes)) {
        reading.looks = QLatin1StringView(known);
        reading.isLikely = true;
    } else if (isPlainText(bytes)) {
        reading.looks = formatName(reading.format);
        reading.isLikely = !bytes.isEmpty();
    } else if (reading.format != PayloadFormat::Binary && reading.format != PayloadFormat::Text) {
        reading.looks = formatName(reading.format);
        reading.isLikely = reading.format == PayloadFormat::Image;
    } else {
        reading.looks = displaySize(bytes.size());
    }
}

void readHex(QByteArrayView value, std::vector<EncodedReading> &found)
{
    // Digits alone are a number, and letters alone may be a word.
    const bool hasLetter = std::any_of(value.begin(), value.end(), [](char c) { return c > '9'; });
    if (value.size() < kEncodedLeast || !hasLetter)
        return;
    auto bytes = fromHex(value);
    if (!bytes)
        return;
    EncodedReading reading;
    reading.kind = EncodedReading::Kind::Hex;
    reading.decoded = std::move(*bytes);
    look(reading);
    struct Row
    {
        qsizetype size;
        const char *name;
    };
    static constexpr std::array rows{ Row{ 16, "MD5 or a UUID" }, Row{ 20, "SHA-1" },
                                      Row{ 32, "SHA-256" }, Row{ 48, "SHA-384" },
                                      Row{ 64, "SHA-512" } };
    for (const Row &row : rows) {
        if (!reading.isLikely && reading.decoded.size() == row.size) {
            reading.looks = CoreText::tr("%1 bytes, as %2 gives")
                                    .arg(row.size)
                                    .arg(QLatin1StringView(row.name));
        }
    }
    found.push_back(std::move(reading));
}

/// `evt_1OaBcD…`, `whsec_…`: such names are made of the same letters.
bool isPrefixedId(QByteArrayView value)
{
    const qsizetype line = value.indexOf('_');
    constexpr qsizetype prefixMax = 12;
    return line > 1 && line <= prefixMax
            && std::all_of(value.begin(), value.begin() + line,
                           [](char c) { return c >= 'a' && c <= 'z'; });
}

void readBase64(QByteArrayView value, std::vector<EncodedReading> &found)
{
    if (value.size() < kEncodedLeast)
        return;
    const bool isUrl = value.contains('-') || value.contains('_');
    auto bytes = isUrl ? fromBase64Url(value) : fromBase64(value);
    if (!bytes)
        return;
    EncodedReading reading;
    reading.kind = isUrl ? EncodedReading::Kind::Base64Url : EncodedReading::Kind::Base64;
    reading.decoded = std::move(*bytes);
    look(reading);
    // Random bytes use the whole alphabet; names and words do not.
    const auto has = [&value](char first, char last) {
        return std::any_of(value.begin(), value.end(),
                           [=](char c) { return c >= first && c <= last; });
    };
    if (reading.isLikely
        || (!isPrefixedId(value) && has('a', 'z') && has('A', 'Z') && has('0', '9')
            && value.size() >= 22))
        found.push_back(std::move(reading));
}

void readUrlEncoded(QByteArrayView value, std::vector<EncodedReading> &found)
{
    bool hasEscape = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (static_cast<unsigned char>(value[i]) <= 0x20)
            return;
        if (value[i] != '%')
            continue;
        if (value.size() - i < 3 || !fromHex(value.sliced(i + 1, 2)))
            return;
        hasEscape = true;
    }
    if (!hasEscape)
        return;
    EncodedReading reading;
    reading.kind = EncodedReading::Kind::UrlEncoded;
    // A form has blanks as '+'; a URL or a piece of one has them as %20, and '+' means itself.
    const bool isForm = value.contains('=') && !value.contains(':');
    QByteArray text = value.toByteArray();
    if (isForm)
        text.replace('+', ' ');
    reading.decoded = QByteArray::fromPercentEncoding(text);
    look(reading);
    found.push_back(std::move(reading));
}

void readJson(QByteArrayView value, std::vector<EncodedReading> &found)
{
    if (!isJsonContainer(value.trimmed()))
        return;
    EncodedReading reading;
    reading.kind = EncodedReading::Kind::Json;
    reading.decoded = value.toByteArray();
    reading.format = PayloadFormat::Json;
    reading.looks = formatName(reading.format);
    reading.isLikely = true;
    found.push_back(std::move(reading));
}

} // namespace

ValueReadings readValue(QByteArrayView value, bool isString, QByteArrayView key, qint64 nowUs)
{
    ValueReadings readings;
    if (value.isEmpty() || value.size() > kReadValueBytesMax)
        return readings;
    readings.time = readTime(value, key, nowUs);
    if (!isString || (readings.time && !readings.time->isGuess))
        return readings;
    readings.uuid = readUuid(value, nowUs);
    if (readings.uuid)
        return readings;
    readings.jwt = readJwt(value);
    if (readings.jwt)
        return readings;
    readJson(value, readings.encoded);
    readUrlEncoded(value, readings.encoded);
    readHex(value, readings.encoded);
    readBase64(value, readings.encoded);
    std::stable_sort(readings.encoded.begin(), readings.encoded.end(),
                     [](const EncodedReading &a, const EncodedReading &b) {
                         return a.isLikely && !b.isLikely;
                     });
    return readings;
}

const char *encodedKindName(EncodedReading::Kind kind) noexcept
{
    switch (kind) {
    case EncodedReading::Kind::Base64:
        break;
    case EncodedReading::Kind::Base64Url:
        return "base64url";
    case EncodedReading::Kind::Hex:
        return "hex";
    case EncodedReading::Kind::UrlEncoded:
        return "URL-encoded";
    case EncodedReading::Kind::Json:
        return "JSON in a string";
    }
    return "base64";
}

} // namespace hookloupe
