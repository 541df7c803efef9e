// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/forwardoutcome.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/http/gateway.h"

#include <algorithm>

namespace hookloupe {

namespace {

constexpr int kSwitchingProtocols = 101;
constexpr int kNotModified = 304;

/// Why a whole answer cannot be passed on, as a sentence; empty when it can.
QString whyNotRelayed(const SendResult &result)
{
    if (result.bodyCut)
        return CoreText::tr("The answer is longer than the %1 that are passed on: let the target "
                            "answer with less.")
                .arg(displaySize(result.body.size()));
    if (result.status == kSwitchingProtocols)
        return CoreText::tr("The target wants to speak another protocol, which is not passed on.");
    const bool isLine = std::none_of(result.reason.begin(), result.reason.end(),
                                     [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    if (!isLine || !areWritable(result.fields))
        return CoreText::tr(
                "A header of the answer holds a line end or a NUL byte, so it is not passed on.");
    return {};
}

} // namespace

UpstreamOutcome outcomeOf(SendResult &result, QByteArrayView method)
{
    UpstreamOutcome outcome;
    if (result.state == SendState::Answered)
        result.failure = whyNotRelayed(result);
    if (result.state != SendState::Answered) {
        return result.timedOut
                ? notSent(504, CoreText::tr("The target of this webhook did not answer in time."))
                : notSent(502,
                          result.state == SendState::Partial
                                  ? CoreText::tr("The target of this webhook broke off its answer.")
                                  : CoreText::tr("The target of this webhook could not be reached, "
                                                 "or did not answer."));
    }
    if (!result.failure.isEmpty())
        return notSent(502,
                       CoreText::tr("The answer of this webhook's target could not be passed on."));
    outcome.isRelayed = true;
    outcome.status = result.status;
    outcome.reason = result.reason;
    outcome.fields =
            endToEndFields(result.fields, method == "HEAD" || result.status == kNotModified);
    outcome.body = result.body;
    return outcome;
}

UpstreamOutcome notSent(int status, const QString &sentence)
{
    UpstreamOutcome outcome;
    outcome.status = status;
    outcome.failure = sentence;
    return outcome;
}

bool isWorthRetrying(const SendResult &result, int gatewayStatus) noexcept
{
    return result.state != SendState::Cancelled && gatewayStatus != 508
            && (gatewayStatus >= 500 || gatewayStatus == 408 || gatewayStatus == 429);
}

} // namespace hookloupe
