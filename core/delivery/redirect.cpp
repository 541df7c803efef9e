// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/redirect.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

bool describesBody(QByteArrayView name)
{
    return equalsAnyIgnoreCase(name,
                               { "Content-Type", "Content-Length", "Content-Encoding",
                                 "Content-Language", "Transfer-Encoding", "Trailer", "Expect" });
}

bool maySeeOthers(QByteArrayView name)
{
    return describesBody(name)
            || equalsAnyIgnoreCase(name,
                                   { "Host", "User-Agent", "Accept", "Accept-Encoding",
                                     "Accept-Language", "Connection", "Cache-Control" });
}

bool isSameOrigin(const SendTarget &one, const SendTarget &other)
{
    return one.tls == other.tls && one.host == other.host && one.port == other.port;
}

/// The Location as an absolute URL without its fragment; empty when it is none.
QByteArray resolved(const SendTarget &target, QByteArrayView requestTarget, QByteArrayView location)
{
    const QByteArray origin = (target.tls ? "https://"_ba : "http://"_ba) + target.authority();
    const bool hasPath = requestTarget.startsWith('/');
    const QUrl base = QUrl::fromEncoded(origin + (hasPath ? requestTarget.toByteArray() : "/"_ba),
                                        QUrl::TolerantMode);
    const QUrl url = base.resolved(QUrl::fromEncoded(location.toByteArray(), QUrl::TolerantMode));
    return url.isValid() ? url.toEncoded(QUrl::RemoveFragment) : QByteArray();
}

QByteArray locationOf(const Fields &fields)
{
    for (const Field &field : fields) {
        if (equalsIgnoreCase(field.name, "Location"))
            return field.value;
    }
    return {};
}

bool mayGo(const SendTarget &from, const SendTarget &to, const SendRoute &route)
{
    return to.isLoopback() || to.host == from.host || route.redirectHosts.contains("*"_ba)
            || route.redirectHosts.contains(to.host);
}

} // namespace

RedirectStep nextAfter(const SendTarget &target, const QByteArray &wire, const SendLimits &limits,
                       const SendResult &result, int hop)
{
    constexpr std::array kStatuses{ 301, 302, 303, 307, 308 };
    RedirectStep step;
    const QByteArray location = locationOf(result.fields);
    if (result.state != SendState::Answered || location.isEmpty()
        || std::find(kStatuses.begin(), kStatuses.end(), result.status) == kStatuses.end())
        return step;
    const WireRequest request = parseLenient(wire);
    const QString here = CoreText::tr("%1 answered %2 to %3")
                                 .arg(target.hostAndPort())
                                 .arg(result.status)
                                 .arg(displayText(request.methodBytes(), 40));
    const auto stop = [&step, &here](const QString &why) {
        step.kind = RedirectStep::Kind::Stop;
        step.note = here + why;
        return step;
    };
    const QByteArray url = resolved(target, request.targetBytes(), location);
    auto next = SendTarget::parse(url);
    if (!next)
        return stop(CoreText::tr(" and points to \"%1\", which is no http(s) URL: not followed.")
                            .arg(displayText(location, 200)));
    const QString there = displayText(url, 300);
    if (hop > kRedirectsMax)
        return stop(CoreText::tr(" and points to %1: not followed, since that is the redirect "
                                 "after %2 others. Look whether they go in a circle.")
                            .arg(there)
                            .arg(kRedirectsMax));
    if (!mayGo(target, *next, limits.route))
        return stop(CoreText::tr(" and points to %1: not followed, since sending to %2 was not "
                                 "allowed. Send to it once, and allow it, to have it followed.")
                            .arg(there, displayText(next->host, 200)));

    const bool toGet = result.status == 303
            ? request.methodBytes() != "HEAD"
            : result.status <= 302 && request.methodBytes() == "POST";
    const bool sameOrigin = isSameOrigin(target, *next);
    Fields fields;
    QStringList left;
    for (Field &field : request.ownedFields()) {
        if (!sameOrigin && !maySeeOthers(field.name)) {
            left.append(displayText(field.name, 60));
            continue;
        }
        if (toGet && describesBody(field.name))
            continue;
        if (equalsIgnoreCase(field.name, "Host") && !sameOrigin)
            field.value = next->authority();
        fields.push_back(std::move(field));
    }
    step.kind = RedirectStep::Kind::Follow;
    step.limits = limits;
    if (!sameOrigin) {
        step.limits.verifyCertificate = true;
        step.limits.route.certificate.clear();
        step.limits.route.key.clear();
        step.limits.route.keyPassphrase = {};
    }
    const QByteArray path = next->pathAndQuery.isEmpty() ? "/"_ba : next->pathAndQuery;
    const QByteArray method = toGet ? "GET"_ba : request.methodBytes().toByteArray();
    // The body with its framing, as it stood.
    const QByteArrayView body =
            toGet ? QByteArrayView() : QByteArrayView(wire).sliced(request.head().size());
    step.wire = composeRequest(method, path, fields, body);
    left.removeDuplicates();
    step.note = here
            + CoreText::tr(" after %1 ms; followed to %2 with %3%4%5.")
                      .arg(QString::number(static_cast<double>(result.times.totalUs) / 1000, 'f',
                                           1),
                           there, displayText(method, 40),
                           toGet && !request.body().isEmpty() ? CoreText::tr(", without the body")
                                                              : QString(),
                           left.isEmpty() ? QString()
                                          : CoreText::tr(", without %1, since it is another server")
                                                    .arg(left.join(u", "_s)));
    step.target = *std::move(next);
    return step;
}

} // namespace hookloupe
