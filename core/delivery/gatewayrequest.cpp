// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewayrequest.h"

#include "core/event/fields.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/resign.h"
#include "core/signature/schemerules.h"
#include "core/signature/verifier.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

QByteArray urlOf(const GatewayPlan &plan, QByteArrayView requestTarget)
{
    if (!plan.signedUrl.isEmpty())
        return plan.signedUrl;
    return (plan.target.tls ? "https://" : "http://") + plan.target.authority()
            + requestTarget.toByteArray();
}

/// A captured request as a message of its own: a new id where the scheme has one.
Result<void> renewId(const GatewayPlan &plan, QByteArrayView method, const QByteArray &target,
                     Fields &fields, QByteArray &body, QByteArray &id)
{
    const QByteArray idField = deliveryIdField(plan.scheme);
    if (!idField.isEmpty()) {
        fields = applied({ .fields = { { idField, id } } }, std::move(fields));
        return {};
    }
    // The body of a scheme that puts the secret there must not be kept.
    const AlgorithmKind kind = plan.scheme.rules->algorithm.kind;
    if (kind == AlgorithmKind::Token || kind == AlgorithmKind::Basic)
        return {};
    const auto request = parseRequestFile(
            composeRequest(method, target, withContentLength(fields, body.size()), body));
    if (!request)
        return request.error();
    const auto change = sign(plan.scheme, plan.key, RequestView::of(*request, urlOf(plan, target)),
                             { .timestampUs = 0, .isNewDelivery = true });
    if (!change)
        return change.error();
    body = change->body.value_or(body);
    return {};
}

} // namespace

Result<GatewayMessage> makeMessage(const GatewayPlan &plan, const ScenarioStep &step,
                                   const ScenarioState &state)
{
    GatewayMessage message{ step.type, state.deliveryId, {} };
    const QByteArray own = step.target.isEmpty() ? "/" : step.target;
    const QByteArray target = plan.target.pathAndQuery.isEmpty() ? own : plan.target.pathAndQuery;
    QByteArray body = filledBody(step, state);
    Fields fields = filledHeaders(step, state);
    fields.insert(fields.begin(), { "Host", plan.target.authority() });
    if (!hasField(fields, "Accept"))
        fields.insert(fields.begin() + 1, { "Accept", "*/*" });
    if (step.isExact) {
        if (auto done = renewId(plan, step.method, target, fields, body, message.id); !done)
            return done.error();
    } else if (const QByteArray idField = deliveryIdField(plan.scheme);
               !idField.isEmpty() && !hasField(fields, idField)) {
        fields.push_back({ idField, message.id });
    }
    message.wire = composeRequest(step.method, target,
                                  withContentLength(std::move(fields), body.size()), body);
    return message;
}

Result<SignedAttempt> signAttempt(const GatewayPlan &plan, const GatewayMessage &message,
                                  int attempt, qint64 timestampUs)
{
    auto request = parseRequestFile(message.wire);
    if (!request)
        return request.error();
    const RetrySchedule &schedule = plan.schedule;
    if (!schedule.attemptHeader.isEmpty() && (attempt > 1 || schedule.isInFirst)) {
        const QByteArray number = QByteArray::number(schedule.attemptFrom + attempt - 1);
        const Fields fields = applied({ .fields = { { schedule.attemptHeader, number } } },
                                      request->ownedFields());
        request = parseRequestFile(composeRequest(request->methodBytes(), request->targetBytes(),
                                                  fields, request->body()));
        if (!request)
            return request.error();
    }
    auto wire = signedRequest(plan.scheme, plan.key, *request, urlOf(plan, request->targetBytes()),
                              { .timestampUs = timestampUs,
                                .eventType = message.type,
                                .moreSecrets = plan.moreSecrets });
    if (!wire)
        return wire.error();
    const auto made = parseRequestFile(*wire);
    if (!made)
        return made.error();
    const MessageIdentity identity =
            identify(plan.scheme, RequestView::of(*made, urlOf(plan, made->targetBytes())));
    return SignedAttempt{ *std::move(wire),
                          identity.deliveryId.isEmpty() ? message.id : identity.deliveryId };
}

} // namespace hookloupe
