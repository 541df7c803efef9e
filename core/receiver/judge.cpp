// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/judge.h"

#include "core/event/coretext.h"
#include "core/event/event.h"
#include "core/event/timeunits.h"
#include "core/signature/usualeventtype.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kHttps = "https://";

void takeIdentity(Event &event, const Scheme &scheme, const RequestView &view)
{
    MessageIdentity identity = identify(scheme, view);
    event.eventType = std::move(identity.eventType);
    event.deliveryId = std::move(identity.deliveryId);
    event.retryWindowUs = scheme.retryWindowS * kUsPerSecond;
}

} // namespace

Judge::Judge(std::shared_ptr<const ReceiverEndpoints> endpoints)
    : m_endpoints(std::move(endpoints))
    , m_recogniser(*m_endpoints->schemes)
{
    if (const QByteArray &url = m_endpoints->tunnelUrl; url.startsWith(kHttps))
        m_tunnelAuthority = url.sliced(kHttps.size()).split('/').first().toLower();
    const QList<Endpoint> &list = m_endpoints->endpoints.list();
    m_entries.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        Entry entry;
        entry.endpoint = &list[i];
        const QString &scheme = list[i].scheme;
        if (scheme.isEmpty())
            entry.unsignedReason =
                    CoreText::tr("The endpoint has no signature scheme, so nothing was checked.");
        else if (!(entry.scheme = m_endpoints->schemes->find(scheme)))
            entry.unsignedReason =
                    CoreText::tr("The endpoint's scheme '%1' is not known, so nothing was checked.")
                            .arg(scheme);
        if (i < m_endpoints->keys.size() && entry.scheme)
            entry.keys = PreparedKeys(*entry.scheme, m_endpoints->keys[i]);
        m_entries.push_back(std::move(entry));
    }
}

qsizetype Judge::judge(Event &event, const Approach &approach) const
{
    const qsizetype index = m_endpoints->endpoints.match(approach.routedTarget);
    const Entry &entry = m_entries[static_cast<std::size_t>(index)];
    const Endpoint &endpoint = *entry.endpoint;
    event.endpoint = endpoint.name;
    const ForwardedUrl &forwarded = approach.forwarded;
    event.signedUrl = signedUrl(endpoint, event.request,
                                { .isTls = forwarded.scheme.isEmpty()
                                          ? event.tls || isForTunnel(event.request)
                                          : forwarded.scheme == "https",
                                  .authority = forwarded.authority,
                                  .prefix = forwarded.prefix,
                                  .localAuthority = approach.localAuthority });
    if (!entry.scheme) {
        event.verdict = Verdict::Unsigned;
        event.reason = entry.unsignedReason;
        if (endpoint.scheme.isEmpty())
            recognise(event);
        if (event.eventType.isEmpty())
            event.eventType = usualEventType(RequestView::of(event.request, event.signedUrl));
        return index;
    }

    const RequestView view = RequestView::of(event.request, event.signedUrl);
    const VerifyOptions options{ .nowUs = event.receivedAtUs, .toleranceS = endpoint.toleranceS };
    Verification verification = entry.keys.verify(*entry.scheme, view, options);
    event.verdict = verification.verdict;
    event.scheme = entry.scheme->id;
    event.reason = std::move(verification.reason);
    for (SignatureCandidate &candidate : verification.candidates) {
        if (candidate.matches)
            event.signature = std::move(candidate.received);
    }
    takeIdentity(event, *entry.scheme, view);
    return index;
}

bool Judge::isForTunnel(const WireRequest &request) const
{
    // Anybody can write this host, and gains nothing by it: the signature must hold all the same.
    const auto host = request.field("Host");
    return !m_tunnelAuthority.isEmpty() && host
            && host->toByteArray().toLower() == m_tunnelAuthority;
}

const ForwardPlan *Judge::forwardPlan(qsizetype index) const
{
    const ForwardPlan &plan = m_entries[static_cast<std::size_t>(index)].endpoint->forward;
    return plan.isEmpty() ? nullptr : &plan;
}

void Judge::recognise(Event &event) const
{
    const RequestView view = RequestView::of(event.request, event.signedUrl);
    const Recognition found = m_recogniser.recognise(view);
    if (const QString text = recognitionText(found); !text.isEmpty())
        event.reason = text + u' ' + event.reason;
    if (found.schemes.empty())
        return;
    event.verdict = Verdict::NoSecret;
    event.scheme = found.schemes.front()->id;
    // Another provider's rule would merge deliveries that have nothing to do with each other.
    if (found.isClear)
        takeIdentity(event, *found.schemes.front(), view);
}

} // namespace hookloupe
