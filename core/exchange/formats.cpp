// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"

#include "core/event/coretext.h"
#include "core/exchange/basketsfile.h"
#include "core/exchange/case/caseimport.h"
#include "core/exchange/curlcommand.h"
#include "core/exchange/eventlines.h"
#include "core/exchange/fetchcall.h"
#include "core/exchange/githubdeliveries.h"
#include "core/exchange/harfile.h"
#include "core/exchange/httpfile.h"
#include "core/exchange/logfile.h"
#include "core/exchange/mitmproxyfile.h"
#include "core/exchange/ngrokfile.h"
#include "core/exchange/pastedrequest.h"
#include "core/exchange/postmanfile.h"
#include "core/exchange/powershellcall.h"
#include "core/exchange/stripeevents.h"
#include "core/exchange/webhooksitecsv.h"
#include "core/exchange/webhooksitefile.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> readCurl(ImportText &text, const ImportOptions &options)
{
    ImportResult result = readCurlCommands(text, options);
    if (result.count == 0 && result.problems.empty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("There is no curl command in it; a line begins with 'curl'.") };
    return result;
}

constexpr std::array kImportFormats{
    ImportFormat{ "case"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                      "A case of Hookloupe (.hookcase)")),
                  "hookcase"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "Attempts, replays and forwards are counted anew; what a case tells of "
                          "them is shown by `hookloupe-cli case`.")),
                  isCase, readCase, readCaseFile },
    ImportFormat{ "ndjson"_L1,
                  QLatin1StringView(
                          QT_TRANSLATE_NOOP("hookloupe::CoreText", "Events of Hookloupe (NDJSON)")),
                  "ndjson jsonl"_L1, ""_L1, areEventLines, readEventLines },
    ImportFormat{ "har"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "HTTP Archive (HAR)")),
                  "har"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "A HAR keeps a body as decoded text, and the fields in an order of its "
                          "writer: what was signed may have been other bytes.")),
                  isHar, readHar },
    ImportFormat{ "ngrok"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                      "Requests of ngrok's agent (JSON)")),
                  "json"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "ngrok keeps the bytes as its agent passed them on, with the fields that "
                          "it added, and of a long body the beginning only.")),
                  isNgrokFile, readNgrokFile },
    ImportFormat{
            "webhooksite"_L1,
            QLatin1StringView(
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "Requests of webhook.site (JSON)")),
            "json"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "webhook.site keeps the fields by lower-cased names in no order, and a body as "
                    "text: what was no UTF-8 is lost, and so are the parts of a multipart form.")),
            isWebhookSiteFile, readWebhookSiteFile },
    ImportFormat{
            "webhooksite-csv"_L1,
            QLatin1StringView(
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "Requests of webhook.site (CSV)")),
            "csv"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "The CSV of webhook.site keeps the fields by lower-cased names in no order, "
                    "and "
                    "a body as text: what was no UTF-8 is lost, and what a spreadsheet changed.")),
            isWebhookSiteCsv, readWebhookSiteCsv },
    ImportFormat{ "baskets"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                      "Requests of request-baskets (JSON)")),
                  "json"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "request-baskets keeps the fields in no order, neither host nor sender, "
                          "and a body as text: what was no UTF-8 is lost.")),
                  isBasketsFile, readBasketsFile },
    ImportFormat{
            "github"_L1,
            QLatin1StringView(
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "Deliveries of GitHub (JSON)")),
            "json"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "GitHub tells the payload as JSON: the body is written again from it without "
                    "blanks, so that signatures may not verify. It does not tell its address.")),
            areGithubDeliveries, readGithubDeliveries },
    ImportFormat{
            "stripe"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Events of Stripe (JSON)")),
            "json"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "An event of Stripe is the body alone, written again: fields, signature, "
                    "sender and the time of sending are not in it.")),
            areStripeEvents, readStripeEvents },
    ImportFormat{ "postman"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Postman collection")),
                  "json"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "A collection says what is to be sent: time, sender and answer are not "
                          "in it, and what scripts would change is left as it is.")),
                  isPostmanFile, readPostmanFile },
    ImportFormat{
            "mitmproxy"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Flows of mitmproxy")),
            "flow flows mitm dump"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "mitmproxy keeps a body as it was sent, compressed where it was, but not how "
                    "it was cut into chunks, nor the blanks around the values of fields.")),
            isMitmproxyFile, readMitmproxyFile },
    ImportFormat{ "log"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Log lines (JSON)")),
                  "log"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "A log has those fields that it was told to write, in no order, and a "
                          "body as far as it was logged: signatures may not verify.")),
                  isLogFile, readLogFile },
    ImportFormat{
            "curl"_L1, "curl commands"_L1, "sh bash cmd bat ps1"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "A command says what is to be sent: time, sender and answer are not in it.")),
            holdsCurlCommand, readCurl },
    ImportFormat{
            "http"_L1,
            QLatin1StringView(
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "HTTP requests (.http, .rest, raw)")),
            "http rest"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "The request is there as it is written: time, sender and answer are not.")),
            isHttpFile, readHttpFile },
    ImportFormat{
            "powershell"_L1, "PowerShell: Invoke-WebRequest, Invoke-RestMethod"_L1, "ps1 psm1"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "A command says what is to be sent: time, sender and answer are not in it, nor "
                    "in which order PowerShell sends the fields.")),
            holdsPowerShellCall, readPowerShellCalls },
    ImportFormat{
            "fetch"_L1,
            QLatin1StringView(
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "fetch() calls of browsers")),
            "js mjs"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "A call says what is to be sent: time, sender and answer are not in it.")),
            holdsFetchCall, readFetchCalls },
    ImportFormat{ "paste"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                      "JSON, with header fields above or without")),
                  "json txt"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "Method, path, time, sender and answer are not in what was pasted.")),
                  isPastedRequest, readPastedRequest },
};

/// UTF-8 of a text that says by its first bytes that it is UTF-16, else the text itself.
QByteArray inUtf8(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    QStringDecoder decoder(*encoding);
    const QString decoded = decoder(text);
    return decoder.hasError() ? text : decoded.toUtf8();
}

} // namespace

std::span<const ImportFormat> importFormats()
{
    return kImportFormats;
}

const ImportFormat *detectImportFormat(QByteArrayView text)
{
    const auto *format = std::find_if(kImportFormats.begin(), kImportFormats.end(),
                                      [text](const ImportFormat &one) { return one.fits(text); });
    return format == kImportFormats.end() ? nullptr : &*format;
}

const ImportFormat *importFormatNamed(const QString &id)
{
    const auto *named = std::find_if(kImportFormats.begin(), kImportFormats.end(),
                                     [&id](const ImportFormat &one) { return one.id == id; });
    return named == kImportFormats.end() ? nullptr : &*named;
}

namespace {

Result<ImportResult> labelled(Result<ImportResult> result, const ImportFormat &format)
{
    if (result) {
        result->format = format.id;
        if (!format.loses.isEmpty())
            result->notes.prepend(format.loses);
    }
    return result;
}

} // namespace

Result<ImportResult> readAs(const ImportFormat &format, ImportText &text,
                            const ImportOptions &options)
{
    return labelled(format.read(text, options), format);
}

Result<ImportResult> readFileAs(const ImportFormat &format, const QString &path,
                                const ImportOptions &options,
                                const std::function<bool(qint64 done, qint64 total)> &goesOn)
{
    return labelled(format.readFile(path, options, goesOn), format);
}

Result<ImportResult> importRequests(const QByteArray &text, const ImportOptions &options,
                                    const QString &formatId)
{
    const QByteArray bytes = inUtf8(text);
    const ImportFormat *format = nullptr;
    if (formatId.isEmpty()) {
        format = detectImportFormat(bytes);
        if (!format)
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("It is nothing that can be imported; paste a curl command, "
                                       "an HTTP request, "
                                       "a HAR, an export of a relay, or events of Hookloupe.") };
    } else {
        format = importFormatNamed(formatId);
        if (!format)
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("There is no format '%1' to import from.").arg(formatId) };
    }
    ImportText whole(bytes);
    return readAs(*format, whole, options);
}

} // namespace hookloupe
