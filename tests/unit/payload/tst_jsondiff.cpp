// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsondiff.h"
#include "core/payload/jsonnumber.h"
#include "core/payload/jsonpath.h"
#include "core/payload/jsonpathtext.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

QByteArray found(const JsonDiff &diff)
{
    QByteArrayList lines;
    for (const JsonDifference &difference : diff.differences)
        lines << "+-~=>"[int(difference.kind)] + difference.path;
    return lines.join(' ');
}

QByteArray nested(int depth, const QByteArray &inside)
{
    return QByteArray("{\"a\":[").repeated(depth) + inside + QByteArray("]}").repeated(depth);
}

} // namespace

class TestJsonDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDifferences_data();
    void findsDifferences();
    void comparesAsAsked_data();
    void comparesAsAsked();
    void saysWhereTheValuesAre();
    void refusesWhatIsNotJson();
    void boundsTheDifferences();
    void endsWhenItIsStopped();
    void goesAsDeepAsTheReader();
    void alignsLongArrays();
    void summarises_data();
    void summarises();
    void givesNumbersOneSpelling_data();
    void givesNumbersOneSpelling();
    void writesPathsThatAreReadBack_data();
    void writesPathsThatAreReadBack();
};

void TestJsonDiff::findsDifferences_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("differences");
    QTest::newRow("same") << R"({"a":1})"_ba
                          << R"({ "a" : 1 })"_ba
                          << ""_ba;
    QTest::newRow("order does not count") << R"({"a":1,"b":{"c":2,"d":3}})"_ba
                                          << R"({"b":{"d":3,"c":2},"a":1})"_ba
                                          << ""_ba;
    QTest::newRow("scalar") << "1"_ba
                            << "2"_ba
                            << "~$"_ba;
    QTest::newRow("changed") << R"({"a":{"b":10}})"_ba
                             << R"({"a":{"b":12}})"_ba
                             << "~$.a.b"_ba;
    QTest::newRow("type") << R"({"a":"1"})"_ba
                          << R"({"a":1})"_ba
                          << "~$.a"_ba;
    QTest::newRow("null and missing") << R"({"a":null})"_ba
                                      << "{}"_ba
                                      << "-$.a"_ba;
    QTest::newRow("container and scalar") << R"({"a":[1,2]})"_ba
                                          << R"({"a":{}})"_ba
                                          << "~$.a"_ba;
    QTest::newRow("in place") << R"({"a":1,"old":1,"c":1})"_ba
                              << R"({"new":1,"a":2,"c":1})"_ba
                              << "+$.new ~$.a -$.old"_ba;
    QTest::newRow("names") << R"({"a.b":1,"it's":1,"":1})"_ba
                           << R"({"a.b":2,"it's":2,"":2})"_ba
                           << R"(~$['a.b'] ~$['it\'s'] ~$[''])"_ba;
    QTest::newRow("name spelled otherwise") << R"({"pay":1})"_ba
                                            << R"({"p\u0061y":1})"_ba
                                            << ""_ba;
    QTest::newRow("string spelled otherwise") << R"(["\u00e9\/"])"_ba
                                              << "[\"\xc3\xa9/\"]"_ba
                                              << ""_ba;
    QTest::newRow("number spelled otherwise") << "[1.0]"_ba
                                              << "[1]"_ba
                                              << "=$[0]"_ba;
    QTest::newRow("digit beyond a double") << "[12345678901234567890]"_ba
                                           << "[12345678901234567891]"_ba
                                           << "~$[0]"_ba;
    QTest::newRow("duplicates") << R"({"a":1,"a":2})"_ba
                                << R"({"a":1,"a":3})"_ba
                                << "~$.a"_ba;
    QTest::newRow("duplicates swapped") << R"({"a":1,"a":2})"_ba
                                        << R"({"a":2,"a":1})"_ba
                                        << "~$.a ~$.a"_ba;
    QTest::newRow("one duplicate less") << R"({"a":1,"a":2})"_ba
                                        << R"({"a":1})"_ba
                                        << "-$.a"_ba;
    QTest::newRow("inserted item") << "[1,2,3]"_ba
                                   << "[0,1,2,3]"_ba
                                   << "+$[0]"_ba;
    QTest::newRow("removed item") << "[1,2,3,4]"_ba
                                  << "[1,3,4]"_ba
                                  << "-$[1]"_ba;
    QTest::newRow("changed item") << "[1,2,3]"_ba
                                  << "[1,9,3]"_ba
                                  << "~$[1]"_ba;
    QTest::newRow("objects by id") << R"([{"id":1,"v":1},{"id":2,"v":1},{"id":3,"v":1}])"_ba
                                   << R"([{"id":2,"v":2},{"id":3,"v":3}])"_ba
                                   << "-$[0] ~$[0].v ~$[1].v"_ba;
    QTest::newRow("another id") << R"([{"id":1,"v":1}])"_ba
                                << R"([{"id":2,"v":1}])"_ba
                                << "-$[0] +$[0]"_ba;
    QTest::newRow("objects by place") << R"([{"v":1},{"v":2}])"_ba
                                      << R"([{"v":1},{"v":3}])"_ba
                                      << "~$[1].v"_ba;
    QTest::newRow("empties") << R"({"a":{},"b":[]})"_ba
                             << R"({"a":[],"b":{}})"_ba
                             << "~$.a ~$.b"_ba;
    QTest::newRow("not the same nesting") << "[[1],[2]]"_ba
                                          << "[[1,2]]"_ba
                                          << "+$[0][1] -$[1]"_ba;
    QTest::newRow("mark") << "\xef\xbb\xbf[1]"_ba
                          << "[2]"_ba
                          << "~$[0]"_ba;
}

void TestJsonDiff::findsDifferences()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    const JsonDiff diff = diffJson(a, b);
    QVERIFY(diff.isComplete());
    QTEST(found(diff), "differences");
    QCOMPARE(diff.isSameBytes, a == b);
    QVERIFY(diffJson(a, a).differences.empty());
    QCOMPARE(diffJson(b, a).differences.empty(), diff.differences.empty());
}

void TestJsonDiff::comparesAsAsked_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("numbersByValue");
    QTest::addColumn<bool>("stringsAsSpelled");
    QTest::addColumn<bool>("keyOrder");
    QTest::addColumn<QByteArray>("differences");
    QTest::newRow("value") << "[1.0,1e2,-0,2]"_ba
                           << "[1,100,0.0,3]"_ba << true << false << false << "~$[3]"_ba;
    QTest::newRow("spelling") << R"(["\u00e9","a"])"_ba
                              << "[\"\xc3\xa9\",\"b\"]"_ba << false << true << false
                              << "=$[0] ~$[1]"_ba;
    QTest::newRow("order") << R"({"x":{"a":1,"b":2},"y":1})"_ba
                           << R"({"x":{"b":2,"a":3},"y":1})"_ba << false << false << true
                           << ">$.x ~$.x.a"_ba;
    QTest::newRow("only order") << R"([{"a":1,"b":2}])"_ba
                                << R"([{"b":2,"a":1}])"_ba << false << false << true << ">$[0]"_ba;
    QTest::newRow("order beside a new one")
            << R"({"a":1,"b":2})"_ba
            << R"({"n":0,"a":1,"b":2})"_ba << false << false << true << "+$.n"_ba;
}

void TestJsonDiff::comparesAsAsked()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, numbersByValue);
    QFETCH(bool, stringsAsSpelled);
    QFETCH(bool, keyOrder);
    JsonDiffOptions options;
    options.equality = { numbersByValue, stringsAsSpelled, keyOrder };
    QTEST(found(diffJson(a, b, options)), "differences");
}

void TestJsonDiff::saysWhereTheValuesAre()
{
    const QByteArray a = R"({ "gone": [1, 2], "list": [true, {"v": "old"}] })";
    const QByteArray b = R"({"list":[true,{"v":"new"}],"more":{"x":1}})";
    const JsonDiff diff = diffJson(a, b);
    QCOMPARE(found(diff), "-$.gone ~$.list[1].v +$.more"_ba);
    const auto ofA = [&](const JsonDifference &d) { return a.sliced(d.beginA, d.endA - d.beginA); };
    const auto ofB = [&](const JsonDifference &d) { return b.sliced(d.beginB, d.endB - d.beginB); };
    QCOMPARE(ofA(diff.differences[0]), "[1, 2]"_ba);
    QCOMPARE(diff.differences[0].beginB, -1);
    QCOMPARE(ofA(diff.differences[1]), "\"old\""_ba);
    QCOMPARE(ofB(diff.differences[1]), "\"new\""_ba);
    QCOMPARE(ofB(diff.differences[2]), R"({"x":1})"_ba);
    QCOMPARE(diff.differences[2].beginA, -1);
}

void TestJsonDiff::refusesWhatIsNotJson()
{
    const JsonDiff diff = diffJson("[1,", "a=b");
    QVERIFY(diff.mistakeA && diff.mistakeB);
    QVERIFY(diff.differences.empty());
    QVERIFY(!diff.isComplete());
    QVERIFY(!diff.isStopped);
    QCOMPARE(
            jsonDiffSummary(diffJson("[1]", "[1"), "[1]", "[1"),
            u"The second is not JSON: line 1, column 3: the text ends before the array is closed."_s);
}

void TestJsonDiff::boundsTheDifferences()
{
    const QByteArray a = "[" + QByteArray("1,").repeated(500) + "1]";
    const QByteArray b = "[" + QByteArray("2,").repeated(500) + "2]";
    const JsonDiff cut = diffJson(a, b, { .differencesMax = 10 });
    QCOMPARE(cut.differences.size(), std::size_t(10));
    QVERIFY(cut.isCut);
    QVERIFY(jsonDiffSummary(cut, a, b).startsWith(u"At least 10 fields differ: "));
    const JsonDiff exact = diffJson(a, b, { .differencesMax = 501 });
    QCOMPARE(exact.differences.size(), std::size_t(501));
    QVERIFY(!exact.isCut);
}

void TestJsonDiff::endsWhenItIsStopped()
{
    const std::atomic_bool stop = true;
    const JsonDiff diff = diffJson("[1]", "[2]", { .stop = &stop });
    QVERIFY(diff.isStopped);
    QVERIFY(!diff.isComplete());
    QVERIFY(diff.differences.empty());
}

void TestJsonDiff::goesAsDeepAsTheReader()
{
    const JsonDiff deep = diffJson(nested(4000, "1"), nested(4000, "2"));
    QCOMPARE(deep.differences.size(), std::size_t(1));
    QVERIFY(deep.differences.front().path.size() <= kJsonDiffPathBytesMax + 3);
    QVERIFY(deep.differences.front().path.endsWith("\xe2\x80\xa6"));
    const QByteArray hostile(100'000, '[');
    QVERIFY(diffJson(hostile, hostile).mistakeA);
}

void TestJsonDiff::alignsLongArrays()
{
    QByteArrayList items;
    for (int i = 0; i < 20'000; ++i)
        items << "{\"v\":" + QByteArray::number(i) + "}";
    const QByteArray a = "[" + items.join(',') + "]";
    items.removeAt(5);
    items.insert(15'000, "{\"v\":-1}");
    items[19'000] = "{\"v\":\"x\"}";
    const QByteArray b = "[" + items.join(',') + "]";
    QCOMPARE(found(diffJson(a, b)), "-$[5] +$[15000] ~$[19000].v"_ba);
}

void TestJsonDiff::summarises_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("bytes") << "[1]"_ba
                           << "[1]"_ba << u"They are the same, byte for byte."_s;
    QTest::newRow("white space") << "[1]"_ba
                                 << "[ 1 ]"_ba
                                 << u"No value differs, only white space between them."_s;
    QTest::newRow("spelling") << R"({"a":1,"b":2})"_ba
                              << R"({"b":2,"a":1})"_ba
                              << u"No value differs, only how they are written: the order of "
                                 "members, the spelling of strings or numbers, white space."_s;
    QTest::newRow("three") << R"({"amount":10,"old":1})"_ba
                           << R"({"amount":12,"note":{}})"_ba
                           << u"3 fields differ: $.amount changed from 10 to 12, $.old was removed "
                              "and $.note was added."_s;
    QTest::newRow("many")
            << "[1,1,1,1,1,1]"_ba
            << "[2,2,2,2,2,2]"_ba
            << u"6 fields differ: $[0] changed from 1 to 2, $[1] changed from 1 to 2, "
               "$[2] changed from 1 to 2 and 3 more."_s;
    QTest::newRow("written") << "1.0"_ba
                             << "1"_ba
                             << u"1 field differs: the whole value is written 1 instead of 1.0."_s;
    QTest::newRow("kinds") << R"({"a":[1]})"_ba
                           << R"({"a":"x"})"_ba
                           << u"1 field differs: $.a changed from an array to \"x\"."_s;
}

void TestJsonDiff::summarises()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QTEST(jsonDiffSummary(diffJson(a, b), a, b), "sentence");
}

void TestJsonDiff::givesNumbersOneSpelling_data()
{
    QTest::addColumn<QByteArray>("lexeme");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("0") << "0"_ba
                       << "0"_ba;
    QTest::newRow("-0.00e5") << "-0.00e5"_ba
                             << "0"_ba;
    QTest::newRow("1") << "1"_ba
                       << "1e0"_ba;
    QTest::newRow("1.0") << "1.0"_ba
                         << "1e0"_ba;
    QTest::newRow("10E-1") << "10E-1"_ba
                           << "1e0"_ba;
    QTest::newRow("1e+02") << "1e+02"_ba
                           << "1e2"_ba;
    QTest::newRow("0.00150") << "0.00150"_ba
                             << "15e-4"_ba;
    QTest::newRow("-120") << "-120"_ba
                          << "-12e1"_ba;
    QTest::newRow("1E400") << "1E400"_ba
                           << "1e400"_ba;
    QTest::newRow("40 digits") << QByteArray("1234567890").repeated(4)
                               << "123456789012345678901234567890123456789e1"_ba;
    QTest::newRow("long exponent") << "1e1234567890123456"_ba
                                   << "1e1234567890123456"_ba;
}

void TestJsonDiff::givesNumbersOneSpelling()
{
    QFETCH(QByteArray, lexeme);
    QTEST(canonicalNumber(lexeme), "canonical");
}

void TestJsonDiff::writesPathsThatAreReadBack_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : { "a", "", "a.b", "it's", "back\\slash", "quo\"te", "*", "[0]", "0",
                              "a b", "\xc3\xa9", "new\nline" })
        QTest::newRow(name) << QByteArray(name);
}

void TestJsonDiff::writesPathsThatAreReadBack()
{
    QFETCH(QByteArray, name);
    QByteArray text = "$";
    appendPathMember(text, name);
    appendPathIndex(text, 12);
    const auto path = JsonPath::parse(text);
    QVERIFY2(path, text.constData());
    QCOMPARE(path->steps().size(), std::size_t(2));
    QCOMPARE(path->steps()[0].kind, JsonPath::Step::Kind::Member);
    QCOMPARE(path->steps()[0].name, name);
    QCOMPARE(path->steps()[1].index, 12);
}

QTEST_GUILESS_MAIN(TestJsonDiff)
#include "tst_jsondiff.moc"
