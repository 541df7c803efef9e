// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/schemarun.h"

#include "core/event/coretext.h"
#include "core/query/eventfacts.h"
#include "core/store/eventreader.h"

#include <QLocale>

#include <limits>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

QString quotedInQuery(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

QString schemaQueryOf(const SchemaSubject &subject)
{
    QStringList parts{ u"kind=request"_s };
    if (subject.type)
        parts += u"type="_s + quotedInQuery(QString::fromUtf8(*subject.type));
    if (!subject.endpoint.isEmpty())
        parts += u"endpoint="_s + quotedInQuery(subject.endpoint);
    if (!subject.query.trimmed().isEmpty())
        parts += u'(' + subject.query.trimmed() + u')';
    return parts.join(u' ');
}

QString schemaTypeText(const SchemaSubject &subject)
{
    if (!subject.type)
        return CoreText::tr("all types");
    return subject.type->isEmpty() ? CoreText::tr("events without a type")
                                   : QString::fromUtf8(*subject.type);
}

SchemaRun::SchemaRun(EventFilter filter, qint64 eventsMax)
    : m_filter(std::move(filter))
    , m_eventsMax(eventsMax > 0 ? eventsMax : std::numeric_limits<qint64>::max())
{
    m_filter.withoutGaps = true;
    m_filter.hidesRefused = true;
}

std::optional<double> SchemaRun::progress() const noexcept
{
    if (m_isComplete)
        return 1.0;
    if (!m_isFound || m_ids.empty())
        return std::nullopt;
    return static_cast<double>(m_next) / static_cast<double>(m_ids.size());
}

Result<void> SchemaRun::find(EventReader &reader, const std::function<bool()> &goesOn,
                             const std::atomic<bool> &cancelled)
{
    bool isStopped = false;
    const auto take = [&](const std::vector<qint64> &piece) {
        for (const qint64 id : piece) {
            if (static_cast<qint64>(m_ids.size()) == m_eventsMax) {
                m_hasOlder = true;
                return false;
            }
            m_ids.push_back(id);
        }
        isStopped = !goesOn();
        return !isStopped;
    };
    const auto found = reader.ids(m_filter, m_ids.empty() ? 0 : m_ids.back(), take, cancelled);
    if (!found)
        return found;
    m_isFound = !isStopped && !cancelled.load(std::memory_order_relaxed);
    return {};
}

void SchemaRun::readOne(EventReader &reader, qint64 id)
{
    const auto event = reader.event(id);
    if (!event) {
        m_schema.addUnread({ id, 0 }, { SchemaProblem::Kind::Gone, PayloadFormat::Empty });
        return;
    }
    const SchemaEvent at{ id, (*event)->receivedAtUs };
    const WireRequest &request = (*event)->request;
    const SearchedBody searched = searchedBody(request, kDecodedBodyBytesMax);
    if (searched.isOpaque) {
        m_schema.addUnread(at, { SchemaProblem::Kind::Coded, PayloadFormat::Empty });
        return;
    }
    m_schema.add(at, searched.decoded ? QByteArrayView(*searched.decoded) : request.body(),
                 request.field("Content-Type").value_or(QByteArrayView()));
}

Result<void> SchemaRun::read(EventReader &reader, const std::function<bool()> &goesOn,
                             const std::atomic<bool> &cancelled)
{
    if (!m_isFound) {
        if (const auto found = find(reader, goesOn, cancelled); !found || !m_isFound)
            return found;
    }
    while (m_next < m_ids.size()) {
        if (cancelled.load(std::memory_order_relaxed) || !goesOn())
            return {};
        readOne(reader, m_ids[m_next]);
        ++m_next;
    }
    m_isComplete = true;
    return {};
}

QString schemaReadText(const BodySchema &schema, bool hasOlder, qint64 total)
{
    const QLocale locale;
    const qint64 count = schema.events().count;
    if (count == 0)
        return CoreText::tr("No event was read.");
    const QString which = count == 1
            ? CoreText::tr("1 event, #%1").arg(schema.events().first.id)
            : CoreText::tr("%1 events, #%2 to #%3")
                      .arg(locale.toString(count), QString::number(schema.events().first.id),
                           QString::number(schema.events().last.id));
    if (count < total)
        return CoreText::tr("Stopped after the newest %1; %2 were not read, so a field may be "
                            "older than is said here.")
                .arg(which, locale.toString(total - count));
    return (hasOlder ? CoreText::tr("The newest %1; older ones were not read, so a field may be "
                                    "older than is said here.")
                     : CoreText::tr("All of them: %1."))
            .arg(which);
}

} // namespace hookloupe
