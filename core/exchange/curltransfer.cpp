// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curltransfer.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/importparts.h"

namespace hookloupe {

namespace {

QByteArray withoutLineEnds(QByteArray bytes)
{
    // What curl does with a file that -d names (curl(1), --data).
    bytes.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    return bytes;
}

void append(CurlTransfer &transfer, const QByteArray &data)
{
    if (!transfer.data)
        transfer.data = data;
    else
        *transfer.data += '&' + data;
}

/// The value of --data-urlencode and --url-query: content, =content, name=content, @file,
/// name@file.
QByteArray urlEncoded(const QByteArray &value, const CurlFiles &files, QStringList &lost)
{
    const qsizetype equals = value.indexOf('=');
    const qsizetype at = value.indexOf('@');
    if (equals < 0 && at < 0)
        return curlEncoded(value);
    const bool isFile = equals < 0 || (at >= 0 && at < equals);
    const qsizetype mark = isFile ? at : equals;
    const QByteArray name = value.first(mark);
    const QByteArray rest = value.mid(mark + 1);
    const QByteArray content = isFile ? files.read(rest, lost).value_or(QByteArray()) : rest;
    return name.isEmpty() ? curlEncoded(content) : name + '=' + curlEncoded(content);
}

void applyData(CurlTransfer &transfer, const CurlArgument &argument, const CurlFiles &files)
{
    const QByteArray &value = argument.value;
    const bool isFile = argument.option != CurlOption::DataRaw && value.startsWith('@');
    switch (argument.option) {
    case CurlOption::DataUrlencode:
        append(transfer, urlEncoded(value, files, transfer.lost));
        return;
    case CurlOption::Json: {
        const QByteArray data =
                isFile ? files.read(value.mid(1), transfer.lost).value_or(QByteArray()) : value;
        transfer.isJson = true;
        transfer.data = transfer.data.value_or(QByteArray()) + data;
        return;
    }
    default:
        break;
    }
    if (!isFile)
        return append(transfer, value);
    const QByteArray content = files.read(value.mid(1), transfer.lost).value_or(QByteArray());
    append(transfer,
           argument.option == CurlOption::DataBinary ? content : withoutLineEnds(content));
}

void applyHeader(CurlTransfer &transfer, const QByteArray &value, const CurlFiles &files)
{
    if (!value.startsWith('@')) {
        transfer.headerLines.push_back(value);
        return;
    }
    const auto lines = files.read(value.mid(1), transfer.lost);
    if (!lines)
        return;
    for (QByteArray line : lines->split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty() && !line.startsWith('#'))
            transfer.headerLines.push_back(line);
    }
}

void apply(CurlTransfer &transfer, const CurlArgument &argument, const CurlFiles &files)
{
    const QByteArray &value = argument.value;
    switch (argument.option) {
    case CurlOption::Irrelevant:
    case CurlOption::Next:
        break;
    case CurlOption::Url:
        transfer.urls.push_back(value);
        break;
    case CurlOption::Request:
        transfer.method = value;
        break;
    case CurlOption::Header:
        applyHeader(transfer, value, files);
        break;
    case CurlOption::Data:
    case CurlOption::DataRaw:
    case CurlOption::DataBinary:
    case CurlOption::DataUrlencode:
    case CurlOption::Json:
        applyData(transfer, argument, files);
        break;
    case CurlOption::UrlQuery:
        transfer.queryParts +=
                value.startsWith('+') ? value.mid(1) : urlEncoded(value, files, transfer.lost);
        break;
    case CurlOption::Form:
    case CurlOption::FormString:
        transfer.formParts.emplace_back(value, argument.option == CurlOption::FormString);
        break;
    case CurlOption::FormEscape:
        transfer.escapesFormNames = !argument.isOff;
        break;
    case CurlOption::Get:
        transfer.isGet = !argument.isOff;
        break;
    case CurlOption::Head:
        transfer.isHead = !argument.isOff;
        break;
    case CurlOption::UserAgent:
        transfer.userAgent = value;
        break;
    case CurlOption::Cookie:
        if (value.contains('='))
            transfer.cookies += value;
        else if (!value.isEmpty())
            transfer.lost += CoreText::tr("Cookies came from the file '%1', which was not read.")
                                     .arg(displayText(value, 200));
        break;
    case CurlOption::Referer:
        transfer.referer = value.endsWith(";auto") ? value.chopped(5) : value;
        break;
    case CurlOption::User:
        transfer.user = value;
        break;
    case CurlOption::Bearer:
        transfer.bearer = value;
        break;
    case CurlOption::Compressed:
        transfer.isCompressed = !argument.isOff;
        break;
    case CurlOption::Range:
        transfer.range = value;
        break;
    case CurlOption::UploadFile:
        transfer.uploadFile = value;
        break;
    case CurlOption::RequestTarget:
        transfer.requestTarget = value;
        break;
    case CurlOption::PathAsIs:
        transfer.keepsPath = !argument.isOff;
        break;
    case CurlOption::Globoff:
        transfer.hasGlobs = argument.isOff;
        break;
    case CurlOption::Http10:
        transfer.isHttp10 = true;
        break;
    case CurlOption::OtherHttpVersion:
        transfer.lost += CoreText::tr("It was to be sent over a later version of HTTP; this is the "
                                      "same request as HTTP/1.1 writes it.");
        break;
    case CurlOption::OtherAuthentication:
        transfer.lost += CoreText::tr("It logs in by a dialogue (Digest, NTLM or Negotiate), which "
                                      "one request does not show.");
        break;
    case CurlOption::Signing:
        transfer.lost +=
                CoreText::tr("curl would have signed it for AWS; that signature is not there.");
        break;
    case CurlOption::ConfigFile:
        transfer.lost += CoreText::tr("Options came from the file '%1', which was not read.")
                                 .arg(displayText(value, 200));
        break;
    case CurlOption::Proxy:
        transfer.lost += CoreText::tr(
                "It was to be sent through a proxy; this is the request that leaves it.");
        break;
    case CurlOption::HaproxyProtocol:
        transfer.lost +=
                CoreText::tr("A PROXY line was to go before it, which is not of the request.");
        break;
    }
}

} // namespace

QByteArray curlEncoded(QByteArrayView bytes)
{
    QByteArray encoded = bytes.toByteArray().toPercentEncoding();
    encoded.replace("%20", "+");
    return encoded;
}

std::optional<QByteArray> CurlFiles::read(const QByteArray &name, QStringList &lost) const
{
    if (name == "-") {
        if (m_input)
            return m_input;
        // The shell's reader told already where it would have come from, if it knows.
        lost += CoreText::tr("It takes its standard input, which is not in the text.");
        return std::nullopt;
    }
    return namedFileContent(m_options, name, lost);
}

std::vector<CurlTransfer> curlTransfers(const CurlArguments &arguments, const CurlFiles &files)
{
    std::vector<CurlTransfer> transfers(1);
    for (const CurlArgument &argument : arguments.arguments) {
        if (argument.option == CurlOption::Next)
            transfers.emplace_back();
        else
            apply(transfers.back(), argument, files);
    }
    return transfers;
}

} // namespace hookloupe
