// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/linechanges.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// `a [b|c] d`: what only the first has before the bar, what only the second has behind it.
QByteArray marked(QByteArrayView a, QByteArrayView b)
{
    QByteArray text;
    qsizetype at = 0;
    for (const DiffRange &change : changesWithin(a, b)) {
        text += a.sliced(at, change.beginA - at);
        text += '[' + a.sliced(change.beginA, change.endA - change.beginA).toByteArray() + '|'
                + b.sliced(change.beginB, change.endB - change.beginB).toByteArray() + ']';
        at = change.endA;
    }
    return text + a.sliced(at).toByteArray();
}

/// "0-0 2-1": which lines belong together.
QByteArray paired(const std::vector<QByteArrayView> &a, const std::vector<QByteArrayView> &b,
                  qint64 triesMax = 1000)
{
    QByteArrayList pairs;
    for (const auto &[left, right] : pairLines(a, b, triesMax))
        pairs += QByteArray::number(left) + '-' + QByteArray::number(right);
    return pairs.join(' ');
}

} // namespace

class TestLineChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksWholeWords_data();
    void marksWholeWords();
    void marksOnlyWhatDiffersOfALongRun();
    void isOneRangeWhereLinesAreLong();
    void leavesTheSameOutside();
    void pairsVersionsOfALine();
    void pairsOneAfterTheOtherWhereItWouldTakeLong();
};

void TestLineChanges::marksWholeWords_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the same") << "one"_ba
                              << "one"_ba
                              << "one"_ba;
    QTest::newRow("a number") << "\"n\": 10,"_ba
                              << "\"n\": 12,"_ba
                              << "\"n\": [10|12],"_ba;
    QTest::newRow("two words") << "a red old hat"_ba
                               << "a new old cat"_ba
                               << "a [red|new] old [hat|cat]"_ba;
    QTest::newRow("added at the end") << "one"_ba
                                      << "one two"_ba
                                      << "one[| two]"_ba;
    QTest::newRow("removed at the begin") << "one two"_ba
                                          << "two"_ba
                                          << "[one |]two"_ba;
    QTest::newRow("a sign") << "a.b"_ba
                            << "a,b"_ba
                            << "a[.|,]b"_ba;
    QTest::newRow("neighbours are one") << "a b c"_ba
                                        << "d e f"_ba
                                        << "[a b c|d e f]"_ba;
    QTest::newRow("against nothing") << "a"_ba
                                     << ""_ba
                                     << "[a|]"_ba;
    QTest::newRow("umlauts are whole") << "gr\xc3\xbc\xc3\x9f"
                                          "e x"_ba
                                       << "gr\xc3\xb6\xc3\x9f"
                                          "e x"_ba
                                       << "[gr\xc3\xbc\xc3\x9f"
                                          "e|gr\xc3\xb6\xc3\x9f"
                                          "e] x"_ba;
}

void TestLineChanges::marksWholeWords()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QTEST(marked(a, b), "expected");
}

void TestLineChanges::marksOnlyWhatDiffersOfALongRun()
{
    const QByteArray run(200, 'x');
    QCOMPARE(marked(run + "a" + run, run + "b" + run), run + "[a|b]" + run);
}

void TestLineChanges::isOneRangeWhereLinesAreLong()
{
    const QByteArray before(5000, 'x');
    const QByteArray between = QByteArray(" w").repeated(10'000);
    QCOMPARE(changesWithin(before + "a" + between + "b", before + "c" + between + "d"),
             (std::vector<DiffRange>{ { 5000, 25'002, 5000, 25'002 } }));
}

void TestLineChanges::leavesTheSameOutside()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        const auto line = [&random] {
            QByteArray text;
            const int size = random.bounded(40);
            for (int i = 0; i < size; ++i)
                text += "ab, \xc3\xa4"_ba.mid(random.bounded(4), 1 + random.bounded(2));
            return text;
        };
        const QByteArray a = line();
        const QByteArray b = line();
        qsizetype atA = 0;
        qsizetype atB = 0;
        QByteArray remade;
        for (const DiffRange &change : changesWithin(a, b)) {
            QVERIFY(change.beginA >= atA && change.beginB >= atB);
            QVERIFY(change.endA > change.beginA || change.endB > change.beginB);
            QCOMPARE(a.mid(atA, change.beginA - atA), b.mid(atB, change.beginB - atB));
            remade += a.mid(atA, change.beginA - atA)
                    + b.mid(change.beginB, change.endB - change.beginB);
            atA = change.endA;
            atB = change.endB;
        }
        QCOMPARE(remade + a.mid(atA), b);
    }
}

void TestLineChanges::pairsVersionsOfALine()
{
    QCOMPARE(paired({ "\"a\": 1," }, { "\"a\": 2," }), "0-0");
    // The one that was added is not taken for the one that changed.
    QCOMPARE(paired({ "  \"amount\": 10," }, { "  \"added\": true,", "  \"amount\": 12," }), "0-1");
    QCOMPARE(paired({ "gone", "\"b\": 2", "\"c\": 3" }, { "\"b\": 5", "\"c\": 6" }), "1-0 2-1");
    QCOMPARE(paired({ "nothing" }, { "in common" }), "");
    QCOMPARE(paired({}, { "x" }), "");
    QCOMPARE(paired({ "", " " }, { "", "x" }), "");
}

void TestLineChanges::pairsOneAfterTheOtherWhereItWouldTakeLong()
{
    const std::vector<QByteArrayView> a{ "\"a\": 1", "\"b\": 1", "\"c\": 1" };
    const std::vector<QByteArrayView> b{ "\"a\": 2", "\"b\": 2", "\"c\": 2" };
    QCOMPARE(paired(a, b, 8), "0-0 1-1 2-2");
    QCOMPARE(paired(a, { "\"c\": 2" }, 2), "");
    qint64 tries = 10;
    pairLines(a, b, tries);
    QCOMPARE(tries, 1);
}

QTEST_APPLESS_MAIN(TestLineChanges)
#include "tst_linechanges.moc"
