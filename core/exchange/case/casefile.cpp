// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/casefile.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/jsonview.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kFormat = "hookloupe-case"_ba;

QJsonObject textMap(const QMap<QByteArray, QByteArray> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object[QString::fromUtf8(it.key())] = QString::fromUtf8(it.value());
    return object;
}

QJsonObject keyJson(const CaseKey &key)
{
    QJsonObject object{ { u"id"_s, key.id },
                        { u"endpoint"_s, key.endpoint },
                        { u"scheme"_s, key.scheme },
                        { u"throw_away"_s, true },
                        { u"secret"_s, QString::fromUtf8(key.secret.view()) } };
    if (key.isOther)
        object[u"is_other"_s] = true;
    if (!key.format.isEmpty())
        object[u"format"_s] = QString::fromLatin1(key.format);
    if (!key.parameters.isEmpty())
        object[u"parameters"_s] = textMap(key.parameters);
    return object;
}

QJsonObject endpointJson(const CaseEndpoint &endpoint)
{
    QJsonObject object{ { u"name"_s, endpoint.name }, { u"path"_s, displayText(endpoint.path) } };
    if (!endpoint.scheme.isEmpty())
        object[u"scheme"_s] = endpoint.scheme;
    if (!endpoint.publicUrl.isEmpty())
        object[u"public_url"_s] = displayText(endpoint.publicUrl);
    if (endpoint.toleranceS)
        object[u"tolerance_s"_s] = *endpoint.toleranceS;
    return object;
}

QJsonObject rowJson(const CaseManifest::EventRow &row)
{
    QJsonObject object{ { u"folder"_s, QString::fromLatin1(row.folder) },
                        { u"id"_s, row.id },
                        { u"received_at"_s, rfc3339(row.receivedAtUs) },
                        { u"kind"_s, row.kind },
                        { u"endpoint"_s, row.endpoint },
                        { u"method"_s, row.method },
                        { u"target"_s, row.target },
                        { u"verdict"_s, row.verdict } };
    if (!row.eventType.isEmpty())
        object[u"event_type"_s] = row.eventType;
    if (!row.cause.isEmpty())
        object[u"cause"_s] = row.cause;
    return object;
}

CaseKey readKey(JsonView json)
{
    CaseKey key;
    key.id = json["id"].string();
    key.endpoint = json["endpoint"].string();
    key.scheme = json["scheme"].string();
    key.secret = SecretBytes(json["secret"].text());
    key.format = json["format"].text();
    key.isOther = json["is_other"].isTrue();
    json["parameters"].forEachMember([&key](const QByteArray &name, JsonView value) {
        key.parameters[name] = value.text();
        return true;
    });
    return key;
}

CaseEndpoint readEndpoint(JsonView json)
{
    CaseEndpoint endpoint;
    endpoint.name = json["name"].string();
    endpoint.path = json["path"].text();
    endpoint.scheme = json["scheme"].string();
    endpoint.publicUrl = json["public_url"].text();
    if (json["tolerance_s"].isThere())
        endpoint.toleranceS = json["tolerance_s"].whole();
    return endpoint;
}

CaseManifest::EventRow readRow(JsonView json)
{
    CaseManifest::EventRow row;
    row.folder = json["folder"].text();
    row.id = json["id"].whole();
    row.receivedAtUs = unixUsOfIsoTime(json["received_at"].text()).value_or(0);
    row.kind = json["kind"].string();
    row.endpoint = json["endpoint"].string();
    row.method = json["method"].string();
    row.target = json["target"].string();
    row.eventType = json["event_type"].string();
    row.verdict = json["verdict"].string();
    row.cause = json["cause"].string();
    return row;
}

Error wrongCase(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence, u"manifest.json"_s };
}

} // namespace

QByteArray CaseManifest::toJson() const
{
    QJsonObject facts;
    for (auto it = environment.begin(); it != environment.end(); ++it)
        facts[it.key()] = it.value();
    QJsonObject counts;
    for (auto it = replaced.begin(); it != replaced.end(); ++it)
        counts[it.key()] = it.value();
    QJsonArray endpointList;
    for (const CaseEndpoint &endpoint : endpoints)
        endpointList.append(endpointJson(endpoint));
    QJsonArray keyList;
    for (const CaseKey &key : keys)
        keyList.append(keyJson(key));
    QJsonArray eventList;
    for (const EventRow &row : events)
        eventList.append(rowJson(row));
    QJsonArray fileList;
    for (const File &file : files)
        fileList.append(QJsonObject{ { u"path"_s, QString::fromLatin1(file.path) },
                                     { u"bytes"_s, file.bytes },
                                     { u"sha256"_s, QString::fromLatin1(file.sha256.toHex()) } });
    QJsonObject object{
        { u"format"_s, QString::fromLatin1(kFormat) },
        { u"version"_s, version },
        { u"created_at"_s, rfc3339(createdAtUs) },
        { u"program"_s, QJsonObject{ { u"name"_s, program }, { u"version"_s, programVersion } } },
        { u"environment"_s, facts },
        { u"redaction"_s,
          QJsonObject{ { u"is_redacted"_s, isRedacted }, { u"replaced"_s, counts } } },
        { u"endpoints"_s, endpointList },
        { u"keys"_s, keyList },
        { u"events"_s, eventList },
        { u"files"_s, fileList },
    };
    if (!title.isEmpty())
        object[u"title"_s] = title;
    if (!note.isEmpty())
        object[u"note"_s] = note;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<CaseManifest> CaseManifest::fromJson(QByteArrayView json)
{
    const auto document = JsonView::parse(json);
    if (!document)
        return wrongCase(
                CoreText::tr("Its manifest is no JSON: %1").arg(document.error().sentence));
    const JsonView root = *document;
    if (root["format"].text() != kFormat)
        return wrongCase(
                CoreText::tr("It is no case of Hookloupe: its manifest says nothing of it."));
    CaseManifest manifest;
    manifest.version =
            static_cast<int>(qBound(qint64{ 0 }, root["version"].whole(), qint64{ 1'000'000 }));
    if (manifest.version > kCaseVersion)
        return Error{
            ErrorCode::Unsupported,
            CoreText::tr(
                    "It was made by a newer Hookloupe (format %1; this program reads up to %2). "
                    "Update this program, or open index.html in it with a browser.")
                    .arg(manifest.version)
                    .arg(kCaseVersion),
            u"manifest.json"_s
        };
    if (manifest.version < 1)
        return wrongCase(
                CoreText::tr("Its manifest does not say which version of the format it is."));
    manifest.createdAtUs = unixUsOfIsoTime(root["created_at"].text()).value_or(0);
    manifest.program = root["program"]["name"].string();
    manifest.programVersion = root["program"]["version"].string();
    manifest.title = root["title"].string();
    manifest.note = root["note"].string();
    root["environment"].forEachMember([&](const QByteArray &name, JsonView value) {
        manifest.environment[QString::fromUtf8(name)] = value.string();
        return true;
    });
    manifest.isRedacted = root["redaction"]["is_redacted"].isTrue();
    root["redaction"]["replaced"].forEachMember([&](const QByteArray &name, JsonView value) {
        manifest.replaced[QString::fromUtf8(name)] = value.whole();
        return true;
    });
    root["endpoints"].forEachItem([&](JsonView value) {
        manifest.endpoints.append(readEndpoint(value));
        return true;
    });
    root["keys"].forEachItem([&](JsonView value) {
        manifest.keys.append(readKey(value));
        return true;
    });
    root["events"].forEachItem([&](JsonView value) {
        manifest.events.push_back(readRow(value));
        return manifest.events.size() <= kCaseEventsMax;
    });
    if (manifest.events.size() > kCaseEventsMax)
        return wrongCase(
                CoreText::tr(
                        "It holds more than the %1 events that a case may have. Have it sent as "
                        "several, or as ndjson.")
                        .arg(kCaseEventsMax));
    QString mistake;
    root["files"].forEachItem([&](JsonView value) {
        File file{ .path = value["path"].text(),
                   .bytes = value["bytes"].whole(),
                   .sha256 = fromHex(value["sha256"].text()).value_or(QByteArray()) };
        if (file.path.isEmpty() || file.sha256.size() != 32)
            mistake = CoreText::tr("Its manifest names a file without path or digest.");
        manifest.files.push_back(std::move(file));
        return mistake.isEmpty();
    });
    if (!mistake.isEmpty())
        return wrongCase(mistake);
    return manifest;
}

const CaseKey *CaseManifest::key(const QString &id) const noexcept
{
    for (const CaseKey &key : keys) {
        if (key.id == id)
            return &key;
    }
    return nullptr;
}

QByteArray caseFolder(std::size_t index)
{
    return "events/"
            + QByteArray::number(static_cast<qulonglong>(index + 1)).rightJustified(6, '0');
}

CaseManifest::EventRow caseRow(const CaseEvent &event, std::size_t index)
{
    const QJsonObject json = eventJson(summaryOf(event.event));
    return { .folder = caseFolder(index),
             .id = event.event.id,
             .receivedAtUs = event.event.receivedAtUs,
             .kind = json[u"kind"_s].toString(),
             .endpoint = event.event.endpoint,
             .method = json[u"method"_s].toString(),
             .target = json[u"target"_s].toString(),
             .eventType = json[u"event_type"_s].toString(),
             .verdict = json[u"verdict"_s].toString(),
             .cause = event.findings.isEmpty() ? QString()
                                               : QString(causeId(event.findings[0].cause)) };
}

} // namespace hookloupe
