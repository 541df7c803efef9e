// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/fields.h"
#include "core/exchange/snippetwriter.h"

#include <algorithm>

namespace hookloupe {

namespace {

QByteArray phpText(QByteArrayView bytes)
{
    return quotedText(bytes, Escapes::Bytes, "$");
}

class PhpWriter final : public SnippetWriter
{
public:
    using SnippetWriter::SnippetWriter;

    QByteArray begin() override
    {
        return "<?php\n"
               "// Sends with PHP and its extension curl:  php FILE.php\n"
               "const BASE = "
                + phpText(baseUrl())
                + ";\n\n"
                  "function send(string $method, string $target, array $headers, string $body): "
                  "void\n{\n"
                  "    $curl = curl_init(BASE . $target);\n"
                  "    if ($method === \"HEAD\") {\n"
                  "        curl_setopt($curl, CURLOPT_NOBODY, true);\n"
                  "    }\n"
                  "    if ($body !== \"\") {\n"
                  "        curl_setopt($curl, CURLOPT_POSTFIELDS, $body);\n"
                  "    }\n"
                  "    curl_setopt_array($curl, [\n"
                  "        CURLOPT_CUSTOMREQUEST => $method,\n"
                  "        CURLOPT_HTTPHEADER => $headers,\n"
                  "        CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,\n"
                  "        CURLOPT_PATH_AS_IS => true,\n"
                  "        CURLOPT_RETURNTRANSFER => true,\n"
                  "    ]);\n"
                  "    if (curl_exec($curl) === false) {\n"
                  "        fwrite(STDERR, curl_error($curl) . \"\\n\");\n"
                  "        exit(1);\n"
                  "    }\n"
                  "    echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), \" $method $target\\n\";\n"
                  "}\n\n";
    }

protected:
    Result<QByteArray> function(const SnippetRequest &request) override
    {
        QByteArray written = "// " + request.comment + "\nfunction " + request.name
                + "(): void\n{\n    send(" + phpText(request.method) + ", "
                + phpText(request.target) + ", [\n";
        // "Name;" is curl's spelling of a header without a value, "Name:" keeps it from adding one.
        for (const Field &field : request.fields)
            written += "        "
                    + phpText(field.name + (field.value.isEmpty() ? ";" : ": ") + field.value)
                    + ",\n";
        for (const QByteArrayView own : { "Accept", "Content-Type", "Expect" }) {
            const bool isThere = hasField(request.fields, own);
            if (!isThere)
                written += "        " + phpText(own.toByteArray() + ':') + ",\n";
        }
        written += "    ], ";
        if (request.isText)
            written += phpText(request.body);
        else
            written += "base64_decode(\"" + request.body.toByteArray().toBase64() + "\")";
        return written + ");\n}\n\n";
    }

    QByteArray call(const QByteArray &name) const override { return name + "();\n"; }
};

} // namespace

std::unique_ptr<ExportWriter> makePhpWriter(const ExportOptions &options)
{
    return std::make_unique<PhpWriter>(options);
}

} // namespace hookloupe
