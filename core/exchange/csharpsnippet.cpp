// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/snippetwriter.h"

namespace hookloupe {

namespace {

class CSharpWriter final : public SnippetWriter
{
public:
    using SnippetWriter::SnippetWriter;

    QByteArray begin() override
    {
        return "// Sends with .NET 6 or later: Program.cs of a new console project, then dotnet run"
               "\n"
               "using System.Text;\n\n"
               "const string Base = "
                + quotedText(baseUrl(), Escapes::Utf16)
                + ";\n"
                  "using var client = new HttpClient(new SocketsHttpHandler\n{\n"
                  "    AllowAutoRedirect = false,\n"
                  "    UseCookies = false,\n"
                  "    RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,\n"
                  "});\n\n"
                  "async Task Send(string method, string target, (string Name, string Value)[] "
                  "headers, byte[] body)\n{\n"
                  "    // The target as it stands, not as Uri would write it.\n"
                  "    var uri = new Uri(Base + target, new UriCreationOptions { "
                  "DangerousDisablePathAndQueryCanonicalization = true });\n"
                  "    using var request = new HttpRequestMessage(new HttpMethod(method), uri);\n"
                  "    if (body.Length > 0) request.Content = new ByteArrayContent(body);\n"
                  "    foreach (var (name, value) in headers)\n    {\n"
                  "        if (request.Headers.TryAddWithoutValidation(name, value)) continue;\n"
                  "        // .NET keeps those that describe the content with the content.\n"
                  "        request.Content ?\?= new ByteArrayContent(body);\n"
                  "        request.Content.Headers.TryAddWithoutValidation(name, value);\n"
                  "    }\n"
                  "    using var response = await client.SendAsync(request);\n"
                  "    Console.WriteLine($\"{(int)response.StatusCode} {method} {target}\");\n"
                  "}\n\n";
    }

protected:
    Result<QByteArray> function(const SnippetRequest &request) override
    {
        QByteArray written = "// " + request.comment + "\nasync Task " + request.name
                + "()\n{\n    await Send(" + quotedText(request.method, Escapes::Latin1) + ", "
                + quotedText(request.target, Escapes::Latin1) + ", new (string, string)[]\n    {\n";
        for (const Field &field : request.fields)
            written += "        (" + quotedText(field.name, Escapes::Latin1) + ", "
                    + quotedText(field.value, Escapes::Latin1) + "),\n";
        written += "    }, ";
        if (request.isText)
            written += "Encoding.UTF8.GetBytes(" + quotedText(request.body, Escapes::Utf16) + ')';
        else
            written +=
                    "Convert.FromBase64String(\"" + request.body.toByteArray().toBase64() + "\")";
        return written + ");\n}\n\n";
    }

    QByteArray call(const QByteArray &name) const override { return "await " + name + "();\n"; }
};

} // namespace

std::unique_ptr<ExportWriter> makeCSharpWriter(const ExportOptions &options)
{
    return std::make_unique<CSharpWriter>(options);
}

} // namespace hookloupe
