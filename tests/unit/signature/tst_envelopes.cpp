// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "signed.h"

#include "core/signature/structuredfield.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Verification check(QStringView scheme, const OwnedRequest &request, const KeyMaterial &key,
                   qint64 nowUs = kNowUs)
{
    return verify(schemeOf(scheme), key, request.view(), { nowUs, std::nullopt, true });
}

OwnedRequest signedBy(QStringView scheme, const KeyMaterial &key)
{
    OwnedRequest request;
    request.body = "{\"a\":1}";
    SignOptions options;
    options.timestampUs = kNowUs;
    const auto change = sign(schemeOf(scheme), key, request.view(), options);
    if (!change)
        qFatal("%s", qPrintable(change.error().sentence));
    request.apply(*change);
    return request;
}

} // namespace

/// JWS and RFC 9421 signatures, which bring along what they sign.
class TestEnvelopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenCannotChooseItsAlgorithm_data();
    void aTokenCannotChooseItsAlgorithm();
    void brokenTokensAreMalformed_data();
    void brokenTokensAreMalformed();
    void claimsAreCompared();
    void expiryIsJudgedAndWidened();
    void severalHashesAreReadWhereTheSchemeSaysSo();
    void noFlippedBitOfATokenPasses();
    void brokenMessageSignaturesAreRefused_data();
    void brokenMessageSignaturesAreRefused();
    void anyLabelMayVerify();
    void anUncoveredBodyIsSaid();
    void dictionariesAreReadStrictly_data();
    void dictionariesAreReadStrictly();
    void aCertificateAddressElsewhereIsRefused_data();
    void aCertificateAddressElsewhereIsRefused();
};

void TestEnvelopes::aTokenCannotChooseItsAlgorithm_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << R"({"alg":"none"})"_ba;
    QTest::newRow("None") << R"({"alg":"None"})"_ba;
    QTest::newRow("HS512") << R"({"alg":"HS512"})"_ba;
    QTest::newRow("RS256") << R"({"alg":"RS256"})"_ba;
    QTest::newRow("lower case") << R"({"alg":"hs256"})"_ba;
    QTest::newRow("a number") << R"({"alg":256})"_ba;
    QTest::newRow("absent") << R"({"typ":"JWT"})"_ba;
    QTest::newRow("critical extension") << R"({"alg":"HS256","crit":["b64"],"b64":false})"_ba;
}

void TestEnvelopes::aTokenCannotChooseItsAlgorithm()
{
    QFETCH(const QByteArray, header);
    const KeyMaterial key = keyOf("k");
    OwnedRequest request = signedBy(u"netlify", key);
    const QByteArray token = request.field("X-Webhook-Signature");
    QCOMPARE(check(u"netlify", request, key).verdict, Verdict::Valid);
    for (const QByteArray &signature : { token.mid(token.lastIndexOf('.')), "."_ba }) {
        request.fields = { { "X-Webhook-Signature",
                             base64Url(header) + '.' + token.split('.').at(1) + signature } };
        QCOMPARE(check(u"netlify", request, key).verdict, Verdict::Malformed);
    }
}

void TestEnvelopes::brokenTokensAreMalformed_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray header = base64Url(R"({"alg":"HS256"})");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("dots") << ".."_ba;
    QTest::newRow("two parts") << header + ".e30";
    QTest::newRow("four parts") << header + ".e30.AA.AA";
    QTest::newRow("payload no object") << header + '.' + base64Url("[1]") + ".AA";
    QTest::newRow("payload not base64url") << header + ".e3+0.AA";
    QTest::newRow("padded payload") << header + ".e30=.AA";
    QTest::newRow("short signature") << header + ".e30.AA";
    QTest::newRow("exp as text") << header + '.' + base64Url(R"({"exp":"1"})") + ".AA";
    QTest::newRow("exp too large") << header + '.' + base64Url(R"({"exp":1e300})") + ".AA";
    QTest::newRow("huge") << header + '.' + QByteArray(200'000, 'A') + ".AA";
    QTest::newRow("deep") << header + '.' + base64Url(QByteArray(20'000, '[')) + ".AA";
}

void TestEnvelopes::brokenTokensAreMalformed()
{
    QFETCH(const QByteArray, token);
    OwnedRequest request;
    request.fields = { { "X-Webhook-Signature", token } };
    const Verification result = check(u"netlify", request, keyOf("k"));
    QCOMPARE(result.verdict, Verdict::Malformed);
    QVERIFY(!result.reason.isEmpty());
}

void TestEnvelopes::claimsAreCompared()
{
    const KeyMaterial key = keyOf("k");
    OwnedRequest request = signedBy(u"qstash", key);
    QCOMPARE(check(u"qstash", request, key).verdict, Verdict::Valid);
    OwnedRequest other = request;
    other.url += "&x";
    QVERIFY(check(u"qstash", other, key).reason.contains(u"“sub”"_s));
    other = request;
    other.body += ' ';
    const Verification body = check(u"qstash", other, key);
    QCOMPARE(body.verdict, Verdict::BadSignature);
    QVERIFY(body.reason.contains(u"“body”"_s));

    // A token of another scheme with the same key has no such claims.
    other = request;
    other.fields.push_back({ "X-Webhook-Signature", request.field("Upstash-Signature") });
    QCOMPARE(check(u"netlify", other, key).verdict, Verdict::BadSignature);

    // Atlassian's token covers the URL, and says that the body is open.
    request = signedBy(u"atlassian-connect", key);
    request.body = "changed";
    const Verification open = check(u"atlassian-connect", request, key);
    QCOMPARE(open.verdict, Verdict::Valid);
    QVERIFY(open.coverageNote.contains("body is not covered"_L1));
    request.url += "&evil=1";
    QCOMPARE(check(u"atlassian-connect", request, key).verdict, Verdict::BadSignature);
}

void TestEnvelopes::expiryIsJudgedAndWidened()
{
    const KeyMaterial key = keyOf("k");
    const OwnedRequest request = signedBy(u"atlassian-connect", key);
    const auto after = [&request, &key](qint64 seconds, std::optional<qint64> toleranceS) {
        return verify(schemeOf(u"atlassian-connect"), key, request.view(),
                      { kNowUs + seconds * 1'000'000, toleranceS, false })
                .verdict;
    };
    QCOMPARE(after(183, {}), Verdict::Valid); // 180 s, and 3 s of leeway
    QCOMPARE(after(184, {}), Verdict::StaleTimestamp);
    QCOMPARE(after(184, -1), Verdict::Valid);
    QCOMPARE(after(3600, 7200), Verdict::Valid);
}

void TestEnvelopes::severalHashesAreReadWhereTheSchemeSaysSo()
{
    const KeyMaterial key = keyOf("k");
    OwnedRequest request = signedBy(u"messagebird", key);
    QCOMPARE(check(u"messagebird", request, key).verdict, Verdict::Valid);
    const QByteArray payload = request.field("MessageBird-Signature-JWT").split('.').at(1);
    request.fields = { { "MessageBird-Signature-JWT",
                         base64Url(R"({"alg":"HS512"})") + '.' + payload + '.'
                                 + base64Url(QByteArray(64, 'x')) } };
    QCOMPARE(check(u"messagebird", request, key).verdict, Verdict::BadSignature);
}

void TestEnvelopes::noFlippedBitOfATokenPasses()
{
    const KeyMaterial key = keyOf("k");
    const OwnedRequest request = signedBy(u"netlify", key);
    const QByteArray token = request.field("X-Webhook-Signature");
    for (qsizetype i = 0; i < token.size(); ++i) {
        OwnedRequest flipped = request;
        QByteArray changed = token;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        flipped.fields = { { "X-Webhook-Signature", changed } };
        QVERIFY2(check(u"netlify", flipped, key).verdict != Verdict::Valid,
                 qPrintable(QString::number(i)));
    }
}

void TestEnvelopes::brokenMessageSignaturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray good = "sig=:" + QByteArray(32, 'x').toBase64() + ':';
    const auto bad = Verdict::Malformed;
    QTest::newRow("empty list") << "sig=();created=1"_ba << good << bad;
    QTest::newRow("no list") << "sig=1"_ba << good << bad;
    QTest::newRow("other label") << R"(a=("@method");created=1)"_ba << good << bad;
    QTest::newRow("other alg") << R"(sig=("@method");alg="rsa-pss-sha512")"_ba << good << bad;
    QTest::newRow("twice") << R"(sig=("@method" "@method"))"_ba << good << bad;
    QTest::newRow("unknown component") << R"(sig=("@status"))"_ba << good << bad;
    QTest::newRow("unsupported parameter") << R"(sig=("content-type";sf))"_ba << good << bad;
    QTest::newRow("created no number") << R"(sig=("@method");created="x")"_ba << good << bad;
    QTest::newRow("not closed") << R"(sig=("@method")"_ba << good << bad;
    QTest::newRow("tokens") << R"(sig=(method))"_ba << good << bad;
    QTest::newRow("no bytes") << R"(sig=("@method"))"_ba
                              << R"(sig="x")"_ba << bad;
    QTest::newRow("short") << R"(sig=("@method"))"_ba
                           << "sig=:AAAA:"_ba << bad;
    QTest::newRow("absent field") << R"(sig=("x-none"))"_ba << good << Verdict::MissingHeader;
    QTest::newRow("wrong") << R"(sig=("@method");created=1)"_ba << good << Verdict::BadSignature;
    QByteArray huge = "sig=(";
    for (int i = 0; i < 5000; ++i)
        huge += "\"x" + QByteArray::number(i) + "\" ";
    QTest::newRow("huge") << huge + ')' << good << bad;
}

void TestEnvelopes::brokenMessageSignaturesAreRefused()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, signature);
    QFETCH(const Verdict, verdict);
    OwnedRequest request;
    request.fields = { { "Content-Type", "a/b" },
                       { "Signature-Input", input },
                       { "Signature", signature } };
    const Verification result = check(u"rfc9421-hmac-sha256", request, keyOf("aGVsbG8="));
    QCOMPARE(result.verdict, verdict);
    QVERIFY(!result.reason.isEmpty());
}

void TestEnvelopes::anyLabelMayVerify()
{
    const KeyMaterial key = keyOf("aGVsbG8=");
    OwnedRequest request = signedBy(u"rfc9421-hmac-sha256", key);
    const QByteArray signature = request.field("Signature");
    const QByteArray input = request.field("Signature-Input");
    request.fields.insert(
            request.fields.begin(),
            { { "Signature", "a=:" + QByteArray(32, 'x').toBase64() + ":, " + signature },
              { "Signature-Input", "a=(\"@method\"), b=(), " + input } });
    QCOMPARE(check(u"rfc9421-hmac-sha256", request, key).verdict, Verdict::Valid);
    request.body += ' ';
    const Verification changed = check(u"rfc9421-hmac-sha256", request, key);
    QCOMPARE(changed.verdict, Verdict::BadSignature);
    QVERIFY(changed.reason.contains("Content-Digest"_L1));
}

void TestEnvelopes::anUncoveredBodyIsSaid()
{
    const KeyMaterial key = keyOf("uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtb"
                                  "mHhIDi6pcl8jsasjlTMtDQ==");
    OwnedRequest request; // RFC 9421, B.2.5
    request.url = "http://example.com/foo?param=Value&Pet=dog";
    request.fields = { { "Date", "Tue, 20 Apr 2021 02:07:55 GMT" },
                       { "Content-Type", "application/json" },
                       { "Signature-Input",
                         R"(sig-b25=("date" "@authority" "content-type");created=1618884473)"
                         R"(;keyid="test-shared-secret")" },
                       { "Signature", "sig-b25=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:" } };
    request.body = "anything";
    const Verification result = check(u"rfc9421-hmac-sha256", request, key, 1'618'884'480'000'000);
    QCOMPARE(result.verdict, Verdict::Valid);
    QVERIFY(result.coverageNote.contains("nothing protects the body"_L1));
}

void TestEnvelopes::dictionariesAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("members"); // -1: none
    QTest::newRow("one") << "a=1"_ba << 1;
    QTest::newRow("blanks") << " a=1 ,\tb=:AA==:"_ba << 2;
    QTest::newRow("the last of one name") << "a=1, a=2"_ba << 1;
    QTest::newRow("flag") << "a;x=1, b"_ba << 2;
    QTest::newRow("list") << R"(a=("x";p "y");q="\"")"_ba << 1;
    QTest::newRow("empty") << ""_ba << -1;
    QTest::newRow("comma at the end") << "a=1,"_ba << -1;
    QTest::newRow("upper-case key") << "A=1"_ba << -1;
    QTest::newRow("open string") << R"(a="x)"_ba << -1;
    QTest::newRow("open bytes") << "a=:AA"_ba << -1;
    QTest::newRow("bad escape") << R"(a="\x")"_ba << -1;
    QTest::newRow("no blank in list") << R"(a=("x""y"))"_ba << -1;
    QTest::newRow("no value") << "a="_ba << -1;
    QTest::newRow("not ASCII") << "a=\"\xC3\xA9\""_ba << -1;
}

void TestEnvelopes::dictionariesAreReadStrictly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, members);
    qsizetype position = -1;
    const auto read = parseDictionary(text, position);
    QCOMPARE(read ? static_cast<int>(read->size()) : -1, members);
    QVERIFY(position >= 0 && position <= text.size());
}

void TestEnvelopes::aCertificateAddressElsewhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<Verdict>("verdict");
    const auto bad = Verdict::Malformed;
    QTest::newRow("api") << "https://api.paypal.com/c"_ba << Verdict::NoSecret;
    QTest::newRow("sandbox") << "https://api.sandbox.paypal.com/c"_ba << Verdict::NoSecret;
    QTest::newRow("plain") << "http://api.paypal.com/c"_ba << bad;
    QTest::newRow("suffix") << "https://api.paypal.com.evil.example/c"_ba << bad;
    QTest::newRow("prefix") << "https://evilpaypal.com/c"_ba << bad;
    QTest::newRow("user") << "https://api.paypal.com@evil.example/c"_ba << bad;
    QTest::newRow("user before") << "https://evil.example@api.paypal.com\\@evil.example/c"_ba
                                 << bad;
    QTest::newRow("path") << "https://evil.example/api.paypal.com"_ba << bad;
    QTest::newRow("query") << "https://evil.example?api.paypal.com"_ba << bad;
    QTest::newRow("fragment") << "https://evil.example#.paypal.com"_ba << bad;
    QTest::newRow("empty") << ""_ba << bad;
}

void TestEnvelopes::aCertificateAddressElsewhereIsRefused()
{
    QFETCH(const QByteArray, url);
    QFETCH(const Verdict, verdict);
    OwnedRequest request;
    request.fields = { { "PAYPAL-AUTH-ALGO", "SHA256withRSA" },
                       { "PAYPAL-CERT-URL", url },
                       { "PAYPAL-TRANSMISSION-ID", "1" },
                       { "PAYPAL-TRANSMISSION-TIME", "2026-09-21T14:13:13Z" },
                       { "PAYPAL-TRANSMISSION-SIG", "AAAA" } };
    QCOMPARE(check(u"paypal", request, {}).verdict, verdict);
}

QTEST_GUILESS_MAIN(TestEnvelopes)
#include "tst_envelopes.moc"
