// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/unit/signature/verifying.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignedRequestIsValidAndSaysWhy();
    void theChecksHaveAnOrder();
    void reasonsArePlainSentences_data();
    void reasonsArePlainSentences();
    void anyOfSeveralSignaturesMayMatch();
    void onlyTheFirstCountsWhereOneIsSent();
    void aWrongLengthIsMalformedWithARemark();
    void upperCaseIsExplained();
    void theToleranceCanBeReplacedAndSwitchedOff();
    void futureTimesFollowTheScheme();
    void boundariesAreInclusive();
    void whatWasExpectedIsShownWhenAsked();
    void nothingIsKeptUnasked();
    void theSecretIsNeverShown();
    void squareFallsBackToTheUrl();
    void twiliosBodyDigestIsChecked();
    void everyAdyenItemHasToVerify();
    void candidatesAreBounded();
    void hugeHeadersAndBodiesAreBounded();
    void hostileRequestsNeverPass();
};

void TestVerifier::aSignedRequestIsValidAndSaysWhy()
{
    const Verification result = check(u"stripe", signedRequest(u"stripe"));
    QCOMPARE(result.verdict, Verdict::Valid);
    QCOMPARE(result.reason,
             u"The signature matches, and its timestamp is 7 s old, within 5 min."_s);
    QCOMPARE(result.scheme, u"stripe"_s);
    QCOMPARE(result.carrier, "Stripe-Signature");
    QCOMPARE(result.contentDescription, u"{timestamp}.{body}"_s);
    QCOMPARE(result.candidates.size(), std::size_t(1));
    QVERIFY(result.candidates.front().matches);
    QCOMPARE(result.timestamp->ageMs, 7000);
    QCOMPARE(result.timestamp->text, "1789999993");
    QCOMPARE(result.timestamp->toleranceS, 300);
    QVERIFY(!result.timestamp->futureToleranceS);
}

void TestVerifier::theChecksHaveAnOrder()
{
    OwnedRequest request = signedRequest(u"stripe");
    // Everything is wrong: the earlier check speaks.
    request.body += ' ';
    request.fields.back().value = "t=1,v0=aa";
    QCOMPARE(check(u"stripe", request).verdict, Verdict::Malformed);
    request.fields.back().value = "t=1,v1=aa";
    QCOMPARE(check(u"stripe", request).verdict, Verdict::Malformed);
    request.fields.back().value = "t=1,v1=" + QByteArray(64, 'a');
    QCOMPARE(check(u"stripe", request).verdict, Verdict::BadSignature);
    request.fields.pop_back();
    QCOMPARE(check(u"stripe", request).verdict, Verdict::MissingHeader);

    request = signedRequest(u"stripe");
    QCOMPARE(check(u"stripe", request, keyOf(kSecret), at(kNowUs + 3600 * kSecondUs)).verdict,
             Verdict::StaleTimestamp);
}

void TestVerifier::reasonsArePlainSentences_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("reason");

    const QByteArray digest(64, 'a');
    QTest::newRow("missing") << u"stripe"_s << "X"_ba
                             << ""_ba << u"There is no Stripe-Signature header."_s;
    QTest::newRow("no element")
            << u"stripe"_s << "Stripe-Signature"_ba
            << "t=1,v0=x"_ba
            << u"The Stripe-Signature header has no element “v1=”. See character 1."_s;
    QTest::newRow("no time")
            << u"stripe"_s << "Stripe-Signature"_ba
            << "v1=x"_ba
            << u"The Stripe-Signature header has no element “t=” with the timestamp."_s;
    QTest::newRow("bad time")
            << u"stripe"_s << "Stripe-Signature"_ba
            << "t=soon,v1=x"_ba
            << u"The timestamp t is not a number of seconds since 1970. See character 3."_s;
    QTest::newRow("prefix")
            << u"github"_s << "X-Hub-Signature-256"_ba
            << "md5=1"_ba
            << u"The X-Hub-Signature-256 header does not begin with “sha256=”. See character 1."_s;
    QTest::newRow("not hex")
            << u"github"_s << "X-Hub-Signature-256"_ba
            << "sha256=xyz"_ba
            << u"The signature in the X-Hub-Signature-256 header is not hexadecimal. See character 8."_s;
    QTest::newRow("length")
            << u"github"_s << "X-Hub-Signature-256"_ba
            << "sha256=abcd"_ba
            << u"The signature in the X-Hub-Signature-256 header has 2 bytes; HMAC-SHA256 gives 32."_s;
    QTest::newRow("mismatch")
            << u"github"_s << "X-Hub-Signature-256"_ba
            << "sha256=" + digest
            << u"The signature does not match: the endpoint's secret or the body differs from what GitHub signed."_s;
    QTest::newRow("mismatch with time")
            << u"stripe"_s << "Stripe-Signature"_ba
            << "t=1789999999,v1=" + digest
            << u"The signature does not match: the endpoint's secret, a signed header or the body differs from what Stripe signed."_s;
    QTest::newRow("two mismatches")
            << u"stripe"_s << "Stripe-Signature"_ba
            << "t=1789999999,v1=" + digest + ",v1=" + digest
            << u"None of the 2 signatures matches: the endpoint's secret, a signed header or the body differs from what Stripe signed."_s;
    QTest::newRow("missing id") << u"standard-webhooks-v1"_s << "webhook-signature"_ba
                                << "v1,x"_ba << u"There is no webhook-id header."_s;
    QTest::newRow("token")
            << u"gitlab-token"_s << "X-Gitlab-Token"_ba
            << "guess"_ba
            << u"The token in the X-Gitlab-Token header is not the endpoint's secret."_s;
    QTest::newRow("form field") << u"paddle-classic"_s << "X"_ba
                                << ""_ba << u"The body has no form field p_signature."_s;
    QTest::newRow("json member") << u"mailgun"_s << "X"_ba
                                 << ""_ba << u"The body has no member $.signature.signature."_s;
}

void TestVerifier::reasonsArePlainSentences()
{
    QFETCH(const QString, scheme);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    OwnedRequest request;
    request.fields = { { header, value } };
    request.body = R"({"a":1})";
    QTEST(check(scheme, request).reason, "reason");
}

void TestVerifier::anyOfSeveralSignaturesMayMatch()
{
    OwnedRequest request = signedRequest(u"stripe");
    QByteArray &value = request.fields.back().value;
    const QByteArray good = value.sliced(value.indexOf("v1="));
    const QByteArray foreign = "v1=" + QByteArray(64, '0');
    value = "t=1789999993, " + foreign + " ,junk,=,v1=short," + good + ",v0=1";
    const Verification result = check(u"stripe", request);
    QCOMPARE(result.verdict, Verdict::Valid);
    QCOMPARE(result.candidates.size(), std::size_t(3));
    QVERIFY(!result.candidates[0].matches);
    QVERIFY(!result.candidates[1].remark.isEmpty());
    QVERIFY(result.candidates[2].matches);
    QCOMPARE(result.candidates[2].received, good);
}

void TestVerifier::onlyTheFirstCountsWhereOneIsSent()
{
    OwnedRequest request = signedRequest(u"workos");
    QByteArray &value = request.fields.back().value;
    value.replace(",v1=", ",v1=" + QByteArray(64, '0') + ",v1=");
    QCOMPARE(check(u"workos", request).verdict, Verdict::BadSignature);
}

void TestVerifier::aWrongLengthIsMalformedWithARemark()
{
    OwnedRequest request = signedRequest(u"github");
    request.fields.back().value.chop(2);
    const Verification result = check(u"github", request);
    QCOMPARE(result.verdict, Verdict::Malformed);
    QCOMPARE(result.candidates.size(), std::size_t(1));
    QCOMPARE(result.candidates.front().remark, result.reason);
    request.fields.back().value += "aaaa";
    QCOMPARE(check(u"github", request).verdict, Verdict::Malformed);
}

void TestVerifier::upperCaseIsExplained()
{
    OwnedRequest request = signedRequest(u"github");
    QByteArray &value = request.fields.back().value;
    value = "sha256=" + value.sliced(7).toUpper();
    const Verification result = check(u"github", request);
    QCOMPARE(result.verdict, Verdict::BadSignature);
    QVERIFY(result.reason.contains("letter case"_L1));

    request = signedRequest(u"meta");
    request.fields.back().value = "sha256=" + request.fields.back().value.sliced(7).toUpper();
    QCOMPARE(check(u"meta", request).verdict, Verdict::Valid);
}

void TestVerifier::theToleranceCanBeReplacedAndSwitchedOff()
{
    const OwnedRequest request = signedRequest(u"stripe");
    const qint64 later = kNowUs + 716 * kSecondUs; // 12 min 3 s after signing
    const KeyMaterial key = keyOf(kSecret);
    Verification result = check(u"stripe", request, key, at(later));
    QCOMPARE(result.verdict, Verdict::StaleTimestamp);
    QCOMPARE(result.reason,
             u"The signature matches, but its timestamp is 12 min 3 s old; Stripe allows 5 min."_s);
    QVERIFY(result.candidates.front().matches);

    QCOMPARE(check(u"stripe", request, key, at(later, 3600)).verdict, Verdict::Valid);
    result = check(u"stripe", request, key, at(kNowUs, 3));
    QCOMPARE(result.verdict, Verdict::StaleTimestamp);
    QVERIFY(result.reason.endsWith("the endpoint allows 3 s."_L1));
    result = check(u"stripe", request, key, at(later * 2, -1));
    QCOMPARE(result.verdict, Verdict::Valid);
    QVERIFY(result.reason.contains("not judged"_L1));
    QVERIFY(!result.timestamp->toleranceS);

    // A scheme without a tolerance of its own takes the endpoint's.
    OwnedRequest generic;
    generic.body = R"({"timestamp":1789990000,"event":"x"})";
    generic.apply(*sign(schemeOf(u"generic-x-signature"), key, generic.view(), {}));
    QCOMPARE(check(u"generic-x-signature", generic).verdict, Verdict::Valid);
    QCOMPARE(check(u"generic-x-signature", generic, key, at(kNowUs, 300)).verdict,
             Verdict::StaleTimestamp);
}

void TestVerifier::futureTimesFollowTheScheme()
{
    const qint64 early = kNowUs - 3607 * kSecondUs;
    QCOMPARE(check(u"stripe", signedRequest(u"stripe"), keyOf(kSecret), at(early)).verdict,
             Verdict::Valid);
    const KeyMaterial key = keyOf("whsec_MDEyMzQ1Njc4OWFiY2RlZg==");
    const Verification result = check(u"standard-webhooks-v1",
                                      signedRequest(u"standard-webhooks-v1", key), key, at(early));
    QCOMPARE(result.verdict, Verdict::StaleTimestamp);
    QCOMPARE(
            result.reason,
            u"The signature matches, but its timestamp is 1 h in the future; the sender allows 5 min. One of the two clocks is wrong."_s);
    QCOMPARE(result.timestamp->ageMs, -3'600'000);
}

void TestVerifier::boundariesAreInclusive()
{
    const OwnedRequest request = signedRequest(u"stripe");
    const qint64 edge = kNowUs + 293 * kSecondUs;
    const KeyMaterial key = keyOf(kSecret);
    QCOMPARE(check(u"stripe", request, key, at(edge)).verdict, Verdict::Valid);
    // Whole seconds are compared, as the provider's verifier does.
    QCOMPARE(check(u"stripe", request, key, at(edge + 999'999)).verdict, Verdict::Valid);
    QCOMPARE(check(u"stripe", request, key, at(edge + kSecondUs)).verdict, Verdict::StaleTimestamp);
}

void TestVerifier::whatWasExpectedIsShownWhenAsked()
{
    OwnedRequest request = signedRequest(u"github");
    const QByteArray right = request.fields.back().value;
    request.fields.back().value = "sha256=" + QByteArray(64, '0');
    const Verification result = check(u"github", request, keyOf(kSecret), { kNowUs, {}, true });
    QCOMPARE(result.verdict, Verdict::BadSignature);
    QCOMPARE(result.signedContent, request.body);
    QCOMPARE(result.candidates.front().expected, right);
    QCOMPARE(result.candidates.front().received, request.fields.back().value);

    const OwnedRequest stripe = signedRequest(u"stripe");
    const Verification valid = check(u"stripe", stripe, keyOf(kSecret), { kNowUs, {}, true });
    QCOMPARE(valid.signedContent, "1789999993." + stripe.body);
    QCOMPARE(valid.candidates.front().expected, valid.candidates.front().received);
    QVERIFY(valid.candidates.front().expected.startsWith("v1="));
}

void TestVerifier::nothingIsKeptUnasked()
{
    const Verification result = check(u"stripe", signedRequest(u"stripe"));
    QVERIFY(result.signedContent.isEmpty());
    QVERIFY(result.candidates.front().expected.isEmpty());
}

void TestVerifier::theSecretIsNeverShown()
{
    KeyMaterial key = keyOf("TOPSECRET-9c1");
    key.parameters.insert("username", "hookuser");
    key.parameters.insert("secondary_secret", "TOPSECRET-2");
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        if (scheme.algorithm == "shared token"_L1 || scheme.algorithm == "HTTP Basic"_L1)
            continue; // the credential itself is the received value
        OwnedRequest request;
        request.body = R"({"a":1})";
        SignOptions options;
        options.timestampUs = kNowUs;
        if (const auto change = sign(scheme, key, request.view(), options)) {
            QVERIFY(!change->signedContent.contains("TOPSECRET"));
            request.apply(*change);
        }
        request.body += ' ';
        const Verification result =
                verify(scheme, key, request.view(), { kNowUs, std::nullopt, true });
        QVERIFY2(!result.reason.contains("TOPSECRET"_L1), qPrintable(scheme.id));
        QVERIFY2(!result.signedContent.contains("TOPSECRET"), qPrintable(scheme.id));
        for (const SignatureCandidate &candidate : result.candidates)
            QVERIFY2(!candidate.expected.contains("TOPSECRET"), qPrintable(scheme.id));
    }
    OwnedRequest token;
    token.fields = { { "X-Gitlab-Token", "guess" } };
    const Verification result = check(u"gitlab-token", token, key, { kNowUs, {}, true });
    QVERIFY(result.candidates.front().expected.isEmpty());
}

void TestVerifier::squareFallsBackToTheUrl()
{
    KeyMaterial key = keyOf(kSecret);
    key.parameters.insert("notification_url", "https://shop.example/square");
    OwnedRequest request = signedRequest(u"square", key);
    QCOMPARE(check(u"square", request, key).verdict, Verdict::Valid);

    const Verification wrong = check(u"square", request);
    QCOMPARE(wrong.verdict, Verdict::BadSignature);
    QVERIFY(wrong.reason.endsWith(
            u"“Notification URL” is not set, so the request's own URL stood in for it."_s));
    request.url = "https://shop.example/square";
    const Verification right = check(u"square", request);
    QCOMPARE(right.verdict, Verdict::Valid);
    QVERIFY(right.reason.contains("stood in"_L1));
}

void TestVerifier::twiliosBodyDigestIsChecked()
{
    OwnedRequest request = signedRequest(u"twilio-json");
    QVERIFY(request.url.contains("&bodySHA256="));
    QCOMPARE(check(u"twilio-json", request).verdict, Verdict::Valid);
    request.body += ' ';
    const Verification result = check(u"twilio-json", request);
    QCOMPARE(result.verdict, Verdict::BadSignature);
    QVERIFY(result.reason.contains("bodySHA256"_L1));
}

void TestVerifier::everyAdyenItemHasToVerify()
{
    const KeyMaterial key = keyOf(QByteArray(64, 'a'));
    const auto item = [](const QByteArray &reference) {
        return QByteArray(R"({"NotificationRequestItem":{"pspReference":")") + reference
                + R"(","amount":{"value":1},"additionalData":{"hmacSignature":"?"}}})";
    };
    OwnedRequest request;
    request.body = R"({"notificationItems":[)" + item("A") + ", " + item("B") + "]}";
    request.apply(*sign(schemeOf(u"adyen-standard"), key, request.view(), {}));
    Verification result = check(u"adyen-standard", request, key);
    QCOMPARE(result.verdict, Verdict::Valid);
    QCOMPARE(result.candidates.size(), std::size_t(2));

    request.body.replace(R"("B")", R"("C")");
    QCOMPARE(check(u"adyen-standard", request, key).verdict, Verdict::BadSignature);

    QByteArray many;
    for (int i = 0; i < 1000; ++i)
        many += (i > 0 ? "," : "") + item("A");
    request.body = R"({"notificationItems":[)" + many + "]}";
    result = check(u"adyen-standard", request, key);
    QCOMPARE(result.verdict, Verdict::Malformed);
    QVERIFY(result.reason.contains("more than 64"_L1));
}

void TestVerifier::candidatesAreBounded()
{
    OwnedRequest request = signedRequest(u"stripe");
    QByteArray &value = request.fields.back().value;
    const QByteArray good = value.sliced(value.indexOf("v1="));
    value = "t=1789999993";
    for (int i = 0; i < 10'000; ++i)
        value += ",v1=" + QByteArray(64, '0');
    value += ',' + good;
    const Verification result = check(u"stripe", request);
    QCOMPARE(result.verdict, Verdict::BadSignature);
    QCOMPARE(result.candidates.size(), std::size_t(64));
}

void TestVerifier::hugeHeadersAndBodiesAreBounded()
{
    OwnedRequest request;
    request.body = QByteArray(1'000'000, '=');
    for (const char filler : { ',', '=', ' ', ';', 'v', '%', '\0' }) {
        for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
            request.fields = { { scheme.carrier, QByteArray(64 * 1024, filler) } };
            const Verification result =
                    verify(scheme, keyOf(kSecret), request.view(), { kNowUs, {}, false });
            QVERIFY2(result.verdict != Verdict::Valid, qPrintable(scheme.id));
        }
    }
}

void TestVerifier::hostileRequestsNeverPass()
{
    const QByteArrayList bodies{ "",
                                 "{",
                                 QByteArray(100'000, '['),
                                 "\xff\xfe",
                                 "a=%&=&&%zz",
                                 R"({"signature":{"signature":{},"timestamp":[],"token":null}})",
                                 R"({"notificationItems":{}})",
                                 R"({"notificationItems":[1,{},[]]})" };
    const QByteArrayList values{ "",
                                 "=",
                                 ",",
                                 "v1,",
                                 "sha256=",
                                 "v1=,t=",
                                 "Basic ",
                                 "Basic Og==",
                                 "99999999999999999999",
                                 "-1",
                                 "2026-99-99T99:99:99Z",
                                 "\xff" };
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        for (const QByteArray &body : bodies) {
            for (const QByteArray &value : values) {
                OwnedRequest request;
                request.url = value;
                request.body = body;
                request.fields = { { scheme.carrier, value } };
                for (const auto *name : { "webhook-id", "webhook-timestamp", "svix-id",
                                          "svix-timestamp", "X-Slack-Request-Timestamp" })
                    request.fields.push_back({ name, value });
                const Verification result =
                        verify(scheme, keyOf(kSecret), request.view(), { kNowUs, {}, true });
                QVERIFY2(result.verdict != Verdict::Valid, qPrintable(scheme.id));
                QVERIFY2(result.reason.endsWith(u'.'), qPrintable(scheme.id + result.reason));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
