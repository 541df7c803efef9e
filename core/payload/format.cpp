// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/format.h"

#include "core/event/bytes.h"
#include "core/payload/jsonreader.h"

#include <QStringDecoder>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Enough to tell formats apart, and cheap on any thread.
constexpr qsizetype kSampleBytes = 64LL * 1024;

QByteArrayView withoutLeadingBlanks(QByteArrayView body)
{
    if (body.startsWith("\xef\xbb\xbf"))
        body = body.sliced(3);
    while (!body.isEmpty() && QByteArrayView(" \t\r\n").contains(body.front()))
        body = body.sliced(1);
    return body;
}

/// JSON as far as \a sample goes; when it was \a cut, a mistake at its very end does not count.
bool readsAsJson(QByteArrayView sample, bool cut)
{
    JsonReader reader(sample);
    JsonReader::Token token = reader.next();
    qint64 tokenEnd = 0;
    while (token != JsonReader::Token::End && token != JsonReader::Token::Error) {
        tokenEnd = reader.offset() + reader.lexeme().size();
        token = reader.next();
    }
    if (token == JsonReader::Token::End)
        return true;
    // An unfinished string is reported where it begins, so one long string may fill the sample.
    QByteArrayView rest = withoutLeadingBlanks(sample.sliced(tokenEnd));
    if (rest.startsWith(',') || rest.startsWith(':'))
        rest = withoutLeadingBlanks(rest.sliced(1));
    constexpr qsizetype longestWord = 8;
    return cut && (rest.size() <= longestWord || rest.startsWith('"'));
}

bool hasControlCharacters(QByteArrayView sample)
{
    return std::any_of(sample.begin(), sample.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'
                && c != '\f' && c != '\x1b';
    });
}

bool isUtf8(QByteArrayView sample)
{
    // The decoder keeps a sequence that the sample cuts in two, and counts it as no error.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(sample);
    return !decoder.hasError();
}

/// `a=b&c=d` in the alphabet that form encoding leaves, for bodies that name no type.
bool looksLikeForm(QByteArrayView sample)
{
    const qsizetype equals = sample.indexOf('=');
    return equals > 0 && std::all_of(sample.begin(), sample.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                       || QByteArrayView("*-._+%&=[]~!$'(),:@/?").contains(c);
           });
}

/// `<?xml`, `<!--` or `<name`, but not a web page.
bool looksLikeXml(QByteArrayView sample)
{
    if (sample.startsWith("<?xml"))
        return true;
    if (sample.size() < 2
        || equalsIgnoreCase(sample.first(qMin<qsizetype>(5, sample.size())), "<html"))
        return false;
    const char second = sample[1];
    return sample.startsWith("<!--") || (second >= 'a' && second <= 'z')
            || (second >= 'A' && second <= 'Z') || second == '_';
}

QByteArray mediaType(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    return trimmedOws(semicolon < 0 ? contentType : contentType.first(semicolon))
            .toByteArray()
            .toLower();
}

} // namespace

PayloadFormat detectFormat(QByteArrayView body, QByteArrayView contentType)
{
    if (body.isEmpty())
        return PayloadFormat::Empty;
    const QByteArray type = mediaType(contentType);
    const QByteArrayView sample = body.first(qMin(body.size(), kSampleBytes));
    const QByteArrayView start = withoutLeadingBlanks(sample);
    const bool cut = body.size() > sample.size();
    const bool saysJson = type.endsWith("/json") || type.endsWith("+json");
    const bool saysXml = type.endsWith("/xml") || type.endsWith("+xml");

    if (hasControlCharacters(sample))
        return saysJson && readsAsJson(sample, cut) ? PayloadFormat::Json : PayloadFormat::Binary;
    if (start.startsWith('{') || start.startsWith('[')) {
        // With the sender's word for it, JSON with a mistake is shown as JSON with a mistake.
        if (saysJson || readsAsJson(sample, cut))
            return PayloadFormat::Json;
    } else if (saysJson) {
        return readsAsJson(sample, cut) || isUtf8(sample) ? PayloadFormat::Json
                                                          : PayloadFormat::Binary;
    }
    if (start.startsWith('<') && (saysXml || (type != "text/html" && looksLikeXml(start))))
        return PayloadFormat::Xml;
    if (type == "application/x-www-form-urlencoded")
        return PayloadFormat::FormUrlencoded;
    if ((type.isEmpty() || type == "application/octet-stream") && looksLikeForm(sample))
        return PayloadFormat::FormUrlencoded;
    // Text in an old single-byte charset is not UTF-8; there the sender's word decides.
    return isUtf8(sample) || type.startsWith("text/") ? PayloadFormat::Text : PayloadFormat::Binary;
}

QString formatName(PayloadFormat format)
{
    switch (format) {
    case PayloadFormat::Empty:
        return u"empty"_s;
    case PayloadFormat::Json:
        return u"JSON"_s;
    case PayloadFormat::FormUrlencoded:
        return u"form"_s;
    case PayloadFormat::Xml:
        return u"XML"_s;
    case PayloadFormat::Text:
        return u"text"_s;
    case PayloadFormat::Binary:
        break;
    }
    return u"binary"_s;
}

} // namespace hookloupe
