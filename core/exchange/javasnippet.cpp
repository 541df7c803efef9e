// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/snippetwriter.h"

#include "core/event/coretext.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// A constant of a class file holds 65,535 bytes, three a character at most.
constexpr qsizetype kPieceMax = 20'000;

/// \a bytes, in pieces that a class file can hold.
QByteArray pieces(QByteArrayView bytes, Escapes escapes)
{
    QByteArrayList parts;
    for (qsizetype at = 0; at < bytes.size() || parts.isEmpty();) {
        qsizetype end = qMin(at + kPieceMax, bytes.size());
        // Not within a character of UTF-8.
        while (escapes == Escapes::Utf16 && end < bytes.size()
               && (static_cast<unsigned char>(bytes[end]) & 0xC0) == 0x80)
            --end;
        parts += quotedText(bytes.sliced(at, end - at), escapes);
        at = end;
    }
    return parts.join(",\n            ");
}

class JavaWriter final : public SnippetWriter
{
public:
    using SnippetWriter::SnippetWriter;

    QByteArray begin() override
    {
        return "// Sends with Java 17 or later, which needs no library:  java FILE.java\n"
               "import java.net.URI;\n"
               "import java.net.http.HttpClient;\n"
               "import java.net.http.HttpRequest;\n"
               "import java.net.http.HttpResponse;\n"
               "import java.nio.charset.StandardCharsets;\n"
               "import java.util.Base64;\n\n"
               "class Send {\n"
               "    static final String BASE = "
                + quotedText(baseUrl(), Escapes::Utf16)
                + ";\n"
                  "    static {\n"
                  "        // Java sends the server's own name otherwise, and refuses another.\n"
                  "        System.setProperty(\"jdk.httpclient.allowRestrictedHeaders\", "
                  "\"host\");\n"
                  "    }\n"
                  "    static final HttpClient CLIENT =\n"
                  "        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();"
                  "\n\n"
                  "    static byte[] text(String... pieces) {\n"
                  "        return String.join(\"\", pieces).getBytes(StandardCharsets.UTF_8);\n"
                  "    }\n\n"
                  "    static byte[] base64(String... pieces) {\n"
                  "        return Base64.getDecoder().decode(String.join(\"\", pieces));\n"
                  "    }\n\n"
                  "    static void send(String method, String target, String[][] headers, byte[] "
                  "body)\n"
                  "            throws Exception {\n"
                  "        var content = body.length == 0 ? HttpRequest.BodyPublishers.noBody()\n"
                  "            : HttpRequest.BodyPublishers.ofByteArray(body);\n"
                  "        var request = HttpRequest.newBuilder(URI.create(BASE + "
                  "target)).method(method, content);\n"
                  "        for (var header : headers) {\n"
                  "            request.header(header[0], header[1]);\n"
                  "        }\n"
                  "        var response = CLIENT.send(request.build(), "
                  "HttpResponse.BodyHandlers.discarding());\n"
                  "        System.out.println(response.statusCode() + \" \" + method + \" \" + "
                  "target);\n"
                  "    }\n\n";
    }

protected:
    Result<QByteArray> function(const SnippetRequest &request) override
    {
        for (const Field &field : request.fields) {
            if (std::any_of(field.value.begin(), field.value.end(),
                            [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }))
                return Error{
                    ErrorCode::InvalidInput,
                    CoreText::tr(
                            "Java's HttpClient sends '?' for what is no ASCII in the header %1; "
                            "use python or curl.")
                            .arg(QString::fromLatin1(field.name))
                };
        }
        QByteArray written = "    // " + request.comment + "\n    static void " + request.name
                + "() throws Exception {\n        send("
                + quotedText(request.method, Escapes::Latin1) + ", "
                + quotedText(request.target, Escapes::Latin1) + ", new String[][] {\n";
        for (const Field &field : request.fields)
            written += "            {" + quotedText(field.name, Escapes::Latin1) + ", "
                    + quotedText(field.value, Escapes::Latin1) + "},\n";
        written += "        }, ";
        if (request.isText)
            written += "text(" + pieces(request.body, Escapes::Utf16) + ')';
        else
            written += "base64(" + pieces(request.body.toByteArray().toBase64(), Escapes::Latin1)
                    + ')';
        return written + ");\n    }\n\n";
    }

    QByteArray beforeCalls() const override
    {
        return "    public static void main(String[] arguments) throws Exception {\n";
    }
    QByteArray call(const QByteArray &name) const override { return "        " + name + "();\n"; }
    QByteArray afterCalls() const override { return "    }\n}\n"; }
};

} // namespace

std::unique_ptr<ExportWriter> makeJavaWriter(const ExportOptions &options)
{
    return std::make_unique<JavaWriter>(options);
}

} // namespace hookloupe
