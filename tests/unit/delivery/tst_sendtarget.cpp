// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"
#include "core/delivery/replayer.h"
#include "core/http/requestframer.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestSendTarget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAUrl_data();
    void readsAUrl();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void knowsWhatStaysOnThisComputer_data();
    void knowsWhatStaysOnThisComputer();
    void replayKeepsOrChangesTheTarget_data();
    void replayKeepsOrChangesTheTarget();
};

void TestSendTarget::readsAUrl_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("pathAndQuery");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *url, bool tls, const char *host, int port, const char *path,
                        const QString &shown) {
        QTest::newRow(url) << tls << QByteArray(host) << port << QByteArray(path) << shown;
    };
    row("http://localhost:3000", false, "localhost", 3000, "", u"localhost:3000"_s);
    row("http://localhost:3000/", false, "localhost", 3000, "", u"localhost:3000"_s);
    row("http://127.0.0.1", false, "127.0.0.1", 80, "", u"127.0.0.1:80"_s);
    row("HTTPS://Example.COM", true, "example.com", 443, "", u"example.com:443"_s);
    row("https://shop.example:8443/hooks/in?x=%20&y", true, "shop.example", 8443,
        "/hooks/in?x=%20&y", u"shop.example:8443"_s);
    row("http://h?x=1", false, "h", 80, "/?x=1", u"h:80"_s);
    row("http://h/?x=1", false, "h", 80, "/?x=1", u"h:80"_s);
    row("http://h//", false, "h", 80, "//", u"h:80"_s);
    row("http://h/a/../b;c=[1]", false, "h", 80, "/a/../b;c=[1]", u"h:80"_s);
    row("http://[::1]:8080/x", false, "::1", 8080, "/x", u"[::1]:8080"_s);
    row("http://[2001:DB8::1]", false, "2001:db8::1", 80, "", u"[2001:db8::1]:80"_s);
    row("http://my_host-1:65535", false, "my_host-1", 65535, "", u"my_host-1:65535"_s);
    row("http://b\xc3\xbc"
        "cher.example/",
        false, "xn--bcher-kva.example", 80, "", u"xn--bcher-kva.example:80"_s);
}

void TestSendTarget::readsAUrl()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, host);
    QFETCH(int, port);
    QFETCH(QByteArray, pathAndQuery);
    QFETCH(QString, shown);
    const QByteArray url = QTest::currentDataTag();
    const auto target = SendTarget::parse(url);
    QVERIFY2(target, target ? "" : qPrintable(target.error().sentence));
    QCOMPARE(target->url, url);
    QCOMPARE(target->tls, tls);
    QCOMPARE(target->host, host);
    QCOMPARE(int{ target->port }, port);
    QCOMPARE(target->pathAndQuery, pathAndQuery);
    QCOMPARE(target->hostAndPort(), shown);
}

void TestSendTarget::refusesWithASentence_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("says");
    const auto row = [](const QByteArray &url, const QString &says) {
        QTest::newRow(url.toPercentEncoding(" /:@[]").constData()) << url << says;
    };
    row("", u"write its URL"_s);
    row("localhost:3000", u"neither http:// nor https://"_s);
    row("ftp://h", u"neither http:// nor https://"_s);
    row("http:/h", u"neither http:// nor https://"_s);
    row(" http://h", u"neither http:// nor https://"_s);
    row("http://", u"host is missing"_s);
    row("http://:80", u"host is missing"_s);
    row("http:///x", u"host is missing"_s);
    row("http://h:", u"from 1 to 65535"_s);
    row("http://h:0", u"from 1 to 65535"_s);
    row("http://h:65536", u"from 1 to 65535"_s);
    row("http://h:8x", u"from 1 to 65535"_s);
    row("http://h:+80", u"from 1 to 65535"_s);
    row("http://h:000080", u"from 1 to 65535"_s);
    row("http://user:pass@h/", u"Authorization"_s);
    row("http://127.0.0.1@evil.example/", u"Authorization"_s);
    row("http://::1/", u"into brackets"_s);
    row("http://[::1", u"IPv6"_s);
    row("http://[1.2.3.4]", u"IPv6"_s);
    row("http://[::1]80", u"IPv6"_s);
    row("http://[]", u"IPv6"_s);
    row("http://h h/", u"not a host name"_s);
    row("http://h%41/", u"not a host name"_s);
    row("http://h\\x", u"not a host name"_s);
    row("http://a..b/", u"not a host name"_s);
    row("http://.a/", u"not a host name"_s);
    row("http://" + QByteArray(254, 'a'), u"not a host name"_s);
    row("http://h/a b", u"percent-encoded"_s);
    row("http://h/a\r\nX: y", u"percent-encoded"_s);
    row("http://h/\xc3\xbc", u"percent-encoded"_s);
    row("http://h/#top", u"never sent"_s);
}

void TestSendTarget::refusesWithASentence()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, says);
    const auto target = SendTarget::parse(url);
    QVERIFY(!target);
    QCOMPARE(target.error().code, ErrorCode::InvalidInput);
    QVERIFY2(target.error().sentence.contains(says), qPrintable(target.error().sentence));
    QVERIFY(target.error().sentence.endsWith(u'.'));
}

void TestSendTarget::knowsWhatStaysOnThisComputer_data()
{
    QTest::addColumn<bool>("loopback");
    QTest::newRow("http://localhost") << true;
    QTest::newRow("http://LOCALHOST:1") << true;
    QTest::newRow("http://shop.localhost") << true;
    QTest::newRow("http://127.0.0.1") << true;
    QTest::newRow("http://127.255.3.4") << true;
    QTest::newRow("http://[::1]") << true;
    QTest::newRow("http://[0:0:0:0:0:0:0:1]") << true;
    QTest::newRow("http://notlocalhost") << false;
    QTest::newRow("http://localhost.example") << false;
    QTest::newRow("http://127.example") << false;
    QTest::newRow("http://127.0.0.1.example") << false;
    QTest::newRow("http://128.0.0.1") << false;
    QTest::newRow("http://0.0.0.0") << false;
    QTest::newRow("http://192.168.1.1") << false;
    QTest::newRow("http://[::2]") << false;
    QTest::newRow("http://[fe80::1]") << false;
}

void TestSendTarget::knowsWhatStaysOnThisComputer()
{
    QFETCH(bool, loopback);
    const auto target = SendTarget::parse(QTest::currentDataTag());
    QVERIFY(target);
    QCOMPARE(target->isLoopback(), loopback);
}

void TestSendTarget::replayKeepsOrChangesTheTarget_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ReplayKind>("kind");
    QTest::newRow("http://h:1") << "POST /a?b HTTP/1.1"_ba << ReplayKind::Exact;
    QTest::newRow("http://h:1/") << "POST /a?b HTTP/1.1"_ba << ReplayKind::Exact;
    QTest::newRow("http://h:1/a?b") << "POST /a?b HTTP/1.1"_ba << ReplayKind::Exact;
    QTest::newRow("http://h:1/other") << "POST /other HTTP/1.1"_ba << ReplayKind::Edited;
    QTest::newRow("http://h:1?q") << "POST /?q HTTP/1.1"_ba << ReplayKind::Edited;
}

void TestSendTarget::replayKeepsOrChangesTheTarget()
{
    QFETCH(QByteArray, line);
    QFETCH(ReplayKind, kind);
    const QByteArray rest = "\r\nhost: x\r\nHOST2: y\r\ncontent-length: 3\r\n\r\na\0b"_ba;
    const auto request = parseStoredRequest("POST /a?b HTTP/1.1" + rest);
    QVERIFY(request);
    const auto target = SendTarget::parse(QTest::currentDataTag());
    QVERIFY(target);
    ReplayKind found = ReplayKind::Resigned;
    QCOMPARE(replayWire(*request, *target, &found), line + rest);
    QCOMPARE(found, kind);
    QCOMPARE(replayWire(*request, *target, nullptr), line + rest);
}

QTEST_GUILESS_MAIN(TestSendTarget)
#include "tst_sendtarget.moc"
