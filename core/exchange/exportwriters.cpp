// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/exportwriters.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/eventnote.h"
#include "core/exchange/curlexport.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/eventlines.h"
#include "core/payload/csvcell.h"

#include <QJsonDocument>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

class RawWriter : public ExportWriter
{
public:
    Result<QByteArray> add(const Event &event) override
    {
        if (const auto error = notARequest(event))
            return *error;
        // One behind the other, as a connection would carry them: each says where it ends.
        return event.request.wire;
    }
};

class RestWriter : public ExportWriter
{
public:
    explicit RestWriter(const ExportOptions &options)
        : m_baseUrl(options.baseUrl)
    { }

    Result<QByteArray> add(const Event &event) override
    {
        if (const auto error = notARequest(event))
            return *error;
        const WireRequest &request = event.request;
        const QByteArrayView body = request.body();
        if (!body.isValidUtf8() || body.contains('\0'))
            return Error{
                ErrorCode::InvalidInput,
                CoreText::tr(
                        "Its body is no text, which such a file cannot hold; use http or curl.")
            };
        // A request's end, a file's name, and what an editor does with the answer.
        if (body.startsWith("###") || body.contains("\n###") || body.startsWith("< ")
            || body.contains("\n> ") || body.contains("\n<> "))
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("Its body has a line that would end the request in such a "
                                       "file; use http or "
                                       "curl.") };
        QByteArray text = "### " + eventHeading(event).toUtf8() + '\n'
                + request.methodBytes().toByteArray() + ' ' + m_baseUrl
                + request.targetBytes().toByteArray() + " HTTP/1.1\n";
        for (const FieldSpan &field : request.fields) {
            const QByteArrayView name = request.at(field.name);
            // What depends on where it is sent, and what the editor counts itself.
            if (!equalsIgnoreCase(name, "Host") && !equalsIgnoreCase(name, "Content-Length")
                && !equalsIgnoreCase(name, "Transfer-Encoding"))
                text += name.toByteArray() + ": " + request.at(field.value).toByteArray() + '\n';
        }
        return text + '\n' + body.toByteArray() + "\n\n";
    }

private:
    QByteArray m_baseUrl;
};

class CurlWriter : public ExportWriter
{
public:
    explicit CurlWriter(const ExportOptions &options)
        : m_baseUrl(options.baseUrl)
    { }

    Result<QByteArray> add(const Event &event) override
    {
        if (const auto error = notARequest(event))
            return *error;
        return "# " + eventHeading(event).toUtf8() + '\n' + curlCommand(event.request, m_baseUrl)
                + '\n';
    }

private:
    QByteArray m_baseUrl;
};

class EventLineWriter : public ExportWriter
{
public:
    explicit EventLineWriter(const ExportOptions &options)
        : m_isRedacted(options.isRedacted)
    { }

    Result<QByteArray> add(const Event &event) override
    {
        QJsonObject object = eventJson(summaryOf(event));
        const QJsonObject bytes = eventBytesJson(event);
        for (auto member = bytes.begin(); member != bytes.end(); ++member)
            object.insert(member.key(), member.value());
        // Its signature can no longer be verified; the verdict is the one from before.
        if (m_isRedacted)
            object[u"redacted"_s] = true;
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }

private:
    bool m_isRedacted;
};

class CsvWriter : public ExportWriter
{
public:
    QByteArray begin() override
    {
        return "id,received_at,endpoint,method,target,event_type,delivery_id,attempt,duplicate_of,"
               "kind,"
               "verdict,scheme,reason,status,body_bytes,wire_bytes,wire_sha256,starred,tags,note\r\n"_ba;
    }

    Result<QByteArray> add(const Event &event) override
    {
        const EventSummary summary = summaryOf(event);
        const QJsonObject json = eventJson(summary);
        QByteArrayList cells;
        for (const QLatin1StringView key :
             { "id"_L1, "received_at"_L1, "endpoint"_L1, "method"_L1, "target"_L1, "event_type"_L1,
               "delivery_id"_L1, "attempt"_L1, "duplicate_of"_L1, "kind"_L1, "verdict"_L1,
               "scheme"_L1, "reason"_L1, "status"_L1, "body_bytes"_L1, "wire_bytes"_L1,
               "wire_sha256"_L1 })
            cells += csvCell(json[key].toVariant().toString().toUtf8());
        cells += summary.note && summary.note->isStarred ? "yes"_ba : QByteArray();
        cells += csvCell(summary.note ? summary.note->tags.join(u' ').toUtf8() : QByteArray());
        cells += csvCell(summary.note ? summary.note->text.toUtf8() : QByteArray());
        return cells.join(',') + "\r\n";
    }
};

} // namespace

std::optional<Error> notARequest(const Event &event)
{
    switch (event.kind) {
    case EventKind::Request:
        break;
    case EventKind::Gap:
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It is a time without listening, and no request.") };
    case EventKind::Refused:
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("It was refused: its bytes are no whole request. Export it as ndjson.")
        };
    }
    return std::nullopt;
}

QString eventHeading(const Event &event)
{
    QString heading = u"Event %1"_s.arg(event.id);
    if (!event.eventType.isEmpty())
        heading += u", "_s + displayText(event.eventType, 80);
    return heading + u", received "_s + rfc3339(event.receivedAtUs);
}

std::unique_ptr<ExportWriter> makeRawWriter(const ExportOptions &)
{
    return std::make_unique<RawWriter>();
}

std::unique_ptr<ExportWriter> makeRestWriter(const ExportOptions &options)
{
    return std::make_unique<RestWriter>(options);
}

std::unique_ptr<ExportWriter> makeCurlWriter(const ExportOptions &options)
{
    return std::make_unique<CurlWriter>(options);
}

std::unique_ptr<ExportWriter> makeEventLineWriter(const ExportOptions &options)
{
    return std::make_unique<EventLineWriter>(options);
}

std::unique_ptr<ExportWriter> makeCsvWriter(const ExportOptions &)
{
    return std::make_unique<CsvWriter>();
}

} // namespace hookloupe
