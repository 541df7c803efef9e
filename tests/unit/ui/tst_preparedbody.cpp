// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/preparedbody.h"

#include "core/payload/compression.h"
#include "ui/detail/jsontreemodel.h"
#include "ui/detail/valuetext.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

PreparedBody prepared(const QByteArray &bytes, const QByteArray &type = {},
                      const QByteArray &coding = {}, bool decodesEscapes = false)
{
    return prepareBody({ .received = std::make_shared<LinedText>(bytes),
                         .contentType = type,
                         .contentEncoding = coding,
                         .decodesEscapes = decodesEscapes },
                       false);
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes = "\xff\xfe";
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xff);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return bytes;
}

} // namespace

/// What a body becomes before it is looked at, and its tree.
class TestPreparedBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutJson();
    void decodesCodingsAndSaysSo();
    void readsUtf16();
    void decodesEscapesAtChoice();
    void marksMistakes();
    void makesTables();
    void readsImagesWithinBounds();
    void survivesHostileBodies_data();
    void survivesHostileBodies();
    void opensTheTree();
    void opensLargeContainersBehindTheWindow();
    void readsValuesOut();
};

void TestPreparedBody::laysOutJson()
{
    const PreparedBody body = prepared("{\"a\":[1.0,1E400]}");
    QCOMPARE(body.format.format, PayloadFormat::Json);
    QCOMPARE(body.pretty->bytes, "{\n  \"a\": [\n    1.0,\n    1E400\n  ]\n}"_ba);
    QCOMPARE(body.folds->all().size(), 2U);
    QVERIFY(body.hasPlaces && !body.hasEscapes && body.decodings.isEmpty());
    QVERIFY(!prepared("").pretty);
    QVERIFY(!prepared("<html><b>x</b></html>", "text/html").pretty);
}

void TestPreparedBody::decodesCodingsAndSaysSo()
{
    const QByteArray json = "{\"text\":\"" + QByteArray(2000, 'x') + "\"}";
    const QByteArray packed = gzipped(json);
    const PreparedBody body = prepared(packed, "application/json", "gzip");
    QCOMPARE(body.decoded->bytes, json);
    QCOMPARE(body.format.format, PayloadFormat::Json);
    QCOMPARE(body.decodings,
             QStringList{ u"gzip: %L1 bytes → %L2 bytes."_s.arg(packed.size()).arg(json.size()) });
    const PreparedBody broken = prepared(packed.first(packed.size() / 2), {}, "gzip");
    QVERIFY(broken.decodings.first().contains(u"cannot be decoded"_s));
    QCOMPARE(broken.decoded->bytes, packed.first(packed.size() / 2));
}

void TestPreparedBody::readsUtf16()
{
    const PreparedBody json = prepared(utf16(u"{\"name\":\"Zoë\"}"_s), "application/json");
    QCOMPARE(json.pretty->bytes, "{\n  \"name\": \"Zo\xc3\xab\"\n}"_ba);
    QCOMPARE(json.decodings.size(), 1);
    const PreparedBody text = prepared("Zo\xeb", "text/plain; charset=iso-8859-1");
    QCOMPARE(text.decoded->bytes, "Zo\xc3\xab"_ba);
    QVERIFY(!text.decodings.isEmpty());
    const PreparedBody marked = prepared("\xef\xbb\xbf{\"a\":1}", "application/json");
    QCOMPARE(marked.pretty->bytes, "{\n  \"a\": 1\n}"_ba);
}

void TestPreparedBody::decodesEscapesAtChoice()
{
    const QByteArray json = "[\"\\u00e9\"]";
    QCOMPARE(prepared(json).pretty->bytes, "[\n  \"\\u00e9\"\n]"_ba);
    QVERIFY(prepared(json).hasEscapes);
    QCOMPARE(prepared(json, {}, {}, true).pretty->bytes, "[\n  \"\xc3\xa9\"\n]"_ba);
}

void TestPreparedBody::marksMistakes()
{
    const PreparedBody body = prepared("{\"a\":1,\n oops}", "application/json");
    QVERIFY(body.markedAt > 0);
    QVERIFY(body.prettyNotes.first().contains(u"line 2"_s));
    QVERIFY(prepared("{\"a\":1,\"a\":2}").prettyNotes.first().contains(u"twice"_s));
    QVERIFY(!prepared("a=b", "application/json").format.mismatch.isEmpty());
}

void TestPreparedBody::makesTables()
{
    const PreparedBody form =
            prepared("b=2&a=1&b=%7B%7D&flag", "application/x-www-form-urlencoded");
    QVERIFY(form.table);
    QCOMPARE(form.table->rowCount(), 4);
    QCOMPARE(form.table->cell(0, 0), "b"_ba);
    QCOMPARE(form.table->content(2, 0), "{}"_ba);
    QVERIFY(!form.table->fields[3].hasValue);
    const PreparedBody csv = prepared("id,name\n1,\"a, b\"\n2\n", "text/csv");
    QVERIFY(csv.table);
    QCOMPARE(csv.table->cell(1, 1), "a, b"_ba);
    QCOMPARE(csv.table->cell(2, 1), QByteArray());
    QCOMPARE(csv.table->cell(1, 1, 2), "a,"_ba); // a cell may be as long as the body
    QVERIFY(csv.tableNotes.first().contains(u"Row 3"_s));
    const PreparedBody parts =
            prepared("--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../x\"\r\n"
                     "Content-Type: application/json\r\n\r\n[1]\r\n--x--\r\n",
                     "multipart/form-data; boundary=x");
    QVERIFY(parts.table);
    QCOMPARE(parts.table->cell(0, 1), "../../x"_ba);
    QCOMPARE(parts.table->content(0, 0), "[1]"_ba);
    QVERIFY(parts.tableNotes.isEmpty());
}

void TestPreparedBody::readsImagesWithinBounds()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&png, "PNG"));
    const PreparedBody body = prepared(png.data(), "image/png");
    QCOMPARE(body.format.format, PayloadFormat::Image);
    QCOMPARE(body.image.size(), QSize(40, 30));
    QVERIFY(body.imageNote.contains(u"40 × 30"_s));
    // A head that promises 60,000 by 60,000 pixels.
    QByteArray bomb = png.data();
    bomb.replace(16, 8, QByteArray("\x00\x00\xea\x60\x00\x00\xea\x60", 8));
    const PreparedBody large = prepared(bomb, "image/png");
    QVERIFY(large.image.isNull());
    QVERIFY(large.imageNote.contains(u"too large"_s));
    // Source of a picture is not a picture.
    const PreparedBody svg =
            prepared("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                     "image/svg+xml");
    QVERIFY(svg.image.isNull());
}

void TestPreparedBody::survivesHostileBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("deep") << QByteArray("[").repeated(100'000) << "application/json"_ba
                          << ""_ba;
    QTest::newRow("long line") << "[\"" + QByteArray(1'000'000, 'x') + "\"]"
                               << "application/json"_ba
                               << ""_ba;
    QTest::newRow("nul") << QByteArray(1000, '\0') << "application/json"_ba
                         << ""_ba;
    QTest::newRow("bomb") << gzipped(QByteArray(100'000'000, '\0')) << ""_ba
                          << "gzip"_ba;
    QTest::newRow("xml bomb")
            << "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>"_ba
            << "application/xml"_ba
            << ""_ba;
    QTest::newRow("bidi") << "{\"\xe2\x80\xae\":\"\xe2\x81\xa6\"}"_ba
                          << ""_ba
                          << ""_ba;
    QTest::newRow("no boundary") << "--x\r\n\r\n"_ba
                                 << "multipart/form-data"_ba
                                 << ""_ba;
}

void TestPreparedBody::survivesHostileBodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, coding);
    const PreparedBody body = prepared(bytes, type, coding);
    QVERIFY(body.decoded);
    QVERIFY(body.decoded->bytes.size() <= kDecodedBytesMax);
    if (body.pretty)
        QVERIFY(body.pretty->bytes.size() < 20'000'000);
}

void TestPreparedBody::opensTheTree()
{
    JsonTreeModel model;
    model.setOutline(std::make_shared<JsonOutline>("{\"a\":{\"b\":[1,\"<b>x</b>\"]},\"a\":null}"));
    // Made after the reset, in which it would already fetch.
    auto tester = std::make_unique<QAbstractItemModelTester>(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex root = model.index(0, 0);
    if (model.canFetchMore(root))
        model.fetchMore(root);
    QCOMPARE(model.rowCount(root), 2);
    QCOMPARE(model.index(0, 0, root).data().toString(), u"a"_s);
    QCOMPARE(model.index(1, 1, root).data().toString(), u"null"_s);
    QCOMPARE(model.index(1, 2, root).data().toString(), u"null, repeated key"_s);
    const QModelIndex a = model.index(0, 0, root);
    if (model.canFetchMore(a))
        model.fetchMore(a);
    const QModelIndex b = model.index(0, 0, a);
    if (model.canFetchMore(b))
        model.fetchMore(b);
    QCOMPARE(model.rowCount(b), 2);
    QCOMPARE(model.index(1, 0, b).data().toString(), u"[1]"_s);
    QCOMPARE(model.index(1, 1, b).data().toString(), u"\"<b>x</b>\""_s);
    QCOMPARE(model.outline()->path(model.node(model.index(1, 0, b))), "$.a.b[1]"_ba);
    tester.reset();
    model.setOutline(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestPreparedBody::opensLargeContainersBehindTheWindow()
{
    JsonTreeModel model;
    model.setOutline(
            std::make_shared<JsonOutline>("[" + QByteArray("[0],").repeated(50'000) + "1]"));
    const QModelIndex root = model.index(0, 0);
    model.fetchMore(root);
    QVERIFY(model.isLoading());
    QCOMPARE(model.rowCount(root), 0);
    QTRY_COMPARE(model.rowCount(root), 51);
    const QModelIndex last = model.index(50, 0, root);
    QCOMPARE(last.data().toString(), u"%L1 to %L2"_s.arg(50'000).arg(50'000));
    model.fetchMore(last);
    QTRY_COMPARE(model.rowCount(last), 1);
    // Two that are wanted at once come one after the other.
    model.fetchMore(model.index(0, 0, root));
    model.fetchMore(model.index(1, 0, root));
    QTRY_COMPARE(model.rowCount(model.index(0, 0, root)), 1000);
    QTRY_COMPARE(model.rowCount(model.index(1, 0, root)), 1000);
    QCOMPARE(model.index(0, 0, model.index(1, 0, root)).data().toString(), u"[1000]"_s);
}

void TestPreparedBody::readsValuesOut()
{
    const qint64 nowUs = 1'700'000'000'000'000;
    QVERIFY(valueReadingText("1699996400", "created", nowUs)
                    .startsWith(u"2023-11-14 21:13:20 UTC"_s));
    QVERIFY(valueReadingText("1699996400", "created", nowUs).endsWith(u"1 hour ago"_s));
    QVERIFY(valueReadingText("\"2023-11-14T23:13:20Z\"", "when", nowUs).endsWith(u"in 1 hour"_s));
    QCOMPARE(valueReadingText("1999", "amount", nowUs), QString());
    QCOMPARE(valueReadingText("{\"a\":1}", "created", nowUs), QString());
    QVERIFY(valueReadingText("\"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl\"", "", nowUs)
                    .contains(u"not verified"_s));
}

QTEST_GUILESS_MAIN(TestPreparedBody)
#include "tst_preparedbody.moc"
