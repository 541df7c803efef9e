// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/libraryversions.h"

#include "core/store/sqliteversion.h"

#include <QLatin1StringView>

#include <curl/curl.h>
#include <openssl/crypto.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

QString libraryVersions()
{
    return u"Qt %1, OpenSSL %2, SQLite %3, curl %4"_s.arg(
            QLatin1StringView(qVersion()),
            QLatin1StringView(OpenSSL_version(OPENSSL_VERSION_STRING)), sqliteVersion(),
            QLatin1StringView(curl_version_info(CURLVERSION_NOW)->version));
}

} // namespace hookloupe
