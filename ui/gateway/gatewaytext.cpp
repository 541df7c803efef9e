// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/gatewaytext.h"

#include "core/event/timeunits.h"
#include "ui/detail/replaysmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/showntext.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct GatewayWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::Gateway)
};

constexpr qint64 kTenthUs = kUsPerSecond / 10;
constexpr qint64 kTenthsBelowUs = 10 * kUsPerSecond;

} // namespace

QString attemptKindText(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::First:
        return GatewayWords::tr("first attempt");
    case AttemptKind::Retry:
        return GatewayWords::tr("retry");
    case AttemptKind::Duplicate:
        break;
    }
    return GatewayWords::tr("duplicate");
}

QString gatewayAnswerText(const GatewayAttempt &attempt)
{
    if (!attempt.isEnded)
        return {};
    const SendResult &result = attempt.result;
    if (result.timedOut)
        return GatewayWords::tr("timed out after %1")
                .arg(spanText(qMax<qint64>(0, result.times.totalUs)));
    QString text = outcomeText(result);
    if (result.state == SendState::Answered && result.times.totalUs >= 0)
        text = GatewayWords::tr("%1 in %2", "an answer, a time")
                       .arg(text, spanText(qMax<qint64>(0, result.times.totalUs)));
    return text;
}

QString gatewayOutcomeText(const GatewayAttempt &attempt, double timeScale)
{
    if (!attempt.isEnded)
        return GatewayWords::tr("under way");
    if (attempt.result.state == SendState::Cancelled)
        return GatewayWords::tr("cancelled");
    const bool isAccepted = attempt.acceptance == Acceptance::Accepted;
    if (attempt.kind == AttemptKind::Duplicate)
        return isAccepted ? GatewayWords::tr("duplicate accepted")
                          : GatewayWords::tr("duplicate refused");
    if (attempt.next.what == NextAttempt::What::Retry) {
        const QString wait = waitText(attempt.next.waitMs);
        return timeScale == 1
                ? GatewayWords::tr("again after %1: %2").arg(wait, shownText(attempt.next.reason))
                : GatewayWords::tr("again after %1 of the provider's time: %2")
                          .arg(wait, shownText(attempt.next.reason));
    }
    if (isAccepted)
        return attempt.nextAtUs > 0 ? GatewayWords::tr("accepted; a duplicate follows")
                                    : GatewayWords::tr("accepted");
    return attempt.next.what == NextAttempt::What::Stopped
            ? GatewayWords::tr("not sent again: %1").arg(shownText(attempt.next.reason))
            : GatewayWords::tr("gave up: %1").arg(shownText(attempt.next.reason));
}

QString countdownText(qint64 us)
{
    if (us < kTenthsBelowUs) {
        // Up, so that "0.0 s" is only said of what is due.
        const qint64 tenths = (qMax<qint64>(0, us) + kTenthUs - 1) / kTenthUs;
        return GatewayWords::tr("%1 s").arg(
                QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1));
    }
    return waitText((us + kUsPerSecond - 1) / kUsPerSecond * (kUsPerSecond / kUsPerMs));
}

QString gatewaySummaryText(const GatewaySummary &summary)
{
    const QLocale locale;
    QStringList sentences;
    sentences += GatewayWords::tr("%1 of %2 messages accepted, in %3 attempts.")
                         .arg(locale.toString(summary.accepted), locale.toString(summary.messages),
                              locale.toString(summary.attempts));
    if (summary.gaveUp > 0)
        sentences += GatewayWords::tr("%1 given up.").arg(locale.toString(summary.gaveUp));
    if (summary.duplicatesRefused > 0)
        sentences +=
                GatewayWords::tr("%1 duplicates refused: a consumer answers 2xx to what it knows.")
                        .arg(locale.toString(summary.duplicatesRefused));
    if (summary.isCancelled)
        sentences += GatewayWords::tr("It was stopped.");
    for (const QString &why : { summary.stopped, summary.failure }) {
        if (!why.isEmpty())
            sentences += shownText(why);
    }
    if (summary.unfinished > 0)
        sentences += GatewayWords::tr("%1 not finished.").arg(locale.toString(summary.unfinished));
    return sentences.join(u' ');
}

QString rotationCaseText(RotationCase which)
{
    switch (which) {
    case RotationCase::NewAlone:
        return GatewayWords::tr("the new secret alone");
    case RotationCase::OldAlone:
        return GatewayWords::tr("the old secret alone");
    case RotationCase::NewThenOld:
        return GatewayWords::tr("both, the new one first");
    case RotationCase::OldThenNew:
        return GatewayWords::tr("both, the old one first");
    case RotationCase::Neither:
        break;
    }
    return GatewayWords::tr("a secret that nobody knows");
}

} // namespace hookloupe
