// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/consumerreport.h"
#include "core/delivery/checks/reporttext.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject exchangeJson(const ConsumerExchange &exchange)
{
    const SendResult &answer = exchange.answer;
    QJsonArray headers;
    for (const Field &field : answer.fields)
        headers.append(QJsonArray{ displayText(field.name), displayText(field.value) });
    return { { u"label"_s, orNull(exchange.label) },
             { u"request"_s, reportText(exchange.request) },
             { u"request_bytes"_s, exchange.request.size() },
             { u"state"_s, QString(sendStateId(answer.state)) },
             { u"status"_s, answer.status },
             { u"headers"_s, headers },
             { u"body"_s, reportText(answer.body) },
             { u"failure"_s, orNull(answer.failure) },
             { u"first_byte_us"_s, answer.times.firstByteUs },
             { u"total_us"_s, answer.times.totalUs } };
}

QJsonObject findingJson(const ConsumerFinding &finding)
{
    QJsonArray exchanges;
    for (const ConsumerExchange &exchange : finding.exchanges)
        exchanges.append(exchangeJson(exchange));
    return { { u"id"_s, finding.id },
             { u"title"_s, finding.title },
             { u"outcome"_s, QString(consumerOutcomeId(finding.outcome)) },
             { u"sent"_s, finding.sent },
             { u"expected"_s, finding.expected },
             { u"why"_s, finding.why },
             { u"source"_s, orNull(finding.source) },
             { u"evidence"_s, finding.evidence },
             { u"advice"_s, orNull(finding.advice) },
             { u"took_us"_s, finding.tookUs },
             { u"exchanges"_s, exchanges } };
}

} // namespace

QByteArray consumerReportJson(const ConsumerReport &report)
{
    QJsonArray findings;
    for (const ConsumerFinding &finding : report.findings)
        findings.append(findingJson(finding));
    QJsonArray practices;
    for (const ConsumerPractice &practice : report.practices)
        practices.append(
                QJsonObject{ { u"id"_s, practice.id },
                             { u"title"_s, practice.title },
                             { u"outcome"_s, QString(consumerOutcomeId(practice.outcome)) },
                             { u"evidence"_s, QJsonArray::fromStringList(practice.evidence) } });
    const QJsonObject object{
        { u"target"_s, report.target },
        { u"scheme"_s, report.schemeId },
        { u"started_at"_s, rfc3339(report.startedAtUs) },
        { u"took_us"_s, report.tookUs },
        { u"timeout_ms"_s, report.budgetMs },
        { u"timeout_source"_s, orNull(report.budgetSource) },
        { u"passed"_s, report.count(ConsumerOutcome::Pass) },
        { u"failed"_s, report.count(ConsumerOutcome::Fail) },
        { u"cannot_tell"_s, report.count(ConsumerOutcome::CannotTell) },
        { u"not_applicable"_s, report.count(ConsumerOutcome::NotApplicable) },
        { u"ended"_s, orNull(report.ended) },
        { u"checks"_s, findings },
        { u"practices"_s, practices },
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace hookloupe
