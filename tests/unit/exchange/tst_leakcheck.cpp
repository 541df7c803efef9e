// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/leakcheck.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What must not leave is found however it is written, and nothing else is.
class TestLeakCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreFound_data();
    void secretsAreFound();
    void base64IsFoundAtEveryPlace();
    void othersAreNotFound_data();
    void othersAreNotFound();
    void shapesAreListed();
    void pseudonymsAndThrowAwayKeysAreNot();
    void shortSecretsAreNotLookedFor();
    void credentialsOfARequestAreListed();
};

namespace {

const QByteArray kBare = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"; // base64 of 24 bytes
const QByteArray kSecret = "whsec_" + kBare;

std::vector<GuardedSecret> guarded()
{
    return { { u"the endpoint “payments”"_s, SecretBytes(kSecret) } };
}

std::vector<Leak> leaksIn(const QByteArray &text)
{
    LeakCheck check(guarded());
    check.look(u"events/000001/request.http"_s, text, true);
    return check.found();
}

} // namespace

void TestLeakCheck::secretsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray decoded = QByteArray::fromBase64(kBare);
    QByteArray escaped;
    QByteArray percent;
    for (const char c : kSecret) {
        escaped += "\\u00" + QByteArray(1, c).toHex();
        percent += '%' + QByteArray(1, c).toHex().toUpper();
    }
    QTest::newRow("raw") << "x-secret: " + kSecret + "\r\n";
    QTest::newRow("without its prefix") << "x=" + kBare + "&y";
    QTest::newRow("decoded") << "a" + decoded + "b";
    QTest::newRow("hex") << "<" + kSecret.toHex() + ">";
    QTest::newRow("upper hex") << "<" + kSecret.toHex().toUpper() + ">";
    QTest::newRow("hex, decoded") << "<" + decoded.toHex() + ">";
    QTest::newRow("base64") << "\"" + kSecret.toBase64() + "\"";
    QTest::newRow("base64, not padded")
            << "\"" + kSecret.toBase64(QByteArray::OmitTrailingEquals) + "\"";
    QTest::newRow("base64 of the bare one") << "\"" + kBare.toBase64() + "\"";
    QTest::newRow("Basic authorization")
            << "Authorization: Basic " + ("user:" + kSecret).toBase64() + "\r\n";
    QTest::newRow("base64url") << "\""
                    + ("?~?~" + kSecret + "?~?~").toBase64(QByteArray::Base64UrlEncoding) + "\"";
    QTest::newRow("base64 with escaped slashes")
            << "\"" + QByteArray(kSecret + "???").toBase64().replace('/', "\\/") + "\"";
    QTest::newRow("percent") << "a=" + percent;
    QTest::newRow("percent where needed") << "a=" + kSecret.toPercentEncoding();
    QTest::newRow("JSON escapes") << "{\"a\":\"" + escaped + "\"}";
    QTest::newRow("percent in JSON") << "{\"a\":\"" + percent + "\"}";
    QTest::newRow("across a line") << "{\"a\":\"b" + kSecret + "\\n\"}";
}

void TestLeakCheck::secretsAreFound()
{
    QFETCH(const QByteArray, text);
    const std::vector<Leak> leaks = leaksIn(text);
    QVERIFY(!leaks.empty());
    QVERIFY(leaks[0].isSecret);
    QVERIFY(leaks[0].what.startsWith(u"the secret of the endpoint “payments”"_s));
    QCOMPARE(leaks[0].firstFile, u"events/000001/request.http"_s);
    for (const Leak &leak : leaks)
        QVERIFY(!leak.what.contains(QString::fromLatin1(kBare)));
}

void TestLeakCheck::base64IsFoundAtEveryPlace()
{
    for (int before = 0; before < 12; ++before) {
        for (int after = 0; after < 6; ++after) {
            const QByteArray text = QByteArray(before, '?') + kSecret + QByteArray(after, '>');
            QVERIFY(!leaksIn("{\"a\":\"" + text.toBase64() + "\"}").empty());
            QVERIFY(!leaksIn("{\"a\":\"" + text.toBase64(QByteArray::Base64UrlEncoding) + "\"}")
                             .empty());
        }
    }
}

void TestLeakCheck::othersAreNotFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("its prefix alone") << "whsec_"_ba;
    QTest::newRow("a part") << "x" + kBare.first(12) + "y";
    QTest::newRow("a digest") << QByteArray(64, 'a');
    QTest::newRow("a payload")
            << R"({"type":"payment.confirmed","amount":1.10,"id":"evt_1MqqbKLt4dXK03v5qaIbiNCC"})"_ba;
}

void TestLeakCheck::othersAreNotFound()
{
    QFETCH(const QByteArray, text);
    for (const Leak &leak : leaksIn(text))
        QVERIFY2(false, qPrintable(leak.what));
}

void TestLeakCheck::shapesAreListed()
{
    const QByteArray text = "jane@shop.example jane@shop.example 4242 4242 4242 4242 "
                            "GB82WEST12345698765432 ghp_0123456789abcdefghijABCDEFGHIJ012345";
    LeakCheck check(guarded());
    check.look(u"a"_s, text, true);
    check.look(u"b"_s, text, true);
    check.look(u"index.html"_s, text, false);
    QVERIFY(!check.hasSecret());
    QMap<QString, qint64> counts;
    for (const Leak &leak : check.found()) {
        QVERIFY(!leak.isSecret);
        QCOMPARE(leak.firstFile, u"a"_s);
        counts[leak.what] = leak.count;
    }
    QCOMPARE(counts.value(u"e-mail address"_s), 4);
    QCOMPARE(counts.value(u"card number"_s), 2);
    QCOMPARE(counts.value(u"IBAN"_s), 2);
    QCOMPARE(counts.value(u"credential, by its prefix"_s), 2);
    // A secret comes first, whenever it is found.
    check.look(u"c"_s, kSecret, true);
    QVERIFY(check.hasSecret());
    QVERIFY(check.found().front().isSecret);
}

void TestLeakCheck::pseudonymsAndThrowAwayKeysAreNot()
{
    LeakCheck check(guarded(), { "ghp_0123456789abcdefghijABCDEFGHIJ012345" });
    check.look(u"manifest.json"_s,
               "user-ae1ad1cbb4c2@redacted.invalid 0943093303531094 "
               "ghp_0123456789abcdefghijABCDEFGHIJ012345",
               true);
    QVERIFY(check.found().empty());
}

void TestLeakCheck::shortSecretsAreNotLookedFor()
{
    LeakCheck check({ { u"x"_s, SecretBytes("test") } });
    check.look({}, "a test of a payload", true);
    QVERIFY(check.found().empty());
}

void TestLeakCheck::credentialsOfARequestAreListed()
{
    LeakCheck check(guarded());
    check.lookForCredentials(u"a"_s,
                             "POST / HTTP/1.1\r\nAUTHORIZATION: Bearer abc\r\nCookie: a=b\r\n"
                             "X-Cookie: no\r\n\r\nbody\nauthorization: no");
    QVERIFY(!check.hasSecret());
    QStringList found;
    for (const Leak &leak : check.found())
        found += u"%1 %2"_s.arg(leak.what).arg(leak.count);
    QCOMPARE(found, QStringList({ u"value of authorization 1"_s, u"value of cookie 1"_s }));
    check.lookForCredentials(u"b"_s, "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(check.found().size(), std::size_t{ 2 });
}

QTEST_GUILESS_MAIN(TestLeakCheck)
#include "tst_leakcheck.moc"
