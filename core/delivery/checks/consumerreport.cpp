// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/consumerreport.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct PracticeRule
{
    QLatin1StringView id;
    QLatin1StringView title;
    QList<QLatin1StringView> checks;
};

const std::array<PracticeRule, 5> &practiceRules()
{
    static const std::array<PracticeRule, 5> rules{ {
            { "fast"_L1,
              "Answers 2xx fast, and works afterwards"_L1,
              { "in_time"_L1, "twenty_at_once"_L1, "answers_first"_L1 } },
            { "verified"_L1,
              "Verifies the signature, over the bytes as they came"_L1,
              { "wrong_signature"_L1, "tampered_body"_L1, "missing_signature"_L1,
                "empty_signature"_L1, "other_algorithm"_L1, "raw_body"_L1 } },
            { "timestamp"_L1,
              "Checks the timestamp"_L1,
              { "stale_timestamp"_L1, "future_timestamp"_L1 } },
            { "duplicates"_L1, "Survives duplicates"_L1, { "duplicate"_L1 } },
            { "retries"_L1, "Takes a retry after a failure"_L1, { "retry_after_failure"_L1 } },
    } };
    return rules;
}

/// From outside, it can fail but hardly be proved: it counts only when it fails.
bool isOnlyEvidence(const ConsumerFinding &finding)
{
    return finding.id == "answers_first"_L1;
}

ConsumerPractice practiceOf(const PracticeRule &rule, const QList<ConsumerFinding> &findings)
{
    ConsumerPractice practice{ rule.id, rule.title };
    QStringList failures;
    QStringList open;
    QStringList passes;
    QStringList absent;
    for (const ConsumerFinding &finding : findings) {
        if (!rule.checks.contains(finding.id))
            continue;
        const QString line = u"%1: %2"_s.arg(finding.title, finding.evidence);
        if (finding.outcome == ConsumerOutcome::Fail)
            failures += line;
        else if (finding.outcome == ConsumerOutcome::Pass)
            passes += line;
        else if (finding.outcome == ConsumerOutcome::NotApplicable)
            absent += finding.evidence;
        else if (!isOnlyEvidence(finding))
            open += line;
    }
    absent.removeDuplicates();
    if (!failures.isEmpty()) {
        practice.outcome = ConsumerOutcome::Fail;
        practice.evidence = failures;
    } else if (!open.isEmpty()) {
        practice.outcome = ConsumerOutcome::CannotTell;
        practice.evidence = open;
    } else if (!passes.isEmpty()) {
        practice.outcome = ConsumerOutcome::Pass;
        practice.evidence = passes;
    } else if (!absent.isEmpty()) {
        practice.outcome = ConsumerOutcome::NotApplicable;
        practice.evidence = absent;
    } else {
        practice.evidence = QStringList{ u"No check of it was made."_s };
    }
    return practice;
}

} // namespace

QLatin1StringView consumerOutcomeId(ConsumerOutcome outcome) noexcept
{
    switch (outcome) {
    case ConsumerOutcome::Pass:
        return "pass"_L1;
    case ConsumerOutcome::Fail:
        return "fail"_L1;
    case ConsumerOutcome::NotApplicable:
        return "not_applicable"_L1;
    case ConsumerOutcome::CannotTell:
        break;
    }
    return "cannot_tell"_L1;
}

QString consumerOutcomeText(ConsumerOutcome outcome)
{
    switch (outcome) {
    case ConsumerOutcome::Pass:
        return u"pass"_s;
    case ConsumerOutcome::Fail:
        return u"fail"_s;
    case ConsumerOutcome::NotApplicable:
        return u"does not apply"_s;
    case ConsumerOutcome::CannotTell:
        break;
    }
    return u"cannot tell"_s;
}

int ConsumerReport::count(ConsumerOutcome outcome) const
{
    return static_cast<int>(std::count_if(
            findings.begin(), findings.end(),
            [outcome](const ConsumerFinding &finding) { return finding.outcome == outcome; }));
}

QList<ConsumerPractice> practicesOf(const QList<ConsumerFinding> &findings)
{
    QList<ConsumerPractice> practices;
    for (const PracticeRule &rule : practiceRules())
        practices.append(practiceOf(rule, findings));
    return practices;
}

QString summaryOf(const ConsumerReport &report)
{
    const auto part = [](int count, const QString &one, const QString &many) {
        return count == 0 ? QString() : (count == 1 ? one : many).arg(count);
    };
    QStringList parts{
        part(report.count(ConsumerOutcome::Pass), u"%1 passes"_s, u"%1 pass"_s),
        part(report.count(ConsumerOutcome::Fail), u"%1 fails"_s, u"%1 fail"_s),
        part(report.count(ConsumerOutcome::CannotTell), u"%1 cannot be told"_s,
             u"%1 cannot be told"_s),
        part(report.count(ConsumerOutcome::NotApplicable), u"%1 does not apply"_s,
             u"%1 do not apply"_s),
    };
    parts.removeAll(QString());
    const auto total = report.findings.size();
    return (total == 1 ? u"%1 check: %2."_s : u"%1 checks: %2."_s)
            .arg(total)
            .arg(parts.isEmpty() ? u"none was made"_s : parts.join(u", "_s));
}

} // namespace hookloupe
