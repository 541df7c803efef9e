// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/coretext.h"
#include "core/payload/jsonrewrite.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/parts/parts.h"

#include <algorithm>

namespace hookloupe {

/// The body with every character outside ASCII as `\uxxxx`, lower-case hex and surrogate pairs: the
/// form that Meta and Box sign. A relay may have turned it into plain UTF-8 on the way.
PartValue asciiBodyPart(const PartInput &input, const TemplatePart & /*part*/)
{
    const QByteArrayView body = input.request.body;
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(body.begin(), body.end(), isAscii))
        return PartValue::unusable(CoreText::tr("The body is ASCII already."));
    if (auto escaped = asciiEscaped(body))
        return PartValue::made(*std::move(escaped));
    return PartValue::unusable(CoreText::tr("The body is not UTF-8."));
}

} // namespace hookloupe
