// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/csvtable.h"
#include "core/payload/imagefacts.h"
#include "core/payload/jsonencoding.h"
#include "core/payload/ndjson.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// Cells between bars, rows between slashes.
QByteArray shown(const QByteArray &text, const CsvTable &table)
{
    QByteArrayList rows;
    for (const CsvRow &row : table.rows) {
        QByteArrayList cells;
        for (std::size_t i = 0; i < row.cellCount; ++i)
            cells << csvCellText(text, table.cells[row.firstCell + i]);
        rows << cells.join('|');
    }
    return rows.join('/');
}

QByteArray utf16(QStringView text, bool isBig)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += char(isBig ? c.row() : c.cell());
        bytes += char(isBig ? c.cell() : c.row());
    }
    return bytes;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCsv_data();
    void readsCsv();
    void saysWhichRowsAreRagged();
    void saysWhereAQuoteIsOpen();
    void findsTheEndOfARow_data();
    void findsTheEndOfARow();
    void boundsCells();
    void keepsOffsetsOfCells();
    void detectsDelimiters_data();
    void detectsDelimiters();
    void readsJsonLines();
    void laysOutJsonLines();
    void boundsJsonLines();
    void readsImageFacts_data();
    void readsImageFacts();
    void recodesJson_data();
    void recodesJson();
};

void TestTables::readsCsv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("one cell") << "a"_ba
                              << "a"_ba;
    QTest::newRow("rows") << "a,b\r\n1,2\r\n"_ba
                          << "a|b/1|2"_ba;
    QTest::newRow("line feeds") << "a,b\n1,2"_ba
                                << "a|b/1|2"_ba;
    QTest::newRow("quoted") << "\"a,\"\"b\"\"\",\"x\ny\"\r\nc,d"_ba
                            << "a,\"b\"|x\ny/c|d"_ba;
    QTest::newRow("empty cells") << ",\r\n,,\"\""_ba
                                 << "|/||"_ba;
    QTest::newRow("blanks stay") << " a , b "_ba
                                 << " a | b "_ba;
    QTest::newRow("quote within") << "a\"b\",c"_ba
                                  << "a\"b\"|c"_ba;
    QTest::newRow("behind a quote") << "\"a\"x,c"_ba
                                    << "\"a\"x|c"_ba;
    QTest::newRow("mark") << "\xef\xbb\xbf"
                             "a,b"_ba
                          << "a|b"_ba;
    QTest::newRow("lone carriage return") << "a\rb,c"_ba
                                          << "a\rb|c"_ba;
    QTest::newRow("empty line") << "a,b\n\nc,d\n"_ba
                                << "a|b//c|d"_ba;
    QTest::newRow("semicolons") << "a;b\n1,5;2"_ba
                                << "a|b/1,5|2"_ba;
}

void TestTables::readsCsv()
{
    QFETCH(QByteArray, text);
    const CsvTable table = parseCsv(text);
    QTEST(shown(text, table), "rows");
    QCOMPARE(table.openQuoteAt, -1);
    QVERIFY(!table.isCut);
}

void TestTables::saysWhichRowsAreRagged()
{
    const CsvTable table = parseCsv("a,b\n1,2\n3\n4,5\n6,7,8\n");
    QCOMPARE(table.columns, std::size_t(2));
    QCOMPARE(table.raggedRows, (std::vector<std::size_t>{ 2, 4 }));
    QCOMPARE(table.raggedCount, std::size_t(2));
    QByteArray many = QByteArray("a,b\n").repeated(500) + QByteArray("a\n").repeated(200);
    const CsvTable large = parseCsv(many);
    QCOMPARE(large.raggedRows.size(), std::size_t(100));
    QCOMPARE(large.raggedCount, std::size_t(200));
}

void TestTables::saysWhereAQuoteIsOpen()
{
    const QByteArray text = "a,b\n\"c,d\ne,f\n";
    const CsvTable table = parseCsv(text, ',');
    QCOMPARE(table.openQuoteAt, 4);
    QCOMPARE(shown(text, table), "a|b/c,d\ne,f\n"_ba);
}

void TestTables::findsTheEndOfARow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << "a,b\nc,d\n"_ba;
    QTest::newRow("quoted line") << "a,\"b\n\"\nc,d\n"_ba;
    QTest::newRow("doubled quote") << "\"a\"\"\n\",b\nc,d\n"_ba;
    QTest::newRow("quotes within") << "a\"\"b,c\"\nd,e\n"_ba;
    QTest::newRow("text behind a quote") << "\"a\"b\",c\nd,e\n"_ba;
    QTest::newRow("empty cells") << ",\"\",\n,\n"_ba;
    QTest::newRow("carriage return") << "a,\"b\"\r\nc\n"_ba;
}

void TestTables::findsTheEndOfARow()
{
    QFETCH(const QByteArray, text);
    const qsizetype end = csvRowEnd(text, ',');
    QVERIFY(end > 0 && text[end] == '\n');
    const CsvTable whole = parseCsv(text, ',');
    const CsvTable first = parseCsv(QByteArrayView(text).first(end), ',');
    QCOMPARE(whole.rows.size(), std::size_t(2));
    QCOMPARE(first.rows.size(), std::size_t(1));
    QCOMPARE(first.cells.size(), whole.rows[0].cellCount);
    QCOMPARE(end + 1, qsizetype(whole.rows[1].begin));
    for (qsizetype cut = 0; cut <= end; ++cut)
        QCOMPARE(csvRowEnd(QByteArrayView(text).first(cut), ','), qsizetype(-1));
}

void TestTables::boundsCells()
{
    const CsvTable table = parseCsv(QByteArray(1000, ','), ',', 10);
    QVERIFY(table.isCut);
    QCOMPARE(table.cells.size(), std::size_t(10));
    QCOMPARE(table.rows[0].cellCount, std::size_t(10));
}

void TestTables::keepsOffsetsOfCells()
{
    const CsvTable table = parseCsv("ab,\"c\"\nd,e", ',');
    QCOMPARE(table.cells[1].begin, 4);
    QCOMPARE(table.cells[1].end, 5);
    QVERIFY(table.cells[1].isQuoted);
    QCOMPARE(table.rows[1].begin, 7);
}

void TestTables::detectsDelimiters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << "a,b;c\n1,2\n"_ba << ',';
    QTest::newRow("semicolon") << "name;price\nx;1,50\ny;2,50\nz;3\n"_ba << ';';
    QTest::newRow("tab") << "a b\tc, d\n1\t2\n"_ba << '\t';
    QTest::newRow("bar") << "a|b|c\n1|2|3"_ba << '|';
    QTest::newRow("none") << "word\nword"_ba << ',';
    QTest::newRow("quoted ones do not count") << "\"a;b\",c\n\"d;e\",f\n"_ba << ',';
}

void TestTables::detectsDelimiters()
{
    QFETCH(QByteArray, text);
    QTEST(detectCsvDelimiter(text), "delimiter");
}

void TestTables::readsJsonLines()
{
    const QByteArray text = "{\"a\":1}\r\n\n[1,\n \t\n\"x\"";
    const Ndjson lines = parseNdjson(text);
    QCOMPARE(lines.records.size(), std::size_t(3));
    QCOMPARE(lines.mistakes, std::size_t(1));
    const auto at = [&](std::size_t i) {
        return text.sliced(lines.records[i].begin, lines.records[i].end - lines.records[i].begin);
    };
    QCOMPARE(at(0), "{\"a\":1}"_ba);
    QCOMPARE(at(1), "[1,"_ba);
    QCOMPARE(at(2), "\"x\""_ba);
    QVERIFY(!lines.records[0].mistake && lines.records[1].mistake && !lines.records[2].mistake);
    QCOMPARE(lines.records[1].mistake->line, 3);
    QCOMPARE(lines.records[1].mistake->column, 4);
    QCOMPARE(lines.records[1].mistake->offset, 13);
}

void TestTables::laysOutJsonLines()
{
    const QByteArray text = "[1]\n{\"a\":1,\"a\":2}\n[x\n[]\n";
    const JsonPrinted printed = prettyNdjson(text, parseNdjson(text));
    QCOMPARE(printed.text, "[\n  1\n]\n\n{\n  \"a\": 1,\n  \"a\": 2\n}\n\n[\nx\n\n[]"_ba);
    QCOMPARE(printed.duplicateKeys, 1);
    QVERIFY(printed.mistake);
    QCOMPARE(printed.mistake->line, 3);
    QCOMPARE(printed.text.sliced(printed.mistakeAt, 1), "x"_ba);
    QVERIFY(!printed.cut);
}

void TestTables::boundsJsonLines()
{
    const QByteArray text = QByteArray("[1]\n").repeated(100);
    QCOMPARE(parseNdjson(text, 10).records.size(), std::size_t(10));
    QVERIFY(parseNdjson(text, 10).isCut);
    const JsonPrinted printed = prettyNdjson(text, parseNdjson(text), { .outputBytesMax = 50 });
    QVERIFY(printed.cut);
    QVERIFY(printed.text.size() <= 50);
}

void TestTables::readsImageFacts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("facts");
    const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex); };
    QTest::newRow("png") << bytes("89504e470d0a1a0a0000000d4948445200000280000001e00802000000")
                         << "PNG 640x480"_ba;
    QTest::newRow("png, cut") << bytes("89504e470d0a1a0a") << "PNG 0x0"_ba;
    QTest::newRow("gif") << bytes("4749463839610a00050080") << "GIF 10x5"_ba;
    QTest::newRow("jpeg") << bytes("ffd8ffe000104a46494600010100000100010000ffc00011080020004003"
                                   "012200021101031101")
                          << "JPEG 64x32"_ba;
    QTest::newRow("jpeg, progressive, tables first")
            << bytes("ffd8ffdb0004aaaaffffc400040000ffc2000b0800010002010122") << "JPEG 2x1"_ba;
    QTest::newRow("jpeg, cut") << bytes("ffd8ffe0ffff") << "JPEG 0x0"_ba;
    QTest::newRow("jpeg, damaged") << bytes("ffd8ffe0000200000000ffc0") << "JPEG 0x0"_ba;
    QTest::newRow("webp, lossy") << "RIFF____WEBPVP8 " + bytes("0000000010000 09d012a40012000")
                                 << "WebP 320x32"_ba;
    QTest::newRow("webp, lossless")
            << "RIFF____WEBPVP8L" + bytes("000000002f3fc14700") << "WebP 320x288"_ba;
    QTest::newRow("webp, extended")
            << "RIFF____WEBPVP8X" + bytes("0a00000000000000ff0300ff0200") << "WebP 1024x768"_ba;
    QTest::newRow("bmp") << bytes("424d000000000000000036000000280000000a000000f6ffffff")
                         << "BMP 10x10"_ba;
    QTest::newRow("bmp, old") << bytes("424d00000000000000001a0000000c0000000a000500")
                              << "BMP 10x5"_ba;
    QTest::newRow("two letters") << "BMW is a brand of cars, not an image"_ba
                                 << ""_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("text") << "hello"_ba
                          << ""_ba;
}

void TestTables::readsImageFacts()
{
    QFETCH(QByteArray, bytes);
    const auto facts = imageFacts(bytes);
    const QByteArray text = facts ? QByteArray(facts->name) + ' ' + QByteArray::number(facts->width)
                    + 'x' + QByteArray::number(facts->height)
                                  : QByteArray();
    QTEST(text, "facts");
}

void TestTables::recodesJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<JsonEncoding>("encoding");
    QTest::addColumn<QByteArray>("text"); // empty: stays
    const QString json = u"{\"a\":\"\u00e9\U0001F600\"}"_s;
    using enum JsonEncoding;
    QTest::newRow("utf-8") << json.toUtf8() << Utf8 << ""_ba;
    QTest::newRow("marked") << "\xef\xbb\xbf" + json.toUtf8() << MarkedUtf8 << ""_ba;
    QTest::newRow("nothing") << ""_ba << Utf8 << ""_ba;
    QTest::newRow("little") << utf16(json, false) << Utf16Le << json.toUtf8();
    QTest::newRow("big") << utf16(json, true) << Utf16Be << json.toUtf8();
    QTest::newRow("little, marked") << "\xff\xfe" + utf16(json, false) << Utf16Le << json.toUtf8();
    QTest::newRow("big, marked") << "\xfe\xff" + utf16(json, true) << Utf16Be << json.toUtf8();
    // It is read in steps of 64 KiB: half of the pair is in the first.
    const QString pair = u"[\""_s + QString(32765, u'x') + u"\U0001F600\"]"_s;
    QTest::newRow("pair over steps") << utf16(pair, false) << Utf16Le << pair.toUtf8();
    QTest::newRow("one digit") << QByteArray("1\0", 2) << Utf16Le << "1"_ba;
    QTest::newRow("32 little") << QByteArray("[\0\0\0]\0\0\0", 8) << Utf32Le << "[]"_ba;
    QTest::newRow("32 big") << QByteArray("\0\0\0[\0\0\0]", 8) << Utf32Be << "[]"_ba;
}

void TestTables::recodesJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(JsonEncoding, encoding);
    QCOMPARE(jsonEncodingName(jsonEncodingOf(bytes)), jsonEncodingName(encoding));
    QTEST(recodedJson(bytes).value_or(QByteArray()), "text");
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
