// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/curlfacts.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

int numberOf(CURL *easy, CURLINFO info)
{
    long number = 0;
    if (easy)
        curl_easy_getinfo(easy, info, &number);
    return static_cast<int>(number);
}

} // namespace

ConnectFacts factsOf(CURL *easy, CURLcode code, const QByteArray &errorText, const QString &problem)
{
    return { .code = code,
             .errorText = errorText.isEmpty() ? QByteArray(curl_easy_strerror(code)) : errorText,
             .problem = problem,
             .systemError = numberOf(easy, CURLINFO_OS_ERRNO),
             .proxyStatus = numberOf(easy, CURLINFO_HTTP_CONNECTCODE),
             .socksError = numberOf(easy, CURLINFO_PROXY_ERROR),
             .verifyResult = numberOf(easy, CURLINFO_SSL_VERIFYRESULT) };
}

QString peerAddressOf(CURL *easy)
{
    const char *address = nullptr;
    if (!easy)
        return {};
    curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &address);
    const QString text = QString::fromLatin1(address);
    if (text.isEmpty())
        return {};
    return (text.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s)
            .arg(text)
            .arg(numberOf(easy, CURLINFO_PRIMARY_PORT));
}

qint64 timeUsOf(CURL *easy, CURLINFO info)
{
    curl_off_t time = 0;
    if (easy)
        curl_easy_getinfo(easy, info, &time);
    return time > 0 ? static_cast<qint64>(time) : -1;
}

} // namespace hookloupe
