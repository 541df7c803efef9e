// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/signature/parts/parts.h"

namespace hookloupe {

namespace {

/// \a text as a JSON string, as JavaScript writes one (ECMA-262, QuoteJSONString): the shortest
/// escapes, what is not ASCII as it is.
QByteArray quoted(QByteArrayView text)
{
    QByteArray result = "\"";
    result.reserve(text.size() + text.size() / 8 + 2);
    for (const char c : text) {
        switch (c) {
        case '"':
        case '\\':
            result += '\\';
            result += c;
            break;
        case '\b':
            result += "\\b";
            break;
        case '\f':
            result += "\\f";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (c >= 0 && c < 0x20)
                result += "\\u00" + toHex(QByteArrayView(&c, 1));
            else
                result += c;
        }
    }
    return result += '"';
}

} // namespace

/// Hygraph's rule: the body as a JSON string.
PartValue quotedBodyPart(const PartInput &input, const TemplatePart & /*part*/)
{
    return PartValue::made(quoted(input.request.body));
}

/// An element of the signature's carrier as a JSON string.
PartValue quotedElementPart(const PartInput &input, const TemplatePart &part)
{
    PartValue value = elementPart(input, part);
    if (value.state != PartValue::State::Ready)
        return value;
    return PartValue::made(quoted(value.view));
}

} // namespace hookloupe
