// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/webhooksitefile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/importparts.h"
#include "core/exchange/jsonelements.h"

namespace hookloupe {

namespace {

/// The parts of a form that was sent as multipart or urlencoded, where the body itself lacks.
QByteArray bodyOfForm(JsonView form, ImportedRequest &imported)
{
    QByteArrayList pairs;
    form.forEachMember([&](const QByteArray &name, JsonView value) {
        pairs += formEncoded(name) + '=' + formEncoded(value.text());
        return true;
    });
    if (!pairs.isEmpty())
        imported.guessed += CoreText::tr(
                "The file has the form's fields and not the body; it was written from these.");
    return pairs.join('&');
}

} // namespace

Result<ImportedRequest> readWebhookSiteRequest(JsonView one)
{
    if (const QByteArray type = one["type"].text(); !type.isEmpty() && type != "web")
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("It is no HTTP request (%1), and is left out.").arg(displayText(type, 20))
        };
    if (!one["method"].isString() || !one["url"].isString())
        return Error{ ErrorCode::InvalidInput, CoreText::tr("It names no method or no URL.") };
    ImportedRequest imported;
    RequestDraft draft;
    draft.method = one["method"].text();
    draft.url = one["url"].text();
    draft.fields = fieldsOfObject(one["headers"]);
    draft.body = one["content"].text();
    judgeTextBody(draft, draft.body.isEmpty() ? wholeNumber(one["size"]) : -1, imported);
    if (draft.body.isEmpty() && one["request"].isObject()) {
        draft.body = bodyOfForm(one["request"], imported);
        if (!draft.body.isEmpty())
            imported.provenance = Provenance::Reserialised;
    }
    if (const Fields query = fieldsOfObject(one["query"]);
        !query.empty() && !draft.url.contains('?')) {
        char mark = '?';
        for (const Field &pair : query) {
            draft.url += std::exchange(mark, '&') + formEncoded(pair.name) + '='
                    + formEncoded(pair.value);
        }
        imported.guessed += CoreText::tr(
                "The URL is told without its query, which was written from its parts.");
    }
    imported.peer = displayText(one["ip"].text(), 100);
    imported.receivedAtUs = unixUsOfIsoTime(one["created_at"].text()).value_or(0);
    return completed(std::move(imported), draft);
}

namespace {

bool isRequest(JsonView one)
{
    return one["uuid"].isString() && one["token_id"].isString() && one["content"].isThere()
            && one["headers"].isThere();
}

} // namespace

bool isWebhookSiteFile(QByteArrayView text)
{
    return isRequest(firstElement(text, { "data" }, { "token_id", "uuid" }));
}

Result<ImportResult> readWebhookSiteFile(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    bool isAny = false;
    const bool isList = forEachElement(
            text, { "data" },
            [&](const QString &place, JsonView one) {
                isAny = isAny || isRequest(one);
                return collector.add(place, readWebhookSiteRequest(one));
            },
            [&](const QString &place, const Error &error) { return collector.add(place, error); });
    if (!isAny && !(isList && collector.isEmpty()))
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("There are no requests of webhook.site in it: no 'data' whose "
                                   "entries have a 'uuid', 'headers' and 'content'.") };
    return collector.result();
}

} // namespace hookloupe
