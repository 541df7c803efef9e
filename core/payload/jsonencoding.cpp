// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonencoding.h"

#include <QStringDecoder>

namespace hookloupe {

JsonEncoding jsonEncodingOf(QByteArrayView bytes) noexcept
{
    using namespace std::string_view_literals;
    const auto begins = [bytes](std::string_view mark) {
        return bytes.startsWith(QByteArrayView(mark.data(), static_cast<qsizetype>(mark.size())));
    };
    if (begins("\xef\xbb\xbf"sv))
        return JsonEncoding::MarkedUtf8;
    if (begins("\xff\xfe\0\0"sv))
        return JsonEncoding::Utf32Le;
    if (begins("\0\0\xfe\xff"sv))
        return JsonEncoding::Utf32Be;
    if (begins("\xff\xfe"sv))
        return JsonEncoding::Utf16Le;
    if (begins("\xfe\xff"sv))
        return JsonEncoding::Utf16Be;
    // The first character of JSON is ASCII, and so is mostly the second.
    const auto isNul = [bytes](qsizetype at) { return bytes[at] == '\0'; };
    if (bytes.size() >= 4) {
        if (isNul(0) && isNul(1) && isNul(2) && !isNul(3))
            return JsonEncoding::Utf32Be;
        if (!isNul(0) && isNul(1) && isNul(2) && isNul(3))
            return JsonEncoding::Utf32Le;
    }
    if (bytes.size() >= 2 && isNul(0) != isNul(1))
        return isNul(0) ? JsonEncoding::Utf16Be : JsonEncoding::Utf16Le;
    return JsonEncoding::Utf8;
}

const char *jsonEncodingName(JsonEncoding encoding) noexcept
{
    switch (encoding) {
    case JsonEncoding::Utf8:
        break;
    case JsonEncoding::MarkedUtf8:
        return "UTF-8 with a byte-order mark";
    case JsonEncoding::Utf16Le:
        return "UTF-16 (little-endian)";
    case JsonEncoding::Utf16Be:
        return "UTF-16 (big-endian)";
    case JsonEncoding::Utf32Le:
        return "UTF-32 (little-endian)";
    case JsonEncoding::Utf32Be:
        return "UTF-32 (big-endian)";
    }
    return "UTF-8";
}

std::optional<QByteArray> recodedJson(QByteArrayView bytes, StopFlag stop)
{
    QStringConverter::Encoding encoding = QStringConverter::Utf8;
    switch (jsonEncodingOf(bytes)) {
    case JsonEncoding::Utf8:
    case JsonEncoding::MarkedUtf8:
        return std::nullopt;
    case JsonEncoding::Utf16Le:
        encoding = QStringConverter::Utf16LE;
        break;
    case JsonEncoding::Utf16Be:
        encoding = QStringConverter::Utf16BE;
        break;
    case JsonEncoding::Utf32Le:
        encoding = QStringConverter::Utf32LE;
        break;
    case JsonEncoding::Utf32Be:
        encoding = QStringConverter::Utf32BE;
        break;
    }
    QStringDecoder decoder(encoding);
    QStringEncoder encoder(QStringConverter::Utf8);
    QByteArray utf8;
    constexpr qsizetype stepBytes = 64LL * 1024;
    for (qsizetype at = 0; at < bytes.size() && !isStopped(stop); at += stepBytes) {
        const QString text =
                decoder.decode(bytes.sliced(at, std::min(stepBytes, bytes.size() - at)));
        const bool isMarked = at == 0 && text.startsWith(QChar::ByteOrderMark);
        utf8 += encoder.encode(isMarked ? QStringView(text).sliced(1) : QStringView(text));
    }
    return utf8;
}

} // namespace hookloupe
