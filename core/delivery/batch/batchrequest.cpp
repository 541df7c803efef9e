// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/batchrequest.h"

#include "core/delivery/replayer.h"
#include "core/event/coretext.h"
#include "core/http/requestframer.h"
#include "core/signature/resign.h"
#include "core/signature/verifier.h"

#include <utility>

namespace hookloupe {

namespace {

using As = ReplayBatchPlan::As;

struct Signer
{
    const Scheme *scheme = nullptr;
    const KeyMaterial *key = nullptr;
};

Result<Signer> signerFor(const BatchSigning &signing, const Event &event)
{
    Signer signer;
    const QString id = signing.schemeId.isEmpty() ? event.scheme : signing.schemeId;
    signer.scheme = signing.schemes->find(id);
    if (!signer.scheme)
        return Error{
            ErrorCode::InvalidInput,
            id.isEmpty() ? CoreText::tr("It has no scheme to be signed by; choose one for all.")
                         : CoreText::tr("Its scheme %1 is not known here; choose another.").arg(id)
        };
    if (signing.key) {
        signer.key = &*signing.key;
    } else if (const auto own = signing.endpointKeys.constFind(event.endpoint);
               own != signing.endpointKeys.constEnd()) {
        signer.key = &*own;
    }
    if (!signer.key || signer.key->key.isEmpty())
        return Error{ ErrorCode::SecretUnavailable,
                      CoreText::tr("Its endpoint %1 has no secret to sign with; give one.")
                              .arg(event.endpoint) };
    return signer;
}

void finishMessage(BatchMessage &message, const ReplayBatchPlan &plan, const Event &event)
{
    if (plan.signing)
        message.kind = plan.signing->mistake ? ReplayKind::WronglySigned : ReplayKind::Resigned;
    // What is malformed leaves a server no way to tell where it ends.
    message.closes = event.kind != EventKind::Request || closesConnection(message.request);
}

} // namespace

Result<BatchMessage> makeBatchMessage(const ReplayBatchPlan &plan, const Event &event, qint64 nowUs)
{
    if (event.kind == EventKind::Gap)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It is a time without listening, not a request.") };
    auto request = plan.edits.applied(event, nowUs);
    if (!request)
        return request.error();
    BatchMessage message;
    message.kind = plan.edits.isEmpty() ? ReplayKind::Exact : ReplayKind::Edited;
    message.request = *std::move(request);
    if (plan.as == As::NewMessage) {
        const auto signer = signerFor(*plan.signing, event);
        if (!signer)
            return signer.error();
        const auto wire =
                signedRequest(*signer->scheme, *signer->key, message.request, event.signedUrl,
                              { .timestampUs = nowUs, .isNewDelivery = true });
        if (!wire)
            return wire.error();
        auto renewed = parseRequestFile(*wire);
        if (!renewed)
            return renewed.error();
        message.request = *std::move(renewed);
    }
    finishMessage(message, plan, event);
    return message;
}

Result<BatchMessage> keptBatchMessage(const ReplayBatchPlan &plan, const Event &event,
                                      const QByteArray &wire)
{
    auto request = parseRequestFile(wire);
    if (!request)
        return request.error();
    BatchMessage message;
    message.kind = ReplayKind::Edited;
    message.request = *std::move(request);
    finishMessage(message, plan, event);
    return message;
}

Result<QByteArray> batchWire(const ReplayBatchPlan &plan, const Event &event,
                             const BatchMessage &message, const SendTarget &target, qint64 nowUs)
{
    if (!plan.signing)
        return replayWire(message.request, target, nullptr);
    const auto signer = signerFor(*plan.signing, event);
    if (!signer)
        return signer.error();
    const SignOptions how{ .timestampUs = nowUs };
    const auto wire = plan.signing->mistake
            ? wronglySignedRequest(*signer->scheme, *signer->key, message.request, event.signedUrl,
                                   how, *plan.signing->mistake)
            : signedRequest(*signer->scheme, *signer->key, message.request, event.signedUrl, how);
    if (!wire || target.pathAndQuery.isEmpty())
        return wire;
    const auto parsed = parseRequestFile(*wire);
    return parsed ? replayWire(*parsed, target, nullptr) : *wire;
}

std::vector<PlannedSend> plannedSends(const ReplayBatchPlan &plan, const Event &event, qint64 nowUs)
{
    std::vector<PlannedSend> sends(plan.targets.size());
    const auto message = makeBatchMessage(plan, event, nowUs);
    for (std::size_t i = 0; i < sends.size(); ++i) {
        PlannedSend &send = sends[i];
        send.eventId = event.id;
        send.target = i;
        if (!message) {
            send.problem = message.error().sentence;
            continue;
        }
        auto wire = batchWire(plan, event, *message, plan.targets[i], nowUs);
        if (!wire) {
            send.problem = wire.error().sentence;
            continue;
        }
        send.wire = *std::move(wire);
        send.kind = message->kind == ReplayKind::Exact && send.wire != event.request.wire
                ? ReplayKind::Edited
                : message->kind;
        send.deliveryId = event.deliveryId;
        if (!plan.signing)
            continue;
        const auto signer = signerFor(*plan.signing, event);
        send.scheme = signer->scheme->name;
        if (const auto made = parseRequestFile(send.wire)) {
            const MessageIdentity identity =
                    identify(*signer->scheme, RequestView::of(*made, event.signedUrl));
            send.deliveryId = identity.deliveryId;
        }
    }
    return sends;
}

} // namespace hookloupe
