// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// PowerShell 5 passes a quotation mark to a program unescaped and 7 escapes it; a pipe changes line
// ends and characters. So curl reads its options, and the body, from files.

#include "core/event/fields.h"
#include "core/exchange/snippetwriter.h"

#include <algorithm>

namespace hookloupe {

namespace {

bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// One option of a curl configuration file; its quotes know \\ \" \t \n \r \v.
QByteArray option(QByteArrayView name, QByteArrayView value)
{
    QByteArray escaped = value.toByteArray();
    escaped.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    return name.toByteArray() + " = \"" + escaped + "\"\n";
}

QByteArray singleQuoted(QByteArrayView ascii)
{
    return "'" + ascii.toByteArray().replace("'", "''") + "'";
}

/// An expression for the bytes: as text where each PowerShell reads it alike.
QByteArray bytesExpression(QByteArrayView bytes)
{
    if (isPlainAscii(bytes))
        return "[Text.Encoding]::ASCII.GetBytes(" + singleQuoted(bytes) + ')';
    return "[Convert]::FromBase64String('" + bytes.toByteArray().toBase64() + "')";
}

class PowerShellWriter final : public SnippetWriter
{
public:
    using SnippetWriter::SnippetWriter;

    QByteArray begin() override
    {
        return "# Sends with curl.exe of Windows, from PowerShell 5 or 7.\n"
               "function Send-Event([byte[]] $options, [byte[]] $body) {\n"
               "    $optionsFile = [IO.Path]::GetTempFileName()\n"
               "    $bodyFile = [IO.Path]::GetTempFileName()\n"
               "    try {\n"
               "        [IO.File]::WriteAllBytes($optionsFile, $options)\n"
               "        if ($body.Length -eq 0) {\n"
               "            curl.exe --disable --config $optionsFile\n"
               "        } else {\n"
               "            [IO.File]::WriteAllBytes($bodyFile, $body)\n"
               "            curl.exe --disable --config $optionsFile --data-binary \"@$bodyFile\"\n"
               "        }\n"
               "    } finally {\n"
               "        Remove-Item $optionsFile, $bodyFile\n"
               "    }\n"
               "}\n\n";
    }

protected:
    Result<QByteArray> function(const SnippetRequest &request) override
    {
        QByteArray options = "http1.1\npath-as-is\ngloboff\n";
        if (request.method == "HEAD")
            options += "head\n";
        else
            options += option("request", request.method);
        options += option("url", baseUrl()) + option("request-target", request.target);
        for (const Field &field : request.fields)
            options += option("header",
                              field.name + (field.value.isEmpty() ? ";" : ": ") + field.value);
        for (const QByteArrayView own : { "User-Agent", "Accept", "Content-Type", "Expect" }) {
            const bool isThere = hasField(request.fields, own);
            if (!isThere)
                options += option("header", own.toByteArray() + ':');
        }
        // A here-string where it can be one: its lines begin with an option, so none can end it.
        const bool isAscii = std::all_of(options.begin(), options.end(), [](char c) {
            return (c >= 0x20 && c < 0x7f) || c == '\n';
        });
        const QByteArray bytes = isAscii
                ? "([Text.Encoding]::ASCII.GetBytes(@'\n" + options + "'@))"
                : '(' + bytesExpression(options) + ')';
        return "# " + request.comment + "\nfunction " + request.name + " {\n    Send-Event " + bytes
                + " (" + bytesExpression(request.body) + ")\n}\n\n";
    }

    QByteArray call(const QByteArray &name) const override { return name + '\n'; }
};

} // namespace

std::unique_ptr<ExportWriter> makePowerShellWriter(const ExportOptions &options)
{
    return std::make_unique<PowerShellWriter>(options);
}

} // namespace hookloupe
