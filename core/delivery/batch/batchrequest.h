// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/replaybatchplan.h"

namespace hookloupe {

/// One event of a batch as a message: the same for all targets and tries, before it is signed.
struct BatchMessage
{
    ReplayKind kind = ReplayKind::Exact;
    WireRequest request;
    bool closes = false; ///< it says that the connection ends with it
};

/// InvalidInput with why none can be made of this event; it is then left out.
Result<BatchMessage> makeBatchMessage(const ReplayBatchPlan &plan, const Event &event,
                                      qint64 nowUs);
/// The message that makeBatchMessage() made of \a event before, from its bytes.
Result<BatchMessage> keptBatchMessage(const ReplayBatchPlan &plan, const Event &event,
                                      const QByteArray &wire);
/// The bytes of one try of \a message to \a target, signed for \a nowUs.
Result<QByteArray> batchWire(const ReplayBatchPlan &plan, const Event &event,
                             const BatchMessage &message, const SendTarget &target, qint64 nowUs);

/// What a dry run says of one request.
struct PlannedSend
{
    qint64 eventId = 0;
    std::size_t target = 0; ///< its place in the plan
    ReplayKind kind = ReplayKind::Exact;
    QByteArray wire; ///< empty with a problem
    QByteArray deliveryId; ///< empty when the scheme has none
    QString scheme; ///< name of the one that it is signed by; empty: not signed anew
    QString problem; ///< why it would be left out
};
/// What \a plan sends for \a event, one for each target. Opens no connection.
std::vector<PlannedSend> plannedSends(const ReplayBatchPlan &plan, const Event &event,
                                      qint64 nowUs);

} // namespace hookloupe
