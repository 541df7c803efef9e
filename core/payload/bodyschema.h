// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/format.h"
#include "core/payload/schemafield.h"

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <vector>

namespace hookloupe {

struct FormField;

/// Why the body of an event says nothing of fields.
struct SchemaProblem
{
    enum class Kind {
        Empty, ///< there is no body
        BrokenJson, ///< it begins as JSON does, and is none
        OtherFormat, ///< neither JSON nor a form
        Coded, ///< its content coding could not be undone, or gives too much
        Gone, ///< the event was removed a moment ago, or is damaged
    } kind = Kind::Empty;
    PayloadFormat format = PayloadFormat::Empty; ///< of OtherFormat
    auto operator<=>(const SchemaProblem &) const = default;
};

/// Bodies that could not be read, of one reason.
struct SchemaUnread
{
    /// More events are not told apart by a query either.
    static constexpr std::size_t kIdsMax = 200;
    SchemaTally events;
    std::vector<qint64> ids; ///< the first kIdsMax that were met
};

/// The union of the fields of many bodies: fed body by body, in any order, and merged with that of
/// other bodies. Bounded whatever senders write: see schemafield.h. A value; one thread at a time.
class BodySchema
{
public:
    BodySchema();

    /// \a body without its content coding; as UTF-8, UTF-16 or UTF-32. JSON, newline-delimited
    /// JSON and forms are taken apart, JSON of Content-Type "text/plain" too; all else is counted
    /// as unread. A body with a mistake adds no field.
    void add(const SchemaEvent &event, QByteArrayView body, QByteArrayView contentType);
    /// For what add() is never given.
    void addUnread(const SchemaEvent &event, const SchemaProblem &problem);
    /// \a other is of other events.
    void merge(const BodySchema &other);

    const SchemaField &json() const noexcept { return m_json; }
    /// Its members are the fields of forms.
    const SchemaField &form() const noexcept { return m_form; }
    /// All events that were given.
    const SchemaTally &events() const noexcept { return m_events; }
    const std::map<SchemaProblem, SchemaUnread> &unread() const noexcept { return m_unread; }
    qint64 unreadCount() const noexcept;
    /// Without the roots.
    qint64 fieldCount() const noexcept;
    /// Values whose field had no place any more, by one of the bounds.
    qint64 leftOutCount() const noexcept { return m_leftOut; }

private:
    friend class SchemaWalk;
    bool addJson(const SchemaEvent &event, QByteArrayView json);
    bool addRecords(const SchemaEvent &event, QByteArrayView text);
    void addForm(const SchemaEvent &event, const std::vector<FormField> &fields);

    SchemaField m_json;
    SchemaField m_form;
    SchemaTally m_events;
    std::map<SchemaProblem, SchemaUnread> m_unread;
    qint64 m_fields = 0;
    qint64 m_leftOut = 0;
    quint64 m_mark = 0; ///< of the last object or event; see SchemaField
};

} // namespace hookloupe
