// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/delivery/sending.h"
#include "tests/integration/delivery/testauthority.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

/// Listens and never accepts: once its queue is full, the kernel leaves connections hanging.
class FullListener
{
public:
    FullListener()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        const auto *any = reinterpret_cast<const sockaddr *>(&address);
        if (::bind(m_listener, any, length) != 0 || ::listen(m_listener, 0) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
            return;
        m_port = ntohs(address.sin_port);
        for (int &filler : m_fillers) {
            filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            ::connect(filler, reinterpret_cast<const sockaddr *>(&address), length);
        }
    }
    ~FullListener()
    {
        ::close(m_listener);
        for (const int filler : m_fillers)
            ::close(filler);
    }
    FullListener(const FullListener &) = delete;
    FullListener &operator=(const FullListener &) = delete;

    quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    std::array<int, 4> m_fillers{ -1, -1, -1, -1 };
    quint16 m_port = 0;
};

} // namespace

/// Cancel ends what hangs, wherever it hangs. That it does so at once is shown by the order of
/// events: the result comes before a timer that begins with the cancelling and lasts for the time
/// in which a person expects it. The figures are printed.
class TestSendCancel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverHangsIsCancelledAtOnce_data();
    void whateverHangsIsCancelledAtOnce();
};

void TestSendCancel::whateverHangsIsCancelledAtOnce_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("http2");
    for (const bool http2 : { false, true }) {
        for (const QString &where : { u"name"_s, u"connect"_s, u"tls"_s, u"proxy"_s })
            QTest::addRow("%s, HTTP/%d", qPrintable(where), http2 ? 2 : 1) << where << http2;
    }
    QTest::newRow("answer") << u"answer"_s << false;
    QTest::newRow("body") << u"body"_s << false;
    QTest::newRow("upload") << u"upload"_s << false;
}

void TestSendCancel::whateverHangsIsCancelledAtOnce()
{
    QFETCH(QString, where);
    QFETCH(bool, http2);
    const FullListener full;
    QVERIFY(full.port() > 0);
    bool isHanging = false;
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        if (where == "body"_L1 && !std::exchange(peer.served, true))
            peer.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
        if (where == "upload"_L1) { // takes no more of it
            peer.socket->setReadBufferSize(1024);
            QObject::disconnect(peer.socket, &QSslSocket::readyRead, nullptr, nullptr);
        }
        isHanging = true; // TLS and a proxy: our greeting came, and is not answered
    });
    const QByteArray silent = "127.0.0.1:" + QByteArray::number(server.serverPort());
    QByteArray url = "http://" + silent;
    SendLimits limits;
    if (http2)
        limits.route.http = SendRoute::Http::Two;
    if (where == "name"_L1)
        url = "http://does-not-exist.invalid"; // the resolver may take its time
    else if (where == "connect"_L1)
        url = "http://127.0.0.1:" + QByteArray::number(full.port());
    else if (where == "tls"_L1)
        url = "https://" + silent;
    else if (where == "proxy"_L1) {
        url = "https://shop.example";
        limits.route.proxy = SendRoute::Proxy::Given;
        limits.route.proxyUrl = "http://" + silent;
    }
    Sending sending;
    const quint64 id =
            sending.send(url, where == "upload"_L1 ? upload(32 * 1024 * 1024) : kSmall, limits);
    if (where == "connect"_L1)
        QTest::qWait(100); // nobody tells that it hangs
    else if (where != "name"_L1)
        QTRY_VERIFY(isHanging);
    QVERIFY(!sending.result);

    QStringList order;
    QElapsedTimer clock;
    QTimer expected;
    expected.setSingleShot(true);
    connect(&expected, &QTimer::timeout, this, [&order] { order.append(u"200 ms"_s); });
    clock.start();
    expected.start(200);
    sending.sender.cancel(id);
    QVERIFY(sending.ends());
    order.prepend(u"result"_s);
    qInfo("cancelled after %.1f ms", static_cast<double>(clock.nsecsElapsed()) / 1e6);
    QCOMPARE(sending.result->state, SendState::Cancelled);
    QCOMPARE(order, QStringList{ u"result"_s });
    if (where != "name"_L1 && where != "connect"_L1)
        QTRY_VERIFY(server.peers().front()->gone || where == "upload"_L1);
}

QTEST_GUILESS_MAIN(TestSendCancel)
#include "tst_sendcancel.moc"
