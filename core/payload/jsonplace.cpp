// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonplace.h"

#include "core/payload/jsonpathtext.h"
#include "core/payload/jsonreader.h"

#include <vector>

namespace hookloupe {

namespace {

using Token = JsonReader::Token;

/// A container that is open, and which of its values is being read.
struct Level
{
    bool isObject = false;
    qint64 begin = 0; ///< of its bracket
    qint64 index = -1;
    QByteArrayView key;
};

QByteArray pathOf(const std::vector<Level> &levels)
{
    QByteArray path = "$";
    for (const Level &level : levels) {
        if (path.size() > kJsonPlacePathBytesMax)
            return path + "\xe2\x80\xa6";
        // A key can be as long as the body.
        if (level.isObject)
            appendPathMember(path, decodeJsonString(level.key).left(kJsonPlacePathBytesMax));
        else
            appendPathIndex(path, level.index);
    }
    return path;
}

/// The end of the container whose bracket is at \a begin; a mistake ends it.
qint64 containerEnd(QByteArrayView json, qint64 begin)
{
    JsonReader reader(json.sliced(begin));
    reader.next();
    const Token end = reader.skipContainer();
    return end == Token::Error ? json.size() : begin + reader.offset() + 1;
}

} // namespace

std::optional<JsonPlace> jsonPlaceAt(QByteArrayView json, qint64 offset,
                                     const std::atomic<bool> *cancelled)
{
    constexpr int tokensBetweenLooks = 4096;
    JsonReader reader(json);
    std::vector<Level> levels;
    JsonPlace place;
    Token last = Token::End; // nothing was read yet
    for (int count = 1;; ++count) {
        const Token token = reader.next();
        if (cancelled && count % tokensBetweenLooks == 0 && *cancelled)
            return std::nullopt;
        // A key alone has no value to speak of: the value is read, too.
        const bool ends = token == Token::End || token == Token::Error;
        if (ends || (reader.offset() > offset && last != Token::Key))
            break;
        last = token;
        if (token == Token::Key) {
            levels.back().key = reader.lexeme();
        } else if (token == Token::ObjectEnd || token == Token::ArrayEnd) {
            place.begin = levels.back().begin;
            place.end = reader.offset() + 1;
            levels.pop_back();
        } else {
            place.begin = reader.offset();
            place.end = place.begin + reader.lexeme().size();
            if (!levels.empty() && !levels.back().isObject)
                ++levels.back().index;
            if (opens(token))
                levels.push_back({ token == Token::ObjectBegin, place.begin, -1, {} });
        }
    }
    if (last == Token::End || last == Token::Key)
        return std::nullopt;
    if (opens(last)) {
        levels.pop_back();
        place.end = containerEnd(json, place.begin);
    }
    place.path = pathOf(levels);
    place.hasKey = !levels.empty() && levels.back().isObject;
    if (place.hasKey)
        place.key = decodeJsonString(levels.back().key);
    return place;
}

} // namespace hookloupe
