// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/exportformats.h"

#include "core/exchange/exportwriters.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFormats{
    ExportFormat{ "http"_L1, "HTTP requests, byte for byte"_L1, "http"_L1,
                  "It keeps the request's bytes, and nothing else."_L1, makeRawWriter },
    ExportFormat{ "rest"_L1, "Requests for editors (.http with ###)"_L1, "rest"_L1,
                  "Chunks, the blanks of a head and a body's last line ends are not kept; a body "
                  "that is no "
                  "text cannot be written."_L1,
                  makeRestWriter },
    ExportFormat{
            "curl"_L1, "curl commands (bash)"_L1, "sh"_L1,
            "How chunks were cut is not kept, and curl writes Host and Content-Length itself."_L1,
            makeCurlWriter },
    ExportFormat{ "curl-powershell"_L1, "curl commands (PowerShell)"_L1, "ps1"_L1,
                  "How chunks were cut and fields of the connection are not kept."_L1,
                  makePowerShellWriter },
    ExportFormat{
            "postman"_L1, "Postman collection (2.1)"_L1, "json"_L1,
            "Postman adds headers of its own and joins equal ones; a body that is no text cannot be written."_L1,
            makePostmanWriter },
    ExportFormat{
            "node"_L1, "Node.js with fetch"_L1, "mjs"_L1,
            "fetch adds headers of its own, sends its own Host, joins equal ones, and may write a target anew that is no well-formed URL; it sends no body with GET."_L1,
            makeFetchWriter },
    ExportFormat{
            "axios"_L1, "Node.js with axios"_L1, "mjs"_L1,
            "axios joins equal headers, and may write a target anew that is no well-formed URL."_L1,
            makeAxiosWriter },
    ExportFormat{
            "k6"_L1, "k6 load test"_L1, "js"_L1,
            "k6 adds a User-Agent, joins equal headers and writes their names in its own case; header bytes that are no UTF-8 are not kept."_L1,
            makeK6Writer },
    ExportFormat{
            "python"_L1, "Python with requests"_L1, "py"_L1,
            "requests joins equal headers, and may write a target anew that is no well-formed URL."_L1,
            makePythonWriter },
    ExportFormat{ "php"_L1, "PHP with curl"_L1, "php"_L1,
                  "How chunks were cut and fields of the connection are not kept."_L1,
                  makePhpWriter },
    ExportFormat{
            "ruby"_L1, "Ruby with net/http"_L1, "rb"_L1,
            "Ruby joins equal headers, writes their names in its own case, and adds a Content-Type where a body has none."_L1,
            makeRubyWriter },
    ExportFormat{ "go"_L1, "Go with net/http"_L1, "go"_L1,
                  "Go sorts headers, and may write a target anew that is no well-formed URL."_L1,
                  makeGoWriter },
    ExportFormat{
            "java"_L1, "Java with java.net.http"_L1, "java"_L1,
            "Java sorts headers, adds a User-Agent and a Content-Length of 0 where there is none, refuses a target that is no well-formed URL, and keeps of a header ASCII only."_L1,
            makeJavaWriter },
    ExportFormat{
            "csharp"_L1, "C# with HttpClient"_L1, "cs"_L1,
            ".NET sends headers about the content last, and a Content-Length of 0 with those that have no body."_L1,
            makeCSharpWriter },
    ExportFormat{ "har"_L1, "HTTP Archive (HAR)"_L1, "har"_L1,
                  "Bodies are kept as text, so that a signature may not verify after the way back; "
                  "verdicts "
                  "and notes are not kept."_L1,
                  makeHarWriter },
    ExportFormat{ "ndjson"_L1, "Events of Hookloupe (NDJSON)"_L1, "ndjson"_L1,
                  "Attempts, replays and forwards are counted anew where it is imported."_L1,
                  makeEventLineWriter },
    ExportFormat{ "csv"_L1, "The list as a table (CSV)"_L1, "csv"_L1,
                  "It keeps what the list shows, and no request."_L1, makeCsvWriter },
    ExportFormat{ "case"_L1, "A case for somebody else (.hookcase)"_L1, "hookcase"_L1,
                  "Attempts, replays and forwards are told of, and counted anew where it is "
                  "imported; client certificates are left out."_L1,
                  nullptr },
    ExportFormat{ "html"_L1, "A page for a browser (HTML)"_L1, "html"_L1,
                  "Long bodies are cut, and nothing of it can be imported."_L1, nullptr },
    ExportFormat{ "report-html"_L1, "A report in plain words (HTML)"_L1, "html"_L1,
                  "It tells what came, what is wrong and what to change; no request is in it."_L1,
                  nullptr },
    ExportFormat{ "report-md"_L1, "A report in plain words (Markdown)"_L1, "md"_L1,
                  "It tells what came, what is wrong and what to change; no request is in it."_L1,
                  nullptr },
};

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return kFormats;
}

const ExportFormat *findExportFormat(const QString &id)
{
    const auto *format = std::find_if(kFormats.begin(), kFormats.end(),
                                      [&id](const ExportFormat &one) { return one.id == id; });
    return format == kFormats.end() ? nullptr : &*format;
}

} // namespace hookloupe
