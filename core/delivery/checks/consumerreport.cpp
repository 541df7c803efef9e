// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/consumerreport.h"

#include "core/event/coretext.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct PracticeRule
{
    QLatin1StringView id;
    const char *title = nullptr; ///< for CoreText::tr()
    QList<QLatin1StringView> checks;
};

const std::array<PracticeRule, 5> &practiceRules()
{
    static const std::array<PracticeRule, 5> rules{ {
            { "fast"_L1,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "Answers 2xx fast, and works afterwards"),
              { "in_time"_L1, "twenty_at_once"_L1, "answers_first"_L1 } },
            { "verified"_L1,
              QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                "Verifies the signature, over the bytes as they came"),
              { "wrong_signature"_L1, "tampered_body"_L1, "missing_signature"_L1,
                "empty_signature"_L1, "other_algorithm"_L1, "raw_body"_L1 } },
            { "timestamp"_L1,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "Checks the timestamp"),
              { "stale_timestamp"_L1, "future_timestamp"_L1 } },
            { "duplicates"_L1,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "Survives duplicates"),
              { "duplicate"_L1 } },
            { "retries"_L1,
              QT_TRANSLATE_NOOP("hookloupe::CoreText", "Takes a retry after a failure"),
              { "retry_after_failure"_L1 } },
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
    ConsumerPractice practice{ rule.id, CoreText::tr(rule.title) };
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
        practice.evidence = QStringList{ CoreText::tr("No check of it was made.") };
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
        return CoreText::tr("does not apply");
    case ConsumerOutcome::CannotTell:
        break;
    }
    return CoreText::tr("cannot tell");
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
        part(report.count(ConsumerOutcome::Pass), CoreText::tr("%1 passes"),
             CoreText::tr("%1 pass")),
        part(report.count(ConsumerOutcome::Fail), CoreText::tr("%1 fails"),
             CoreText::tr("%1 fail")),
        part(report.count(ConsumerOutcome::CannotTell), CoreText::tr("%1 cannot be told"),
             CoreText::tr("%1 cannot be told")),
        part(report.count(ConsumerOutcome::NotApplicable), CoreText::tr("%1 does not apply"),
             CoreText::tr("%1 do not apply")),
    };
    parts.removeAll(QString());
    const auto total = report.findings.size();
    return (total == 1 ? CoreText::tr("%1 check: %2.") : CoreText::tr("%1 checks: %2."))
            .arg(total)
            .arg(parts.isEmpty() ? CoreText::tr("none was made") : parts.join(u", "_s));
}

} // namespace hookloupe
