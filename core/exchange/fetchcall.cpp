// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/fetchcall.h"

#include "core/event/coretext.h"
#include "core/exchange/importparts.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kCall = "fetch(";

/// The JSON string at the start of \a text, with its quotes; empty when there is none.
QByteArrayView leadingString(QByteArrayView text)
{
    if (!text.startsWith('"'))
        return {};
    for (qsizetype i = 1; i < text.size() && text[i] != '\n'; ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return text.first(i + 1);
    }
    return {};
}

/// \a at is behind "fetch(", and goes behind what is read.
Result<ImportedRequest> readCall(QByteArrayView text, qsizetype &at)
{
    const Error notJson{ ErrorCode::InvalidInput,
                         CoreText::tr("Its arguments are not those that a browser copies: a URL in "
                                      "double quotes, then an object of JSON.") };
    QByteArrayView rest = text.sliced(at).trimmed();
    const QByteArrayView url = leadingString(rest);
    const auto urlView = JsonView::parse(url);
    if (url.isEmpty() || !urlView)
        return notJson;
    rest = rest.sliced(url.size()).trimmed();
    JsonView init;
    QByteArrayView end = rest;
    if (rest.startsWith(',')) {
        rest = rest.sliced(1).trimmed();
        const QByteArrayView json = firstJson(rest);
        const auto view = JsonView::parse(json);
        if (json.isEmpty() || !view)
            return notJson;
        init = *view;
        end = rest.sliced(json.size());
    }
    at = end.data() - text.data();
    ImportedRequest imported;
    imported.provenance = Provenance::Pasted;
    RequestDraft draft;
    draft.method = init["method"].isString() ? init["method"].text() : "GET"_ba;
    draft.url = urlView->text();
    draft.fields = fieldsOfObject(init["headers"]);
    draft.body = init["body"].text();
    if (const QByteArray referrer = init["referrer"].text(); referrer.startsWith("http"))
        draft.fields.push_back({ "Referer", referrer });
    imported.guessed += CoreText::tr("Fields that the browser adds by itself, such as User-Agent "
                                     "and Cookie, may not be in the call.");
    return completed(std::move(imported), draft);
}

} // namespace

bool holdsFetchCall(QByteArrayView text)
{
    QByteArrayView begin = text.trimmed();
    if (begin.startsWith("await "))
        begin = begin.sliced(6).trimmed();
    return begin.startsWith(kCall) && begin.sliced(kCall.size()).trimmed().startsWith('"');
}

Result<ImportResult> readFetchCalls(ImportText &source, const ImportOptions &options)
{
    const QByteArrayView text = source.all();
    RequestCollector collector(options);
    qint64 line = 1;
    qsizetype counted = 0;
    bool isAny = false;
    for (qsizetype at = text.indexOf(kCall); at >= 0; at = text.indexOf(kCall, at)) {
        line += text.sliced(counted, at - counted).count('\n');
        counted = at;
        at += kCall.size();
        isAny = true;
        if (!collector.add(CoreText::tr("line %1").arg(line), readCall(text, at)))
            break;
    }
    if (!isAny)
        return Error{ ErrorCode::InvalidInput, CoreText::tr("There is no call of fetch() in it.") };
    return collector.result();
}

} // namespace hookloupe
