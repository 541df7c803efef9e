// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpointsecret.h"
#include "core/endpoint/forwardplan.h"
#include "core/endpoint/responseplan.h"
#include "core/endpoint/responserule.h"
#include "core/event/result.h"
#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace hookloupe {

/// A named path prefix on the receiver and what holds for requests below it. A plain value.
struct Endpoint
{
    QString name; ///< unique, not empty
    QByteArray path = "/"; ///< starts with '/'; whole segments match
    QString scheme; ///< scheme id; empty: signatures are not checked
    QList<EndpointSecret> secrets; ///< secrets or public keys, as the scheme wants them; an event
                                   ///< may be signed by any that is in force
    std::optional<qint64>
            toleranceS; ///< instead of the scheme's; negative: timestamps are not judged
    QByteArray publicUrl; ///< absolute URL that the provider calls, when it differs (proxy, tunnel)
    QMap<QByteArray, QByteArray> parameters; ///< what a scheme needs besides the secret
    ResponsePlan response;
    QList<ResponseRule> rules; ///< tried in order before `response`; the first that holds answers
    bool answersHandshakes = true; ///< what the scheme's provider asks for is answered first
    ForwardPlan forward; ///< empty: events stay here
    QByteArray target; ///< absolute URL that replays go to; empty: asked for

    bool operator==(const Endpoint &) const = default;

    QJsonObject toJson() const;
    /// InvalidInput with the member's name and what is wrong with it.
    static Result<Endpoint> fromJson(const QJsonObject &json);
};

/// The endpoints of a receiver: the longest matching path wins, '/' always exists. Immutable value,
/// shared between threads.
class EndpointSet
{
public:
    /// The catch-all alone.
    EndpointSet();
    /// InvalidInput for a name or path that occurs twice. A catch-all is added if there is none.
    static Result<EndpointSet> fromList(QList<Endpoint> endpoints);
    /// Reads `{"endpoints":[…]}`.
    static Result<EndpointSet> fromJson(const QByteArray &document);
    QByteArray toJson() const;

    const QList<Endpoint> &list() const noexcept { return m_endpoints; }
    /// Index into list() for a request-target in any of the four forms (RFC 9112 §3.2).
    qsizetype match(QByteArrayView target) const noexcept;
    qsizetype indexOf(QStringView name) const noexcept;

private:
    QList<Endpoint> m_endpoints;
};

/// What is known of the URL that a sender called besides the request itself.
struct CalledAt
{
    bool isTls = false; ///< the sender's own connection, as far as that is known
    QByteArrayView authority; ///< by a trusted proxy, instead of Host; empty: none
    QByteArrayView prefix; ///< of the path, taken away by a trusted proxy
    QByteArrayView localAuthority; ///< where the request came in, for one without Host
};
/// The absolute URL that the sender of \a request called, as far as the request, \a endpoint and
/// \a at tell: publicUrl with the request's query if it has none of its own, else scheme, authority
/// and target.
QByteArray signedUrl(const Endpoint &endpoint, const WireRequest &request, const CalledAt &at);

} // namespace hookloupe
