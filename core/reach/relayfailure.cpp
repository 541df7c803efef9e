// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relayfailure.h"

#include <QNetworkReply>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHttpOk = 200;
constexpr int kNoContent = 204;
constexpr int kTimeout = 408;
constexpr int kTooMany = 429;
constexpr int kServerFault = 500;

RelayFailure httpFailure(const Relay &relay, const QNetworkReply &reply, int status)
{
    RelayFailure failure;
    bool isNumber = false;
    const qint64 seconds = reply.rawHeader("Retry-After").trimmed().toLongLong(&isNumber);
    if (isNumber && seconds > 0)
        failure.retryMs = qMin<qint64>(seconds, 24 * 3600) * 1000;
    failure.isHopeless = failure.retryMs == 0 && status != kTimeout && status != kTooMany
            && status < kServerFault;
    const QString host = relay.host();
    if (status == kNoContent)
        failure.sentence =
                u"%1 answered 204: there is nothing to wait for on this channel."_s.arg(host);
    else if (status == 401 || status == 403)
        failure.sentence = u"%1 does not let us read this channel (%2). Check its URL, or whether "
                           "the channel was closed."_s.arg(host)
                                   .arg(status);
    else if (status == 404 || status == 410)
        failure.sentence = u"%1 has no such channel (%2). Check its URL."_s.arg(host).arg(status);
    else if (status == kTooMany)
        failure.sentence = u"%1 asks for fewer connections (429)."_s.arg(host);
    else
        failure.sentence =
                u"%1 answered %2 instead of the channel's messages."_s.arg(host).arg(status);
    return failure;
}

QString connectSentence(const Relay &relay, const QNetworkReply &reply, const QString &tlsProblem)
{
    const QString host = relay.host();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return u"There is no host %1, or no network."_s.arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return u"%1 refuses connections: nothing listens there."_s.arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsProblem.isEmpty()
                ? u"No secure connection to %1 came about. Does it speak HTTPS there?"_s.arg(host)
                : u"The certificate of %1 is not trusted: %2. Nothing was sent."_s.arg(host,
                                                                                       tlsProblem);
    case QNetworkReply::TooManyRedirectsError:
        return u"%1 sends us from one address to the next without an end."_s.arg(host);
    case QNetworkReply::InsecureRedirectError:
        return u"%1 sends us from HTTPS to plain HTTP, which is not followed."_s.arg(host);
    case QNetworkReply::RemoteHostClosedError:
        return u"%1 closed the connection before it answered."_s.arg(host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"The proxy of this system did not let us through to %1."_s.arg(host);
    default:
        return u"The network failed on the way to %1."_s.arg(host);
    }
}

} // namespace

RelayFailure failureOf(const Relay &relay, const QNetworkReply &reply, bool wasStream,
                       const QString &tlsProblem)
{
    if (wasStream)
        return { .sentence = u"%1 ended the connection."_s.arg(relay.host()) };
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status > kHttpOk && reply.error() != QNetworkReply::TooManyRedirectsError
        && reply.error() != QNetworkReply::InsecureRedirectError)
        return httpFailure(relay, reply, status);
    return { .sentence = connectSentence(relay, reply, tlsProblem) };
}

QString notAStreamSentence(const Relay &relay)
{
    return u"%1 answered with a page instead of a channel's messages. Check that the URL is that "
           "of a smee-compatible channel."_s.arg(relay.host());
}

QString silenceSentence(const Relay &relay, int seconds)
{
    return u"Nothing came from %1 for %2 s, not even a sign of life."_s.arg(relay.host())
            .arg(seconds);
}

QString noAnswerSentence(const Relay &relay, int seconds)
{
    return u"%1 did not answer within %2 s."_s.arg(relay.host()).arg(seconds);
}

} // namespace hookloupe
