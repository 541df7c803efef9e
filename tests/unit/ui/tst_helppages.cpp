// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/verdict.h"
#include "core/exchange/exportformats.h"
#include "core/exchange/formats.h"
#include "core/query/eventvalue.h"
#include "core/query/query.h"
#include "core/signature/cause.h"
#include "ui/help/helppages.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

bool hasSection(QStringView page, const QString &anchor)
{
    const HelpPage *found = findHelpPage(page);
    return found
            && std::any_of(found->sections.begin(), found->sections.end(),
                           [&](const HelpSection &section) {
                               return section.anchor == anchor && !section.text.isEmpty();
                           });
}

} // namespace

class TestHelpPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDocumentIsAPage();
    void everyCauseIsExplained();
    void everyVerdictIsExplained();
    void everyFieldOfAQueryIsExplained();
    void everyExampleOfAQueryIsOne();
    void everyFormatIsNamed();
    void everyLinkLeadsToAHeadingOfThePages();
    void noTwoHeadingsOfAPageAreOneAnchor();
    void anchorsFollowTheRuleOfTheWeb();
    void titlesAreFoundBeforeTexts();
    void allWordsHaveToBeThere();
    void excerptsShowWhatWasFoundWithoutMarks();
};

void TestHelpPages::everyDocumentIsAPage()
{
    const QStringList files =
            QDir(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/docs")).entryList({ u"*.md"_s });
    QVERIFY(!files.isEmpty());
    QCOMPARE(helpPages().size(), files.size());
    const QString index = findHelpPage(u"index")->markdown;
    for (const HelpPage &page : helpPages()) {
        QVERIFY2(!page.title.isEmpty() && page.markdown.startsWith("# "_L1), qPrintable(page.name));
        QVERIFY(files.contains(page.name + u".md"_s));
        QVERIFY2(page.name == "index"_L1 || index.contains(u"]("_s + page.name + u".md)"_s),
                 qPrintable(page.name));
    }
}

void TestHelpPages::everyCauseIsExplained()
{
    for (int i = 0; i < kCauseCount; ++i) {
        const QString id = causeId(static_cast<Cause>(i));
        QVERIFY2(hasSection(u"causes", id), qPrintable(id));
    }
}

void TestHelpPages::everyVerdictIsExplained()
{
    for (int i = 0; i < kVerdictCount; ++i) {
        const QString id = verdictId(static_cast<Verdict>(i));
        QVERIFY2(hasSection(u"verdicts", id), qPrintable(id));
    }
}

void TestHelpPages::everyFieldOfAQueryIsExplained()
{
    const QStringList names = fieldNames() + QStringList{ u"after"_s, u"before"_s };
    QVERIFY(names.size() > 25);
    for (const QString &name : names)
        QVERIFY2(hasSection(u"query", name), qPrintable(name));
}

void TestHelpPages::everyExampleOfAQueryIsOne()
{
    int examples = 0;
    const auto check = [&](const QString &text) {
        ++examples;
        QueryMistake mistake;
        QVERIFY2(Query::parse(text, &mistake), qPrintable(text + u": "_s + mistake.sentence));
    };
    const QString &page = findHelpPage(u"query")->markdown;
    // A field and something behind it, between backticks of a text or on a line of a block.
    static const QRegularExpression inText(u"`([a-z]+(?::|[<>=!~])[^`\\n]+)`"_s);
    for (auto found = inText.globalMatch(page); found.hasNext();)
        check(found.next().captured(1));
    const QStringList lines = page.section(u"```"_s, 1, 1).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(4));
    for (const QString &line : lines)
        check(line);
    QVERIFY(examples > 30);
}

void TestHelpPages::everyFormatIsNamed()
{
    const QString &page = findHelpPage(u"formats")->markdown;
    const QString in = page.section(u"## "_s, 1, 1);
    const QString out = page.section(u"## "_s, 2, 2);
    for (const ImportFormat &format : importFormats())
        QVERIFY2(in.contains(u"| `"_s + format.id + u"` |"_s), format.id.data());
    for (const ExportFormat &format : exportFormats())
        QVERIFY2(out.contains(u"| `"_s + format.id + u"` |"_s), format.id.data());
}

void TestHelpPages::everyLinkLeadsToAHeadingOfThePages()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    int links = 0;
    for (const HelpPage &page : helpPages()) {
        for (auto found = link.globalMatch(page.markdown); found.hasNext(); ++links) {
            const QString target = found.next().captured(1);
            QString name = target.section(u'#', 0, 0);
            const QString anchor = target.section(u'#', 1);
            QVERIFY2(name.isEmpty() || name.endsWith(".md"_L1), qPrintable(target));
            name.chop(name.isEmpty() ? 0 : 3);
            if (name.isEmpty())
                name = page.name;
            QVERIFY2(findHelpPage(name), qPrintable(page.name + u": "_s + target));
            QVERIFY2(anchor.isEmpty() || hasSection(name, anchor),
                     qPrintable(page.name + u": "_s + target));
        }
        // Neither pictures nor HTML: the window would have to load or to trust them.
        QVERIFY(!page.markdown.contains("!["_L1));
        QVERIFY(!page.markdown.contains("<!--"_L1));
        QVERIFY(!page.markdown.contains("<a "_L1));
    }
    QVERIFY(links > 40);
}

void TestHelpPages::noTwoHeadingsOfAPageAreOneAnchor()
{
    for (const HelpPage &page : helpPages()) {
        QStringList anchors;
        for (const HelpSection &section : page.sections)
            anchors += section.anchor;
        QCOMPARE(anchors.removeDuplicates(), qsizetype(0));
    }
}

void TestHelpPages::anchorsFollowTheRuleOfTheWeb()
{
    QCOMPARE(helpAnchor(u"Why did this fail?"), u"why-did-this-fail"_s);
    QCOMPARE(helpAnchor(u"body_reserialized"), u"body_reserialized"_s);
    QCOMPARE(helpAnchor(u"As the provider's next try"), u"as-the-providers-next-try"_s);
}

void TestHelpPages::titlesAreFoundBeforeTexts()
{
    const QList<HelpHit> hits = searchHelp(u"STALE"_s);
    QVERIFY(hits.size() > 3);
    QCOMPARE(hits.first().page, u"verdicts"_s);
    QCOMPARE(hits.first().anchor, u"stale_timestamp"_s);
    QCOMPARE(hits.at(1).page, u"causes"_s);
    QCOMPARE(hits.at(1).anchor, u"stale"_s);
    QVERIFY(hits.at(1).title.startsWith("Why did this fail?: "_L1));
}

void TestHelpPages::allWordsHaveToBeThere()
{
    QVERIFY(!searchHelp(u"ngrok"_s).isEmpty());
    QVERIFY(searchHelp(u"ngrok idempotency"_s).isEmpty());
    QVERIFY(searchHelp(u"  "_s).isEmpty());
    QVERIFY(searchHelp(u"thereisnosuchword"_s).isEmpty());
}

void TestHelpPages::excerptsShowWhatWasFoundWithoutMarks()
{
    const QList<HelpHit> hits = searchHelp(u"webhook.site"_s);
    QCOMPARE(hits.size(), qsizetype(1));
    QVERIFY(hits.first().excerpt.contains("webhook.site"_L1));
    for (const HelpPage &page : helpPages()) {
        for (const HelpSection &section : page.sections)
            QVERIFY2(!section.text.contains("]("_L1) && !section.text.contains(u'`'),
                     qPrintable(page.name + u": "_s + section.title));
    }
}

QTEST_GUILESS_MAIN(TestHelpPages)
#include "tst_helppages.moc"
