// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What is said of a batch's rows, in words.

#include "core/delivery/batch/answerdiff.h"
#include "core/event/bytes.h"
#include "ui/detail/replaysmodel.h"
#include "ui/replay/batchresultsmodel.h"

#include <QCoreApplication>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBodyShownMax = 64LL * 1024;

struct BatchResultWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::BatchResult)
};

/// Bytes as lines of text: what could be taken for something else is spelled out.
QString linesOf(QByteArrayView bytes)
{
    QStringList lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        QByteArrayView line = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(displayText(line));
    }
    return lines.join(u'\n');
}

QString answerText(const BatchRow &row, const BatchDetails &details)
{
    if (row.status == 0)
        return {};
    QString text = u"%1 %2\n"_s.arg(row.status).arg(displayText(details.reason, 80));
    for (const Field &field : details.fields)
        text += displayText(field.name, 200) + u": "_s + displayText(field.value, 4'000) + u'\n';
    const qsizetype shown = qMin(details.body.size(), kBodyShownMax);
    text += u'\n' + linesOf(QByteArrayView(details.body).first(shown));
    if (shown < row.answerBytes)
        text += u'\n' + BatchResultWords::tr("… %1 in all").arg(displaySize(row.answerBytes));
    return text;
}

} // namespace

QString batchOutcomeWord(BatchOutcome outcome)
{
    switch (outcome) {
    case BatchOutcome::Waiting:
        return BatchResultWords::tr("waiting");
    case BatchOutcome::Retrying:
        return BatchResultWords::tr("to be tried again");
    case BatchOutcome::Accepted:
        return BatchResultWords::tr("accepted");
    case BatchOutcome::Refused:
        return BatchResultWords::tr("refused");
    case BatchOutcome::Failed:
        return BatchResultWords::tr("no answer");
    case BatchOutcome::LeftOut:
        return BatchResultWords::tr("left out");
    case BatchOutcome::Cancelled:
        break;
    }
    return BatchResultWords::tr("cancelled");
}

QString differenceWords(const BatchRow &row)
{
    if (!row.isCompared())
        return {};
    QStringList words;
    if ((row.difference & AnswerDifference::Answered) != 0)
        return BatchResultWords::tr("only one answered");
    if ((row.difference & AnswerDifference::Status) != 0)
        words.append(BatchResultWords::tr("status"));
    if ((row.difference & AnswerDifference::Headers) != 0)
        words.append(BatchResultWords::tr("headers"));
    if ((row.difference & AnswerDifference::Body) != 0)
        words.append(BatchResultWords::tr("body"));
    return words.isEmpty() ? BatchResultWords::tr("the same")
                           : BatchResultWords::tr("differs in %1").arg(words.join(u", "_s));
}

QString batchRowText(const BatchResults &results, qint64 number, const QStringList &targets)
{
    const BatchRow row = results.row(number);
    const BatchDetails details = results.details(number);
    const qsizetype count = qMax<qsizetype>(1, targets.size());
    QStringList paragraphs;
    QString head = BatchResultWords::tr("Event #%1 to %2: %3")
                           .arg(QString::number(row.eventId), targets.value(number % count),
                                batchOutcomeWord(row.outcome));
    if (row.tries > 1)
        head += BatchResultWords::tr(", after %1 tries").arg(row.tries);
    paragraphs.append(head + u'.');
    if (!details.failure.isEmpty())
        paragraphs.append(details.failure);
    if (row.tries > 0)
        paragraphs.append(timesText(row.times));
    const qint64 first = number - number % count;
    if (row.differs()) {
        const QString difference = answerDifferenceText(
                { results.row(first), results.details(first) }, { row, details });
        paragraphs.append(difference);
        paragraphs.append(BatchResultWords::tr("— Answer of %1:").arg(targets.value(number % count))
                          + u'\n' + answerText(row, details));
        paragraphs.append(BatchResultWords::tr("— Answer of %1:").arg(targets.value(0)) + u'\n'
                          + answerText(results.row(first), results.details(first)));
    } else if (row.status > 0) {
        paragraphs.append(answerText(row, details));
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace hookloupe
