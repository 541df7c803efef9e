// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/handshake.h"

#include "core/http/requestframer.h"
#include "core/signature/scheme.h"
#include "core/signature/schemerules.h"
#include "core/signature/verification.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

Event eventOf(const QByteArray &head, const QByteArray &body = {})
{
    Event event;
    event.request = parseLenient(head + "Host: a\r\nContent-Length: "
                                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    event.signedUrl = "https://a.example/hook";
    return event;
}

std::optional<HandshakeAnswer> asked(const QString &id, const Event &event, const KeyMaterial &key)
{
    const Scheme *scheme = SchemeCatalogue::builtIn().find(id);
    return answerHandshake(scheme->rules->handshakes, scheme->rules->sender, EventFacts(event, 0),
                           scheme, &key);
}

} // namespace

/// What providers ask before they send, answered by their schemes' own data.
class TestHandshakes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areAnswered_data();
    void areAnswered();
    void leaveOtherRequestsAlone_data();
    void leaveOtherRequestsAlone();
    void compareTheVerifyToken();
    void sayThatTheSecretIsMissing();
    void areShownWithoutAnAnswer();
    void neverWriteTheSecret();
    void answerAnyoneWhoAsksByCloudEvents();
    void keepToOneHeaderLine();
};

void TestHandshakes::areAnswered_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *scheme, const QByteArray &head, const QByteArray &body,
                        const QByteArray &answer, const QByteArray &header = {}) {
        QTest::newRow(scheme) << QString::fromLatin1(scheme) << head << body << answer << header;
    };
    const QByteArray post = "POST /hook HTTP/1.1\r\n"_ba;
    row("slack", post, R"({"token":"x","challenge":"3eZbrw1","type":"url_verification"})",
        "3eZbrw1");
    // The digests were made by OpenSSL's command line: openssl dgst -sha256 -hmac secret
    row("zoom", post,
        R"({"payload":{"plainToken":"qgg8"},"event":"endpoint.url_validation","event_ts":1})",
        R"({"plainToken":"qgg8","encryptedToken":"323172f4cbd3d6e3721c2a0afac840e29651c81dfd6a7d9345af3e947c8d5d73"})");
    row("meta",
        "GET /hook?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock "
        "HTTP/1.1\r\n",
        {}, "1158201444");
    row("websub",
        "GET /hook?hub.mode=unsubscribe&hub.topic=http%3A%2F%2Fa%2F&hub.challenge=a%26b "
        "HTTP/1.1\r\n",
        {}, "a&b");
    row("twitch",
        "POST /hook HTTP/1.1\r\nTwitch-Eventsub-Message-Type: webhook_callback_verification\r\n",
        R"({"challenge":"pogchamp-kappa-360noscope","subscription":{}})",
        "pogchamp-kappa-360noscope");
    row("dropbox", "GET /hook?challenge=abc123 HTTP/1.1\r\n", {}, "abc123");
    row("nylas", "GET /hook?challenge=abc123 HTTP/1.1\r\n", {}, "abc123");
    row("okta", "GET /hook HTTP/1.1\r\nX-Okta-Verification-Challenge: my \"verification\"\r\n", {},
        R"({"verification":"my \"verification\""})");
    row("lark", post, R"({"challenge":"ajls384k","token":"x","type":"url_verification"})",
        R"({"challenge":"ajls384k"})");
    row("braintree", "GET /hook?bt_challenge=20f9f8ed05f77439fe955c977e4c8a53 HTTP/1.1\r\n", {},
        "the_key|06a669b557c548f792196d56e3065000f67ebca2");
    row("asana", "POST /hook HTTP/1.1\r\nX-Hook-Secret: b537207f20cbfa02\r\n", {}, {},
        "X-Hook-Secret: b537207f20cbfa02");
    row("x-twitter", "GET /hook?crc_token=challenge_string HTTP/1.1\r\n", {},
        R"({"response_token":"sha256=KVLX9CEwUdVdeJfmJAnltj/knkdCqwZJlA1u97xbErw="})");
    row("ebay", "GET /hook?challenge_code=a8628072 HTTP/1.1\r\n", {},
        R"({"challengeResponse":"7869bbfec1ff6972b65b347d61f0f7733a318514ff08f196e11d087580615f6b"})");
    row("monday", post, R"({"challenge":"3eZbrw1"})", R"({"challenge":"3eZbrw1"})");
}

void TestHandshakes::areAnswered()
{
    QFETCH(const QString, scheme);
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, header);
    KeyMaterial key{ .key = SecretBytes("secret") };
    key.parameters = { { "public_key", "the_key" },
                       { "verify_token", "meatyhamhock" },
                       { "verification_token", "token-of-32-characters-or-more-0" },
                       { "endpoint_url", "https://a.example/hook" } };
    const auto got = asked(scheme, eventOf(head, body), key);
    QVERIFY(got);
    QVERIFY(got->isAnswered);
    QCOMPARE(got->status, 200);
    QCOMPARE(got->body, answer);
    QVERIFY(got->origin.startsWith(u"Handshake of "_s));
    QVERIFY(!got->origin.contains(u"secret'"_s));
    if (!header.isEmpty()) {
        QCOMPARE(got->fields.size(), 1U);
        QCOMPARE(got->fields[0].name + ": " + got->fields[0].value, header);
    } else {
        QVERIFY(std::any_of(got->fields.begin(), got->fields.end(),
                            [](const Field &field) { return field.name == "Content-Type"; }));
    }
}

void TestHandshakes::leaveOtherRequestsAlone_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray post = "POST /hook HTTP/1.1\r\n"_ba;
    QTest::newRow("slack") << u"slack"_s << post
                           << R"({"type":"event_callback","event":{"text":"url_verification"}})"_ba;
    QTest::newRow("zoom") << u"zoom"_s << post << R"({"event":"meeting.started"})"_ba;
    QTest::newRow("meta") << u"meta"_s << post << R"({"object":"page","entry":[]})"_ba;
    QTest::newRow("twitch")
            << u"twitch"_s << "POST / HTTP/1.1\r\nTwitch-Eventsub-Message-Type: notification\r\n"_ba
            << R"({"challenge":"x"})"_ba;
    QTest::newRow("nylas") << u"nylas"_s << post << R"({"challenge":"x"})"_ba;
    QTest::newRow("stripe") << u"stripe"_s << post << R"({"challenge":"x"})"_ba;
}

void TestHandshakes::leaveOtherRequestsAlone()
{
    QFETCH(const QString, scheme);
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    QVERIFY(!asked(scheme, eventOf(head, body), {}));
}

void TestHandshakes::compareTheVerifyToken()
{
    const Event event =
            eventOf("GET /?hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong HTTP/1.1\r\n");
    KeyMaterial key;
    auto got = asked(u"meta"_s, event, key);
    QCOMPARE(got->status, 200);
    QVERIFY(got->origin.contains(u"No verify_token is set"_s));
    key.parameters = { { "verify_token", "right" } };
    got = asked(u"meta"_s, event, key);
    QVERIFY(got->isAnswered);
    QCOMPARE(got->status, 403);
    QVERIFY(got->body.isEmpty());
    QVERIFY(got->origin.contains(u"verify_token is not the one"_s));
}

void TestHandshakes::sayThatTheSecretIsMissing()
{
    const Event event = eventOf("GET /?crc_token=a HTTP/1.1\r\n");
    const auto got = asked(u"x-twitter"_s, event, {});
    QVERIFY(got->isAnswered);
    QCOMPARE(got->status, 500);
    QVERIFY(got->body.isEmpty());
    QVERIFY(got->origin.contains(u"needs the endpoint's secret"_s));
}

void TestHandshakes::areShownWithoutAnAnswer()
{
    const QByteArray body =
            R"({"Type":"SubscriptionConfirmation","SubscribeURL":"https://sns.example/?Token=1"})";
    for (const QString &scheme : { u"aws-sns-v1"_s, u"aws-sns-v2"_s }) {
        const auto got = asked(scheme, eventOf("POST / HTTP/1.1\r\n", body), {});
        QVERIFY(got);
        QVERIFY(!got->isAnswered);
        QVERIFY(got->origin.contains(u"https://sns.example/?Token=1"_s));
        const Event event = eventOf("POST / HTTP/1.1\r\n", body);
        const auto &known = SchemeCatalogue::builtIn().find(scheme)->rules->handshakes;
        QCOMPARE(confirmationUrl(known, EventFacts(event, 0)), "https://sns.example/?Token=1");
        const Event end =
                eventOf("POST / HTTP/1.1\r\n",
                        R"({"Type":"UnsubscribeConfirmation","SubscribeURL":"https://a"})");
        QVERIFY(confirmationUrl(known, EventFacts(end, 0)).isEmpty());
    }
}

void TestHandshakes::neverWriteTheSecret()
{
    // Whatever a handshake says, the secret itself is not in it.
    const KeyMaterial key{ .key = SecretBytes("s3cr3t-of-the-endpoint") };
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        for (const Handshake &handshake : scheme.rules->handshakes) {
            QVERIFY(!handshake.name.isEmpty());
            std::vector<Handshake> any{ handshake };
            any.front().when = Query();
            const Event event = eventOf("POST /?bt_challenge=a&crc_token=b HTTP/1.1\r\n",
                                        R"({"payload":{"plainToken":"x"}})");
            const auto got = answerHandshake(any, scheme.name, EventFacts(event, 0), &scheme, &key);
            QVERIFY(got);
            QVERIFY(!got->body.contains("s3cr3t-of-the-endpoint"));
            QVERIFY(!got->origin.contains(u"s3cr3t-of-the-endpoint"_s));
        }
    }
}

void TestHandshakes::answerAnyoneWhoAsksByCloudEvents()
{
    const Event event =
            eventOf("OPTIONS /hook HTTP/1.1\r\nWebHook-Request-Origin: events.example\r\n"
                    "WebHook-Request-Rate: 120\r\n");
    const auto got = answerHandshake(standardHandshakes(), u"the sender"_s, EventFacts(event, 0),
                                     nullptr, nullptr);
    QVERIFY(got);
    QCOMPARE(got->status, 200);
    QVERIFY((got->fields
             == Fields{ { "Allow", "POST, OPTIONS" },
                        { "WebHook-Allowed-Origin", "events.example" },
                        { "WebHook-Allowed-Rate", "120" } }));
    const Event preflight = eventOf("OPTIONS /hook HTTP/1.1\r\nOrigin: https://a.example\r\n");
    QVERIFY(!answerHandshake(standardHandshakes(), u"the sender"_s, EventFacts(preflight, 0),
                             nullptr, nullptr));
}

void TestHandshakes::keepToOneHeaderLine()
{
    const Event event = eventOf("OPTIONS /hook HTTP/1.1\r\nWebHook-Request-Origin: a\rb\r\n");
    const auto got = answerHandshake(standardHandshakes(), u"the sender"_s, EventFacts(event, 0),
                                     nullptr, nullptr);
    if (got) {
        for (const Field &field : got->fields)
            QVERIFY(!field.value.contains('\r') && !field.value.contains('\n'));
    }
}

} // namespace hookloupe

QTEST_APPLESS_MAIN(hookloupe::TestHandshakes)
#include "tst_handshakes.moc"
