// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/curlarguments.h"
#include "core/exchange/importedrequest.h"

#include <optional>

namespace hookloupe {

/// What one transfer of a curl command (what stands before, between or after --next) would send.
struct CurlTransfer
{
    std::vector<QByteArray> urls;
    std::optional<QByteArray> method;
    std::vector<QByteArray> headerLines; ///< as given to -H
    std::optional<QByteArray> data;
    bool isJson = false;
    std::vector<std::pair<QByteArray, bool>> formParts; ///< the value of -F; true: of --form-string
    bool escapesFormNames = false;
    QByteArrayList queryParts;
    std::optional<QByteArray> uploadFile;
    std::optional<QByteArray> userAgent;
    QByteArrayList cookies;
    QByteArray referer;
    std::optional<QByteArray> user;
    QByteArray bearer;
    QByteArray range;
    std::optional<QByteArray> requestTarget;
    bool isGet = false;
    bool isHead = false;
    bool isCompressed = false;
    bool keepsPath = false;
    bool hasGlobs = true;
    bool isHttp10 = false;
    QStringList lost;
};

/// Reads what an option names: a file, or the standard input for "-".
class CurlFiles
{
public:
    CurlFiles(const ImportOptions &options, const std::optional<QByteArray> &input)
        : m_options(options)
        , m_input(input)
    { }
    /// nullopt when it is not to be had; \a lost says why.
    std::optional<QByteArray> read(const QByteArray &name, QStringList &lost) const;

private:
    const ImportOptions &m_options;
    const std::optional<QByteArray> &m_input;
};

/// In their order, one for each part between --next.
std::vector<CurlTransfer> curlTransfers(const CurlArguments &arguments, const CurlFiles &files);

/// The request of \a transfer to \a url. InvalidInput when curl would refuse, or our framer does.
Result<ImportedRequest> curlRequest(const CurlTransfer &transfer, const QByteArray &url,
                                    const ImportOptions &options, const CurlFiles &files);

struct CurlForm
{
    QByteArray boundary;
    QByteArray body;
};
CurlForm curlForm(const CurlTransfer &transfer, const CurlFiles &files, QStringList &lost);

/// As --data-urlencode has it: blanks become '+', all but unreserved bytes %XX.
QByteArray curlEncoded(QByteArrayView bytes);

} // namespace hookloupe
