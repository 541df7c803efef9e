// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonpath.h"
#include "core/payload/jsonreader.h"

namespace hookloupe {

namespace {

using Token = JsonReader::Token;
using Step = JsonPath::Step;

/// As the walk along one path, with a set of paths at each level: a bit each.
class PathsWalk
{
public:
    PathsWalk(QByteArrayView json, std::span<const JsonPath *const> paths)
        : m_json(json)
        , m_reader(json)
        , m_paths(paths.first(qMin(paths.size(), kJsonPathsMax)))
        , m_found(paths.size())
    {
        for (std::size_t i = 0; i < m_paths.size(); ++i)
            m_open |= bit(i);
    }

    std::vector<std::optional<QByteArrayView>> run()
    {
        while (m_open != 0) {
            const Token token = m_reader.next();
            if (token == Token::End || token == Token::Error)
                break;
            if (token == Token::Key)
                m_levels.back().matches = matchesOfKey();
            else if (token == Token::ObjectEnd || token == Token::ArrayEnd)
                leave();
            else if (!visit(token))
                break;
        }
        return std::move(m_found);
    }

private:
    struct Level
    {
        bool object = false;
        quint64 active = 0; ///< paths that lead in here
        quint64 matches = 0; ///< those that the member at hand is on
        qint64 index = 0; ///< of the next element
        quint64 whole = 0; ///< those that end with this container
        qint64 begin = 0; ///< of the container
    };

    static quint64 bit(std::size_t i) noexcept { return quint64(1) << i; }

    template<class Holds>
    quint64 those(quint64 of, Holds holds) const
    {
        quint64 set = 0;
        for (std::size_t i = 0; i < m_paths.size(); ++i) {
            if ((of & bit(i)) != 0 && holds(m_paths[i]->steps()))
                set |= bit(i);
        }
        return set;
    }

    quint64 matchesOfKey() const
    {
        const QByteArrayView lexeme = m_reader.lexeme();
        const bool isEscaped = lexeme.contains('\\');
        const QByteArray decoded = isEscaped ? decodeJsonString(lexeme) : QByteArray();
        const QByteArrayView name =
                isEscaped ? QByteArrayView(decoded) : lexeme.sliced(1, lexeme.size() - 2);
        const std::size_t depth = m_levels.size() - 1;
        return those(
                m_levels.back().active & m_open, [name, depth](const std::vector<Step> &steps) {
                    return steps[depth].kind == Step::Kind::Wildcard || steps[depth].name == name;
                });
    }

    quint64 matchesOfValue()
    {
        if (m_levels.empty())
            return m_open;
        Level &level = m_levels.back();
        if (level.object)
            return level.matches;
        const qint64 index = level.index++;
        const std::size_t depth = m_levels.size() - 1;
        return those(level.active & m_open, [index, depth](const std::vector<Step> &steps) {
            return steps[depth].kind == Step::Kind::Wildcard || steps[depth].index == index;
        });
    }

    void take(quint64 set, QByteArrayView lexeme)
    {
        for (std::size_t i = 0; i < m_paths.size(); ++i) {
            if ((set & m_open & bit(i)) != 0)
                m_found[i] = lexeme;
        }
        m_open &= ~set;
    }

    void leave()
    {
        const Level level = m_levels.back();
        m_levels.pop_back();
        take(level.whole, m_json.sliced(level.begin, m_reader.offset() + 1 - level.begin));
    }

    /// False when the document ends with a mistake.
    bool visit(Token token)
    {
        const bool object = token == Token::ObjectBegin;
        const bool container = object || token == Token::ArrayBegin;
        const std::size_t depth = m_levels.size();
        const quint64 matches = matchesOfValue() & m_open;
        const quint64 whole = those(
                matches, [depth](const std::vector<Step> &steps) { return steps.size() == depth; });
        if (!container) {
            take(whole, m_reader.lexeme());
            return true;
        }
        const quint64 deeper = those(matches, [depth, object](const std::vector<Step> &steps) {
            if (steps.size() <= depth)
                return false;
            const Step::Kind kind = steps[depth].kind;
            return kind == Step::Kind::Wildcard || object == (kind == Step::Kind::Member);
        });
        const qint64 begin = m_reader.offset();
        if (deeper != 0) {
            m_levels.push_back({ object, deeper, 0, 0, whole, begin });
            return true;
        }
        if (m_reader.skipContainer() == Token::Error)
            return false;
        take(whole, m_json.sliced(begin, m_reader.offset() + 1 - begin));
        return true;
    }

    QByteArrayView m_json;
    JsonReader m_reader;
    std::span<const JsonPath *const> m_paths;
    std::vector<Level> m_levels;
    quint64 m_open = 0; ///< paths without a match so far
    std::vector<std::optional<QByteArrayView>> m_found;
};

} // namespace

std::vector<std::optional<QByteArrayView>> jsonLexemesAt(QByteArrayView json,
                                                         std::span<const JsonPath *const> paths)
{
    return PathsWalk(json, paths).run();
}

} // namespace hookloupe
