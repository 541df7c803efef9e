// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/payload/bodyschema.h"
#include "core/store/eventfilter.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

class EventReader;

/// Of which events a schema is.
struct SchemaSubject
{
    std::optional<QByteArray> type; ///< exact; empty: of events without one; nullopt: all
    QString endpoint; ///< exact name; empty: all
    QString query; ///< what they match besides, in the query language; empty: all
    bool operator==(const SchemaSubject &) const = default;
};
/// The query that finds them; requests only.
QString schemaQueryOf(const SchemaSubject &subject);
/// \a text as a query writes it, in quotes.
QString quotedInQuery(const QString &text);
/// "payment.confirmed", "events without a type", "all types".
QString schemaTypeText(const SchemaSubject &subject);

/// Reads bodies into a schema, the newest first, in steps: so that it can be shown how far it is,
/// and be given up, and others may use the reader between. One thread at a time.
class SchemaRun
{
public:
    /// \a eventsMax: more are not read; 0: all.
    SchemaRun(EventFilter filter, qint64 eventsMax);

    /// Goes on until it is complete, or \a goesOn, which is asked between events, says no, or
    /// \a cancelled is set.
    Result<void> read(EventReader &reader, const std::function<bool()> &goesOn,
                      const std::atomic<bool> &cancelled);

    bool isComplete() const noexcept { return m_isComplete; }
    /// Of the events that are to be read, 0 to 1; nothing while they are looked for.
    std::optional<double> progress() const noexcept;
    qint64 readCount() const noexcept { return static_cast<qint64>(m_next); }
    qint64 foundCount() const noexcept { return static_cast<qint64>(m_ids.size()); }
    /// There are older ones, beyond `eventsMax`: what was in the first that was read may have been
    /// there before.
    bool hasOlder() const noexcept { return m_hasOlder; }
    const BodySchema &schema() const noexcept { return m_schema; }

private:
    Result<void> find(EventReader &reader, const std::function<bool()> &goesOn,
                      const std::atomic<bool> &cancelled);
    void readOne(EventReader &reader, qint64 id);

    EventFilter m_filter;
    qint64 m_eventsMax;
    std::vector<qint64> m_ids; ///< descending
    bool m_isFound = false; ///< all of them
    bool m_hasOlder = false;
    bool m_isComplete = false;
    std::size_t m_next = 0;
    BodySchema m_schema;
};

/// What was read, in a sentence: "The newest 10,000 events, #4000 to #15000; older ones were not
/// read, so a field may be older than is said here." \a total: also those yet to be read, where
/// it was broken off.
QString schemaReadText(const BodySchema &schema, bool hasOlder, qint64 total);

} // namespace hookloupe
