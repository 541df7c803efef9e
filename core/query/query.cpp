// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/query.h"

#include "core/event/bytes.h"
#include "core/event/eventnote.h"

#include <algorithm>
#include <cmath>

namespace hookloupe {

namespace {

template<class T>
bool compares(QueryOperator op, const T &left, const T &right)
{
    switch (op) {
    case QueryOperator::Greater:
        return left > right;
    case QueryOperator::GreaterOrEqual:
        return left >= right;
    case QueryOperator::Less:
        return left < right;
    case QueryOperator::LessOrEqual:
        return left <= right;
    case QueryOperator::NotEqual:
        return left != right;
    default:
        return left == right;
    }
}

bool expressionFinds(const QueryTest &test, QByteArrayView value)
{
    // Wire bytes: what is not UTF-8 becomes a replacement character, which matches no letter.
    const QString text = QString::fromUtf8(value.first(qMin(value.size(), kExpressionBytesMax)));
    return test.expression && test.expression->match(text).hasMatch();
}

/// Numbers compare as numbers however they are spelled (`1.50`, `1.5`), all else as text.
bool comparesText(const QueryTest &test, QByteArrayView value)
{
    bool isNumber = false;
    const QByteArray written = value.toByteArray();
    if (test.number) {
        if (const qint64 whole = written.toLongLong(&isNumber); isNumber)
            return compares(test.op, whole, *test.number);
    }
    if (const double left = written.toDouble(&isNumber); isNumber && std::isfinite(left)) {
        if (const double right = test.text.toDouble(&isNumber); isNumber && std::isfinite(right))
            return compares(test.op, left, right);
    }
    return compares(test.op, written, test.text);
}

bool holdsForValue(const QueryTest &test, QByteArrayView value)
{
    switch (test.op) {
    case QueryOperator::Exists:
        return true;
    case QueryOperator::Contains:
        return test.matcher && test.matcher->isIn(value);
    case QueryOperator::Glob:
    case QueryOperator::Matches:
        return expressionFinds(test, value);
    case QueryOperator::Equal:
    case QueryOperator::NotEqual:
    case QueryOperator::Greater:
    case QueryOperator::GreaterOrEqual:
    case QueryOperator::Less:
    case QueryOperator::LessOrEqual:
        break;
    }
    return comparesText(test, value);
}

bool holdsAnywhere(const QueryTest &test, const EventFacts &facts)
{
    const WireRequest &request = facts.event().request;
    if (holdsForValue(test, request.targetBytes()) || holdsForValue(test, facts.body()))
        return true;
    // A field as it is written: a name, a colon and a value.
    if (test.op == QueryOperator::Contains && !request.fields.empty()
        && holdsForValue(test, request.head().sliced(request.fields.front().name.offset)))
        return true;
    return std::any_of(request.fields.begin(), request.fields.end(), [&](const FieldSpan &field) {
        return holdsForValue(test, request.at(field.name))
                || holdsForValue(test, request.at(field.value));
    });
}

/// A field that is repeated is tested line by line.
bool holdsForHeader(const QueryTest &test, const WireRequest &request)
{
    const bool denies = test.op == QueryOperator::NotEqual;
    for (const FieldSpan &field : request.fields) {
        if (equalsIgnoreCase(request.at(field.name), test.value.name)
            && holdsForValue(test, request.at(field.value)) != denies)
            return !denies;
    }
    return denies;
}

bool holdsNode(const QueryNode &node, const EventFacts &facts)
{
    const auto one = [&facts](const QueryNode &child) { return holdsNode(child, facts); };
    switch (node.kind) {
    case QueryNode::Kind::All:
        return std::all_of(node.children.begin(), node.children.end(), one);
    case QueryNode::Kind::Any:
        return std::any_of(node.children.begin(), node.children.end(), one);
    case QueryNode::Kind::Not:
        return !holdsNode(node.children.front(), facts);
    case QueryNode::Kind::Test:
        break;
    }
    return holds(node.test, facts);
}

} // namespace

bool holds(const QueryTest &test, const EventFacts &facts)
{
    const EventField field = test.value.field;
    if (fieldType(field) != FieldType::Text)
        return holdsForNumber(test, numberOf(facts, field), facts.nowUs);
    if (field == EventField::Anything)
        return holdsAnywhere(test, facts);
    if (field == EventField::Header)
        return holdsForHeader(test, facts.event().request);
    if (field == EventField::Tag)
        return holdsForTags(test, facts.event().note ? facts.event().note->tags : QStringList());
    if (field == EventField::Body)
        return holdsForValue(test, facts.body());
    return holdsForText(test, textOf(facts, test.value));
}

bool holdsForText(const QueryTest &test, std::optional<QByteArrayView> value)
{
    return value ? holdsForValue(test, *value) : test.op == QueryOperator::NotEqual;
}

bool holdsForTags(const QueryTest &test, const QStringList &tags)
{
    const bool denies = test.op == QueryOperator::NotEqual;
    const bool some = std::any_of(tags.begin(), tags.end(), [&](const QString &tag) {
        return holdsForValue(test, tag.toUtf8()) != denies;
    });
    return some != denies;
}

bool holdsForNumber(const QueryTest &test, qint64 value, qint64 nowUs)
{
    if (fieldType(test.value.field) == FieldType::Time)
        return compares(test.op, value, test.time.atUs(nowUs));
    // Nothing is faster or slower than what is not known.
    if (test.value.field == EventField::Took && value < 0)
        return test.op == QueryOperator::NotEqual;
    if (test.op == QueryOperator::Glob)
        return expressionFinds(test, QByteArray::number(value));
    return test.number && compares(test.op, value, *test.number);
}

Query::Query()
    : m_root(std::make_shared<const QueryNode>())
{ }

bool Query::isEmpty() const noexcept
{
    return m_root->kind == QueryNode::Kind::All && m_root->children.empty();
}

bool Query::matches(const EventFacts &facts) const
{
    return holdsNode(*m_root, facts);
}

} // namespace hookloupe
