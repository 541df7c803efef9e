// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/testevent.h"

#include "core/delivery/checks/checkdefinition.h"
#include "core/exchange/curlexport.h"
#include "core/http/compose.h"
#include "core/workspace/workspace.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kBody = R"({"type":"order.paid","id":"evt_test_1","amount":"19.90"})";

/// A small order, for an endpoint that checks nothing.
QByteArray orderWire(const SendTarget &target)
{
    const Fields fields{ { "Host", target.authority() },
                         { "User-Agent", "Hookloupe" },
                         { "Content-Type", "application/json" } };
    return composeRequest("POST", target.pathAndQuery.isEmpty() ? "/"_ba : target.pathAndQuery,
                          withContentLength(fields, kBody.size()), kBody);
}

/// A sample of the provider's, signed; an error when it cannot be: a key that can only verify signs
/// nothing.
Result<QByteArray> signedSample(const Workspace &workspace, const Endpoint &endpoint,
                                const SendTarget &target)
{
    const Scheme *scheme = workspace.schemes()->find(endpoint.scheme);
    const auto key = workspace.keyFor(endpoint.name);
    if (!scheme || !key)
        return Error{ ErrorCode::SecretUnavailable, {} };
    const QByteArray url = endpoint.publicUrl.isEmpty() ? target.url : endpoint.publicUrl;
    const CheckContext context{ *scheme, *key, sampleEvent(*scheme, target, url) };
    return freshWire(context, context.event);
}

} // namespace

void sendTestEvent(Workspace &workspace, const QString &endpointName, QObject *context,
                   const std::function<void(const ReplayRecord &)> &then)
{
    const EndpointSet &endpoints = workspace.endpoints();
    const qsizetype known = endpoints.indexOf(endpointName);
    const Endpoint &endpoint = endpoints.list().at(known >= 0 ? known : endpoints.match("/"));
    const QByteArray path = endpoint.path == "/" ? QByteArray() : endpoint.path;
    const auto target = SendTarget::parse(workspace.listening()->baseUrl() + path);
    if (!target)
        return;
    const auto sample = signedSample(workspace, endpoint, *target);
    // It goes to this program itself, whose certificate need not be trusted by this computer.
    SendLimits limits;
    limits.verifyCertificate = false;
    workspace.replay(0, ReplayKind::Exact, *target, sample ? *sample : orderWire(*target), limits,
                     context, then);
}

QByteArray testCurlLine(const QByteArray &baseUrl)
{
    return "curl " + bashWord(QByteArray(baseUrl + '/'))
            + " --header 'Content-Type: application/json' --data-binary " + bashWord(kBody);
}

} // namespace hookloupe
