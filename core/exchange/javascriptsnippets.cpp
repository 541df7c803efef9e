// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/javascriptsnippets.h"

namespace hookloupe {

QByteArray javaScriptObject(const Fields &fields, Escapes escapes)
{
    QByteArray text = "{\n";
    // Computed names: "__proto__" would otherwise set the object's prototype.
    for (const Field &field : joinedFields(fields))
        text += "    [" + quotedText(field.name, escapes) + "]: " + quotedText(field.value, escapes)
                + ",\n";
    return text + "  }";
}

QByteArray JavaScriptWriter::body(const SnippetRequest &request) const
{
    if (request.body.isEmpty())
        return "undefined";
    if (request.isText)
        return "Buffer.from(" + quotedText(request.body, Escapes::Utf16) + ", \"utf8\")";
    return "Buffer.from(\"" + request.body.toByteArray().toBase64() + "\", \"base64\")";
}

Result<QByteArray> JavaScriptWriter::function(const SnippetRequest &request)
{
    return "// " + request.comment + '\n' + (isAsynchronous() ? "async " : "") + "function "
            + request.name + "() {\n  " + (isAsynchronous() ? "await " : "") + "send("
            + quotedText(request.method, Escapes::Latin1) + ", "
            + quotedText(request.target, Escapes::Latin1) + ", " + headers(request.fields) + ", "
            + body(request) + ");\n}\n\n";
}

} // namespace hookloupe
