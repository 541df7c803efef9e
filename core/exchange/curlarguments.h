// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace hookloupe {

/// What an option of curl means for the request that it sends; those that only say how it is sent
/// are Irrelevant.
enum class CurlOption : std::uint8_t {
    Irrelevant,
    Url,
    Request,
    Header,
    Data, ///< -d, --data-ascii
    DataRaw,
    DataBinary,
    DataUrlencode,
    Json,
    UrlQuery,
    Form,
    FormString,
    FormEscape,
    Get,
    Head,
    UserAgent,
    Cookie,
    Referer,
    User,
    Bearer,
    Compressed,
    Range,
    UploadFile,
    RequestTarget,
    PathAsIs,
    Globoff,
    Http10,
    OtherHttpVersion, ///< HTTP/2 and 3, which write the same request another way
    OtherAuthentication, ///< Digest, NTLM, …: a dialogue that a single request does not show
    Signing, ///< --aws-sigv4
    ConfigFile,
    Proxy,
    HaproxyProtocol,
    Next,
};

struct CurlArgument
{
    CurlOption option = CurlOption::Url;
    QByteArray value;
    bool isOff = false; ///< --no-…
};

struct CurlArguments
{
    std::vector<CurlArgument> arguments; ///< in order; what is no option is a Url
    QStringList problems; ///< options that curl does not have, or that lack their value
};

/// \a words without the program's name, read as curl reads them (curl(1)): short options may stand
/// together and have their value attached, long ones may be shortened while that is unambiguous.
CurlArguments readCurlArguments(const std::vector<QByteArray> &words);

} // namespace hookloupe
