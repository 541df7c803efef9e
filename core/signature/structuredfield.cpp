// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/structuredfield.h"

#include "core/event/ascii.h"

#include <algorithm>

namespace hookloupe {

namespace {

bool isLower(char c) noexcept
{
    return c >= 'a' && c <= 'z';
}
const FieldParameter *lastNamed(const std::vector<FieldParameter> &parameters,
                                QByteArrayView name) noexcept
{
    const auto found = std::find_if(parameters.rbegin(), parameters.rend(),
                                    [name](const FieldParameter &p) { return p.name == name; });
    return found == parameters.rend() ? nullptr : &*found;
}

/// Reads from the front; every function returns false where the text is not what it should be.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    { }

    qsizetype position() const noexcept { return m_position; }

    bool dictionary(std::vector<FieldMember> &members)
    {
        skip(" ");
        for (;;) {
            FieldMember one;
            if (!member(one) || members.size() == kFieldItemsMax)
                return false;
            std::erase_if(members, [&one](const FieldMember &old) { return old.key == one.key; });
            members.push_back(std::move(one));
            skip(" \t");
            if (atEnd())
                return true;
            if (!take(','))
                return false;
            skip(" \t");
        }
    }

private:
    bool atEnd() const noexcept { return m_position >= m_text.size(); }
    char peek() const noexcept { return atEnd() ? '\0' : m_text[m_position]; }
    bool take(char c) noexcept
    {
        if (atEnd() || m_text[m_position] != c)
            return false;
        ++m_position;
        return true;
    }
    void skip(QByteArrayView blanks) noexcept
    {
        while (!atEnd() && blanks.contains(m_text[m_position]))
            ++m_position;
    }
    QByteArrayView since(qsizetype begin) const noexcept
    {
        return m_text.sliced(begin, m_position - begin);
    }

    bool key(QByteArrayView &name)
    {
        const qsizetype begin = m_position;
        if (!isLower(peek()) && peek() != '*')
            return false;
        while (isLower(peek()) || isDigit(peek())
               || (!atEnd() && QByteArrayView("_-.*").contains(peek())))
            ++m_position;
        name = since(begin);
        return true;
    }

    bool member(FieldMember &member)
    {
        if (!key(member.key))
            return false;
        const qsizetype mark = m_position;
        if (!take('=')) {
            member.items.push_back({ {}, {}, {} });
            return parameters(member.parameters);
        }
        member.isList = peek() == '(';
        if (member.isList ? !innerList(member) : !item(member.items.emplace_back()))
            return false;
        member.whole = since(mark + 1);
        return true;
    }

    bool innerList(FieldMember &member)
    {
        take('(');
        for (;;) {
            skip(" ");
            if (take(')'))
                return parameters(member.parameters);
            if (member.items.size() == kFieldItemsMax || !item(member.items.emplace_back()))
                return false;
            if (peek() != ' ' && peek() != ')')
                return false;
        }
    }

    bool item(FieldItem &item)
    {
        const qsizetype begin = m_position;
        if (!bareItem(item.text) || !parameters(item.parameters))
            return false;
        item.whole = since(begin);
        return true;
    }

    bool parameters(std::vector<FieldParameter> &parameters)
    {
        while (take(';')) {
            skip(" ");
            FieldParameter parameter;
            if (parameters.size() == kFieldItemsMax || !key(parameter.name))
                return false;
            parameter.text = "?1";
            if (take('=') && !bareItem(parameter.text))
                return false;
            parameters.push_back(parameter);
        }
        return true;
    }

    bool bareItem(QByteArrayView &text)
    {
        const qsizetype begin = m_position;
        const bool good = peek() == '"' ? quoted() : peek() == ':' ? byteSequence() : plain();
        text = since(begin);
        return good;
    }

    bool quoted()
    {
        for (++m_position; !atEnd(); ++m_position) {
            const char c = peek();
            if (c == '"') {
                ++m_position;
                return true;
            }
            if (c < ' ' || c > '~')
                return false;
            if (c == '\\') {
                ++m_position;
                if (peek() != '"' && peek() != '\\')
                    return false;
            }
        }
        return false;
    }

    bool byteSequence()
    {
        const qsizetype end = m_text.indexOf(':', m_position + 1);
        if (end < 0)
            return false;
        m_position = end + 1;
        return true;
    }

    /// Numbers, booleans and tokens: none is looked at more closely than by who needs it.
    bool plain()
    {
        const qsizetype begin = m_position;
        while (!atEnd() && !QByteArrayView(" \t,;()\"=").contains(peek()) && peek() > ' '
               && peek() <= '~')
            ++m_position;
        return m_position > begin;
    }

    QByteArrayView m_text;
    qsizetype m_position = 0;
};

} // namespace

const FieldParameter *FieldItem::parameter(QByteArrayView name) const noexcept
{
    return lastNamed(parameters, name);
}

const FieldParameter *FieldMember::parameter(QByteArrayView name) const noexcept
{
    return lastNamed(parameters, name);
}

std::optional<std::vector<FieldMember>> parseDictionary(QByteArrayView value, qsizetype &position)
{
    Reader reader(value);
    std::vector<FieldMember> members;
    const bool good = reader.dictionary(members);
    position = reader.position();
    if (!good)
        return std::nullopt;
    return members;
}

std::optional<QByteArray> stringOf(QByteArrayView text)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"')
        return std::nullopt;
    QByteArray plain;
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        if (text[i] == '\\')
            ++i;
        plain += text[i];
    }
    return plain;
}

std::optional<qint64> integerOf(QByteArrayView text)
{
    constexpr qsizetype kDigitsMax = 15;
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    if (digits.isEmpty() || digits.size() > kDigitsMax
        || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return text.toByteArray().toLongLong();
}

std::optional<QByteArrayView> base64Of(QByteArrayView text)
{
    if (text.size() < 2 || text.front() != ':' || text.back() != ':')
        return std::nullopt;
    return text.sliced(1, text.size() - 2);
}

} // namespace hookloupe
