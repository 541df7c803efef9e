// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/stripeevents.h"

#include "core/event/coretext.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/importparts.h"
#include "core/exchange/jsonelements.h"

namespace hookloupe {

namespace {

bool isEvent(JsonView one)
{
    return one["object"].text() == "event" && one["id"].isString() && one["type"].isString()
            && one["data"].isObject();
}

Result<ImportedRequest> readStripeEvent(JsonView event)
{
    if (!isEvent(event))
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It is no event of Stripe: its 'object' is not \"event\".") };
    ImportedRequest imported;
    imported.provenance = Provenance::Reserialised;
    imported.lost +=
            CoreText::tr("The event alone is there: no Stripe-Signature, nothing to verify.");
    imported.guessed += CoreText::tr("Method, path and Content-Type are those that Stripe sends "
                                     "with, the time is the one at which it made the event.");
    RequestDraft draft;
    draft.url = "/";
    draft.fields = { { "Content-Type", "application/json; charset=utf-8" } };
    draft.body = event.lexeme().toByteArray();
    if (const auto created = event["created"].number())
        imported.receivedAtUs = unixUsOfNumber(*created).value_or(0);
    return completed(std::move(imported), draft);
}

} // namespace

bool areStripeEvents(QByteArrayView text)
{
    return isEvent(firstElement(text, { "data" }, { "object", "event" }));
}

Result<ImportResult> readStripeEvents(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    forEachElement(
            text, { "data" },
            [&](const QString &place, JsonView one) {
                return collector.add(place, readStripeEvent(one));
            },
            [&](const QString &place, const Error &error) { return collector.add(place, error); });
    return collector.result();
}

} // namespace hookloupe
