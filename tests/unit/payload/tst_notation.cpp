// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/cbornotation.h"
#include "core/payload/messagepacknotation.h"
#include "core/payload/protobufnotation.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// On one line, so that a row can be read.
QByteArray flat(QByteArray text)
{
    while (text.contains("\n "))
        text.replace("\n ", "\n");
    return text.replace('\n', ' ');
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class TestNotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCbor_data();
    void writesCbor();
    void saysWhereCborGoesWrong_data();
    void saysWhereCborGoesWrong();
    void writesMessagePack_data();
    void writesMessagePack();
    void saysWhereMessagePackGoesWrong_data();
    void saysWhereMessagePackGoesWrong();
    void writesProtobuf_data();
    void writesProtobuf();
    void recognisesProtobuf_data();
    void recognisesProtobuf();
    void saysWhereEachLineComesFrom();
    void laysOut();
    void boundsWhatItWrites();
    void boundsDepth();
};

void TestNotation::writesCbor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // From RFC 8949, appendix A, and beyond.
    QTest::newRow("0") << hex("00") << "0"_ba;
    QTest::newRow("1000000000000") << hex("1b000000e8d4a51000") << "1000000000000"_ba;
    QTest::newRow("largest") << hex("1bffffffffffffffff") << "18446744073709551615"_ba;
    QTest::newRow("smallest") << hex("3bffffffffffffffff") << "-18446744073709551616"_ba;
    QTest::newRow("-1000") << hex("3903e7") << "-1000"_ba;
    QTest::newRow("half") << hex("f93e00") << "1.5_1"_ba;
    QTest::newRow("half infinity") << hex("f97c00")
                                   << "Infinity"
                                      "_1"_ba;
    QTest::newRow("single") << hex("fa47c35000") << "1e+05_2"_ba;
    QTest::newRow("0.1 single") << hex("fa3dcccccd") << "0.1_2"_ba;
    QTest::newRow("1.1") << hex("fb3ff199999999999a") << "1.1"_ba;
    QTest::newRow("1.0") << hex("fb3ff0000000000000") << "1.0"_ba;
    QTest::newRow("-4.1") << hex("fbc010666666666666") << "-4.1"_ba;
    QTest::newRow("NaN") << hex("fb7ff8000000000000") << "NaN"_ba;
    QTest::newRow("words") << hex("84f4f5f6f7") << "[ false, true, null, undefined ]"_ba;
    QTest::newRow("simple") << hex("82f0f8ff") << "[ simple(16), simple(255) ]"_ba;
    QTest::newRow("tag") << hex("c11a514b67b0") << "1(1363896240)"_ba;
    QTest::newRow("tags") << hex("82d818c101"
                                 "c243010000")
                          << "[ 24(1(1)), 2(h'010000') ]"_ba;
    QTest::newRow("text") << hex("62225c") << R"("\"\\")"_ba;
    QTest::newRow("empties") << hex("8480a04060") << "[ [], {}, h'', \"\" ]"_ba;
    QTest::newRow("nested") << hex("8301820203820405") << "[ 1, [ 2, 3 ], [ 4, 5 ] ]"_ba;
    QTest::newRow("map") << hex("a26161016162820203") << R"({ "a": 1, "b": [ 2, 3 ] })"_ba;
    QTest::newRow("any key, twice") << hex("a3010202030103") << "{ 1: 2, 2: 3, 1: 3 }"_ba;
    QTest::newRow("map as key") << hex("a1a1010203") << "{ { 1: 2 }: 3 }"_ba;
    QTest::newRow("indefinite") << hex("9f018202039f0405ffff") << "[_ 1, [ 2, 3 ], [_ 4, 5 ] ]"_ba;
    QTest::newRow("indefinite, empty") << hex("829fffbfff") << "[ [_], {_} ]"_ba;
    QTest::newRow("in pieces") << hex("5f42010243030405ff") << "(_ h'0102', h'030405')"_ba;
    QTest::newRow("sequence") << hex("0102") << "1 2"_ba;
}

void TestNotation::writesCbor()
{
    QFETCH(QByteArray, bytes);
    const Notation notation = cborNotation(bytes);
    QVERIFY2(notation.isWhole(), notation.mistake);
    QTEST(flat(notation.text), "text");
}

void TestNotation::saysWhereCborGoesWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");
    QTest::newRow("nothing") << ""_ba << 0;
    QTest::newRow("cut head") << hex("19ff") << 0;
    QTest::newRow("cut array") << hex("8201") << 2;
    QTest::newRow("cut map") << hex("a101") << 2;
    QTest::newRow("cut string") << hex("810144616263") << 2;
    QTest::newRow("enormous string") << hex("5bffffffffffffffff00") << 0;
    QTest::newRow("enormous array") << hex("9bffffffffffffffff00") << 10;
    QTest::newRow("reserved length") << hex("81fc") << 1;
    QTest::newRow("lone break") << hex("01ff") << 1;
    QTest::newRow("break in an array with a count") << hex("82ff") << 1;
    QTest::newRow("break before a value") << hex("bf01ff") << 2;
    QTest::newRow("tag of nothing") << hex("c1") << 1;
    QTest::newRow("pieces of two kinds") << hex("5f4101"
                                                "6161ff")
                                         << 3;
    QTest::newRow("pieces in pieces") << hex("5f5f4101ffff") << 1;
    QTest::newRow("pieces without an end") << hex("7f6161") << 3;
    QTest::newRow("indefinite number") << hex("1f") << 0;
    QTest::newRow("simple value in two bytes") << hex("f814") << 0;
}

void TestNotation::saysWhereCborGoesWrong()
{
    QFETCH(QByteArray, bytes);
    const Notation notation = cborNotation(bytes);
    QTEST(int(notation.mistakeAt), "offset");
    QVERIFY(*notation.mistake != '\0');
}

void TestNotation::writesMessagePack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << hex("93c0c2c3") << "[ null, false, true ]"_ba;
    QTest::newRow("small") << hex("93007fff") << "[ 0, 127, -1 ]"_ba;
    QTest::newRow("-32") << hex("e0") << "-32"_ba;
    QTest::newRow("unsigned") << hex("94ccffcdffffceffffffffcfffffffffffffffff")
                              << "[ 255, 65535, 4294967295, 18446744073709551615 ]"_ba;
    QTest::newRow("signed") << hex("94d080d18000d280000000d38000000000000000")
                            << "[ -128, -32768, -2147483648, -9223372036854775808 ]"_ba;
    QTest::newRow("signed, positive") << hex("d17fff") << "32767"_ba;
    QTest::newRow("floats") << hex("92ca3dcccccdcb3ff199999999999a") << "[ 0.1, 1.1 ]"_ba;
    QTest::newRow("strings") << hex("94a0a161d90162da000163") << R"([ "", "a", "b", "c" ])"_ba;
    QTest::newRow("long string") << hex("db0000000164") << R"("d")"_ba;
    QTest::newRow("bytes") << hex("93c400c5000101c600000001ff") << "[ h'', h'01', h'ff' ]"_ba;
    QTest::newRow("map") << hex("82a16101a1619102") << R"({ "a": 1, "a": [ 2 ] })"_ba;
    QTest::newRow("wide containers")
            << hex("dc0001de0001a161df00000000") << R"([ { "a": {} } ])"_ba;
    QTest::newRow("widest array") << hex("dd0000000101") << "[ 1 ]"_ba;
    QTest::newRow("ext") << hex("94d40501d50501"
                                "02c7030708090ac80000"
                                "09")
                         << "[ ext(5, h'01'), ext(5, h'0102'), ext(7, h'08090a'), ext(9, h'') ]"_ba;
    QTest::newRow("long ext") << hex("c90000000107aa") << "ext(7, h'aa')"_ba;
    QTest::newRow("ext of 16") << hex("d8fe") + QByteArray(16, '\x01')
                               << "ext(-2, h'01010101010101010101010101010101')"_ba;
    QTest::newRow("time") << hex("d6ff6553f100") << "timestamp(1700000000)"_ba;
    QTest::newRow("time with nanoseconds")
            << hex("d7ff773594006553f100") << "timestamp(1700000000.500000000)"_ba;
    QTest::newRow("time before 1970")
            << hex("c70cff00000001ffffffffffffffff") << "timestamp(-1.000000001)"_ba;
    QTest::newRow("two objects") << hex("01c0") << "1 null"_ba;
}

void TestNotation::writesMessagePack()
{
    QFETCH(QByteArray, bytes);
    const Notation notation = messagePackNotation(bytes);
    QVERIFY2(notation.isWhole(), notation.mistake);
    QTEST(flat(notation.text), "text");
}

void TestNotation::saysWhereMessagePackGoesWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");
    QTest::newRow("nothing") << ""_ba << 0;
    QTest::newRow("never used") << hex("91c1") << 1;
    QTest::newRow("cut array") << hex("9201") << 2;
    QTest::newRow("cut number") << hex("cd00") << 0;
    QTest::newRow("cut string") << hex("a26100").first(2) << 0;
    QTest::newRow("enormous string") << hex("dbffffffff61") << 0;
    QTest::newRow("enormous map") << hex("dfffffffff") << 5;
    QTest::newRow("cut ext") << hex("d605010203") << 0;
    QTest::newRow("ext without a type") << hex("d4") << 0;
}

void TestNotation::saysWhereMessagePackGoesWrong()
{
    QFETCH(QByteArray, bytes);
    const Notation notation = messagePackNotation(bytes);
    QTEST(int(notation.mistakeAt), "offset");
    QVERIFY(*notation.mistake != '\0');
}

void TestNotation::writesProtobuf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    // 22 bytes that protoc --decode_raw prints the same way.
    QTest::newRow("several") << hex("089601"
                                    "120774657374696e67"
                                    "1a03089601"
                                    "1d0000803f")
                             << "1: 150 2: \"testing\" 3 { 1: 150 } 3: 0x3f800000 /1.0/"_ba;
    QTest::newRow("negative") << hex("08ffffffffffffffffff01") << "1: 18446744073709551615 /-1/"_ba;
    QTest::newRow("double") << hex("09000000000000f03f") << "1: 0x3ff0000000000000 /1.0/"_ba;
    QTest::newRow("integer in 64 bits") << hex("090100000000000000") << "1: 0x0000000000000001"_ba;
    QTest::newRow("bytes") << hex("0a02ffff") << "1: h'ffff'"_ba;
    QTest::newRow("empty") << hex("0a00") << "1: \"\""_ba;
    QTest::newRow("text that is a message, too") << hex("0a026161") << "1: \"aa\""_ba;
    QTest::newRow("message that begins like text")
            << hex("0a220a20") + QByteArray(32, 'a') << "1 { 1: \"" + QByteArray(32, 'a') + "\" }";
    QTest::newRow("nested") << hex("0a060a040a02ff01") << "1 { 1 { 1: h'ff01' } }"_ba;
    QTest::newRow("group") << hex("0b08010c1002") << "1 { 1: 1 } 2: 2"_ba;
    QTest::newRow("large number") << hex("f8ffffff0f01") << "536870911: 1"_ba;
}

void TestNotation::writesProtobuf()
{
    QFETCH(QByteArray, bytes);
    const Notation notation = protobufNotation(bytes);
    QVERIFY2(notation.isWhole(), notation.mistake);
    QTEST(flat(notation.text), "text");
}

void TestNotation::recognisesProtobuf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fields");
    QTest::addColumn<bool>("is");
    QTest::newRow("one") << hex("0801") << 1 << true;
    QTest::newRow("too few") << hex("0801") << 2 << false;
    QTest::newRow("nothing") << ""_ba << 1 << false;
    QTest::newRow("field 0") << hex("0001") << 1 << false;
    QTest::newRow("cut") << hex("0802120561") << 1 << false;
    QTest::newRow("varint too long") << hex("08ffffffffffffffffffffff01") << 1 << false;
    QTest::newRow("wire type 7") << hex("0f01") << 1 << false;
    QTest::newRow("open group") << hex("0b0801") << 1 << false;
    QTest::newRow("closed too often") << hex("0c") << 1 << false;
}

void TestNotation::recognisesProtobuf()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, fields);
    QTEST(isProtobufMessage(bytes, fields), "is");
    if (!isProtobufMessage(bytes) && !bytes.isEmpty())
        QVERIFY(protobufNotation(bytes).mistakeAt >= 0);
}

void TestNotation::saysWhereEachLineComesFrom()
{
    const Notation cbor = cborNotation(hex("a2616182010261620a"));
    QCOMPARE(cbor.text, "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": 10\n}"_ba);
    QCOMPARE(cbor.lineOrigins, (std::vector<qint64>{ 0, 1, 4, 5, 5, 6, 8 }));
    const Notation ended = cborNotation(hex("819f01ff"));
    QCOMPARE(ended.text, "[\n  [_\n    1\n  ]\n]"_ba);
    QCOMPARE(ended.lineOrigins, (std::vector<qint64>{ 0, 1, 2, 3, 3 }));
    const Notation protobuf = protobufNotation(hex("0801120210051801"));
    QCOMPARE(protobuf.text, "1: 1\n2 {\n  2: 5\n}\n3: 1"_ba);
    QCOMPARE(protobuf.lineOrigins, (std::vector<qint64>{ 0, 2, 4, 6, 6 }));
}

void TestNotation::laysOut()
{
    QCOMPARE(messagePackNotation(hex("8201920203c2c3"), { .indent = 4 }).text,
             "{\n    1: [\n        2,\n        3\n    ],\n    false: true\n}"_ba);
}

void TestNotation::boundsWhatItWrites()
{
    const QByteArray array = hex("990400") + QByteArray(1024, '\x01');
    const Notation cut = cborNotation(array, { .outputBytesMax = 100 });
    QVERIFY(cut.isCut);
    QCOMPARE(cut.text.size(), 100);
    QCOMPARE(cut.lineOrigins.size(), std::size_t(cut.text.count('\n') + 1));
    const Notation bytes = cborNotation(hex("4401020304"), { .hexBytesMax = 2 });
    QCOMPARE(bytes.text, "h'0102' /and 2 bytes more/"_ba);
}

void TestNotation::boundsDepth()
{
    const Notation cbor = cborNotation(QByteArray(100'000, '\x81'));
    QCOMPARE(cbor.mistakeAt, 10'000);
    QVERIFY(cbor.text.size() < 4 * 1024 * 1024);
    const Notation tags = cborNotation(QByteArray(100'000, '\xc1'));
    QCOMPARE(tags.mistakeAt, 10'000);
    const Notation messagePack = messagePackNotation(QByteArray(100'000, '\x91'));
    QCOMPARE(messagePack.mistakeAt, 10'000);
    const Notation groups = protobufNotation(QByteArray(100'000, '\x0b'));
    QVERIFY(groups.mistakeAt >= 0);
    QVERIFY(groups.text.size() < 100'000);
    // A message in a message, and so on: past a hundred it is bytes.
    QByteArray message = hex("0801");
    for (int i = 0; i < 150; ++i) {
        QByteArray size;
        for (auto left = quint64(message.size()); size.isEmpty() || left > 0; left >>= 7)
            size += char((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
        message = '\x12' + size + message;
    }
    const Notation messages = protobufNotation(message);
    QVERIFY(messages.isWhole());
    QVERIFY(messages.text.contains("h'"));
}

QTEST_GUILESS_MAIN(TestNotation)
#include "tst_notation.moc"
