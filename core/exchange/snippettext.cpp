// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/snippettext.h"

#include "core/event/bytes.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

constexpr std::array<QByteArrayView, 9> kConnectionFields{
    "Connection", "Content-Length",    "Expect", "Keep-Alive", "Proxy-Connection", "TE",
    "Trailer",    "Transfer-Encoding", "Upgrade"
};

bool isPrintable(char16_t c)
{
    return c >= 0x20 && c < 0x7f;
}

QByteArray padded(char16_t c, int digits)
{
    return QByteArray::number(static_cast<uint>(c), 16).rightJustified(digits, '0');
}

template<typename Text>
QByteArray written(const Text &text, Escapes escapes, QByteArrayView alsoEscaped)
{
    QByteArray literal = "\"";
    for (const auto unit : text) {
        char16_t c = 0;
        if constexpr (std::is_same_v<std::decay_t<decltype(unit)>, char>)
            c = static_cast<unsigned char>(unit);
        else
            c = unit.unicode();
        if (c == u'\n')
            literal += "\\n";
        else if (c == u'\r')
            literal += "\\r";
        else if (c == u'\t')
            literal += "\\t";
        else if (!isPrintable(c))
            literal += escapes == Escapes::Bytes ? "\\x" + padded(c, 2) : "\\u" + padded(c, 4);
        else {
            const char plain = static_cast<char>(c);
            if (plain == '"' || plain == '\\' || alsoEscaped.contains(plain))
                literal += '\\';
            literal += plain;
        }
    }
    return literal + '"';
}

} // namespace

QByteArray quotedText(QByteArrayView bytes, Escapes escapes, QByteArrayView alsoEscaped)
{
    switch (escapes) {
    case Escapes::Bytes:
        break;
    case Escapes::Utf16:
        return written(QString::fromUtf8(bytes), escapes, alsoEscaped);
    case Escapes::Latin1:
        return written(QString::fromLatin1(bytes), escapes, alsoEscaped);
    }
    return written(bytes, escapes, alsoEscaped);
}

bool isReadableText(QByteArrayView body)
{
    return body.isValidUtf8() && std::all_of(body.begin(), body.end(), [](char c) {
               const auto byte = static_cast<unsigned char>(c);
               return (byte >= 0x20 && byte != 0x7f) || c == '\n' || c == '\r' || c == '\t';
           });
}

QByteArray commentText(const QString &text)
{
    QByteArray comment;
    for (const QChar c : text)
        comment += isPrintable(c.unicode()) && c != u'\\' ? c.toLatin1() : '.';
    return comment.replace("?>", "?.");
}

Fields sentFields(const WireRequest &request)
{
    Fields fields = request.ownedFields();
    std::erase_if(fields, [](const Field &field) {
        return std::any_of(kConnectionFields.begin(), kConnectionFields.end(),
                           [&](QByteArrayView name) { return equalsIgnoreCase(field.name, name); });
    });
    return fields;
}

Fields joinedFields(const Fields &fields)
{
    Fields joined;
    for (const Field &field : fields) {
        const auto same = std::find_if(joined.begin(), joined.end(), [&](const Field &one) {
            return equalsIgnoreCase(one.name, field.name);
        });
        if (same == joined.end())
            joined.push_back(field);
        else
            same->value += (equalsIgnoreCase(field.name, "Cookie") ? "; " : ", ") + field.value;
    }
    return joined;
}

} // namespace hookloupe
