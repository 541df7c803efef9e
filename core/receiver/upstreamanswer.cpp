// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/upstreamanswer.h"

#include "core/event/coretext.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

Answer upstreamAnswer(Responder &responder, const UpstreamOutcome &outcome,
                      const WireRequest &request, qint64 eventId, bool closes, qint64 nowUs)
{
    ResponsePlan plan;
    plan.status = outcome.status;
    if (outcome.isRelayed) {
        plan.reason = outcome.reason;
        plan.fields = outcome.fields;
        plan.body = outcome.body;
    } else {
        plan.fields = { { "Content-Type", "text/plain; charset=utf-8" } };
        plan.body = u"%1 The request is stored as event %2.\n"_s.arg(outcome.failure)
                            .arg(eventId)
                            .toUtf8();
    }
    Answer answer = responder.planned(plan, request, closes, nowUs);
    const QString target =
            outcome.targetName.isEmpty() ? CoreText::tr("the forward target") : outcome.targetName;
    answer.record.origin = outcome.isRelayed
            ? CoreText::tr("It is what %1 answered.").arg(target)
            : CoreText::tr(
                      "It stands for %1, which gave no answer to pass on: the forwarding says why.")
                      .arg(target);
    return answer;
}

} // namespace hookloupe
