// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewayplan.h"

#include "core/delivery/jsonbytes.h"
#include "core/event/coretext.h"

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAnswerBytesKept = 1024LL * 1024;

Error wrongPlan(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

} // namespace

QLatin1StringView attemptKindId(AttemptKind kind) noexcept
{
    switch (kind) {
    case AttemptKind::First:
        return "first"_L1;
    case AttemptKind::Retry:
        return "retry"_L1;
    case AttemptKind::Duplicate:
        break;
    }
    return "duplicate"_L1;
}

SendLimits limitsOf(const RetrySchedule &schedule)
{
    SendLimits limits;
    limits.totalTimeoutMs = schedule.timeoutMs > 0 ? schedule.timeoutMs : 30'000;
    limits.connectTimeoutMs = qMin(schedule.connectTimeoutMs > 0 ? schedule.connectTimeoutMs
                                                                 : limits.connectTimeoutMs,
                                   limits.totalTimeoutMs);
    limits.answerBytesMax = kAnswerBytesKept;
    return limits;
}

void GatewayPlan::takeConnection(const SendLimits &set)
{
    limits.route = set.route;
    limits.verifyCertificate = set.verifyCertificate;
    if (set.connectTimeoutMs != SendLimits{}.connectTimeoutMs)
        limits.connectTimeoutMs = qMin(set.connectTimeoutMs, limits.totalTimeoutMs);
}

QJsonObject GatewayPlan::toJson() const
{
    return {
        { u"scheme"_s, scheme.id },
        { u"scenario"_s, base64Text(scenario.source) },
        { u"captured"_s, scenario.isCaptured },
        { u"captured_type"_s,
          scenario.isCaptured ? base64Text(scenario.steps.front().type) : QString() },
        { u"schedule"_s, base64Text(schedule.json) },
        { u"to"_s, QString::fromUtf8(target.url) },
        { u"signed_url"_s, QString::fromUtf8(signedUrl) },
        { u"connect_timeout_ms"_s, limits.connectTimeoutMs },
        { u"timeout_ms"_s, limits.totalTimeoutMs },
        { u"verify_certificate"_s, limits.verifyCertificate },
        { u"time_scale"_s, timeScale },
        { u"runs"_s, runs },
        { u"every_ms"_s, everyMs },
        { u"burst"_s, isBurst },
        { u"concurrency"_s, concurrency },
        { u"duplicates"_s, duplicates },
        { u"out_of_order"_s, outOfOrder },
        { u"late_ms"_s, lateMs },
        { u"stop_attempts"_s, stopAttempts },
        { u"stop_after_ms"_s, stopAfterMs },
        { u"stop_on_failure"_s, stopOnFailure },
        { u"seed"_s, qint64(seed) },
    };
}

Result<GatewayPlan> GatewayPlan::fromJson(const QJsonObject &json)
{
    GatewayPlan plan;
    plan.scheme.id = json[u"scheme"_s].toString();
    const QByteArray source = fromBase64Text(json[u"scenario"_s]);
    auto scenario = json[u"captured"_s].toBool()
            ? Scenario::fromRequest(source, fromBase64Text(json[u"captured_type"_s]))
            : Scenario::fromJson(source);
    if (!scenario)
        return scenario.error();
    auto schedule = RetrySchedule::fromJson(fromBase64Text(json[u"schedule"_s]));
    if (!schedule)
        return schedule.error();
    auto target = SendTarget::parse(json[u"to"_s].toString().toUtf8());
    if (!target)
        return target.error();
    plan.scenario = *std::move(scenario);
    plan.schedule = *std::move(schedule);
    plan.target = *std::move(target);
    plan.signedUrl = json[u"signed_url"_s].toString().toUtf8();
    plan.limits = limitsOf(plan.schedule);
    plan.limits.connectTimeoutMs = json[u"connect_timeout_ms"_s].toInt();
    plan.limits.totalTimeoutMs = json[u"timeout_ms"_s].toInt();
    plan.limits.verifyCertificate = json[u"verify_certificate"_s].toBool(true);
    plan.timeScale = json[u"time_scale"_s].toDouble();
    plan.runs = json[u"runs"_s].toInt();
    plan.everyMs = json[u"every_ms"_s].toInteger();
    plan.isBurst = json[u"burst"_s].toBool();
    plan.concurrency = json[u"concurrency"_s].toInt();
    plan.duplicates = json[u"duplicates"_s].toBool();
    plan.outOfOrder = json[u"out_of_order"_s].toBool();
    plan.lateMs = json[u"late_ms"_s].toInteger();
    plan.stopAttempts = json[u"stop_attempts"_s].toInteger();
    plan.stopAfterMs = json[u"stop_after_ms"_s].toInteger();
    plan.stopOnFailure = json[u"stop_on_failure"_s].toBool();
    plan.seed = static_cast<quint32>(json[u"seed"_s].toInteger());
    if (auto checked = plan.check(); !checked)
        return checked.error();
    return plan;
}

Result<void> GatewayPlan::check() const
{
    if (scenario.steps.empty())
        return wrongPlan(CoreText::tr("The scenario has no steps."));
    if (runs < 1 || messages() > kGatewayMessagesMax)
        return wrongPlan(CoreText::tr("A run sends 1 to %1 messages; this would be %2.")
                                 .arg(kGatewayMessagesMax)
                                 .arg(messages()));
    if (!(timeScale >= 0.001 && timeScale <= kTimeScaleMax))
        return wrongPlan(CoreText::tr("The time scale is a number from 0.001 to %1.")
                                 .arg(kTimeScaleMax, 0, 'f', 0));
    if (concurrency < 1 || concurrency > kGatewayConcurrencyMax)
        return wrongPlan(CoreText::tr("From 1 to %1 attempts may be under way at once.")
                                 .arg(kGatewayConcurrencyMax));
    if (everyMs < 0 || lateMs < 0 || stopAttempts < 0 || stopAfterMs < 0
        || limits.connectTimeoutMs < 1 || limits.totalTimeoutMs < 1)
        return wrongPlan(CoreText::tr("A time or a number of the plan is negative."));
    if (outOfOrder && scenario.steps.size() < 2)
        return wrongPlan(CoreText::tr(
                "A scenario of one step has no order to change: choose one with more."));
    return {};
}

} // namespace hookloupe
