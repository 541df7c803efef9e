// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"
#include "ui/compare/comparedtext.h"
#include "ui/compare/comparison.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

WireRequest requestOf(const QByteArray &fields, const QByteArray &body)
{
    return *parseStoredRequest("POST /a HTTP/1.1\r\nHost: a\r\n" + fields + "Content-Length: "
                               + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

Comparison compared(const WireRequest &left, const WireRequest &right,
                    const ComparisonOptions &options = {})
{
    const std::atomic<bool> stop = false;
    return compareRequests(left, right, options, stop);
}

DiffTextPtr diffed(const QByteArray &a, const QByteArray &b)
{
    const std::atomic<bool> stop = false;
    return diffText(diffLines(a, b), a, b, stop);
}

/// `a[b]c`: what is marked.
QString marked(const ComparedCell &cell)
{
    QString text;
    int at = 0;
    for (const CellMark &mark : cell.marks) {
        text += cell.text.sliced(at, mark.begin - at) + u'['
                + cell.text.sliced(mark.begin, mark.length) + u']';
        at = mark.begin + mark.length;
    }
    return text + cell.text.sliced(at);
}

QByteArrayList linesOf(const DiffPane &pane)
{
    QByteArrayList lines;
    for (qsizetype i = 0; i < pane.text->lines.count(); ++i)
        lines += pane.text->bytes.mid(pane.text->lines.begin(i),
                                      pane.text->lines.end(i) - pane.text->lines.begin(i));
    return lines;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatDiffersEachTime_data();
    void knowsWhatDiffersEachTime();
    void leavesAsideWhatDiffersEachTime();
    void leavesAsideFieldsOfTheBody();
    void saysWhereOnlyThatDiffers();
    void showsWhatChangedWithinAValue_data();
    void showsWhatChangedWithinAValue();
    void findsAChangeDeepInALongValue();
    void linesStandBesideTheirOthers();
    void everyRowIsAsItsTextSays();
    void jsonIsComparedByLineWhereItIsAsked();
    void saysWhichOneIsNotJson();
    void tellsTheFactsOfImages();
    void tellsWhereBytesDiffer();
    void textOfAllDifferences();
    void stopsWhenItIsAsked();
};

void TestComparison::knowsWhatDiffersEachTime_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("sameBody");
    QTest::addColumn<bool>("expected");
    for (const char *name :
         { "Date", "DATE", "Connection", "Via", "X-Forwarded-For", "X-Request-Id", "traceparent",
           "X-Hub-Signature-256", "webhook-timestamp", "X-GitHub-Delivery", "X-Acme-Hmac-SHA256",
           "X-B3-TraceId", "Shopify-Webhook-Id", "X-Own" })
        QTest::newRow(name) << QByteArray(name) << true << true;
    for (const char *name : { "Host", "Content-Type", "User-Agent", "X-GitHub-Event", "Accept",
                              "X-Api-Version", "Authorization", "Content-Encoding", "Dated" })
        QTest::newRow(name) << QByteArray(name) << false << false;
    QTest::newRow("a length that belongs to the body") << "Content-Length"_ba << false << true;
    QTest::newRow("a length of the same body") << "Content-Length"_ba << true << false;
    QTest::newRow("a digest of another body") << "content-digest"_ba << false << true;
}

void TestComparison::knowsWhatDiffersEachTime()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, sameBody);
    QTEST(changesEachTime(name, { .headers = { "x-own" } }, sameBody), "expected");
}

void TestComparison::leavesAsideWhatDiffersEachTime()
{
    const WireRequest left = requestOf("Date: 1\r\nX-Kind: a\r\nX-Signature: 1\r\n", "one");
    const WireRequest right = requestOf("Date: 2\r\nX-Kind: b\r\nX-Signature: 2\r\n", "seven");
    QCOMPARE(compared(left, right).headers.size(), 4U);
    const Comparison without = compared(left, right, { .withoutChanging = true });
    QCOMPARE(without.headers.size(), 1U);
    QCOMPARE(without.headers.front().name, u"X-Kind"_s);
    QCOMPARE(
            without.summary,
            u"1 place differs: 1 line removed, 1 line added.\n1 header differs: X-Kind changed.\n3 "
            "that differ each time are left aside: Date, X-Signature, Content-Length."_s);
}

void TestComparison::leavesAsideFieldsOfTheBody()
{
    const WireRequest left = requestOf({}, "{\"signature\":\"a\",\"n\":1}");
    const WireRequest right = requestOf({}, "{\"signature\":\"b\",\"n\":2}");
    const ComparisonOptions options{ .withoutChanging = true,
                                     .changing = { .jsonPaths = { "$.signature" } } };
    const Comparison without = compared(left, right, options);
    QCOMPARE(without.fields.size(), 1U);
    QCOMPARE(without.summary,
             u"1 field differs: $.n changed from 1 to 2.\nNo header differs.\n1 that differs each "
             "time is left aside: $.signature."_s);
    const Comparison only = compared(left, requestOf({}, "{\"signature\":\"b\",\"n\":1}"), options);
    QCOMPARE(only.summary,
             u"No difference but what differs each time. No other field of the bodies differs. No "
             "header differs.\n1 that differs each time is left aside: $.signature."_s);
}

void TestComparison::saysWhereOnlyThatDiffers()
{
    const Comparison without =
            compared(requestOf("X-Request-Id: 1\r\n", "x"), requestOf("X-Request-Id: 2\r\n", "x"),
                     { .withoutChanging = true });
    QCOMPARE(without.summary,
             u"No difference but what differs each time. The bodies are the same, byte for byte. "
             "No other header differs.\n1 that differs each time is left aside: X-Request-Id."_s);
}

void TestComparison::showsWhatChangedWithinAValue_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("shownLeft");
    QTest::addColumn<QString>("shownRight");
    QTest::newRow("all of it") << "1"_ba
                               << "22"_ba << u"1"_s << u"22"_s;
    QTest::newRow("a word") << "\"one two\""_ba
                            << "\"one six\""_ba << u"\"one [two]\""_s << u"\"one [six]\""_s;
    QTest::newRow("added") << "\"a\""_ba
                           << "\"a b\""_ba << u"\"a\""_s << u"\"a[ b]\""_s;
    QTest::newRow("what cannot be seen") << "x y"_ba
                                         << "x \x01"_ba << u"x [y]"_s << u"x [\\x01]"_s;
}

void TestComparison::showsWhatChangedWithinAValue()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    const auto [shownLeft, shownRight] = changedCells(left, right);
    QTEST(marked(shownLeft), "shownLeft");
    QTEST(marked(shownRight), "shownRight");
}

void TestComparison::findsAChangeDeepInALongValue()
{
    const QByteArray before = QByteArray("word ").repeated(10'000);
    const auto [left, right] = changedCells(before + "left" + before, before + "right" + before);
    QVERIFY2(marked(left).startsWith(u"…"_s) && marked(left).contains(u"word [left"_s),
             qPrintable(marked(left)));
    QVERIFY2(left.text.size() <= 501 && left.text.contains(u"left"_s), qPrintable(left.text));
    QVERIFY(right.text.contains(u"right"_s));
    QCOMPARE(left.marks.size(), 1U);
    // Never in the middle of a character.
    const QByteArray umlauts = QByteArray("\xc3\xa4").repeated(1000);
    const auto [one, other] = changedCells(umlauts + " a", umlauts + " b");
    QCOMPARE(marked(one).last(6), u"äää [a]"_s.last(6));
    QVERIFY(!one.text.contains(u'\\'));
}

void TestComparison::linesStandBesideTheirOthers()
{
    const DiffTextPtr diff = diffed("{\n  \"a\": 1,\n  \"b\": 2\n}\n",
                                    "{\n  \"new\": true,\n  \"a\": 5,\n  \"b\": 2\n}");
    QCOMPARE(linesOf(diff->left),
             QByteArrayList(
                     { "@@ line 1 @@", "  {", "", "-   \"a\": 1,", "    \"b\": 2", "- }", "" }));
    QCOMPARE(linesOf(diff->right),
             QByteArrayList({ "@@ line 1 @@", "  {", "+   \"new\": true,", "+   \"a\": 5,",
                              "    \"b\": 2", "+ }", "\\ no line end" }));
    QCOMPARE(diff->left.rows[3].partner, 3);
    QCOMPARE(diff->left.rows[3].left, 2);
    QCOMPARE(diff->right.rows[3].right, 3);
    QCOMPARE(diff->left.rows[2].kind, DiffRow::Kind::Nothing);
    QCOMPARE(diff->left.rows[4].right, 4);
    QCOMPARE(diff->unified.places, (std::vector<int>{ 2, 6 }));
    QCOMPARE(diff->left.places, (std::vector<int>{ 2, 5 }));
    QCOMPARE(diff->unified.rows[2].partner, 4);
    QCOMPARE(diff->unified.rows[4].partner, 2);
    QCOMPARE(diff->unified.numberMax, 5);
}

void TestComparison::everyRowIsAsItsTextSays()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        const auto text = [&random] {
            QByteArray made;
            const int count = random.bounded(60);
            for (int i = 0; i < count; ++i)
                made += "line " + QByteArray::number(random.bounded(4)) + (i % 7 ? "\n" : "\r\n");
            return random.bounded(2) ? made : made.chopped(made.isEmpty() ? 0 : 1);
        };
        const QByteArray a = text();
        const QByteArray b = text();
        const DiffTextPtr diff = diffed(a, b);
        QVERIFY(!diff->isCut);
        for (const DiffPane *pane : { &diff->unified, &diff->left, &diff->right }) {
            const QByteArrayList lines = linesOf(*pane);
            if (pane->rows.empty()) {
                QCOMPARE(lines, QByteArrayList{ "" });
                continue;
            }
            QCOMPARE(lines.size(), std::ssize(pane->rows));
            for (std::size_t i = 0; i < pane->rows.size(); ++i) {
                const DiffRow &row = pane->rows[i];
                using Kind = DiffRow::Kind;
                const char *sign = row.kind == Kind::Both ? "  "
                        : row.kind == Kind::Removed       ? "- "
                        : row.kind == Kind::Added         ? "+ "
                        : row.kind == Kind::Place         ? "@@"
                        : row.kind == Kind::NoEnd         ? "\\ "
                                                          : "";
                QVERIFY(lines[static_cast<qsizetype>(i)].startsWith(sign));
                QCOMPARE(row.left > 0, row.kind == Kind::Both || row.kind == Kind::Removed);
                QCOMPARE(row.right > 0, row.kind == Kind::Both || row.kind == Kind::Added);
            }
        }
        QCOMPARE(diff->left.rows.size(), diff->right.rows.size());
        QCOMPARE(diff->left.places, diff->right.places);
        QCOMPARE(diff->left.places.size(), diff->unified.places.size());
        // Both forms have the same lines of either side.
        const auto numbers = [](const DiffPane &pane, int DiffRow::*side) {
            std::vector<int> found;
            for (const DiffRow &row : pane.rows) {
                if (row.*side > 0)
                    found.push_back(row.*side);
            }
            return found;
        };
        QCOMPARE(numbers(diff->left, &DiffRow::left), numbers(diff->unified, &DiffRow::left));
        QCOMPARE(numbers(diff->right, &DiffRow::right), numbers(diff->unified, &DiffRow::right));
    }
}

void TestComparison::jsonIsComparedByLineWhereItIsAsked()
{
    const WireRequest left = requestOf({}, "{\"a\":1,\"b\":2}");
    const WireRequest right = requestOf({}, "{\"a\":1,\"b\":3}");
    QVERIFY(!compared(left, right).lines);
    const Comparison byLine = compared(left, right, { .linesOfJson = true });
    QVERIFY(byLine.isByStructure);
    QCOMPARE(byLine.fields.size(), 1U);
    QVERIFY(byLine.summary.startsWith(u"1 field differs: $.b changed from 2 to 3."_s));
    QCOMPARE(
            byLine.lines->unified.text->bytes,
            "@@ left line 1, right line 1 @@\n  {\n    \"a\": 1,\n-   \"b\": 2\n+   \"b\": 3\n  }\n"
            "\\ no line end"_ba);
    // Only written in another way: as it is written.
    const Comparison spaced =
            compared(left, requestOf({}, "{ \"a\":1,\"b\":2}"), { .linesOfJson = true });
    QVERIFY(spaced.summary.contains(u"No value differs, only white space"_s));
    QVERIFY(spaced.lines->unified.text->bytes.contains("+ { \"a\":1,"));
}

void TestComparison::saysWhichOneIsNotJson()
{
    const QByteArray type = "Content-Type: application/json\r\n";
    const Comparison found = compared(requestOf(type, "{\"a\":1}"), requestOf(type, "{\"a\":1"));
    QVERIFY2(found.summary.startsWith(u"The right one is not JSON: line 1, column "_s)
                     || found.summary.startsWith(u"1 place differs"_s),
             qPrintable(found.summary));
    QVERIFY(found.lines);
}

void TestComparison::tellsTheFactsOfImages()
{
    const QByteArray type = "Content-Type: image/gif\r\n";
    const auto gif = [](char width) {
        return "GIF89a" + QByteArray(1, width) + QByteArray::fromHex("000200800000ff") + '\x80';
    };
    const Comparison found = compared(requestOf(type, gif(1)), requestOf(type, gif(3)));
    QVERIFY2(found.notes.join(u'\n').startsWith(u"Left: 15 bytes, GIF of 1 × 2 pixels, SHA-256 "_s)
                     && found.notes.join(u'\n').contains(
                             u"\nRight: 15 bytes, GIF of 3 × 2 pixels, SHA-256 "_s),
             qPrintable(found.notes.join(u'\n')));
    QVERIFY(found.lines->unified.text->bytes.contains("- 00000000  47 49 46 38 39 61 01"));
    QVERIFY(found.summary.startsWith(u"1 byte differs, at offset 0x6.\n"_s));
}

void TestComparison::tellsWhereBytesDiffer()
{
    const auto summaryOf = [](const QByteArray &left, const QByteArray &right) {
        const QByteArray type = "Content-Type: application/octet-stream\r\n";
        return compared(requestOf(type, left), requestOf(type, right)).summary;
    };
    const QByteArray bytes = QByteArray::fromHex("00ff00fe01");
    QVERIFY(summaryOf(bytes, QByteArray::fromHex("00ff01fe02"))
                    .startsWith(u"2 bytes differ, the first at offset 0x2.\n"_s));
    QVERIFY(summaryOf(bytes, bytes + '\xff')
                    .startsWith(
                            u"The bodies have 5 and 6 bytes, and differ from offset 0x5 on."_s));
    QVERIFY(summaryOf({}, bytes).startsWith(u"Only the right one has a body. It has 5 B.\n"_s));
    // Further on than what is shown.
    const QByteArray many = QByteArray(2 * 1024 * 1024, '\xff');
    QVERIFY(summaryOf(many + '\x01', many + '\x02')
                    .startsWith(u"1 byte differs, at offset 0x200000.\n"_s));
}

void TestComparison::textOfAllDifferences()
{
    const WireRequest left = requestOf("X-One: 1\r\nX-Old: o\r\n", "{\"a\":1,\"old\":2}");
    const WireRequest right = requestOf("X-One: 2\r\nX-New: n\r\n", "{\"a\":3,\"new\":4}");
    const Comparison found = compared(left, right, { .linesOfJson = true });
    const QString head = found.summary + u'\n' + found.notes.join(u'\n')
            + u"\n\n--- #1\n+++ #2\n@@ headers @@\n- X-One: 1\n+ X-One: 2\n- X-Old: o\n"
              "+ X-New: n\n"_s;
    const QString byPath = comparedText(found, u"#1"_s, u"#2"_s, false);
    QCOMPARE(byPath, head + u"@@ body @@\n- $.a: 1\n+ $.a: 3\n- $.old: 2\n+ $.new: 4\n"_s);
    const QString byLine = comparedText(found, u"#1"_s, u"#2"_s, true);
    QVERIFY2(byLine.startsWith(head + u"@@ left line 1, right line 1 @@\n  {\n-   \"a\": 1,"_s),
             qPrintable(byLine));
}

void TestComparison::stopsWhenItIsAsked()
{
    const std::atomic<bool> stop = true;
    const QByteArray text = QByteArray("some line\n").repeated(1000);
    compareRequests(requestOf({}, text + "a"), requestOf({}, text + "b"), {}, stop);
    QVERIFY(!diffText(diffLines("a\n", "b\n"), "a\n", "b\n", stop));
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
