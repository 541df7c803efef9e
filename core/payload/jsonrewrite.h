// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace hookloupe {

/// How a program writes JSON: the differences that change a signature and nothing else.
struct JsonStyle
{
    enum class Strings {
        AsWritten,
        Plain, ///< only what RFC 8259 demands is escaped, as JavaScript does
        EscapedSlash, ///< `\/` besides, as PHP with JSON_UNESCAPED_UNICODE
        Ascii, ///< `\u00e9` besides, in lower-case hex, as Python's json.dumps()
        SlashAndAscii, ///< both, PHP's json_encode()
        Html, ///< `\u003c`, `\u003e`, `\u0026`, as Go's encoding/json
    };
    enum class Numbers {
        AsWritten,
        JavaScript, ///< read as a double and printed again: 1.0 becomes 1, 1e2 becomes 100
    };
    QByteArray afterItem = ","; ///< between members and items
    QByteArray afterKey = ":";
    QByteArray indent; ///< a level; empty: all on one line
    Strings strings = Strings::AsWritten;
    Numbers numbers = Numbers::AsWritten;
    bool sorted = false; ///< members by name, at every level
};

/// \a utf8 with every character beyond ASCII as `\uxxxx`, in lower-case hex and surrogate pairs;
/// nullopt when it is not UTF-8.
std::optional<QByteArray> asciiEscaped(QByteArrayView utf8);

/// JSON taken apart once, to be written many ways. Views: the bytes must outlive it.
class JsonTree
{
public:
    /// nullopt when \a json is not JSON, nests deeper than 200 levels or holds more than \a
    /// valuesMax values. A leading byte-order mark is left out.
    static std::optional<JsonTree> parse(QByteArrayView json, qsizetype valuesMax = 500'000);

    QByteArray write(const JsonStyle &style) const;

private:
    struct Node
    {
        enum class Kind {
            Object,
            Array,
            String,
            Number,
            Word
        } kind = Kind::Word;
        QByteArrayView key; ///< lexeme; empty for items of an array
        QByteArrayView lexeme; ///< of a scalar
        std::size_t end = 0; ///< the index behind the last node inside
    };
    class Writer;

    std::vector<Node> m_nodes; ///< each before what is inside it
    qsizetype m_size = 0;
};

} // namespace hookloupe
