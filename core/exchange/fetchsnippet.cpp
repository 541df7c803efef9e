// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"

#include "core/event/coretext.h"
#include "core/exchange/javascriptsnippets.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Fetch Standard, "forbidden method" and "normalize a method".
constexpr std::array<QByteArrayView, 3> kForbidden{ "CONNECT", "TRACE", "TRACK" };
constexpr std::array<QByteArrayView, 6> kNormalised{ "DELETE",  "GET",  "HEAD",
                                                     "OPTIONS", "POST", "PUT" };

class FetchWriter final : public JavaScriptWriter
{
public:
    using JavaScriptWriter::JavaScriptWriter;

    QByteArray begin() override
    {
        return "// Sends with Node.js 18 or later, which needs no package:  node FILE.mjs\n"
               "const base = "
                + quotedText(baseUrl(), Escapes::Utf16)
                + ";\n\n"
                  "async function send(method, target, headers, body) {\n"
                  "  const response = await fetch(base + target, { method, headers, body, "
                  "redirect: \"manual\" });\n"
                  "  await response.arrayBuffer();\n"
                  "  console.log(response.status, method, target);\n"
                  "}\n\n";
    }

protected:
    Result<QByteArray> function(const SnippetRequest &request) override
    {
        const QByteArray upper = request.method.toUpper();
        const auto has = [&](const auto &list) {
            return std::find(list.begin(), list.end(), QByteArrayView(upper)) != list.end();
        };
        const bool isChanged = has(kNormalised) && upper != request.method;
        const bool losesBody = (upper == "GET" || upper == "HEAD") && !request.body.isEmpty();
        if (has(kForbidden) || isChanged || losesBody)
            return Error{
                ErrorCode::InvalidInput,
                losesBody
                        ? CoreText::tr("fetch sends no body with this method; use python or curl.")
                        : CoreText::tr("fetch cannot send this method; use python or curl.")
            };
        return JavaScriptWriter::function(request);
    }

    QByteArray headers(const Fields &fields) const override
    {
        QByteArray text = "[\n";
        for (const Field &field : joinedFields(fields)) {
            // fetch names the server that it calls, whatever it is told.
            if (equalsIgnoreCase(field.name, "Host"))
                continue;
            text += "    [" + quotedText(field.name, Escapes::Latin1) + ", "
                    + quotedText(field.value, Escapes::Latin1) + "],\n";
        }
        return text + "  ]";
    }
};

} // namespace

std::unique_ptr<ExportWriter> makeFetchWriter(const ExportOptions &options)
{
    return std::make_unique<FetchWriter>(options);
}

} // namespace hookloupe
