// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/powershellreader.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QString>

namespace hookloupe::detail {

namespace {

/// Expressions within expressions beyond that are nothing that a person wrote.
constexpr int kDepthMax = 32;
/// Of one call; more nobody reads.
constexpr qsizetype kLostMax = 100;

char escaped(char c) noexcept
{
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '0':
        return '\0';
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'v':
        return '\v';
    default:
        return c;
    }
}

} // namespace

bool isPowerShellNameByte(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

char PowerShellReader::peek(qsizetype ahead) const noexcept
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
}

bool PowerShellReader::startsWithIgnoringCase(QByteArrayView word) const
{
    return rest().size() >= word.size() && equalsIgnoreCase(rest().first(word.size()), word);
}

void PowerShellReader::skipBlanks(bool withLines)
{
    while (m_at < m_text.size()) {
        const char c = peek();
        if (c == ' ' || c == '\t' || c == '\r' || (withLines && (c == '\n' || c == ';')))
            ++m_at;
        else if (c == '`' && (peek(1) == '\n' || (peek(1) == '\r' && peek(2) == '\n')))
            m_at += peek(1) == '\n' ? 2 : 3;
        else if (c == '#')
            skipLine();
        else
            return;
    }
}

void PowerShellReader::skipLine()
{
    const qsizetype feed = m_text.indexOf('\n', m_at);
    m_at = feed < 0 ? m_text.size() : feed;
}

bool PowerShellReader::atEnd() const noexcept
{
    return m_at >= m_text.size() || QByteArrayView("\n;|)}").contains(peek());
}

QByteArrayView PowerShellReader::word()
{
    const qsizetype begin = m_at;
    while (isPowerShellNameByte(peek()) || peek() == '-')
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

PowerShellValue PowerShellReader::unknown(qsizetype begin)
{
    Value value;
    value.text = m_text.sliced(begin, m_at - begin).trimmed().toByteArray();
    return value;
}

void PowerShellReader::lose(QByteArrayView written)
{
    if (m_lost.size() < kLostMax)
        m_lost += CoreText::tr("PowerShell would have put a value in the place of %1.")
                          .arg(displayText(written.first(qMin(written.size(), qsizetype(60))), 60));
}

PowerShellValue PowerShellReader::readValue(int depth)
{
    const qsizetype begin = m_at;
    if (depth > kDepthMax) {
        skipLine();
        return unknown(begin);
    }
    const char c = peek();
    if (c == '\'')
        return textValue(literal());
    if (c == '"')
        return textValue(expandable('"'));
    if (c == '@' && isQuote(peek(1)))
        return textValue(hereString());
    if (c == '@' && peek(1) == '{')
        return table(depth);
    if (startsWithIgnoringCase("[ordered]@{")) {
        m_at += 9;
        return table(depth);
    }
    if (c == '$')
        return variable();
    if (c == '(')
        return inBrackets(depth);
    if (c == '[')
        return encoded(depth);
    while (m_at < m_text.size() && !QByteArrayView(" \t\r\n;|,(){}").contains(peek())) {
        if (peek() == '`' && m_at + 1 < m_text.size())
            ++m_at;
        ++m_at;
    }
    return textValue(m_text.sliced(begin, m_at - begin).toByteArray());
}

PowerShellValue PowerShellReader::textValue(QByteArray text)
{
    return { .kind = Kind::Text, .text = std::move(text), .table = {} };
}

QByteArray PowerShellReader::literal()
{
    QByteArray text;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (peek() == '\'' && peek(1) != '\'')
            break;
        if (peek() == '\'')
            ++m_at;
        text += peek();
    }
    closeQuote();
    return text;
}

void PowerShellReader::closeQuote()
{
    if (m_at >= m_text.size())
        m_lost += CoreText::tr("A quote is not closed; the rest of the text was taken as quoted.");
    m_at = qMin(m_at + 1, m_text.size());
}

QByteArray PowerShellReader::expandable(char quote)
{
    ++m_at;
    QByteArray text;
    while (m_at < m_text.size() && (peek() != quote || peek(1) == quote)) {
        if (peek() == quote)
            ++m_at;
        expandOne(text);
    }
    closeQuote();
    return text;
}

void PowerShellReader::expandOne(QByteArray &text)
{
    const qsizetype begin = m_at;
    if (peek() == '`' && m_at + 1 < m_text.size()) {
        text += escaped(peek(1));
        m_at += 2;
    } else if (peek() == '$' && peek(1) == '(') {
        if (const auto unit = characterUnit()) {
            QString made(QChar{ *unit });
            if (made.front().isHighSurrogate()) {
                if (const auto low = characterUnit())
                    made += QChar(*low);
            }
            text += made.toUtf8();
            return;
        }
        const qsizetype end = m_text.indexOf(')', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        const QByteArrayView inner = m_text.sliced(begin, m_at - begin);
        text += inner;
        lose(inner);
    } else if (peek() == '$' && (isPowerShellNameByte(peek(1)) || peek(1) == '{')) {
        const Value value = variable();
        const QByteArrayView written = m_text.sliced(begin, m_at - begin);
        if (value.kind == Kind::Text) {
            text += value.text;
        } else {
            text += written;
            lose(written);
        }
    } else {
        text += peek();
        ++m_at;
    }
}

std::optional<char16_t> PowerShellReader::characterUnit()
{
    constexpr QByteArrayView kBegin = "$([char]";
    constexpr qsizetype kDigitsMax = 8;
    if (!rest().startsWith(kBegin))
        return std::nullopt;
    const QByteArrayView digits = rest().sliced(kBegin.size());
    const qsizetype end = digits.first(qMin(digits.size(), kDigitsMax)).indexOf(')');
    bool isNumber = false;
    const uint code = end < 1 ? 0 : digits.first(end).toByteArray().trimmed().toUInt(&isNumber, 0);
    if (!isNumber || code > 0xffff)
        return std::nullopt;
    m_at += kBegin.size() + end + 1;
    return static_cast<char16_t>(code);
}

QByteArray PowerShellReader::hereString()
{
    const char quote = peek(1);
    const qsizetype feed = m_text.indexOf('\n', m_at);
    const QByteArray mark = QByteArray("\n") + quote + '@';
    const qsizetype end = feed < 0 ? -1 : m_text.indexOf(mark, feed);
    if (end < 0) {
        m_at = m_text.size();
        closeQuote();
        return {};
    }
    qsizetype textEnd = qMax(end, feed + 1);
    if (textEnd > feed + 1 && m_text[textEnd - 1] == '\r')
        --textEnd;
    m_at = feed + 1;
    QByteArray text;
    while (m_at < textEnd) {
        if (quote == '"')
            expandOne(text);
        else
            text += m_text[m_at++];
    }
    m_at = end + mark.size();
    return text;
}

PowerShellValue PowerShellReader::table(int depth)
{
    const qsizetype begin = m_at;
    m_at += 2;
    Value value;
    value.kind = Kind::Table;
    while (true) {
        skipBlanks(true);
        if (m_at >= m_text.size() || peek() == '}')
            break;
        QByteArray key;
        if (isQuote(peek()))
            key = readValue(depth + 1).text;
        else
            key = word().toByteArray();
        skipBlanks(false);
        if (peek() != '=' || key.isEmpty()) {
            value.kind = Kind::Unknown;
            skipLine();
            continue;
        }
        ++m_at;
        skipBlanks(true);
        const Value one = readValue(depth + 1);
        if (one.kind == Kind::Unknown || one.kind == Kind::Table)
            lose(one.text.isEmpty() ? QByteArrayView(key) : QByteArrayView(one.text));
        value.table.emplace_back(key, one.text);
        skipBlanks(false);
        if (!atEnd() && peek() != ',') {
            const qsizetype rest = m_at;
            skipLine();
            lose(m_text.sliced(rest, m_at - rest));
        } else if (peek() == ',' || peek() == '|' || peek() == ')')
            ++m_at;
    }
    m_at = qMin(m_at + 1, m_text.size());
    if (value.kind == Kind::Unknown)
        value.text = m_text.sliced(begin, m_at - begin).toByteArray();
    return value;
}

PowerShellValue PowerShellReader::variable()
{
    const qsizetype begin = m_at++;
    const bool isBraced = peek() == '{';
    m_at += isBraced ? 1 : 0;
    const qsizetype nameBegin = m_at;
    while (isPowerShellNameByte(peek()))
        ++m_at;
    const QByteArray name = m_text.sliced(nameBegin, m_at - nameBegin).toByteArray().toLower();
    m_at += isBraced && peek() == '}' ? 1 : 0;
    const auto known = m_variables.find(name);
    if (known == m_variables.end())
        return unknown(begin);
    qsizetype bytes = known->second.text.size();
    for (const auto &[key, value] : known->second.table)
        bytes += key.size() + value.size();
    m_bytesLeft -= bytes;
    return m_bytesLeft < 0 ? unknown(begin) : known->second;
}

PowerShellValue PowerShellReader::inBrackets(int depth)
{
    const qsizetype begin = m_at++;
    skipBlanks(true);
    Value value = readValue(depth + 1);
    skipBlanks(true);
    if (peek() == ')') {
        ++m_at;
        return value;
    }
    // Something is done with it that only PowerShell does.
    skipToBracket();
    return unknown(begin);
}

void PowerShellReader::skipToBracket()
{
    for (int open = 1; m_at < m_text.size() && open > 0;) {
        if (peek() == '\'')
            literal();
        else if (peek() == '"')
            expandable('"');
        else {
            open += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
            ++m_at;
        }
    }
}

PowerShellValue PowerShellReader::encoded(int depth)
{
    const qsizetype begin = m_at;
    for (const QByteArrayView call : { QByteArrayView("[System.Text.Encoding]::UTF8.GetBytes("),
                                       QByteArrayView("[Text.Encoding]::UTF8.GetBytes(") }) {
        if (!startsWithIgnoringCase(call))
            continue;
        m_at += call.size() - 1;
        Value value = inBrackets(depth + 1);
        if (value.kind == Kind::Text)
            value.kind = Kind::Bytes;
        return value;
    }
    while (m_at < m_text.size() && !QByteArrayView(" \t\r\n;|(").contains(peek()))
        ++m_at;
    if (peek() == '(') {
        ++m_at;
        skipToBracket();
    }
    return unknown(begin);
}

} // namespace hookloupe::detail
