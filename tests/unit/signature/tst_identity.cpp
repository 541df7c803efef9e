// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"
#include "core/signature/usualeventtype.h"
#include "signed.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Event type and delivery id, read without a secret.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWhereTheProviderPutsIt_data();
    void isReadWhereTheProviderPutsIt();
    void hostileTextsAreCut();
    void brokenBodiesGiveNothing();
    void withoutASchemeTheUsualPlacesAreRead_data();
    void withoutASchemeTheUsualPlacesAreRead();
};

void TestIdentity::isReadWhereTheProviderPutsIt_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("delivery");

    QTest::newRow("stripe") << u"stripe"_s << ""_ba
                            << ""_ba
                            << R"({"id":"evt_1","type":"charge.failed"})"_ba
                            << "charge.failed"_ba
                            << "evt_1"_ba;
    QTest::newRow("github with action") << u"github"_s << "x-github-event"_ba
                                        << "issues"_ba
                                        << R"({"action":"opened"})"_ba
                                        << "issues.opened"_ba
                                        << ""_ba;
    QTest::newRow("github without action") << u"github"_s << "X-GitHub-Event"_ba
                                           << "push"_ba
                                           << "{}"_ba
                                           << "push"_ba
                                           << ""_ba;
    QTest::newRow("github delivery") << u"github"_s << "X-GitHub-Delivery"_ba
                                     << "72d3162e"_ba
                                     << ""_ba
                                     << ""_ba
                                     << "72d3162e"_ba;
    QTest::newRow("slack retry") << u"slack"_s << "X-Slack-Retry-Num"_ba
                                 << "2"_ba
                                 << R"({"event_id":"Ev1","event":{"type":"message"}})"_ba
                                 << "message"_ba
                                 << "Ev1"_ba;
    QTest::newRow("slack handshake") << u"slack"_s << ""_ba
                                     << ""_ba
                                     << R"({"type":"url_verification"})"_ba
                                     << "url_verification"_ba
                                     << ""_ba;
    QTest::newRow("standard webhooks") << u"standard-webhooks-v1"_s << "webhook-id"_ba
                                       << "msg_1"_ba
                                       << R"({"type":"user.created"})"_ba
                                       << "user.created"_ba
                                       << "msg_1"_ba;
    QTest::newRow("adyen") << u"adyen-standard"_s << ""_ba
                           << ""_ba
                           << R"({"notificationItems":[{"NotificationRequestItem":)"
                              R"({"pspReference":"P1","eventCode":"CAPTURE"}}]})"_ba
                           << "CAPTURE"_ba
                           << "P1:CAPTURE"_ba;
    QTest::newRow("paddle classic") << u"paddle-classic"_s << ""_ba
                                    << ""_ba
                                    << "alert_id=7&alert_name=payment_succeeded"_ba
                                    << "payment_succeeded"_ba
                                    << "7"_ba;
    QTest::newRow("coinbase number") << u"coinbase-commerce"_s << ""_ba
                                     << ""_ba
                                     << R"({"attempt_number":3,"event":{"id":"e","type":"t"}})"_ba
                                     << "t"_ba
                                     << "e"_ba;
    QTest::newRow("generic") << u"generic-x-signature"_s << ""_ba
                             << ""_ba
                             << R"({"event":"payment.confirmed","payment":{"id":"pay_9"}})"_ba
                             << "payment.confirmed"_ba
                             << ""_ba;
}

void TestIdentity::isReadWhereTheProviderPutsIt()
{
    QFETCH(const QString, scheme);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, body);
    OwnedRequest request;
    request.fields = { { header, value } };
    request.body = body;
    const MessageIdentity identity = identify(schemeOf(scheme), request.view());
    QTEST(identity.eventType, "type");
    QTEST(identity.deliveryId, "delivery");
}

void TestIdentity::hostileTextsAreCut()
{
    OwnedRequest request;
    request.body = R"({"type":")" + QByteArray(1'000'000, 'x') + R"("})";
    QCOMPARE(identify(schemeOf(u"stripe"), request.view()).eventType, QByteArray(512, 'x'));
}

void TestIdentity::brokenBodiesGiveNothing()
{
    OwnedRequest request;
    for (const QByteArray &body : { ""_ba, "[1,2"_ba, "\xff\x00{"_ba, QByteArray(100'000, '[') }) {
        request.body = body;
        for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
            const MessageIdentity identity = identify(scheme, request.view());
            QVERIFY2(identity.eventType.isEmpty(), qPrintable(scheme.id));
            QVERIFY2(identity.deliveryId.isEmpty(), qPrintable(scheme.id));
        }
    }
}

void TestIdentity::withoutASchemeTheUsualPlacesAreRead_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &body,
                        const QByteArray &type) { QTest::newRow(name) << fields << body << type; };
    row("type", {}, R"({"type":"payment.confirmed","amount":19.90})", "payment.confirmed");
    row("event", {}, R"({"event":"payment_failed"})", "payment_failed");
    row("event_type before event", {}, R"({"event":"x","event_type":"order/paid"})", "order/paid");
    row("eventType", {}, R"({"eventType":"OrderPaid"})", "OrderPaid");
    row("within the event", {}, R"({"event":{"type":"message"}})", "message");
    row("CloudEvents", "ce-type: com.example.paid\r\n", R"({"type":"other"})", "com.example.paid");
    row("an event that is an object alone", {}, R"({"event":{"id":1}})", {});
    row("a number", {}, R"({"type":3})", {});
    row("a sentence", {}, R"({"type":"it was paid"})", {});
    row("too long for a name", {}, "{\"type\":\"" + QByteArray(101, 'a') + "\"}", {});
    row("no JSON", {}, "type=a&event=b", {});
    row("broken", {}, R"({"type":)", {});
    row("empty", {}, {}, {});
    row("too large", {}, "{\"pad\":\"" + QByteArray(70'000, 'x') + "\",\"type\":\"a\"}", {});
}

void TestIdentity::withoutASchemeTheUsualPlacesAreRead()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    const auto request =
            parseStoredRequest("POST / HTTP/1.1\r\nHost: x\r\n" + fields + "Content-Length: "
                               + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY(request);
    QCOMPARE(usualEventType(RequestView::of(*request, "http://x/")), type);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
