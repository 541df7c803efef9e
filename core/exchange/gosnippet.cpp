// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/snippetwriter.h"

namespace hookloupe {

namespace {

class GoWriter final : public SnippetWriter
{
public:
    using SnippetWriter::SnippetWriter;

    QByteArray begin() override
    {
        return "// Sends with Go, which needs no module:  go run FILE.go\n"
               "package main\n\n"
               "import (\n\t\"bytes\"\n\t\"encoding/base64\"\n\t\"fmt\"\n\t\"io\"\n\t\"log\"\n"
               "\t\"net/http\"\n\t\"strings\"\n)\n\n"
               "const base = "
                + quotedText(baseUrl(), Escapes::Bytes)
                + "\n\n"
                  "type header struct{ name, value string }\n\n"
                  "var client = &http.Client{\n"
                  "\tTransport: &http.Transport{DisableCompression: true},\n"
                  "\tCheckRedirect: func(*http.Request, []*http.Request) error {\n"
                  "\t\treturn http.ErrUseLastResponse\n\t},\n}\n\n"
                  "func decoded(text string) []byte {\n"
                  "\tbody, err := base64.StdEncoding.DecodeString(text)\n"
                  "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\treturn body\n}\n\n"
                  "func send(method, target string, headers []header, body []byte) {\n"
                  "\trequest, err := http.NewRequest(method, base+target, bytes.NewReader(body))\n"
                  "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                  "\t// Without one, Go sends a User-Agent of its own.\n"
                  "\trequest.Header = http.Header{\"User-Agent\": {\"\"}}\n"
                  "\tfor _, h := range headers {\n"
                  "\t\tswitch {\n"
                  "\t\tcase strings.EqualFold(h.name, \"Host\"):\n"
                  "\t\t\trequest.Host = h.value\n"
                  "\t\tcase strings.EqualFold(h.name, \"User-Agent\"):\n"
                  "\t\t\trequest.Header.Set(\"User-Agent\", h.value)\n"
                  "\t\tdefault:\n"
                  "\t\t\t// Not Add(), which would change the name's letters.\n"
                  "\t\t\trequest.Header[h.name] = append(request.Header[h.name], h.value)\n"
                  "\t\t}\n\t}\n"
                  "\tresponse, err := client.Do(request)\n"
                  "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                  "\tdefer response.Body.Close()\n"
                  "\tio.Copy(io.Discard, response.Body)\n"
                  "\tfmt.Println(response.StatusCode, method, target)\n}\n\n";
    }

protected:
    Result<QByteArray> function(const SnippetRequest &request) override
    {
        QByteArray text = "// " + request.comment + "\nfunc " + request.name + "() {\n\tsend("
                + quotedText(request.method, Escapes::Bytes) + ", "
                + quotedText(request.target, Escapes::Bytes) + ", []header{\n";
        for (const Field &field : request.fields)
            text += "\t\t{" + quotedText(field.name, Escapes::Bytes) + ", "
                    + quotedText(field.value, Escapes::Bytes) + "},\n";
        text += "\t}, ";
        if (request.isText)
            text += "[]byte(" + quotedText(request.body, Escapes::Bytes) + ')';
        else
            text += "decoded(\"" + request.body.toByteArray().toBase64() + "\")";
        return text + ")\n}\n\n";
    }

    QByteArray beforeCalls() const override { return "func main() {\n"; }
    QByteArray call(const QByteArray &name) const override { return '\t' + name + "()\n"; }
    QByteArray afterCalls() const override { return "}\n"; }
};

} // namespace

std::unique_ptr<ExportWriter> makeGoWriter(const ExportOptions &options)
{
    return std::make_unique<GoWriter>(options);
}

} // namespace hookloupe
