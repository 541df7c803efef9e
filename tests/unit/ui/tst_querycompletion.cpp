// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/query.h"
#include "ui/filter/querycompletion.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestQueryCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposes_data();
    void proposes();
    void everyProposalMakesAQuery_data();
    void everyProposalMakesAQuery();
    void proposesEveryFieldWhenAsked();
    void quotesWhatTheLanguageWouldRead();

private:
    KnownValues m_known{ .endpoints = { u"shop"_s, u"Acme GmbH"_s, u"a*b"_s },
                         .schemes = { u"stripe"_s, u"github"_s },
                         .tags = { u"to do"_s, u"say \"hi\""_s } };
};

void TestQueryCompletion::proposes_data()
{
    QTest::addColumn<QString>("query"); // the cursor is at the bar
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QString>("replaced");
    QTest::newRow("a field") << u"ver|"_s << QStringList{ u"verdict:"_s } << u"ver"_s;
    QTest::newRow("any case") << u"VER|"_s << QStringList{ u"verdict:"_s } << u"VER"_s;
    QTest::newRow("behind a word")
            << u"paid st|"_s << QStringList{ u"status:"_s, u"starred:"_s } << u"st"_s;
    QTest::newRow("denied") << u"-(met|"_s << QStringList{ u"method:"_s } << u"met"_s;
    QTest::newRow("denied at once") << u"-met|"_s << QStringList{ u"method:"_s } << u"met"_s;
    QTest::newRow("with an argument") << u"js|"_s << QStringList{ u"json:$."_s } << u"js"_s;
    QTest::newRow("a time") << u"af|"_s << QStringList{ u"after:"_s } << u"af"_s;
    QTest::newRow("a verdict") << u"verdict:b|"_s << QStringList{ u"bad_signature"_s } << u"b"_s;
    QTest::newRow("all verdicts") << u"verdict:|"_s << QStringList{ u"valid"_s, u"bad_signature"_s }
                                  << u""_s;
    QTest::newRow("another operator")
            << u"verdict!=st|"_s << QStringList{ u"stale_timestamp"_s } << u"st"_s;
    QTest::newRow("an endpoint in quotes")
            << u"endpoint:ac|"_s << QStringList{ u"\"Acme GmbH\""_s } << u"ac"_s;
    QTest::newRow("a quote was begun")
            << u"endpoint:\"Acme G|"_s << QStringList{ u"\"Acme GmbH\""_s } << u"\"Acme G"_s;
    QTest::newRow("the rest is replaced")
            << u"scheme:s|tri OR x"_s << QStringList{ u"stripe"_s } << u"stri"_s;
    QTest::newRow("a tag") << u"tag:s|"_s << QStringList{ u"\"say \\\"hi\\\"\""_s } << u"s"_s;
    QTest::newRow("yes or no") << u"starred:|"_s << QStringList{ u"yes"_s, u"no"_s } << u""_s;
    QTest::newRow("a class") << u"status>=5|"_s << QStringList{ u"5xx"_s } << u"5"_s;
    QTest::newRow("nothing begun") << u"paid |"_s << QStringList{} << u""_s;
    QTest::newRow("no such field") << u"order|"_s << QStringList{} << u""_s;
    QTest::newRow("within a word") << u"ver|ify"_s << QStringList{} << u""_s;
    QTest::newRow("within quotes") << u"\"ver|"_s << QStringList{} << u""_s;
    QTest::newRow("it stands there") << u"verdict:valid|"_s << QStringList{} << u""_s;
    QTest::newRow("free text") << u"path:/pay|"_s << QStringList{} << u""_s;
    QTest::newRow("empty") << u"|"_s << QStringList{} << u""_s;
}

void TestQueryCompletion::proposes()
{
    QFETCH(QString, query);
    QFETCH(const QStringList, first);
    QFETCH(const QString, replaced);
    const qsizetype cursor = query.indexOf(u'|');
    query.remove(cursor, 1);
    const Completions found = completionsAt(query, cursor, m_known);
    QCOMPARE(found.list.isEmpty(), first.isEmpty());
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(found.list.at(i).text, first.at(i));
    if (!first.isEmpty())
        QCOMPARE(query.sliced(found.from, found.length), replaced);
}

void TestQueryCompletion::everyProposalMakesAQuery_data()
{
    QTest::addColumn<QString>("begun");
    for (const char *begun : { "verdict:", "endpoint:", "scheme:", "kind:", "method:", "status:",
                               "tag:", "starred:", "after:", "before:", "received>", "verdict=" })
        QTest::newRow(begun) << QString::fromLatin1(begun);
}

void TestQueryCompletion::everyProposalMakesAQuery()
{
    QFETCH(const QString, begun);
    const Completions found = completionsAt(begun, begun.size(), m_known);
    QVERIFY(!found.list.isEmpty());
    for (const Completion &one : found.list) {
        QString query = begun;
        query.replace(found.from, found.length, one.text);
        QVERIFY2(Query::parse(query), qPrintable(query));
    }
}

void TestQueryCompletion::proposesEveryFieldWhenAsked()
{
    const Completions found = completionsAt(u"paid ", 5, m_known, true);
    QCOMPARE(found.list.size(), fieldNames().size() + 2);
    QCOMPARE(found.from, 5);
    for (const Completion &one : found.list)
        QVERIFY2(!one.hint.isEmpty(), qPrintable(one.text));
}

void TestQueryCompletion::quotesWhatTheLanguageWouldRead()
{
    QCOMPARE(quotedForQuery(u"acme"_s), u"acme"_s);
    for (const QString &value :
         { u"a b"_s, u"a*"_s, u"(x)"_s, u"say \"hi\""_s, u"c:\\d e"_s, u""_s }) {
        const auto query = Query::parse(u"tag="_s + quotedForQuery(value));
        QVERIFY2(query, qPrintable(value));
        QCOMPARE(query->root().test.text, value.toUtf8());
    }
}

QTEST_GUILESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
