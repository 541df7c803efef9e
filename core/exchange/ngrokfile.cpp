// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/ngrokfile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/exchangetime.h"
#include "core/exchange/httpfile.h"
#include "core/exchange/importparts.h"
#include "core/exchange/jsonelements.h"
#include "core/http/requestframer.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Result<ImportedRequest> readNgrokRequest(JsonView one)
{
    const auto raw = fromBase64(one["request"]["raw"].text());
    if (!raw || raw->isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It has no bytes: 'raw' is not there, or no base64.") };
    auto read = readRawRequest(*raw);
    if (!read)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "Its bytes are no request of HTTP/1.1; they may have been cut.") };
    ImportedRequest imported = std::move(*read);
    imported.provenance = Provenance::Relay;
    const WireRequest seen = parseLenient(*raw);
    if (const auto length = seen.field("Content-Length")) {
        bool isRead = false;
        const qint64 sent = length->toByteArray().toLongLong(&isRead);
        if (isRead && sent > seen.body().size()) {
            imported.provenance = Provenance::Reserialised;
            imported.lost +=
                    CoreText::tr(
                            "ngrok kept %1 bytes of the body, of %2: signatures cannot verify.")
                            .arg(seen.body().size())
                            .arg(sent);
        }
    }
    if (!imported.guessed.isEmpty())
        imported.provenance = Provenance::Reserialised;
    if (const auto scheme = imported.request.field("X-Forwarded-Proto");
        scheme && equalsIgnoreCase(*scheme, "http") && imported.signedUrl.startsWith("https:"))
        imported.signedUrl.remove(4, 1);
    imported.tls = imported.signedUrl.startsWith("https:");
    imported.peer = displayText(one["remote_addr"].text(), 100);
    imported.receivedAtUs = unixUsOfIsoTime(one["start"].text()).value_or(0);
    // In nanoseconds.
    if (const auto took = one["duration"].number();
        took && *took >= 0 && *took < 1e15 && imported.receivedAtUs > 0)
        imported.completedAtUs = imported.receivedAtUs + qRound64(*took / 1000);
    if (const auto answer = fromBase64(one["response"]["raw"].text()))
        imported.answer = answerOf(*answer, imported.request.methodBytes(),
                                   CoreText::tr("As ngrok tells it."));
    return imported;
}

} // namespace

bool isNgrokFile(QByteArrayView text)
{
    const JsonView one = firstElement(text, { "requests" }, { "request", "remote_addr" });
    return one["request"]["raw"].isString() && one["remote_addr"].isThere();
}

Result<ImportResult> readNgrokFile(ImportText &text, const ImportOptions &options)
{
    RequestCollector collector(options);
    bool isOne = false;
    const bool isList = forEachElement(
            text, { "requests" },
            [&](const QString &place, JsonView one) {
                isOne = isOne || one["request"].isObject();
                return collector.add(place, readNgrokRequest(one));
            },
            [&](const QString &place, const Error &error) { return collector.add(place, error); });
    if (!isList && !isOne)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr(
                    "There are no requests of ngrok in it: no 'requests', and no 'request'.")
        };
    return collector.result();
}

} // namespace hookloupe
