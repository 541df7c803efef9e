// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/jws.h"
#include "core/signature/messagecomponent.h"
#include "core/signature/parts/parts.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QByteArray pathOf(QByteArrayView url)
{
    const QByteArrayView path = urlPieces(url).path;
    return path.isEmpty() ? "/"_ba : path.toByteArray();
}

} // namespace

PartValue pathPart(const PartInput &input, const TemplatePart & /*part*/)
{
    return PartValue::made(pathOf(input.request.url));
}

/// With the slash at the end that the path lacks, or without the one that it has: proxies change
/// it.
PartValue otherSlashPart(const PartInput &input, const TemplatePart & /*part*/)
{
    QByteArray path = pathOf(input.request.url);
    if (path.endsWith('/'))
        path.chop(1);
    else
        path += '/';
    return PartValue::made(std::move(path));
}

/// TrueLayer's rule: `Name: value` and a line feed for each header that the token's header lists,
/// with the name as it is spelled there.
PartValue tokenHeadersPart(const PartInput &input, const TemplatePart &part)
{
    const auto list = jwsHeaderText(input.rules, input.carrier, part.argument);
    QByteArray text;
    for (const QByteArray &item : list.value_or(QByteArray()).split(',')) {
        const QByteArray name = item.trimmed();
        if (name.isEmpty())
            continue;
        const auto value = input.request.field(name);
        if (!value)
            return PartValue::missing(
                    CoreText::tr("There is no %1 header, which the signature covers.")
                            .arg(displayText(name)));
        text += name + ": " + value->toByteArray() + '\n';
    }
    return PartValue::made(std::move(text));
}

} // namespace hookloupe
