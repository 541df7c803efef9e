// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curltransfer.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/requestdraft.h"
#include "core/http/requestframer.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// From more bytes of a POST on, curl asks first whether the body is wanted; of a PUT always.
constexpr qsizetype kExpectAbove = 1024 * 1024;

QByteArrayView nameOf(QByteArrayView line)
{
    const qsizetype end = line.indexOf(':');
    const qsizetype semicolon = line.indexOf(';');
    const qsizetype mark = end < 0 ? semicolon : end;
    return mark < 0 ? QByteArrayView() : line.first(mark);
}

/// The given line of that name, or nullptr.
const QByteArray *lineNamed(const std::vector<QByteArray> &lines, QByteArrayView name)
{
    const auto line = std::find_if(lines.begin(), lines.end(), [name](const QByteArray &one) {
        return equalsIgnoreCase(nameOf(one), name);
    });
    return line == lines.end() ? nullptr : &*line;
}

/// RFC 3986 §5.2.4, which curl applies to a path without --path-as-is.
QByteArray withoutDotSegments(QByteArrayView path)
{
    QByteArrayList kept;
    const QByteArrayList segments = path.toByteArray().split('/');
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const bool isLast = i + 1 == segments.size();
        const QByteArray &segment = segments[i];
        if (segment == ".." && !kept.isEmpty())
            kept.removeLast();
        if (segment == "." || segment == "..") {
            if (isLast)
                kept += QByteArray();
        } else {
            kept += segment;
        }
    }
    return '/' + kept.join('/');
}

bool hasGlob(QByteArrayView url)
{
    // A bracket right behind "//" is an IPv6 address.
    const qsizetype bracket = url.indexOf('[');
    const bool isAddress = bracket >= 0
            && (bracket == 0 || url[bracket - 1] == '/' || url[bracket - 1] == '@')
            && url.indexOf(':', bracket) > 0 && url.indexOf(']', bracket) > 0;
    return url.contains('{') || (isAddress ? url.indexOf('[', bracket + 1) >= 0 : bracket >= 0);
}

/// Other bytes percent-encoded, and nothing else.
QByteArray onlyAscii(const QByteArray &target)
{
    if (std::none_of(target.begin(), target.end(), [](char c) { return (c & 0x80) != 0; }))
        return target;
    QByteArray encoded;
    for (const char c : target) {
        if ((c & 0x80) == 0)
            encoded += c;
        else
            encoded += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return encoded;
}

QByteArray targetOf(const CurlTransfer &transfer, const UrlParts &url)
{
    if (transfer.requestTarget)
        return *transfer.requestTarget;
    const qsizetype mark = url.target.indexOf('?');
    // -G leaves aside what --url-query says.
    const QByteArray path = onlyAscii(mark < 0 ? url.target : url.target.first(mark));
    QByteArray query = mark < 0 ? QByteArray() : onlyAscii(url.target.mid(mark + 1));
    const QByteArrayList added = transfer.isGet && transfer.data ? QByteArrayList{ *transfer.data }
                                                                 : transfer.queryParts;
    for (const QByteArray &part : added) {
        if (!query.isEmpty())
            query += '&';
        query += part;
    }
    const bool hasQuery = mark >= 0 || !added.isEmpty();
    return (transfer.keepsPath ? path : withoutDotSegments(path))
            + (hasQuery ? '?' + query : QByteArray());
}

/// The head that curl writes, line by line, in its order.
class Head
{
public:
    Head(const CurlTransfer &transfer, const UrlParts &url, const ImportOptions &options)
        : m_transfer(transfer)
        , m_url(url)
        , m_options(options)
        , m_given(transfer.headerLines)
    {
        if (!transfer.isJson)
            return;
        for (const QByteArrayView name :
             { QByteArrayView("Content-Type"), QByteArrayView("Accept") })
            if (!lineNamed(m_given, name))
                m_given.push_back(name.toByteArray() + ": application/json");
    }

    const std::vector<QByteArray> &given() const { return m_given; }

    QByteArray write(const QByteArray &method, const QByteArray &target,
                     const QByteArray &bodyLines)
    {
        m_bytes = method + ' ' + target + (m_transfer.isHttp10 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
        host();
        authorization();
        if (!m_transfer.range.isEmpty())
            own("Range", "bytes=" + m_transfer.range);
        const QByteArray agent = m_transfer.userAgent.value_or(m_options.curlUserAgent);
        if (!agent.isEmpty())
            own("User-Agent", agent);
        own("Accept", "*/*");
        if (m_transfer.isCompressed)
            own("Accept-Encoding", "deflate, gzip, br, zstd");
        if (!m_transfer.referer.isEmpty())
            own("Referer", m_transfer.referer);
        if (!m_transfer.cookies.isEmpty() && !lineNamed(m_given, "Cookie"))
            m_bytes += "Cookie: " + m_transfer.cookies.join(';') + "\r\n";
        custom();
        return m_bytes + bodyLines + "\r\n";
    }

private:
    void own(QByteArrayView name, const QByteArray &value)
    {
        if (!lineNamed(m_given, name))
            m_bytes += name.toByteArray() + ": " + value + "\r\n";
    }

    void host()
    {
        const QByteArray *given = lineNamed(m_given, "Host");
        if (!given)
            m_bytes += "Host: " + hostFieldValue(m_url) + "\r\n";
        else if (given->size() > 5)
            m_bytes += "Host:" + given->mid(5) + "\r\n";
    }

    void authorization()
    {
        if (!m_transfer.bearer.isEmpty())
            own("Authorization", "Bearer " + m_transfer.bearer);
        else if (const auto user = credentials())
            own("Authorization", "Basic " + user->toBase64());
    }

    std::optional<QByteArray> credentials() const
    {
        if (m_transfer.user)
            return m_transfer.user->contains(':') ? *m_transfer.user : *m_transfer.user + ':';
        if (m_url.userInfo.isEmpty())
            return std::nullopt;
        const QByteArray user = QByteArray::fromPercentEncoding(m_url.userInfo);
        return user.contains(':') ? user : user + ':';
    }

    void custom()
    {
        for (const QByteArray &line : m_given) {
            const QByteArrayView name = nameOf(line);
            if (name.isEmpty() || equalsIgnoreCase(name, "Host"))
                continue;
            const bool isBlank = name.size() < line.size() && line[name.size()] == ';';
            if (isBlank) {
                // "Name;" is how a field without a value is asked for; more behind it is a mistake.
                if (trimmedOws(QByteArrayView(line).sliced(name.size() + 1)).isEmpty())
                    m_bytes += name.toByteArray() + ":\r\n";
            } else if (!trimmedOws(QByteArrayView(line).sliced(name.size() + 1)).isEmpty()) {
                m_bytes += line + "\r\n";
            }
        }
    }

    const CurlTransfer &m_transfer;
    const UrlParts &m_url;
    const ImportOptions &m_options;
    std::vector<QByteArray> m_given;
    QByteArray m_bytes;
};

QByteArray inOneChunk(const QByteArray &body)
{
    if (body.isEmpty())
        return "0\r\n\r\n"_ba;
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

struct Body
{
    bool isThere = false;
    QByteArray bytes;
    QByteArray type; ///< that curl gives by itself
    QByteArray method = "GET"_ba;
};

Body bodyOf(const CurlTransfer &transfer, const CurlFiles &files, QStringList &lost)
{
    if (transfer.isHead)
        return { false, {}, {}, "HEAD"_ba };
    if (!transfer.formParts.empty()) {
        const CurlForm form = curlForm(transfer, files, lost);
        return { true, form.body, "multipart/form-data; boundary=" + form.boundary, "POST"_ba };
    }
    if (transfer.data && !transfer.isGet)
        return { true, *transfer.data, "application/x-www-form-urlencoded"_ba, "POST"_ba };
    if (transfer.uploadFile)
        return {
            true, files.read(*transfer.uploadFile, lost).value_or(QByteArray()), {}, "PUT"_ba
        };
    return {};
}

/// A URL that ends with '/' gets the name of the file that is put there.
QByteArray withUploadName(const QByteArray &url, const CurlTransfer &transfer)
{
    if (!transfer.uploadFile || !url.endsWith('/') || *transfer.uploadFile == "-")
        return url;
    return url
            + transfer.uploadFile->mid(transfer.uploadFile->lastIndexOf('/') + 1)
                      .toPercentEncoding();
}

} // namespace

Result<ImportedRequest> curlRequest(const CurlTransfer &transfer, const QByteArray &urlText,
                                    const ImportOptions &options, const CurlFiles &files)
{
    if (transfer.hasGlobs && hasGlob(urlText))
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "curl would make several requests of the pattern in this URL; write "
                              "each URL, or add --globoff where the brackets are meant.") };
    const auto url = splitUrl(withUploadName(urlText, transfer));
    if (!url)
        return url.error();
    if (url->scheme != "http" && url->scheme != "https")
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("'%1' is no URL of HTTP.").arg(displayText(urlText, 100)) };

    ImportedRequest imported;
    imported.lost = transfer.lost;
    const Body body = bodyOf(transfer, files, imported.lost);
    Head head(transfer, *url, options);
    const QByteArray *coding = lineNamed(head.given(), "Transfer-Encoding");
    const bool isChunked = body.isThere && coding
            && equalsIgnoreCase(trimmedOws(
                                        QByteArrayView(*coding).sliced(coding->indexOf(':') + 1)),
                                "chunked");
    QByteArray lines;
    if (body.isThere && !isChunked && !lineNamed(head.given(), "Content-Length"))
        lines += "Content-Length: " + QByteArray::number(body.bytes.size()) + "\r\n";
    if (!body.type.isEmpty() && !lineNamed(head.given(), "Content-Type"))
        lines += "Content-Type: " + body.type + "\r\n";
    const bool isAsked =
            body.method == "PUT" ? !body.bytes.isEmpty() : body.bytes.size() > kExpectAbove;
    if (isAsked && !transfer.isHttp10 && !lineNamed(head.given(), "Expect"))
        lines += "Expect: 100-continue\r\n";

    const QByteArray target = targetOf(transfer, *url);
    const QByteArray wire = head.write(transfer.method.value_or(body.method), target, lines)
            + (isChunked ? inOneChunk(body.bytes) : body.bytes);
    auto request = parseStoredRequest(wire);
    if (!request)
        return request.error();
    imported.request = std::move(*request);
    imported.provenance = Provenance::Pasted;
    const auto host = imported.request.field("Host");
    imported.signedUrl = url->scheme + "://" + (host ? host->toByteArray() : hostFieldValue(*url))
            + (target.startsWith('/') ? target : "/"_ba);
    if (!transfer.userAgent && !lineNamed(head.given(), "User-Agent")
        && !options.curlUserAgent.isEmpty())
        imported.guessed += CoreText::tr("curl names itself as User-Agent; '%1' was put in.")
                                    .arg(displayText(options.curlUserAgent, 60));
    if (!transfer.formParts.empty())
        imported.guessed +=
                CoreText::tr("The boundary between the parts of the form is a random one.");
    if (transfer.user && !transfer.user->contains(':'))
        imported.guessed += CoreText::tr("curl would have asked for the password; it is empty.");
    if (transfer.isCompressed)
        imported.guessed +=
                CoreText::tr("Which codings --compressed asks for depends on how curl was built.");
    return imported;
}

} // namespace hookloupe
