// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/longtask.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/payload/schemaexport.h"
#include "core/store/eventreader.h"
#include "core/workspace/schemarun.h"

#include <QJsonArray>
#include <QLocale>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEventsByDefault = 10'000;
constexpr qsizetype kPathCharactersMax = 120;
constexpr std::size_t kExamplesMax = 3;

QJsonObject eventJson(const SchemaEvent &event)
{
    return { { u"id"_s, event.id }, { u"received_at"_s, rfc3339(event.atUs) } };
}

QJsonArray changesJson(const SchemaField &field)
{
    QJsonArray changes;
    for (const SchemaChange &change : schemaChanges(field)) {
        QJsonObject one = eventJson(change.at);
        one.insert(u"what"_s,
                   change.kind == SchemaChange::Kind::Appeared         ? u"appeared"_s
                           : change.kind == SchemaChange::Kind::Became ? u"became"_s
                                                                       : u"also"_s);
        if (change.kind != SchemaChange::Kind::Appeared)
            one.insert(u"type"_s, QString::fromLatin1(schemaTypeName(change.type)));
        changes.append(one);
    }
    return changes;
}

QJsonObject fieldJson(const SchemaPlace &place, const BodySchema &schema)
{
    const SchemaField &field = *place.field;
    QJsonObject types;
    for (int i = 0; i < kSchemaTypeCount; ++i) {
        const auto type = static_cast<SchemaType>(i);
        if (field.has(type))
            types.insert(QString::fromLatin1(schemaTypeName(type)), field.of(type).count);
    }
    QJsonArray values;
    for (const SchemaValue &value : field.values)
        values.append(QJsonObject{
                { u"type"_s, QString::fromLatin1(schemaTypeName(value.type)) },
                { u"value"_s, QString::fromUtf8(value.text) },
                { u"cut"_s, value.isCut },
                { u"count"_s, value.count },
                { u"event"_s, value.eventId },
        });
    QJsonObject json{
        { u"path"_s, QString::fromUtf8(place.path) },
        { u"in"_s, field.kind == SchemaField::Kind::FormField ? u"form"_s : u"json"_s },
        { u"types"_s, types },
        { u"events"_s, field.events.count },
        { u"optional"_s, isOptional(place, schema) },
        { u"first"_s, eventJson(field.events.first) },
        { u"last"_s, eventJson(field.events.last) },
        { u"values"_s, values },
        { u"all_values"_s, !field.hasMoreValues && !values.isEmpty() },
        { u"changes"_s, changesJson(field) },
    };
    const auto insertText = [&json](const QString &name, const QByteArray &text) {
        if (!text.isEmpty())
            json.insert(name, QString::fromUtf8(text));
    };
    const auto insertNumber = [&json](const QString &name, qint64 number) {
        if (number >= 0)
            json.insert(name, number);
    };
    // As text: a double could not hold what was sent.
    insertText(u"least"_s, field.least);
    insertText(u"greatest"_s, field.greatest);
    insertNumber(u"shortest"_s, field.shortest);
    insertNumber(u"longest"_s, field.longest);
    insertNumber(u"fewest"_s, field.fewest);
    insertNumber(u"most"_s, field.most);
    if (field.lastWithout.id != 0)
        json.insert(u"last_without"_s, eventJson(field.lastWithout));
    if (const auto format = likeliestFormat(field.formats); format && !values.isEmpty())
        json.insert(u"format"_s, QString::fromLatin1(schemaFormatName(*format)));
    return json;
}

void printJson(const SchemaRun &run, const SchemaSubject &subject)
{
    const BodySchema &schema = run.schema();
    QJsonArray fields;
    for (const SchemaPlace &place : schemaPlaces(schema))
        fields.append(fieldJson(place, schema));
    QJsonArray unread;
    for (const auto &[problem, events] : schema.unread())
        unread.append(QJsonObject{ { u"reason"_s, schemaProblemText(problem) },
                                   { u"events"_s, events.events.count },
                                   { u"last"_s, eventJson(events.events.last) } });
    QJsonObject object{ { u"events"_s, schema.events().count },
                        { u"first"_s, eventJson(schema.events().first) },
                        { u"last"_s, eventJson(schema.events().last) },
                        { u"older"_s, run.hasOlder() || !run.isComplete() },
                        { u"left_out"_s, schema.leftOutCount() },
                        { u"unread"_s, unread },
                        { u"fields"_s, fields } };
    if (subject.type)
        object.insert(u"type"_s, QString::fromUtf8(*subject.type));
    if (!subject.endpoint.isEmpty())
        object.insert(u"endpoint"_s, subject.endpoint);
    putJson(object);
}

void printTable(const BodySchema &schema)
{
    const auto places = schemaPlaces(schema);
    qsizetype pathWidth = 0;
    qsizetype typeWidth = 0;
    constexpr qsizetype kPathWidthMax = 40;
    constexpr qsizetype kTypeWidthMax = 24;
    for (const SchemaPlace &place : places) {
        pathWidth = qMax(pathWidth, displayText(place.path, kPathCharactersMax).size());
        typeWidth = qMax(typeWidth, schemaTypesText(*place.field).size());
    }
    pathWidth = qMin(pathWidth, kPathWidthMax);
    typeWidth = qMin(typeWidth, kTypeWidthMax);
    for (const SchemaPlace &place : places) {
        const SchemaField &field = *place.field;
        QStringList told;
        if (const QString values = schemaValuesText(field); !values.isEmpty())
            told += values;
        const bool showsExamples = !isEnumeration(field) && !field.values.empty();
        if (showsExamples)
            told += u"such as "_s + schemaExamples(field, kExamplesMax).join(u", "_s);
        const QString path = field.kind == SchemaField::Kind::FormField
                ? u"form:"_s + displayText(place.path, kPathCharactersMax)
                : displayText(place.path, kPathCharactersMax);
        putLine(u"%1  %2  %3  %4"_s.arg(path.leftJustified(pathWidth),
                                        schemaTypesText(field).leftJustified(typeWidth),
                                        schemaPresenceText(place, schema), told.join(u"; "_s)));
        for (const SchemaChange &change : schemaChanges(field))
            putLine(u"%1  %2"_s.arg(QString(pathWidth, u' '), schemaChangeText(change, localTime)));
    }
}

void addOptions(Options &options)
{
    options.positional(u"query"_s, u"which events besides"_s, u"[QUERY]"_s);
    options.option(u"type"_s, u"Events of this type; '' for those without one (default: all)."_s,
                   u"T"_s);
    options.option(u"endpoint"_s, u"Events of this endpoint (default: all)."_s, u"E"_s);
    options.option(u"limit"_s,
                   u"Read the newest N events (default: %1; 0: all)."_s.arg(kEventsByDefault),
                   u"N"_s);
    options.storeOption();
    options.option(u"json"_s, u"One JSON object with all that is known."_s);
    options.option(u"json-schema"_s, u"A JSON Schema (draft 2020-12) of what was seen."_s);
    options.option(u"markdown"_s, u"A table of Markdown."_s);
    options.option(u"no-examples"_s,
                   u"With --json-schema and --markdown: no values from the bodies."_s);
}

} // namespace

int runSchema(const QStringList &arguments)
{
    Options options(
            u"schema"_s,
            u"Which fields the bodies of stored events have: types, what is optional, values, and "
            "when\na field first appeared or changed its type. Reads JSON, newline-delimited JSON "
            "and forms,\nthe newest events first. QUERY is one of `hookloupe-cli events --help`. "
            "Exit code 1 when\nthere is no such event.\n\n"
            "Examples:\n"
            "  hookloupe-cli schema --type payment.confirmed\n"
            "  hookloupe-cli schema --endpoint shop --limit 0 'after:-7d'\n"
            "  hookloupe-cli schema --type payment.confirmed --json-schema >payment.schema.json\n"
            "  hookloupe-cli schema --json | jq -r '.fields[] | select(.optional) | .path'"_s);
    addOptions(options);
    if (const auto exit = options.parse(arguments))
        return *exit;
    const auto limit = options.number(u"limit"_s, kEventsByDefault, 0, 1'000'000'000);
    if (!limit)
        return options.usageError(limit.error().sentence);
    if (options.has(u"json"_s) + options.has(u"json-schema"_s) + options.has(u"markdown"_s) > 1)
        return options.usageError(u"Choose one of --json, --json-schema and --markdown."_s);
    SchemaSubject subject{ .endpoint = options.value(u"endpoint"_s),
                           .query = options.positionals().join(u' ') };
    if (options.has(u"type"_s))
        subject.type = options.value(u"type"_s).toUtf8();
    QueryMistake mistake;
    if (!Query::parse(subject.query, &mistake))
        return options.usageError(mistake.sentence);
    const auto query = Query::parse(schemaQueryOf(subject), &mistake);
    if (!query)
        return options.usageError(mistake.sentence);
    const auto reader = EventReader::open(options.storePath());
    if (!reader)
        return fail({ ErrorCode::StoreUnreadable, reader.error().sentence });

    SchemaRun run({ .query = *query }, *limit);
    {
        LongTask task(u"Reading"_s);
        const TaskProgress told = task.progress();
        const std::atomic<bool> never = false;
        const auto read = run.read(
                **reader, [&] { return told(run.readCount(), run.foundCount()); }, never);
        if (!read)
            return fail(read.error());
    }
    const BodySchema &schema = run.schema();
    if (schema.events().count == 0) {
        say(u"No event matches."_s);
        return Negative;
    }
    const QString description = schemaReadText(schema, run.hasOlder(), run.foundCount());
    const SchemaExportOptions exported{ schemaTypeText(subject), description,
                                        !options.has(u"no-examples"_s) };
    if (options.has(u"json"_s)) {
        printJson(run, subject);
    } else if (options.has(u"json-schema"_s)) {
        put(jsonSchemaOf(schema, exported));
    } else if (options.has(u"markdown"_s)) {
        put(markdownOf(schema, exported, localTime));
    } else {
        printTable(schema);
        say(description);
        if (const QString unread = schemaUnreadText(schema); !unread.isEmpty())
            say(unread);
        if (schema.leftOutCount() > 0)
            say(u"%1 values belong to fields that were left out: too many fields, or too long "
                "names."_s.arg(schema.leftOutCount()));
    }
    return Success;
}

} // namespace hookloupe::cli
