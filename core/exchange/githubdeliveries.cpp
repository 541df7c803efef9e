// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/githubdeliveries.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/importparts.h"
#include "core/exchange/jsonelements.h"
#include "core/payload/formfields.h"
#include "core/payload/jsonprint.h"

#include <algorithm>

namespace hookloupe {

namespace {

std::optional<ResponseRecord> deliveryAnswer(JsonView delivery)
{
    const auto status = statusOf(delivery["status_code"].number());
    if (!status)
        return std::nullopt;
    ResponseRecord answer;
    answer.status = *status;
    const JsonView response = delivery["response"];
    answer.fields = fieldsOfObject(response["headers"]);
    const JsonView payload = response["payload"];
    answer.body = payload.isObject() || payload.isArray() ? payload.lexeme().toByteArray()
                                                          : payload.text();
    answer.origin = CoreText::tr("As GitHub tells it.");
    return answer;
}

Result<ImportedRequest> readDelivery(JsonView delivery)
{
    const JsonView request = delivery["request"];
    if (!delivery["guid"].isString())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It is no delivery of GitHub: it has no 'guid'.") };
    if (!request["payload"].isThere() || request["payload"].isNull())
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("The list of deliveries has no payloads; fetch this one by its id (%1).")
                    .arg(displayText(delivery["id"].text(), 40))
        };
    ImportedRequest imported;
    imported.provenance = Provenance::Reserialised;
    imported.lost += CoreText::tr(
            "The body was written again from the payload's JSON: signatures may not verify.");
    RequestDraft draft;
    draft.fields = fieldsOfObject(request["headers"]);
    const JsonView payload = request["payload"];
    // GitHub sends without blanks; what shows the answer may have laid it out.
    draft.body = payload.isString() ? payload.text()
                                    : compactJson(payload.lexeme()).value_or(QByteArray());
    if (hasFormType(draft.fields))
        draft.body = "payload=" + formEncoded(draft.body);
    draft.url = delivery["url"].text();
    if (draft.url.isEmpty()) {
        draft.url = "/";
        imported.guessed +=
                CoreText::tr("Neither host nor path are told; '/' stands in their place.");
    }
    imported.receivedAtUs = unixUsOfIsoTime(delivery["delivered_at"].text()).value_or(0);
    if (const auto seconds = delivery["duration"].number();
        seconds && *seconds >= 0 && *seconds < 1e6 && imported.receivedAtUs > 0)
        imported.completedAtUs = imported.receivedAtUs + qRound64(*seconds * 1e6);
    imported.answer = deliveryAnswer(delivery);
    return completed(std::move(imported), draft);
}

} // namespace

bool areGithubDeliveries(QByteArrayView text)
{
    const JsonView one = firstElement(text, {}, { "guid", "delivered_at" });
    return one["guid"].isString() && one["delivered_at"].isString();
}

Result<ImportResult> readGithubDeliveries(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    forEachElement(
            text, {},
            [&](const QString &place, JsonView one) {
                return collector.add(place, readDelivery(one));
            },
            [&](const QString &place, const Error &error) { return collector.add(place, error); });
    return collector.result();
}

} // namespace hookloupe
