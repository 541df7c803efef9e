// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonoutline.h"

#include "core/payload/jsonpath.h"
#include "core/payload/jsonprint.h"

#include <QTest>

#include <functional>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

using Node = JsonOutline::Node;
using Type = JsonOutline::Type;

/// What the tree holds, as JSON without white space.
void appendCompact(JsonOutline &outline, Node node, QByteArray &json)
{
    const Type type = outline.type(node);
    if (type > Type::Array && type != Type::Group) {
        json.append(outline.lexeme(node));
        return;
    }
    outline.load(node);
    if (type != Type::Group)
        json += type == Type::Object ? '{' : '[';
    for (qsizetype row = 0; row < outline.childCount(node); ++row) {
        const Node child = outline.child(node, row);
        if (row > 0)
            json += ',';
        if (const QByteArrayView key = outline.keyLexeme(child); !key.isEmpty())
            json.append(key).append(':');
        appendCompact(outline, child, json);
    }
    if (type != Type::Group)
        json += type == Type::Object ? '}' : ']';
}

QByteArray compactOf(const QByteArray &json)
{
    JsonOutline outline(json);
    QByteArray text;
    if (!outline.isEmpty())
        appendCompact(outline, JsonOutline::kRoot, text);
    return text;
}

QByteArray numbers(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i)
        json += (i > 0 ? "," : "") + QByteArray::number(i);
    return json + ']';
}

} // namespace

class TestJsonOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheDocumentHolds_data();
    void holdsWhatTheDocumentHolds();
    void showsWhatStandsBeforeAMistake_data();
    void showsWhatStandsBeforeAMistake();
    void saysOfNodes();
    void loadsOnDemand();
    void flagsDuplicates();
    void groupsLongContainers();
    void groupsLongObjects();
    void staysUngroupedAtTheBound();
    void stops();
    void goesDeep();
    void holdsMillionsOfItems();
    void findsTheNodeAtAnOffset();
    void givesPathsThatLeadThere();
};

void TestJsonOutline::holdsWhatTheDocumentHolds_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         { "1", " \"a\" ", "[]", "{}", "[ [ ] , { } ]", "[1,-2.5e3,true,false,null]",
           "{ \"a\" : { \"b\" : [ 1 , { \"c\" : null } ] } , \"d\" : \"x\" }",
           "[\"\\\"\",\"\\\\\",\"\\\\\\\"\",\"]\",\"{[\"]", "{\"]\":\"}\",\"\\\"\":[\",\"]}",
           "\xef\xbb\xbf[1]", "{\"a\":1,\"a\":2}" })
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("groups") << numbers(5001);
}

void TestJsonOutline::holdsWhatTheDocumentHolds()
{
    QFETCH(QByteArray, json);
    QVERIFY(!JsonOutline(json).mistake());
    QCOMPARE(compactOf(json), compactJson(json).value());
}

void TestJsonOutline::showsWhatStandsBeforeAMistake_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("compact");
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("no JSON") << "a=b"_ba
                             << ""_ba;
    QTest::newRow("open array") << "[1,2"_ba
                                << "[1,2]"_ba;
    QTest::newRow("open inside") << "{\"a\":[1,{\"b\":2"_ba
                                 << "{\"a\":[1,{\"b\":2}]}"_ba;
    QTest::newRow("trailing comma") << "[1,]"_ba
                                    << "[1]"_ba;
    QTest::newRow("name only") << "{\"a\":1,\"b\"}"_ba
                               << "{\"a\":1}"_ba;
    QTest::newRow("no value") << "{\"a\":1,\"b\": }"_ba
                              << "{\"a\":1}"_ba;
    QTest::newRow("open string") << "[1,\"abc]"_ba
                                 << "[1]"_ba;
    QTest::newRow("second value") << "[1] [2]"_ba
                                  << "[1]"_ba;
    QTest::newRow("bad word") << "[true,trou,1]"_ba
                              << "[true]"_ba;
}

void TestJsonOutline::showsWhatStandsBeforeAMistake()
{
    QFETCH(QByteArray, json);
    QVERIFY(JsonOutline(json).mistake());
    QTEST(compactOf(json), "compact");
}

void TestJsonOutline::saysOfNodes()
{
    JsonOutline outline(R"({"a": [10, "x"], "b.c": {}, "d": null})"_ba);
    QVERIFY(outline.load(JsonOutline::kRoot));
    QCOMPARE(outline.type(JsonOutline::kRoot), Type::Object);
    QCOMPARE(outline.childCount(JsonOutline::kRoot), 3);
    QCOMPARE(outline.itemCount(JsonOutline::kRoot), 3);
    const Node a = outline.child(JsonOutline::kRoot, 0);
    QCOMPARE(outline.keyLexeme(a), "\"a\""_ba);
    QCOMPARE(outline.lexeme(a), "[10, \"x\"]"_ba);
    QCOMPARE(outline.begin(a), 6);
    QVERIFY(outline.hasChildren(a));
    QVERIFY(outline.load(a));
    const Node x = outline.child(a, 1);
    QCOMPARE(outline.type(x), Type::String);
    QCOMPARE(outline.lexeme(x), "\"x\""_ba);
    QCOMPARE(outline.row(x), 1);
    QCOMPARE(outline.index(x), 1);
    QCOMPARE(outline.parent(x), a);
    QVERIFY(outline.keyLexeme(x).isEmpty());
    QVERIFY(!outline.hasChildren(x));
    QCOMPARE(outline.path(x), "$.a[1]"_ba);
    const Node empty = outline.child(JsonOutline::kRoot, 1);
    QVERIFY(!outline.hasChildren(empty));
    QCOMPARE(outline.path(empty), "$['b.c']"_ba);
    QCOMPARE(outline.type(outline.child(JsonOutline::kRoot, 2)), Type::Null);
    QCOMPARE(outline.path(JsonOutline::kRoot), "$"_ba);
}

void TestJsonOutline::loadsOnDemand()
{
    JsonOutline outline("[[1],[2]]"_ba);
    QVERIFY(!outline.isLoaded(JsonOutline::kRoot));
    QCOMPARE(outline.childCount(JsonOutline::kRoot), 0);
    QVERIFY(outline.hasChildren(JsonOutline::kRoot));
    outline.load(JsonOutline::kRoot);
    const Node first = outline.child(JsonOutline::kRoot, 0);
    QVERIFY(!outline.isLoaded(first));
    outline.load(first);
    outline.load(first);
    QCOMPARE(outline.childCount(first), 1);
}

void TestJsonOutline::flagsDuplicates()
{
    JsonOutline outline(R"({"pay":1,"b":2,"p\u0061y":3,"":4,"":5})"_ba);
    outline.load(JsonOutline::kRoot);
    QByteArray flags;
    for (qsizetype row = 0; row < 5; ++row)
        flags += outline.isDuplicate(outline.child(JsonOutline::kRoot, row)) ? '1' : '0';
    QCOMPARE(flags, "00101"_ba);
}

void TestJsonOutline::groupsLongContainers()
{
    JsonOutline outline(numbers(3500));
    outline.load(JsonOutline::kRoot);
    QCOMPARE(outline.childCount(JsonOutline::kRoot), 4);
    QCOMPARE(outline.itemCount(JsonOutline::kRoot), 3500);
    const Node last = outline.child(JsonOutline::kRoot, 3);
    QCOMPARE(outline.type(last), Type::Group);
    QCOMPARE(outline.index(last), 3000);
    QCOMPARE(outline.itemCount(last), 500);
    QCOMPARE(outline.path(last), "$[3000]"_ba);
    QVERIFY(outline.hasChildren(last));
    QVERIFY(!outline.isLoaded(last));
    outline.load(last);
    QCOMPARE(outline.childCount(last), 500);
    const Node item = outline.child(last, 499);
    QCOMPARE(outline.lexeme(item), "3499"_ba);
    QCOMPARE(outline.path(item), "$[3499]"_ba);
    QCOMPARE(outline.parent(item), last);
}

void TestJsonOutline::groupsLongObjects()
{
    QByteArray json = "{";
    for (int i = 0; i < 2500; ++i)
        json += "\"k" + QByteArray::number(i) + "\": " + QByteArray::number(i) + ", ";
    json += "\"k7\":-1}";
    JsonOutline outline(json);
    outline.load(JsonOutline::kRoot);
    QCOMPARE(outline.childCount(JsonOutline::kRoot), 3);
    const Node group = outline.child(JsonOutline::kRoot, 2);
    QCOMPARE(outline.path(group), "$.k2000"_ba);
    outline.load(group);
    const Node again = outline.child(group, outline.childCount(group) - 1);
    QCOMPARE(outline.keyLexeme(again), "\"k7\""_ba);
    QVERIFY(outline.isDuplicate(again));
    QVERIFY(!outline.isDuplicate(outline.child(group, 0)));
    QCOMPARE(outline.path(again), "$.k7"_ba);
}

void TestJsonOutline::staysUngroupedAtTheBound()
{
    JsonOutline outline(numbers(int(JsonOutline::kGroupAbove)));
    outline.load(JsonOutline::kRoot);
    QCOMPARE(outline.childCount(JsonOutline::kRoot), JsonOutline::kGroupAbove);
}

void TestJsonOutline::stops()
{
    JsonOutline outline(numbers(5000));
    std::atomic_bool stop = true;
    QVERIFY(!outline.load(JsonOutline::kRoot, &stop));
    QVERIFY(!outline.isLoaded(JsonOutline::kRoot));
    stop = false;
    QVERIFY(outline.load(JsonOutline::kRoot, &stop));
    QCOMPARE(outline.itemCount(JsonOutline::kRoot), 5000);
}

void TestJsonOutline::goesDeep()
{
    JsonOutline outline(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    QVERIFY(outline.mistake()); // nobody reads further, and that is said
    Node node = JsonOutline::kRoot;
    int depth = 1;
    while (outline.load(node) && outline.childCount(node) == 1) {
        node = outline.child(node, 0);
        ++depth;
    }
    QCOMPARE(depth, 10'000);
    QCOMPARE(outline.path(node).size(), 1 + 3 * 9'999);
}

void TestJsonOutline::holdsMillionsOfItems()
{
    JsonOutline outline("[" + QByteArray("1234,").repeated(2'999'999) + "5]");
    outline.load(JsonOutline::kRoot);
    QCOMPARE(outline.itemCount(JsonOutline::kRoot), 3'000'000);
    QCOMPARE(outline.childCount(JsonOutline::kRoot), 3000);
    const Node last = outline.child(JsonOutline::kRoot, 2999);
    outline.load(last);
    QCOMPARE(outline.lexeme(outline.child(last, 999)), "5"_ba);
}

void TestJsonOutline::findsTheNodeAtAnOffset()
{
    const QByteArray json = R"({"a": [10, {"b": "text"}], "c": 3})";
    JsonOutline outline(json);
    const auto pathAt = [&](const char *what, qsizetype further = 0) {
        return outline.path(outline.nodeAt(json.indexOf(what) + further));
    };
    QCOMPARE(pathAt("text"), "$.a[1].b"_ba);
    QCOMPARE(pathAt("\"b\""), "$.a[1].b"_ba);
    QCOMPARE(pathAt("10", 1), "$.a[0]"_ba);
    QCOMPARE(pathAt(", {"), "$.a"_ba);
    QCOMPARE(pathAt("3"), "$.c"_ba);
    QCOMPARE(pathAt("{"), "$"_ba);
    QCOMPARE(outline.nodeAt(1000), JsonOutline::kRoot);
    const QByteArray many = numbers(5000);
    JsonOutline grouped(many);
    QCOMPARE(grouped.path(grouped.nodeAt(many.indexOf(",4321,") + 1)), "$[4321]"_ba);
    QCOMPARE(grouped.nodeAt(many.indexOf(",4321,")), JsonOutline::kRoot);
}

void TestJsonOutline::givesPathsThatLeadThere()
{
    const QByteArray json = R"({"a b": [[1, 2], {"it's": {"\u00e9": "deep"}}], "": [0]})";
    JsonOutline outline(json);
    const std::function<void(Node)> check = [&](Node node) {
        const auto path = JsonPath::parse(outline.path(node));
        QVERIFY(path);
        QCOMPARE(jsonLexemeAt(json, *path).value(), outline.lexeme(node));
        outline.load(node);
        for (qsizetype row = 0; row < outline.childCount(node); ++row)
            check(outline.child(node, row));
    };
    check(JsonOutline::kRoot);
}

QTEST_GUILESS_MAIN(TestJsonOutline)
#include "tst_jsonoutline.moc"
