// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The part of Workspace that replays many events.

#include "core/delivery/batch/replaybatch.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/workspace/storebatchsource.h"
#include "core/workspace/workspaceprivate.h"

#include <QFileInfo>

namespace hookloupe {

Result<void> Workspace::startBatch(ReplayBatch &batch, const ReplayBatchPlan &plan,
                                   std::vector<qint64> ids)
{
    for (const SendTarget &target : plan.targets) {
        if (!isHostAllowed(target))
            return Error{
                ErrorCode::PermissionDenied,
                CoreText::tr("Nobody has allowed yet to send to %1.").arg(displayText(target.host))
            };
    }
    BatchKeeping keeping;
    if (plan.keepsWithEvents) {
        keeping.sink = d->writer.get();
        keeping.whenStored = [this](QObject *context, std::function<void()> then) {
            whenStored(context, std::move(then));
        };
    }
    ReplayBatchPlan asSet = plan;
    for (const SendTarget &target : plan.targets) {
        if (!plan.usesTargetSettings)
            break;
        SendLimits limits = sendLimits(target);
        limits.answerBytesMax = plan.limits.answerBytesMax;
        // What the batch itself was given counts more.
        if (plan.limits.totalTimeoutMs != SendLimits().totalTimeoutMs)
            limits.totalTimeoutMs = plan.limits.totalTimeoutMs;
        asSet.limitsByTarget.push_back(std::move(limits));
    }
    return batch.start(asSet, std::make_unique<StoreBatchSource>(d->storePath, std::move(ids)),
                       QFileInfo(d->storePath).absolutePath(), keeping);
}

BatchSigning Workspace::batchSigning() const
{
    BatchSigning signing;
    signing.schemes = schemes();
    for (const Endpoint &endpoint : endpoints().list()) {
        if (const auto key = keyFor(endpoint.name))
            signing.endpointKeys.insert(endpoint.name, *key);
    }
    return signing;
}

} // namespace hookloupe
