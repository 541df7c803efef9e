// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/consumerreport.h"
#include "core/delivery/checks/reporttext.h"
#include "core/event/clock.h"

#include <QXmlStreamWriter>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// A CI server shows this beside the failure: as much as a person reads there.
constexpr qsizetype kFailureBytesMax = 2'000;

QString seconds(qint64 us)
{
    return QString::number(static_cast<double>(us) / 1'000'000, 'f', 3);
}

QString details(const ConsumerFinding &finding)
{
    QString text = u"%1\n"_s.arg(finding.evidence);
    if (!finding.advice.isEmpty())
        text += finding.advice + u'\n';
    text += u"\nSent: %1\nExpected: %2\nWhy: %3\n"_s.arg(finding.sent, finding.expected,
                                                         finding.why);
    if (!finding.source.isEmpty())
        text += u"Source: %1\n"_s.arg(finding.source);
    for (const ConsumerExchange &exchange : finding.exchanges)
        text += u"\n--- request %1\n%2\n--- answer\n%3\n"_s.arg(
                exchange.label, reportText(exchange.request, kFailureBytesMax),
                answerReportText(exchange.answer, kFailureBytesMax));
    return text;
}

} // namespace

QByteArray consumerReportJunit(const ConsumerReport &report)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(u"testsuites"_s);
    writer.writeStartElement(u"testsuite"_s);
    writer.writeAttribute(u"name"_s, u"hookloupe-cli check "_s + report.target);
    writer.writeAttribute(u"tests"_s, QString::number(report.findings.size()));
    writer.writeAttribute(u"failures"_s, QString::number(report.count(ConsumerOutcome::Fail)));
    writer.writeAttribute(u"errors"_s, u"0"_s);
    writer.writeAttribute(u"skipped"_s,
                          QString::number(report.count(ConsumerOutcome::CannotTell)
                                          + report.count(ConsumerOutcome::NotApplicable)));
    writer.writeAttribute(u"time"_s, seconds(report.tookUs));
    writer.writeAttribute(u"timestamp"_s, rfc3339(report.startedAtUs));
    for (const ConsumerFinding &finding : report.findings) {
        writer.writeStartElement(u"testcase"_s);
        writer.writeAttribute(u"classname"_s, u"check."_s + report.schemeId);
        writer.writeAttribute(u"name"_s, finding.id);
        writer.writeAttribute(u"time"_s, seconds(finding.tookUs));
        if (finding.outcome == ConsumerOutcome::Fail) {
            writer.writeStartElement(u"failure"_s);
            writer.writeAttribute(u"message"_s, finding.evidence);
            writer.writeAttribute(u"type"_s, finding.id);
            writer.writeCharacters(details(finding));
            writer.writeEndElement();
        } else if (finding.outcome != ConsumerOutcome::Pass) {
            writer.writeStartElement(u"skipped"_s);
            writer.writeAttribute(
                    u"message"_s,
                    u"%1: %2"_s.arg(consumerOutcomeText(finding.outcome), finding.evidence));
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return xml;
}

} // namespace hookloupe
