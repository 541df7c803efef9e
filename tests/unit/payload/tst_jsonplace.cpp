// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonplace.h"

#include "core/payload/jsonpath.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestJsonPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlace_data();
    void findsThePlace();
    void everyPathLeadsBack();
    void hasNoPlaceOutside();
    void boundsPaths();
    void endsEarly();
};

void TestJsonPlace::findsThePlace_data()
{
    // The place is marked by '^'.
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *marked, const char *path, const char *key,
                        const char *value) {
        QTest::newRow(name) << QByteArray(marked) << QByteArray(path) << QByteArray(key)
                            << QByteArray(value);
    };
    row("scalar", "^1", "$", "", "1");
    row("key", "{\"^a\":1}", "$.a", "a", "1");
    row("behind the colon", "{\"a\":^ 1}", "$.a", "a", "1");
    row("value", "{\"a\":1^2}", "$.a", "a", "12");
    row("comma", "{\"a\":12^, \"b\":3}", "$.a", "a", "12");
    row("element", "[1,[2,^3]]", "$[1][1]", "", "3");
    row("bracket of a member", "{\"a\":^{\"b\":[1]}}", "$.a", "a", "{\"b\":[1]}");
    row("closing bracket", "{\"a\":{\"b\":[1]^}}", "$.a", "a", "{\"b\":[1]}");
    row("key of a container", "{\"^a\":[1,2]}", "$.a", "a", "[1,2]");
    row("outermost", "^[1,2]", "$", "", "[1,2]");
    row("end", "[1,2]^", "$", "", "[1,2]");
    row("odd key", "{\"a.b\":^1}", "$['a.b']", "a.b", "1");
    row("escaped key", "{\"\\u0061\":^1}", "$.a", "a", "1");
    row("second of a repeated key", "{\"a\":1,\"a\":^2}", "$.a", "a", "2");
    row("before a mistake", "{\"a\":^1, oops}", "$.a", "a", "1");
}

void TestJsonPlace::findsThePlace()
{
    QFETCH(QByteArray, marked);
    const qsizetype offset = marked.indexOf('^');
    marked.remove(offset, 1);
    const auto place = jsonPlaceAt(marked, offset);
    QVERIFY(place);
    QTEST(place->path, "path");
    QTEST(place->key, "key");
    QTEST(marked.mid(place->begin, place->end - place->begin), "value");
}

void TestJsonPlace::everyPathLeadsBack()
{
    const QByteArray json = "{\"a\":[{\"b.c\":1},[],{\"it's\":{\"\":[true,null]}}],\"d\":\"x\"}";
    for (qsizetype offset = 0; offset <= json.size(); ++offset) {
        const auto place = jsonPlaceAt(json, offset);
        QVERIFY(place);
        const auto path = JsonPath::parse(place->path);
        QVERIFY2(path, place->path.constData());
        QCOMPARE(jsonLexemeAt(json, *path),
                 std::optional(
                         QByteArrayView(json).sliced(place->begin, place->end - place->begin)));
    }
}

void TestJsonPlace::hasNoPlaceOutside()
{
    QVERIFY(!jsonPlaceAt("", 0));
    QVERIFY(!jsonPlaceAt("  1", 0));
    QVERIFY(!jsonPlaceAt("oops", 2));
    QVERIFY(!jsonPlaceAt("{\"a\" oops", 2));
}

void TestJsonPlace::boundsPaths()
{
    const QByteArray deep = QByteArray("[").repeated(9000) + "1" + QByteArray("]").repeated(9000);
    const auto place = jsonPlaceAt(deep, 9000);
    QVERIFY(place);
    QCOMPARE(place->begin, 9000);
    QVERIFY(place->path.size() < kJsonPlacePathBytesMax + 10);
    QVERIFY(place->path.endsWith("\xe2\x80\xa6"));
    const auto wide = jsonPlaceAt("{\"" + QByteArray(1'000'000, 'k') + "\":1}", 1'000'004);
    QVERIFY(wide);
    QVERIFY(wide->path.size() < 2 * kJsonPlacePathBytesMax);
    // Deeper than what is read.
    QVERIFY(jsonPlaceAt(QByteArray("[").repeated(100'000), 50'000));
}

void TestJsonPlace::endsEarly()
{
    const QByteArray json = "[" + QByteArray("1,").repeated(100'000) + "1]";
    const std::atomic<bool> cancelled = true;
    QVERIFY(!jsonPlaceAt(json, json.size(), &cancelled));
}

QTEST_APPLESS_MAIN(TestJsonPlace)
#include "tst_jsonplace.moc"
