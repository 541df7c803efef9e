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
    void parsesForms_data();
    void parsesForms();
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
                          << "text/html"_ba << Text;
    QTest::newRow("html not said") << "<HTML>"_ba
                                   << ""_ba << Text;
    QTest::newRow("doctype html") << "<!doctype html>"_ba
                                  << ""_ba << Text;
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
    QTest::newRow("utf-16 JSON") << QByteArray("{\0}\0", 4) << json << Binary;
    QTest::newRow("png") << "\x89PNG\r\n\x1a\n"_ba
                         << ""_ba << Binary;
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
    for (const PayloadFormat format : { Empty, Json, FormUrlencoded, Xml, Text, Binary })
        names += formatName(format);
    QCOMPARE(names,
             QStringList({ u"empty"_s, u"JSON"_s, u"form"_s, u"XML"_s, u"text"_s, u"binary"_s }));
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
