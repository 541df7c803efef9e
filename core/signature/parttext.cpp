// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/parttext.h"

#include "core/event/bytes.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct PartText
{
    PartFunction make = nullptr;
    const char16_t *text = nullptr; ///< %1: the argument
};

constexpr std::array kTexts{
    PartText{ bodyPart, u"the exact bytes of the body" },
    PartText{ timestampPart, u"the timestamp as written" },
    PartText{ idPart, u"the delivery id as written" },
    PartText{ methodPart, u"the request's method" },
    PartText{ secretPart, u"the secret" },
    PartText{ urlPart, u"the URL that was called" },
    PartText{ headerPart, u"the %1 header" },
    PartText{ parameterPart, u"“%1”, which you set" },
    PartText{ formPart, u"the form field %1" },
    PartText{ jsonPart, u"the body's member %1" },
    PartText{ optionalJsonPart, u"the body's member %1 (or nothing)" },
    PartText{ sortedFormPart, u"the form's fields sorted by name, each as name and value" },
    PartText{ phpFormPart, u"the form's fields but the signature, as a serialised PHP array" },
    PartText{ sortedJsonPart, u"the JSON body with its names sorted" },
    PartText{ asciiBodyPart, u"the body, with all but ASCII written as \\uxxxx" },
    PartText{ bodySha256Part, u"the SHA-256 of the body" },
    PartText{ timedBodySha256Part, u"the SHA-256 of timestamp, dot and body" },
    PartText{ floatWeightsPart, u"the body with “.0” behind whole weights" },
    PartText{ quotedBodyPart, u"the body as a JSON string" },
    PartText{ quotedElementPart, u"the element %1 of the signature's value as a JSON string" },
    PartText{ pathPart, u"the path of the URL" },
    PartText{ otherSlashPart, u"the path with the slash at its end added or taken away" },
    PartText{ tokenHeadersPart, u"the headers that the token's %1 lists, a line each" },
    PartText{ bodyCrc32Part, u"the CRC-32 of the body as a decimal number" },
    PartText{ formBase64Part, u"the form field %1, which is base64 with line ends" },
    PartText{ jsonPairsPart, u"those of the body's members %1 that are there, as name and value" },
    PartText{ querySegmentPart, u"a part of the URL's query, if it is there (%1)" },
    PartText{ headerSegmentPart, u"a header, if it is there (%1)" },
    PartText{ elementPart, u"the element %1 of the signature's value" },
    PartText{ elementHeadersPart, u"the headers that the element %1 lists, joined by dots" },
    PartText{ httpSignaturePart,
              u"a line for each of the names that the element %1 lists, with its value" },
    PartText{ presentHeadersPart, u"the names of those of the headers %1 that are there" },
    PartText{ envelopedPart, u"what the signature itself says that it covers" },
    PartText{ contentfulRequestPart, u"method, path, signed headers and body, a line each" },
    PartText{ plivoRequestPart, u"the URL, the form's sorted fields and the nonce" },
    PartText{ atlassianRequestPart, u"method, path and sorted query, joined by “&”" },
};

QString literalText(QByteArrayView literal)
{
    if (literal == "\n")
        return u"a line feed"_s;
    return u"“%1”"_s.arg(displayText(literal));
}

QString partText(const TemplatePart &part)
{
    if (!part.make)
        return literalText(part.literal);
    const auto *const found = std::find_if(kTexts.begin(), kTexts.end(),
                                           [&](const PartText &t) { return t.make == part.make; });
    if (found == kTexts.end())
        return {};
    QString text = QString::fromUtf16(found->text);
    if (text.contains(u"%1"_s))
        text = text.arg(displayText(part.argument));
    if (part.make == urlPart && !part.argument.isEmpty())
        text += u" ("_s + displayText(part.argument).replace(u'_', u' ') + u')';
    return text;
}

/// "a, b and c, with “:” between them", where that is all; else empty.
QString separatedText(const ContentTemplate &content)
{
    constexpr std::size_t kWorthwhile = 5;
    const std::vector<TemplatePart> &parts = content.parts;
    if (parts.size() < kWorthwhile || parts.size() % 2 == 0)
        return {};
    QStringList texts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isLiteral = !parts[i].make;
        if (isLiteral != (i % 2 == 1) || (isLiteral && parts[i].literal != parts[1].literal))
            return {};
        if (!isLiteral)
            texts.append(partText(parts[i]));
    }
    const QString last = texts.takeLast();
    return u"%1 and %2, with %3 between them"_s.arg(texts.join(u", "_s), last,
                                                    literalText(parts[1].literal));
}

} // namespace

QString contentText(const ContentTemplate &content)
{
    if (QString separated = separatedText(content); !separated.isEmpty())
        return separated;
    QStringList parts;
    for (const TemplatePart &part : content.parts)
        parts.append(partText(part));
    return parts.join(u", then "_s);
}

} // namespace hookloupe
