// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/signatureshape.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/signature/mac.h"
#include "core/signature/rulesreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kValueBytesMax = 1024;
constexpr qsizetype kPrefixBytesMax = 24;
constexpr qsizetype kElementsMax = 16;

bool containsIgnoreCase(QByteArrayView text, QByteArrayView word) noexcept
{
    for (qsizetype i = 0; i + word.size() <= text.size(); ++i) {
        if (equalsIgnoreCase(text.sliced(i, word.size()), word))
            return true;
    }
    return false;
}

bool speaksOfSignature(QByteArrayView name) noexcept
{
    // RFC 9421 and RFC 9530 give these two a grammar of their own.
    if (equalsIgnoreCase(name, "Signature-Input") || equalsIgnoreCase(name, "Signature"))
        return false;
    static constexpr std::array<QByteArrayView, 3> kWords{ "signature", "hmac", "-sign" };
    return std::any_of(kWords.begin(), kWords.end(),
                       [name](QByteArrayView word) { return containsIgnoreCase(name, word); });
}

struct Digest
{
    TextEncoding encoding;
    HashFunction hash;
};

std::optional<Digest> digestOf(QByteArrayView text)
{
    static constexpr std::array kHashes{ HashFunction::Sha256, HashFunction::Sha512,
                                         HashFunction::Sha1, HashFunction::Sha384 };
    static constexpr std::array kEncodings{ TextEncoding::Hex, TextEncoding::Base64,
                                            TextEncoding::Base64Url };
    for (const TextEncoding encoding : kEncodings) {
        for (const HashFunction hash : kHashes) {
            if (hasShape(encoding, text, digestSize(hash)))
                return Digest{ encoding, hash };
        }
    }
    return std::nullopt;
}

/// Behind `sha256=`, `hmac-sha256=`, `v0=` or a word and a blank.
std::optional<SignatureShape> prefixed(QByteArrayView value)
{
    const qsizetype limit = qMin(value.size(), kPrefixBytesMax);
    for (qsizetype i = 0; i < limit; ++i) {
        const bool ends = value[i] == '=' || value[i] == ' ' || value[i] == ':';
        if (!ends)
            continue;
        if (const auto digest = digestOf(value.sliced(i + 1))) {
            SignatureShape shape;
            shape.prefix = value.first(i + 1).toByteArray();
            shape.encoding = digest->encoding;
            shape.hash = digest->hash;
            return shape;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

/// 10 digits are seconds, 13 milliseconds: from 2001 to 2286.
bool isUnixTime(QByteArrayView text) noexcept
{
    return (text.size() == 10 || text.size() == 13)
            && std::all_of(text.begin(), text.end(), isDigit);
}

std::optional<SignatureShape> elements(QByteArrayView value, char separator)
{
    SignatureShape shape;
    shape.separator = separator;
    bool found = false;
    qsizetype count = 0;
    for (qsizetype begin = 0; begin <= value.size() && count < kElementsMax; ++count) {
        qsizetype end = value.indexOf(separator, begin);
        if (end < 0)
            end = value.size();
        const QByteArrayView item = trimmedOws(value.sliced(begin, end - begin));
        begin = end + 1;
        const qsizetype equals = item.indexOf('=');
        if (equals <= 0)
            continue;
        const QByteArrayView name = item.first(equals);
        const QByteArrayView text = item.sliced(equals + 1);
        if (isUnixTime(text)) {
            shape.timestampLabel = name.toByteArray();
        } else if (const auto digest = digestOf(text); digest && !found) {
            found = true;
            shape.label = name.toByteArray();
            shape.encoding = digest->encoding;
            shape.hash = digest->hash;
        }
    }
    if (!found || count < 2)
        return std::nullopt;
    return shape;
}

std::optional<SignatureShape> shapeOf(QByteArrayView value)
{
    if (value.isEmpty() || value.size() > kValueBytesMax)
        return std::nullopt;
    if (const auto digest = digestOf(value)) {
        SignatureShape shape;
        shape.encoding = digest->encoding;
        shape.hash = digest->hash;
        return shape;
    }
    for (const char separator : { ',', ';', '&' }) {
        if (value.contains(separator)) {
            if (auto shape = elements(value, separator))
                return shape;
        }
    }
    return prefixed(value);
}

QString encodingWord(TextEncoding encoding)
{
    return encoding == TextEncoding::Hex       ? u"hex"_s
            : encoding == TextEncoding::Base64 ? u"base64"_s
                                               : u"base64url"_s;
}

QString algorithmWord(HashFunction hash)
{
    switch (hash) {
    case HashFunction::Sha1:
        return u"hmac-sha1"_s;
    case HashFunction::Sha256:
        return u"hmac-sha256"_s;
    case HashFunction::Sha384:
        return u"hmac-sha384"_s;
    case HashFunction::Sha512:
        break;
    }
    return u"hmac-sha512"_s;
}

/// \a scheme with its members in the order in which a person reads them; JSON knows none.
QByteArray inReadingOrder(const QJsonObject &scheme)
{
    QByteArray text = "{";
    for (const auto name :
         { "$schema"_L1, "id"_L1, "name"_L1, "summary"_L1, "documentation"_L1, "algorithm"_L1,
           "key"_L1, "signature"_L1, "content"_L1, "timestamp"_L1 }) {
        if (!scheme.contains(name))
            continue;
        // As the only item of an array a value stands at the depth of a member.
        const QByteArray item = QJsonDocument(QJsonArray{ scheme.value(name) }).toJson();
        text += text.size() > 1 ? ",\n    \"" : "\n    \"";
        text += name.data();
        text += "\": " + item.mid(1).trimmed().chopped(1).trimmed();
    }
    return text + "\n}\n";
}

} // namespace

bool hasShape(TextEncoding encoding, QByteArrayView text, int bytes) noexcept
{
    switch (encoding) {
    case TextEncoding::Hex:
        return text.size() == 2 * qsizetype{ bytes }
        && std::all_of(text.begin(), text.end(), isHexDigit);
    case TextEncoding::Base64: {
        const qsizetype padding = (3 - bytes % 3) % 3;
        const qsizetype letters = (4 * bytes + 2) / 3;
        const bool padded = text.size() == letters + padding;
        if (!padded && text.size() != letters)
            return false;
        return std::all_of(text.begin(), text.begin() + letters,
                           [](char c) { return isLetterOrDigit(c) || c == '+' || c == '/'; })
                && std::all_of(text.begin() + letters, text.end(), [](char c) { return c == '='; });
    }
    case TextEncoding::Base64Url:
        return text.size() == (4 * bytes + 2) / 3
                && std::all_of(text.begin(), text.end(),
                               [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; });
    case TextEncoding::Text:
        break;
    }
    return !text.isEmpty();
}

std::optional<SignatureShape> findSignatureShape(const RequestView &request)
{
    for (const FieldView &field : request.fields) {
        if (!speaksOfSignature(field.name))
            continue;
        if (auto shape = shapeOf(field.value)) {
            shape->header = field.name.toByteArray();
            return shape;
        }
    }
    return std::nullopt;
}

QString shapeText(const SignatureShape &shape)
{
    QString text = u"%1 in %2"_s.arg(algorithmText({ AlgorithmKind::Hmac, shape.hash }),
                                     encodingText(shape.encoding));
    if (!shape.prefix.isEmpty())
        text += u" after “%1”"_s.arg(displayText(shape.prefix));
    if (!shape.label.isEmpty())
        text += u" in the element “%1=”"_s.arg(displayText(shape.label));
    if (!shape.timestampLabel.isEmpty())
        text += u" beside a timestamp"_s;
    return text;
}

QByteArray schemeJson(const SignatureShape &shape)
{
    QString id = QString::fromLatin1(shape.header).toLower();
    std::replace_if(
            id.begin(), id.end(),
            [](QChar c) { return !(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9'); }, u'-');
    QJsonObject signature{ { u"in"_s, u"header"_s },
                           { u"name"_s, displayText(shape.header) },
                           { u"encoding"_s, encodingWord(shape.encoding) } };
    QString content = u"{body}"_s;
    QJsonObject scheme;
    if (!shape.label.isEmpty()) {
        signature[u"form"_s] = u"elements"_s;
        signature[u"separator"_s] = QString(QLatin1Char(shape.separator));
        signature[u"label"_s] = displayText(shape.label);
        signature[u"several"_s] = true;
    } else if (!shape.prefix.isEmpty()) {
        signature[u"form"_s] = u"prefix"_s;
        signature[u"prefix"_s] = displayText(shape.prefix);
    } else {
        signature[u"form"_s] = u"raw"_s;
    }
    if (!shape.timestampLabel.isEmpty()) {
        scheme[u"timestamp"_s] = QJsonObject{ { u"in"_s, u"element"_s },
                                              { u"name"_s, displayText(shape.timestampLabel) },
                                              { u"unit"_s, u"s"_s },
                                              { u"tolerance_s"_s, 300 } };
        content = u"{timestamp}.{body}"_s;
    }
    scheme[u"$schema"_s] = u"scheme.schema.json"_s;
    scheme[u"id"_s] = id.left(64);
    scheme[u"name"_s] = displayText(shape.header);
    scheme[u"summary"_s] = u"%1 of %2, in the %3 header: assumed from the look of a request."_s.arg(
            shapeText(shape), content, displayText(shape.header));
    scheme[u"documentation"_s] = u"https://example.com/webhooks"_s;
    scheme[u"algorithm"_s] = algorithmWord(shape.hash);
    scheme[u"key"_s] =
            QJsonObject{ { u"hint"_s, u"The secret that the sender shows, used as text."_s } };
    scheme[u"signature"_s] = signature;
    scheme[u"content"_s] = content;
    return inReadingOrder(scheme);
}

} // namespace hookloupe
