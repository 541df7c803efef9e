// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/harfile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/importparts.h"
#include "core/exchange/jsonelements.h"
#include "core/exchange/requestdraft.h"

namespace hookloupe {

namespace {

Fields readFields(JsonView list)
{
    Fields fields;
    list.forEachItem([&](JsonView one) {
        fields.push_back({ one["name"].text(), one["value"].text() });
        return true;
    });
    return fields;
}

/// The body, from its text or, where that lacks, from the parameters of a form.
QByteArray readBody(JsonView postData, ImportedRequest &imported)
{
    if (!postData.isThere())
        return {};
    const JsonView text = postData["text"];
    // "_encoding" is not of the standard; those who write bytes write it.
    const QByteArray encoding = postData["encoding"].isThere() ? postData["encoding"].text()
                                                               : postData["_encoding"].text();
    if (encoding == "base64") {
        if (const auto bytes = fromBase64(text.text()))
            return *bytes;
        imported.lost += CoreText::tr(
                "The body is said to be base64 and is not; it was taken as it stands.");
    }
    const QByteArray body = text.text();
    if (body.contains("\xef\xbf\xbd"))
        imported.lost += CoreText::tr("The body has characters that could not be written (U+FFFD): "
                                      "its bytes were another text, or none.");
    if (!body.isEmpty())
        return body;
    QByteArrayList pairs;
    postData["params"].forEachItem([&](JsonView one) {
        if (one["fileName"].isThere())
            imported.lost += CoreText::tr("The file '%1' of the form is not in the archive.")
                                     .arg(displayText(one["fileName"].text(), 100));
        pairs += formEncoded(one["name"].text()) + '=' + formEncoded(one["value"].text());
        return true;
    });
    if (!pairs.isEmpty())
        imported.guessed += CoreText::tr(
                "The archive has the form's fields and not the body; it was written from these.");
    return pairs.join('&');
}

std::optional<ResponseRecord> readHarAnswer(JsonView response)
{
    const auto status = statusOf(response["status"].number());
    if (!status)
        return std::nullopt;
    ResponseRecord answer;
    answer.status = *status;
    answer.reason = response["statusText"].text();
    answer.fields = readFields(response["headers"]);
    const JsonView content = response["content"];
    answer.body = content["text"].text();
    if (content["encoding"].text() == "base64")
        answer.body = fromBase64(answer.body).value_or(answer.body);
    answer.origin = CoreText::tr("As the archive tells it.");
    return answer;
}

Result<ImportedRequest> readEntry(JsonView entry)
{
    const JsonView request = entry["request"];
    if (!request.isObject())
        return Error{ ErrorCode::InvalidInput, CoreText::tr("The entry has no request.") };
    ImportedRequest imported;
    imported.provenance = Provenance::Reserialised;
    RequestDraft draft;
    draft.method = request["method"].text();
    draft.url = request["url"].text();
    draft.fields = readFields(request["headers"]);
    draft.body = readBody(request["postData"], imported);
    if (const qint64 size = request["bodySize"].whole(); size > 0 && draft.body.isEmpty())
        imported.lost += CoreText::tr("There was a body of %1, which is not in the archive.")
                                 .arg(displaySize(size));
    const QByteArray version = request["httpVersion"].text().toLower();
    if (version.contains("2") || version.contains("h3") || version.contains("http/3"))
        imported.guessed += CoreText::tr("It was sent over %1; this is how HTTP/1.1 writes it.")
                                    .arg(displayText(version.toUpper(), 20));
    if (const auto begun = unixUsOfIsoTime(entry["startedDateTime"].text()))
        imported.receivedAtUs = *begun;
    if (const auto took = entry["time"].number();
        took && imported.receivedAtUs > 0 && *took >= 0 && *took < 1e9)
        imported.completedAtUs = imported.receivedAtUs + qRound64(*took * 1000);
    imported.answer = readHarAnswer(entry["response"]);
    return completed(std::move(imported), draft);
}

} // namespace

bool isHar(QByteArrayView text)
{
    const QByteArrayView begin = text.first(qMin(text.size(), qsizetype(4096))).trimmed();
    if (!begin.startsWith('{') || !begin.contains("\"log\""))
        return false;
    ImportText whole(text);
    return forEachElement(
            whole, { "log", "entries" }, [](const QString &, JsonView) { return false; },
            [](const QString &, const Error &) { return false; });
}

Result<ImportResult> readHar(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    const bool isThere = forEachElement(
            text, { "log", "entries" },
            [&](const QString &place, JsonView entry) {
                return collector.add(place, readEntry(entry));
            },
            [&](const QString &place, const Error &error) { return collector.add(place, error); });
    if (!isThere)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("It is JSON and no HTTP Archive: there is no 'log' with 'entries'.")
        };
    return collector.result();
}

} // namespace hookloupe
