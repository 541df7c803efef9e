// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/casepage.h"

#include "core/exchange/case/casesection.h"
#include "core/exchange/case/htmltext.h"

#include <QDir>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPieceBytes = 256LL * 1024;

QString plural(std::size_t count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString redactionSentence(const CaseManifest &facts)
{
    if (!facts.isRedacted)
        return u"Nothing was taken out: this is what came, with all that is in it."_s;
    qint64 all = 0;
    QStringList rules;
    for (auto it = facts.replaced.begin(); it != facts.replaced.end(); ++it) {
        all += it.value();
        rules += u"%1 %2"_s.arg(it.value())
                         .arg(it.key() == u"by its name"_s ? u"by name"_s : it.key());
    }
    if (all == 0)
        return u"It was looked through for credentials, people and payment data, and there were "
               "none."_s;
    return u"%1 were replaced by pseudonyms (%2). Equal values have equal pseudonyms."_s.arg(
            plural(static_cast<std::size_t>(all), u"value"_s, u"values"_s), rules.join(u", "_s));
}

QString keysHtml(const CaseManifest &facts)
{
    if (facts.keys.isEmpty())
        return {};
    QString rows;
    for (const CaseKey &key : facts.keys)
        rows += u"<tr><td>%1</td><td>%2</td><td><code>%3</code></td></tr>\n"_s.arg(
                htmlText(key.endpoint),
                htmlText(key.scheme + (key.isOther ? u" (another secret)"_s : QString())),
                htmlText(key.secret.view()));
    return u"<section><h2>Throw-away keys</h2>\n<p>The requests were signed anew with these after "
           "they had been redacted. They are nobody’s: they were made for this file alone, and "
           "verify nothing else.</p>\n<div class=\"wide\"><table><thead><tr><th "
           "scope=\"col\">Endpoint</th><th scope=\"col\">Scheme</th><th scope=\"col\">Key</th></tr>"
           "</thead><tbody>\n"_s
            + rows + u"</tbody></table></div></section>\n"_s;
}

} // namespace

Result<void> CasePage::open()
{
    m_sections.setFileTemplate(QDir::temp().filePath(u"hookloupe-page-XXXXXX"_s));
    if (m_sections.open())
        return {};
    return Error{ ErrorCode::PermissionDenied,
                  u"No temporary file can be written in %1: %2."_s.arg(
                          QDir::toNativeSeparators(QDir::tempPath()), m_sections.errorString()) };
}

Result<void> CasePage::add(const CaseEvent &event)
{
    const std::size_t index = m_events++;
    const bool isShown =
            m_shown == index && index < kSectionsMax && m_sections.pos() < kSectionBytesMax;
    m_shown += isShown ? 1 : 0;
    if (event.event.kind == EventKind::Request)
        ++m_verdicts[static_cast<std::size_t>(event.event.verdict)];
    else
        ++m_others;
    m_rows += caseTableRow(event, index, isShown);
    if (!isShown)
        return {};
    const QByteArray section = caseSection(event, index, m_kind == Kind::InCase);
    if (m_sections.write(section) == section.size())
        return {};
    return Error{ ErrorCode::PermissionDenied,
                  u"The page cannot be put together: %1."_s.arg(m_sections.errorString()) };
}

Result<void> CasePage::write(const CaseManifest &facts,
                             const std::function<Result<void>(QByteArrayView bytes)> &sink)
{
    const QString title = facts.title.isEmpty() ? u"Webhook requests"_s : facts.title;
    QStringList verdicts;
    for (int i = 0; i < kVerdictCount; ++i) {
        if (m_verdicts[static_cast<std::size_t>(i)] > 0)
            verdicts += u"%1 %2"_s.arg(m_verdicts[static_cast<std::size_t>(i)])
                                .arg(verdictWords(static_cast<Verdict>(i)));
    }
    if (m_others > 0)
        verdicts += u"%1 without a whole request"_s.arg(m_others);
    QString head = u"<header><p class=\"quiet\">%1</p>\n<h1>%2</h1>\n<p class=\"result\">%3: "
                   "%4.</p>\n"_s.arg(m_kind == Kind::InCase ? u"A case of Hookloupe"_s
                                                            : u"Events of Hookloupe"_s,
                                     htmlText(title), plural(m_events, u"event"_s, u"events"_s),
                                     htmlText(verdicts.join(u", "_s)));
    if (!facts.note.isEmpty()) {
        qint64 left = 0;
        head += u"<div class=\"note\">%1</div>\n"_s.arg(
                htmlBlock(facts.note.toUtf8(), facts.note.size() * 4, left));
    }
    QStringList environment;
    for (auto it = facts.environment.begin(); it != facts.environment.end(); ++it)
        environment += u"%1 %2"_s.arg(it.key(), it.value());
    head += u"<dl class=\"facts\">\n"_s + htmlPair(u"Made"_s, pageTime(facts.createdAtUs))
            + htmlPair(u"By"_s, facts.program + u' ' + facts.programVersion)
            + htmlPair(u"On"_s, environment.join(u", "_s))
            + htmlPair(u"Redaction"_s, redactionSentence(facts)) + u"</dl></header>\n"_s;
    head += u"<section><h2>Events</h2>\n<div class=\"wide\"><table><thead><tr><th "
            "scope=\"col\">#</th><th scope=\"col\">Received (UTC)</th><th "
            "scope=\"col\">Request</th><th "
            "scope=\"col\">Type</th><th scope=\"col\">Signature</th><th scope=\"col\">Likely "
            "cause</th><th scope=\"col\">Answered</th></tr></thead><tbody>\n"_s;
    auto done = sink(pageBegin(title, u"case.css"_s) + head.toUtf8());
    if (done)
        done = sink(m_rows);
    if (done)
        done = sink("</tbody></table></div></section>\n" + keysHtml(facts).toUtf8());
    if (done && m_events > m_shown)
        done = sink(u"<p class=\"quiet\">The first %1 events are shown below.</p>\n"_s.arg(m_shown)
                            .toUtf8());
    m_sections.seek(0);
    while (done && !m_sections.atEnd())
        done = sink(m_sections.read(kPieceBytes));
    return done ? sink(pageEnd()) : done;
}

} // namespace hookloupe
