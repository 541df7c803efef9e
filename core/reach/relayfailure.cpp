// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relayfailure.h"

#include "core/event/coretext.h"

#include <QNetworkReply>

namespace hookloupe {

namespace {

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
                CoreText::tr("%1 answered 204: there is nothing to wait for on this channel.")
                        .arg(host);
    else if (status == 401 || status == 403)
        failure.sentence = CoreText::tr("%1 does not let us read this channel (%2). Check its URL, "
                                        "or whether the channel was closed.")
                                   .arg(host)
                                   .arg(status);
    else if (status == 404 || status == 410)
        failure.sentence =
                CoreText::tr("%1 has no such channel (%2). Check its URL.").arg(host).arg(status);
    else if (status == kTooMany)
        failure.sentence = CoreText::tr("%1 asks for fewer connections (429).").arg(host);
    else
        failure.sentence = CoreText::tr("%1 answered %2 instead of the channel's messages.")
                                   .arg(host)
                                   .arg(status);
    return failure;
}

QString connectSentence(const Relay &relay, const QNetworkReply &reply, const QString &tlsProblem)
{
    const QString host = relay.host();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return CoreText::tr("There is no host %1, or no network.").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return CoreText::tr("%1 refuses connections: nothing listens there.").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsProblem.isEmpty()
                ? CoreText::tr("No secure connection to %1 came about. Does it speak HTTPS there?")
                          .arg(host)
                : CoreText::tr("The certificate of %1 is not trusted: %2. Nothing was sent.")
                          .arg(host, tlsProblem);
    case QNetworkReply::TooManyRedirectsError:
        return CoreText::tr("%1 sends us from one address to the next without an end.").arg(host);
    case QNetworkReply::InsecureRedirectError:
        return CoreText::tr("%1 sends us from HTTPS to plain HTTP, which is not followed.")
                .arg(host);
    case QNetworkReply::RemoteHostClosedError:
        return CoreText::tr("%1 closed the connection before it answered.").arg(host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return CoreText::tr("The proxy of this system did not let us through to %1.").arg(host);
    default:
        return CoreText::tr("The network failed on the way to %1.").arg(host);
    }
}

} // namespace

RelayFailure failureOf(const Relay &relay, const QNetworkReply &reply, bool wasStream,
                       const QString &tlsProblem)
{
    if (wasStream)
        return { .sentence = CoreText::tr("%1 ended the connection.").arg(relay.host()) };
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status > 200 && reply.error() != QNetworkReply::TooManyRedirectsError
        && reply.error() != QNetworkReply::InsecureRedirectError)
        return httpFailure(relay, reply, status);
    return { .sentence = connectSentence(relay, reply, tlsProblem) };
}

QString notAStreamSentence(const Relay &relay)
{
    return CoreText::tr("%1 answered with a page instead of a channel's messages. Check that the "
                        "URL is that of a smee-compatible channel.")
            .arg(relay.host());
}

QString silenceSentence(const Relay &relay, int seconds)
{
    return CoreText::tr("Nothing came from %1 for %2 s, not even a sign of life.")
            .arg(relay.host())
            .arg(seconds);
}

QString noAnswerSentence(const Relay &relay, int seconds)
{
    return CoreText::tr("%1 did not answer within %2 s.").arg(relay.host()).arg(seconds);
}

} // namespace hookloupe
