// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonreader.h"

#include "core/event/ascii.h"
#include "core/event/limits.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace hookloupe {

namespace {

constexpr bool endsRun(char c) noexcept
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

/// Bytes up to the next quote, backslash or control character. Eight at a time: strings are most
/// of a payload, and this loop decides the speed of everything that reads JSON.
qsizetype plainRun(const char *begin, const char *end) noexcept
{
    const char *p = begin;
    if constexpr (std::endian::native == std::endian::little) {
        constexpr std::uint64_t ones = 0x0101010101010101U;
        constexpr std::uint64_t highs = ones * 0x80;
        while (end - p >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, p, sizeof word);
            const std::uint64_t quote = word ^ (ones * '"');
            const std::uint64_t slash = word ^ (ones * '\\');
            // The lowest marked byte is exact; a borrow can only mark bytes above it wrongly.
            const std::uint64_t marked = (((quote - ones) & ~quote) | ((slash - ones) & ~slash)
                                          | ((word - ones * 0x20) & ~word))
                    & highs;
            if (marked != 0)
                return p - begin + std::countr_zero(marked) / 8;
            p += 8;
        }
    }
    while (p != end && !endsRun(*p))
        ++p;
    return p - begin;
}

} // namespace

JsonReader::JsonReader(QByteArrayView bytes)
    : m_bytes(bytes)
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_position = 3;
    m_begin = m_end = m_position;
}

inline void JsonReader::skipBlanks() noexcept
{
    while (!atEnd() && isBlank(m_bytes[m_position]))
        ++m_position;
}

inline JsonReader::Token JsonReader::valueEnds(Token kind) noexcept
{
    m_end = m_position;
    m_expect = Expect::AfterValue;
    return kind;
}

inline bool JsonReader::readDigits() noexcept
{
    const qsizetype begin = m_position;
    while (!atEnd() && isDigit(m_bytes[m_position]))
        ++m_position;
    return m_position > begin;
}

JsonReader::Token JsonReader::fail(const char *reason)
{
    m_reason = reason;
    // An escape is six bytes, what else may be cut is shorter.
    constexpr qsizetype kCutMax = 6;
    m_isCutOff = m_bytes.size() - m_position < kCutMax;
    m_begin = m_end = m_position;
    return Token::Error;
}

JsonReader::Token JsonReader::next()
{
    if (m_reason)
        return Token::Error;
    skipBlanks();
    m_begin = m_position;
    m_depth = static_cast<int>(m_inObject.size());
    switch (m_expect) {
    case Expect::AfterValue:
        return readAfterValue();
    case Expect::FirstKey:
    case Expect::NextKey:
        return readKey();
    case Expect::Colon:
        if (atEnd() || m_bytes[m_position] != ':')
            return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "a ':' was expected after the member's name"));
        ++m_position;
        skipBlanks();
        m_expect = Expect::Value;
        return readValue();
    case Expect::Value:
    case Expect::FirstValue:
    case Expect::NextValue:
        break;
    }
    return readValue();
}

JsonReader::Token JsonReader::readAfterValue()
{
    if (m_inObject.empty()) {
        if (!atEnd())
            return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "nothing but white space may follow the value"));
        m_end = m_position;
        return Token::End;
    }
    if (atEnd()) {
        return fail(m_object ? QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                 "the text ends before the object is closed")
                             : QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                 "the text ends before the array is closed"));
    }
    const char c = m_bytes[m_position];
    if (c == ',') {
        ++m_position;
        skipBlanks();
        m_expect = m_object ? Expect::NextKey : Expect::NextValue;
        return m_object ? readKey() : readValue();
    }
    if (c == (m_object ? '}' : ']'))
        return close();
    return fail(m_object ? QT_TRANSLATE_NOOP("hookloupe::CoreText", "a comma or '}' was expected")
                         : QT_TRANSLATE_NOOP("hookloupe::CoreText", "a comma or ']' was expected"));
}

JsonReader::Token JsonReader::readKey()
{
    m_begin = m_position;
    if (atEnd())
        return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                      "the text ends before the object is closed"));
    const char c = m_bytes[m_position];
    if (c == '"') {
        const Token token = readString(Token::Key);
        m_expect = Expect::Colon;
        return token;
    }
    if (c == '}' && m_expect == Expect::FirstKey)
        return close();
    return fail(m_expect == Expect::FirstKey
                        ? QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                            "a member's name in double quotes or '}' was expected")
                        : QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                            "a member's name in double quotes was expected"));
}

JsonReader::Token JsonReader::readValue()
{
    m_begin = m_position;
    if (atEnd()) {
        if (m_inObject.empty())
            return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText", "there is no value"));
        return fail(m_object ? QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                 "the text ends before the object is closed")
                             : QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                 "the text ends before the array is closed"));
    }
    const char c = m_bytes[m_position];
    switch (c) {
    case '"':
        return readString(Token::String);
    case '{':
        return open(/*object=*/true);
    case '[':
        return open(/*object=*/false);
    case ']':
        if (m_expect == Expect::FirstValue)
            return close();
        break;
    case 't':
        return readWord("true", Token::True);
    case 'f':
        return readWord("false", Token::False);
    case 'n':
        return readWord("null", Token::Null);
    case '\'':
        return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText", "strings take double quotes"));
    default:
        if (c == '-' || isDigit(c))
            return readNumber();
        break;
    }
    switch (m_expect) {
    case Expect::FirstValue:
        return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText", "a value or ']' was expected"));
    case Expect::NextValue:
        return fail(
                QT_TRANSLATE_NOOP("hookloupe::CoreText", "a value was expected after the comma"));
    default:
        return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText", "a value was expected"));
    }
}

JsonReader::Token JsonReader::open(bool object)
{
    if (m_depth >= kJsonDepthMax)
        return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                      "it is nested deeper than this program follows"));
    m_end = ++m_position;
    m_inObject.push_back(object);
    m_object = object;
    m_expect = object ? Expect::FirstKey : Expect::FirstValue;
    return object ? Token::ObjectBegin : Token::ArrayBegin;
}

JsonReader::Token JsonReader::close()
{
    const Token token = m_object ? Token::ObjectEnd : Token::ArrayEnd;
    ++m_position;
    m_inObject.pop_back();
    m_object = !m_inObject.empty() && m_inObject.back();
    --m_depth;
    return valueEnds(token);
}

JsonReader::Token JsonReader::readString(Token kind)
{
    const qsizetype begin = m_position++;
    m_hasEscapes = false;
    while (true) {
        m_position += plainRun(m_bytes.data() + m_position, m_bytes.data() + m_bytes.size());
        if (atEnd()) {
            m_position = begin;
            fail(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                   "the string that begins here is not closed"));
            m_isCutOff = true;
            return Token::Error;
        }
        const char c = m_bytes[m_position];
        if (c == '"') {
            ++m_position;
            return valueEnds(kind);
        }
        if (c != '\\')
            return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "a control character inside a string must be escaped"));
        m_hasEscapes = true;
        if (!readEscape())
            return Token::Error;
    }
}

bool JsonReader::readEscape()
{
    const qsizetype left = m_bytes.size() - m_position;
    const char c = left > 1 ? m_bytes[m_position + 1] : '\0';
    switch (c) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        m_position += 2;
        return true;
    case 'u': {
        const char *digits = m_bytes.data() + m_position + 2;
        if (left >= 6 && std::all_of(digits, digits + 4, isHexDigit)) {
            m_position += 6;
            return true;
        }
        fail(QT_TRANSLATE_NOOP("hookloupe::CoreText", "'\\u' takes four hexadecimal digits"));
        return false;
    }
    default:
        fail(QT_TRANSLATE_NOOP("hookloupe::CoreText", "there is no such escape in JSON"));
        return false;
    }
}

JsonReader::Token JsonReader::readNumber()
{
    if (m_bytes[m_position] == '-')
        ++m_position;
    if (!atEnd() && m_bytes[m_position] == '0') {
        ++m_position;
        if (!atEnd() && isDigit(m_bytes[m_position]))
            return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "a number has no digits after a leading 0"));
    } else if (!readDigits()) {
        return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText", "a digit was expected after '-'"));
    }
    if (!atEnd() && m_bytes[m_position] == '.') {
        ++m_position;
        if (!readDigits())
            return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "a digit was expected after the decimal point"));
    }
    if (!atEnd() && (m_bytes[m_position] == 'e' || m_bytes[m_position] == 'E')) {
        ++m_position;
        if (!atEnd() && (m_bytes[m_position] == '+' || m_bytes[m_position] == '-'))
            ++m_position;
        if (!readDigits())
            return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                          "a digit was expected in the exponent"));
    }
    return valueEnds(Token::Number);
}

JsonReader::Token JsonReader::readWord(QByteArrayView word, Token kind)
{
    if (!m_bytes.sliced(m_position).startsWith(word))
        return fail(QT_TRANSLATE_NOOP("hookloupe::CoreText", "a value was expected"));
    m_position += word.size();
    return valueEnds(kind);
}

JsonReader::Token JsonReader::skipContainer()
{
    const int depth = m_depth;
    Token token = next();
    while (m_depth > depth && token != Token::Error)
        token = next();
    return token;
}

JsonMistake JsonReader::mistake() const
{
    const QByteArrayView before = m_bytes.first(m_position);
    JsonMistake mistake;
    mistake.offset = m_position;
    mistake.line = 1 + std::count(before.begin(), before.end(), '\n');
    mistake.column = m_position - before.lastIndexOf('\n');
    mistake.reason = m_reason ? m_reason : "";
    return mistake;
}

} // namespace hookloupe
