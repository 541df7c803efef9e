// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/schemawalk.h"

#include "core/payload/formfields.h"

#include <algorithm>

namespace hookloupe {

namespace {

using Token = JsonReader::Token;

/// Of UTF-8.
qint64 charactersOf(QByteArrayView text) noexcept
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

/// Of a String lexeme, decoded: no copy is made of what may be megabytes.
qint64 charactersOfLexeme(QByteArrayView lexeme) noexcept
{
    const QByteArrayView text = lexeme.sliced(1, lexeme.size() - 2);
    qint64 count = 0;
    bool isAfterHigh = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80)
            continue;
        bool isHigh = false;
        bool isLow = false;
        if (text[i] == '\\') {
            ++i;
            if (text[i] == 'u') {
                const bool isSurrogate = text[i + 1] == 'd' || text[i + 1] == 'D';
                const char second = text[i + 2];
                isLow = isSurrogate && second > '9' && (second | 0x20) >= 'c';
                isHigh = isSurrogate && !isLow && second >= '8';
                i += 4;
            }
        }
        count += isLow && isAfterHigh ? 0 : 1;
        isAfterHigh = isHigh;
    }
    return count;
}

/// At most kSchemaValueBytesMax bytes, no character broken.
QByteArrayView beginningOf(QByteArrayView text) noexcept
{
    if (text.size() <= kSchemaValueBytesMax)
        return text;
    qsizetype end = kSchemaValueBytesMax;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.first(end);
}

} // namespace

void SchemaWalk::note(SchemaField &field, SchemaType type)
{
    field.of(type).add(m_event);
    if (field.seenEvent != m_number) {
        field.seenEvent = m_number;
        field.events.add(m_event);
    }
}

void SchemaWalk::begin(SchemaField &field, bool isObject)
{
    // An object is counted at its end: until then, what was seen of them is of those before.
    if (!isObject)
        note(field, SchemaType::Array);
    m_frames.push_back(
            { .field = &field, .mark = isObject ? ++m_schema.m_mark : 0, .isObject = isObject });
}

void SchemaWalk::end()
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    SchemaField &field = *frame.field;
    if (!frame.isObject) {
        field.fewest = field.fewest < 0 ? frame.elements : qMin(field.fewest, frame.elements);
        field.most = qMax(field.most, frame.elements);
        return;
    }
    for (SchemaField &member : field.members) {
        if (member.seenObject != frame.mark)
            member.addWithout({ 1, m_event, m_event });
    }
    note(field, SchemaType::Object);
}

SchemaField *SchemaWalk::memberOf(Frame &frame, QByteArrayView name)
{
    SchemaField &field = *frame.field;
    if (field.isMap())
        return &field.members.front();
    if (frame.likely < field.members.size() && field.members[frame.likely].name == name)
        return &field.members[frame.likely++];
    if (SchemaField *known = field.member(name)) {
        frame.likely = static_cast<std::size_t>(known - field.members.data()) + 1;
        return known;
    }
    if (name.size() > kSchemaNameBytesMax)
        return nullptr;
    if (field.members.size() >= kSchemaMembersMax) {
        m_schema.m_fields -= field.becomeMap();
        return &field.members.front();
    }
    if (m_schema.m_fields >= kSchemaFieldsMax)
        return nullptr;
    ++m_schema.m_fields;
    const auto kind =
            &field == &m_schema.m_form ? SchemaField::Kind::FormField : SchemaField::Kind::Member;
    SchemaField &added = field.addMember(kind, name.toByteArray());
    if (const SchemaTally &before = field.of(SchemaType::Object); before.count > 0)
        added.addWithout(before);
    frame.likely = field.members.size();
    return &added;
}

void SchemaWalk::takeKey(QByteArrayView name)
{
    Frame &frame = m_frames.back();
    SchemaField *member = memberOf(frame, name);
    frame.pending = member;
    if (!member) {
        ++m_schema.m_leftOut;
    } else if (member->seenObject != frame.mark) {
        member->seenObject = frame.mark;
        ++member->objects;
    } else if (member->kind != SchemaField::Kind::AnyMember) {
        member->repeats.add(m_event);
    }
}

SchemaField *SchemaWalk::itemOf(Frame &frame)
{
    SchemaField &field = *frame.field;
    ++frame.elements;
    if (field.items.empty()) {
        if (m_schema.m_fields >= kSchemaFieldsMax) {
            ++m_schema.m_leftOut;
            return nullptr;
        }
        ++m_schema.m_fields;
        field.items.emplace_back().kind = SchemaField::Kind::Items;
    }
    return &field.items.front();
}

QByteArrayView SchemaWalk::keyOf(const SchemaField &field) const noexcept
{
    if (!field.name.isEmpty())
        return field.name;
    // An element is what its array is called.
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
        if (!frame->field->name.isEmpty())
            return frame->field->name;
    }
    return {};
}

void SchemaWalk::takeText(SchemaField &field, SchemaType type, QByteArrayView text, bool isCut)
{
    note(field, type);
    if (!field.hasMoreValues || field.of(type).count == 1)
        field.addValue(type, text, isCut, m_event.id);
    if (field.formats != 0)
        field.formats = isCut ? 0
                              : schemaFormatsOf(text, type == SchemaType::String, keyOf(field),
                                                m_event.atUs, field.formats);
}

void SchemaWalk::takeString(SchemaField &field, QByteArrayView lexeme, bool hasEscapes)
{
    const qint64 characters = hasEscapes ? charactersOfLexeme(lexeme) : charactersOf(lexeme) - 2;
    field.shortest = field.shortest < 0 ? characters : qMin(field.shortest, characters);
    field.longest = qMax(field.longest, characters);
    if (!hasEscapes) {
        const QByteArrayView text = lexeme.sliced(1, lexeme.size() - 2);
        const QByteArrayView kept = beginningOf(text);
        // A long URL is one all the same.
        if (field.formats != 0 && kept.size() < text.size())
            field.formats = schemaFormatsOf(text, true, keyOf(field), m_event.atUs, field.formats);
        const quint16 formats = field.formats;
        takeText(field, SchemaType::String, kept, kept.size() < text.size());
        if (kept.size() < text.size())
            field.formats = formats;
        return;
    }
    // Enough for what is kept; an escape is at most six times what it stands for.
    constexpr qsizetype kDecodedMax = kSchemaValueBytesMax * 6 + 12;
    if (lexeme.size() <= kDecodedMax) {
        const QByteArray text = decodeJsonString(lexeme);
        const QByteArrayView kept = beginningOf(text);
        takeText(field, SchemaType::String, kept, kept.size() < text.size());
        return;
    }
    qsizetype end = 1;
    while (end < kDecodedMax - 6)
        end += lexeme[end] != '\\' ? 1 : lexeme[end + 1] == 'u' ? 6 : 2;
    const QByteArray text = decodeJsonString(lexeme.first(end).toByteArray() + '"');
    // A character may be broken at the end of it, but not where it is cut.
    takeText(field, SchemaType::String, beginningOf(text), true);
}

void SchemaWalk::takeScalar(SchemaField &field, JsonReader &reader, Token token)
{
    const QByteArrayView lexeme = reader.lexeme();
    switch (token) {
    case Token::String:
        return takeString(field, lexeme, reader.hasEscapes());
    case Token::Number: {
        const bool isInteger = std::none_of(lexeme.begin(), lexeme.end(), [](char c) {
            return c == '.' || c == 'e' || c == 'E';
        });
        field.addNumber(lexeme);
        const QByteArrayView kept = beginningOf(lexeme);
        return takeText(field, isInteger ? SchemaType::Integer : SchemaType::Number, kept,
                        kept.size() < lexeme.size());
    }
    case Token::True:
    case Token::False:
        note(field, SchemaType::Boolean);
        if (!field.hasMoreValues || field.of(SchemaType::Boolean).count == 1)
            field.addValue(SchemaType::Boolean, lexeme, false, m_event.id);
        return;
    default:
        note(field, SchemaType::Null);
    }
}

void SchemaWalk::takeJson(QByteArrayView json)
{
    JsonReader reader(json);
    for (Token token = reader.next(); token != Token::End && token != Token::Error;
         token = reader.next()) {
        if (token == Token::Key) {
            const QByteArrayView lexeme = reader.lexeme();
            if (reader.hasEscapes() && lexeme.size() <= kSchemaNameBytesMax * 6)
                takeKey(decodeJsonString(lexeme));
            else
                takeKey(lexeme.sliced(1, lexeme.size() - 2));
            continue;
        }
        if (token == Token::ObjectEnd || token == Token::ArrayEnd) {
            end();
            continue;
        }
        SchemaField *field = m_frames.empty() ? &m_schema.m_json
                : m_frames.back().isObject    ? m_frames.back().pending
                                              : itemOf(m_frames.back());
        const bool isObject = token == Token::ObjectBegin;
        const bool isContainer = isObject || token == Token::ArrayBegin;
        const bool isTooDeep = m_frames.size() >= static_cast<std::size_t>(kSchemaDepthMax);
        if (isContainer && field && !isTooDeep) {
            begin(*field, isObject);
        } else if (isContainer) {
            if (field) {
                note(*field, isObject ? SchemaType::Object : SchemaType::Array);
                field->isCutBelow = true;
            }
            reader.skipContainer();
        } else if (field) {
            takeScalar(*field, reader, token);
        }
    }
}

void SchemaWalk::takeForm(const std::vector<FormField> &fields)
{
    begin(m_schema.m_form, true);
    for (const FormField &one : fields) {
        takeKey(one.name);
        SchemaField *field = m_frames.back().pending;
        if (!field)
            continue;
        const qint64 characters = charactersOf(one.value);
        field->shortest = field->shortest < 0 ? characters : qMin(field->shortest, characters);
        field->longest = qMax(field->longest, characters);
        const QByteArrayView kept = beginningOf(one.value);
        takeText(*field, SchemaType::String, kept, kept.size() < one.value.size());
    }
    end();
}

} // namespace hookloupe
