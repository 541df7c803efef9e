// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/textmatcher.h"
#include "core/query/eventvalue.h"
#include "core/query/querytime.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

enum class QueryOperator {
    Exists, ///< no operator: `header:X-Id` alone
    Contains, ///< `:`, ASCII case ignored; numbers: equal
    Glob, ///< `:` with `*` or `?` outside quotes: the whole value, ASCII case ignored
    Equal, ///< `=`, case counts
    NotEqual, ///< `!=`: also where there is no value
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Matches, ///< `~`: a regular expression somewhere in the value
};

/// One comparison of a query.
struct QueryTest
{
    EventValue value;
    QueryOperator op = QueryOperator::Contains;
    QByteArray text; ///< what it is compared with, as UTF-8; of a bare word: the word
    std::optional<qint64> number; ///< the same as a number, where the field or the text is one
    QueryTime time; ///< the same, where the field is a time
    qsizetype column = 0; ///< where it stands in the query, 0-based, in UTF-16 units

    // Made ready once.
    std::shared_ptr<const TextMatcher> matcher; ///< for Contains
    std::shared_ptr<const QRegularExpression> expression; ///< for Glob and Matches
};

/// A node of a query's tree.
struct QueryNode
{
    enum class Kind {
        All, ///< every child holds; without children: always
        Any, ///< some child holds
        Not, ///< its one child does not hold
        Test,
    };
    Kind kind = Kind::All;
    std::vector<QueryNode> children;
    QueryTest test; ///< of a Test
};

/// What is wrong with a query, and where.
struct QueryMistake
{
    QString sentence; ///< complete; the place is not in it
    qsizetype column = 0; ///< 0-based, in UTF-16 units; may be the end of the text
    qsizetype length = 1; ///< of what is wrong, at least 1
};

/// A question about an event, in the query language of the filter bar, the command line and the
/// rules of endpoints. Immutable; copies share the tree, also between threads.
///
///     query := all { "OR" all }                       comparison := FIELD OP VALUE | word
///     all   := part { [ "AND" ] part }                OP := ":" "=" "!=" ">" ">=" "<" "<=" "~"
///     part  := ( "NOT" | "-" ) part | "(" query ")" | comparison
class Query
{
public:
    /// Holds for every event.
    Query();
    /// nullopt, and \a mistake says why. An empty text holds for every event.
    static std::optional<Query> parse(QStringView text, QueryMistake *mistake = nullptr);

    const QueryNode &root() const noexcept { return *m_root; }
    /// As it was parsed.
    const QString &text() const noexcept { return m_text; }
    bool isEmpty() const noexcept;
    /// It asks for something that only the store knows: an id, an attempt.
    bool needsCommit() const noexcept { return m_needsCommit; }
    bool matches(const EventFacts &facts) const;
    friend bool operator==(const Query &a, const Query &b) noexcept { return a.m_text == b.m_text; }

private:
    QString m_text;
    std::shared_ptr<const QueryNode> m_root;
    bool m_needsCommit = false;
};

// Whether one comparison holds, for those who walk the tree themselves. Of a value that they have:
bool holds(const QueryTest &test, const EventFacts &facts);
/// Precondition: the field is text, and none of Anything, Header and Tag. nullopt: there is none.
bool holdsForText(const QueryTest &test, std::optional<QByteArrayView> value);
/// Precondition: the field is Tag.
bool holdsForTags(const QueryTest &test, const QStringList &tags);
/// Precondition: the field is a number, a flag or a time. \a nowUs is what relative times count
/// from.
bool holdsForNumber(const QueryTest &test, qint64 value, qint64 nowUs);

/// A longer query is refused.
inline constexpr qsizetype kQueryCharactersMax = 4096;
/// Parentheses and NOTs within each other.
inline constexpr int kQueryDepthMax = 50;
/// What a regular expression looks at of a value, in bytes.
inline constexpr qsizetype kExpressionBytesMax = 256LL * 1024;

} // namespace hookloupe
