// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hookloupe {

/// Where and why a text stops being JSON (RFC 8259).
struct JsonMistake
{
    qint64 offset = 0; ///< bytes from the start
    qint64 line = 1; ///< 1-based
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
        ObjectBegin,
        ObjectEnd,
        ArrayBegin,
        ArrayEnd,
        Key, ///< lexeme with its quotes; the value follows
        String, ///< lexeme with its quotes
        Number,
        True,
        False,
        Null,
        End, ///< the one value is complete and only white space followed
        Error, ///< mistake() says why; stays
    };

    explicit JsonReader(QByteArrayView bytes);

    Token next();
    /// The bytes of the current token.
    QByteArrayView lexeme() const noexcept { return m_bytes.sliced(m_begin, m_end - m_begin); }
    /// Whether there is a backslash in the current token, a Key or a String.
    bool hasEscapes() const noexcept { return m_hasEscapes; }
    /// Offset of the current token.
    qint64 offset() const noexcept { return m_begin; }
    /// Containers open around the current token; a bracket is not inside its own container.
    int depth() const noexcept { return m_depth; }
    /// After ObjectBegin or ArrayBegin: skips to the matching end, which becomes the current token.
    Token skipContainer();
    /// Precondition: the last token was Error.
    JsonMistake mistake() const;
    /// Whether the bytes may only have ended too early: with more behind them they may be JSON.
    /// Precondition: the last token was Error.
    bool isCutOff() const noexcept { return m_isCutOff; }

private:
    enum class Expect {
        Value,
        FirstValue,
        NextValue,
        FirstKey,
        NextKey,
        Colon,
        AfterValue
    };

    bool atEnd() const noexcept { return m_position >= m_bytes.size(); }
    Token fail(const char *reason);
    Token readAfterValue();
    Token readKey();
    Token readValue();
    Token readString(Token kind);
    bool readEscape();
    Token readNumber();
    Token readWord(QByteArrayView word, Token kind);
    bool readDigits() noexcept;
    Token open(bool object);
    Token close();
    Token valueEnds(Token kind) noexcept;
    void skipBlanks() noexcept;

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    std::vector<bool> m_inObject; ///< of each open container
    bool m_object = false; ///< m_inObject.back(), without the bit arithmetic
    bool m_hasEscapes = false;
    bool m_isCutOff = false;
    int m_depth = 0; ///< of the current token
    const char *m_reason = nullptr;
    Expect m_expect = Expect::Value;
};

/// The text of a Key or String lexeme as UTF-8; lone surrogates become U+FFFD.
QByteArray decodeJsonString(QByteArrayView lexeme);
/// \a utf8 as a JSON string lexeme with quotes, escaped only where RFC 8259 demands it.
QByteArray encodeJsonString(QByteArrayView utf8);

/// Whether \a token begins an object or an array.
constexpr bool opens(JsonReader::Token token) noexcept
{
    return token == JsonReader::Token::ObjectBegin || token == JsonReader::Token::ArrayBegin;
}

/// Whether \a token ends an object or an array.
constexpr bool closes(JsonReader::Token token) noexcept
{
    return token == JsonReader::Token::ObjectEnd || token == JsonReader::Token::ArrayEnd;
}

} // namespace hookloupe
