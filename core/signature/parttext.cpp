// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/parttext.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct PartText
{
    PartFunction make = nullptr;
    const char *text = nullptr; ///< for CoreText::tr(); %1: the argument
};

constexpr std::array kTexts{
    PartText{ bodyPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the exact bytes of the body") },
    PartText{ timestampPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the timestamp as written") },
    PartText{ idPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the delivery id as written") },
    PartText{ methodPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the request's method") },
    PartText{ secretPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the secret") },
    PartText{ urlPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the URL that was called") },
    PartText{ headerPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the %1 header") },
    PartText{ parameterPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "“%1”, which you set") },
    PartText{ formPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the form field %1") },
    PartText{ jsonPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the body's member %1") },
    PartText{ optionalJsonPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "the body's member %1 (or nothing)") },
    PartText{ sortedFormPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the form's fields sorted by name, each as name and value") },
    PartText{ phpFormPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the form's fields but the signature, as a serialised PHP array") },
    PartText{ sortedJsonPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "the JSON body with its names sorted") },
    PartText{ asciiBodyPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the body, with all but ASCII written as \\uxxxx") },
    PartText{ bodySha256Part, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the SHA-256 of the body") },
    PartText{ timedBodySha256Part,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "the SHA-256 of timestamp, dot and body") },
    PartText{ floatWeightsPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "the body with “.0” behind whole weights") },
    PartText{ quotedBodyPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "the body as a JSON string") },
    PartText{ quotedElementPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the element %1 of the signature's value as a JSON string") },
    PartText{ pathPart, QT_TRANSLATE_NOOP("hookloupe::CoreText", "the path of the URL") },
    PartText{ otherSlashPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the path with the slash at its end added or taken away") },
    PartText{ tokenHeadersPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the headers that the token's %1 lists, a line each") },
    PartText{ bodyCrc32Part,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the CRC-32 of the body as a decimal number") },
    PartText{ formBase64Part,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the form field %1, which is base64 with line ends") },
    PartText{
            jsonPairsPart,
            QT_TRANSLATE_NOOP("hookloupe::CoreText",
                              "those of the body's members %1 that are there, as name and value") },
    PartText{ querySegmentPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "a part of the URL's query, if it is there (%1)") },
    PartText{ headerSegmentPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "a header, if it is there (%1)") },
    PartText{ elementPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "the element %1 of the signature's value") },
    PartText{ elementHeadersPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the headers that the element %1 lists, joined by dots") },
    PartText{ httpSignaturePart,
              QT_TRANSLATE_NOOP(
                      "hookloupe::CoreText",
                      "a line for each of the names that the element %1 lists, with its value") },
    PartText{ presentHeadersPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the names of those of the headers %1 that are there") },
    PartText{ envelopedPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "what the signature itself says that it covers") },
    PartText{ contentfulRequestPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "method, path, signed headers and body, a line each") },
    PartText{ plivoRequestPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "the URL, the form's sorted fields and the nonce") },
    PartText{ atlassianRequestPart,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "method, path and sorted query, joined by “&”") },
};

/// Spellings of a URL, as templates name them with underscores.
[[maybe_unused]] constexpr std::array kSpellings{
    QT_TRANSLATE_NOOP("hookloupe::CoreText", "with port"),
    QT_TRANSLATE_NOOP("hookloupe::CoreText", "without port"),
    QT_TRANSLATE_NOOP("hookloupe::CoreText", "escaped query"),
    QT_TRANSLATE_NOOP("hookloupe::CoreText", "decoded reserved"),
};

QString literalText(QByteArrayView literal)
{
    if (literal == "\n")
        return CoreText::tr("a line feed");
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
    QString text = CoreText::tr(found->text);
    if (text.contains(u"%1"_s))
        text = text.arg(displayText(part.argument));
    if (part.make == urlPart && !part.argument.isEmpty())
        text += u" ("_s + dataText(displayText(part.argument).replace(u'_', u' ')) + u')';
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
    return CoreText::tr("%1 and %2, with %3 between them")
            .arg(texts.join(u", "_s), last, literalText(parts[1].literal));
}

} // namespace

QString contentText(const ContentTemplate &content)
{
    if (QString separated = separatedText(content); !separated.isEmpty())
        return separated;
    QStringList parts;
    for (const TemplatePart &part : content.parts)
        parts.append(partText(part));
    return parts.join(CoreText::tr(", then "));
}

} // namespace hookloupe
