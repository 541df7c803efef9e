// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/exportformats.h"

#include "core/exchange/exportwriters.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kExportFormats{
    ExportFormat{
            "http"_L1,
            QLatin1StringView(
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "HTTP requests, byte for byte")),
            "http"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                "It keeps the request's bytes, and nothing else.")),
            makeRawWriter },
    ExportFormat{ "rest"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                      "Requests for editors (.http with ###)")),
                  "rest"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "Chunks, the blanks of a head and a body's last line ends are not kept; "
                          "a body that is no text cannot be written.")),
                  makeRestWriter },
    ExportFormat{
            "curl"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "curl commands (bash)")),
            "sh"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                "How chunks were cut is not kept, and curl writes "
                                                "Host and Content-Length itself.")),
            makeCurlWriter },
    ExportFormat{ "curl-powershell"_L1,
                  QLatin1StringView(
                          QT_TRANSLATE_NOOP("hookloupe::CoreText", "curl commands (PowerShell)")),
                  "ps1"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "How chunks were cut and fields of the connection are not kept.")),
                  makePowerShellWriter },
    ExportFormat{
            "postman"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Postman collection (2.1)")),
            "json"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                "Postman adds headers of its own and joins equal "
                                                "ones; a body that is no text cannot be written.")),
            makePostmanWriter },
    ExportFormat{
            "node"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Node.js with fetch")),
            "mjs"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "fetch adds headers of its own, sends its own Host, joins equal ones, and may "
                    "write a target anew that is no well-formed URL; it sends no body with GET.")),
            makeFetchWriter },
    ExportFormat{ "axios"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Node.js with axios")),
                  "mjs"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                      "axios joins equal headers, and may write a "
                                                      "target anew that is no well-formed URL.")),
                  makeAxiosWriter },
    ExportFormat{ "k6"_L1, "k6 load test"_L1, "js"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "k6 adds a User-Agent, joins equal headers and writes their names in its "
                          "own case; header bytes that are no UTF-8 are not kept.")),
                  makeK6Writer },
    ExportFormat{
            "python"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Python with requests")),
            "py"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                "requests joins equal headers, and may write a "
                                                "target anew that is no well-formed URL.")),
            makePythonWriter },
    ExportFormat{ "php"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "PHP with curl")),
                  "php"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "How chunks were cut and fields of the connection are not kept.")),
                  makePhpWriter },
    ExportFormat{ "ruby"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Ruby with net/http")),
                  "rb"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "Ruby joins equal headers, writes their names in its own case, and adds "
                          "a Content-Type where a body has none.")),
                  makeRubyWriter },
    ExportFormat{
            "go"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Go with net/http")),
            "go"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "Go sorts headers, and may write a target anew that is no well-formed URL.")),
            makeGoWriter },
    ExportFormat{
            "java"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "Java with java.net.http")),
            "java"_L1,
            QLatin1StringView(
                    QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                      "Java sorts headers, adds a User-Agent and a Content-Length "
                                      "of 0 where there is none, refuses a target that is no "
                                      "well-formed URL, and keeps of a header ASCII only.")),
            makeJavaWriter },
    ExportFormat{ "csharp"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "C# with HttpClient")),
                  "cs"_L1,
                  QLatin1StringView(
                          QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                            ".NET sends headers about the content last, and a "
                                            "Content-Length of 0 with those that have no body.")),
                  makeCSharpWriter },
    ExportFormat{ "har"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText", "HTTP Archive (HAR)")),
                  "har"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "Bodies are kept as text, so that a signature may not verify after the "
                          "way back; verdicts and notes are not kept.")),
                  makeHarWriter },
    ExportFormat{ "ndjson"_L1,
                  QLatin1StringView(
                          QT_TRANSLATE_NOOP("hookloupe::CoreText", "Events of Hookloupe (NDJSON)")),
                  "ndjson"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "Attempts, replays and forwards are counted anew where it is imported.")),
                  makeEventLineWriter },
    ExportFormat{ "csv"_L1,
                  QLatin1StringView(
                          QT_TRANSLATE_NOOP("hookloupe::CoreText", "The list as a table (CSV)")),
                  "csv"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText", "It keeps what the list shows, and no request.")),
                  makeCsvWriter },
    ExportFormat{ "case"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                      "A case for somebody else (.hookcase)")),
                  "hookcase"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "Attempts, replays and forwards are told of, and counted anew where it "
                          "is imported; client certificates are left out.")),
                  nullptr },
    ExportFormat{ "html"_L1,
                  QLatin1StringView(
                          QT_TRANSLATE_NOOP("hookloupe::CoreText", "A page for a browser (HTML)")),
                  "html"_L1,
                  QLatin1StringView(QT_TRANSLATE_NOOP(
                          "hookloupe::CoreText",
                          "Long bodies are cut, and nothing of it can be imported.")),
                  nullptr },
    ExportFormat{
            "report-html"_L1,
            QLatin1StringView(
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "A report in plain words (HTML)")),
            "html"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "It tells what came, what is wrong and what to change; no request is in it.")),
            nullptr },
    ExportFormat{
            "report-md"_L1,
            QLatin1StringView(
                    QT_TRANSLATE_NOOP("hookloupe::CoreText", "A report in plain words (Markdown)")),
            "md"_L1,
            QLatin1StringView(QT_TRANSLATE_NOOP(
                    "hookloupe::CoreText",
                    "It tells what came, what is wrong and what to change; no request is in it.")),
            nullptr },
};

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return kExportFormats;
}

const ExportFormat *findExportFormat(const QString &id)
{
    const auto *format = std::find_if(kExportFormats.begin(), kExportFormats.end(),
                                      [&id](const ExportFormat &one) { return one.id == id; });
    return format == kExportFormats.end() ? nullptr : &*format;
}

} // namespace hookloupe
