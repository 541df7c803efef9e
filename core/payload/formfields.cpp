// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/formfields.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/fields.h"

namespace hookloupe {

namespace {

QByteArray decodePart(QByteArrayView part)
{
    QByteArray decoded;
    decoded.reserve(part.size());
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (part[i] == '+') {
            decoded += ' ';
            continue;
        }
        if (part[i] == '%' && part.size() - i > 2) {
            if (const auto byte = fromHex(part.sliced(i + 1, 2))) {
                decoded += *byte;
                i += 2;
                continue;
            }
        }
        decoded += part[i];
    }
    return decoded;
}

constexpr bool staysPlain(char c) noexcept
{
    return isLetterOrDigit(c) || c == '*' || c == '-' || c == '.' || c == '_';
}

void appendEncoded(QByteArray &text, QByteArrayView part)
{
    for (const char c : part) {
        if (staysPlain(c)) {
            text += c;
        } else if (c == ' ') {
            text += '+';
        } else {
            text += '%';
            text += toHex(QByteArrayView(&c, 1)).toUpper();
        }
    }
}

} // namespace

std::vector<FormField> parseForm(QByteArrayView body, StopFlag stop)
{
    std::vector<FormField> fields;
    while (!body.isEmpty() && !isStopped(stop)) {
        const qsizetype ampersand = body.indexOf('&');
        const QByteArrayView piece = ampersand < 0 ? body : body.first(ampersand);
        body = ampersand < 0 ? QByteArrayView() : body.sliced(ampersand + 1);
        // The standard drops empty pieces, as in `a=1&&b=2`.
        if (piece.isEmpty())
            continue;
        const qsizetype equals = piece.indexOf('=');
        FormField field;
        field.hasValue = equals >= 0;
        field.name = decodePart(field.hasValue ? piece.first(equals) : piece);
        if (field.hasValue)
            field.value = decodePart(piece.sliced(equals + 1));
        fields.push_back(std::move(field));
    }
    return fields;
}

QByteArray encodeForm(const std::vector<FormField> &fields)
{
    QByteArray body;
    for (const FormField &field : fields) {
        if (!body.isEmpty())
            body += '&';
        appendEncoded(body, field.name);
        if (field.hasValue) {
            body += '=';
            appendEncoded(body, field.value);
        }
    }
    return body;
}

bool isFormType(QByteArrayView contentType) noexcept
{
    const qsizetype end = contentType.indexOf(';');
    return equalsIgnoreCase(trimmedOws(end < 0 ? contentType : contentType.first(end)),
                            "application/x-www-form-urlencoded");
}

bool hasFormType(const Fields &fields) noexcept
{
    const Field *type = findField(fields, "Content-Type");
    return type != nullptr && isFormType(type->value);
}

} // namespace hookloupe
