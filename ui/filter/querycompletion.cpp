// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/filter/querycompletion.h"

#include "core/event/verdict.h"
#include "core/payload/jsonpath.h"
#include "core/query/eventvalue.h"
#include "core/query/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct QueryCompletionWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::QueryCompletion)
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isOperator(QChar c)
{
    return u":=!<>~"_s.contains(c);
}

/// The word of the query in which the cursor stands, without a minus before it.
struct Word
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// nullopt where nothing can be proposed: within a quoted word.
std::optional<Word> wordAt(QStringView query, qsizetype cursor)
{
    Word word;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar c = query[i];
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (isBlank(c) || c == u'(' || c == u')'))
            word.begin = i + 1;
    }
    if (word.begin < cursor && query[word.begin] == u'-')
        ++word.begin;
    if (word.begin < cursor && query[word.begin] == u'"')
        return std::nullopt;
    word.end = cursor;
    while (word.end < query.size()
           && (isQuoted ? query[word.end] != u'"'
                        : !isBlank(query[word.end]) && query[word.end] != u')'))
        ++word.end;
    if (isQuoted && word.end < query.size())
        ++word.end;
    return word;
}

QString hintOf(EventField field)
{
    if (takesArgument(field))
        return field == EventField::JsonType
                ? QueryCompletionWords::tr("a path, then = or != and string, number …")
                : field == EventField::Json ? QueryCompletionWords::tr("a path, then : = != ~ > <")
                                            : QueryCompletionWords::tr("a name, then : = != ~");
    switch (fieldType(field)) {
    case FieldType::Number:
        return u": = != > >= < <="_s;
    case FieldType::Flag:
        return QueryCompletionWords::tr(": yes or no");
    case FieldType::Time:
        return QueryCompletionWords::tr("> < and a time, such as -2h");
    case FieldType::Text:
        break;
    }
    return QueryCompletionWords::tr(": contains   = is   ~ expression");
}

/// What follows the field's name.
QString beginningOf(EventField field)
{
    const QString name = fieldName(field);
    if (takesPath(field))
        return name + u":$."_s;
    return name + (field == EventField::Received ? u'>' : u':');
}

QList<Completion> fieldsFor(QStringView begun)
{
    QList<Completion> list;
    const QStringList names = fieldNames();
    for (const QString &name : names) {
        const EventField field = *fieldByName(name);
        if (name.startsWith(begun, Qt::CaseInsensitive))
            list += { beginningOf(field), hintOf(field) };
    }
    for (const QString &name : { u"after"_s, u"before"_s }) {
        if (name.startsWith(begun, Qt::CaseInsensitive))
            list += { name + u':', QueryCompletionWords::tr("a time, such as -2h or today") };
    }
    return list;
}

QList<Completion> plain(const QStringList &values)
{
    QList<Completion> list;
    for (const QString &value : values)
        list += { value, {} };
    return list;
}

QList<Completion> valuesOf(QStringView name, const KnownValues &known)
{
    QList<Completion> list;
    if (name.compare("after"_L1, Qt::CaseInsensitive) == 0
        || name.compare("before"_L1, Qt::CaseInsensitive) == 0
        || name.compare(fieldName(EventField::Received), Qt::CaseInsensitive) == 0)
        return { { u"-15m"_s, QueryCompletionWords::tr("15 minutes ago") },
                 { u"-1h"_s, QueryCompletionWords::tr("an hour ago") },
                 { u"-24h"_s, {} },
                 { u"today"_s, {} },
                 { u"yesterday"_s, {} },
                 { u"-1w"_s, QueryCompletionWords::tr("a week ago") } };
    switch (fieldByName(name).value_or(EventField::Anything)) {
    case EventField::Verdict:
        for (int i = 0; i < kVerdictCount; ++i)
            list += { verdictId(static_cast<Verdict>(i)), {} };
        return list;
    case EventField::Endpoint:
        return plain(known.endpoints);
    case EventField::Scheme:
        return plain(known.schemes);
    case EventField::Tag:
        return plain(known.tags);
    case EventField::Kind:
        return { { u"request"_s, QueryCompletionWords::tr("complete") },
                 { u"refused"_s, QueryCompletionWords::tr("malformed, too large, broken off") } };
    case EventField::Method:
        return plain({ u"POST"_s, u"GET"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s,
                       u"OPTIONS"_s });
    case EventField::Status:
        return { { u"2xx"_s, QueryCompletionWords::tr("success") },
                 { u"3xx"_s, QueryCompletionWords::tr("redirect") },
                 { u"4xx"_s, QueryCompletionWords::tr("sender's fault") },
                 { u"5xx"_s, QueryCompletionWords::tr("our fault") },
                 { u"0"_s, QueryCompletionWords::tr("no answer") } };
    case EventField::Starred:
        return plain({ u"yes"_s, u"no"_s });
    case EventField::Took:
        return plain({ u"500ms"_s, u"1s"_s, u"5s"_s, u"10s"_s });
    default:
        return {};
    }
}

} // namespace

QString quotedForQuery(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || u"\"()*?\\"_s.contains(c);
    });
    if (isPlain)
        return value;
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

QString queryForJsonValue(const QByteArray &path, const QByteArray &lexeme)
{
    const QString query = u"json:%1=%2"_s.arg(
            QString::fromUtf8(path), quotedForQuery(QString::fromUtf8(jsonTextOf(lexeme))));
    return Query::parse(query) ? query : QString();
}

Completions completionsAt(QStringView query, qsizetype cursor, const KnownValues &known,
                          bool wantsAll)
{
    const auto word = wordAt(query, cursor);
    if (!word)
        return {};
    const QStringView begun = query.sliced(word->begin, cursor - word->begin);
    const auto *op = std::ranges::find_if(begun, isOperator);
    if (op == begun.end()) {
        // In the middle of a word nobody wants it to become another.
        if ((begun.isEmpty() && !wantsAll) || word->end != cursor)
            return {};
        return { word->begin, cursor - word->begin, fieldsFor(begun) };
    }
    const QStringView name = begun.first(op - begun.begin());
    qsizetype from = name.size();
    while (from < begun.size() && isOperator(begun[from]))
        ++from;
    QString value = begun.sliced(from).toString();
    if (value.startsWith(u'"'))
        value.remove(0, 1);
    Completions found{ word->begin + from, word->end - word->begin - from, {} };
    const QList<Completion> values = valuesOf(name, known);
    for (const Completion &one : values) {
        if (one.text.startsWith(value, Qt::CaseInsensitive))
            found.list += { quotedForQuery(one.text), one.hint };
    }
    // It stands there already.
    if (found.list.size() == 1 && found.list.front().text == query.sliced(found.from, found.length))
        found.list.clear();
    return found;
}

} // namespace hookloupe
