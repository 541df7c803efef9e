// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schema/schemaquery.h"

#include "core/query/query.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// `json:$.a`, in quotes where the path could end before its end; empty where no spelling names it.
QString named(const SchemaPlace &place, const QString &field)
{
    const QString path = QString::fromUtf8(place.path);
    const bool isPlain = std::ranges::all_of(
            path, [](QChar c) { return c.isLetterOrNumber() || u"$.[*]_-@"_s.contains(c); });
    const QString test = field + u':' + (isPlain ? path : quotedInQuery(path));
    const auto query = Query::parse(test);
    if (!query)
        return {};
    const QueryNode *node = &query->root();
    while (!node->children.empty())
        node = &node->children.front();
    const bool isNamed = node->kind == QueryNode::Kind::Test
            && node->test.op == QueryOperator::Exists && node->test.value.name == place.path;
    return isNamed ? test : QString();
}

QString fieldOf(const SchemaPlace &place)
{
    const bool isForm = place.field->kind == SchemaField::Kind::FormField;
    return named(place, isForm ? u"form"_s : u"json"_s);
}

/// As the query language calls it: it knows no integers.
QString typeWord(SchemaType type)
{
    return QString::fromLatin1(
            schemaTypeName(type == SchemaType::Integer ? SchemaType::Number : type));
}

QString typeOf(const SchemaPlace &place)
{
    return place.field->kind == SchemaField::Kind::FormField ? QString()
                                                             : named(place, u"jsontype"_s);
}

QString joined(const SchemaSubject &subject, const QString &test)
{
    if (test.isEmpty())
        return {};
    QStringList parts;
    if (subject.type)
        parts += u"type="_s + quotedInQuery(QString::fromUtf8(*subject.type));
    if (!subject.endpoint.isEmpty())
        parts += u"endpoint="_s + quotedInQuery(subject.endpoint);
    if (!subject.query.trimmed().isEmpty())
        parts += u'(' + subject.query.trimmed() + u')';
    parts += test;
    const QString query = parts.join(u' ');
    return Query::parse(query) ? query : QString();
}

} // namespace

QString queryForField(const SchemaSubject &subject, const SchemaPlace &place)
{
    return joined(subject, fieldOf(place));
}

QString queryWithoutField(const SchemaSubject &subject, const SchemaPlace &place)
{
    const QString field = fieldOf(place);
    return joined(subject, field.isEmpty() ? QString() : u'-' + field);
}

QString queryForType(const SchemaSubject &subject, const SchemaPlace &place, SchemaType type)
{
    const QString field = typeOf(place);
    // No name of a type is within another's.
    return joined(subject, field.isEmpty() ? QString() : field + u':' + typeWord(type));
}

QString queryForOtherTypes(const SchemaSubject &subject, const SchemaPlace &place, SchemaType type)
{
    const QString field = typeOf(place);
    return joined(subject,
                  field.isEmpty() ? QString() : field + u" -"_s + field + u':' + typeWord(type));
}

QString queryForIds(const std::vector<qint64> &ids)
{
    QStringList tests;
    for (const qint64 id : ids)
        tests += u"id=%1"_s.arg(id);
    const QString query = tests.join(u" OR "_s);
    return Query::parse(query) ? query : QString();
}

} // namespace hookloupe
