// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/merchantreport.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/case/htmltext.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kIdsShown = 8;

QString counted(std::size_t count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

/// To the second: nobody compares microseconds by hand.
QString timeText(qint64 unixUs)
{
    return pageTime(unixUs).left(19) + u" UTC"_s;
}

QString surenessSentence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Proven:
        return u"This is certain: the signature matches as soon as it is undone."_s;
    case Confidence::Guess:
        return u"This is likely, and not proven."_s;
    case Confidence::None:
        break;
    }
    return {};
}

QString typeOf(const Event &event)
{
    if (!event.eventType.isEmpty())
        return displayText(event.eventType, 80);
    const QByteArrayView target = event.request.targetBytes();
    const qsizetype query = target.indexOf('?');
    return displayText(event.request.methodBytes(), 20) + u' '
            + displayText(query < 0 ? target : target.first(query), 80);
}

QString answerOf(const Event &event)
{
    if (event.response.status > 0)
        return QString::number(event.response.status);
    return event.response.state == AnswerState::ClientGone ? u"the sender had left"_s
                                                           : u"not known"_s;
}

/// Of a cell or a line: nothing in it is taken for Markdown.
QString markdownText(const QString &text)
{
    QString safe;
    for (const QChar c : displayText(text.toUtf8())) {
        if (u"\\`*_[]<>#|~"_s.contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

} // namespace

void MerchantReport::add(const CaseEvent &event)
{
    const Event &one = event.event;
    ++m_events;
    m_firstUs = m_firstUs == 0 ? one.receivedAtUs : qMin(m_firstUs, one.receivedAtUs);
    m_lastUs = qMax(m_lastUs, one.receivedAtUs);
    Row row{ .id = one.id,
             .receivedAtUs = one.receivedAtUs,
             .type = typeOf(one),
             .verdict = verdictWords(one.verdict),
             .kind = one.verdict,
             .answer = answerOf(one),
             .isRequest = one.kind == EventKind::Request };
    if (one.kind != EventKind::Request) {
        row.type = one.kind == EventKind::Gap ? u"nothing was listened for"_s
                                              : u"a request that broke HTTP"_s;
        row.verdict = u"–"_s;
        ++m_refused;
        addProblem(row.type, Confidence::None, one.reason, {}, one.id);
    } else if (one.verdict == Verdict::Valid) {
        ++m_holding;
    } else if (one.verdict != Verdict::Unsigned && one.verdict != Verdict::NoSecret) {
        ++m_failing;
        if (event.findings.isEmpty()) {
            addProblem(u"no cause is known"_s, Confidence::None, one.reason, {}, one.id);
        } else {
            const Finding &finding = event.findings.first();
            addProblem(causeTitle(finding.cause), finding.confidence, finding.sentence, finding.fix,
                       one.id);
        }
    }
    const int status = one.response.status;
    if (one.kind == EventKind::Request && status > 0 && (status < 200 || status > 299)) {
        ++m_notTaken;
        addProblem(
                u"answered with %1"_s.arg(status), Confidence::None,
                u"The sender was answered with %1, which providers take for a failure: they send "
                "it again, and give up in the end."_s.arg(status),
                u"Answer with a status of 200 to 299 as soon as the message is stored, and do the "
                "work after that."_s,
                one.id);
    }
    if (m_rows.size() < kRowsMax)
        m_rows.push_back(std::move(row));
}

void MerchantReport::addProblem(const QString &title, Confidence confidence,
                                const QString &sentence, const QString &fix, qint64 id)
{
    auto problem = std::find_if(m_problems.begin(), m_problems.end(), [&](const Problem &one) {
        return one.title == title && one.confidence == confidence;
    });
    if (problem == m_problems.end())
        problem = m_problems.insert(problem, { title, confidence, sentence, fix, {}, 0 });
    ++problem->count;
    if (problem->ids.size() < kIdsShown)
        problem->ids.push_back(id);
}

QString MerchantReport::idsText(const Problem &problem) const
{
    QStringList ids;
    for (const qint64 id : problem.ids)
        ids += u"#%1"_s.arg(id);
    return problem.count > problem.ids.size()
            ? u"%1 and %2 more"_s.arg(ids.join(u", "_s)).arg(problem.count - problem.ids.size())
            : ids.join(u", "_s);
}

QString MerchantReport::headline() const
{
    if (m_failing == 0 && m_notTaken == 0 && m_refused == 0)
        return m_holding == m_events
                ? u"All that came was signed rightly, and nothing has to be changed."_s
                : u"Nothing that came is known to be wrong."_s;
    QStringList parts;
    if (m_failing > 0)
        parts += u"the signature of %1 did not hold"_s.arg(
                counted(m_failing, u"message"_s, u"messages"_s));
    if (m_notTaken > 0)
        parts += counted(m_notTaken, u"was answered with a failure"_s,
                         u"were answered with a failure"_s);
    if (m_refused > 0)
        parts += counted(m_refused, u"never came as a whole request"_s,
                         u"never came as whole requests"_s);
    return u"Of %1, %2."_s.arg(counted(m_events, u"message"_s, u"messages"_s), parts.join(u"; "_s));
}

QString MerchantReport::period() const
{
    return m_firstUs == m_lastUs ? timeText(m_firstUs)
                                 : u"%1 to %2"_s.arg(timeText(m_firstUs), timeText(m_lastUs));
}

QByteArray MerchantReport::html(const CaseManifest &facts) const
{
    const QString title = facts.title.isEmpty() ? u"Report on webhook messages"_s : facts.title;
    QString page =
            u"<header><p class=\"quiet\">%1</p>\n<h1>%2</h1>\n<p class=\"result\">%3</p>\n"_s.arg(
                    htmlText(period()), htmlText(title), htmlText(headline()));
    if (!facts.note.isEmpty()) {
        qint64 left = 0;
        page += u"<div class=\"note\">%1</div>\n"_s.arg(
                htmlBlock(facts.note.toUtf8(), facts.note.size() * 4, left));
    }
    page += u"</header>\n"_s;
    if (!m_problems.empty()) {
        page += u"<section><h2>What is wrong, and what to change</h2>\n<ol class=\"causes\">\n"_s;
        for (const Problem &problem : m_problems) {
            page += u"<li><strong>%1</strong> <span class=\"quiet\">(%2)</span>"_s.arg(
                    htmlText(capitalised(problem.title)), htmlText(idsText(problem)));
            if (!problem.sentence.isEmpty())
                page += u"<p>%1 %2</p>"_s.arg(htmlText(problem.sentence),
                                              surenessSentence(problem.confidence));
            if (!problem.fix.isEmpty())
                page += u"<p><b>What to change:</b> %1</p>"_s.arg(htmlText(problem.fix));
            page += u"</li>\n"_s;
        }
        page += u"</ol></section>\n"_s;
    }
    page += u"<section><h2>What came</h2>\n<div class=\"wide\"><table><thead><tr><th "
            "scope=\"col\">#</th><th scope=\"col\">When</th><th scope=\"col\">What</th><th "
            "scope=\"col\">Signature</th><th scope=\"col\">Answered</th></tr></thead><tbody>\n"_s;
    for (const Row &row : m_rows)
        page += u"<tr><td>%1</td><td class=\"time\">%2</td><td>%3</td><td>%4</td><td>%5</td></tr>\n"_s
                        .arg(QString::number(row.id), timeText(row.receivedAtUs),
                             htmlText(row.type),
                             row.isRequest ? verdictBadge(row.kind) : row.verdict,
                             htmlText(row.answer));
    page += u"</tbody></table></div>\n"_s;
    if (m_events > m_rows.size())
        page += u"<p class=\"quiet\">… and %1 more.</p>\n"_s.arg(m_events - m_rows.size());
    page += u"</section>\n"_s;
    return pageBegin(title, u"case.css"_s) + page.toUtf8() + pageEnd();
}

QByteArray MerchantReport::markdown(const CaseManifest &facts) const
{
    QString text = u"# %1\n\n%2\n\n**%3**\n"_s.arg(
            markdownText(facts.title.isEmpty() ? u"Report on webhook messages"_s : facts.title),
            period(), markdownText(headline()));
    if (!facts.note.isEmpty()) {
        text += u'\n';
        for (const QString &line : facts.note.split(u'\n'))
            text += u"> "_s + markdownText(line) + u'\n';
    }
    if (!m_problems.empty()) {
        text += u"\n## What is wrong, and what to change\n\n"_s;
        int number = 0;
        for (const Problem &problem : m_problems) {
            text += u"%1. **%2** (%3)\n"_s.arg(QString::number(++number),
                                               markdownText(capitalised(problem.title)),
                                               markdownText(idsText(problem)));
            if (!problem.sentence.isEmpty())
                text += u"   "_s
                        + (markdownText(problem.sentence) + u' '
                           + surenessSentence(problem.confidence))
                                  .trimmed()
                        + u'\n';
            if (!problem.fix.isEmpty())
                text += u"\n   **What to change:** %1\n"_s.arg(markdownText(problem.fix));
        }
    }
    text += u"\n## What came\n\n| # | When | What | Signature | Answered |\n|---|---|---|---|---|\n"_s;
    for (const Row &row : m_rows)
        text += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(
                QString::number(row.id), timeText(row.receivedAtUs), markdownText(row.type),
                markdownText(row.verdict), markdownText(row.answer));
    if (m_events > m_rows.size())
        text += u"\n… and %1 more.\n"_s.arg(m_events - m_rows.size());
    return text.toUtf8();
}

} // namespace hookloupe
