// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/redirect.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kWire = "POST /hook HTTP/1.1\r\nHost: a.example\r\nX-Signature: s3cret\r\n"
                         "Authorization: Bearer t\r\nCookie: c\r\nContent-Type: text/plain\r\n"
                         "User-Agent: p\r\nContent-Length: 2\r\n\r\nhi";

RedirectStep step(int status, const QByteArray &location, const QByteArray &wire = kWire,
                  int hop = 1)
{
    SendLimits limits;
    limits.verifyCertificate = false;
    limits.route.certificate = u"/c.pem"_s;
    limits.route.followsRedirects = true;
    limits.route.redirectHosts = { "b.example" };
    SendResult result;
    result.state = SendState::Answered;
    result.status = status;
    result.times.totalUs = 1'500;
    if (!location.isNull())
        result.fields = { { "location", location } };
    return nextAfter(*SendTarget::parse("https://a.example/hook"), wire, limits, result, hop);
}

} // namespace

class TestRedirect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void methodAndBodyFollowTheStatus_data();
    void methodAndBodyFollowTheStatus();
    void anotherServerGetsNeitherSignatureNorCredentials();
    void theSameServerGetsTheSameRequest();
    void aLocationIsResolved_data();
    void aLocationIsResolved();
    void whatIsNotFollowedSaysWhy_data();
    void whatIsNotFollowedSaysWhy();
    void otherAnswersAreNoRedirects_data();
    void otherAnswersAreNoRedirects();
};

void TestRedirect::methodAndBodyFollowTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("301 to POST") << 301 << "POST"_ba
                                 << "GET"_ba;
    QTest::newRow("302 to POST") << 302 << "POST"_ba
                                 << "GET"_ba;
    QTest::newRow("303 to POST") << 303 << "POST"_ba
                                 << "GET"_ba;
    QTest::newRow("307 to POST") << 307 << "POST"_ba
                                 << "POST"_ba;
    QTest::newRow("308 to POST") << 308 << "POST"_ba
                                 << "POST"_ba;
    QTest::newRow("301 to PUT") << 301 << "PUT"_ba
                                << "PUT"_ba;
    QTest::newRow("303 to PUT") << 303 << "PUT"_ba
                                << "GET"_ba;
    QTest::newRow("303 to HEAD") << 303 << "HEAD"_ba
                                 << "HEAD"_ba;
}

void TestRedirect::methodAndBodyFollowTheStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, expected);
    QByteArray wire = kWire;
    wire.replace(0, 4, method);
    const RedirectStep next = step(status, "/there", wire);
    QCOMPARE(next.kind, RedirectStep::Kind::Follow);
    QByteArray wanted = wire;
    wanted.replace(0, method.size() + 6, expected + " /there");
    if (expected == "GET") {
        wanted.replace("Content-Type: text/plain\r\n", "");
        wanted.replace("Content-Length: 2\r\n\r\nhi", "\r\n");
    }
    QCOMPARE(next.wire, wanted);
    QCOMPARE(next.note.contains("without the body"_L1), expected == "GET");
}

void TestRedirect::anotherServerGetsNeitherSignatureNorCredentials()
{
    for (const QByteArray &location :
         { "https://b.example/x"_ba, "http://a.example/x"_ba, "https://a.example:8443/x"_ba }) {
        const RedirectStep next = step(307, location);
        QCOMPARE(next.kind, RedirectStep::Kind::Follow);
        QCOMPARE(next.wire,
                 "POST /x HTTP/1.1\r\nHost: " + next.target.authority()
                         + "\r\nContent-Type: text/plain\r\nUser-Agent: p\r\n"
                           "Content-Length: 2\r\n\r\nhi");
        QVERIFY2(next.note.contains("without X-Signature, Authorization, Cookie"_L1),
                 qPrintable(next.note));
        // What was chosen for the one server holds for no other.
        QVERIFY(next.limits.verifyCertificate);
        QVERIFY(next.limits.route.certificate.isEmpty());
    }
}

void TestRedirect::theSameServerGetsTheSameRequest()
{
    const RedirectStep next = step(308, "https://a.example/other?q");
    QCOMPARE(next.kind, RedirectStep::Kind::Follow);
    QByteArray wanted = kWire;
    QCOMPARE(next.wire, wanted.replace("/hook", "/other?q"));
    QVERIFY(!next.limits.verifyCertificate);
    QCOMPARE(next.limits.route.certificate, u"/c.pem"_s);
    QVERIFY2(next.note.startsWith("a.example:443 answered 308 to POST after 1.5 ms; followed to "
                                  "https://a.example/other?q with POST."_L1),
             qPrintable(next.note));
}

void TestRedirect::aLocationIsResolved_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("absolute") << "https://b.example:81/p?q#f"_ba
                              << "b.example"_ba
                              << "/p?q"_ba;
    QTest::newRow("by scheme") << "//b.example/p"_ba
                               << "b.example"_ba
                               << "/p"_ba;
    QTest::newRow("path") << "/p"_ba
                          << "a.example"_ba
                          << "/p"_ba;
    QTest::newRow("relative") << "p/q"_ba
                              << "a.example"_ba
                              << "/p/q"_ba;
    QTest::newRow("query") << "?q=1"_ba
                           << "a.example"_ba
                           << "/hook?q=1"_ba;
    QTest::newRow("origin") << "https://b.example"_ba
                            << "b.example"_ba
                            << "/"_ba;
    QTest::newRow("loopback") << "http://127.0.0.1:9/"_ba
                              << "127.0.0.1"_ba
                              << "/"_ba;
}

void TestRedirect::aLocationIsResolved()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, target);
    const RedirectStep next = step(307, location);
    QCOMPARE(next.kind, RedirectStep::Kind::Follow);
    QCOMPARE(next.target.host, host);
    QCOMPARE(next.wire.split(' ')[1], target);
}

void TestRedirect::whatIsNotFollowedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("hop");
    QTest::addColumn<QString>("says");
    QTest::newRow("a host that nobody allowed")
            << "https://c.example/"_ba << 1 << u"sending to c.example was not allowed"_s;
    QTest::newRow("another scheme") << "file:///etc/passwd"_ba << 1 << u"is no http(s) URL"_s;
    QTest::newRow("credentials") << "https://u:p@b.example/"_ba << 1 << u"is no http(s) URL"_s;
    QTest::newRow("nonsense") << "http://["_ba << 1 << u"is no http(s) URL"_s;
    QTest::newRow("too many") << "/again"_ba << kRedirectsMax + 1 << u"go in a circle"_s;
}

void TestRedirect::whatIsNotFollowedSaysWhy()
{
    QFETCH(QByteArray, location);
    QFETCH(int, hop);
    QFETCH(QString, says);
    const RedirectStep next = step(302, location, kWire, hop);
    QCOMPARE(next.kind, RedirectStep::Kind::Stop);
    QVERIFY2(next.note.contains(says), qPrintable(next.note));
}

void TestRedirect::otherAnswersAreNoRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("200") << 200 << "/x"_ba;
    QTest::newRow("201 with a place") << 201 << "/x"_ba;
    QTest::newRow("304") << 304 << "/x"_ba;
    QTest::newRow("without a place") << 302 << QByteArray();
}

void TestRedirect::otherAnswersAreNoRedirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QCOMPARE(step(status, location).kind, RedirectStep::Kind::None);
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
