// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/query.h"

#include "core/event/coretext.h"
#include "core/query/queryscanner.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hookloupe {

namespace {

constexpr std::size_t kTestsMax = 200;

/// Reads a query by recursive descent. The first mistake ends it.
class Parser
{
public:
    explicit Parser(QStringView text)
        : m_scanner(text)
    { }

    std::optional<QueryNode> parse()
    {
        QueryNode root = parseAny(0);
        m_scanner.skipBlanks();
        if (!m_scanner.failed() && !m_scanner.atEnd())
            m_scanner.fail(CoreText::tr("This parenthesis was not opened; remove it."),
                           m_scanner.position());
        return m_scanner.failed() ? std::nullopt : std::optional(std::move(root));
    }
    const QueryMistake &mistake() const { return m_scanner.mistake(); }
    bool needsCommit() const { return m_needsCommit; }

private:
    QueryNode parseAny(int depth)
    {
        QueryNode node{ .kind = QueryNode::Kind::Any };
        do
            node.children.push_back(parseAll(depth));
        while (!m_scanner.failed() && m_scanner.takeWord(u"OR"));
        return flat(std::move(node));
    }

    QueryNode parseAll(int depth)
    {
        QueryNode node{ .kind = QueryNode::Kind::All };
        const bool isFirst = !m_hasBegun;
        m_hasBegun = true;
        for (;;) {
            m_scanner.skipBlanks();
            const bool ends =
                    m_scanner.atEnd() || m_scanner.peek() == u')' || m_scanner.seesWord(u"OR");
            if (ends && node.children.empty() && !(isFirst && m_scanner.atEnd()))
                m_scanner.fail(CoreText::tr("A comparison or a word is missing here."),
                               m_scanner.position());
            if (ends || m_scanner.failed())
                return flat(std::move(node));
            if (!node.children.empty() && m_scanner.takeWord(u"AND")) {
                m_scanner.skipBlanks();
                if (m_scanner.atEnd())
                    m_scanner.fail(CoreText::tr("Something has to follow AND."),
                                   m_scanner.position());
            }
            if (!m_scanner.failed())
                node.children.push_back(parsePart(depth));
            if (m_scanner.failed())
                return node;
        }
    }

    QueryNode parsePart(int depth)
    {
        m_scanner.skipBlanks();
        if (depth >= kQueryDepthMax) {
            m_scanner.fail(CoreText::tr("The query is nested too deeply; write it flatter."),
                           m_scanner.position());
            return {};
        }
        if (m_scanner.takeWord(u"NOT") || m_scanner.takeMinus()) {
            QueryNode node{ .kind = QueryNode::Kind::Not };
            m_scanner.skipBlanks();
            if (m_scanner.atEnd() || m_scanner.peek() == u')') {
                m_scanner.fail(CoreText::tr("A comparison or a word is missing here."),
                               m_scanner.position());
                return node;
            }
            node.children.push_back(parsePart(depth + 1));
            return node;
        }
        const qsizetype begin = m_scanner.position();
        if (m_scanner.take(u'(')) {
            QueryNode node = parseAny(depth + 1);
            m_scanner.skipBlanks();
            if (!m_scanner.failed() && !m_scanner.take(u')'))
                m_scanner.fail(CoreText::tr("This parenthesis is not closed; add one at the end."),
                               begin);
            return node;
        }
        if (++m_testCount > kTestsMax) {
            m_scanner.fail(CoreText::tr("The query has more than %1 comparisons.").arg(kTestsMax),
                           begin);
            return {};
        }
        QueryNode node{ .kind = QueryNode::Kind::Test, .test = m_scanner.readTest() };
        m_needsCommit = m_needsCommit || isKnownAfterCommit(node.test.value.field);
        return node;
    }

    static QueryNode flat(QueryNode node)
    {
        if (node.children.size() != 1)
            return node;
        QueryNode only = std::move(node.children.front());
        return only;
    }

    QueryScanner m_scanner;
    std::size_t m_testCount = 0;
    bool m_needsCommit = false;
    bool m_hasBegun = false;
};

} // namespace

std::optional<Query> Query::parse(QStringView text, QueryMistake *mistake)
{
    const auto fail = [mistake](const QueryMistake &why) {
        if (mistake)
            *mistake = why;
        return std::nullopt;
    };
    if (text.size() > kQueryCharactersMax)
        return fail(
                { CoreText::tr("The query has more than %1 characters.").arg(kQueryCharactersMax),
                  kQueryCharactersMax, text.size() - kQueryCharactersMax });
    Parser parser(text);
    auto root = parser.parse();
    if (!root)
        return fail(parser.mistake());
    Query query;
    query.m_text = text.toString();
    query.m_root = std::make_shared<const QueryNode>(std::move(*root));
    query.m_needsCommit = parser.needsCommit();
    return query;
}

} // namespace hookloupe
