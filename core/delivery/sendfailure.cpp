// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/sendfailure.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <cerrno>
#include <utility>

#include <curl/curl.h>
#include <openssl/x509_vfy.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString inBrackets(QByteArrayView detail)
{
    detail = detail.trimmed();
    return detail.isEmpty() ? QString() : u" (%1)"_s.arg(displayText(detail, 300));
}

/// Who must be reached first.
bool isByProxy(const SendTarget &target, const SendLimits &limits)
{
    return limits.route.proxy == SendRoute::Proxy::Given && !target.isLoopback();
}

/// As libcurl and OpenSSL say it to who speaks TLS to a port that does not.
bool isWithoutTls(const QByteArray &text)
{
    return text.contains("wrong version number") || text.contains("packet length too long")
            || text.contains("http request");
}

/// Whatever became of TLS with the proxy itself: the check of its certificate is no choice, and the
/// consumer is not concerned.
QString proxyTlsFailure(const ConnectFacts &facts, const SendLimits &limits)
{
    const QString proxy = proxyName(limits.route);
    if (facts.code == CURLE_PEER_FAILED_VERIFICATION)
        return CoreText::tr("The certificate of the proxy %1 is not accepted%2: name its authority "
                            "in the file of authorities of this target, or have the proxy's "
                            "certificate renewed.")
                .arg(proxy, inBrackets(facts.errorText));
    if (isWithoutTls(facts.errorText))
        return CoreText::tr("The proxy %1 does not speak TLS: write http:// instead of https:// "
                            "for it.")
                .arg(proxy);
    return CoreText::tr("The TLS handshake with the proxy %1 failed%2: check the proxy, or write "
                        "http:// if it has no TLS.")
            .arg(proxy, inBrackets(facts.errorText));
}

QString couldNotConnect(const ConnectFacts &facts, const SendTarget &target,
                        const SendLimits &limits)
{
    const bool byProxy = isByProxy(target, limits);
    const QString where = byProxy ? proxyName(limits.route) : target.hostAndPort();
    switch (facts.systemError) {
    case ECONNREFUSED:
        return byProxy ? CoreText::tr("Nothing answers at the proxy %1 (connection refused): start "
                                      "it, or change the proxy of this target.")
                                 .arg(where)
                       : CoreText::tr("Nothing answers at %1 (connection refused): start the "
                                      "consumer there, or change the target.")
                                 .arg(where);
    case ENETUNREACH:
    case EHOSTUNREACH:
        return CoreText::tr("There is no way to %1 (network unreachable): check the network or "
                            "VPN, or change the target.")
                .arg(where);
    case ETIMEDOUT:
        return CoreText::
                tr("%1 did not answer the connection: check the address, or a firewall in between.")
                        .arg(where);
    case EACCES:
    case EPERM:
        return CoreText::tr("The system forbids the connection to %1: check the local firewall.")
                .arg(where);
    default:
        return (target.isLoopback()
                        ? CoreText::tr(
                                "No connection to %1%2: check that the consumer listens there.")
                        : CoreText::tr("No connection to %1%2: check the address and the network."))
                .arg(where, inBrackets(facts.errorText));
    }
}

/// An HTTP proxy answered CONNECT with something else than 2xx.
QString refusedByProxy(const ConnectFacts &facts, const SendTarget &target,
                       const SendLimits &limits)
{
    const SendRoute &route = limits.route;
    const QString proxy = route.proxy == SendRoute::Proxy::Given
            ? CoreText::tr("The proxy %1").arg(proxyName(route))
            : CoreText::tr("The environment's proxy");
    if (facts.proxyStatus == 407)
        return route.proxyUser.isEmpty()
                ? CoreText::tr("%1 wants to know who asks (407): give it a user and a password in "
                               "this target's connection.")
                          .arg(proxy)
                : CoreText::tr("%1 does not accept the user and password (407): correct them in "
                               "this target's connection.")
                          .arg(proxy);
    return CoreText::tr("%1 refused the way to %2 (%3): ask who runs it to allow that host and "
                        "port, or send without it.")
            .arg(proxy, target.hostAndPort())
            .arg(facts.proxyStatus);
}

QString refusedBySocks(const ConnectFacts &facts, const SendTarget &target,
                       const SendLimits &limits)
{
    const QString proxy = proxyName(limits.route);
    const QString where = target.hostAndPort();
    switch (facts.socksError) {
    case CURLPX_NO_AUTH:
    case CURLPX_USER_REJECTED:
        return CoreText::tr("The proxy %1 wants another user or password: correct them in this "
                            "target's connection.")
                .arg(proxy);
    case CURLPX_REPLY_CONNECTION_REFUSED:
        return CoreText::tr("The proxy %1 reached nobody at %2 (connection refused): start the "
                            "consumer there, or change the target.")
                .arg(proxy, where);
    case CURLPX_REPLY_HOST_UNREACHABLE:
    case CURLPX_REPLY_NETWORK_UNREACHABLE:
    case CURLPX_REPLY_TTL_EXPIRED:
        return CoreText::tr("The proxy %1 finds no way to %2: check the target's name, or use "
                            "another proxy.")
                .arg(proxy, where);
    case CURLPX_REPLY_NOT_ALLOWED:
        return CoreText::tr("The proxy %1 does not allow connections to %2: ask who runs it, or "
                            "send without it.")
                .arg(proxy, where);
    case CURLPX_RESOLVE_HOST:
        return CoreText::tr("The name %1 was not found: check its spelling, or have the proxy look "
                            "it up, with "
                            "socks5h:// instead of socks5://.")
                .arg(displayText(target.host));
    case CURLPX_BAD_VERSION:
    case CURLPX_UNKNOWN_MODE:
        return CoreText::tr("What answers at %1 is not a SOCKS5 proxy: write http:// if it is an "
                            "HTTP proxy.")
                .arg(proxy);
    default:
        return CoreText::tr(
                       "The proxy %1 made no connection to %2%3: check the proxy of this target.")
                .arg(proxy, where, inBrackets(facts.errorText));
    }
}

QString notTrusted(const ConnectFacts &facts, const SendTarget &target, const SendLimits &limits)
{
    const QString where = target.hostAndPort();
    if (facts.errorText.contains("subject name")) // what libcurl says when no name fits
        return CoreText::tr("The certificate of %1 is for another name than %2: use the name that "
                            "it is for, or get one that has this name.")
                .arg(where, displayText(target.host));
    switch (facts.verifyResult) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return CoreText::tr(
                       "The certificate of %1 is not accepted (it has expired): renew it there.")
                .arg(where);
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return CoreText::tr("The certificate of %1 is not accepted (it is not valid yet): check "
                            "the clocks of both computers.")
                .arg(where);
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
        const bool selfSigned = facts.verifyResult == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT;
        return CoreText::tr("The certificate of %1 is not accepted (%2): %3, or switch the "
                            "certificate check off for this target.")
                .arg(where,
                     selfSigned ? CoreText::tr("it is signed by itself")
                                : CoreText::tr("its authority is not trusted"),
                     limits.route.authorities.isEmpty()
                             ? CoreText::tr("name its authority's file for this target")
                             : CoreText::tr("add its authority to %1")
                                       .arg(limits.route.authorities));
    }
    default:
        return CoreText::
                tr("The certificate of %1 is not accepted%2: name its authority's file for this "
                   "target, or switch the certificate check off for it.")
                        .arg(where, inBrackets(facts.errorText));
    }
}

/// The peer ended the handshake, or what came after it, for want of a certificate of ours; empty
/// otherwise. With TLS 1.3 that is told only when one reads.
QString certificateWanted(const QByteArray &text, const QString &where)
{
    if (text.contains("certificate required"))
        return CoreText::tr(
                       "%1 wants a client certificate: choose one, and its key, for this target.")
                .arg(where);
    for (const char *alert :
         { "alert unknown ca", "alert bad certificate", "alert certificate unknown",
           "alert certificate expired", "alert unsupported certificate" }) {
        if (text.contains(alert))
            return CoreText::
                    tr("%1 does not accept the client certificate%2: choose one that its authority "
                       "signed.")
                            .arg(where, inBrackets(text));
    }
    return {};
}

QString tlsFailure(const ConnectFacts &facts, const QString &where)
{
    const QByteArray &text = facts.errorText;
    if (isWithoutTls(text))
        return CoreText::tr("%1 does not speak TLS: write http:// instead of https://, or switch "
                            "TLS on in the "
                            "consumer.")
                .arg(where);
    if (QString wanted = certificateWanted(text, where); !wanted.isEmpty())
        return wanted;
    return CoreText::
            tr("The TLS handshake with %1 failed%2: check the consumer's TLS settings, or write "
               "http:// if it has none.")
                    .arg(where, inBrackets(text));
}

QString http2Failure(const ConnectFacts &facts, const SendTarget &target)
{
    return target.tls
            ? CoreText::tr("The HTTP/2 exchange with %1 failed%2: look into the consumer's log, or "
                           "send it as HTTP/1.1.")
                      .arg(target.hostAndPort(), inBrackets(facts.errorText))
            : CoreText::tr("%1 did not answer HTTP/2 without TLS%2: it may speak HTTP/1.1 alone. "
                           "Send it as "
                           "that, or write https:// where it has TLS.")
                      .arg(target.hostAndPort(), inBrackets(facts.errorText));
}

} // namespace

QString connectFailure(const ConnectFacts &facts, const SendTarget &target,
                       const SendLimits &limits)
{
    if (!facts.problem.isEmpty())
        return facts.problem;
    const QString where = target.hostAndPort();
    if (facts.proxyStatus >= 300 || (facts.proxyStatus > 0 && facts.proxyStatus < 200))
        return refusedByProxy(facts, target, limits);
    if ((facts.code == CURLE_PEER_FAILED_VERIFICATION || facts.code == CURLE_SSL_CONNECT_ERROR)
        && isByTlsProxy(limits.route, target) && facts.proxyStatus == 0) // there is no tunnel yet
        return proxyTlsFailure(facts, limits);
    switch (facts.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return CoreText::tr("The name %1 was not found: check its spelling and the network, or use "
                            "an address.")
                .arg(displayText(target.host));
    case CURLE_COULDNT_RESOLVE_PROXY:
        return limits.route.proxy == SendRoute::Proxy::Given
                ? CoreText::tr("The proxy %1 was not found: correct its name in this target's "
                               "connection.")
                          .arg(proxyName(limits.route))
                : CoreText::tr("The proxy that the environment names (https_proxy, http_proxy) was "
                               "not found: correct the variable, or add %1 to no_proxy.")
                          .arg(displayText(target.host));
    case CURLE_COULDNT_CONNECT:
        return couldNotConnect(facts, target, limits);
    case CURLE_PROXY:
        return refusedBySocks(facts, target, limits);
    case CURLE_OPERATION_TIMEDOUT:
        return CoreText::
                tr("No connection to %1 within %2: check the address, or a firewall in between.")
                        .arg(isByProxy(target, limits)
                                     ? CoreText::tr("%1 by the proxy %2")
                                               .arg(where, proxyName(limits.route))
                                     : where,
                             displayTimeLimit(limits.connectTimeoutMs));
    case CURLE_PEER_FAILED_VERIFICATION:
        return notTrusted(facts, target, limits);
    case CURLE_SSL_CERTPROBLEM:
        return CoreText::tr("The client certificate or its key cannot be used%1: both must be PEM "
                            "files that belong together, and a key with a passphrase needs that.")
                .arg(inBrackets(facts.errorText));
    case CURLE_SSL_CACERT_BADFILE:
        return CoreText::tr("The certificate authorities for this target cannot be used%1: choose "
                            "a PEM file or folder with certificates.")
                .arg(inBrackets(facts.errorText));
    case CURLE_SSL_CONNECT_ERROR:
        // The alert that goes out through the outer TLS clears OpenSSL's record of its reason,
        // which curl before 8.12 says in another way.
        if (isByTlsProxy(limits.route, target)
            && (facts.errorText.contains("SSL_ERROR_SYSCALL")
                || facts.errorText.contains("lib(0)::reason(0)")))
            return CoreText::tr("The TLS handshake with %1 failed behind the proxy %2, mostly "
                                "since its certificate is not accepted: name its authority's file "
                                "for this target, or switch the certificate check off for it.")
                    .arg(where, proxyName(limits.route));
        return tlsFailure(facts, where);
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return http2Failure(facts, target);
    default:
        return CoreText::tr("No connection to %1%2: check the target and try again.")
                .arg(where, inBrackets(facts.errorText));
    }
}

QString closedFailure(bool broken, const SendProgress &progress, const SendTarget &target,
                      const QByteArray &detail)
{
    const QString how = broken ? CoreText::tr("broke") : CoreText::tr("closed");
    const QString where = target.hostAndPort();
    if (QString wanted = certificateWanted(detail, where); !wanted.isEmpty())
        return wanted;
    if (progress.status > 0)
        return CoreText::tr("%1 %2 the connection in the middle of its answer, after %3 of body: "
                            "look into the consumer's log.")
                .arg(where, how, displaySize(progress.bodyBytes));
    if (progress.answerBegun)
        return CoreText::
                tr("%1 %2 the connection inside the head of its answer: look into the consumer's "
                   "log.")
                        .arg(where, how);
    if (progress.bytesSent < progress.bytesInAll) {
        const QString part = displaySize(progress.bytesSent);
        const QString all = displaySize(progress.bytesInAll);
        return CoreText::tr("%1 %2 the connection after %3 of %4 of the request, without an "
                            "answer: look into the consumer's log, it may limit the size.")
                .arg(where, how, part, all);
    }
    return CoreText::tr("%1 %2 the connection without an answer: look into the consumer's log%3.")
            .arg(where, how,
                 target.tls ? QString() : CoreText::tr(", or write https:// if it speaks TLS"));
}

QString timeoutFailure(const SendProgress &progress, const SendTarget &target, int timeoutMs)
{
    const QString where = target.hostAndPort();
    const QString limit = displayTimeLimit(timeoutMs);
    if (progress.answerBegun)
        return CoreText::tr("The answer of %1 was not complete within %2; %3 of its body came: "
                            "look into the consumer's log, or allow more time.")
                .arg(where, limit, displaySize(progress.bodyBytes));
    if (progress.bytesSent < progress.bytesInAll)
        return CoreText::tr("%1 took only %2 of %3 of the request within %4: look into the "
                            "consumer's log, or allow more time.")
                .arg(where, displaySize(progress.bytesSent), displaySize(progress.bytesInAll),
                     limit);
    return CoreText::
            tr("%1 took the request and did not answer within %2: look into the consumer's log, or "
               "allow more time.")
                    .arg(where, limit);
}

QString notHttpFailure(const QString &problem, const SendTarget &target)
{
    return CoreText::tr("What %1 answered is not HTTP/1.1: %2. Check the port%3.")
            .arg(target.hostAndPort(), problem,
                 target.tls ? QString() : CoreText::tr(", or write https:// if it speaks TLS"));
}

} // namespace hookloupe
