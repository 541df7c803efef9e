// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/mac.h"
#include "core/signature/messagecomponent.h"
#include "core/signature/parts/parts.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamesMax = 64;

/// `sha-256=…` of the body, with the algorithm spelled as the request's Digest spells it, or
/// nullopt for another algorithm.
std::optional<QByteArray> digestLine(QByteArrayView field, QByteArrayView body)
{
    const qsizetype equals = field.indexOf('=');
    const QByteArrayView algorithm = equals < 0 ? field : field.first(equals);
    const auto hash = equalsIgnoreCase(algorithm, "sha-256") ? std::optional(HashFunction::Sha256)
            : equalsIgnoreCase(algorithm, "sha-512")         ? std::optional(HashFunction::Sha512)
                                                             : std::nullopt;
    if (!hash || equals < 0)
        return std::nullopt;
    return algorithm.toByteArray() + '=' + digest(*hash, { &body, 1 }).toBase64();
}

PartValue lineValue(const RequestView &request, const QByteArray &name)
{
    const UrlPieces url = urlPieces(request.url);
    if (name == "(request-target)") {
        const QByteArray path = url.path.isEmpty() ? "/"_ba : url.path.toByteArray();
        return PartValue::made(request.method.toByteArray().toLower() + ' ' + path
                               + url.query.toByteArray());
    }
    if (name == "host")
        return PartValue::of(url.authority);
    const auto field = request.field(name);
    if (!field)
        return PartValue::missing(CoreText::tr("There is no %1 header, which the signature covers.")
                                          .arg(displayText(name)));
    if (name != "digest")
        return PartValue::of(*field);
    // The body itself, and not what the request says of it: else it would not be protected.
    auto line = digestLine(*field, request.body);
    return line ? PartValue::made(*std::move(line))
                : PartValue::unusable(CoreText::tr("The Digest header is not a SHA-256 or SHA-512 "
                                                   "digest, so nothing protects the body."));
}

} // namespace

/// The signing string of the HTTP signatures that came before RFC 9421
/// (draft-cavage-http-signatures §2.3): `name: value` for each name that the element lists, joined
/// by line feeds. The body is covered through Digest, which has to be listed.
PartValue httpSignaturePart(const PartInput &input, const TemplatePart &part)
{
    PartValue names = elementPart(input, part);
    if (names.state != PartValue::State::Ready)
        return names;
    const QByteArrayList list = names.view.toByteArray().toLower().split(' ');
    if (list.size() > kNamesMax)
        return PartValue::unusable(CoreText::tr("“%1” lists more names than any signature covers.")
                                           .arg(displayText(part.argument)));
    if (!list.contains("digest"))
        return PartValue::unusable(
                CoreText::tr(
                        "“%1” does not list digest, so the signature does not protect the body.")
                        .arg(displayText(part.argument)));
    QByteArrayList lines;
    for (const QByteArray &name : list) {
        const PartValue value = lineValue(input.request, name);
        if (value.state != PartValue::State::Ready)
            return { value.state, {}, {}, value.trouble };
        lines.append(name + ": " + value.view.toByteArray());
    }
    return PartValue::made(lines.join('\n'));
}

} // namespace hookloupe
