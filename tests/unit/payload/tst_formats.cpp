// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/format.h"
#include "core/payload/formfields.h"
#include "core/payload/hexdump.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void namesEveryFormat();
    void saysWhatDoesNotAgree_data();
    void saysWhatDoesNotAgree();
    void knowsWhatToShowAsText();
    void parsesForms_data();
    void parsesForms();
    void knowsFormsByTheirType();
    void encodesForms_data();
    void encodesForms();
    void dumpsHex_data();
    void dumpsHex();
};

void TestFormats::detects_data()
{
    using enum PayloadFormat;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<PayloadFormat>("format");
    const QByteArray json = "application/json; charset=utf-8"_ba;
    const QByteArray form = "Application/X-WWW-Form-Urlencoded"_ba;
    const QByteArray longString = "{\"a\": \"" + QByteArray(100'000, 'x') + "\"}";
    const QByteArray longArray = "[" + QByteArray("true, ").repeated(20'000) + "null]";

    QTest::newRow("empty") << ""_ba << json << Empty;
    QTest::newRow("object") << R"({"a":1})"_ba
                            << ""_ba << Json;
    QTest::newRow("array after blanks") << "\r\n [1]"_ba
                                        << "text/plain"_ba << Json;
    QTest::newRow("mark") << "\xef\xbb\xbf{}"_ba
                          << ""_ba << Json;
    QTest::newRow("object sent as form") << R"({"a":"b=c"})"_ba << form << Json;
    QTest::newRow("broken, said to be JSON") << R"({"a":1,})"_ba << json << Json;
    QTest::newRow("broken, type with suffix") << "{a:1}"_ba
                                              << "application/cloudevents+json"_ba << Json;
    QTest::newRow("broken, not said") << "{a:1}"_ba
                                      << "text/plain"_ba << Text;
    QTest::newRow("log line") << "[INFO] started"_ba
                              << ""_ba << Text;
    QTest::newRow("scalar, said") << "42"_ba << json << Json;
    QTest::newRow("scalar, not said") << "42"_ba
                                      << "text/plain"_ba << Text;
    QTest::newRow("word, said") << "hello"_ba << json << Json;
    QTest::newRow("latin-1 in JSON") << "{\"a\":\"\xe9\"}"_ba
                                     << ""_ba << Json;
    QTest::newRow("escape byte in JSON") << "{\"a\":\"\x1b\"}"_ba << json << Json;
    QTest::newRow("long string") << longString << ""_ba << Json;
    QTest::newRow("long array") << longArray << ""_ba << Json;
    QTest::newRow("form") << "a=1&b=%20"_ba << form << FormUrlencoded;
    QTest::newRow("form without equals") << "abc"_ba << form << FormUrlencoded;
    QTest::newRow("form by its looks") << "payment_id=12&status=paid"_ba
                                       << ""_ba << FormUrlencoded;
    QTest::newRow("form, said to be text") << "a=1&b=2"_ba
                                           << "text/plain"_ba << Text;
    QTest::newRow("equation") << "a = b"_ba
                              << ""_ba << Text;
    QTest::newRow("base64") << "eyJhIjoxfQ=="_ba
                            << "text/plain"_ba << Text;
    QTest::newRow("xml declaration") << "<?xml version='1.0'?><a/>"_ba
                                     << ""_ba << Xml;
    QTest::newRow("xml element") << "\n<xml><a>1</a></xml>"_ba
                                 << "text/plain"_ba << Xml;
    QTest::newRow("xml said") << "<!DOCTYPE a><a/>"_ba
                              << "application/soap+xml"_ba << Xml;
    QTest::newRow("html") << "<html><body>"_ba
                          << "text/html"_ba << Html;
    QTest::newRow("html not said") << "<HTML>"_ba
                                   << ""_ba << Html;
    QTest::newRow("doctype html") << "<!doctype html>"_ba
                                  << ""_ba << Html;
    QTest::newRow("piece of html") << "<p>Hello"_ba
                                   << "text/html"_ba << Html;
    QTest::newRow("html sent as JSON") << "<html><body>502"_ba << json << Html;
    QTest::newRow("XML sent as JSON") << "<a/>"_ba << json << Xml;
    QTest::newRow("form sent as JSON") << "a=1&b=2"_ba << json << FormUrlencoded;
    QTest::newRow("less-than") << "< 5"_ba
                               << ""_ba << Text;
    QTest::newRow("text") << "Gr\xc3\xbc\xc3\x9f"
                             "e\n"_ba
                          << ""_ba << Text;
    QTest::newRow("latin-1 text") << "Gr\xfc\xdf"
                                     "e"_ba
                                  << "text/plain"_ba << Text;
    QTest::newRow("latin-1, not said") << "Gr\xfc\xdf"
                                          "e"_ba
                                       << ""_ba << Binary;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << "text/plain"_ba << Binary;
    QTest::newRow("utf-16 JSON") << QByteArray("{\0}\0", 4) << json << Json;
    QTest::newRow("utf-16 JSON, not said")
            << QByteArray("\xfe\xff\0[\0001\0]", 8) << "text/plain"_ba << Json;
    QTest::newRow("utf-16 text") << QByteArray("\xff\xfe"
                                               "4\0"
                                               "2\0",
                                               6)
                                 << ""_ba << Binary;
    QTest::newRow("png") << "\x89PNG\r\n\x1a\n"_ba
                         << ""_ba << Image;
    QTest::newRow("JSON lines") << "{\"a\":1}\n{\"b\":2}\n"_ba
                                << ""_ba << Ndjson;
    QTest::newRow("JSON lines sent as JSON") << "{\"a\":1}\r\n\r\n[2]"_ba << json << Ndjson;
    QTest::newRow("JSON in lines, said to be JSON lines") << "{\n\"a\":1}"_ba
                                                          << "application/x-ndjson"_ba << Json;
    QTest::newRow("broken JSON lines") << "{\"a\":\n"_ba
                                       << "application/jsonl"_ba << Ndjson;
    QTest::newRow("csv") << "a,b\n1,2\n"_ba
                         << "text/csv; header=present"_ba << Csv;
    QTest::newRow("multipart") << "--x\r\n"_ba
                               << "multipart/form-data; boundary=x"_ba << Multipart;
    QTest::newRow("multipart, not said")
            << "--x7\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--x7--"_ba
            << ""_ba << Multipart;
    QTest::newRow("multipart with a file") << QByteArray("--x\r\n\r\n\0\1\r\n--x--", 18)
                                           << "multipart/form-data; boundary=x"_ba << Multipart;
    QTest::newRow("cbor, not said") << "\xa1\x61\x61\x01"_ba
                                    << ""_ba << Cbor;
    QTest::newRow("cbor said") << "\x01"_ba
                               << "application/cbor"_ba << Cbor;
    QTest::newRow("messagepack, not said") << "\x81\xa1\x61\x01"_ba
                                           << "application/octet-stream"_ba << MessagePack;
    QTest::newRow("protobuf, not said") << "\x08\x01\x10\x02\x1a\x01z"_ba
                                        << ""_ba << Protobuf;
    QTest::newRow("protobuf said, only letters") << "\"\"bbb"_ba
                                                 << "application/x-protobuf"_ba << Protobuf;
    QTest::newRow("gzip said to be JSON") << "\x1f\x8b\x08\xff"_ba << json << Binary;
    QTest::newRow("high bytes said to be JSON") << "\xff\xfe\xfd"_ba << json << Binary;
    // 64 KiB end inside a two-byte character.
    QTest::newRow("cut character")
            << "a" + QByteArray("\xc3\xbc").repeated(40'000) << ""_ba << Text;
}

void TestFormats::detects()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(PayloadFormat, format);
    QCOMPARE(formatName(detectFormat(body, type)), formatName(format));
}

void TestFormats::namesEveryFormat()
{
    using enum PayloadFormat;
    QStringList names;
    for (const PayloadFormat format : { Empty, Json, Ndjson, FormUrlencoded, Multipart, Xml, Html,
                                        Csv, Text, Image, Cbor, MessagePack, Protobuf, Binary })
        names += formatName(format);
    QCOMPARE(names.join(u' '),
             u"empty JSON JSON lines form multipart XML HTML CSV text image CBOR MessagePack "
             "Protobuf binary"_s);
}

void TestFormats::saysWhatDoesNotAgree_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("mismatch");
    const QByteArray png = "\x89PNG\r\n\x1a\n";
    QTest::newRow("agrees") << "[1]"_ba
                            << "application/json"_ba << QString();
    QTest::newRow("not said") << "[1]"_ba
                              << ""_ba << QString();
    QTest::newRow("unknown type") << "[1]"_ba
                                  << "application/x-thing"_ba << QString();
    QTest::newRow("JSON as text") << "[1]"_ba
                                  << "text/plain"_ba << QString();
    QTest::newRow("JSON as vendor's JSON") << "[1]"_ba
                                           << "application/vnd.x+json"_ba << QString();
    QTest::newRow("empty") << ""_ba
                           << "application/json"_ba << QString();
    QTest::newRow("svg") << "<svg/>"_ba
                         << "image/svg+xml"_ba << QString();
    QTest::newRow("form as JSON") << "a=1&b=2"_ba
                                  << "application/json; charset=utf-8"_ba
                                  << u"Declared as application/json, but it reads as form data."_s;
    QTest::newRow("JSON as form")
            << "{\"a\":1}"_ba
            << "application/x-www-form-urlencoded"_ba
            << u"Declared as application/x-www-form-urlencoded, but it reads as JSON."_s;
    QTest::newRow("page as JSON") << "<!DOCTYPE html><p>502"_ba
                                  << "application/json"_ba
                                  << u"Declared as application/json, but it reads as HTML."_s;
    QTest::newRow("image as JSON") << png << "application/json"_ba
                                   << u"Declared as application/json, but it reads as an image."_s;
    QTest::newRow("text as image")
            << "hello"_ba
            << "image/png"_ba << u"Declared as image/png, but it reads as plain text."_s;
    QTest::newRow("lines as JSON")
            << "[1]\n[2]"_ba
            << "application/json"_ba
            << u"Declared as application/json, but it reads as one JSON document a line."_s;
}

void TestFormats::saysWhatDoesNotAgree()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QTEST(findFormat(body, type).mismatch, "mismatch");
}

void TestFormats::knowsWhatToShowAsText()
{
    using enum PayloadFormat;
    QVERIFY(isShownAsText(Json, "{}"));
    QVERIFY(isShownAsText(Html, "<p>"));
    QVERIFY(!isShownAsText(Binary, "a"));
    QVERIFY(!isShownAsText(Cbor, "a"));
    QVERIFY(isShownAsText(Multipart, "--x\r\n"));
    QVERIFY(!isShownAsText(Multipart, QByteArray("--x\0", 4)));
}

void TestFormats::parsesForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("fields"); // name, value, name, …; "<none>": no '='
    QTest::newRow("empty") << ""_ba << QByteArrayList{};
    QTest::newRow("order and duplicates")
            << "b=1&a=2&b=3"_ba << QByteArrayList{ "b", "1", "a", "2", "b", "3" };
    QTest::newRow("plus and percent") << "a+b=c%2Bd%20e+f"_ba << QByteArrayList{ "a b", "c+d e f" };
    QTest::newRow("lower-case hex") << "a=%c3%a9"_ba << QByteArrayList{ "a", "\xc3\xa9" };
    QTest::newRow("with and without value")
            << "c&d=&=e"_ba << QByteArrayList{ "c", "<none>", "d", "", "", "e" };
    QTest::newRow("bad escapes stay")
            << "a=%&b=%4&c=%zz&d=%%41"_ba
            << QByteArrayList{ "a", "%", "b", "%4", "c", "%zz", "d", "%A" };
    QTest::newRow("second equals") << "a=b=c"_ba << QByteArrayList{ "a", "b=c" };
    QTest::newRow("empty pieces") << "&&a=1&&"_ba << QByteArrayList{ "a", "1" };
    QTest::newRow("nul") << "a=%00"_ba << QByteArrayList{ "a", QByteArray("\0", 1) };
    QTest::newRow("semicolon is no separator") << "a=1;b=2"_ba << QByteArrayList{ "a", "1;b=2" };
}

void TestFormats::parsesForms()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, fields);
    QByteArrayList parsed;
    for (const FormField &field : parseForm(body)) {
        parsed += field.name;
        parsed += field.hasValue ? field.value : "<none>"_ba;
        QVERIFY(field.hasValue || field.value.isEmpty());
    }
    QCOMPARE(parsed, fields);
}

void TestFormats::knowsFormsByTheirType()
{
    QVERIFY(isFormType("application/x-www-form-urlencoded"));
    QVERIFY(isFormType("Application/X-WWW-Form-Urlencoded ; charset=utf-8"));
    QVERIFY(!isFormType("application/x-www-form-urlencoded2"));
    QVERIFY(!isFormType("text/plain; was=application/x-www-form-urlencoded"));
    QVERIFY(!isFormType(""));
    QVERIFY(hasFormType({ { "content-type", "application/x-www-form-urlencoded" } }));
    QVERIFY(!hasFormType({}));
}

void TestFormats::encodesForms_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : { "", "a=1&b=2", "c&d=", "a+b=c%2Bd", "%C3%A9=%00%FF", "*-._=%7E%27" })
        QTest::addRow("'%s'", body) << QByteArray(body);
}

void TestFormats::encodesForms()
{
    QFETCH(QByteArray, body);
    QCOMPARE(encodeForm(parseForm(body)), body);
}

void TestFormats::dumpsHex_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("full") << "{\"id\":1,\n\x7f\xff\x80 ~ab"_ba << qint64(0x10)
                          << "00000010  7b 22 69 64 22 3a 31 2c  0a 7f ff 80 20 7e 61 62  "
                             "{\"id\":1,.... ~ab"_ba;
    QTest::newRow("short") << QByteArray("A\0", 2) << qint64(0)
                           << "00000000  41 00" + QByteArray(45, ' ') + "A.";
    QTest::newRow("empty") << ""_ba << qint64(0) << "00000000" + QByteArray(52, ' ');
    QTest::newRow("far") << "a"_ba << qint64(0x123456789a)
                         << "123456789a  61" + QByteArray(48, ' ') + "a";
    QTest::newRow("too long") << QByteArray(17, 'a') << qint64(0)
                              << "00000000  61 61 61 61 61 61 61 61  61 61 61 61 61 61 61 61  "
                                 "aaaaaaaaaaaaaaaa"_ba;
}

void TestFormats::dumpsHex()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, offset);
    QFETCH(QByteArray, line);
    QCOMPARE(hexDumpLine(bytes, offset), line);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
