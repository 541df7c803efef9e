// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/postmanfile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/exchange/importparts.h"
#include "core/exchange/placeholders.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Folders within folders beyond that are no collection that a person made.
constexpr int kFolderDepthMax = 64;

/// A parameter of {"type": "basic", "basic": …}, which is a list of pairs or an object.
QByteArray authValue(JsonView auth, QByteArrayView name)
{
    const JsonView parameters = auth[auth["type"].text()];
    if (parameters.isObject())
        return parameters[name].text();
    for (const Field &pair : fieldsOfPairs(parameters)) {
        if (pair.name == name)
            return pair.value;
    }
    return {};
}

QByteArray joined(JsonView parts, char separator)
{
    if (!parts.isArray())
        return parts.text();
    QByteArrayList texts;
    parts.forEachItem([&](JsonView part) {
        texts += part.isObject() ? part["value"].text() : part.text();
        return true;
    });
    return texts.join(separator);
}

class CollectionReader
{
public:
    CollectionReader(JsonView collection, const ImportOptions &options)
        : m_collector(options)
        , m_options(options)
    {
        for (const Field &variable : fieldsOfPairs(collection["variable"]))
            m_values.insert(variable.name, variable.value);
        readItems(collection["item"], collection["auth"], {}, 0);
    }
    ImportResult result() { return m_collector.result(); }

private:
    bool readItems(JsonView items, JsonView auth, const QString &folder, int depth)
    {
        bool goesOn = true;
        items.forEachItem([&](JsonView item) {
            const QString name = displayText(item["name"].text(), 60);
            const QString place = folder.isEmpty() ? name : folder + " / "_L1 + name;
            const JsonView own = item["auth"].isObject() ? item["auth"] : auth;
            if (!item["item"].isArray()) {
                const QString told =
                        place.isEmpty() ? CoreText::tr("a request without a name") : place;
                goesOn = m_collector.add(told, readRequest(item["request"], own));
            } else if (depth >= kFolderDepthMax) {
                goesOn = m_collector.add(place,
                                         Error{ ErrorCode::InvalidInput,
                                                CoreText::tr("Folders are nested too deeply; what "
                                                             "is in this one was left out.") });
            } else {
                goesOn = readItems(item["item"], own, place, depth + 1);
            }
            return goesOn;
        });
        return goesOn;
    }

    QByteArray filled(const QByteArray &text) { return filledIn(text, m_values, m_imported.lost); }

    Result<ImportedRequest> readRequest(JsonView request, JsonView auth)
    {
        m_imported = {};
        m_imported.provenance = Provenance::Pasted;
        RequestDraft draft;
        if (request.isString()) {
            draft.method = "GET";
            draft.url = filled(request.text());
        } else if (request.isObject()) {
            draft.method = request["method"].isThere() ? request["method"].text() : "GET"_ba;
            draft.url = readUrl(request["url"]);
            draft.fields = readFields(request["header"]);
            draft.body = readBody(request["body"], draft.fields);
            authorize(request["auth"].isObject() ? request["auth"] : auth, draft);
        } else {
            return Error{ ErrorCode::InvalidInput, CoreText::tr("The item has no request.") };
        }
        draft.url.replace(' ', "%20");
        m_imported.lost.removeDuplicates();
        return completed(std::move(m_imported), draft);
    }

    QByteArray readUrl(JsonView url)
    {
        QByteArray text = url.isString() ? url.text() : url["raw"].text();
        if (text.isEmpty() && url.isObject()) {
            const QByteArray scheme = url["protocol"].text();
            text = (scheme.isEmpty() ? "http"_ba : scheme) + "://" + joined(url["host"], '.');
            if (const QByteArray port = url["port"].text(); !port.isEmpty())
                text += ':' + port;
            text += '/' + joined(url["path"], '/');
            char mark = '?';
            for (const Field &pair : fieldsOfPairs(url["query"]))
                text += std::exchange(mark, '&') + pair.name + '=' + pair.value;
        }
        // Parts of the path that are written as ":name".
        for (const Field &variable : fieldsOfPairs(url["variable"])) {
            const QByteArray segment = "/:" + variable.name;
            for (qsizetype at = text.indexOf(segment); !variable.name.isEmpty() && at >= 0;
                 at = text.indexOf(segment, at + 1)) {
                const qsizetype end = at + segment.size();
                if (end == text.size() || QByteArrayView("/?#").contains(text[end]))
                    text.replace(at, segment.size(), '/' + variable.value);
            }
        }
        text = filled(text);
        if (!text.contains("://") && !text.startsWith('/'))
            text.prepend("http://");
        return text;
    }

    Fields readFields(JsonView header)
    {
        Fields fields;
        if (header.isString()) {
            for (const QByteArray &line : header.text().split('\n')) {
                if (const qsizetype colon = line.indexOf(':'); colon > 0)
                    fields.push_back(
                            { line.first(colon).trimmed(), line.mid(colon + 1).trimmed() });
            }
        } else {
            fields = fieldsOfPairs(header);
        }
        for (Field &field : fields) {
            field.name = filled(field.name);
            field.value = filled(field.value);
        }
        return fields;
    }

    void setType(Fields &fields, const QByteArray &type)
    {
        if (!hasField(fields, "Content-Type"))
            fields.push_back({ "Content-Type", type });
    }

    QByteArray readBody(JsonView body, Fields &fields)
    {
        const QByteArray mode = body["mode"].text();
        if (body["disabled"].isTrue() || mode.isEmpty())
            return {};
        if (mode == "raw") {
            const QByteArray language = body["options"]["raw"]["language"].text();
            if (language == "json")
                setType(fields, "application/json");
            else if (language == "xml")
                setType(fields, "application/xml");
            return filled(body["raw"].text());
        }
        if (mode == "urlencoded") {
            setType(fields, "application/x-www-form-urlencoded");
            QByteArrayList pairs;
            for (const Field &pair : fieldsOfPairs(body["urlencoded"]))
                pairs += formEncoded(filled(pair.name)) + '=' + formEncoded(filled(pair.value));
            return pairs.join('&');
        }
        if (mode == "graphql") {
            setType(fields, "application/json");
            const QByteArray variables = filled(body["graphql"]["variables"].text()).trimmed();
            return "{\"query\":" + encodeJsonString(filled(body["graphql"]["query"].text()))
                    + ",\"variables\":" + (variables.isEmpty() ? "{}"_ba : variables) + '}';
        }
        if (mode == "file")
            return namedFileContent(m_options, body["file"]["src"].text(), m_imported.lost)
                    .value_or(QByteArray());
        if (mode == "formdata")
            return readForm(body["formdata"], fields);
        m_imported.lost += CoreText::tr("There is no way to read a body of the mode '%1'.")
                                   .arg(displayText(mode, 40));
        return {};
    }

    QByteArray readForm(JsonView parts, Fields &fields)
    {
        const QByteArray boundary = "----hookloupe-form-7f3a9d21c4e85b60";
        m_imported.guessed +=
                CoreText::tr("The boundary between the parts of the form was made up.");
        removeFields(fields, "Content-Type");
        fields.push_back({ "Content-Type", "multipart/form-data; boundary=" + boundary });
        QByteArray body;
        parts.forEachItem([&](JsonView part) {
            if (part["disabled"].isTrue())
                return true;
            body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                    + quoted(filled(part["key"].text())) + '"';
            const QByteArray type = part["contentType"].text();
            const QByteArray typeLine =
                    isFieldText(type) ? "Content-Type: " + type + "\r\n" : ""_ba;
            if (part["type"].text() == "file") {
                const QByteArray source = joined(part["src"], ' ');
                const QByteArray name = source.mid(source.lastIndexOf('/') + 1);
                body += "; filename=\"" + quoted(name) + "\"\r\n" + typeLine + "\r\n"
                        + namedFileContent(m_options, source, m_imported.lost)
                                  .value_or(QByteArray());
            } else {
                body += "\r\n" + typeLine + "\r\n" + filled(part["value"].text());
            }
            body += "\r\n";
            return true;
        });
        return body + "--" + boundary + "--\r\n";
    }

    static QByteArray quoted(QByteArray text)
    {
        return text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    }

    static bool isFieldText(QByteArrayView text)
    {
        return !text.isEmpty() && !text.contains('\r') && !text.contains('\n');
    }

    void authorize(JsonView auth, RequestDraft &draft)
    {
        const QByteArray type = auth["type"].text();
        if (type.isEmpty() || type == "noauth" || hasField(draft.fields, "Authorization"))
            return;
        if (type == "basic") {
            const QByteArray pair =
                    filled(authValue(auth, "username")) + ':' + filled(authValue(auth, "password"));
            draft.fields.push_back({ "Authorization", "Basic " + pair.toBase64() });
        } else if (type == "bearer") {
            draft.fields.push_back(
                    { "Authorization", "Bearer " + filled(authValue(auth, "token")) });
        } else if (type == "apikey") {
            const QByteArray key = filled(authValue(auth, "key"));
            const QByteArray value = filled(authValue(auth, "value"));
            if (authValue(auth, "in") == "query")
                draft.url += (draft.url.contains('?') ? '&' : '?') + formEncoded(key) + '='
                        + formEncoded(value);
            else if (!key.isEmpty())
                draft.fields.push_back({ key, value });
        } else {
            m_imported.lost +=
                    CoreText::tr("Postman would have signed it by '%1'; that is not in it.")
                            .arg(displayText(type, 40));
        }
    }

    RequestCollector m_collector;
    const ImportOptions &m_options;
    Placeholders m_values;
    ImportedRequest m_imported;
};

} // namespace

bool isPostmanFile(QByteArrayView text)
{
    if (!beginNames(text, { "info", "item" }))
        return false;
    const auto document = JsonView::parse(text);
    if (!document)
        return false;
    JsonView file = *document;
    if (file["collection"].isObject())
        file = file["collection"];
    return file["info"].isObject() && file["item"].isArray();
}

Result<ImportResult> readPostmanFile(ImportText &text, const ImportOptions &options)
{
    // Folders hand down what may stand behind them: it is read as a whole.
    const auto file = JsonView::parse(text.all());
    if (!file)
        return file.error();
    // What Postman's API answers has it within "collection".
    const JsonView collection = (*file)["collection"].isObject() ? (*file)["collection"] : *file;
    if (!collection["item"].isArray())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It is no collection of Postman: 'item' is no list.") };
    return CollectionReader(collection, options).result();
}

} // namespace hookloupe
