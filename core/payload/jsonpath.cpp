// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonpath.h"

#include "core/event/ascii.h"
#include "core/payload/jsonreader.h"

namespace hookloupe {

namespace {

using Step = JsonPath::Step;
using Token = JsonReader::Token;

constexpr bool isNameByte(char c) noexcept
{
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '$' || c == '@' || c == ':'
            || static_cast<unsigned char>(c) >= 0x80;
}

// Each of these takes what it read off \a text and fills a step of its caller: an optional step
// makes GCC 14 warn of a name that is moved uninitialised.

/// `.name` and `.*`
bool readDotStep(QByteArrayView &text, Step &step)
{
    text = text.sliced(1);
    if (text.startsWith('*')) {
        text = text.sliced(1);
        step.kind = Step::Kind::Wildcard;
        return true;
    }
    qsizetype length = 0;
    while (length < text.size() && isNameByte(text[length]))
        ++length;
    step.kind = Step::Kind::Member;
    step.name = text.first(length).toByteArray();
    text = text.sliced(length);
    return length > 0;
}

/// A name in single or double quotes, in which a backslash quotes the next byte.
bool readQuotedName(QByteArrayView &text, Step &step)
{
    const char quote = text.front();
    step.kind = Step::Kind::Member;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == quote) {
            text = text.sliced(i + 1);
            return true;
        }
        if (text[i] == '\\' && ++i == text.size())
            return false;
        step.name += text[i];
    }
    return false;
}

bool readIndex(QByteArrayView &text, Step &step)
{
    // Nine digits are more elements than any body has, and cannot overflow.
    constexpr qsizetype digitsMax = 9;
    step.kind = Step::Kind::Index;
    qsizetype length = 0;
    while (length <= digitsMax && length < text.size() && text[length] >= '0'
           && text[length] <= '9') {
        step.index = step.index * 10 + (text[length++] - '0');
    }
    if (length == 0 || length > digitsMax)
        return false;
    text = text.sliced(length);
    return true;
}

bool readBracketStep(QByteArrayView &text, Step &step)
{
    text = text.sliced(1);
    bool read = true;
    if (text.startsWith('*')) {
        text = text.sliced(1);
        step.kind = Step::Kind::Wildcard;
    } else if (text.startsWith('\'') || text.startsWith('"')) {
        read = readQuotedName(text, step);
    } else {
        read = readIndex(text, step);
    }
    if (!read || !text.startsWith(']'))
        return false;
    text = text.sliced(1);
    return true;
}

bool readStep(QByteArrayView &text, Step &step)
{
    if (text.front() == '.')
        return readDotStep(text, step);
    return text.front() == '[' && readBracketStep(text, step);
}

bool isName(QByteArrayView lexeme, QByteArrayView name)
{
    if (!lexeme.contains('\\'))
        return lexeme.sliced(1, lexeme.size() - 2) == name;
    return decodeJsonString(lexeme) == name;
}

/// Walks into the containers that the path leads through and skips all others, so that its stack
/// is as deep as the path and not as the document.
class PathWalk
{
public:
    PathWalk(QByteArrayView json, const JsonPath &path)
        : m_json(json)
        , m_reader(json)
        , m_steps(path.steps())
    { }

    std::optional<QByteArrayView> firstMatch()
    {
        while (true) {
            const Token token = m_reader.next();
            switch (token) {
            case Token::End:
            case Token::Error:
                return std::nullopt;
            case Token::Key:
                m_levels.back().matches = matchesKey();
                break;
            case Token::ObjectEnd:
            case Token::ArrayEnd:
                m_levels.pop_back();
                break;
            default:
                if (auto found = visitValue(token))
                    return found;
                if (m_failed)
                    return std::nullopt;
            }
        }
    }

private:
    struct Level
    {
        bool object = false;
        bool matches = false; ///< the member or element at hand
        qint64 index = 0; ///< of the next element
    };

    const Step &step() const { return m_steps[m_levels.size() - 1]; }

    bool matchesKey() const
    {
        return step().kind == Step::Kind::Wildcard || isName(m_reader.lexeme(), step().name);
    }

    bool matchesValue()
    {
        if (m_levels.empty())
            return true;
        Level &level = m_levels.back();
        if (level.object)
            return level.matches;
        return step().kind == Step::Kind::Wildcard || step().index == level.index++;
    }

    bool leadsInto(bool object) const
    {
        const Step::Kind kind = m_steps[m_levels.size()].kind;
        return kind == Step::Kind::Wildcard || object == (kind == Step::Kind::Member);
    }

    std::optional<QByteArrayView> visitValue(Token token)
    {
        const bool container = token == Token::ObjectBegin || token == Token::ArrayBegin;
        const bool object = token == Token::ObjectBegin;
        const bool matches = matchesValue();
        const bool found = matches && m_levels.size() == m_steps.size();
        if (!container)
            return found ? std::optional(m_reader.lexeme()) : std::nullopt;
        if (matches && !found && leadsInto(object)) {
            m_levels.push_back({ object, false, 0 });
            return std::nullopt;
        }
        const qint64 begin = m_reader.offset();
        m_failed = m_reader.skipContainer() == Token::Error;
        if (m_failed || !found)
            return std::nullopt;
        return m_json.sliced(begin, m_reader.offset() + 1 - begin);
    }

    QByteArrayView m_json;
    JsonReader m_reader;
    const std::vector<Step> &m_steps;
    std::vector<Level> m_levels;
    bool m_failed = false;
};

} // namespace

std::optional<JsonPath> JsonPath::parse(QByteArrayView text)
{
    if (!text.startsWith('$'))
        return std::nullopt;
    text = text.sliced(1);
    JsonPath path;
    while (!text.isEmpty()) {
        Step step;
        if (!readStep(text, step))
            return std::nullopt;
        path.m_steps.push_back(std::move(step));
    }
    return path;
}

std::optional<QByteArrayView> jsonLexemeAt(QByteArrayView json, const JsonPath &path)
{
    return PathWalk(json, path).firstMatch();
}

QByteArray jsonTextOf(QByteArrayView lexeme)
{
    return lexeme.startsWith('"') ? decodeJsonString(lexeme) : lexeme.toByteArray();
}

std::optional<QByteArray> jsonTextAt(QByteArrayView json, const JsonPath &path)
{
    const auto lexeme = jsonLexemeAt(json, path);
    return lexeme ? std::optional(jsonTextOf(*lexeme)) : std::nullopt;
}

} // namespace hookloupe
