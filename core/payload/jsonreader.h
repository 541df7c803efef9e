// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace hookloupe {

/// Where and why a text stops being JSON (RFC 8259).
struct JsonMistake
{
    qint64 offset = 0; ///< bytes from the start
    qint64 line = 1;   ///< 1-based
    qint64 column = 1; ///< 1-based, in bytes of the line
    const char *reason = ""; ///< a clause: "a comma or ']' was expected"
};

/// Pull reader over JSON bytes that keeps every lexeme: key order, duplicate keys, the spelling of
/// numbers and escapes. Never recurses; no allocation per token; depth is bounded by kJsonDepthMax.
/// A leading UTF-8 byte-order mark is skipped. The bytes must outlive it.
class JsonReader
{
public:
    enum class Token {
        ObjectBegin, ObjectEnd, ArrayBegin, ArrayEnd,
        Key,    ///< lexeme with its quotes; the value follows
        String, ///< lexeme with its quotes
        Number, True, False, Null,
        End,   ///< the one value is complete and only white space followed
        Error, ///< mistake() says why; stays
    };

    explicit JsonReader(QByteArrayView bytes);

    Token next();
    /// The bytes of the current token.
    QByteArrayView lexeme() const noexcept;
    /// Offset of the current token.
    qint64 offset() const noexcept;
    /// Containers open around the current token.
    int depth() const noexcept;
    /// After ObjectBegin or ArrayBegin: skips to the matching end, which becomes the current token.
    Token skipContainer();
    /// Precondition: the last token was Error.
    JsonMistake mistake() const;

private:
    Token fail(const char *reason);
    Token readString(Token kind);
    Token readNumber();
    Token readWord(QByteArrayView word, Token kind);
    void skipBlanks() noexcept;

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    qsizetype m_begin = 0;
    std::vector<bool> m_inObject;
    const char *m_reason = nullptr;
    enum class Expect { Value, ValueOrEnd, KeyOrEnd, Key, CommaOrEnd, End } m_expect = Expect::Value;
};

/// The text of a Key or String lexeme as UTF-8; lone surrogates become U+FFFD.
QByteArray decodeJsonString(QByteArrayView lexeme);
/// \a utf8 as a JSON string lexeme with quotes, escaped only where RFC 8259 demands it.
QByteArray encodeJsonString(QByteArrayView utf8);

/// `$.payment.id`, `$.items[0].name`, `$[*].type`, `$['a.b']`: member names, indices, wildcard.
class JsonPath
{
public:
    struct Step
    {
        enum class Kind { Member, Index, Wildcard } kind = Kind::Member;
        QByteArray name;
        qint64 index = 0;
    };
    /// nullopt when \a text is not such a path.
    static std::optional<JsonPath> parse(QByteArrayView text);
    const std::vector<Step> &steps() const noexcept { return m_steps; }

private:
    std::vector<Step> m_steps;
};

/// The lexeme of the first value at \a path, or nullopt (also when a mistake comes before it).
std::optional<QByteArrayView> jsonLexemeAt(QByteArrayView json, const JsonPath &path);
/// As text: strings decoded, other scalars as spelled, containers as their bytes.
std::optional<QByteArray> jsonTextAt(QByteArrayView json, const JsonPath &path);

} // namespace hookloupe
