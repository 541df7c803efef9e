// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/compression.h"
#include "core/payload/valuereading.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1'000'000;
/// 2026-11-27 16:00:00 UTC
constexpr qint64 kNow = 1'795'795'200 * kSecond;

QByteArray encodedText(const ValueReadings &readings)
{
    QByteArrayList texts;
    for (const EncodedReading &reading : readings.encoded)
        texts << QByteArray(encodedKindName(reading.kind)) + (reading.isLikely ? "!" : "?") + ' '
                        + reading.looks.toUtf8();
    return texts.join("; ");
}

ValueReadings readText(const QByteArray &text)
{
    return readValue(text, true, {}, kNow);
}

} // namespace

class TestValueReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAsTimes_data();
    void readsNumbersAsTimes();
    void readsWrittenTimes_data();
    void readsWrittenTimes();
    void givesTheAge();
    void readsTokens();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void readsUuids_data();
    void readsUuids();
    void opensWhatIsEncoded_data();
    void opensWhatIsEncoded();
    void decodes();
    void leavesNumbersAndLongValuesAlone();
};

void TestValueReading::readsNumbersAsTimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<qint64>("seconds"); // -1: no time
    QTest::addColumn<bool>("isGuess");
    const qint64 none = -1;
    QTest::newRow("created") << "1795000000"_ba
                             << "created"_ba << qint64(1795000000) << false;
    QTest::newRow("years ago, named") << "1009000000"_ba
                                      << "created_at"_ba << qint64(1009000000) << false;
    QTest::newRow("camel case") << "1795000000000"_ba
                                << "createdAt"_ba << qint64(1795000000) << false;
    QTest::newRow("exp") << "1800000000"_ba
                         << "exp"_ba << qint64(1800000000) << false;
    QTest::newRow("microseconds") << "1795000000000000"_ba
                                  << "ts"_ba << qint64(1795000000) << false;
    QTest::newRow("nanoseconds") << "1795000000000000000"_ba
                                 << "time"_ba << qint64(1795000000) << false;
    QTest::newRow("fraction") << "1795000000.000100"_ba
                              << "event_ts"_ba << qint64(1795000000) << false;
    QTest::newRow("amount") << "1795000000"_ba
                            << "amount"_ba << none << false;
    QTest::newRow("amount of a time") << "1795000000"_ba
                                      << "amount_due"_ba << none << false;
    QTest::newRow("amount received") << "1795000000"_ba
                                     << "amountReceived"_ba << none << false;
    QTest::newRow("amount updated at") << "1795000000"_ba
                                       << "amount_updated_at"_ba << qint64(1795000000) << false;
    QTest::newRow("total") << "1795000000"_ba
                           << "total"_ba << none << false;
    QTest::newRow("id") << "1795000000"_ba
                        << "orderId"_ba << none << false;
    QTest::newRow("time_id") << "1795000000"_ba
                             << "time_id"_ba << none << false;
    QTest::newRow("phone of Twilio") << "2125551234"_ba
                                     << "To"_ba << none << false;
    QTest::newRow("card number") << "4242424242424242"_ba
                                 << "card_number"_ba << none << false;
    QTest::newRow("card number, unnamed") << "4242424242424242"_ba
                                          << ""_ba << none << false;
    QTest::newRow("unnamed, near") << "1795000000"_ba
                                   << ""_ba << qint64(1795000000) << true;
    QTest::newRow("unnamed, three years ago") << "1700000000"_ba
                                              << ""_ba << none << false;
    QTest::newRow("unnamed, milliseconds") << "1700000000000"_ba
                                           << "x"_ba << qint64(1700000000) << true;
    QTest::newRow("minor units, unnamed") << "1250000000"_ba
                                          << "x"_ba << none << false;
    QTest::newRow("eleven digits") << "17950000000"_ba
                                   << "time"_ba << none << false;
    QTest::newRow("negative") << "-1795000000"_ba
                              << "time"_ba << none << false;
    QTest::newRow("leading zero") << "0795000000"_ba
                                  << "time"_ba << none << false;
    QTest::newRow("exponent") << "1795000e3"_ba
                              << "time"_ba << none << false;
    QTest::newRow("far beyond") << "9999999999"_ba
                                << "time"_ba << none << false;
    QTest::newRow("too large for 64 bits") << "9999999999999999999"_ba
                                           << "time"_ba << none << false;
    QTest::newRow("duration") << "1795000000"_ba
                              << "duration"_ba << none << false;
}

void TestValueReading::readsNumbersAsTimes()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, key);
    QFETCH(qint64, seconds);
    const auto time = readTime(value, key, kNow);
    QCOMPARE(time ? time->instantUs / kSecond : -1, seconds);
    if (time)
        QTEST(time->isGuess, "isGuess");
    // The same in quotes.
    QCOMPARE(readValue(value, true, key, kNow).time.has_value(), time.has_value());
}

void TestValueReading::readsWrittenTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("us"); // -1: none
    QTest::addColumn<bool>("hasZone");
    const qint64 us = 784'111'777 * kSecond;
    QTest::newRow("rfc 1123") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << us << true;
    QTest::newRow("rfc 5322") << "6 Nov 1994 10:49:37 +0200"_ba << us << true;
    QTest::newRow("rfc 850 year") << "06-Nov-1994 08:49:37 UTC"_ba << us << true;
    QTest::newRow("no zone in words") << "Sun, 06 Nov 1994 08:49:37"_ba << qint64(-1) << true;
    QTest::newRow("z") << "1994-11-06T08:49:37Z"_ba << us << true;
    QTest::newRow("offset") << "1994-11-06T03:49:37-05:00"_ba << us << true;
    QTest::newRow("offset without colon") << "1994-11-06T14:19:37+0530"_ba << us << true;
    QTest::newRow("blank") << "1994-11-06 08:49:37"_ba << us << false;
    QTest::newRow("blank and zone") << "1994-11-06 08:49:37 UTC"_ba << us << true;
    QTest::newRow("fraction") << "1994-11-06T08:49:37.1234567Z"_ba << us + 123'456 << true;
    QTest::newRow("comma") << "1994-11-06T08:49:37,5Z"_ba << us + 500'000 << true;
    QTest::newRow("basic") << "19941106T084937Z"_ba << us << true;
    QTest::newRow("no seconds") << "1994-11-06T08:49Z"_ba << us - 37 * kSecond << true;
    QTest::newRow("date") << "1994-11-06"_ba << qint64(784'080'000) * kSecond << false;
    QTest::newRow("before 1970") << "1969-12-31T23:59:59Z"_ba << -kSecond << true;
    QTest::newRow("leap day") << "2024-02-29"_ba << qint64(1'709'164'800) * kSecond << false;
    for (const char *bad :
         { "2023-02-29", "1994-13-06", "1994-11-06T24:00:00Z", "1994-11-06T08:49:37X", "19941106",
           "1994-11-06T", "1994-11-06T08:49:37.Z", "1994-11-0608:49:37", "1994-11", "hello world",
           "1994-11-06T08:49:37Z and more", "1994/11/06 08:49", "Sun 06 Nov 1994 08:49:37 GMT",
           "06 Foo 1994 08:49:37 GMT", "1994-11-06T0849Z", "1234567890123456789012345678901234" })
        QTest::newRow(bad) << QByteArray(bad) << qint64(-1) << true;
}

void TestValueReading::readsWrittenTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, us);
    const auto time = readWrittenTime(text);
    QCOMPARE(time ? time->instantUs : -1, us);
    if (time)
        QTEST(time->hasZone, "hasZone");
}

void TestValueReading::givesTheAge()
{
    QCOMPARE(readTime("1795795190", "created", kNow)->ageUs, 10 * kSecond);
    QCOMPARE(readTime("2026-11-27T16:00:10Z", {}, kNow)->ageUs, -10 * kSecond);
    QCOMPARE(QByteArray(timeKindName(readTime("1795795190", "created", kNow)->kind)),
             "Unix time in seconds"_ba);
}

void TestValueReading::readsTokens()
{
    // RFC 7519, section 3.1
    const QByteArray token = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
                             "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0"
                             "dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-"
                             "mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const ValueReadings readings = readText(token);
    QVERIFY(readings.jwt);
    QCOMPARE(readings.jwt->header, "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}"_ba);
    QVERIFY(readings.jwt->claims.contains("\"exp\":1300819380"));
    QVERIFY(!readings.jwt->isEncrypted);
    QVERIFY(readings.encoded.empty());
    const QByteArray header =
            QByteArray(R"({"alg":"RSA-OAEP","enc":"A256GCM"})")
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const ValueReadings encrypted = readText(header + ".a.b.c.d");
    QVERIFY(encrypted.jwt && encrypted.jwt->isEncrypted);
    QCOMPARE(encrypted.jwt->claims, ""_ba);
}

void TestValueReading::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("domain") << "eyes.example.com"_ba;
    QTest::newRow("no alg") << "eyJhIjoxfQ.eyJhIjoxfQ.c2ln"_ba;
    QTest::newRow("two parts") << "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ"_ba;
    QTest::newRow("claims not base64url") << "eyJhbGciOiJIUzI1NiJ9.e!.x"_ba;
}

void TestValueReading::refusesWhatIsNoToken()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readText(text).jwt);
}

void TestValueReading::readsUuids_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("version"); // -1: no UUID
    QTest::addColumn<qint64>("seconds"); // -1: holds no time
    // RFC 9562, appendix A: all of 2022-02-22 14:22:22-05:00
    QTest::newRow("1") << "C232AB00-9414-11EC-B3C8-9F6BDECED846"_ba << 1 << qint64(1645557742);
    QTest::newRow("4") << "919108f7-52d1-4320-9bac-f847db4148a8"_ba << 4 << qint64(-1);
    QTest::newRow("5") << "2ed6657d-e927-568b-95e1-2665a8aea6a2"_ba << 5 << qint64(-1);
    QTest::newRow("6") << "1EC9414C-232A-6B00-B3C8-9F6BDECED846"_ba << 6 << qint64(1645557742);
    QTest::newRow("7") << "017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_ba << 7 << qint64(1645557742);
    QTest::newRow("nil") << "00000000-0000-0000-0000-000000000000"_ba << 0 << qint64(-1);
    QTest::newRow("no hex") << "919108f7-52d1-4320-9bac-f847db4148ag"_ba << -1 << qint64(-1);
    QTest::newRow("dash elsewhere")
            << "919108f75-2d1-4320-9bac-f847db4148a8"_ba << -1 << qint64(-1);
}

void TestValueReading::readsUuids()
{
    QFETCH(QByteArray, text);
    QFETCH(int, version);
    QFETCH(qint64, seconds);
    const auto uuid = readText(text).uuid;
    QCOMPARE(uuid ? uuid->version : -1, version);
    QCOMPARE(uuid && uuid->time ? uuid->time->instantUs / kSecond : -1, seconds);
}

void TestValueReading::opensWhatIsEncoded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("readings");
    QTest::newRow("JSON") << " {\"a\":1} "_ba
                          << "JSON in a string! JSON"_ba;
    QTest::newRow("broken JSON") << "{\"a\":1"_ba
                                 << ""_ba;
    QTest::newRow("template") << "[INFO] started"_ba
                              << ""_ba;
    QTest::newRow("base64 of JSON")
            << QByteArray(R"({"amount":10})").toBase64() << "base64! JSON"_ba;
    QTest::newRow("base64 of text")
            << QByteArray("hello to everybody").toBase64() << "base64! text"_ba;
    QTest::newRow("base64 of gzip") << gzipped("hello hello hello").toBase64() << "base64! gzip"_ba;
    QTest::newRow("base64 of a signature")
            << QByteArray::fromHex(
                       "ffd1b2c394a5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f")
                       .toBase64()
            << "base64? 32 B"_ba;
    QTest::newRow("base64url") << QByteArray::fromHex(
                                          "fbefbefbd1b2c394a5e6f708192a3b4c5d6e7f8091a2b3c4")
                                          .toBase64(QByteArray::Base64UrlEncoding)
                               << "base64url? 24 B"_ba;
    QTest::newRow("word") << "customersubscription"_ba
                          << ""_ba;
    QTest::newRow("two words") << "PaymentConfirmed"_ba
                               << ""_ba;
    QTest::newRow("short") << "aGVsbG8="_ba
                           << ""_ba;
    QTest::newRow("sentence") << "This is no base64, is it"_ba
                              << ""_ba;
    QTest::newRow("hex of text") << QByteArray("hello, world\n").toHex() << "hex! text"_ba;
    QTest::newRow("sha-256")
            << "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"_ba
            << "hex? 32 bytes, as SHA-256 gives"_ba;
    QTest::newRow("digits") << "1234567890123456789012345678901234567890"_ba
                            << ""_ba;
    QTest::newRow("URL-encoded") << "https%3A%2F%2Fexample.com%2F%C3%A9"_ba
                                 << "URL-encoded! text"_ba;
    QTest::newRow("URL-encoded JSON") << "%7B%22a%22%3A1%7D"_ba
                                      << "URL-encoded! JSON"_ba;
    QTest::newRow("percent") << "100%"_ba
                             << ""_ba;
    QTest::newRow("percent in a sentence") << "50%25 off today"_ba
                                           << ""_ba;
    QTest::newRow("empty") << ""_ba
                           << ""_ba;
    QTest::newRow("name") << "evt_1OaBcDeFgHiJkLmNoPqR"_ba
                          << ""_ba;
}

void TestValueReading::opensWhatIsEncoded()
{
    QFETCH(QByteArray, text);
    QTEST(encodedText(readText(text)), "readings");
}

void TestValueReading::decodes()
{
    const auto only = [](const QByteArray &text) {
        const ValueReadings readings = readText(text);
        return readings.encoded.empty() ? "nothing"_ba : readings.encoded.front().decoded;
    };
    QCOMPARE(only(QByteArray(R"({"amount":10})").toBase64()), R"({"amount":10})"_ba);
    QCOMPARE(only("payload=%7B%22a%22%7D&text=x+y"), "payload={\"a\"}&text=x y"_ba);
    QCOMPARE(only("https%3A%2F%2Fa.b%2F?q=c+d"), "https://a.b/?q=c d"_ba);
    QCOMPARE(only("https://a.b/%C3%A9?q=c+d"), "https://a.b/\xc3\xa9?q=c+d"_ba);
    QCOMPARE(only(QByteArray("hello, world\n").toHex()), "hello, world\n"_ba);
    QCOMPARE(only("[1, 2]"), "[1, 2]"_ba);
}

void TestValueReading::leavesNumbersAndLongValuesAlone()
{
    QVERIFY(readValue("1234567890123456789012", false, {}, kNow).isEmpty());
    QVERIFY(readValue("true", false, {}, kNow).isEmpty());
    QVERIFY(readText(QByteArray(kReadValueBytesMax + 1, 'a')).isEmpty());
    QVERIFY(readText(QByteArray(1'000'000, '{')).isEmpty());
}

QTEST_GUILESS_MAIN(TestValueReading)
#include "tst_valuereading.moc"
