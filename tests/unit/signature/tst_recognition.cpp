// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/recognition.h"
#include "tests/unit/signature/signed.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const Recogniser &recogniser()
{
    static const Recogniser made(SchemeCatalogue::builtIn());
    return made;
}

Recognition recognise(const OwnedRequest &request)
{
    return recogniser().recognise(request.view());
}

QString firstId(const Recognition &recognition)
{
    return recognition.schemes.empty() ? QString() : recognition.schemes.front()->id;
}

QByteArray hexDigits(int count)
{
    return QByteArray("0123456789abcdef").repeated(8).first(count);
}

OwnedRequest with(Fields fields, const QByteArray &body = "{}")
{
    OwnedRequest request;
    request.fields = std::move(fields);
    request.body = body;
    return request;
}

/// The valid requests of the vector file: what each provider really sends.
QList<QPair<QString, OwnedRequest>> validVectors()
{
    QFile file(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/signature-vectors.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    QList<QPair<QString, OwnedRequest>> result;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.value("expect"_L1).toString() != "valid"_L1)
            continue;
        OwnedRequest request;
        request.method = line.value("method"_L1).toString().toUtf8();
        request.url = line.value("url"_L1).toString().toUtf8();
        request.body = QByteArray::fromBase64(line.value("body_base64"_L1).toString().toLatin1());
        const QJsonArray headers = line.value("headers"_L1).toArray();
        for (const auto &header : headers)
            request.fields.push_back({ header.toArray().at(0).toString().toUtf8(),
                                       header.toArray().at(1).toString().toUtf8() });
        result.append({ line.value("scheme"_L1).toString(), std::move(request) });
    }
    return result;
}

} // namespace

/// Whose signature a request carries, told without a secret.
class TestRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchemeIsAmongTheCandidatesOfItsOwnRequests();
    void providersThatShareAHeaderAreToldApart_data();
    void providersThatShareAHeaderAreToldApart();
    void theStrongerOfTwoSignaturesComesFirst();
    void aSharedHeaderWithoutAnythingElseIsNotClear();
    void signaturesInTheBodyAreFound_data();
    void signaturesInTheBodyAreFound();
    void unknownSignaturesAreToldByTheirShape_data();
    void unknownSignaturesAreToldByTheirShape();
    void anOrdinaryRequestIsNotRecognised_data();
    void anOrdinaryRequestIsNotRecognised();
    void aSchemeMadeOfAShapeVerifiesWhatItSigned();
    void aHugeBodyIsNotReadThrough();
    void hostileHeadersEndQuietly();
};

void TestRecognition::everySchemeIsAmongTheCandidatesOfItsOwnRequests()
{
    // Test vectors carry the signature's own headers alone: nothing in them tells who uses an
    // Authorization header, or a form field, that anybody may use.
    const QSet<QString> needMore{ u"auth0-log-stream"_s, u"okta"_s,     u"chargebee"_s,
                                  u"postmark"_s,         u"coingate"_s, u"vonage"_s };
    QSet<QString> missed;
    QSet<QString> seen;
    for (const auto &[id, request] : validVectors()) {
        seen.insert(id);
        const Recognition found = recognise(request);
        const bool there =
                std::any_of(found.schemes.begin(), found.schemes.end(),
                            [&id = id](const Scheme *scheme) { return scheme->id == id; });
        if (!there && !needMore.contains(id))
            missed.insert(id);
    }
    QVERIFY(seen.size() > 115);
    QVERIFY2(missed.isEmpty(), qPrintable(QStringList(missed.values()).join(u", "_s)));
}

void TestRecognition::providersThatShareAHeaderAreToldApart_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("scheme");
    const QByteArray sha256 = "sha256=" + hexDigits(64);
    QTest::newRow("stripe") << Fields{ { "Stripe-Signature", "t=1700000000,v1=" + hexDigits(64) } }
                            << "{}"_ba << u"stripe"_s;
    QTest::newRow("github") << Fields{ { "X-GitHub-Event", "push" },
                                       { "X-Hub-Signature-256", sha256 } }
                            << "{}"_ba << u"github"_s;
    QTest::newRow("meta") << Fields{ { "X-Hub-Signature-256", sha256 },
                                     { "User-Agent", "facebookexternalua" } }
                          << R"({"object":"page","entry":[]})"_ba << u"meta"_s;
    QTest::newRow("jira") << Fields{ { "X-Hub-Signature", sha256 },
                                     { "X-Atlassian-Webhook-Identifier", "1" } }
                          << "{}"_ba << u"jira"_s;
    QTest::newRow("bitbucket") << Fields{ { "X-Hub-Signature", sha256 },
                                          { "X-Event-Key", "repo:push" } }
                               << "{}"_ba << u"bitbucket"_s;
    const Fields standard{ { "webhook-id", "msg_1" },
                           { "webhook-timestamp", "1700000000" },
                           { "webhook-signature",
                             "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=" } };
    QTest::newRow("standard webhooks") << standard << "{}"_ba << u"standard-webhooks-v1"_s;
    Fields gitlab = standard;
    gitlab.push_back({ "X-Gitlab-Event", "Push Hook" });
    gitlab.push_back({ "X-Gitlab-Token", "t" });
    QTest::newRow("gitlab") << gitlab << "{}"_ba << u"gitlab-signing"_s;
    Fields openai = standard;
    openai.push_back({ "User-Agent", "OpenAI/1.0" });
    QTest::newRow("openai") << openai << "{}"_ba << u"openai"_s;
    QTest::newRow("gocardless, same header name")
            << Fields{ { "Webhook-Signature", hexDigits(64) } } << "{}"_ba << u"gocardless"_s;
    QTest::newRow("generic X-Signature")
            << Fields{ { "X-Signature", hexDigits(64) } } << "{}"_ba << u"generic-x-signature"_s;
    QTest::newRow("lemon squeezy")
            << Fields{ { "X-Signature", hexDigits(64) }, { "X-Event-Name", "order_created" } }
            << "{}"_ba << u"lemonsqueezy"_s;
    QTest::newRow("modern treasury")
            << Fields{ { "X-Signature", hexDigits(64) }, { "X-Topic", "payment_order" } } << "{}"_ba
            << u"modern-treasury"_s;
    QTest::newRow("slack") << Fields{ { "X-Slack-Signature", "v0=" + hexDigits(64) },
                                      { "X-Slack-Request-Timestamp", "1700000000" } }
                           << "{}"_ba << u"slack"_s;
}

void TestRecognition::providersThatShareAHeaderAreToldApart()
{
    QFETCH(Fields, fields);
    QFETCH(QByteArray, body);
    QFETCH(QString, scheme);
    const OwnedRequest request = with(fields, body);
    const Recognition found = recognise(request);
    QCOMPARE(firstId(found), scheme);
    QVERIFY(found.isClear);
    QVERIFY(!found.shape);
    QVERIFY(recognitionText(found).contains(schemeOf(scheme).rules->sender));
}

void TestRecognition::theStrongerOfTwoSignaturesComesFirst()
{
    const Recognition found =
            recognise(with({ { "X-GitHub-Event", "push" },
                             { "X-Hub-Signature", "sha1=" + hexDigits(40) },
                             { "X-Hub-Signature-256", "sha256=" + hexDigits(64) } }));
    QCOMPARE(firstId(found), u"github"_s);
    QVERIFY(std::any_of(found.schemes.begin(), found.schemes.end(), [](const Scheme *scheme) {
        return scheme->id == "github-sha1-legacy"_L1;
    }));
}

void TestRecognition::aSharedHeaderWithoutAnythingElseIsNotClear()
{
    const Recognition found =
            recognise(with({ { "X-Hub-Signature-256", "sha256=" + hexDigits(64) } }));
    QVERIFY(found.schemes.size() >= 2);
    QVERIFY(!found.isClear);
    QVERIFY(recognitionText(found).contains(u" or "_s));
}

void TestRecognition::signaturesInTheBodyAreFound_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("sns 1")
            << "text/plain"_ba
            << R"({ "Type" : "Notification", "TopicArn" : "arn:x", "SignatureVersion" : "1",
                                   "Signature" : "QUJD", "SigningCertURL" : "https://sns.eu-west-1.amazonaws.com/c.pem" })"_ba
            << u"aws-sns-v1"_s;
    QTest::newRow("sns 2")
            << "text/plain"_ba
            << R"({"Type":"Notification","TopicArn":"arn:x","SignatureVersion":"2","Signature":"QUJD"})"_ba
            << u"aws-sns-v2"_s;
    QTest::newRow("mailgun") << "application/json"_ba
                             << R"({"signature":{"token":"a","timestamp":"1","signature":")"
                    + hexDigits(64) + R"("},"event-data":{"event":"opened"}})"
                             << u"mailgun"_s;
    QTest::newRow("opennode") << "application/x-www-form-urlencoded"_ba
                              << "id=1&hashed_order=" + hexDigits(64) << u"opennode"_s;
    QTest::newRow("paddle classic") << "application/x-www-form-urlencoded; charset=utf-8"_ba
                                    << "alert_name=x&p_signature=QUJD"_ba << u"paddle-classic"_s;
}

void TestRecognition::signaturesInTheBodyAreFound()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, scheme);
    const Recognition found = recognise(with({ { "Content-Type", type } }, body));
    QCOMPARE(firstId(found), scheme);
    QVERIFY(found.isClear);
}

void TestRecognition::unknownSignaturesAreToldByTheirShape_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const QByteArray base64 = "K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=";
    QTest::newRow("hex") << hexDigits(64) << u"HMAC-SHA256 in hexadecimal"_s;
    QTest::newRow("upper-case hex") << hexDigits(64).toUpper() << u"HMAC-SHA256 in hexadecimal"_s;
    QTest::newRow("sha1") << hexDigits(40) << u"HMAC-SHA1 in hexadecimal"_s;
    QTest::newRow("sha512") << hexDigits(128) << u"HMAC-SHA512 in hexadecimal"_s;
    QTest::newRow("base64") << base64 << u"HMAC-SHA256 in base64"_s;
    QTest::newRow("base64url") << "K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN_H_pI4"_ba
                               << u"HMAC-SHA256 in base64url"_s;
    QTest::newRow("prefix") << "sha256=" + hexDigits(64)
                            << u"HMAC-SHA256 in hexadecimal after “sha256=”"_s;
    QTest::newRow("base64 behind a prefix")
            << "sha256=" + base64 << u"HMAC-SHA256 in base64 after “sha256=”"_s;
    QTest::newRow("elements")
            << "t=1700000000,v1=" + hexDigits(64)
            << u"HMAC-SHA256 in hexadecimal in the element “v1=” beside a timestamp"_s;
    QTest::newRow("elements, semicolon")
            << "ts=1700000000; h1=" + hexDigits(64)
            << u"HMAC-SHA256 in hexadecimal in the element “h1=” beside a timestamp"_s;
}

void TestRecognition::unknownSignaturesAreToldByTheirShape()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const Recognition found = recognise(with({ { "X-Acme-Signature", value } }));
    QVERIFY(found.schemes.empty());
    QVERIFY(found.shape);
    QCOMPARE(shapeText(*found.shape), text);
    QVERIFY(recognitionText(found).contains(u"X-Acme-Signature"_s));
    const auto scheme = Scheme::fromJson(schemeJson(*found.shape));
    QVERIFY2(scheme, qPrintable(scheme ? QString() : scheme.error().sentence));
}

void TestRecognition::anOrdinaryRequestIsNotRecognised_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("json") << Fields{ { "Content-Type", "application/json" } }
                          << R"({"event":"x"})"_ba;
    QTest::newRow("basic auth") << Fields{ { "Authorization", "Basic dXNlcjpwYXNz" } } << "{}"_ba;
    QTest::newRow("bearer token") << Fields{ { "Authorization",
                                               "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x" } }
                                  << "{}"_ba;
    QTest::newRow("a form with a token")
            << Fields{ { "Content-Type", "application/x-www-form-urlencoded" } }
            << "token=abc&text=hi"_ba;
    QTest::newRow("a word in the signature header")
            << Fields{ { "X-Signature", "none" } } << "{}"_ba;
    QTest::newRow("too short") << Fields{ { "Stripe-Signature", "t=1,v1=abcd" } } << "{}"_ba;
    QTest::newRow("nothing") << Fields{} << QByteArray();
    QTest::newRow("a member called signature")
            << Fields{ { "Content-Type", "application/json" } } << R"({"signature":"J. Doe"})"_ba;
}

void TestRecognition::anOrdinaryRequestIsNotRecognised()
{
    QFETCH(Fields, fields);
    QFETCH(QByteArray, body);
    const Recognition found = recognise(with(fields, body));
    QVERIFY2(found.schemes.empty(), qPrintable(firstId(found)));
    QVERIFY(!found.shape);
    QVERIFY(recognitionText(found).isEmpty());
}

void TestRecognition::aSchemeMadeOfAShapeVerifiesWhatItSigned()
{
    const OwnedRequest seen = with({ { "X-Acme-Signature", "t=1700000000,v2=" + hexDigits(64) } });
    const Recognition found = recognise(seen);
    QVERIFY(found.shape);
    const auto scheme = Scheme::fromJson(schemeJson(*found.shape));
    QVERIFY(scheme);
    QCOMPARE(scheme->id, u"x-acme-signature"_s);
    OwnedRequest request = with({}, R"({"a":1})");
    const auto change = sign(*scheme, keyOf("secret"), request.view(), { .timestampUs = kNowUs });
    QVERIFY(change);
    request.fields = applied(*change, request.fields);
    QCOMPARE(verify(*scheme, keyOf("secret"), request.view(), { .nowUs = kNowUs }).verdict,
             Verdict::Valid);
    request.body += ' ';
    QCOMPARE(verify(*scheme, keyOf("secret"), request.view(), { .nowUs = kNowUs }).verdict,
             Verdict::BadSignature);
}

void TestRecognition::aHugeBodyIsNotReadThrough()
{
    // What lies far behind cannot be what a provider starts with; to look would cost.
    const QByteArray far = R"({"notificationItems":[)" + QByteArray(1'000'000, ' ')
            + R"({"hmacSignature":"K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4="}]})";
    QVERIFY(recognise(with({ { "Content-Type", "application/json" } }, far)).schemes.empty());
}

void TestRecognition::hostileHeadersEndQuietly()
{
    Fields many;
    for (int i = 0; i < 500; ++i)
        many.push_back({ "X-Hub-Signature-256", "sha256=" + hexDigits(64) });
    const Recognition found = recognise(with(many));
    QVERIFY(found.schemes.size() <= kRecognisedMax);
    QVERIFY(recognise(with({ { "X-Acme-Signature", QByteArray(100'000, '=') } })).schemes.empty());
    QVERIFY(recognise(with({ { "X-Acme-Signature", QByteArray(900, ',') + "=" } }))
                    .schemes.empty());
    QVERIFY(recognise(with({ { "", "" }, { "X-Signature", "" } })).schemes.empty());
}

QTEST_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
