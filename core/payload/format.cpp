// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/format.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/cbornotation.h"
#include "core/payload/imagefacts.h"
#include "core/payload/jsonencoding.h"
#include "core/payload/jsonreader.h"
#include "core/payload/messagepacknotation.h"
#include "core/payload/multipart.h"
#include "core/payload/protobufnotation.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

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
               return isLetterOrDigit(c) || QByteArrayView("*-._+%&=[]~!$'(),:@/?").contains(c);
           });
}

bool startsWithIgnoringCase(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && equalsIgnoreCase(text.first(start.size()), start);
}

bool looksLikeHtml(QByteArrayView sample)
{
    return startsWithIgnoringCase(sample, "<!doctype html")
            || startsWithIgnoringCase(sample, "<html");
}

/// `<?xml`, `<!--` or `<name`, but not a web page.
bool looksLikeXml(QByteArrayView sample)
{
    if (sample.startsWith("<?xml"))
        return true;
    if (sample.size() < 2 || looksLikeHtml(sample))
        return false;
    const char second = sample[1];
    return sample.startsWith("<!--") || isLetter(second) || second == '_';
}

/// Two lines and more, of which the first two are whole JSON objects or arrays.
bool looksLikeNdjson(QByteArrayView sample)
{
    int documents = 0;
    while (!sample.isEmpty() && documents < 2) {
        const qsizetype feed = sample.indexOf('\n');
        const QByteArrayView line = withoutLeadingBlanks(feed < 0 ? sample : sample.first(feed));
        sample = feed < 0 ? QByteArrayView() : sample.sliced(feed + 1);
        if (line.isEmpty())
            continue;
        if (!line.startsWith('{') && !line.startsWith('['))
            return false;
        if (!readsAsJson(line, /*cut=*/feed < 0 && documents > 0))
            return false;
        ++documents;
    }
    return documents == 2;
}

/// `--boundary`, then a part's head.
bool looksLikeMultipart(QByteArrayView sample)
{
    if (!sample.startsWith("--"))
        return false;
    const qsizetype feed = sample.indexOf('\n');
    constexpr qsizetype boundaryLineMax = 80;
    return feed > 2 && feed < boundaryLineMax
            && startsWithIgnoringCase(sample.sliced(feed + 1), "content-");
}

/// A map of names, whole: what a sender sends, and what random bytes never are. \a opening is how
/// the notation of such a map begins.
bool isMapOfNames(const Notation &notation)
{
    return notation.isWhole() && notation.text.startsWith("{\n  \"");
}

QByteArray mediaType(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    return trimmedOws(semicolon < 0 ? contentType : contentType.first(semicolon))
            .toByteArray()
            .toLower();
}

std::optional<PayloadFormat> formatOf(const QByteArray &type)
{
    struct Row
    {
        const char *type;
        PayloadFormat format;
    };
    static constexpr std::array rows{
        Row{ "application/x-ndjson", PayloadFormat::Ndjson },
        Row{ "application/ndjson", PayloadFormat::Ndjson },
        Row{ "application/jsonl", PayloadFormat::Ndjson },
        Row{ "application/jsonlines", PayloadFormat::Ndjson },
        Row{ "application/x-jsonlines", PayloadFormat::Ndjson },
        Row{ "application/x-www-form-urlencoded", PayloadFormat::FormUrlencoded },
        Row{ "text/html", PayloadFormat::Html },
        Row{ "application/xhtml+xml", PayloadFormat::Html },
        Row{ "text/csv", PayloadFormat::Csv },
        Row{ "text/tab-separated-values", PayloadFormat::Csv },
        Row{ "application/cbor", PayloadFormat::Cbor },
        Row{ "application/cbor-seq", PayloadFormat::Cbor },
        Row{ "application/msgpack", PayloadFormat::MessagePack },
        Row{ "application/x-msgpack", PayloadFormat::MessagePack },
        Row{ "application/vnd.msgpack", PayloadFormat::MessagePack },
        Row{ "application/protobuf", PayloadFormat::Protobuf },
        Row{ "application/x-protobuf", PayloadFormat::Protobuf },
        Row{ "application/vnd.google.protobuf", PayloadFormat::Protobuf },
    };
    const auto *const row = std::find_if(rows.begin(), rows.end(),
                                         [&type](const Row &known) { return type == known.type; });
    if (row != rows.end())
        return row->format;
    if (type.endsWith("/json") || type.endsWith("+json"))
        return PayloadFormat::Json;
    if (type.endsWith("/xml") || type.endsWith("+xml"))
        return PayloadFormat::Xml;
    if (type.endsWith("+cbor"))
        return PayloadFormat::Cbor;
    if (type.startsWith("multipart/"))
        return PayloadFormat::Multipart;
    if (type.startsWith("image/"))
        return PayloadFormat::Image;
    if (type.startsWith("text/"))
        return PayloadFormat::Text;
    return std::nullopt;
}

PayloadFormat binaryFormat(QByteArrayView body, std::optional<PayloadFormat> declared)
{
    const bool isWhole = body.size() <= kSampleBytes;
    const QByteArrayView sample = body.first(qMin(body.size(), kSampleBytes));
    if (declared == PayloadFormat::Cbor || declared == PayloadFormat::MessagePack
        || declared == PayloadFormat::Protobuf || declared == PayloadFormat::Multipart)
        return *declared;
    if (imageFacts(sample))
        return PayloadFormat::Image;
    if (!isWhole)
        return PayloadFormat::Binary;
    if (isMapOfNames(cborNotation(sample)))
        return PayloadFormat::Cbor;
    if (isMapOfNames(messagePackNotation(sample)))
        return PayloadFormat::MessagePack;
    // Fewer fields are found in too much that is none.
    constexpr int fieldsMin = 3;
    return isProtobufMessage(sample, fieldsMin) ? PayloadFormat::Protobuf : PayloadFormat::Binary;
}

PayloadFormat textFormat(QByteArrayView sample, bool isCut, const QByteArray &type,
                         std::optional<PayloadFormat> declared)
{
    using enum PayloadFormat;
    const QByteArrayView start = withoutLeadingBlanks(sample);
    const bool saysJson = declared == Json;
    if (declared == Multipart || looksLikeMultipart(start))
        return Multipart;
    if (start.startsWith('{') || start.startsWith('[')) {
        const bool isJson = readsAsJson(sample, isCut);
        if (!isJson && looksLikeNdjson(start))
            return Ndjson;
        if (isJson && declared == Ndjson && !looksLikeNdjson(start) && start.contains('\n'))
            return Json;
        if (declared == Ndjson)
            return Ndjson;
        // With the sender's word for it, JSON with a mistake is shown as JSON with a mistake.
        if (saysJson || isJson)
            return Json;
    } else if (saysJson) {
        if (readsAsJson(sample, isCut))
            return Json;
        if (start.startsWith('<') && (looksLikeXml(start) || looksLikeHtml(start)))
            return looksLikeHtml(start) ? Html : Xml;
        if (looksLikeForm(sample))
            return FormUrlencoded;
        return isUtf8(sample) ? Json : Binary;
    }
    if (start.startsWith('<')) {
        if (declared == Xml || (declared != Html && looksLikeXml(start)))
            return looksLikeHtml(start) ? Html : Xml;
        if (declared == Html || looksLikeHtml(start))
            return Html;
    }
    if (declared == FormUrlencoded || declared == Csv)
        return *declared;
    if ((type.isEmpty() || type == "application/octet-stream") && looksLikeForm(sample))
        return FormUrlencoded;
    // Text in an old single-byte charset is not UTF-8; there the sender's word decides.
    return isUtf8(sample) || type.startsWith("text/") ? Text : Binary;
}

/// As in "it reads as …".
QString readingName(PayloadFormat format)
{
    switch (format) {
    case PayloadFormat::Ndjson:
        return CoreText::tr("one JSON document a line");
    case PayloadFormat::FormUrlencoded:
        return CoreText::tr("form data");
    case PayloadFormat::Multipart:
        return CoreText::tr("a multipart body");
    case PayloadFormat::Text:
        return CoreText::tr("plain text");
    case PayloadFormat::Image:
        return CoreText::tr("an image");
    case PayloadFormat::Binary:
        return CoreText::tr("binary data");
    default:
        return formatName(format);
    }
}

/// Whether a body found to be \a found is nothing to wonder at where \a declared was said.
bool agree(PayloadFormat declared, PayloadFormat found)
{
    using enum PayloadFormat;
    if (declared == found || found == Empty || declared == Text)
        return true;
    switch (declared) {
    case Html: // half a page is often text
        return found == Xml || found == Text;
    case Image: // SVG
        return found == Xml;
    case Ndjson: // of one line
        return found == Json;
    default:
        return false;
    }
}

} // namespace

FormatFinding findFormat(QByteArrayView body, QByteArrayView contentType)
{
    FormatFinding finding;
    const QByteArray type = mediaType(contentType);
    finding.declared = formatOf(type);
    if (body.isEmpty())
        return finding;
    const QByteArrayView sample = body.first(qMin(body.size(), kSampleBytes));
    const bool isCut = body.size() > sample.size();
    const bool saysJson = finding.declared == PayloadFormat::Json;
    if (hasControlCharacters(sample)) {
        const auto recoded = recodedJson(sample);
        const bool opens = recoded && (recoded->startsWith('{') || recoded->startsWith('['));
        const bool isJson = (saysJson || opens)
                && readsAsJson(recoded ? QByteArrayView(*recoded) : sample, isCut);
        finding.format = isJson ? PayloadFormat::Json : binaryFormat(body, finding.declared);
    } else if (imageFacts(sample)) {
        finding.format = PayloadFormat::Image;
    } else {
        finding.format = textFormat(sample, isCut, type, finding.declared);
        const bool isBinaryDeclared = finding.declared == PayloadFormat::Cbor
                || finding.declared == PayloadFormat::MessagePack
                || finding.declared == PayloadFormat::Protobuf;
        // A short message of these may have no control character.
        if (isBinaryDeclared && finding.format == PayloadFormat::Text)
            finding.format = *finding.declared;
    }
    if (finding.declared && !agree(*finding.declared, finding.format)) {
        finding.mismatch = CoreText::tr("Declared as %1, but it reads as %2.")
                                   .arg(displayText(type, 80), readingName(finding.format));
    }
    return finding;
}

PayloadFormat detectFormat(QByteArrayView body, QByteArrayView contentType)
{
    return findFormat(body, contentType).format;
}

bool isShownAsText(PayloadFormat format, QByteArrayView body)
{
    switch (format) {
    case PayloadFormat::Image:
    case PayloadFormat::Cbor:
    case PayloadFormat::MessagePack:
    case PayloadFormat::Protobuf:
    case PayloadFormat::Binary:
        return false;
    case PayloadFormat::Multipart: // with a file inside it may be anything
        return !hasControlCharacters(body.first(qMin(body.size(), kSampleBytes)));
    default:
        return true;
    }
}

QString formatName(PayloadFormat format)
{
    switch (format) {
    case PayloadFormat::Empty:
        return u"empty"_s;
    case PayloadFormat::Json:
        return u"JSON"_s;
    case PayloadFormat::Ndjson:
        return CoreText::tr("JSON lines");
    case PayloadFormat::FormUrlencoded:
        return u"form"_s;
    case PayloadFormat::Multipart:
        return u"multipart"_s;
    case PayloadFormat::Xml:
        return u"XML"_s;
    case PayloadFormat::Html:
        return u"HTML"_s;
    case PayloadFormat::Csv:
        return u"CSV"_s;
    case PayloadFormat::Text:
        return u"text"_s;
    case PayloadFormat::Image:
        return u"image"_s;
    case PayloadFormat::Cbor:
        return u"CBOR"_s;
    case PayloadFormat::MessagePack:
        return u"MessagePack"_s;
    case PayloadFormat::Protobuf:
        return u"Protobuf"_s;
    case PayloadFormat::Binary:
        break;
    }
    return u"binary"_s;
}

} // namespace hookloupe
