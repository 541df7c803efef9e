// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/searchplan.h"

#include "core/event/event.h"
#include "core/store/eventrows.h"
#include "core/store/searchedwire.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

const QString &never()
{
    static const QString sql = u"0"_s;
    return sql;
}

const QString &always()
{
    static const QString sql = u"1"_s;
    return sql;
}

QByteArray wordOf(Verdict verdict)
{
    const QLatin1StringView id = verdictId(verdict);
    return { id.data(), id.size() };
}

QString comparison(QueryOperator op)
{
    switch (op) {
    case QueryOperator::Greater:
        return u">"_s;
    case QueryOperator::GreaterOrEqual:
        return u">="_s;
    case QueryOperator::Less:
        return u"<"_s;
    case QueryOperator::LessOrEqual:
        return u"<="_s;
    case QueryOperator::NotEqual:
        return u"<>"_s;
    default:
        return u"="_s;
    }
}

/// It compares the column's bytes with the text, and nothing else.
bool isOfBytes(const QueryTest &test)
{
    bool isNumber = false;
    test.text.toDouble(&isNumber);
    return (test.op == QueryOperator::Equal || test.op == QueryOperator::NotEqual) && !isNumber
            && !test.number && test.value.field != EventField::Path
            && test.value.field != EventField::Query;
}

} // namespace

SearchPlan::SearchPlan(const Query &query, qint64 nowUs, const std::vector<StoredName> &names)
    : m_nowUs(nowUs)
    , m_names(&names)
    , m_required(requiredTexts(query))
{
    Condition all = conditionOf(query.root());
    m_certain = std::move(all.certain);
    m_possible = std::move(all.possible);
    m_names = nullptr;
}

SearchPlan::Condition SearchPlan::conditionOf(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::All:
        return joined(node, u" AND "_s, always());
    case QueryNode::Kind::Any:
        return joined(node, u" OR "_s, never());
    case QueryNode::Kind::Not: {
        const Condition denied = conditionOf(node.children.front());
        return { u"NOT (%1)"_s.arg(denied.possible), u"NOT (%1)"_s.arg(denied.certain) };
    }
    case QueryNode::Kind::Test:
        break;
    }
    return conditionOf(node.test);
}

SearchPlan::Condition SearchPlan::joined(const QueryNode &node, const QString &word,
                                         const QString &ofNone)
{
    if (node.children.empty())
        return { ofNone, ofNone };
    QStringList certain;
    QStringList possible;
    for (const QueryNode &child : node.children) {
        const Condition one = conditionOf(child);
        certain.append(u"(%1)"_s.arg(one.certain));
        possible.append(u"(%1)"_s.arg(one.possible));
    }
    return { certain.join(word), possible.join(word) };
}

SearchPlan::Condition SearchPlan::conditionOf(const QueryTest &test)
{
    switch (test.value.field) {
    case EventField::Id:
        return ofNumber(test, u"e.id"_s);
    case EventField::Status:
        return ofNumber(test, u"e.status"_s);
    case EventField::Attempt:
        return ofNumber(test, u"e.attempt"_s);
    case EventField::Duplicate:
        return ofNumber(test, u"e.duplicate_of"_s);
    case EventField::Size:
        return ofNumber(test, u"e.body_bytes"_s);
    case EventField::Took:
        return ofSpan(test, u"e.answered_us"_s);
    case EventField::Received:
        return ofNumber(test, u"e.received_at_us"_s);
    case EventField::Endpoint:
        return ofNames(test, u"e.endpoint_id"_s);
    case EventField::Scheme:
        return ofNames(test, u"e.scheme_id"_s);
    case EventField::Verdict: {
        std::vector<QByteArray> words;
        words.reserve(kVerdictCount);
        for (int i = 0; i < kVerdictCount; ++i)
            words.push_back(wordOf(static_cast<Verdict>(i)));
        return ofWords(test, u"e.verdict"_s, words);
    }
    case EventField::Kind:
        return ofWords(test, u"e.kind"_s, { "request", "refused" });
    case EventField::Method:
        return ofText(test, u"e.method"_s, kListMethodBytesMax);
    case EventField::Type:
        return ofText(test, u"e.event_type"_s, kListNameBytesMax);
    case EventField::Delivery:
        return ofText(test, u"e.delivery_id"_s, kListNameBytesMax);
    case EventField::Target:
    case EventField::Path:
    case EventField::Query:
        return ofText(test, u"e.target"_s, kListTargetBytesMax);
    case EventField::Reason:
        return ofText(test, u"e.reason"_s, 0);
    case EventField::Starred:
        return ofFunction(test, u"hookloupe_number"_s,
                          u"e.id IN (SELECT event_id FROM note WHERE starred)"_s);
    case EventField::Note:
        return ofFunction(test, u"hookloupe_text"_s,
                          u"(SELECT text FROM note WHERE event_id = e.id)"_s);
    case EventField::Tag:
        return ofFunction(test, u"hookloupe_tags"_s,
                          u"(SELECT tags FROM note WHERE event_id = e.id)"_s);
    default:
        return ofWire(test);
    }
}

SearchPlan::Condition SearchPlan::ofWire(const QueryTest &test)
{
    m_takesApart = m_takesApart || !SearchedWire::isOfPlainBytes(test);
    if (!SearchedWire::isOfWire(test))
        return { never(), always() };
    m_asksWire = true;
    const QString holds = u"hookloupe_wire(%1, %2)"_s.arg(number(test)).arg(kWireColumns);
    return { holds, holds };
}

std::size_t SearchPlan::number(const QueryTest &test)
{
    m_tests.push_back(test);
    return m_tests.size() - 1;
}

/// What is cut may hold more than the column shows. \a bytesMax: 0 when it is never cut.
SearchPlan::Condition SearchPlan::ofText(const QueryTest &test, const QString &column,
                                         qsizetype bytesMax)
{
    if (bytesMax > test.text.size() && isOfBytes(test)) {
        // A value that was cut is longer than the text.
        const QString holds = u"%1 %2 x'%3'"_s.arg(column, comparison(test.op),
                                                   QString::fromLatin1(test.text.toHex()));
        return { holds, holds };
    }
    const QString holds = u"hookloupe_text(%1, %2)"_s.arg(number(test)).arg(column);
    if (bytesMax == 0)
        return { holds, holds };
    m_takesApart = true;
    const QString whole = u"length(%1) < %2"_s.arg(column).arg(bytesMax);
    return { u"%1 AND %2"_s.arg(whole, holds), u"%1 OR NOT (%2)"_s.arg(holds, whole) };
}

SearchPlan::Condition SearchPlan::ofNumber(const QueryTest &test, const QString &column)
{
    QString holds;
    if (test.op == QueryOperator::Glob || test.op == QueryOperator::Exists)
        holds = u"hookloupe_number(%1, %2)"_s.arg(number(test)).arg(column);
    else if (fieldType(test.value.field) == FieldType::Time)
        holds = u"%1 %2 %3"_s.arg(column, comparison(test.op)).arg(test.time.atUs(m_nowUs));
    else
        holds = test.number ? u"%1 %2 %3"_s.arg(column, comparison(test.op)).arg(*test.number)
                            : never();
    return { holds, holds };
}

/// Of a column that is NULL where the span is not known.
SearchPlan::Condition SearchPlan::ofSpan(const QueryTest &test, const QString &column)
{
    const QString known = u"coalesce(%1, -1)"_s.arg(column);
    const Condition compared = ofNumber(test, known);
    if (test.op == QueryOperator::NotEqual)
        return compared;
    return { u"%1 >= 0 AND %2"_s.arg(known, compared.certain),
             u"%1 >= 0 AND %2"_s.arg(known, compared.possible) };
}

SearchPlan::Condition SearchPlan::ofFunction(const QueryTest &test, const QString &function,
                                             const QString &value)
{
    const QString holds = u"%1(%2, %3)"_s.arg(function).arg(number(test)).arg(value);
    return { holds, holds };
}

SearchPlan::Condition SearchPlan::ofNames(const QueryTest &test, const QString &column)
{
    QStringList ids;
    for (const StoredName &name : *m_names) {
        if (hookloupe::holdsForText(test, name.text.toUtf8()))
            ids.append(QString::number(name.id));
    }
    const QString holds = ids.isEmpty() ? never() : u"%1 IN (%2)"_s.arg(column, ids.join(u", "_s));
    return { holds, holds };
}

/// \a words by the number that the column holds.
SearchPlan::Condition SearchPlan::ofWords(const QueryTest &test, const QString &column,
                                          const std::vector<QByteArray> &words)
{
    QStringList numbers;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (hookloupe::holdsForText(test, words[i]))
            numbers.append(QString::number(i));
    }
    const QString holds =
            numbers.isEmpty() ? never() : u"%1 IN (%2)"_s.arg(column, numbers.join(u", "_s));
    return { holds, holds };
}

bool SearchPlan::holdsForText(std::size_t test, QByteArrayView value) const
{
    const QueryTest &asked = m_tests.at(test);
    if (asked.value.field == EventField::Path)
        return hookloupe::holdsForText(asked, targetPath(value));
    if (asked.value.field != EventField::Query)
        return hookloupe::holdsForText(asked, value);
    const auto parameter = queryParameterOf(value, asked.value.name);
    return hookloupe::holdsForText(
            asked, parameter ? std::optional(QByteArrayView(*parameter)) : std::nullopt);
}

bool SearchPlan::holdsForTags(std::size_t test, const QString &tags) const
{
    return hookloupe::holdsForTags(m_tests.at(test), decodeTags(tags));
}

bool SearchPlan::holdsForNumber(std::size_t test, qint64 value) const
{
    return hookloupe::holdsForNumber(m_tests.at(test), value, m_nowUs);
}

} // namespace hookloupe
