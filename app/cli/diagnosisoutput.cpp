// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/diagnosisoutput.h"

#include "app/cli/output.h"

#include <QJsonObject>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QString sureness(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Proven:
        return u"proven"_s;
    case Confidence::Guess:
        return u"a guess"_s;
    case Confidence::None:
        break;
    }
    return u"not found"_s;
}

void putIndented(const QString &text, const QString &indent)
{
    for (const QString &line : text.split(u'\n'))
        putLine(indent + line);
}

} // namespace

void putDiagnosis(const Diagnosis &diagnosis, bool whole)
{
    for (const Finding &finding : diagnosis.findings) {
        putLine({});
        putLine(u"Cause: %1 (%2, %3)"_s.arg(QString(causeId(finding.cause)),
                                            causeTitle(finding.cause),
                                            sureness(finding.confidence)));
        putIndented(finding.evidence, u"  "_s);
        putIndented(finding.sentence, u"  "_s);
        if (!whole)
            return;
        putIndented(finding.fix, u"  "_s);
        for (const FrameworkFix &fix : finding.fixes) {
            putLine({});
            putLine(u"  %1: %2"_s.arg(fix.framework, fix.text));
            putIndented(fix.code, u"    "_s);
        }
    }
}

QJsonArray diagnosisJson(const Diagnosis &diagnosis)
{
    QJsonArray array;
    for (const Finding &finding : diagnosis.findings) {
        array.append(QJsonObject{ { u"cause"_s, QString(causeId(finding.cause)) },
                                  { u"confidence"_s, QString(confidenceId(finding.confidence)) },
                                  { u"evidence"_s, finding.evidence },
                                  { u"advice"_s, finding.advice() } });
    }
    return array;
}

} // namespace hookloupe::cli
