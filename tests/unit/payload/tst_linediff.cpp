// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/fieldsdiff.h"
#include "core/payload/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<std::uint64_t>;

/// The length of the longest common subsequence, by the table that every textbook has.
qsizetype commonLength(const Ids &a, const Ids &b)
{
    std::vector<qsizetype> row(b.size() + 1);
    for (const std::uint64_t id : a) {
        qsizetype diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = id == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

/// What is between the ranges must be the same on both sides; returns how much that is, or -1.
qsizetype commonOf(const SequenceDiff &diff, const Ids &a, const Ids &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    qsizetype common = 0;
    const auto equalUpTo = [&](qsizetype endA, qsizetype endB) {
        if (endA - i != endB - j || endA < i)
            return false;
        for (; i < endA; ++i, ++j, ++common) {
            if (a[std::size_t(i)] != b[std::size_t(j)])
                return false;
        }
        return true;
    };
    for (const DiffRange &range : diff.ranges) {
        if (!equalUpTo(range.beginA, range.beginB) || range.endA < range.beginA
            || range.endB < range.beginB)
            return -1;
        i = range.endA;
        j = range.endB;
    }
    return equalUpTo(qsizetype(a.size()), qsizetype(b.size())) ? common : -1;
}

Ids randomIds(QRandomGenerator &random, int size, int kinds)
{
    Ids ids;
    for (int i = 0; i < size; ++i)
        ids.push_back(std::uint64_t(random.bounded(kinds)));
    return ids;
}

QByteArray fieldsText(const std::vector<FieldDifference> &differences)
{
    QByteArray text;
    for (const FieldDifference &difference : differences) {
        text += "+-~=>"[int(difference.kind)];
        text += QByteArray::number(difference.a) + ',' + QByteArray::number(difference.b) + ' ';
    }
    return text.trimmed();
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFewestChanges();
    void endsWhenItsWorkRunsOut();
    void endsWhenItIsStopped();
    void comparesLongSequencesThatShareNothing();
    void findsHunks_data();
    void findsHunks();
    void givesBytesOfHunks();
    void putsAnInsertedBlockWhereItReadsBest();
    void ignoresTrailingBlanksOnRequest();
    void countsTheRestAsOneLine();
    void summarisesInASentence();
    void narrowsAChangedLine_data();
    void narrowsAChangedLine();
    void comparesFields_data();
    void comparesFields();
    void summarisesFields();
};

void TestLineDiff::findsTheFewestChanges()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        const int kinds = 1 + random.bounded(12);
        const Ids a = randomIds(random, random.bounded(60), kinds);
        const Ids b = randomIds(random, random.bounded(60), kinds);
        const SequenceDiff diff = diffSequences(a, b);
        QVERIFY(!diff.isBounded);
        QCOMPARE(commonOf(diff, a, b), commonLength(a, b));
    }
}

void TestLineDiff::endsWhenItsWorkRunsOut()
{
    QRandomGenerator random(8);
    const Ids a = randomIds(random, 4000, 50);
    const Ids b = randomIds(random, 4000, 50);
    const SequenceDiff bounded = diffSequences(a, b, { .workMax = 1000 });
    QVERIFY(bounded.isBounded);
    QVERIFY(!bounded.isStopped);
    QVERIFY(commonOf(bounded, a, b) >= 0);
    const SequenceDiff whole = diffSequences(a, b);
    QVERIFY(!whole.isBounded);
    QVERIFY(commonOf(whole, a, b) > commonOf(bounded, a, b));
}

void TestLineDiff::endsWhenItIsStopped()
{
    QRandomGenerator random(9);
    const Ids a = randomIds(random, 4000, 50);
    const Ids b = randomIds(random, 4000, 50);
    const std::atomic_bool stop = true;
    const SequenceDiff diff = diffSequences(a, b, { .stop = &stop });
    QVERIFY(diff.isStopped);
    QVERIFY(commonOf(diff, a, b) >= 0);
}

void TestLineDiff::comparesLongSequencesThatShareNothing()
{
    Ids a(500'000);
    Ids b(500'000);
    for (std::size_t i = 0; i < a.size(); ++i) {
        a[i] = 2 * i;
        b[i] = 2 * i + 1;
    }
    b[250'000] = 400;
    const SequenceDiff diff = diffSequences(a, b, { .workMax = 10'000 });
    QVERIFY(!diff.isBounded);
    QCOMPARE(commonOf(diff, a, b), 1);
}

void TestLineDiff::findsHunks_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QList<int>>("hunks"); // four numbers each
    using Numbers = QList<int>;
    QTest::newRow("same") << "a\nb\n"_ba
                          << "a\nb\n"_ba << Numbers{};
    QTest::newRow("both empty") << ""_ba
                                << ""_ba << Numbers{};
    QTest::newRow("from nothing") << ""_ba
                                  << "a\nb"_ba << Numbers{ 0, 0, 0, 2 };
    QTest::newRow("changed") << "a\nb\nc\n"_ba
                             << "a\nx\nc\n"_ba << Numbers{ 1, 2, 1, 2 };
    QTest::newRow("added and removed") << "a\nb\nc\nd\n"_ba
                                       << "a\nx\nb\nc\n"_ba << Numbers{ 1, 1, 1, 2, 3, 4, 4, 4 };
    QTest::newRow("line end") << "a\nb"_ba
                              << "a\nb\n"_ba << Numbers{ 1, 2, 1, 2 };
    QTest::newRow("carriage return") << "a\r\nb\n"_ba
                                     << "a\nb\n"_ba << Numbers{ 0, 1, 0, 1 };
    QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << QByteArray("a\0c\n", 4)
                         << Numbers{ 0, 1, 0, 1 };
}

void TestLineDiff::findsHunks()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QList<int>, hunks);
    const LineDiff diff = diffLines(a, b);
    QList<int> found;
    for (const DiffRange &hunk : diff.hunks)
        found << int(hunk.beginA) << int(hunk.endA) << int(hunk.beginB) << int(hunk.endB);
    QCOMPARE(found, hunks);
    QCOMPARE(diff.lineBeginsA.back(), a.size());
    QCOMPARE(diff.lineBeginsB.back(), b.size());
}

void TestLineDiff::givesBytesOfHunks()
{
    const QByteArray a = "one\ntwo\nthree\n";
    const QByteArray b = "one\n2\nzwei\nthree\n";
    const LineDiff diff = diffLines(a, b);
    QCOMPARE(diff.hunks.size(), std::size_t(1));
    const DiffRange bytes = diff.bytesOf(diff.hunks.front());
    QCOMPARE(a.sliced(bytes.beginA, bytes.endA - bytes.beginA), "two\n"_ba);
    QCOMPARE(b.sliced(bytes.beginB, bytes.endB - bytes.beginB), "2\nzwei\n"_ba);
}

void TestLineDiff::putsAnInsertedBlockWhereItReadsBest()
{
    const QByteArray a = "[\n  {\n    1\n  },\n  {\n    3\n  }\n]\n";
    const QByteArray b = "[\n  {\n    1\n  },\n  {\n    2\n  },\n  {\n    3\n  }\n]\n";
    const LineDiff added = diffLines(a, b);
    QCOMPARE(added.hunks.size(), std::size_t(1));
    QCOMPARE(added.hunks.front(), (DiffRange{ 4, 4, 4, 7 }));
    const LineDiff removed = diffLines(b, a);
    QCOMPARE(removed.hunks.front(), (DiffRange{ 4, 7, 4, 4 }));
}

void TestLineDiff::ignoresTrailingBlanksOnRequest()
{
    const LineDiff diff =
            diffLines("a \t\r\n b\nc", "a\n b\nc\n", { .ignoresTrailingBlanks = true });
    QVERIFY(diff.hunks.empty());
    QCOMPARE(diffLines(" a\n", "a\n", { .ignoresTrailingBlanks = true }).hunks.size(),
             std::size_t(1));
}

void TestLineDiff::countsTheRestAsOneLine()
{
    const LineDiff diff = diffLines("a\nb\nc\nd\n", "a\nb\nc\ne\n", { .linesMax = 2 });
    QCOMPARE(diff.lineBeginsA, (std::vector<qint64>{ 0, 2, 8 }));
    QCOMPARE(diff.hunks.front(), (DiffRange{ 1, 2, 1, 2 }));
}

void TestLineDiff::summarisesInASentence()
{
    QCOMPARE(lineDiffSummary(diffLines("a", "a")), u"No line differs."_s);
    QCOMPARE(lineDiffSummary(diffLines("a\n", "b\nc\n")),
             u"1 place differs: 1 line removed, 2 lines added."_s);
    QCOMPARE(lineDiffSummary(diffLines("a\nb\nc\n", "b\n")),
             u"2 places differ: 2 lines removed."_s);
    const std::atomic_bool stop = true;
    QCOMPARE(lineDiffSummary(diffLines("a\nb\n", "b\na\n", { .search = { .stop = &stop } })),
             u"The comparison was stopped."_s);
}

void TestLineDiff::narrowsAChangedLine_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("changedA");
    QTest::addColumn<QByteArray>("changedB");
    QTest::newRow("same") << "abc"_ba
                          << "abc"_ba
                          << ""_ba
                          << ""_ba;
    QTest::newRow("middle") << "x = 10;"_ba
                            << "x = 125;"_ba
                            << "0"_ba
                            << "25"_ba;
    QTest::newRow("inserted") << "aaa"_ba
                              << "aaaa"_ba
                              << ""_ba
                              << "a"_ba;
    QTest::newRow("whole characters") << "\xc3\xa9!"_ba
                                      << "\xc3\xa8!"_ba
                                      << "\xc3\xa9"_ba
                                      << "\xc3\xa8"_ba;
    QTest::newRow("same last byte") << "<\xc3\xa9>"_ba
                                    << "<\xc4\xa9>"_ba
                                    << "\xc3\xa9"_ba
                                    << "\xc4\xa9"_ba;
    QTest::newRow("to nothing") << "abc"_ba
                                << ""_ba
                                << "abc"_ba
                                << ""_ba;
}

void TestLineDiff::narrowsAChangedLine()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    const DiffRange range = changedWithin(a, b);
    QTEST(a.sliced(range.beginA, range.endA - range.beginA), "changedA");
    QTEST(b.sliced(range.beginB, range.endB - range.beginB), "changedB");
}

void TestLineDiff::comparesFields_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("order");
    QTest::addColumn<bool>("nameCase");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("same") << "A:1 B:2"_ba
                          << "A:1 B:2"_ba << true << true << ""_ba;
    QTest::newRow("case") << "A:1"_ba
                          << "a:1"_ba << false << false << ""_ba;
    QTest::newRow("case counts") << "A:1"_ba
                                 << "a:1"_ba << false << true << "=0,0"_ba;
    QTest::newRow("changed") << "A:1 B:2"_ba
                             << "B:3 A:1"_ba << false << false << "~1,0"_ba;
    QTest::newRow("order counts") << "A:1 B:2 C:3"_ba
                                  << "C:3 A:1 B:2"_ba << true << false << ">2,0"_ba;
    QTest::newRow("added, removed") << "A:1 B:2"_ba
                                    << "A:1 C:3"_ba << false << false << "-1,-1 +-1,1"_ba;
    QTest::newRow("one more of a name") << "X:1 X:2"_ba
                                        << "X:0 X:1 X:2"_ba << false << false << "+-1,0"_ba;
    QTest::newRow("of a name, one changed") << "X:1 X:2 X:3"_ba
                                            << "X:1 X:9 X:3"_ba << false << false << "~1,1"_ba;
    QTest::newRow("of a name, swapped") << "X:1 X:2"_ba
                                        << "X:2 X:1"_ba << false << false << ""_ba;
}

void TestLineDiff::comparesFields()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, order);
    QFETCH(bool, nameCase);
    const auto fields = [](const QByteArray &text) {
        Fields result;
        for (const QByteArray &field : text.split(' '))
            result.push_back({ field.split(':').at(0), field.split(':').at(1) });
        return result;
    };
    QTEST(fieldsText(diffFields(fields(a), fields(b), { .order = order, .nameCase = nameCase })),
          "found");
}

void TestLineDiff::summarisesFields()
{
    const Fields a{ { "X-Signature", "1" }, { "Old", "1" }, { "<b>", "1" } };
    const Fields b{ { "X-Signature", "2" }, { "Accept", "*/*" }, { "<b>", "1" } };
    QCOMPARE(fieldsDiffSummary(diffFields(a, b), a, b),
             u"3 headers differ: X-Signature changed, Old was removed and Accept was added."_s);
    QCOMPARE(fieldsDiffSummary({}, a, a), u"No header differs."_s);
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
