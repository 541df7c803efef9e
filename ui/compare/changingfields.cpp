// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/changingfields.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

using namespace std::string_view_literals;

constexpr std::array kFollowsBody{ "content-digest"sv, "content-length"sv, "content-md5"sv,
                                   "digest"sv, "repr-digest"sv };
// In lower case, ascending. RFC 9110 §6.6.1 and §7.6.1, RFC 7239, W3C Trace Context, B3, and what
// the large clouds and proxies add.
constexpr std::array kNames{
    "age"sv,
    "cdn-loop"sv,
    "cf-connecting-ip"sv,
    "cf-ray"sv,
    "connection"sv,
    "date"sv,
    "forwarded"sv,
    "idempotency-key"sv,
    "keep-alive"sv,
    "proxy-connection"sv,
    "request-id"sv,
    "te"sv,
    "trace-id"sv,
    "traceparent"sv,
    "tracestate"sv,
    "trailer"sv,
    "transfer-encoding"sv,
    "upgrade"sv,
    "via"sv,
    "webhook-id"sv,
    "x-amzn-trace-id"sv,
    "x-client-ip"sv,
    "x-cloud-trace-context"sv,
    "x-real-ip"sv,
    "x-request-start"sv,
    "x-trace-id"sv,
};
constexpr std::array kBegins{ "x-b3-"sv, "x-datadog-"sv, "x-forwarded-"sv };
constexpr std::array kEnds{ "-correlation-id"sv, "-delivery"sv, "-delivery-id"sv, "-event-id"sv,
                            "-message-id"sv,     "-nonce"sv,    "-request-id"sv,  "-webhook-id"sv };
constexpr std::array kWithin{ "hmac"sv, "signature"sv, "timestamp"sv };
static_assert(std::is_sorted(kNames.begin(), kNames.end()));

} // namespace

bool changesEachTime(QByteArrayView header, const ChangingFields &fields, bool sameBody)
{
    const QByteArray lower = header.toByteArray().toLower();
    const std::string_view name(lower.constData(), static_cast<std::size_t>(lower.size()));
    const auto any = [](const auto &list, auto matches) {
        return std::any_of(list.begin(), list.end(), matches);
    };
    if (std::find(kFollowsBody.begin(), kFollowsBody.end(), name) != kFollowsBody.end())
        return !sameBody;
    return std::binary_search(kNames.begin(), kNames.end(), name)
            || any(kBegins, [&](std::string_view begin) { return name.starts_with(begin); })
            || any(kEnds, [&](std::string_view end) { return name.ends_with(end); })
            || any(kWithin, [&](std::string_view part) { return name.find(part) != name.npos; })
            || any(fields.headers, [&](const QByteArray &own) {
                   return own.compare(lower, Qt::CaseInsensitive) == 0;
               });
}

} // namespace hookloupe
