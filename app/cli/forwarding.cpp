// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/forwarding.h"

#include "app/cli/output.h"
#include "app/cli/sending.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutSecondsMax = ForwardPlan::kTimeoutMsMax / 1000;

} // namespace

void addForwardOptions(Options &options)
{
    options.option(
            u"forward-to"_s,
            u"Pass what no other endpoint takes on to this URL, byte for byte, once it is stored. "
            "A path in it replaces the request's. Given again: a mirror, whose answers only are "
            "kept."_s,
            u"URL"_s);
    options.option(u"forward-answer"_s,
                   u"Who answers the sender: target (default), or own for the endpoint's answer."_s,
                   u"WHO"_s);
    options.words(u"forward-answer"_s, [] { return QStringList{ u"target"_s, u"own"_s }; });
    options.option(u"forward-timeout"_s,
                   u"Wait this long for a target (default: 30); then the sender gets 504."_s,
                   u"SECONDS"_s);
    options.option(u"yes"_s, u"Forward to a host that is not loopback without asking."_s);
}

Result<ForwardPlan> forwardPlanOf(const Options &options)
{
    ForwardPlan plan;
    const QStringList urls = options.values(u"forward-to"_s);
    if (urls.isEmpty()) {
        if (options.has(u"forward-answer"_s) || options.has(u"forward-timeout"_s))
            return Error{ ErrorCode::InvalidInput,
                          u"--forward-answer and --forward-timeout need --forward-to."_s };
        return plan;
    }
    if (urls.size() > 1 + ForwardPlan::kMirrorsMax)
        return Error{ ErrorCode::InvalidInput,
                      u"At most %1 mirrors are possible."_s.arg(ForwardPlan::kMirrorsMax) };
    for (const QString &url : urls) {
        const auto target = SendTarget::parse(url.toUtf8());
        if (!target)
            return target.error();
        if (plan.isEmpty())
            plan.url = target->url;
        else
            plan.mirrors.append(target->url);
    }
    const QString who =
            options.has(u"forward-answer"_s) ? options.value(u"forward-answer"_s) : u"target"_s;
    if (who != "target"_L1 && who != "own"_L1)
        return Error{ ErrorCode::InvalidInput, u"--forward-answer takes target or own."_s };
    plan.answer = who == "own"_L1 ? ForwardPlan::Answer::Own : ForwardPlan::Answer::Target;
    const auto timeout = options.number(u"forward-timeout"_s, 30, 1, kTimeoutSecondsMax);
    if (!timeout)
        return timeout.error();
    plan.timeoutMs = static_cast<int>(*timeout * 1000);
    return plan;
}

std::optional<int> forwardRefusal(const Options &options, const ForwardPlan &plan)
{
    const QList<QByteArray> targets = plan.targets();
    for (const QByteArray &url : targets) {
        const auto target = SendTarget::parse(url);
        if (!target)
            continue;
        if (const auto exit = refusal(options, *target))
            return exit;
    }
    return std::nullopt;
}

void forwardCatchAll(Workspace &workspace, const ForwardPlan &plan)
{
    if (plan.isEmpty())
        return;
    QList<Endpoint> list = workspace.endpoints().list();
    for (Endpoint &endpoint : list) {
        if (endpoint.path == "/")
            endpoint.forward = plan;
    }
    // The names and paths are those of a set that exists.
    if (auto set = EndpointSet::fromList(std::move(list)))
        workspace.useEndpoints(std::move(*set));
}

QString forwardLine(const ForwardRecord &record)
{
    QString line = u"forwarded to %1: "_s.arg(displayText(record.targetUrl, 200));
    line += record.result.failure.isEmpty() ? resultLine(record.result) : record.result.failure;
    if (record.attempt > 1)
        line += u" (try %1)"_s.arg(record.attempt);
    return line;
}

QJsonArray forwardsJson(const std::vector<ForwardRecord> &records)
{
    QJsonArray list;
    for (const ForwardRecord &record : records) {
        QJsonObject object = resultJson(record.result);
        object[u"url"_s] = displayText(record.targetUrl);
        object[u"cause"_s] = QString(forwardCauseId(record.cause));
        object[u"attempt"_s] = record.attempt;
        object[u"mirror"_s] = record.isMirror;
        object[u"answers_sender"_s] = record.answersSender;
        object[u"gateway_status"_s] = record.gatewayStatus;
        object[u"queued_at"_s] = rfc3339(record.queuedAtUs);
        object[u"waited_us"_s] = record.startedAtUs > 0
                ? QJsonValue(record.startedAtUs - record.queuedAtUs)
                : QJsonValue();
        list.append(object);
    }
    return list;
}

} // namespace hookloupe::cli
