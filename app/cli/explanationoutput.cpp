// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/explanationoutput.h"

#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/markedtext.h"
#include "core/signature/mac.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kContentBytesMax = 16LL * 1024;
constexpr int kNameWidth = 16;

QString outcomeMark(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Good:
        return u"ok"_s;
    case StepOutcome::Bad:
        return u"NO"_s;
    case StepOutcome::Note:
        return u"i "_s;
    case StepOutcome::NotReached:
        break;
    }
    return u"- "_s;
}

QString sourceId(ClockReading::Source source)
{
    switch (source) {
    case ClockReading::Source::Signed:
        return u"signed"_s;
    case ClockReading::Source::DateField:
        return u"date"_s;
    case ClockReading::Source::Payload:
        break;
    }
    return u"payload"_s;
}

QJsonValue positionOrNull(std::optional<qsizetype> position)
{
    return position ? QJsonValue(static_cast<qint64>(*position)) : QJsonValue();
}

QJsonObject candidateJson(const SignatureCandidate &candidate)
{
    const qsizetype place = candidate.expected.isEmpty()
            ? -1
            : firstDifference(candidate.received, candidate.expected);
    return { { u"received"_s, displayText(candidate.received) },
             { u"expected"_s, displayText(candidate.expected) },
             { u"matches"_s, candidate.matches },
             { u"first_difference"_s,
               place < 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(place)) },
             { u"remark"_s, candidate.remark } };
}

} // namespace

void putExplanation(const QList<ExplanationStep> &steps, const Verification &found)
{
    for (const ExplanationStep &step : steps) {
        putLine({});
        putLine(u"[%1] %2"_s.arg(outcomeMark(step.outcome), step.title));
        putLine(u"     "_s + step.text);
        for (const NamedValue &value : step.values)
            putLine(u"     %1 %2"_s.arg(value.name, -kNameWidth).arg(value.value));
    }
    if (found.signedContent.isEmpty())
        return;
    const MarkedText marked = markedText(found.signedContent, kContentBytesMax);
    putLine({});
    putLine(u"These %1 are signed:"_s.arg(displaySize(found.signedContent.size())));
    for (const QString &line : marked.text.split(u'\n'))
        putLine(u"  | "_s + line);
    if (!marked.legend.isEmpty())
        putLine(u"  (%1)"_s.arg(marked.legend.join(u", "_s)));
    if (marked.isCut)
        putLine(u"  The rest is not shown; --json has all of it."_s);
}

void putClocks(const Clocks &clocks)
{
    if (clocks.readings.isEmpty())
        return;
    putLine({});
    putLine(u"Clocks"_s);
    for (const ClockReading &reading : clocks.readings)
        putLine(u"     %1 %2  %3 s before receipt"_s.arg(sourceId(reading.source), -kNameWidth)
                        .arg(rfc3339(reading.unixMs * 1000))
                        .arg(static_cast<double>(reading.beforeReceiptMs) / 1000));
    putLine(u"     "_s + clocks.conclusion);
}

QJsonObject clocksJson(const Clocks &clocks)
{
    QJsonArray readings;
    for (const ClockReading &reading : clocks.readings)
        readings.append(QJsonObject{ { u"source"_s, sourceId(reading.source) },
                                     { u"text"_s, displayText(reading.text, 100) },
                                     { u"time"_s, rfc3339(reading.unixMs * 1000) },
                                     { u"before_receipt_ms"_s, reading.beforeReceiptMs } });
    return { { u"readings"_s, readings }, { u"conclusion"_s, clocks.conclusion } };
}

QJsonArray stepsJson(const QList<ExplanationStep> &steps)
{
    QJsonArray array;
    for (const ExplanationStep &step : steps) {
        QJsonArray values;
        for (const NamedValue &value : step.values)
            values.append(QJsonObject{ { u"name"_s, value.name }, { u"value"_s, value.value } });
        array.append(QJsonObject{ { u"id"_s, QString::fromLatin1(step.id) },
                                  { u"outcome"_s, QString(outcomeId(step.outcome)) },
                                  { u"title"_s, step.title },
                                  { u"text"_s, step.text },
                                  { u"values"_s, values } });
    }
    return array;
}

QJsonObject verificationJson(const Verification &found)
{
    QJsonObject object{ { u"verdict"_s, QString(verdictId(found.verdict)) },
                        { u"scheme"_s, found.scheme },
                        { u"reason"_s, found.reason },
                        { u"carrier"_s, displayText(found.carrier) },
                        { u"position"_s, positionOrNull(found.position) },
                        { u"key"_s,
                          found.keyName.isEmpty() ? u"main"_s : displayText(found.keyName) },
                        { u"not_covered"_s, found.coverageNote } };
    QJsonArray candidates;
    for (const SignatureCandidate &candidate : found.candidates)
        candidates.append(candidateJson(candidate));
    object[u"candidates"_s] = candidates;
    if (found.timestamp) {
        object[u"timestamp"_s] = rfc3339(found.timestamp->unixMs * 1000);
        object[u"age_ms"_s] = found.timestamp->ageMs;
    }
    if (!found.signedContent.isEmpty()) {
        const QByteArrayView content = found.signedContent;
        object[u"signed_content_base64"_s] = QString::fromLatin1(found.signedContent.toBase64());
        object[u"signed_content_bytes"_s] = static_cast<qint64>(content.size());
        object[u"signed_content_sha256"_s] =
                QString::fromLatin1(toHex(digest(HashFunction::Sha256, { &content, 1 })));
    }
    return object;
}

} // namespace hookloupe::cli
