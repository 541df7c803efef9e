// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/query/query.h"
#include "core/query/requiredtext.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

namespace hookloupe {

/// A name that events refer to by number: of an endpoint, of a scheme.
struct StoredName
{
    qint64 id = 0;
    QString text;
};

/// What a query asks of the columns of `event` (as `e`) and `wire` (as `w`), in SQL of three
/// values: where certain() holds the event matches, where possible() does not hold it does not, and
/// in between the event itself has to be looked at. Both agree with Query::matches(), whose
/// comparisons they call as the functions below. Immutable.
class SearchPlan
{
public:
    /// \a nowUs is what relative times count from; \a names are those of the store now.
    SearchPlan(const Query &query, qint64 nowUs, const std::vector<StoredName> &names);

    const QString &certain() const noexcept { return m_certain; }
    const QString &possible() const noexcept { return m_possible; }
    /// No event has to be looked at.
    bool isDecided() const noexcept { return m_certain == m_possible; }
    /// Nor the row of `wire` of any.
    bool isDecidedByColumns() const noexcept { return isDecided() && !m_asksWire; }
    /// Both name `w`.
    bool asksWire() const noexcept { return m_asksWire; }
    /// It pays to ask `hookloupe_may_hold` of an event first.
    bool looksAhead() const noexcept { return m_takesApart && !m_required.empty(); }
    const std::vector<RequiredClause> &required() const noexcept { return m_required; }
    /// The test of that number in the SQL.
    const QueryTest &test(std::size_t number) const { return m_tests.at(number); }

    /// SQL function `hookloupe_text(test, bytes)`.
    bool holdsForText(std::size_t test, QByteArrayView value) const;
    /// SQL function `hookloupe_tags(test, tags)`; NULL has none.
    bool holdsForTags(std::size_t test, const QString &tags) const;
    /// SQL function `hookloupe_number(test, number)`.
    bool holdsForNumber(std::size_t test, qint64 value) const;

private:
    struct Condition
    {
        QString certain;
        QString possible;
    };
    Condition conditionOf(const QueryNode &node);
    Condition joined(const QueryNode &node, const QString &word, const QString &ofNone);
    Condition conditionOf(const QueryTest &test);
    Condition ofText(const QueryTest &test, const QString &column, qsizetype bytesMax);
    Condition ofNumber(const QueryTest &test, const QString &column);
    Condition ofSpan(const QueryTest &test, const QString &column);
    Condition ofFunction(const QueryTest &test, const QString &function, const QString &value);
    Condition ofWire(const QueryTest &test);
    Condition ofNames(const QueryTest &test, const QString &column);
    Condition ofWords(const QueryTest &test, const QString &column,
                      const std::vector<QByteArray> &words);
    std::size_t number(const QueryTest &test);

    qint64 m_nowUs;
    const std::vector<StoredName> *m_names; ///< null once it is made
    std::vector<QueryTest> m_tests; ///< by number
    std::vector<RequiredClause> m_required;
    QString m_certain;
    QString m_possible;
    bool m_asksWire = false;
    bool m_takesApart = false; ///< to decide some test, an event is taken apart
};

/// The columns that the SQL functions read an event's wire bytes by, as their last arguments.
inline constexpr QStringView kWireColumns =
        u"e.id, e.kind, e.provenance, w.head_bytes, w.chunked, w.encoding, w.bytes";

} // namespace hookloupe
