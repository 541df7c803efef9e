// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The lines about the way from the internet: relay, redirect, probe, endpoint.

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/reach/checkline.h"

#include <QUrl>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRedirectFirst = 300;
constexpr int kRedirectLast = 399;
constexpr int kMethodIsKept = 307;
constexpr int kMethodIsKeptForGood = 308;

bool isRedirect(int status)
{
    return status >= kRedirectFirst && status <= kRedirectLast;
}

QString notArrivedAdvice(const ProbeFact &probe)
{
    if (probe.isRelay)
        return CoreText::tr("Check that the relay is connected, and that the provider posts to the "
                            "same channel.");
    if (probe.status == 404)
        return CoreText::tr("Something else answers at this URL, or the tunnel is gone. Start the "
                            "tunnel again and give the provider its new URL.");
    if (probe.status == 502 || probe.status == 503 || probe.status == 504)
        return CoreText::tr("The tunnel or proxy does not reach this computer: look at its log, "
                            "and at the port that it forwards to.");
    if (probe.status == 401 || probe.status == 403)
        return CoreText::tr("Something on the way wants a login, which a provider does not have. "
                            "Turn it off for this path.");
    return CoreText::tr("Something else answers at this URL. Compare it with the address that the "
                        "tunnel told.");
}

} // namespace

CheckLine relayLine(const Relay &relay, const RelayStatus &status)
{
    CheckLine line{ .id = u"relay"_s, .title = CoreText::tr("Relay") };
    line.finding = status.sentence;
    if (status.state == RelayStatus::State::Connected) {
        line.outcome = CheckOutcome::Pass;
        line.finding +=
                u' ' + CoreText::tr("Its messages arrive at %1.").arg(displayText(relay.path, 200));
    } else {
        line.outcome = status.state == RelayStatus::State::Waiting ? CheckOutcome::Fail
                                                                   : CheckOutcome::Warn;
        line.advice = CoreText::tr("It is tried again by itself; what is sent meanwhile may be "
                                   "lost, since most relays keep nothing.");
    }
    return line;
}

CheckLine redirectLine(const ProbeFact &probe)
{
    CheckLine line{ .id = u"redirect"_s, .title = CoreText::tr("Redirect") };
    if (probe.state != ProbeFact::State::Answered) {
        line.finding = probe.state == ProbeFact::State::NotAllowed
                ? CoreText::tr("Not looked at: no request was sent.")
                : CoreText::tr("Not looked at: nothing answered.");
        return line;
    }
    if (!isRedirect(probe.status)) {
        line.outcome = CheckOutcome::Pass;
        line.finding = CoreText::tr("%1 answers itself, without sending on.").arg(probe.where);
        return line;
    }
    const QUrl to = QUrl::fromEncoded(probe.location);
    const QString where =
            displayText(to.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                                .toEncoded(),
                        200);
    const bool isKept = probe.status == kMethodIsKept || probe.status == kMethodIsKeptForGood;
    line.outcome = CheckOutcome::Fail;
    line.finding = isKept ? CoreText::tr("%1 sends on to %2 (%3). Most providers do not follow.")
                                    .arg(probe.where, where)
                                    .arg(probe.status)
                          : CoreText::tr("%1 sends on to %2 (%3): a sender that follows makes a "
                                         "GET of the POST, without its body.")
                                    .arg(probe.where, where)
                                    .arg(probe.status);
    line.advice = CoreText::tr("Give the provider the address at the end of the redirect.");
    return line;
}

CheckLine probeLine(const ProbeFact &probe)
{
    CheckLine line{ .id = probe.isRelay ? u"relay_probe"_s : u"probe"_s,
                    .title = probe.isRelay ? CoreText::tr("Through the relay")
                                           : CoreText::tr("Through the public URL") };
    switch (probe.state) {
    case ProbeFact::State::NotAllowed:
        line.finding =
                CoreText::tr("No request was sent to %1: that was not allowed.").arg(probe.where);
        line.advice = CoreText::tr("Allow it, to see whether a request from outside arrives.");
        return line;
    case ProbeFact::State::NoConnection:
        line.outcome = CheckOutcome::Fail;
        line.finding = probe.failure;
        line.advice =
                CoreText::tr("A sender meets the same. Check the URL and that the tunnel runs.");
        return line;
    case ProbeFact::State::Answered:
        break;
    }
    if (probe.arrivedAs > 0) {
        line.outcome = CheckOutcome::Pass;
        line.finding = CoreText::tr("A request to %1 arrived here, and was answered %2.")
                               .arg(probe.where)
                               .arg(probe.status);
        return line;
    }
    if (isRedirect(probe.status)) {
        line.finding = CoreText::tr("Not known: %1 sends on (see Redirect).").arg(probe.where);
        return line;
    }
    line.outcome = CheckOutcome::Fail;
    line.finding = CoreText::tr("%1 answered %2, but the request did not arrive here within %3 s.")
                           .arg(probe.where)
                           .arg(probe.status)
                           .arg(probe.waitedS);
    line.advice = notArrivedAdvice(probe);
    return line;
}

CheckLine endpointLine(const EndpointSet &endpoints, const QByteArray &path,
                       const std::optional<ProbeFact> &probe)
{
    CheckLine line{ .id = u"endpoint"_s, .title = CoreText::tr("Endpoint") };
    const bool hasArrived = probe && probe->arrivedAs > 0;
    const QByteArray target = hasArrived ? probe->arrivedTarget : path;
    const Endpoint &matched = endpoints.list().at(endpoints.match(target));
    const QString shown = displayText(target, 200);
    line.outcome = CheckOutcome::Pass;
    line.finding =
            CoreText::tr("A request to %1 belongs to the endpoint “%2”.").arg(shown, matched.name);
    if (hasArrived && !probe->isRelay
        && QUrl::fromEncoded(target).path() != QUrl::fromEncoded(path).path()) {
        line.outcome = CheckOutcome::Warn;
        line.finding = CoreText::tr("The request to %1 arrived as %2, at the endpoint “%3”.")
                               .arg(displayText(path, 200), shown, matched.name);
        line.advice = CoreText::tr(
                "Something on the way changes the path. Set the endpoint's path to what arrives.");
        return line;
    }
    const bool hasOthers =
            std::any_of(endpoints.list().begin(), endpoints.list().end(),
                        [](const Endpoint &endpoint) { return endpoint.path != "/"; });
    if (matched.path == "/" && hasOthers) {
        QStringList paths;
        for (const Endpoint &endpoint : endpoints.list()) {
            if (endpoint.path != "/")
                paths += displayText(endpoint.path, 100);
        }
        line.outcome = CheckOutcome::Warn;
        line.finding = CoreText::tr("A request to %1 matches no endpoint but the catch-all “%2”.")
                               .arg(shown, matched.name);
        line.advice = CoreText::tr("If it is meant for one of yours, the provider's URL must end "
                                   "in its path: %1.")
                              .arg(paths.join(u", "_s));
    }
    return line;
}

} // namespace hookloupe
