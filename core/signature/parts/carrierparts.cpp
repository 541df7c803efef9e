// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/carrier.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/parts/parts.h"
#include "core/signature/schemerules.h"

namespace hookloupe {

PartValue envelopedPart(const PartInput &input, const TemplatePart & /*part*/)
{
    return PartValue::of(input.enveloped);
}

PartValue elementPart(const PartInput &input, const TemplatePart &part)
{
    if (const auto value = elementOf(input.carrier, input.rules.carrier, part.argument))
        return PartValue::of(*value);
    return PartValue::unusable(
            CoreText::tr("%1 has no element “%2=”, which the signature covers.")
                    .arg(displayText(input.rules.carrier.name), displayText(part.argument)));
}

/// The values of the headers that an element lists, joined by dots. One that is absent gives
/// nothing, so that the signature does not match.
PartValue elementHeadersPart(const PartInput &input, const TemplatePart &part)
{
    PartValue names = elementPart(input, part);
    if (names.state != PartValue::State::Ready)
        return names;
    QByteArrayList values;
    for (const QByteArray &name : names.view.toByteArray().split(' ')) {
        if (!name.isEmpty())
            values.append(input.request.field(name).value_or(QByteArrayView()).toByteArray());
    }
    return PartValue::made(values.join('.'));
}

/// Those of the named headers that the request has: what a sender lists as signed.
PartValue presentHeadersPart(const PartInput &input, const TemplatePart &part)
{
    QByteArrayList present;
    for (const QByteArray &name : part.argument.split(' ')) {
        if (input.request.field(name))
            present.append(name);
    }
    return PartValue::made(present.join(' '));
}

} // namespace hookloupe
