// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Whatever request our framer accepts, the head that a gateway makes of it must be one that it
// accepts as well, with the same method and body: else a target could be made to see another
// request, or two. The first byte chooses the rules.

#include "core/event/bytes.h"
#include "core/http/gateway.h"
#include "core/http/requestframer.h"

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

GatewayRules rulesOf(quint8 choice)
{
    GatewayRules rules;
    rules.authority = "target.example:8080";
    if (choice & 1)
        rules.pathAndQuery = choice & 2 ? "/hooks?a=1"_ba : "/hooks"_ba;
    rules.keepsHost = choice & 4;
    rules.addsForwarded = choice & 8;
    rules.peerAddress = "192.0.2.1";
    rules.protocol = choice & 16 ? "https"_ba : "http"_ba;
    rules.pseudonym = "hookloupe-1";
    if (choice & 32)
        rules.secretSegment = "s3cr3t";
    return rules;
}

qsizetype countOf(const WireRequest &request, QByteArrayView name)
{
    qsizetype count = 0;
    for (const FieldSpan &field : request.fields)
        count += equalsIgnoreCase(request.at(field.name), name) ? 1 : 0;
    return count;
}

void passOn(const WireRequest &request, const GatewayRules &rules)
{
    const QByteArray head = gatewayHead(request, rules);
    const QByteArray body = request.wire.mid(request.headBytes);
    ReceiverLimits limits;
    limits.headBytesMax = limits.targetBytesMax = 1024LL * 1024;
    RequestFramer framer(limits);
    framer.append(head);
    framer.append(body);
    require(framer.state() == RequestFramer::State::Complete, "a target would refuse the head\n");
    const WireRequest passed = framer.takeRequest();
    require(framer.bufferedBytes() == 0 && framer.state() == RequestFramer::State::NeedHead,
            "a target would see more than one request\n");
    require(passed.methodBytes() == request.methodBytes(), "the method changed\n");
    require(passed.body() == request.body(), "the body changed\n");
    require(passed.trailers.size() == request.trailers.size(), "the trailers changed\n");
    require(countOf(passed, "Host") == 1, "not one Host\n");
    require(countOf(passed, "Content-Length") == countOf(request, "Content-Length")
                    && countOf(passed, "Transfer-Encoding")
                            == countOf(request, "Transfer-Encoding"),
            "the framing changed\n");
    require(closesConnection(passed), "the connection would stay open\n");
    require(hasPassed(passed, rules.pseudonym), "a loop would not be seen\n");
    for (const QByteArrayView name : { "Keep-Alive", "Proxy-Connection", "TE", "Upgrade" })
        require(countOf(passed, name) == 0, "a field of the connection was passed on\n");
    if (rules.addsForwarded)
        require(countOf(passed, "X-Forwarded-For") == 1, "not one X-Forwarded-For\n");
    if (!rules.secretSegment.isEmpty() && rules.pathAndQuery.isEmpty())
        require(!(passed.targetBytes().toByteArray() + '/').startsWith("/s3cr3t/")
                        || request.targetBytes().toByteArray().contains("/s3cr3t/s3cr3t"),
                "the secret segment was passed on\n");

    const Fields kept = endToEndFields(request.ownedFields(), rules.keepsHost);
    for (const Field &field : kept)
        require(!equalsIgnoreCase(field.name, "Connection")
                        && !equalsIgnoreCase(field.name, "Transfer-Encoding"),
                "a field of the connection is end to end\n");
    require(areWritable(kept), "a field that came cannot be written\n");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const GatewayRules rules = rulesOf(data[0]);
    RequestFramer framer{ ReceiverLimits() };
    framer.append(QByteArrayView(data + 1, static_cast<qsizetype>(size) - 1));
    while (framer.state() == RequestFramer::State::Complete)
        passOn(framer.takeRequest(), rules);
    return 0;
}
