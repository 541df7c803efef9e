// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"

#include "core/exchange/curlcommand.h"
#include "core/exchange/eventlines.h"
#include "core/exchange/harfile.h"
#include "core/exchange/httpfile.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Result<ImportResult> readCurl(QByteArrayView text, const ImportOptions &options)
{
    ImportResult result = readCurlCommands(text, options);
    if (result.requests.empty() && result.problems.empty())
        return Error{ ErrorCode::InvalidInput,
                      u"There is no curl command in it; a line begins with 'curl'."_s };
    return result;
}

constexpr std::array kFormats{
    ImportFormat{ "ndjson"_L1, "Events of Hookloupe (NDJSON)"_L1, "ndjson jsonl"_L1, areEventLines,
                  readEventLines },
    ImportFormat{ "har"_L1, "HTTP Archive (HAR)"_L1, "har"_L1, isHar, readHar },
    ImportFormat{ "curl"_L1, "curl commands"_L1, "sh bash cmd bat ps1"_L1, holdsCurlCommand,
                  readCurl },
    ImportFormat{ "http"_L1, "HTTP requests (.http, .rest, raw)"_L1, "http rest"_L1, isHttpFile,
                  readHttpFile },
};

/// UTF-8 of a text that says by its first bytes that it is UTF-16, else the text itself.
QByteArray inUtf8(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    QStringDecoder decoder(*encoding);
    const QString decoded = decoder(text);
    return decoder.hasError() ? text : decoded.toUtf8();
}

} // namespace

std::span<const ImportFormat> importFormats()
{
    return kFormats;
}

const ImportFormat *detectImportFormat(QByteArrayView text)
{
    const auto *format = std::find_if(kFormats.begin(), kFormats.end(),
                                      [text](const ImportFormat &one) { return one.fits(text); });
    return format == kFormats.end() ? nullptr : &*format;
}

Result<ImportResult> importRequests(const QByteArray &text, const ImportOptions &options,
                                    const QString &formatId)
{
    const QByteArray bytes = inUtf8(text);
    const ImportFormat *format = nullptr;
    if (formatId.isEmpty()) {
        format = detectImportFormat(bytes);
        if (!format)
            return Error{
                ErrorCode::InvalidInput,
                u"It is nothing that can be imported; paste a curl command, an HTTP request, "
                "a HAR, or events of Hookloupe."_s
            };
    } else {
        const auto *named =
                std::find_if(kFormats.begin(), kFormats.end(),
                             [&](const ImportFormat &one) { return one.id == formatId; });
        if (named == kFormats.end())
            return Error{ ErrorCode::InvalidInput,
                          u"There is no format '%1' to import from."_s.arg(formatId) };
        format = &*named;
    }
    auto result = format->read(bytes, options);
    if (result)
        result->format = format->id;
    return result;
}

} // namespace hookloupe
