// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The lines about the way from the internet: relay, redirect, probe, endpoint.

#include "core/event/bytes.h"
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
        return u"Check that the relay is connected, and that the provider posts to the same "
               "channel."_s;
    if (probe.status == 404)
        return u"Something else answers at this URL, or the tunnel is gone. Start the tunnel again "
               "and give the provider its new URL."_s;
    if (probe.status == 502 || probe.status == 503 || probe.status == 504)
        return u"The tunnel or proxy does not reach this computer: look at its log, and at the "
               "port that it forwards to."_s;
    if (probe.status == 401 || probe.status == 403)
        return u"Something on the way wants a login, which a provider does not have. Turn it off "
               "for this path."_s;
    return u"Something else answers at this URL. Compare it with the address that the tunnel "
           "told."_s;
}

} // namespace

CheckLine relayLine(const Relay &relay, const RelayStatus &status)
{
    CheckLine line{ .id = u"relay"_s, .title = u"Relay"_s };
    line.finding = status.sentence;
    if (status.state == RelayStatus::State::Connected) {
        line.outcome = CheckOutcome::Pass;
        line.finding += u' ' + u"Its messages arrive at %1."_s.arg(displayText(relay.path, 200));
    } else {
        line.outcome = status.state == RelayStatus::State::Waiting ? CheckOutcome::Fail
                                                                   : CheckOutcome::Warn;
        line.advice = u"It is tried again by itself; what is sent meanwhile may be lost, since "
                      "most relays keep nothing."_s;
    }
    return line;
}

CheckLine redirectLine(const ProbeFact &probe)
{
    CheckLine line{ .id = u"redirect"_s, .title = u"Redirect"_s };
    if (probe.state != ProbeFact::State::Answered) {
        line.finding = probe.state == ProbeFact::State::NotAllowed
                ? u"Not looked at: no request was sent."_s
                : u"Not looked at: nothing answered."_s;
        return line;
    }
    if (!isRedirect(probe.status)) {
        line.outcome = CheckOutcome::Pass;
        line.finding = u"%1 answers itself, without sending on."_s.arg(probe.where);
        return line;
    }
    const QUrl to = QUrl::fromEncoded(probe.location);
    const QString where =
            displayText(to.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                                .toEncoded(),
                        200);
    const bool isKept = probe.status == kMethodIsKept || probe.status == kMethodIsKeptForGood;
    line.outcome = CheckOutcome::Fail;
    line.finding = isKept
            ? u"%1 sends on to %2 (%3). Most providers do not follow."_s.arg(probe.where, where)
                      .arg(probe.status)
            : u"%1 sends on to %2 (%3): a sender that follows makes a GET of the POST, without its "
              "body."_s.arg(probe.where, where)
                      .arg(probe.status);
    line.advice = u"Give the provider the address at the end of the redirect."_s;
    return line;
}

CheckLine probeLine(const ProbeFact &probe)
{
    CheckLine line{ .id = probe.isRelay ? u"relay_probe"_s : u"probe"_s,
                    .title = probe.isRelay ? u"Through the relay"_s : u"Through the public URL"_s };
    switch (probe.state) {
    case ProbeFact::State::NotAllowed:
        line.finding = u"No request was sent to %1: that was not allowed."_s.arg(probe.where);
        line.advice = u"Allow it, to see whether a request from outside arrives."_s;
        return line;
    case ProbeFact::State::NoConnection:
        line.outcome = CheckOutcome::Fail;
        line.finding = probe.failure;
        line.advice = u"A sender meets the same. Check the URL and that the tunnel runs."_s;
        return line;
    case ProbeFact::State::Answered:
        break;
    }
    if (probe.arrivedAs > 0) {
        line.outcome = CheckOutcome::Pass;
        line.finding = u"A request to %1 arrived here, and was answered %2."_s.arg(probe.where)
                               .arg(probe.status);
        return line;
    }
    if (isRedirect(probe.status)) {
        line.finding = u"Not known: %1 sends on (see Redirect)."_s.arg(probe.where);
        return line;
    }
    line.outcome = CheckOutcome::Fail;
    line.finding =
            u"%1 answered %2, but the request did not arrive here within %3 s."_s.arg(probe.where)
                    .arg(probe.status)
                    .arg(probe.waitedS);
    line.advice = notArrivedAdvice(probe);
    return line;
}

CheckLine endpointLine(const EndpointSet &endpoints, const QByteArray &path,
                       const std::optional<ProbeFact> &probe)
{
    CheckLine line{ .id = u"endpoint"_s, .title = u"Endpoint"_s };
    const bool hasArrived = probe && probe->arrivedAs > 0;
    const QByteArray target = hasArrived ? probe->arrivedTarget : path;
    const Endpoint &matched = endpoints.list().at(endpoints.match(target));
    const QString shown = displayText(target, 200);
    line.outcome = CheckOutcome::Pass;
    line.finding = u"A request to %1 belongs to the endpoint “%2”."_s.arg(shown, matched.name);
    if (hasArrived && !probe->isRelay
        && QUrl::fromEncoded(target).path() != QUrl::fromEncoded(path).path()) {
        line.outcome = CheckOutcome::Warn;
        line.finding = u"The request to %1 arrived as %2, at the endpoint “%3”."_s.arg(
                displayText(path, 200), shown, matched.name);
        line.advice = u"Something on the way changes the path. Set the endpoint's path to what "
                      "arrives."_s;
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
        line.finding = u"A request to %1 matches no endpoint but the catch-all “%2”."_s.arg(
                shown, matched.name);
        line.advice = u"If it is meant for one of yours, the provider's URL must end in its path: "
                      "%1."_s.arg(paths.join(u", "_s));
    }
    return line;
}

} // namespace hookloupe
