// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/contenttemplate.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error mistake(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

Result<TemplatePart> readPart(QByteArrayView inside)
{
    const qsizetype colon = inside.indexOf(':');
    const QByteArrayView name = colon < 0 ? inside : inside.first(colon);
    TemplatePart part;
    if (colon >= 0)
        part.argument = inside.sliced(colon + 1).toByteArray();
    const PartKind *const kind = findPart(name);
    if (!kind) {
        QStringList known;
        for (const QByteArrayView other : partNames())
            known.append(displayText(other));
        return mistake(CoreText::tr("there is no part {%1}; use one of %2")
                               .arg(displayText(name), known.join(u", "_s)));
    }
    const bool given = !part.argument.isEmpty();
    if (kind->argument == PartArgument::None && colon >= 0)
        return mistake(CoreText::tr("{%1} takes nothing after its name").arg(displayText(name)));
    if (!given && (kind->argument == PartArgument::Name || kind->argument == PartArgument::Path))
        return mistake(CoreText::tr("{%1:…} needs a name after the colon").arg(displayText(name)));
    if (kind->argument == PartArgument::Path) {
        part.path = JsonPath::parse(part.argument);
        if (!part.path)
            return mistake(CoreText::tr("“%1” is not a JSON path like $.data.id")
                                   .arg(displayText(part.argument)));
    }
    part.make = kind->make;
    part.isSecret = kind->make == secretPart;
    return part;
}

} // namespace

bool ContentTemplate::uses(PartFunction make) const noexcept
{
    return std::any_of(parts.begin(), parts.end(),
                       [make](const TemplatePart &part) { return part.make == make; });
}

Result<ContentTemplate> ContentTemplate::parse(QByteArrayView text)
{
    ContentTemplate read;
    read.text = text.toByteArray();
    QByteArray literal;
    const auto closeLiteral = [&read, &literal] {
        if (!literal.isEmpty())
            read.parts.push_back({ literal });
        literal.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if ((c == '{' || c == '}') && i + 1 < text.size() && text[i + 1] == c) {
            literal += c;
            ++i;
        } else if (c == '}') {
            return mistake(CoreText::tr(
                    "a '}' has no '{' before it; write '}}' for the character itself"));
        } else if (c == '{') {
            const qsizetype end = text.indexOf('}', i);
            if (end < 0)
                return mistake(
                        CoreText::tr("a '{' is not closed; write '{{' for the character itself"));
            closeLiteral();
            auto part = readPart(text.sliced(i + 1, end - i - 1));
            if (!part)
                return part.error();
            read.parts.push_back(std::move(*part));
            i = end;
        } else {
            literal += c;
        }
    }
    closeLiteral();
    int count = 0;
    for (TemplatePart &part : read.parts) {
        if (part.path)
            part.jsonIndex = count++;
    }
    return read;
}

SignedContent compose(const ContentTemplate &content, const PartInput &given)
{
    // Several members are read in one pass over the body.
    PartInput input = given;
    std::vector<const JsonPath *> paths;
    for (const TemplatePart &part : content.parts) {
        if (part.path)
            paths.push_back(&*part.path);
    }
    std::vector<std::optional<QByteArrayView>> lexemes;
    if (given.lexemesOf != &content) {
        if (paths.size() > 1)
            lexemes = jsonLexemesAt(input.json, paths);
        input.lexemes = lexemes;
    }
    SignedContent made;
    made.pieces.reserve(content.parts.size());
    made.secret.reserve(content.parts.size());
    for (const TemplatePart &part : content.parts) {
        if (!part.make) {
            made.pieces.emplace_back(part.literal);
            made.secret.push_back(false);
            continue;
        }
        PartValue value = part.make(input, part);
        if (value.state != PartValue::State::Ready) {
            made.state = value.state;
            made.trouble = value.trouble;
            return made;
        }
        if (!value.owned.isNull()) {
            // Moving a QByteArray leaves its bytes where they are, so the views stay good.
            made.owned.push_back(std::move(value.owned));
            made.pieces.emplace_back(made.owned.back());
        } else {
            made.pieces.push_back(value.view);
        }
        made.secret.push_back(part.isSecret);
    }
    return made;
}

QByteArray SignedContent::joined() const
{
    QByteArray bytes;
    for (const QByteArrayView piece : pieces)
        bytes.append(piece);
    return bytes;
}

QByteArray SignedContent::shown() const
{
    QByteArray bytes;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        bytes.append(secret[i] ? QByteArrayView("{secret}") : pieces[i]);
    return bytes;
}

} // namespace hookloupe
