// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/basketsfile.h"

#include "core/event/coretext.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/importparts.h"
#include "core/exchange/jsonelements.h"

namespace hookloupe {

namespace {

Result<ImportedRequest> readBasketRequest(JsonView one)
{
    if (!one["method"].isString() || !one["path"].isString())
        return Error{ ErrorCode::InvalidInput, CoreText::tr("It names no method or no path.") };
    ImportedRequest imported;
    RequestDraft draft;
    draft.method = one["method"].text();
    draft.url = one["path"].text();
    if (!draft.url.startsWith('/'))
        draft.url.prepend('/');
    if (const QByteArray query = one["query"].text(); !query.isEmpty())
        draft.url += '?' + query;
    draft.fields = fieldsOfObject(one["header"]);
    draft.body = one["body"].text();
    judgeTextBody(draft, wholeNumber(one["content_length"]), imported);
    if (const auto date = one["date"].number())
        imported.receivedAtUs = unixUsOfNumber(*date).value_or(0);
    return completed(std::move(imported), draft);
}

} // namespace

bool isBasketsFile(QByteArrayView text)
{
    const JsonView one = firstElement(text, { "requests" }, { "requests", "header", "path" });
    return one["header"].isObject() && one["method"].isString() && one["path"].isString();
}

Result<ImportResult> readBasketsFile(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    const bool isList = forEachElement(
            text, { "requests" },
            [&](const QString &place, JsonView one) {
                return collector.add(place, readBasketRequest(one));
            },
            [&](const QString &place, const Error &error) { return collector.add(place, error); });
    if (!isList)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "There are no requests of a basket in it: 'requests' is no list.") };
    return collector.result();
}

} // namespace hookloupe
