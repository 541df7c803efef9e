// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/check/findingtext.h"

#include "core/delivery/checks/reporttext.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownBytes = 4'096;
/// Of the exchanges of one check; twenty that are alike say no more.
constexpr std::size_t kShownExchanges = 6;

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::FindingText)
};

} // namespace

OutcomeLook outcomeLook(ConsumerOutcome outcome, const QPalette &palette)
{
    switch (outcome) {
    case ConsumerOutcome::Pass:
        return { Glyph::Check, successColour(palette) };
    case ConsumerOutcome::Fail:
        return { Glyph::Cross, failureColour(palette) };
    case ConsumerOutcome::CannotTell:
        return { Glyph::Question, warningColour(palette) };
    case ConsumerOutcome::NotApplicable:
        break;
    }
    return { Glyph::Minus, quietColour(palette) };
}

QString findingDetails(const ConsumerFinding &finding)
{
    QString text = u"%1: %2\n%3\n"_s.arg(finding.title, consumerOutcomeText(finding.outcome),
                                         finding.evidence);
    const auto add = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text += u"\n%1: %2\n"_s.arg(name, value);
    };
    add(FindingWords::tr("What to change"), finding.advice);
    add(FindingWords::tr("Sent"), finding.sent);
    add(FindingWords::tr("Should come back"), finding.expected);
    add(FindingWords::tr("Why"), finding.why);
    add(FindingWords::tr("Source"), finding.source);
    std::size_t shown = 0;
    for (const ConsumerExchange &exchange : finding.exchanges) {
        if (shown++ == kShownExchanges)
            break;
        text += u"\n— %1%2 —\n%3\n"_s.arg(FindingWords::tr("Request"),
                                          exchange.label.isEmpty() ? QString()
                                                                   : u" (%1)"_s.arg(exchange.label),
                                          reportText(exchange.request, kShownBytes));
        text += u"\n— %1 —\n%2\n"_s.arg(FindingWords::tr("Answer"),
                                        answerReportText(exchange.answer, kShownBytes));
    }
    if (finding.exchanges.size() > kShownExchanges)
        text += u'\n'
                + FindingWords::tr("… and %1 more like these.")
                          .arg(finding.exchanges.size() - kShownExchanges)
                + u'\n';
    return text;
}

} // namespace hookloupe
