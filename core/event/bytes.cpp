// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"

#include "core/event/ascii.h"
#include "core/event/coretext.h"
#include "core/event/timeunits.h"
#include "core/event/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::optional<QByteArray> decodeBase64(QByteArrayView text, QByteArray::Base64Options alphabet)
{
    const qsizetype padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    if (padding > 0 && text.size() % 4 != 0)
        return std::nullopt;
    if ((text.size() - padding) % 4 == 1)
        return std::nullopt;
    const auto bytes = QByteArray::fromRawData(text.data(), text.size());
    auto decoded = QByteArray::fromBase64Encoding(
            bytes, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return std::move(decoded.decoded);
}

/// Characters that would change how the text around them is shown, or that are not seen at all
/// (Default_Ignorable_Code_Point of Unicode, without the variation selectors that emoji end with).
bool isUnsafe(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad)
        return true;
    if (c < 0x34f)
        return false;
    return c == 0x34f || c == 0x61c || (c >= 0x115f && c <= 0x1160) || (c >= 0x17b4 && c <= 0x17b5)
            || c == 0x180e || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
            || (c >= 0x2060 && c <= 0x206f) || c == 0x3164 || c == 0xfeff || c == 0xffa0
            || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe00ff);
}

} // namespace

bool equalsIgnoreCase(QByteArrayView a, QByteArrayView b) noexcept
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

bool equalsAnyIgnoreCase(QByteArrayView name, std::initializer_list<QByteArrayView> others) noexcept
{
    return std::any_of(others.begin(), others.end(),
                       [name](QByteArrayView other) { return equalsIgnoreCase(name, other); });
}

bool constantTimeEqual(QByteArrayView a, QByteArrayView b) noexcept
{
    if (a.size() != b.size())
        return false;
    volatile quint64 difference = 0;
    qsizetype i = 0;
    for (; i + qsizetype(sizeof(quint64)) <= a.size(); i += qsizetype(sizeof(quint64))) {
        quint64 left = 0;
        quint64 right = 0;
        std::memcpy(&left, a.data() + i, sizeof left);
        std::memcpy(&right, b.data() + i, sizeof right);
        difference = difference | (left ^ right);
    }
    for (; i < a.size(); ++i)
        difference = difference | static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

QByteArrayView trimmedOws(QByteArrayView bytes) noexcept
{
    const auto isOws = [](char c) { return c == ' ' || c == '\t'; };
    while (!bytes.isEmpty() && isOws(bytes.front()))
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && isOws(bytes.back()))
        bytes.chop(1);
    return bytes;
}

QByteArray toHex(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toHex();
}

std::optional<QByteArray> fromHex(QByteArrayView text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    QByteArray decoded(text.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        const int high = hexDigitValue(text[2 * i]);
        const int low = hexDigitValue(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        decoded[i] = static_cast<char>(high * 16 + low);
    }
    return decoded;
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    return decodeBase64(text, QByteArray::Base64Encoding);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    return decodeBase64(text, QByteArray::Base64UrlEncoding);
}

QString displayText(QByteArrayView bytes, qsizetype charactersMax)
{
    QString text;
    text.reserve(qMin(bytes.size(), charactersMax) + 1);
    while (!bytes.isEmpty()) {
        if (text.size() >= charactersMax) {
            text += u'…';
            break;
        }
        char32_t c = 0;
        const int length = utf8Sequence(bytes, c);
        if (length == 0) {
            text += u"\\x%1"_s.arg(static_cast<unsigned char>(bytes[0]), 2, 16, QChar(u'0'));
        } else if (isUnsafe(c)) {
            text += c < 0x80 ? u"\\x%1"_s.arg(static_cast<uint>(c), 2, 16, QChar(u'0'))
                             : u"\\u{%1}"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
        } else {
            text += QStringView(QChar::fromUcs4(c));
        }
        bytes = bytes.sliced(qMax(length, 1));
    }
    return text;
}

QString displaySize(qint64 bytes)
{
    if (bytes < 1024)
        return u"%1 B"_s.arg(bytes);
    constexpr std::array units{ "KiB"_L1, "MiB"_L1, "GiB"_L1 };
    constexpr double roundsUp = 1023.95; // what would be written as 1024.0
    double size = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    for (; unit + 1 < units.size() && size >= roundsUp; ++unit)
        size /= 1024;
    return u"%1 %2"_s.arg(size, 0, 'f', 1).arg(units.at(unit));
}

QString displayTimeLimit(int ms)
{
    return ms % kMsPerSecond == 0 ? u"%1 s"_s.arg(ms / kMsPerSecond)
                                  : CoreText::tr("%1 ms").arg(ms);
}

} // namespace hookloupe
