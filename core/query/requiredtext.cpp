// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/requiredtext.h"

#include <algorithm>
#include <optional>

namespace hookloupe {

namespace {

/// What JSON cannot write as it is (RFC 8259 §7) would be required in a form that is not there, and
/// so would a part of an array or object, whose white space is not that of the body.
bool isPlainInJson(const QByteArray &text) noexcept
{
    static constexpr QByteArrayView kOthers = "\"\\{}[]:, ";
    return std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || kOthers.contains(c);
    });
}

/// How \a field could hold a text that its bytes do not. nullopt: in too many ways.
std::optional<std::vector<QByteArray>> otherForms(EventField field, const QByteArray &text)
{
    switch (field) {
    case EventField::Anything:
    case EventField::Header:
    case EventField::Body:
    case EventField::Target:
    case EventField::Path:
        return std::vector<QByteArray>();
    case EventField::Json:
        if (!isPlainInJson(text))
            return std::nullopt;
        return text.contains('/') ? std::vector<QByteArray>{ "\\u", "\\/" }
                                  : std::vector<QByteArray>{ "\\u" };
    case EventField::Form:
        return std::vector<QByteArray>{ "%", "+" };
    default:
        return std::nullopt;
    }
}

/// Equal numbers are spelled in many ways.
bool comparesAsNumber(const QueryTest &test)
{
    bool isNumber = false;
    test.text.toDouble(&isNumber);
    return isNumber || test.number.has_value();
}

std::optional<RequiredClause> clauseOf(const QueryTest &test)
{
    const bool isPart = test.op == QueryOperator::Contains;
    const bool isWhole = test.op == QueryOperator::Equal && !comparesAsNumber(test);
    if ((!isPart && !isWhole) || test.text.isEmpty())
        return std::nullopt;
    auto unless = otherForms(test.value.field, test.text);
    if (!unless)
        return std::nullopt;
    auto matcher =
            isPart && test.matcher ? test.matcher : std::make_shared<const TextMatcher>(test.text);
    return RequiredClause{ { test.text, std::move(matcher), *std::move(unless) } };
}

/// Without the header there is nothing that it could be compared with.
std::optional<RequiredClause> nameClauseOf(const QueryTest &test)
{
    const QByteArray &name = test.value.name;
    if (test.value.field != EventField::Header || test.op == QueryOperator::NotEqual
        || name.isEmpty())
        return std::nullopt;
    return RequiredClause{ { name, std::make_shared<const TextMatcher>(name), {} } };
}

std::vector<RequiredClause> clausesOf(const QueryNode &node)
{
    std::vector<RequiredClause> clauses;
    switch (node.kind) {
    case QueryNode::Kind::Test:
        if (auto clause = clauseOf(node.test))
            clauses.push_back(*std::move(clause));
        if (auto clause = nameClauseOf(node.test))
            clauses.push_back(*std::move(clause));
        break;
    case QueryNode::Kind::All:
        for (const QueryNode &child : node.children) {
            auto more = clausesOf(child);
            std::move(more.begin(), more.end(), std::back_inserter(clauses));
        }
        break;
    case QueryNode::Kind::Any: {
        RequiredClause some;
        for (const QueryNode &child : node.children) {
            auto more = clausesOf(child);
            if (more.empty())
                return {};
            std::move(more.front().begin(), more.front().end(), std::back_inserter(some));
        }
        if (!some.empty())
            clauses.push_back(std::move(some));
        break;
    }
    case QueryNode::Kind::Not:
        break;
    }
    return clauses;
}

} // namespace

bool RequiredText::isIn(QByteArrayView bytes) const
{
    return matcher->isIn(bytes)
            || std::any_of(unless.begin(), unless.end(),
                           [bytes](const QByteArray &form) { return bytes.contains(form); });
}

std::vector<RequiredClause> requiredTexts(const Query &query)
{
    return clausesOf(query.root());
}

} // namespace hookloupe
