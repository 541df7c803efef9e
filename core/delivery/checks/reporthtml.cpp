// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"
#include "core/delivery/checks/consumerreport.h"
#include "core/delivery/checks/reporttext.h"

#include <QDateTime>
#include <QFile>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Of each request and answer: a page is read, not searched.
constexpr qsizetype kShownBytes = 4'096;
/// Of the exchanges of one check; twenty that are alike say no more than three.
constexpr std::size_t kShownExchanges = 6;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// The outcome as a sign and a word: never by colour alone.
QString badge(ConsumerOutcome outcome)
{
    QString sign = u"–"_s;
    if (outcome == ConsumerOutcome::Pass)
        sign = u"✓"_s;
    else if (outcome == ConsumerOutcome::Fail)
        sign = u"✗"_s;
    else if (outcome == ConsumerOutcome::CannotTell)
        sign = u"?"_s;
    return u"<span class=\"badge %1\"><b aria-hidden=\"true\">%2</b> %3</span>"_s.arg(
            QString(consumerOutcomeId(outcome)), sign, consumerOutcomeText(outcome));
}

QString pair(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString()
                           : u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(name), escaped(value));
}

QString exchangeHtml(const ConsumerExchange &exchange)
{
    const QString label =
            exchange.label.isEmpty() ? QString() : u" (%1)"_s.arg(escaped(exchange.label));
    return u"<div class=\"exchange\"><div><h4>Sent%1</h4><pre>%2</pre></div>"
           "<div><h4>Came back, %3</h4><pre>%4</pre></div></div>\n"_s.arg(
                   label, escaped(reportText(exchange.request, kShownBytes)),
                   escaped(millisecondsText(exchange.answer.times.totalUs)),
                   escaped(answerReportText(exchange.answer, kShownBytes)));
}

QString findingHtml(const ConsumerFinding &finding)
{
    QString html =
            u"<details id=\"%1\" class=\"check\"%2><summary>%3<span class=\"title\">%4</span>"
            "<span class=\"evidence\">%5</span></summary>\n<dl>\n"_s.arg(
                    escaped(finding.id),
                    finding.outcome == ConsumerOutcome::Fail ? u" open"_s : QString(),
                    badge(finding.outcome), escaped(finding.title), escaped(finding.evidence));
    html += pair(u"What to change"_s, finding.advice) + pair(u"Sent"_s, finding.sent)
            + pair(u"Should come back"_s, finding.expected) + pair(u"Why"_s, finding.why)
            + pair(u"Source"_s, finding.source) + u"</dl>\n"_s;
    std::size_t shown = 0;
    for (const ConsumerExchange &exchange : finding.exchanges) {
        if (shown++ == kShownExchanges)
            break;
        html += exchangeHtml(exchange);
    }
    if (finding.exchanges.size() > kShownExchanges)
        html += u"<p class=\"quiet\">… and %1 more like these.</p>\n"_s.arg(finding.exchanges.size()
                                                                            - kShownExchanges);
    return html + u"</details>\n"_s;
}

QString headHtml(const ConsumerReport &report)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(report.startedAtUs / 1000, Qt::UTC)
                                 .toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    QString budget = millisecondsText(qint64{ report.budgetMs } * 1000);
    if (!report.budgetSource.isEmpty())
        budget += u" (%1)"_s.arg(report.budgetSource);
    const bool isGood = report.ended.isEmpty() && report.count(ConsumerOutcome::Fail) == 0;
    return u"<header><p class=\"quiet\">Check of a webhook consumer</p>\n<h1>%1</h1>\n"
           "<p class=\"result %2\">%3</p>\n%4<dl class=\"facts\">\n%5</dl></header>\n"_s.arg(
                   escaped(report.target), isGood ? u"pass"_s : u"fail"_s,
                   escaped(summaryOf(report)),
                   report.ended.isEmpty() ? QString() : u"<p>%1</p>\n"_s.arg(escaped(report.ended)),
                   pair(u"Signed as"_s, report.schemeName) + pair(u"Begun"_s, when)
                           + pair(u"Took"_s, millisecondsText(report.tookUs))
                           + pair(u"The provider waits"_s, budget));
}

QString cardHtml(const ConsumerReport &report)
{
    QString rows;
    for (const ConsumerPractice &practice : report.practices) {
        QString lines;
        for (const QString &line : practice.evidence)
            lines += u"<p>%1</p>"_s.arg(escaped(line));
        rows += u"<li>%1<strong>%2</strong><div>%3</div></li>\n"_s.arg(
                badge(practice.outcome), escaped(practice.title), lines);
    }
    return u"<section><h2>Five best practices</h2>\n<ol class=\"card\">\n%1</ol></section>\n"_s.arg(
            rows);
}

} // namespace

QByteArray consumerReportHtml(const ConsumerReport &report)
{
    QFile style(u":/hookloupe/checkreport/report.css"_s);
    QString css;
    if (style.open(QIODevice::ReadOnly))
        css = QString::fromUtf8(style.readAll());
    QString checks;
    for (const ConsumerFinding &finding : report.findings)
        checks += findingHtml(finding);
    // Nothing is fetched and nothing runs, whatever a consumer answered.
    const QString html =
            u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"
            "<title>Check of %1</title>\n<style>\n%2</style>\n</head>\n<body>\n<main>\n%3%4"
            "<section><h2>All checks</h2>\n%5</section>\n</main>\n"
            "<footer class=\"quiet\">Made by Hookloupe. Requests are shown as they were sent; "
            "secrets are left out.</footer>\n</body>\n</html>\n"_s;
    return html.arg(escaped(report.target), css, headHtml(report), cardHtml(report), checks)
            .toUtf8();
}

} // namespace hookloupe
