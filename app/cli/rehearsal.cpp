// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/rehearsal.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/sending.h"
#include "core/delivery/gatewayrotation.h"
#include "core/event/clock.h"

#include <QEventLoop>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(RotationCase which)
{
    switch (which) {
    case RotationCase::NewAlone:
        return u"the new secret alone"_s;
    case RotationCase::OldAlone:
        return u"the old secret alone"_s;
    case RotationCase::NewThenOld:
        return u"both, the new one first"_s;
    case RotationCase::OldThenNew:
        return u"both, the old one first"_s;
    case RotationCase::Neither:
        break;
    }
    return u"a secret that nobody knows"_s;
}

SendResult sendAndWait(const GatewayPlan &plan, const QByteArray &wire)
{
    HttpSender sender;
    QEventLoop loop;
    SendResult result;
    sender.send(plan.target, wire, plan.limits, [&](SendResult ended) {
        result = std::move(ended);
        loop.quit();
    });
    loop.exec();
    return result;
}

} // namespace

void addRehearsalOptions(Options &options)
{
    options.option(u"rehearse-rotation"_s,
                   u"Send the first event signed by the new secret, the old one, both in either "
                   "order, and a third one: which does the consumer accept?"_s);
    options.option(u"old-secret-file"_s, u"The secret that is to be replaced."_s, u"F"_s);
    options.option(u"old-secret-env"_s, u"The same from a variable."_s, u"NAME"_s);
    options.option(u"old-secret-vault"_s, u"The same from an item of the vault."_s, u"NAME"_s);
}

int rehearseRotation(const Options &options, const GatewayPlan &plan)
{
    const auto old = options.secretNamed(u"old-"_s);
    if (!old)
        return old.error().code == ErrorCode::InvalidInput
                ? options.usageError(old.error().sentence)
                : fail(old.error());
    const auto trials = rotationTrials(plan, *old, SystemClock::instance().nowUs());
    if (!trials)
        return fail(trials.error());
    std::vector<RotationOutcome> outcomes;
    for (const RotationTrial &trial : *trials) {
        const SendResult result = sendAndWait(plan, trial.wire);
        if (result.state != SendState::Answered)
            return fail({ ErrorCode::Network, result.failure });
        const bool isAccepted =
                acceptanceOf(plan.schedule, result.status, result.body) == Acceptance::Accepted;
        outcomes.push_back({ trial.which, isAccepted });
        if (options.has(u"json"_s)) {
            QJsonObject json = resultJson(result);
            json[u"signed_by"_s] = QString(rotationCaseId(trial.which));
            json[u"accepted"_s] = isAccepted;
            putJson(json);
        } else {
            putLine(u"%1 %2 %3"_s.arg(isAccepted ? u"accepted"_s : u"refused"_s, -9)
                            .arg(wordsOf(trial.which), -28)
                            .arg(resultLine(result)));
        }
    }
    const RotationConclusion conclusion = rotationConclusion(outcomes);
    say(conclusion.sentence);
    return conclusion.isReady ? Success : Negative;
}

} // namespace hookloupe::cli
