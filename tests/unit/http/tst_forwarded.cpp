// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/forwarded.h"

#include "core/http/requestframer.h"

#include <QTest>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Forwarding forwardingOf(const QByteArray &fields)
{
    return readForwarding(parseLenient("GET /a HTTP/1.1\r\nHost: inner\r\n" + fields + "\r\n"));
}

QByteArray described(const ForwardedUrl &url)
{
    return url.scheme + '|' + url.authority + '|' + url.prefix + '|' + url.client;
}

} // namespace

class TestForwarded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasCalled_data();
    void tellsWhatWasCalled();
    void findsAddressesInNodes_data();
    void findsAddressesInNodes();
    void boundsItsLists();
};

void TestForwarded::tellsWhatWasCalled_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("trusted"); ///< the prefix of addresses that are
    QTest::addColumn<QByteArray>("called"); ///< scheme|authority|prefix|client

    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &trusted,
                        const QByteArray &called) {
        QTest::newRow(name) << fields << trusted << called;
    };
    row("nothing", "", "10.", "|||");
    row("standard", "Forwarded: for=203.0.113.7;proto=https;host=a.example\r\n", "10.",
        "https|a.example||203.0.113.7");
    row("names in any case", "forwarded: For=1.2.3.4; PROTO=HTTPS ;Host=\"a.example:8443\"\r\n",
        "10.", "https|a.example:8443||1.2.3.4");
    row("quoted IPv6 node", "Forwarded: for=\"[2001:db8::17]:4711\";proto=http\r\n", "10.",
        "http|||2001:db8::17");
    row("quoted pair", "Forwarded: for=\"1.2.3\\.4\"\r\n", "10.", "|||1.2.3.4");
    row("the last element is the nearest",
        "Forwarded: for=6.6.6.6;host=evil.example;proto=http, "
        "for=203.0.113.7;host=a.example;proto=https\r\n",
        "10.", "https|a.example||203.0.113.7");
    row("two fields are one list",
        "Forwarded: for=203.0.113.7;host=outer.example;proto=https\r\n"
        "Forwarded: for=10.0.0.1;host=inner.example;proto=http\r\n",
        "10.", "https|outer.example||203.0.113.7");
    row("a chain ends at the first stranger",
        "Forwarded: for=6.6.6.6;host=evil.example, for=203.0.113.7;host=a.example, "
        "for=10.0.0.1;host=b.example\r\n",
        "10.", "|a.example||203.0.113.7");
    row("empty elements are ignored", "Forwarded: , for=1.2.3.4;;host=a.example ,\r\n", "10.",
        "|a.example||1.2.3.4");
    row("unclosed quote", "Forwarded: for=\"1.2.3.4\r\nX-Forwarded-Host: a.example\r\n", "10.",
        "|||");
    row("parameter twice", "Forwarded: for=1.2.3.4;for=5.6.7.8\r\n", "10.", "|||");
    row("no value", "Forwarded: for=\r\n", "10.", "|||");
    row("blank around the sign", "Forwarded: for =1.2.3.4\r\n", "10.", "|||");
    row("usual",
        "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\n"
        "X-Forwarded-Host: a.example\r\n",
        "10.", "https|a.example||203.0.113.7");
    row("usual, with a port of its own",
        "X-Forwarded-Proto: https\r\nX-Forwarded-Host: a.example\r\nX-Forwarded-Port: 8443\r\n",
        "10.", "https|a.example:8443||");
    row("usual, with the scheme's port",
        "X-Forwarded-Proto: https\r\nX-Forwarded-Host: a.example\r\nX-Forwarded-Port: 443\r\n",
        "10.", "https|a.example||");
    row("usual, the host has a port",
        "X-Forwarded-Proto: https\r\nX-Forwarded-Host: a.example:1\r\nX-Forwarded-Port: 2\r\n",
        "10.", "https|a.example:1||");
    row("usual, a sender's own entry is not believed", "X-Forwarded-For: 6.6.6.6, 203.0.113.7\r\n",
        "10.", "|||203.0.113.7");
    row("usual, through two trusted proxies",
        "X-Forwarded-For: 203.0.113.7, 10.0.0.1\r\nX-Forwarded-Proto: https, http\r\n"
        "X-Forwarded-Host: outer.example\r\n",
        "10.", "https|outer.example||203.0.113.7");
    row("prefix", "X-Forwarded-Host: a.example\r\nX-Forwarded-Prefix: /api/\r\n", "10.",
        "|a.example|/api|");
    row("a prefix that is no path", "X-Forwarded-Prefix: http://evil\r\n", "10.", "|||");
    row("a host that is no authority", "X-Forwarded-Host: a.example/b?c@d\r\n", "10.", "|||");
    row("a scheme that is not HTTP's", "X-Forwarded-Proto: javascript\r\n", "10.", "|||");
    row("the standard wins",
        "X-Forwarded-Host: b.example\r\nForwarded: host=a.example;proto=https\r\n", "10.",
        "https|a.example||");
}

void TestForwarded::tellsWhatWasCalled()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, trusted);
    QFETCH(QByteArray, called);
    const ForwardedUrl url = forwardedUrl(forwardingOf(fields), [&trusted](QByteArrayView address) {
        return address.startsWith(trusted);
    });
    QCOMPARE(described(url), called);
}

void TestForwarded::findsAddressesInNodes_data()
{
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("plain") << "1.2.3.4"_ba
                           << "1.2.3.4"_ba;
    QTest::newRow("port") << "1.2.3.4:80"_ba
                          << "1.2.3.4"_ba;
    QTest::newRow("brackets") << "[::1]:80"_ba
                              << "::1"_ba;
    QTest::newRow("no brackets") << "2001:db8::1"_ba
                                 << "2001:db8::1"_ba;
    QTest::newRow("quotes") << "\"[::1]\""_ba
                            << "::1"_ba;
    QTest::newRow("unknown") << "Unknown"_ba
                             << ""_ba;
    QTest::newRow("obfuscated") << "_hidden:_port"_ba
                                << ""_ba;
    QTest::newRow("open bracket") << "[::1"_ba
                                  << ""_ba;
}

void TestForwarded::findsAddressesInNodes()
{
    QFETCH(QByteArray, node);
    QFETCH(QByteArray, address);
    QCOMPARE(nodeAddress(node), address);
}

void TestForwarded::boundsItsLists()
{
    const QByteArray many = QByteArray("1.2.3.4, ").repeated(10'000);
    const Forwarding usual = forwardingOf("X-Forwarded-For: " + many + "5.6.7.8\r\n");
    QCOMPARE(usual.clients.size(), static_cast<std::size_t>(kForwardedHopsMax));
    // What the nearest proxy says stands last: a long list must not push it out.
    QCOMPARE(usual.clients.back(), "5.6.7.8"_ba);
    const Forwarding standard = forwardingOf(
            "Forwarded: " + QByteArray("for=1.2.3.4,").repeated(10'000) + "for=5.6.7.8\r\n");
    QCOMPARE(standard.source, Forwarding::Source::Standard);
    QCOMPARE(standard.clients.size(), static_cast<std::size_t>(kForwardedHopsMax));
    QCOMPARE(standard.clients.back(), "5.6.7.8"_ba);
}

} // namespace hookloupe

QTEST_APPLESS_MAIN(hookloupe::TestForwarded)
#include "tst_forwarded.moc"
