// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsontypes.h"

#include "core/payload/jsonreader.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <vector>

namespace hookloupe {

namespace {

using Step = JsonPath::Step;
using Token = JsonReader::Token;

constexpr std::array kNames{ "array", "boolean", "null", "number", "object", "string" };
enum Place : std::size_t {
    Array,
    Boolean,
    Null,
    Number,
    Object,
    String
};
using Types = std::array<bool, kNames.size()>;

/// By the first byte of a lexeme.
Place typeOf(QByteArrayView lexeme) noexcept
{
    switch (lexeme.front()) {
    case '[':
        return Array;
    case '{':
        return Object;
    case '"':
        return String;
    case 't':
    case 'f':
        return Boolean;
    case 'n':
        return Null;
    default:
        return Number;
    }
}

/// Walks into the containers that the path leads through, and skips all others.
class TypesWalk
{
public:
    TypesWalk(QByteArrayView json, const JsonPath &path)
        : m_reader(json)
        , m_steps(path.steps())
    { }

    Types run()
    {
        while (true) {
            const Token token = m_reader.next();
            switch (token) {
            case Token::End:
            case Token::Error:
                return m_found;
            case Token::Key:
                m_levels.back().isOnPath = isOnPath(m_reader.lexeme());
                break;
            case Token::ObjectEnd:
            case Token::ArrayEnd:
                m_levels.pop_back();
                break;
            default:
                visit(token);
            }
        }
    }

private:
    struct Level
    {
        bool isObject = false;
        bool isOnPath = false; ///< the member at hand
        qint64 index = 0; ///< of the next element
    };

    bool isOnPath(QByteArrayView lexeme) const
    {
        const Step &step = m_steps[m_levels.size() - 1];
        if (step.kind == Step::Kind::Wildcard)
            return true;
        return lexeme.contains('\\') ? decodeJsonString(lexeme) == step.name
                                     : lexeme.sliced(1, lexeme.size() - 2) == step.name;
    }

    bool matches()
    {
        if (m_levels.empty())
            return true;
        const Step &step = m_steps[m_levels.size() - 1];
        Level &level = m_levels.back();
        if (level.isObject)
            return level.isOnPath;
        const qint64 index = level.index++;
        return step.kind == Step::Kind::Wildcard || step.index == index;
    }

    void visit(Token token)
    {
        const bool isObject = token == Token::ObjectBegin;
        const bool isContainer = isObject || token == Token::ArrayBegin;
        const bool isOnPath = matches();
        const bool isFound = isOnPath && m_levels.size() == m_steps.size();
        if (isFound)
            m_found.at(typeOf(m_reader.lexeme())) = true;
        if (!isContainer)
            return;
        if (isOnPath && !isFound) {
            const Step::Kind kind = m_steps[m_levels.size()].kind;
            if (kind == Step::Kind::Wildcard || isObject == (kind == Step::Kind::Member)) {
                m_levels.push_back({ isObject, false, 0 });
                return;
            }
        }
        m_reader.skipContainer();
    }

    JsonReader m_reader;
    const std::vector<Step> &m_steps;
    std::vector<Level> m_levels;
    Types m_found{};
};

} // namespace

std::optional<QByteArray> jsonTypesAt(QByteArrayView json, const JsonPath &path)
{
    Types found{};
    if (std::ranges::any_of(path.steps(),
                            [](const Step &step) { return step.kind == Step::Kind::Wildcard; })) {
        found = TypesWalk(json, path).run();
    } else if (const auto lexeme = jsonLexemeAt(json, path)) {
        found.at(typeOf(*lexeme)) = true;
    }
    QByteArrayList names;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (found.at(i))
            names += kNames.at(i);
    }
    return names.isEmpty() ? std::nullopt : std::optional(names.join(' '));
}

} // namespace hookloupe
