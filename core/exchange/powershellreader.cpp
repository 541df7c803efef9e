// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/powershellreader.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QString>

#include <utility>

namespace hookloupe::detail {

namespace {

/// Expressions within expressions beyond that are nothing that a person wrote.
constexpr int kNestingMax = 32;
/// Of one call; more nobody reads.
constexpr qsizetype kLostMax = 100;
/// Of one "$(…)": what is longer is mostly not closed at all.
constexpr qsizetype kExpressionMax = 4'096;
constexpr qsizetype kLossBytesMax = 60;
constexpr QByteArrayView kValueEnds = " \t\r\n;|,(){}";

} // namespace

char powerShellEscaped(char c) noexcept
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

QString powerShellLoss(QByteArrayView written)
{
    return CoreText::tr("PowerShell would have put a value in the place of %1.")
            .arg(displayText(written.first(qMin(written.size(), kLossBytesMax)), kLossBytesMax));
}

bool isPowerShellNameByte(char c) noexcept
{
    return isLetterOrDigit(c) || c == '_';
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

PowerShellValue PowerShellReader::unknown(qsizetype begin) const
{
    Value value;
    value.text = m_text.sliced(begin, m_at - begin).trimmed().toByteArray();
    return value;
}

void PowerShellReader::lose(QByteArrayView written)
{
    addLost(m_lost, { powerShellLoss(written) });
}

void PowerShellReader::addLost(QStringList &lost, const QStringList &more)
{
    for (const QString &sentence : more) {
        if (lost.size() < kLostMax && !lost.contains(sentence))
            lost += sentence;
    }
}

bool PowerShellReader::mayHold(qsizetype bytes)
{
    m_bytesLeft -= qMin(bytes, m_bytesLeft + 1);
    return m_bytesLeft >= 0;
}

PowerShellValue PowerShellReader::readSum(int depth)
{
    const qsizetype begin = m_at;
    Value sum = readValue(depth);
    while (true) {
        skipBlanks(false);
        if (peek() != '+' || peek(1) == '=')
            return sum;
        ++m_at;
        skipBlanks(true);
        const Value next = readValue(depth + 1);
        if (sum.kind == Kind::Text && next.kind == Kind::Text && mayHold(next.text.size()))
            sum.text += next.text;
        else
            sum = unknown(begin);
    }
}

PowerShellValue PowerShellReader::readAssigned(int depth)
{
    const qsizetype begin = m_at;
    const char c = peek();
    const bool isCommand = isLetter(c);
    Value value = readSum(depth);
    return isCommand && value.kind == Kind::Text ? unknown(begin) : value;
}

PowerShellValue PowerShellReader::readValue(int depth)
{
    const qsizetype begin = m_at;
    if (depth > kNestingMax) {
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
    if (c == '(')
        return inBrackets(depth);
    if (c == '[')
        return typed(depth);
    if (startsWithIgnoringCase("New-Object "))
        return newObject();
    return bareWord(depth);
}

PowerShellValue PowerShellReader::bareWord(int depth)
{
    const qsizetype begin = m_at;
    if (peek() == '$' && peek(1) != '(') {
        Value value = variable();
        if (peek() == '.' || peek() == '[')
            return member(std::move(value), begin, depth);
        if (m_at >= m_text.size() || kValueEnds.contains(peek()) || peek() == ']')
            return value;
        m_at = begin; // "$base/x" is what it is in double quotes
    }
    QByteArray text;
    while (m_at < m_text.size() && !kValueEnds.contains(peek()))
        expandOne(text);
    return textValue(std::move(text));
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
        addLost(m_lost,
                { CoreText::tr(
                        "A quote is not closed; the rest of the text was taken as quoted.") });
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
        text += powerShellEscaped(peek(1));
        m_at += 2;
    } else if (peek() == '$' && peek(1) == '(' && m_at >= m_unclosedUntil) {
        if (const auto unit = characterUnit()) {
            QString made(QChar{ *unit });
            if (made.front().isHighSurrogate()) {
                if (const auto low = characterUnit())
                    made += QChar(*low);
            }
            text += made.toUtf8();
            return;
        }
        // "$($name)" is a habit.
        if (peek(2) == '$' && isPowerShellNameByte(peek(3))) {
            m_at += 2;
            const Value value = variable();
            if (value.kind == Kind::Text && peek() == ')') {
                ++m_at;
                text += value.text;
                return;
            }
            m_at = begin;
        }
        if (!skipExpression()) {
            m_unclosedUntil = m_at;
            m_at = begin + 2;
        }
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

bool PowerShellReader::skipExpression()
{
    const qsizetype end =
            m_text.size() - m_at > kExpressionMax ? m_at + kExpressionMax : m_text.size();
    int open = 0;
    char quote = '\0';
    for (++m_at; m_at < end; ++m_at) {
        const char c = m_text[m_at];
        if (c == '`' && quote != '\'')
            ++m_at;
        else if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (isQuote(c))
            quote = c;
        else if (c == '(')
            ++open;
        else if (c == ')' && --open == 0) {
            ++m_at;
            return true;
        }
    }
    m_at = end;
    return false;
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
    if (quote == '\'') {
        text = m_text.sliced(m_at, textEnd - m_at).toByteArray();
    } else {
        // Nothing within reaches beyond its end.
        const QByteArrayView whole = std::exchange(m_text, m_text.first(textEnd));
        while (m_at < textEnd)
            expandOne(text);
        m_text = whole;
    }
    m_at = end + mark.size();
    return text;
}

} // namespace hookloupe::detail
