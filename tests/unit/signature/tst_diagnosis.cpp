// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/mac.h"
#include "core/signature/mistake.h"
#include "core/signature/schemerules.h"
#include "tests/unit/signature/diagnosing.h"
#include "tests/unit/signature/everyscheme.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <atomic>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

OwnedRequest signedRequest(QStringView id, QByteArrayView secret, const QByteArray &body)
{
    const Scheme &scheme = schemeOf(id);
    OwnedRequest request;
    request.fields = { { "Content-Type", "application/json" } };
    request.body = body;
    const auto change = sign(scheme, keyOf(secret), request.view(), { .timestampUs = kNowUs });
    if (!change)
        qFatal("%s", qPrintable(change.error().sentence));
    request.apply(*change);
    return request;
}

} // namespace

/// Why a signature does not hold: found only where a match proves it, in bounded time.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValidRequestHasNoFindings();
    void bodiesThatAFrameworkWroteAnewAreFound_data();
    void bodiesThatAFrameworkWroteAnewAreFound();
    void twoSlipsAreFoundTogether_data();
    void twoSlipsAreFoundTogether();
    void aPrefixThatWasNotCopiedIsFound();
    void aSecretOfAnotherEndpointIsNamed();
    void aMissingSecretThatIsKnownElsewhereIsFound();
    void aRetiredSecretIsToldFromAnother();
    void theTimeIsExplained_data();
    void theTimeIsExplained();
    void aWrongUrlIsFound_data();
    void aWrongUrlIsFound();
    void swappedArgumentsOfTheHmacAreFound();
    void nothingIsClaimedOfAForgery_data();
    void nothingIsClaimedOfAForgery();
    void guessesSaySo();
    void noSecretStandsInAnyText();
    void theSearchEndsInTime();
    void theSearchCanBeCancelled();
    void everyCauseHasAdviceForTheCommonFrameworks();
};

void TestDiagnosis::aValidRequestHasNoFindings()
{
    const OwnedRequest request = signedRequest(u"stripe", kSecret, "{}");
    QVERIFY(diagnose(inputOf(schemeOf(u"stripe"), keyOf(kSecret), request)).findings.isEmpty());
}

void TestDiagnosis::bodiesThatAFrameworkWroteAnewAreFound_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("seen");
    const QByteArray compact = R"({"id":"a/b","n":1.0,"t":"Zoë <b>"})";
    QTest::newRow("pretty") << compact
                            << "{\n  \"id\": \"a/b\",\n  \"n\": 1.0,\n  \"t\": \"Zoë <b>\"\n}"_ba;
    QTest::newRow("python") << R"({"id": "a", "l": [1, 2]})"_ba
                            << R"({"id":"a","l":[1,2]})"_ba;
    QTest::newRow("php sent, something else wrote plain") << R"({"id":"a\/b","t":"Zo\u00eb"})"_ba
                                                          << R"({"id":"a/b","t":"Zoë"})"_ba;
    QTest::newRow("php unescaped unicode") << R"({"u":"https:\/\/x.example\/é"})"_ba
                                           << R"({"u":"https://x.example/é"})"_ba;
    QTest::newRow("javascript numbers") << R"({"a":1,"b":100})"_ba
                                        << R"({"a": 1.0, "b": 1e2})"_ba;
    QTest::newRow("go html") << R"({"t":"\u003cb\u003e \u0026"})"_ba
                             << R"({"t":"<b> &"})"_ba;
    QTest::newRow("sorted") << R"({"a":1,"b":{"c":2,"d":3}})"_ba
                            << R"({"b":{"d":3,"c":2},"a":1})"_ba;
}

void TestDiagnosis::bodiesThatAFrameworkWroteAnewAreFound()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, seen);
    OwnedRequest request = signedRequest(u"github", kSecret, sent);
    request.body = seen;
    const Diagnosis found = diagnose(inputOf(schemeOf(u"github"), keyOf(kSecret), request));
    QCOMPARE(causesOf(found), QStringList{ u"body_reserialized"_s });
    QCOMPARE(found.findings.front().confidence, Confidence::Proven);
    QVERIFY(!found.findings.front().evidence.isEmpty());
}

void TestDiagnosis::twoSlipsAreFoundTogether_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("asText"); // the sender takes a base64 secret for text
    QTest::addColumn<bool>("asBase64"); // the sender writes base64 where hex is due
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QStringList>("causes");
    QTest::newRow("written anew and in base64")
            << u"github"_s << kSecret << false << true << R"({"a": 1})"_ba
            << QStringList{ u"body_reserialized"_s, u"signature_encoding"_s };
    QTest::newRow("a newline and an undecoded secret")
            << u"svix"_s << kSecret << true << false << "{\"a\":1}\n"_ba
            << QStringList{ u"body_newline"_s, u"secret_encoding"_s, u"secret_prefix"_s };
}

void TestDiagnosis::twoSlipsAreFoundTogether()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, secret);
    QFETCH(bool, asText);
    QFETCH(bool, asBase64);
    QFETCH(QByteArray, seen);
    QFETCH(QStringList, causes);
    Scheme wrong = schemeOf(scheme);
    SchemeRules rules = *wrong.rules;
    if (asText)
        rules.key = {};
    if (asBase64)
        rules.carrier.encoding = TextEncoding::Base64;
    wrong.rules = std::make_shared<const SchemeRules>(rules);
    OwnedRequest request;
    request.fields = { { "Content-Type", "application/json" } };
    request.body = R"({"a":1})";
    request.apply(*sign(wrong, keyOf(secret), request.view(), { .timestampUs = kNowUs }));
    request.body = seen;
    QStringList found =
            causesOf(diagnose(inputOf(schemeOf(scheme), keyOf(secret), request), { 5000, {} }));
    found.sort();
    QCOMPARE(found, causes);
}

void TestDiagnosis::aPrefixThatWasNotCopiedIsFound()
{
    // Stripe's is used whole, Standard Webhooks' without its beginning.
    const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const OwnedRequest request = signedRequest(u"stripe", secret, "{}");
    const Diagnosis found =
            diagnose(inputOf(schemeOf(u"stripe"), keyOf(secret.sliced(6)), request));
    QCOMPARE(causesOf(found), QStringList{ u"secret_prefix"_s });
    QCOMPARE(found.findings.front().confidence, Confidence::Proven);
    QVERIFY(!found.findings.front().fixes.isEmpty());
    QVERIFY(!found.findings.front().advice().contains(u"base64"_s));
}

void TestDiagnosis::aSecretOfAnotherEndpointIsNamed()
{
    const OwnedRequest request = signedRequest(u"stripe", "whsec_other", "{}");
    DiagnosisInput input = inputOf(schemeOf(u"stripe"), keyOf(kSecret), request);
    input.others = { known(u"the endpoint “orders”"_s, "whsec_third", false),
                     known(u"the endpoint “payments”"_s, "whsec_other", false) };
    const Diagnosis found = diagnose(input);
    QCOMPARE(causesOf(found), QStringList{ u"other_secret"_s });
    QVERIFY(found.findings.front().evidence.contains(u"“payments”"_s));
}

void TestDiagnosis::aMissingSecretThatIsKnownElsewhereIsFound()
{
    const OwnedRequest request = signedRequest(u"github", "topsecret", "{}");
    DiagnosisInput input = inputOf(schemeOf(u"github"), {}, request);
    QCOMPARE(causesOf(diagnose(input)), QStringList{ u"unknown"_s });
    input.others = { known(u"the endpoint “b”"_s, "topsecret", false) };
    QCOMPARE(causesOf(diagnose(input)), QStringList{ u"other_secret"_s });
}

void TestDiagnosis::aRetiredSecretIsToldFromAnother()
{
    const OwnedRequest request = signedRequest(u"github", "old", "{}");
    DiagnosisInput input = inputOf(schemeOf(u"github"), keyOf("new"), request);
    input.others = { known(u"“github”"_s, "old", true) };
    QCOMPARE(causesOf(diagnose(input)), QStringList{ u"old_secret"_s });
}

void TestDiagnosis::theTimeIsExplained_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<qint64>("signedS"); // from now
    QTest::addColumn<QString>("cause");
    QTest::newRow("old") << u"stripe"_s << qint64(-4000) << u"stale"_s;
    QTest::newRow("ahead") << u"svix"_s << qint64(4000) << u"clock_skew"_s;
    QTest::newRow("an old token") << u"qstash"_s << qint64(-4000) << u"stale"_s;
}

void TestDiagnosis::theTimeIsExplained()
{
    QFETCH(QString, scheme);
    QFETCH(qint64, signedS);
    QFETCH(QString, cause);
    OwnedRequest request;
    request.body = "{}";
    const auto change = sign(schemeOf(scheme), keyOf(kSecret), request.view(),
                             { .timestampUs = kNowUs + signedS * 1'000'000 });
    QVERIFY(change);
    request.apply(*change);
    const Diagnosis found = diagnose(inputOf(schemeOf(scheme), keyOf(kSecret), request));
    QCOMPARE(causesOf(found), QStringList{ cause });
    QCOMPARE(found.findings.front().confidence, Confidence::Proven);
}

void TestDiagnosis::aWrongUrlIsFound_data()
{
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<Fields>("fields");
    const Fields none;
    QTest::newRow("http behind TLS") << "http://app.example/hook?tenant=1"_ba << none;
    QTest::newRow("a port") << "https://app.example:443/hook?tenant=1"_ba << none;
    QTest::newRow("host and port of the inside")
            << "http://127.0.0.1:3000/hook?tenant=1"_ba
            << Fields{ { "X-Forwarded-Host", "app.example" }, { "X-Forwarded-Proto", "https" } };
    QTest::newRow("a slash") << "https://app.example/hook/?tenant=1"_ba << none;
    QTest::newRow("the prefix that a proxy took")
            << "https://app.example/?tenant=1"_ba
            << Fields{ { "X-Original-URI", "/hook?tenant=1" } };
}

void TestDiagnosis::aWrongUrlIsFound()
{
    QFETCH(QByteArray, seen);
    QFETCH(Fields, fields);
    OwnedRequest request;
    request.body = "{}";
    const Scheme &scheme = schemeOf(u"hubspot-v3");
    request.apply(*sign(scheme, keyOf(kSecret), request.view(), { .timestampUs = kNowUs }));
    request.fields.insert(request.fields.end(), fields.begin(), fields.end());
    request.url = seen;
    QCOMPARE(causesOf(diagnose(inputOf(scheme, keyOf(kSecret), request), { 5000, {} })),
             QStringList{ u"url_mismatch"_s });
}

void TestDiagnosis::swappedArgumentsOfTheHmacAreFound()
{
    OwnedRequest request = signedRequest(u"github", kSecret, "{}");
    const QByteArrayView secret = kSecret;
    request.fields.back().value =
            "sha256=" + hmac(HashFunction::Sha256, "{}", { &secret, 1 }).toHex();
    QCOMPARE(causesOf(diagnose(inputOf(schemeOf(u"github"), keyOf(kSecret), request))),
             QStringList{ u"algorithm"_s });
}

void TestDiagnosis::nothingIsClaimedOfAForgery_data()
{
    QTest::addColumn<QString>("id");
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        if (!scheme.rules->algorithm.isCredential())
            QTest::newRow(qPrintable(scheme.id)) << scheme.id;
    }
}

void TestDiagnosis::nothingIsClaimedOfAForgery()
{
    QFETCH(const QString, id);
    const Scheme &scheme = schemeOf(id);
    QRandomGenerator random(7);
    const KeyMaterial key = signingKey(scheme);
    OwnedRequest request = plainRequest(scheme);
    // Another body and another secret at once: no single step leads back.
    QByteArray text = request.body;
    text.replace("Zoë", QByteArray::number(random.generate64()));
    request.body = text;
    request.body.replace("id=7", "id=" + QByteArray::number(random.generate64()));
    KeyMaterial forged = key;
    if (scheme.keyKind == KeyKind::SharedSecret)
        forged.key = SecretBytes(
                QByteArray::number(random.generate64(), 16).rightJustified(32, '0', true));
    const auto change = sign(scheme, forged, request.view(), { .timestampUs = kNowUs });
    QVERIFY(change);
    request.apply(*change);
    if (scheme.keyKind == KeyKind::PublicKey) {
        request.body.insert(request.body.indexOf('1'), '2');
        if (verify(scheme, key, request.view(), { .nowUs = kNowUs }).verdict == Verdict::Valid)
            return; // it does not cover what was altered
    }
    // Far longer than it takes, unless a sanitizer watches.
    const Diagnosis found = diagnose(inputOf(scheme, key, request), { 300, {} });
    for (const Finding &finding : found.findings)
        QVERIFY2(finding.confidence != Confidence::Proven, qPrintable(finding.evidence));
    QCOMPARE(found.findings.back().cause, Cause::Unknown);
    QVERIFY(!found.tried.isEmpty());
}

void TestDiagnosis::guessesSaySo()
{
    OwnedRequest request = signedRequest(u"stripe", "whsec_real", R"({"a":[1,2,3]})");
    request.body = R"({"a":[1,)";
    const Diagnosis found = diagnose(inputOf(schemeOf(u"stripe"), keyOf("sk_live_abc"), request));
    QCOMPARE(causesOf(found),
             (QStringList{ u"secret_is_api_key"_s, u"body_truncated"_s, u"unknown"_s }));
    QCOMPARE(found.findings[0].confidence, Confidence::Guess);
    QCOMPARE(found.findings[1].confidence, Confidence::Guess);
    QCOMPARE(found.findings[2].confidence, Confidence::None);
    QVERIFY(found.findings[2].evidence.contains(u"ways"_s));
}

void TestDiagnosis::noSecretStandsInAnyText()
{
    for (const Cause cause : { Cause::OtherSecret, Cause::SecretPrefix, Cause::SecretEncoding,
                               Cause::SecretWhitespace, Cause::Unknown }) {
        OwnedRequest request;
        request.body = R"({"a":1})";
        const auto made = signWrongly(schemeOf(u"svix"), keyOf(kSecret), request.view(),
                                      { .timestampUs = kNowUs }, cause);
        if (!made)
            continue;
        request.fields = made->fields;
        request.body = made->body;
        DiagnosisInput input = inputOf(schemeOf(u"svix"), keyOf(kSecret), request);
        input.others = { known(u"b"_s, "whsec_Zm9vYmFyYmF6", false) };
        const Diagnosis found = diagnose(input);
        for (const Finding &finding : found.findings) {
            const QString text = finding.evidence + finding.advice();
            for (const QString &part : { u"MfKQ9r8GKYqrTwjU"_s, u"Zm9vYmFyYmF6"_s, u"foobarbaz"_s })
                QVERIFY(!text.contains(part));
        }
    }
}

void TestDiagnosis::theSearchEndsInTime()
{
    OwnedRequest request = signedRequest(u"github", "real", "{}");
    request.body = "[" + QByteArray("\"0123456789abcdef\",").repeated(1'000'000) + "1]";
    QElapsedTimer clock;
    clock.start();
    const Diagnosis found = diagnose(inputOf(schemeOf(u"github"), keyOf(kSecret), request));
    QVERIFY(!found.isComplete);
    QCOMPARE(found.findings.back().cause, Cause::Unknown);
    // Generous: a loaded machine is no defect. The bench has the figures.
    QVERIFY(clock.elapsed() < 10'000);
}

void TestDiagnosis::theSearchCanBeCancelled()
{
    OwnedRequest request = signedRequest(u"github", "real", R"({"a":1})");
    DiagnosisLimits limits;
    limits.cancelled = std::make_shared<std::atomic<bool>>(true);
    const Diagnosis found = diagnose(inputOf(schemeOf(u"github"), keyOf(kSecret), request), limits);
    QVERIFY(!found.isComplete);
    QVERIFY(found.tried.isEmpty());
}

void TestDiagnosis::everyCauseHasAdviceForTheCommonFrameworks()
{
    OwnedRequest request = signedRequest(u"github", kSecret, R"({"a":1})");
    request.body = R"({"a": 1})";
    const Diagnosis found = diagnose(inputOf(schemeOf(u"github"), keyOf(kSecret), request));
    QCOMPARE(found.findings.size(), qsizetype(1));
    const Finding &finding = found.findings.front();
    QVERIFY(!finding.sentence.isEmpty());
    QVERIFY(!finding.fix.isEmpty());
    QStringList frameworks;
    for (const FrameworkFix &fix : finding.fixes) {
        frameworks += fix.framework;
        QVERIFY(!fix.text.isEmpty());
        QVERIFY(!fix.code.isEmpty());
    }
    for (const QString &wanted :
         { u"Express"_s, u"PHP"_s, u"Laravel"_s, u"Ruby on Rails"_s, u"Django"_s, u"Flask"_s,
           u"Spring"_s, u"ASP.NET Core"_s, u"Go"_s })
        QVERIFY2(frameworks.contains(wanted), qPrintable(wanted));
    QVERIFY(finding.advice().contains(u"express.raw"_s));
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
