// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/testevent.h"

#include "core/event/clock.h"
#include "core/exchange/curlexport.h"
#include "core/http/compose.h"
#include "core/workspace/workspace.h"
#include "ui/replay/replaydraft.h"

#include <QUrl>

namespace hookloupe {

namespace {

constexpr QByteArrayView kBody = R"({"type":"order.paid","id":"evt_test_1","amount":"19.90"})";

ReplayDraft testDraft(const Workspace::Listening &listening)
{
    ReplayDraft draft;
    draft.method = "POST";
    draft.target = '/' + listening.pathToken;
    draft.fields = { { "Host", QUrl::fromEncoded(listening.origin()).authority().toUtf8() },
                     { "User-Agent", "Hookloupe" },
                     { "Content-Type", "application/json" } };
    draft.body = kBody.toByteArray();
    return draft;
}

} // namespace

void sendTestEvent(Workspace &workspace, QObject *context,
                   const std::function<void(const ReplayRecord &)> &then)
{
    const Workspace::Listening &listening = *workspace.listening();
    const auto target = SendTarget::parse(listening.origin());
    if (!target)
        return;
    ReplayDraft draft = testDraft(listening);
    const EndpointSet &endpoints = workspace.endpoints();
    const Endpoint &endpoint = endpoints.list().at(endpoints.match("/"));
    const Scheme *scheme = workspace.schemes()->find(endpoint.scheme);
    const auto key = workspace.keyFor(endpoint.name);
    if (scheme && key) {
        const QByteArray url = endpoint.publicUrl.isEmpty() ? listening.origin() + draft.target
                                                            : endpoint.publicUrl;
        // A key that can only verify signs nothing: the event then goes out unsigned.
        if (auto signedDraft =
                    resigned(draft, { *scheme, *key, SystemClock::instance().nowUs(), url }))
            draft = signedDraft->draft;
    }
    // It goes to this program itself, whose certificate need not be trusted by this computer.
    SendLimits limits;
    limits.verifyCertificate = false;
    workspace.replay(0, ReplayKind::Exact, *target, draft.wire(), limits, context, then);
}

QByteArray testCurlLine(const QByteArray &baseUrl)
{
    return "curl " + bashWord(QByteArray(baseUrl + '/'))
            + " --header 'Content-Type: application/json' --data-binary " + bashWord(kBody);
}

} // namespace hookloupe
