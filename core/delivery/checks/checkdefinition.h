// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/checks/checkevent.h"
#include "core/delivery/checks/consumerreport.h"
#include "core/event/result.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace hookloupe {

/// What a check knows when it makes its requests and judges their answers.
struct CheckContext
{
    Scheme scheme;
    KeyMaterial key;
    CheckEvent event;
    int budgetMs = 0; ///< how long the provider waits
    std::vector<qint64> acceptedUs = {}; ///< how long valid events took, one at a time
};

struct CheckSend
{
    QByteArray wire;
    QString label = {};
};

/// The requests of one check, made when their turn comes: a signature has its time.
struct CheckPlan
{
    enum class How {
        OneByOne,
        AtOnce,
        OneConnection, ///< one by one over the same connection
    };
    std::vector<CheckSend> sends;
    How how = How::OneByOne;
};

struct CheckJudgement
{
    ConsumerOutcome outcome = ConsumerOutcome::CannotTell;
    QString evidence;
    QString advice = {};
};

struct CheckDefinition
{
    QString id;
    QString title;
    QString sent;
    QString expected;
    QString why;
    QString source = {}; ///< empty: the provider's page
    /// Unsupported: the scheme has no such thing; another error: it cannot be told.
    std::function<Result<CheckPlan>(const CheckContext &)> plan;
    /// As many results as the plan had sends, in their order.
    std::function<CheckJudgement(const CheckContext &, const std::vector<SendResult> &)> judge;
    /// It says how long an accepted event takes: its times go into CheckContext::acceptedUs.
    bool isMeasure = false;
};

/// All checks in the order in which they are made. The first is the control: without it, nothing
/// else proves anything.
const std::vector<CheckDefinition> &checkDefinitions();

// The parts of that list, a file each.
std::vector<CheckDefinition> acceptanceChecks();
std::vector<CheckDefinition> refusalChecks();
std::vector<CheckDefinition> repetitionChecks();
std::vector<CheckDefinition> transportChecks();
std::vector<CheckDefinition> loadChecks();

// --- what they share

bool isAccepted(const SendResult &answer) noexcept; ///< 2xx, whole
/// "200 OK after 3.1 ms", or why there was no answer.
QString answerText(const SendResult &answer);
QString millisecondsText(qint64 us);

/// \a event as a delivery of its own, signed now (\a shiftUs later).
Result<QByteArray> freshWire(const CheckContext &context, const CheckEvent &event,
                             qint64 shiftUs = 0);
/// \a event as it is, signed now.
Result<QByteArray> signedWire(const CheckContext &context, const CheckEvent &event,
                              qint64 shiftUs = 0);
/// \a event as it is with a signature that must not hold.
Result<QByteArray> wronglySignedWire(const CheckContext &context, const CheckEvent &event);
/// A plan of one request, or the error that stood in its way.
Result<CheckPlan> planOf(const Result<QByteArray> &wire);
/// For a check that the scheme has nothing for.
Error doesNotApply(const QString &sentence);

/// Every answer is 2xx; \a advice is for when one is not.
CheckJudgement judgedAccepted(const std::vector<SendResult> &answers, const QString &advice);
/// The answer is none of 2xx.
CheckJudgement judgedRefused(const SendResult &answer, const QString &advice);

} // namespace hookloupe
