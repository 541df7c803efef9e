// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/bodyschema.h"
#include "core/payload/jsonreader.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hookloupe {

/// Takes one document into a schema. It is known to be JSON, or is a form.
class SchemaWalk
{
public:
    /// \a number: of the event in this schema, the same for all documents of it.
    SchemaWalk(BodySchema &schema, const SchemaEvent &event, quint64 number)
        : m_schema(schema)
        , m_event(event)
        , m_number(number)
    { }

    void takeJson(QByteArrayView json);
    void takeForm(const std::vector<FormField> &fields);

private:
    struct Frame
    {
        SchemaField *field = nullptr;
        SchemaField *pending = nullptr; ///< the member at hand; null: it is left out
        quint64 mark = 0; ///< of this object
        std::size_t likely = 0; ///< senders mostly keep an order
        qint64 elements = 0;
        bool isObject = false;
    };

    void begin(SchemaField &field, bool isObject);
    void end();
    void takeKey(QByteArrayView name);
    SchemaField *memberOf(Frame &frame, QByteArrayView name);
    SchemaField *itemOf(Frame &frame);
    void takeScalar(SchemaField &field, JsonReader &reader, JsonReader::Token token);
    void takeString(SchemaField &field, QByteArrayView lexeme, bool hasEscapes);
    void takeText(SchemaField &field, SchemaType type, QByteArrayView text, bool isCut);
    void note(SchemaField &field, SchemaType type);
    QByteArrayView keyOf(const SchemaField &field) const noexcept;

    BodySchema &m_schema;
    SchemaEvent m_event;
    quint64 m_number;
    std::vector<Frame> m_frames;
};

} // namespace hookloupe
