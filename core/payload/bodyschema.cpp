// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/bodyschema.h"

#include "core/payload/formfields.h"
#include "core/payload/jsonencoding.h"
#include "core/payload/jsonreader.h"
#include "core/payload/ndjson.h"
#include "core/payload/schemawalk.h"

namespace hookloupe {

namespace {

/// Whether it is one JSON document to its end: what is not adds no field.
bool isJson(QByteArrayView text)
{
    JsonReader reader(text);
    JsonReader::Token token = reader.next();
    while (token != JsonReader::Token::End && token != JsonReader::Token::Error)
        token = reader.next();
    return token == JsonReader::Token::End;
}

bool declaresJson(QByteArrayView contentType)
{
    const QByteArray lower = contentType.toByteArray().toLower();
    const QByteArrayView type =
            QByteArrayView(lower).first(lower.contains(';') ? lower.indexOf(';') : lower.size());
    return type.trimmed().endsWith("json");
}

} // namespace

BodySchema::BodySchema()
{
    m_form.kind = SchemaField::Kind::Root;
}

bool BodySchema::addJson(const SchemaEvent &event, QByteArrayView json)
{
    if (!isJson(json))
        return false;
    SchemaWalk(*this, event, ++m_mark).takeJson(json);
    return true;
}

bool BodySchema::addRecords(const SchemaEvent &event, QByteArrayView text)
{
    const Ndjson records = parseNdjson(text);
    if (records.records.empty() || records.mistakes > 0 || records.isCut)
        return false;
    const quint64 number = ++m_mark;
    for (const NdjsonRecord &record : records.records)
        SchemaWalk(*this, event, number)
                .takeJson(text.sliced(record.begin, record.end - record.begin));
    return true;
}

void BodySchema::addForm(const SchemaEvent &event, const std::vector<FormField> &fields)
{
    SchemaWalk(*this, event, ++m_mark).takeForm(fields);
}

void BodySchema::add(const SchemaEvent &event, QByteArrayView body, QByteArrayView contentType)
{
    const PayloadFormat format = detectFormat(body, contentType);
    bool isRead = false;
    switch (format) {
    case PayloadFormat::Empty:
        addUnread(event, { SchemaProblem::Kind::Empty, PayloadFormat::Empty });
        return;
    case PayloadFormat::FormUrlencoded:
        // Some send JSON under the type that their library has by default.
        isRead = addJson(event, body);
        if (!isRead) {
            addForm(event, parseForm(body));
            isRead = true;
        }
        break;
    case PayloadFormat::Ndjson:
        isRead = addRecords(event, body);
        break;
    default: {
        const auto recoded = recodedJson(body);
        const QByteArrayView text = recoded ? QByteArrayView(*recoded) : body;
        const bool mayBeJson = format == PayloadFormat::Json || format == PayloadFormat::Text;
        isRead = mayBeJson && (addJson(event, text) || addRecords(event, text));
        break;
    }
    }
    if (isRead) {
        m_events.add(event);
        return;
    }
    const bool isBroken = format == PayloadFormat::Json || format == PayloadFormat::Ndjson
            || declaresJson(contentType);
    addUnread(event,
              isBroken ? SchemaProblem{ SchemaProblem::Kind::BrokenJson, PayloadFormat::Empty }
                       : SchemaProblem{ SchemaProblem::Kind::OtherFormat, format });
}

void BodySchema::addUnread(const SchemaEvent &event, const SchemaProblem &problem)
{
    m_events.add(event);
    SchemaUnread &unread = m_unread[problem];
    unread.events.add(event);
    if (unread.ids.size() < SchemaUnread::kIdsMax)
        unread.ids.push_back(event.id);
}

void BodySchema::merge(const BodySchema &other)
{
    m_json.merge(other.m_json);
    m_form.merge(other.m_form);
    m_events.merge(other.m_events);
    m_leftOut += other.m_leftOut;
    m_mark = qMax(m_mark, other.m_mark);
    m_fields = m_json.fieldCount() + m_form.fieldCount() - 2;
    for (const auto &[problem, theirs] : other.m_unread) {
        SchemaUnread &mine = m_unread[problem];
        mine.events.merge(theirs.events);
        for (const qint64 id : theirs.ids) {
            if (mine.ids.size() < SchemaUnread::kIdsMax)
                mine.ids.push_back(id);
        }
    }
}

qint64 BodySchema::unreadCount() const noexcept
{
    qint64 count = 0;
    for (const auto &[problem, unread] : m_unread)
        count += unread.events.count;
    return count;
}

qint64 BodySchema::fieldCount() const noexcept
{
    return m_json.fieldCount() + m_form.fieldCount() - 2;
}

} // namespace hookloupe
