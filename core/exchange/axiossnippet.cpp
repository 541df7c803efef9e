// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/javascriptsnippets.h"

#include "core/event/coretext.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

class AxiosWriter final : public JavaScriptWriter
{
public:
    using JavaScriptWriter::JavaScriptWriter;

    QByteArray begin() override
    {
        return "// Sends with Node.js and the package axios (npm install axios):  node FILE.mjs\n"
               "import axios from \"axios\";\n\n"
               "const base = "
                + quotedText(baseUrl(), Escapes::Utf16)
                + ";\n"
                  "// Headers that axios adds unless it is told not to.\n"
                  "const own = [\"Accept\", \"Accept-Encoding\", \"Content-Type\", "
                  "\"User-Agent\"];\n\n"
                  "async function send(method, target, headers, data) {\n"
                  "  const names = Object.keys(headers).map((name) => name.toLowerCase());\n"
                  "  for (const name of own) {\n"
                  "    if (!names.includes(name.toLowerCase())) headers[name] = false;\n"
                  "  }\n"
                  "  const response = await axios({\n"
                  "    method, headers, data, url: base + target, maxRedirects: 0,\n"
                  "    transformRequest: [(bytes) => bytes], validateStatus: () => true,\n"
                  "  });\n"
                  "  console.log(response.status, method, target);\n"
                  "}\n\n";
    }

protected:
    Result<QByteArray> function(const SnippetRequest &request) override
    {
        // axios keeps them out of what it merges, or a header could change its prototypes.
        constexpr std::array<QByteArrayView, 3> kDropped{ "__proto__", "constructor", "prototype" };
        for (const Field &field : request.fields) {
            if (std::find(kDropped.begin(), kDropped.end(), field.name) != kDropped.end())
                return Error{ ErrorCode::InvalidInput,
                              CoreText::tr("axios drops a header named %1; use python or curl.")
                                      .arg(QString::fromLatin1(field.name)) };
        }
        return JavaScriptWriter::function(request);
    }

    QByteArray headers(const Fields &fields) const override
    {
        return javaScriptObject(fields, Escapes::Latin1);
    }
};

} // namespace

std::unique_ptr<ExportWriter> makeAxiosWriter(const ExportOptions &options)
{
    return std::make_unique<AxiosWriter>(options);
}

} // namespace hookloupe
