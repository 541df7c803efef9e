// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/forwarded.h"
#include "core/http/requestframer.h"

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

void require(bool fact)
{
    if (!fact)
        std::abort();
}

bool isUrlSafe(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

/// The fields of a request, as bytes that anybody could have sent. The first byte chooses whom to
/// trust.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray fields(reinterpret_cast<const char *>(data + 1),
                            static_cast<qsizetype>(size - 1));
    const WireRequest request = parseLenient("GET / HTTP/1.1\r\n" + fields + "\r\n\r\n");
    const Forwarding forwarding = readForwarding(request);
    for (const auto *list :
         { &forwarding.clients, &forwarding.protocols, &forwarding.hosts, &forwarding.ports })
        require(list->size() <= static_cast<std::size_t>(kForwardedHopsMax));
    require(forwarding.isThere()
            || (forwarding.clients.empty() && forwarding.hosts.empty()
                && forwarding.protocols.empty()));
    for (const bool trusted : { false, true, (data[0] & 1) != 0 }) {
        const ForwardedUrl url =
                forwardedUrl(forwarding, [trusted](QByteArrayView) { return trusted; });
        require(url.scheme.isEmpty() || url.scheme == "http" || url.scheme == "https");
        require(isUrlSafe(url.authority) && !url.authority.contains('/')
                && !url.authority.contains('@'));
        require(isUrlSafe(url.prefix) && (url.prefix.isEmpty() || url.prefix.startsWith('/')));
        if (forwarding.source == Forwarding::Source::Malformed)
            require(url.scheme.isEmpty() && url.authority.isEmpty() && url.client.isEmpty());
    }
    return 0;
}
