// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curlexport.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

/// Linux refuses a single argument above 128 KiB (MAX_ARG_STRLEN); quoting may treble a byte.
constexpr qsizetype kBodyArgumentMax = 30'000;
constexpr qsizetype kBase64LineLength = 76;
constexpr std::array<QByteArrayView, 4> kCurlsOwnFields{ "User-Agent", "Accept", "Content-Type",
                                                         "Expect" };

bool isPlain(char c)
{
    return isLetterOrDigit(c) || QByteArrayView("-_./:=%+,@").contains(c);
}

bool isPrintable(char c)
{
    return c >= 0x20 && c < 0x7f;
}

/// Whether curl sends this target unchanged when it stands in the URL: no fragment, nothing that
/// it would encode.
bool survivesInUrl(QByteArrayView target)
{
    return target.startsWith('/') && std::all_of(target.begin(), target.end(), [](char c) {
               return isPlain(c) || QByteArrayView("?&~!$'()*;").contains(c);
           });
}

QByteArray asBase64Lines(QByteArrayView body)
{
    const QByteArray encoded = QByteArray::fromRawData(body.data(), body.size()).toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < encoded.size(); i += kBase64LineLength)
        lines += encoded.mid(i, kBase64LineLength) + '\n';
    return lines;
}

bool isFraming(QByteArrayView name)
{
    return equalsIgnoreCase(name, "Content-Length") || equalsIgnoreCase(name, "Transfer-Encoding")
            || equalsIgnoreCase(name, "Trailer");
}

} // namespace

QByteArray bashWord(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), isPlain))
        return bytes.toByteArray();
    if (std::all_of(bytes.begin(), bytes.end(), isPrintable)) {
        QByteArray word = "'" + bytes.toByteArray().replace("'", "'\\''") + "'";
        return word;
    }
    QByteArray word = "$'";
    for (const char c : bytes) {
        if (c == '\n')
            word += "\\n";
        else if (c == '\'' || c == '\\')
            word += QByteArray(1, '\\') + c;
        else if (isPrintable(c))
            word += c;
        else // three octal digits: a hex escape would swallow a digit that follows
            word += '\\'
                    + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
    }
    return word + '\'';
}

QByteArray curlCommand(const WireRequest &request, const QByteArray &baseUrl)
{
    const QByteArrayView method = request.methodBytes();
    const QByteArrayView target = request.targetBytes();
    const QByteArrayView body = request.body();

    QByteArray command = "curl --http1.1 --path-as-is --globoff";
    if (method == "HEAD")
        command += " --head";
    else
        command += " --request " + bashWord(method);
    if (survivesInUrl(target))
        command += ' ' + bashWord(QByteArray(baseUrl + target.toByteArray()));
    else
        command += " --request-target " + bashWord(target) + ' ' + bashWord(baseUrl);

    const auto addHeader = [&](const QByteArray &line) {
        command += " \\\n  --header " + bashWord(line);
    };
    for (const FieldSpan &span : request.fields) {
        const QByteArrayView name = request.at(span.name);
        const QByteArrayView value = request.at(span.value);
        // "Name;" is curl's spelling of a header without a value.
        if (!isFraming(name))
            addHeader(name.toByteArray() + (value.isEmpty() ? ";" : ": ") + value.toByteArray());
    }
    // "Name:" keeps curl from adding one of its own.
    for (const QByteArrayView own : kCurlsOwnFields) {
        if (!request.field(own))
            addHeader(own.toByteArray() + ':');
    }

    if (body.isEmpty())
        return command + '\n';
    if (body.contains('\0') || body.size() > kBodyArgumentMax) {
        return "base64 -d <<'END' | " + command + " \\\n  --data-binary @-\n" + asBase64Lines(body)
                + "END\n";
    }
    // A leading '@' would name a file.
    const bool namesFile = body.startsWith('@');
    if (namesFile)
        return "printf %s " + bashWord(body) + " | " + command + " \\\n  --data-binary @-\n";
    return command + " \\\n  --data-binary " + bashWord(body) + '\n';
}

} // namespace hookloupe
