// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Postman collection 2.1.0 (https://schema.postman.com/collection/json/v2.1.0/draft-07/).

#include "core/exchange/exportwriters.h"

#include "core/event/coretext.h"
#include "core/exchange/snippettext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// `{{name}}` is a variable to Postman, wherever it stands.
bool hasVariable(QByteArrayView bytes)
{
    return bytes.contains("{{");
}

class PostmanWriter final : public ExportWriter
{
public:
    explicit PostmanWriter(const ExportOptions &options)
        : m_baseUrl(options.baseUrl)
        , m_program(options.program)
    { }

    QByteArray begin() override
    {
        const QJsonObject info{
            { u"name"_s, u"Events from %1"_s.arg(QString::fromUtf8(m_program)) },
            { u"schema"_s,
              u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s }
        };
        return "{\"info\":" + QJsonDocument(info).toJson(QJsonDocument::Compact) + ",\"item\":[";
    }

    Result<QByteArray> add(const Event &event) override
    {
        if (const auto error = notARequest(event))
            return *error;
        const WireRequest &request = event.request;
        const QByteArrayView body = request.body();
        if (!body.isValidUtf8() || body.contains('\0'))
            return Error{
                ErrorCode::InvalidInput,
                CoreText::tr("Its body is no text, which a collection cannot hold; use curl.")
            };
        if (!request.targetBytes().startsWith('/'))
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr(
                                  "Its target is no path, which Postman cannot send; use curl.") };
        if (hasVariable(request.head()) || hasVariable(body))
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr(
                                  "It has {{, which Postman takes for a variable; use curl.") };
        const QByteArray comma = std::exchange(m_isFirst, false) ? "\n" : ",\n";
        return comma + QJsonDocument(item(event)).toJson(QJsonDocument::Compact);
    }

    QByteArray end() override { return "\n]}\n"_ba; }

private:
    QJsonObject item(const Event &event) const
    {
        const WireRequest &request = event.request;
        QJsonArray header;
        bool hasType = false;
        for (const Field &field : sentFields(request)) {
            hasType |= field.name.compare("Content-Type", Qt::CaseInsensitive) == 0;
            header.append(QJsonObject{ { u"key"_s, QString::fromLatin1(field.name) },
                                       { u"value"_s, QString::fromUtf8(field.value) } });
        }
        QJsonObject object{
            { u"method"_s, QString::fromLatin1(request.methodBytes()) },
            { u"header"_s, header },
            { u"url"_s, QString::fromUtf8(m_baseUrl + request.targetBytes().toByteArray()) }
        };
        if (!request.body().isEmpty())
            object[u"body"_s] = QJsonObject{ { u"mode"_s, u"raw"_s },
                                             { u"raw"_s, QString::fromUtf8(request.body()) } };
        QJsonObject behaviour{ { u"disableBodyPruning"_s, true },
                               { u"followRedirects"_s, false },
                               { u"disableUrlEncoding"_s, true } };
        if (!hasType)
            behaviour[u"disabledSystemHeaders"_s] = QJsonObject{ { u"content-type"_s, true } };
        return { { u"name"_s, eventHeading(event) },
                 { u"request"_s, object },
                 { u"protocolProfileBehavior"_s, behaviour } };
    }

    QByteArray m_baseUrl;
    QByteArray m_program;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<ExportWriter> makePostmanWriter(const ExportOptions &options)
{
    return std::make_unique<PostmanWriter>(options);
}

} // namespace hookloupe
