// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/javascriptsnippets.h"

namespace hookloupe {

namespace {

class K6Writer final : public JavaScriptWriter
{
public:
    using JavaScriptWriter::JavaScriptWriter;

    QByteArray begin() override
    {
        return "// Sends with k6; --vus and --iterations make it a load:  k6 run FILE.js\n"
               "import http from \"k6/http\";\n"
               "import encoding from \"k6/encoding\";\n"
               "import { check } from \"k6\";\n\n"
               "const base = "
                + quotedText(baseUrl(), Escapes::Utf16)
                + ";\n\n"
                  "function bytes(base64) {\n"
                  "  return encoding.b64decode(base64);\n"
                  "}\n\n"
                  "function send(method, target, headers, body) {\n"
                  "  const response = http.request(method, base + target, body, { headers, "
                  "redirects: 0 });\n"
                  "  check(response, { \"answered with 2xx\": (r) => r.status >= 200 && r.status < "
                  "300 });\n"
                  "}\n\n";
    }

protected:
    bool isAsynchronous() const override { return false; }
    QByteArray headers(const Fields &fields) const override
    {
        return javaScriptObject(fields, Escapes::Utf16);
    }
    QByteArray body(const SnippetRequest &request) const override
    {
        if (request.body.isEmpty())
            return "null";
        if (request.isText)
            return quotedText(request.body, Escapes::Utf16);
        return "bytes(\"" + request.body.toByteArray().toBase64() + "\")";
    }
    QByteArray beforeCalls() const override { return "export default function () {\n"; }
    QByteArray call(const QByteArray &name) const override { return "  " + name + "();\n"; }
    QByteArray afterCalls() const override { return "}\n"; }
};

} // namespace

std::unique_ptr<ExportWriter> makeK6Writer(const ExportOptions &options)
{
    return std::make_unique<K6Writer>(options);
}

} // namespace hookloupe
