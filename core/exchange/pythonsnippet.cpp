// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/snippetwriter.h"

namespace hookloupe {

namespace {

class PythonWriter final : public SnippetWriter
{
public:
    using SnippetWriter::SnippetWriter;

    QByteArray begin() override
    {
        return "# Sends with Python 3 and its package requests:  python3 FILE.py\n"
               "import base64\n\n"
               "import requests\n"
               "from requests.structures import CaseInsensitiveDict\n"
               "from urllib3.util import SKIP_HEADER\n\n"
               "BASE = "
                + quotedText(baseUrl(), Escapes::Bytes)
                + "\n"
                  "session = requests.Session()\n\n\n"
                  "def send(method, target, headers, body):\n"
                  "    request = requests.Request(\"POST\", BASE + \"/\", data=body).prepare()\n"
                  "    # As they are, past what prepare() would change.\n"
                  "    request.method = method\n"
                  "    request.url = BASE + target\n"
                  "    length = request.headers.get(\"Content-Length\")\n"
                  "    request.headers = CaseInsensitiveDict(\n"
                  "        {\"User-Agent\": SKIP_HEADER, \"Accept-Encoding\": SKIP_HEADER})\n"
                  "    request.headers.update(headers)\n"
                  "    if body:\n"
                  "        request.headers[\"Content-Length\"] = length\n"
                  "    response = session.send(request, allow_redirects=False)\n"
                  "    print(response.status_code, method, target)\n\n\n";
    }

protected:
    Result<QByteArray> function(const SnippetRequest &request) override
    {
        QByteArray text = "# " + request.comment + "\ndef " + request.name + "():\n    send("
                + quotedText(request.method, Escapes::Bytes) + ", "
                + quotedText(request.target, Escapes::Bytes) + ", {\n";
        // A str of requests goes out as Latin-1: \xHH is a byte here as well.
        for (const Field &field : joinedFields(request.fields))
            text += "        " + quotedText(field.name, Escapes::Bytes) + ": "
                    + quotedText(field.value, Escapes::Bytes) + ",\n";
        text += "    }, ";
        if (request.isText)
            text += 'b' + quotedText(request.body, Escapes::Bytes);
        else
            text += "base64.b64decode(\"" + request.body.toByteArray().toBase64() + "\")";
        return text + ")\n\n\n";
    }

    QByteArray call(const QByteArray &name) const override { return name + "()\n"; }
};

} // namespace

std::unique_ptr<ExportWriter> makePythonWriter(const ExportOptions &options)
{
    return std::make_unique<PythonWriter>(options);
}

} // namespace hookloupe
