// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/basketsfile.h"

#include "core/event/coretext.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/importparts.h"

namespace hookloupe {

namespace {

Result<ImportedRequest> readOne(JsonView one)
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
    const JsonView file = firstDocument(text, { "requests", "header", "path" });
    bool isOne = false;
    file["requests"].forEachItem([&](JsonView one) {
        isOne = one["header"].isObject() && one["method"].isString() && one["path"].isString();
        return false;
    });
    return isOne;
}

Result<ImportResult> readBasketsFile(QByteArrayView text, const ImportOptions &options)
{
    const auto file = JsonView::parse(text);
    if (!file)
        return file.error();
    const JsonView list = (*file)["requests"];
    if (!list.isArray())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "There are no requests of a basket in it: 'requests' is no list.") };
    RequestCollector collector(options);
    qint64 number = 0;
    list.forEachItem([&](JsonView one) {
        return collector.add(CoreText::tr("entry %1").arg(++number), readOne(one));
    });
    return collector.result();
}

} // namespace hookloupe
