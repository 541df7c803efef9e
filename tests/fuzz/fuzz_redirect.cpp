// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Whatever an answer's Location says: what is sent next is one whole request that our framer
// accepts, goes to nobody but those that may get it, and carries neither signature nor credentials
// to another server. The first byte chooses the status.

#include "core/delivery/redirect.h"

#include "core/http/requestframer.h"

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

void require(bool fact, const char *what)
{
    if (fact)
        return;
    std::fputs(what, stderr);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0)
        return 0;
    static const QByteArray wire =
            "POST /hook?a HTTP/1.1\r\nHost: a.example\r\nX-Signature: s3cr3t\r\n"
            "Authorization: s3cr3t\r\nContent-Length: 2\r\n\r\nhi";
    static const SendTarget target = *SendTarget::parse("https://a.example/hook?a");
    constexpr std::array kStatuses{ 301, 302, 303, 307, 308 };
    SendLimits limits;
    limits.route.followsRedirects = true;
    limits.route.redirectHosts = { "b.example" };
    SendResult result;
    result.state = SendState::Answered;
    result.status = kStatuses[data[0] % kStatuses.size()];
    result.fields = { { "Location",
                        QByteArray(reinterpret_cast<const char *>(data + 1),
                                   static_cast<qsizetype>(size - 1)) } };
    const RedirectStep step = nextAfter(target, wire, limits, result, 1);
    if (step.kind != RedirectStep::Kind::Follow)
        return 0;
    const auto next = parseStoredRequest(step.wire);
    require(next.has_value(), "the next request is not one\n");
    require(next->wire.size() == step.wire.size(), "something follows the next request\n");
    const QByteArray &host = step.target.host;
    require(step.target.isLoopback() || host == "a.example" || host == "b.example",
            "it goes to a host that nobody allowed\n");
    const bool isSame = step.target.tls && host == "a.example" && step.target.port == 443;
    const bool isGiven = result.fields.front().value.contains("s3cr3t");
    require(isSame || isGiven || !step.wire.contains("s3cr3t"), "another server sees a secret\n");
    return 0;
}
