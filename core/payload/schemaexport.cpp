// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/schemaexport.h"

#include "core/event/bytes.h"
#include "core/event/englishtext.h"
#include "core/payload/jsonprint.h"
#include "core/payload/jsonreader.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kExamplesMax = 5;
constexpr qsizetype kNameCharactersMax = 300;

/// As a JSON string; what is not UTF-8 becomes U+FFFD.
QByteArray quoted(const QString &text)
{
    return encodeJsonString(text.toUtf8());
}

QByteArray quoted(const QByteArray &bytes)
{
    return quoted(QString::fromUtf8(bytes));
}

class SchemaWriter
{
public:
    SchemaWriter(const BodySchema &schema, bool hasExamples)
        : m_schema(schema)
        , m_hasExamples(hasExamples)
    { }

    /// The members of a schema object, with neither brace.
    QByteArray membersOf(const SchemaPlace &place) const
    {
        const SchemaField &field = *place.field;
        QByteArrayList members = { typeOf(field) };
        if (const QByteArray format = formatOf(field); !format.isEmpty())
            members += format;
        QString said = u"Seen in "_s + schemaPresenceText(place, m_schema);
        // What is enumerated shows values, which may not be wanted.
        if (const QString values =
                    m_hasExamples || !isEnumeration(field) ? schemaValuesText(field) : QString();
            !values.isEmpty())
            said += u"; "_s + values;
        members += "\"description\":" + quoted(said + u'.');
        appendObject(members, place);
        if (!field.items.empty())
            members += "\"items\":{" + membersOf(schemaPlaceOf(field.items.front(), place)) + '}';
        if (m_hasExamples)
            appendExamples(members, field);
        return members.join(',');
    }

private:
    static QByteArray typeOf(const SchemaField &field)
    {
        QByteArrayList types;
        for (int i = 0; i < kSchemaTypeCount; ++i) {
            const auto type = static_cast<SchemaType>(i);
            if (field.has(type) && (type != SchemaType::Integer || !field.has(SchemaType::Number)))
                types += QByteArray("\"") + schemaTypeName(type) + '"';
        }
        return "\"type\":" + (types.size() == 1 ? types.front() : '[' + types.join(',') + ']');
    }

    static QByteArray formatOf(const SchemaField &field)
    {
        const auto format =
                field.has(SchemaType::String) ? likeliestFormat(field.formats) : std::nullopt;
        const char *name = format ? jsonSchemaFormat(*format) : nullptr;
        return name ? QByteArray("\"format\":\"") + name + '"' : QByteArray();
    }

    void appendObject(QByteArrayList &members, const SchemaPlace &place) const
    {
        const SchemaField &field = *place.field;
        if (field.members.empty())
            return;
        if (field.isMap()) {
            members += "\"additionalProperties\":{"
                    + membersOf(schemaPlaceOf(field.members.front(), place)) + '}';
            return;
        }
        QByteArrayList properties;
        QByteArrayList required;
        for (const SchemaField &member : field.members) {
            const SchemaPlace below = schemaPlaceOf(member, place);
            const QByteArray name = quoted(member.name);
            properties += name + ":{" + membersOf(below) + '}';
            if (member.objects == field.of(SchemaType::Object).count)
                required += name;
        }
        members += "\"properties\":{" + properties.join(',') + '}';
        if (!required.isEmpty())
            members += "\"required\":[" + required.join(',') + ']';
    }

    static void appendExamples(QByteArrayList &members, const SchemaField &field)
    {
        QByteArrayList examples;
        for (const SchemaValue &value : field.values) {
            // What was cut is no value of the field.
            if (value.isCut
                || (!isEnumeration(field)
                    && examples.size() >= static_cast<qsizetype>(kExamplesMax)))
                continue;
            examples += value.type == SchemaType::String ? quoted(value.text) : value.text;
        }
        if (!examples.isEmpty())
            members += "\"examples\":[" + examples.join(',') + ']';
    }

    const BodySchema &m_schema;
    bool m_hasExamples;
};

/// Text of senders as it is to be read, whatever it holds.
QString plainMarkdown(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c == u'<' || c == u'&')
            plain += c == u'<' ? u"&lt;"_s : u"&amp;"_s;
        else if (u"\\`*_[]>|#~!$@:"_s.contains(c))
            plain += u'\\' + QString(c);
        else
            plain += c;
    }
    return plain;
}

QString codeMarkdown(const QString &text)
{
    const bool isPlain = !text.contains(u'`') && !text.contains(u'|');
    return isPlain && !text.isEmpty() ? u'`' + text + u'`' : plainMarkdown(text);
}

} // namespace

QByteArray jsonSchemaOf(const BodySchema &schema, const SchemaExportOptions &options)
{
    const EnglishText english;
    const SchemaWriter writer(schema, options.hasExamples);
    QByteArrayList members = { "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"",
                               "\"title\":" + quoted(options.title),
                               "\"$comment\":"
                                       + quoted(options.description
                                                + u" It says what was seen, and is no promise of "
                                                  "the sender's."_s) };
    const bool hasJson = schema.json().events.count > 0;
    const bool hasForm = schema.form().events.count > 0;
    const SchemaPlace json{ &schema.json(), nullptr, "$", 0 };
    const SchemaPlace form{ &schema.form(), nullptr, {}, -1 };
    if (hasJson && hasForm)
        members += "\"anyOf\":[{" + writer.membersOf(json) + "},{" + writer.membersOf(form) + "}]";
    else if (hasJson || hasForm)
        members += writer.membersOf(hasJson ? json : form);
    return prettyJson('{' + members.join(',') + '}').text + '\n';
}

QByteArray markdownOf(const BodySchema &schema, const SchemaExportOptions &options,
                      const SchemaClock &clock)
{
    const EnglishText english;
    QString text =
            u"**%1**: %2\n\n| Field | Type | Seen in | Values |%3 History |\n|---|---|---|---|%4---|\n"_s
                    .arg(plainMarkdown(options.title), plainMarkdown(options.description),
                         options.hasExamples ? u" Examples |"_s : QString(),
                         options.hasExamples ? u"---|"_s : QString());
    for (const SchemaPlace &place : schemaPlaces(schema)) {
        const SchemaField &field = *place.field;
        QStringList changes;
        for (const SchemaChange &change : schemaChanges(field))
            changes += schemaChangeText(change, clock);
        const bool showsValues = options.hasExamples || !isEnumeration(field);
        text += u"| %1 | %2 | %3 | %4 |"_s.arg(
                codeMarkdown(displayText(place.path, kNameCharactersMax)), schemaTypesText(field),
                schemaPresenceText(place, schema),
                showsValues ? plainMarkdown(schemaValuesText(field)) : QString());
        if (options.hasExamples)
            text += u' '
                    + (isEnumeration(field) ? QString()
                                            : plainMarkdown(schemaExamples(field, 3).join(u", "_s)))
                    + u" |"_s;
        text += u' ' + plainMarkdown(changes.join(u"; "_s)) + u" |\n"_s;
    }
    if (const QString unread = schemaUnreadText(schema); !unread.isEmpty())
        text += u'\n' + plainMarkdown(unread) + u'\n';
    return text.toUtf8();
}

} // namespace hookloupe
