// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/http/forwarded.h"
#include "core/receiver/receiver.h"
#include "core/signature/keylist.h"
#include "core/signature/recognition.h"
#include "core/signature/scheme.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace hookloupe {

struct Event;

/// How a request came, as far as that decides its endpoint and the URL that was signed.
struct Approach
{
    QByteArrayView routedTarget; ///< by which endpoints are matched
    QByteArrayView localAuthority; ///< where it came in
    ForwardedUrl forwarded; ///< what a trusted proxy says; empty without one
};

/// Judges requests by the endpoints of one moment: which endpoint, whose message, what verdict.
class Judge
{
public:
    explicit Judge(std::shared_ptr<const ReceiverEndpoints> endpoints);

    /// Fills what \a event says of its endpoint and signature; its request and times are there.
    /// Returns the endpoint's index.
    qsizetype judge(Event &event, const Approach &approach) const;
    /// Where events of endpoint \a index are passed on to; null: nowhere. Valid as long as this.
    const ForwardPlan *forwardPlan(qsizetype index) const;

private:
    struct Entry
    {
        const Endpoint *endpoint = nullptr;
        const Scheme *scheme = nullptr; ///< null: none is set, or it is not known
        PreparedKeys keys;
        QString unsignedReason;
    };
    bool isForTunnel(const WireRequest &request) const;
    /// An event of an endpoint without a scheme may still look like somebody's.
    void recognise(Event &event) const;

    std::shared_ptr<const ReceiverEndpoints> m_endpoints;
    Recogniser m_recogniser;
    QByteArray m_tunnelAuthority; ///< empty: no tunnel, or one without TLS
    std::vector<Entry> m_entries;
};

} // namespace hookloupe
