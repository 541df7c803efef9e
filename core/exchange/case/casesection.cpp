// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/casesection.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/eventnote.h"
#include "core/exchange/case/htmltext.h"
#include "core/payload/jsonprint.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// A page is read, not searched.
constexpr qsizetype kBodyBytesMax = 16LL * 1024;
constexpr qsizetype kHeadBytesMax = 16LL * 1024;
constexpr qsizetype kAnswerBytesMax = 4LL * 1024;
constexpr std::size_t kSendsShown = 20;

QString heading(const Event &event)
{
    switch (event.kind) {
    case EventKind::Request:
        break;
    case EventKind::Refused:
        return u"Refused request"_s;
    case EventKind::Gap:
        return u"Nothing listened"_s;
    }
    return displayText(event.request.methodBytes(), 40) + u' '
            + displayText(event.request.targetBytes(), 300);
}

QString block(const QString &title, QByteArrayView bytes, qsizetype bytesMax, const QString &where)
{
    qint64 left = 0;
    const QString lines = htmlBlock(bytes, bytesMax, left);
    QString html = u"<h4>%1</h4><pre tabindex=\"0\">%2</pre>\n"_s.arg(htmlText(title), lines);
    if (left > 0)
        html += u"<p class=\"quiet\">… and %1 more%2.</p>\n"_s.arg(
                displaySize(left), where.isEmpty() ? QString() : u", whole in "_s + where);
    return html;
}

QString bodyBlock(const Event &event, const QString &where)
{
    const QByteArrayView body = event.request.body();
    if (body.isEmpty())
        return u"<p class=\"quiet\">It has no body.</p>\n"_s;
    const bool isJson = body.trimmed().startsWith('{') || body.trimmed().startsWith('[');
    if (isJson && body.size() <= kBodyBytesMax) {
        const JsonPrinted laidOut = prettyJson(body, { .outputBytesMax = 8 * kBodyBytesMax });
        if (!laidOut.mistake && !laidOut.cut && laidOut.text != body)
            return block(u"Body (%1 of JSON, laid out)"_s.arg(displaySize(body.size())),
                         laidOut.text, 4 * kBodyBytesMax, where);
    }
    return block(u"Body (%1)"_s.arg(displaySize(body.size())), body, kBodyBytesMax, where);
}

QString sureness(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Proven:
        return u"proven: the signature matches when this is undone"_s;
    case Confidence::Guess:
        return u"a guess: nothing proves it"_s;
    case Confidence::None:
        break;
    }
    return u"nothing that was tried fits"_s;
}

QString diagnosisHtml(const CaseEvent &event)
{
    if (event.findings.isEmpty())
        return {};
    QString items;
    for (const Finding &finding : event.findings) {
        QString lines;
        for (const QString &line : { finding.evidence, finding.sentence, finding.fix }) {
            if (!line.isEmpty())
                lines += u"<p>%1</p>"_s.arg(htmlText(line));
        }
        items += u"<li><strong>%1</strong> <span class=\"quiet\">(%2)</span>%3</li>\n"_s.arg(
                htmlText(capitalised(causeTitle(finding.cause))), sureness(finding.confidence),
                lines);
    }
    return u"<h3>Why, most likely</h3>\n<ol class=\"causes\">\n%1</ol>\n"_s.arg(items);
}

QString resigningHtml(const CaseEvent &event)
{
    if (!event.resigning)
        return event.isRedacted && event.event.kind == EventKind::Request
                        && event.event.verdict != Verdict::Unsigned
                ? u"<p class=\"hint\">It was redacted: its signature can no longer be verified. "
                  u"The "
                  "verdict above was made before.</p>\n"_s
                : QString();
    const CaseResigning &resigning = *event.resigning;
    QString html = u"<div class=\"hint\"><p>%1</p>"_s.arg(htmlText(resigning.sentence));
    if (resigning.verdict)
        html += u"<p>With the throw-away key: %1 %2</p>"_s.arg(verdictBadge(*resigning.verdict),
                                                               htmlText(resigning.reason));
    return html + u"</div>\n"_s;
}

QString outcome(const SendResult &result)
{
    if (result.state == SendState::Answered)
        return u"%1 %2"_s.arg(result.status).arg(displayText(result.reason, 80));
    return result.failure.isEmpty() ? QString(sendStateId(result.state)) : result.failure;
}

QString sendsHtml(const CaseEvent &event)
{
    QString rows;
    std::size_t shown = 0;
    const auto row = [&](const QString &what, qint64 atUs, QByteArrayView url,
                         const SendResult &result) {
        if (shown++ < kSendsShown)
            rows += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(
                    what, pageTime(atUs), htmlText(url, 300), htmlText(outcome(result)));
    };
    for (const ForwardRecord &forward : event.forwards)
        row(u"forwarded"_s, forward.startedAtUs > 0 ? forward.startedAtUs : forward.queuedAtUs,
            forward.targetUrl, forward.result);
    for (const ReplayRecord &replay : event.replays)
        row(replay.kind == ReplayKind::Exact            ? u"replayed"_s
                    : replay.kind == ReplayKind::Edited ? u"replayed, edited"_s
                    : replay.kind == ReplayKind::Resigned
                    ? u"replayed, signed anew"_s
                    : u"replayed, wrongly signed on purpose"_s,
            replay.startedAtUs, replay.targetUrl, replay.result);
    if (rows.isEmpty())
        return {};
    QString html = u"<h3>Sent on</h3>\n<div class=\"wide\"><table><thead><tr><th "
                   "scope=\"col\">What</th><th scope=\"col\">When</th><th scope=\"col\">To</th><th "
                   "scope=\"col\">What came of it</th></tr></thead><tbody>\n"_s
            + rows + u"</tbody></table></div>\n"_s;
    if (shown > kSendsShown)
        html += u"<p class=\"quiet\">… and %1 more.</p>\n"_s.arg(shown - kSendsShown);
    return html;
}

QString answerHtml(const ResponseRecord &answer)
{
    if (answer.status == 0)
        return answer.origin.isEmpty()
                ? QString()
                : u"<h3>Answer</h3>\n<p>%1</p>\n"_s.arg(htmlText(answer.origin));
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + answer.reason + '\n';
    for (const Field &field : answer.fields)
        head += field.name + ": " + field.value + '\n';
    if (!answer.body.isEmpty())
        head += '\n' + answer.body;
    return u"<details><summary>Answer: %1 %2</summary>\n%3%4</details>\n"_s.arg(
            QString::number(answer.status), htmlText(answer.reason, 80),
            answer.origin.isEmpty() ? QString() : u"<p>%1</p>\n"_s.arg(htmlText(answer.origin)),
            block(u"Head and body"_s, head, kAnswerBytesMax, {}));
}

QString noteHtml(const Event &event)
{
    if (!event.note)
        return {};
    QString html;
    if (!event.note->text.isEmpty()) {
        qint64 left = 0;
        html += u"<div class=\"note\">%1</div>\n"_s.arg(
                htmlBlock(event.note->text.toUtf8(), event.note->text.size() * 4, left));
    }
    for (const QString &tag : event.note->tags)
        html += u"<span class=\"tag\">%1</span> "_s.arg(htmlText(tag));
    return html;
}

QString provenanceSentence(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Wire:
        break;
    case Provenance::Relay:
        return u"It came through a relay."_s;
    case Provenance::Reserialised:
        return u"A relay or an export had written it anew: what was signed may have been other "
               "bytes."_s;
    case Provenance::Pasted:
        return u"It was pasted or made by hand."_s;
    }
    return {};
}

} // namespace

QByteArray caseTableRow(const CaseEvent &event, std::size_t index, bool hasSection)
{
    const Event &one = event.event;
    const QString number = QString::number(index + 1);
    const bool isRequest = one.kind == EventKind::Request;
    return u"<tr><td>%1</td><td class=\"time\">%2</td><td class=\"text\">%3</td><td "
           u"class=\"text\">%4</td><td>%5</td><td>%6</td>"
           "<td>%7</td></tr>\n"_s
                   .arg(hasSection ? u"<a href=\"#event-%1\">%1</a>"_s.arg(number) : number,
                        pageTime(one.receivedAtUs).chopped(4), htmlText(heading(one)),
                        htmlText(one.eventType, 120),
                        isRequest ? verdictBadge(one.verdict) : u"–"_s,
                        event.findings.isEmpty() ? u"–"_s
                                                 : htmlText(causeTitle(event.findings[0].cause)),
                        one.response.status == 0 ? u"–"_s : QString::number(one.response.status))
                   .toUtf8();
}

QByteArray caseSection(const CaseEvent &event, std::size_t index, bool inCase)
{
    const Event &one = event.event;
    const QString number = QString::number(index + 1);
    const QString file = QString::fromLatin1(caseFolder(index)) + u"/request.http"_s;
    const QString where =
            inCase && one.kind != EventKind::Gap ? u"<a href=\"%1\">%1</a>"_s.arg(file) : QString();
    QString html =
            u"<section class=\"event\" id=\"event-%1\">\n<h2><span class=\"quiet\">%1</span> "
            "%2</h2>\n"_s.arg(number, htmlText(heading(one)));
    if (one.kind == EventKind::Request)
        html += u"<p>%1 %2</p>\n"_s.arg(verdictBadge(one.verdict), htmlText(one.reason));
    else
        html += u"<p>%1</p>\n"_s.arg(htmlText(one.reason));
    html += resigningHtml(event) + noteHtml(one);
    html += u"<dl class=\"facts\">\n"_s + htmlPair(u"Received"_s, pageTime(one.receivedAtUs))
            + htmlPair(u"Endpoint"_s, one.endpoint) + htmlPair(u"Scheme"_s, one.scheme)
            + htmlPair(u"Type"_s, displayText(one.eventType, 300))
            + htmlPair(u"Delivery"_s, displayText(one.deliveryId, 300))
            + htmlPair(u"Attempt"_s, one.attempt > 1 ? QString::number(one.attempt) : QString())
            + htmlPair(u"From"_s, one.peer) + htmlPair(u"URL"_s, displayText(one.signedUrl, 1'000))
            + htmlPair(u"How it came"_s, provenanceSentence(one.provenance)) + u"</dl>\n"_s;
    html += diagnosisHtml(event);
    if (one.kind == EventKind::Request) {
        html += block(u"Request"_s, one.request.head().trimmed(), kHeadBytesMax, where)
                + bodyBlock(one, where);
        if (!where.isEmpty())
            html += u"<p class=\"quiet\">Its exact bytes: %1</p>\n"_s.arg(where);
    } else if (!one.request.wire.isEmpty()) {
        html += block(u"What came of it"_s, one.request.wire, kBodyBytesMax, where);
    }
    html += answerHtml(one.response) + sendsHtml(event);
    return (html + u"</section>\n"_s).toUtf8();
}

} // namespace hookloupe
