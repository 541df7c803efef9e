// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/).

#include "core/exchange/exportwriters.h"

#include "core/endpoint/endpoint.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// The format knows characters only: a byte that is none is shown as Latin-1 has it.
QString text(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QJsonObject pair(QByteArrayView name, QByteArrayView value)
{
    return { { u"name"_s, text(name) }, { u"value"_s, text(value) } };
}

QJsonArray requestFields(const WireRequest &request)
{
    QJsonArray fields;
    for (const FieldSpan &field : request.fields)
        fields.append(pair(request.at(field.name), request.at(field.value)));
    return fields;
}

QJsonArray answerFields(const ResponseRecord &response)
{
    QJsonArray fields;
    for (const Field &field : response.fields)
        fields.append(pair(field.name, field.value));
    return fields;
}

QJsonArray queryString(QByteArrayView target)
{
    QJsonArray query;
    const qsizetype mark = target.indexOf('?');
    if (mark < 0 || mark + 1 == target.size())
        return query;
    for (const QByteArray &part : target.sliced(mark + 1).toByteArray().split('&')) {
        const qsizetype equals = part.indexOf('=');
        const auto decoded = [](QByteArray bytes) {
            return QByteArray::fromPercentEncoding(bytes.replace('+', ' '));
        };
        query.append(pair(decoded(equals < 0 ? part : part.first(equals)),
                          decoded(equals < 0 ? QByteArray() : part.mid(equals + 1))));
    }
    return query;
}

QString typeOf(std::optional<QByteArrayView> value)
{
    return value ? text(*value) : QString();
}

/// "text", or base64 with the mark that those tools use that write bytes at all.
QJsonObject content(QByteArrayView bytes, const QString &type, QLatin1StringView encodingKey)
{
    QJsonObject object{ { u"mimeType"_s, type } };
    if (bytes.isValidUtf8()) {
        object[u"text"_s] = QString::fromUtf8(bytes);
    } else {
        object[u"text"_s] = QString::fromLatin1(bytes.toByteArray().toBase64());
        object[encodingKey] = u"base64"_s;
    }
    return object;
}

QJsonObject requestJson(const Event &event)
{
    const WireRequest &request = event.request;
    QJsonObject object{
        { u"method"_s, text(request.methodBytes()) },
        { u"url"_s,
          // The format asks for an absolute one.
          text(event.signedUrl.isEmpty() ? signedUrl({}, request,
                                                     { .isTls = event.tls,
                                                       .authority = {},
                                                       .prefix = {},
                                                       .localAuthority = event.local.toUtf8() })
                                         : event.signedUrl) },
        { u"httpVersion"_s, text(request.versionBytes()) },
        { u"cookies"_s, QJsonArray() },
        { u"headers"_s, requestFields(request) },
        { u"queryString"_s, queryString(request.targetBytes()) },
        { u"headersSize"_s, request.headBytes },
        { u"bodySize"_s, static_cast<qint64>(request.body().size()) },
    };
    if (!request.body().isEmpty()) {
        QJsonObject data =
                content(request.body(), typeOf(request.field("Content-Type")), "_encoding"_L1);
        data[u"params"_s] = QJsonArray();
        object[u"postData"_s] = data;
    }
    return object;
}

QJsonObject responseJson(const Event &event)
{
    const ResponseRecord &response = event.response;
    QByteArray type;
    for (const Field &field : response.fields) {
        if (equalsIgnoreCase(field.name, "Content-Type"))
            type = field.value;
    }
    QJsonObject body = content(response.body, text(type), "encoding"_L1);
    body[u"size"_s] = static_cast<qint64>(response.body.size());
    return {
        { u"status"_s, response.status },
        { u"statusText"_s, text(response.reason) },
        { u"httpVersion"_s, u"HTTP/1.1"_s },
        { u"cookies"_s, QJsonArray() },
        { u"headers"_s, answerFields(response) },
        { u"content"_s, body },
        { u"redirectURL"_s, QString() },
        { u"headersSize"_s, -1 },
        { u"bodySize"_s, static_cast<qint64>(response.body.size()) },
    };
}

class HarWriter : public ExportWriter
{
public:
    explicit HarWriter(const ExportOptions &options)
        : m_program(options.program)
    { }

    QByteArray begin() override
    {
        const QJsonObject creator{ { u"name"_s, text(m_program) }, { u"version"_s, u"1"_s } };
        return "{\"log\":{\"version\":\"1.2\",\"creator\":"
                + QJsonDocument(creator).toJson(QJsonDocument::Compact) + ",\"entries\":[";
    }

    Result<QByteArray> add(const Event &event) override
    {
        if (const auto error = notARequest(event))
            return *error;
        const double tookMs =
                static_cast<double>(qMax(event.completedAtUs - event.receivedAtUs, qint64(0)))
                / 1000;
        const QJsonObject entry{
            { u"startedDateTime"_s, rfc3339(event.receivedAtUs) },
            { u"time"_s, tookMs },
            { u"request"_s, requestJson(event) },
            { u"response"_s, responseJson(event) },
            { u"cache"_s, QJsonObject() },
            { u"timings"_s,
              QJsonObject{ { u"send"_s, tookMs }, { u"wait"_s, 0 }, { u"receive"_s, 0 } } },
            { u"comment"_s, eventHeading(event) },
        };
        const QByteArray comma = std::exchange(m_isFirst, false) ? "\n" : ",\n";
        return comma + QJsonDocument(entry).toJson(QJsonDocument::Compact);
    }

    QByteArray end() override { return "\n]}}\n"_ba; }

private:
    QByteArray m_program;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<ExportWriter> makeHarWriter(const ExportOptions &options)
{
    return std::make_unique<HarWriter>(options);
}

} // namespace hookloupe
