// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/jsonitems.h"

#include "core/payload/jsonreader.h"

namespace hookloupe {

std::vector<QByteArrayView> jsonItems(QByteArrayView json, const JsonPath &array,
                                      const JsonPath &member, std::size_t most, bool &complete)
{
    std::vector<QByteArrayView> items;
    complete = true;
    const auto text = jsonLexemeAt(json, array);
    if (!text)
        return items;
    JsonReader reader(*text);
    if (reader.next() != JsonReader::Token::ArrayBegin)
        return items;
    for (;;) {
        JsonReader::Token token = reader.next();
        if (token == JsonReader::Token::ArrayEnd || token == JsonReader::Token::Error)
            break;
        if (items.size() == most) {
            complete = false;
            break;
        }
        const qint64 begin = reader.offset();
        if (token == JsonReader::Token::ObjectBegin || token == JsonReader::Token::ArrayBegin)
            token = reader.skipContainer();
        if (token == JsonReader::Token::Error)
            break;
        const qint64 end = reader.offset() + reader.lexeme().size();
        const QByteArrayView item = text->sliced(begin, end - begin);
        items.push_back(jsonLexemeAt(item, member).value_or(QByteArrayView()));
    }
    return items;
}

} // namespace hookloupe
