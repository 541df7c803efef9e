// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace hookloupe {

enum class ConsumerOutcome {
    Pass,
    Fail,
    CannotTell, ///< what came back proves neither; the evidence says why
    NotApplicable, ///< the scheme has no such thing
};
/// "pass", "fail", "cannot_tell", "not_applicable".
QLatin1StringView consumerOutcomeId(ConsumerOutcome outcome) noexcept;
/// "pass", "fail", "cannot tell", "does not apply", for people.
QString consumerOutcomeText(ConsumerOutcome outcome);

/// One request of a check and what came back.
struct ConsumerExchange
{
    QString label; ///< what this one is among the others of its check; may be empty
    QByteArray request; ///< the raw bytes, with `[secret]` where a secret travelled in them
    SendResult answer; ///< the secret is replaced here, too
};

/// What one check came to.
struct ConsumerFinding
{
    QString id; ///< "wrong_signature": the same in every version
    QString title;
    QString sent; ///< what was sent, in words
    QString expected; ///< what should come back
    QString why;
    QString source; ///< where that is written: an RFC, or the provider's page
    ConsumerOutcome outcome = ConsumerOutcome::CannotTell;
    QString evidence; ///< a sentence of what was measured
    QString advice; ///< what to change; empty unless it failed
    std::vector<ConsumerExchange> exchanges;
    qint64 tookUs = 0;
};

/// One of the five best practices, by the checks that measure it.
struct ConsumerPractice
{
    QString id; ///< "fast", "verified", "timestamp", "duplicates", "retries"
    QString title;
    ConsumerOutcome outcome = ConsumerOutcome::CannotTell;
    QStringList evidence; ///< a line for each check that decided it
};

struct ConsumerReport
{
    QString target; ///< its URL, safe to show
    QString schemeId;
    QString schemeName;
    qint64 startedAtUs = 0;
    qint64 tookUs = 0;
    int budgetMs = 0; ///< how long the provider waits for an answer
    QString budgetSource; ///< who says so
    QList<ConsumerFinding> findings; ///< in the order of the checks
    QList<ConsumerPractice> practices;
    QString ended; ///< why it ended before all checks were made, in a sentence; else empty
    bool isCancelled = false;
    bool isUnreachable = false; ///< the first request found nobody there

    int count(ConsumerOutcome outcome) const;
};

/// What \a findings say of each of the five practices.
QList<ConsumerPractice> practicesOf(const QList<ConsumerFinding> &findings);

/// "23 checks: 20 pass, 1 fails, 2 cannot be told."
QString summaryOf(const ConsumerReport &report);

/// A JSON object on one line, with requests and answers cut at 16 KiB each.
QByteArray consumerReportJson(const ConsumerReport &report);
/// JUnit's XML, as CI servers read it: a test case a check; what cannot be told is `skipped`.
QByteArray consumerReportJunit(const ConsumerReport &report);
/// One HTML file without a script or a reference to another file, to read and to print.
QByteArray consumerReportHtml(const ConsumerReport &report);

} // namespace hookloupe

Q_DECLARE_METATYPE(hookloupe::ConsumerFinding)
Q_DECLARE_METATYPE(hookloupe::ConsumerReport)
