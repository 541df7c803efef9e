// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/sendfailure.h"

#include "core/delivery/curlconnection.h"
#include "core/event/bytes.h"

#include <cerrno>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString seconds(int ms)
{
    return ms % 1000 == 0 ? u"%1 s"_s.arg(ms / 1000) : u"%1 ms"_s.arg(ms);
}

QString inBrackets(QByteArrayView detail)
{
    detail = detail.trimmed();
    return detail.isEmpty() ? QString() : u" (%1)"_s.arg(displayText(detail, 300));
}

QString couldNotConnect(int systemError, const CurlConnection &connection, const QString &where,
                        bool loopback)
{
    switch (systemError) {
    case ECONNREFUSED:
        return u"Nothing answers at %1 (connection refused): start the consumer there, or change "
               "the target."_s.arg(where);
    case ENETUNREACH:
    case EHOSTUNREACH:
        return u"There is no way to %1 (network unreachable): check the network or VPN, or change "
               "the target."_s.arg(where);
    case ETIMEDOUT:
        return u"%1 did not answer the connection: check the address, or a firewall in between."_s
                .arg(where);
    case EACCES:
    case EPERM:
        return u"The system forbids the connection to %1: check the local firewall."_s.arg(where);
    default:
        return (loopback ? u"No connection to %1%2: check that the consumer listens there."_s
                         : u"No connection to %1%2: check the address and the network."_s)
                .arg(where, inBrackets(connection.errorText()));
    }
}

QString tlsFailure(const CurlConnection &connection, const QString &where)
{
    const QByteArray text = connection.errorText();
    if (text.contains("wrong version number") || text.contains("packet length too long")
        || text.contains("http request"))
        return u"%1 does not speak TLS: write http:// instead of https://, or switch TLS on in the "
               "consumer."_s.arg(where);
    return u"The TLS handshake with %1 failed%2: check the consumer's TLS settings, or write "
           "http:// if it has none."_s.arg(where, inBrackets(text));
}

} // namespace

QString connectFailure(int curlCode, const CurlConnection &connection, const SendTarget &target,
                       const SendLimits &limits)
{
    const QString where = target.hostAndPort();
    switch (curlCode) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return u"The name %1 was not found: check its spelling and the network, or use an "
               "address."_s.arg(displayText(target.host));
    case CURLE_COULDNT_RESOLVE_PROXY:
        return u"The proxy that the environment names (https_proxy, http_proxy) was not found: "
               "correct the variable, or add %1 to no_proxy."_s.arg(displayText(target.host));
    case CURLE_COULDNT_CONNECT:
        return couldNotConnect(connection.systemError(), connection, where, target.isLoopback());
    case CURLE_OPERATION_TIMEDOUT:
        return u"No connection to %1 within %2: check the address, or a firewall in between."_s.arg(
                where, seconds(limits.connectTimeoutMs));
    case CURLE_PEER_FAILED_VERIFICATION:
        return u"The certificate of %1 is not accepted%2: trust its authority on this computer, or "
               "switch the certificate check off for this send."_s.arg(
                       where, inBrackets(connection.errorText()));
    case CURLE_SSL_CONNECT_ERROR:
        return tlsFailure(connection, where);
    default: {
        QByteArray detail = connection.errorText();
        if (detail.isEmpty())
            detail = curl_easy_strerror(static_cast<CURLcode>(curlCode));
        return u"No connection to %1%2: check the target and try again."_s.arg(where,
                                                                               inBrackets(detail));
    }
    }
}

QString closedFailure(bool broken, const SendProgress &progress, const SendTarget &target)
{
    const QString how = broken ? u"broke"_s : u"closed"_s;
    const QString where = target.hostAndPort();
    if (progress.status > 0)
        return u"%1 %2 the connection in the middle of its answer, after %3 of body: look into the "
               "consumer's log."_s.arg(where, how, displaySize(progress.bodyBytes));
    if (progress.answerBegun)
        return u"%1 %2 the connection inside the head of its answer: look into the consumer's "
               "log."_s.arg(where, how);
    if (progress.bytesSent < progress.bytesInAll) {
        const QString part = displaySize(progress.bytesSent);
        const QString all = displaySize(progress.bytesInAll);
        return u"%1 %2 the connection after %3 of %4 of the request, without an answer: look into "
               "the consumer's log, it may limit the size."_s.arg(where, how, part, all);
    }
    return u"%1 %2 the connection without an answer: look into the consumer's log%3."_s.arg(
            where, how, target.tls ? QString() : u", or write https:// if it speaks TLS"_s);
}

QString timeoutFailure(const SendProgress &progress, const SendTarget &target, int timeoutMs)
{
    const QString where = target.hostAndPort();
    const QString limit = seconds(timeoutMs);
    if (progress.answerBegun)
        return u"The answer of %1 was not complete within %2; %3 of its body came: look into the "
               "consumer's log, or allow more time."_s.arg(where, limit,
                                                           displaySize(progress.bodyBytes));
    if (progress.bytesSent < progress.bytesInAll)
        return u"%1 took only %2 of %3 of the request within %4: look into the consumer's log, or "
               "allow more time."_s.arg(where, displaySize(progress.bytesSent),
                                        displaySize(progress.bytesInAll), limit);
    return u"%1 took the request and did not answer within %2: look into the consumer's log, or "
           "allow more time."_s.arg(where, limit);
}

QString notHttpFailure(const QString &problem, const SendTarget &target)
{
    return u"What %1 answered is not HTTP/1.1: %2. Check the port%3."_s.arg(
            target.hostAndPort(), problem,
            target.tls ? QString() : u", or write https:// if it speaks TLS"_s);
}

} // namespace hookloupe
