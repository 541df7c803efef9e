// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/localauthority.h"
#include "core/receiver/receiver.h"
#include "core/receiver/tlsidentity.h"

#include "core/event/clock.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {
constexpr int kPatienceMs = 10'000;

Result<TlsIdentity> madeIn(const QString &folder)
{
    return localIdentity(folder, namesOfThisComputer(), SystemClock::instance().nowUs());
}
} // namespace

class TestReceiverTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryByteOverTls();
    void explainsPlainHttp();
    void survivesBrokenHandshakes();
    void loadsAnIdentity();
    void refusesOtherFiles();

private:
    QByteArray exchange(QSslSocket &socket, const QByteArray &bytes, int answers);

    QTemporaryDir m_folder;
    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    TlsIdentity m_identity;
    quint16 m_port = 0;
};

void TestReceiverTls::init()
{
    auto identity = madeIn(m_folder.path());
    QVERIFY(identity.has_value());
    m_identity = *identity;
    m_sink = std::make_unique<FakeSink>();
    ReceiverLimits limits;
    limits.idleTimeoutMs = limits.headTimeoutMs = 1500;
    m_receiver = std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), limits);
    const auto port = m_receiver->listen({ .tls = m_identity });
    QVERIFY(port.has_value());
    m_port = *port;
}

void TestReceiverTls::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
}

QByteArray TestReceiverTls::exchange(QSslSocket &socket, const QByteArray &bytes, int answers)
{
    socket.write(bytes);
    QByteArray received;
    while (received.count("HTTP/1.1 ") < answers && socket.waitForReadyRead(kPatienceMs))
        received += socket.readAll();
    return received;
}

void TestReceiverTls::keepsEveryByteOverTls()
{
    QSslSocket socket;
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates({ m_identity.chain.last() });
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    QVERIFY2(socket.waitForEncrypted(kPatienceMs), qPrintable(socket.errorString()));

    QByteArrayList sent;
    for (int i = 0; i < 20; ++i)
        sent << "POST /t" + QByteArray::number(i) + " HTTP/1.1\r\nhOST: a\r\nContent-Length: "
                        + QByteArray::number(i * 30'000) + "\r\n\r\n" + QByteArray(i * 30'000, 'x');
    const QByteArray answers = exchange(socket, sent.join(), 20);
    QCOMPARE(answers.count("HTTP/1.1 200 OK\r\n"), 20);
    const auto events = m_sink->events();
    QCOMPARE(events.size(), 20U);
    for (std::size_t i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i]->request.wire, sent[static_cast<qsizetype>(i)]);
        QVERIFY(events[i]->tls);
        QVERIFY(events[i]->signedUrl.startsWith("https://a/t"));
    }
    const QByteArray last =
            exchange(socket, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 1);
    QVERIFY(last.contains("Connection: close\r\n"));
}

void TestReceiverTls::explainsPlainHttp()
{
    RawClient client(m_port);
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("https://"));
    QVERIFY(client.atEnd());
    QTRY_COMPARE(m_sink->count(), 1U);
    QCOMPARE(m_sink->events().front()->kind, EventKind::Refused);
    QCOMPARE(m_sink->events().front()->request.targetBytes().toByteArray(), "/"_ba);
}

void TestReceiverTls::survivesBrokenHandshakes()
{
    RawClient silent(m_port);
    RawClient half(m_port);
    half.send("\x16\x03\x01\x02\x00\x01");
    RawClient wrong(m_port);
    wrong.send("\x16" + QByteArray(500, 'x'));
    wrong.readAll();
    RawClient left(m_port);
    left.send("\x16\x03");
    left.close();
    silent.readAll();
    half.readAll();
    // What was begun is an event with its bytes; what never spoke is one among others.
    QTRY_COMPARE(m_sink->count(), 4U);
    QByteArrayList bytes;
    for (const EventPtr &event : m_sink->events()) {
        QCOMPARE(event->kind, EventKind::Refused);
        QCOMPARE(event->response.status, 0);
        QVERIFY(event->reason.contains(event->request.wire.isEmpty() ? "without a byte"_L1
                                                                     : "TLS handshake failed"_L1));
        bytes << event->request.wire;
    }
    std::ranges::sort(bytes);
    QCOMPARE(bytes,
             QByteArrayList({ "", "\x16\x03", "\x16\x03\x01\x02", "\x16" + QByteArray(500, 'x') }));
    cleanup();
    init();
    keepsEveryByteOverTls();
}

void TestReceiverTls::loadsAnIdentity()
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(certificate, m_identity.chain.first().toPem()));
    QVERIFY(write(key, m_identity.key.toPem()));
    const auto loaded = loadTlsIdentity(certificate, key);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->chain, m_identity.chain.first(1));
    QCOMPARE(loaded->key, m_identity.key);
}

void TestReceiverTls::refusesOtherFiles()
{
    const auto missing = loadTlsIdentity(u"/nonexistent/cert.pem"_s, u"/nonexistent/key.pem"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    const QString text = QStringLiteral(HOOKLOUPE_SOURCE_DIR "/CMakeLists.txt");
    const auto wrong = loadTlsIdentity(text, text);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::InvalidInput);
    QCOMPARE(wrong.error().where, text);

    // Each is well formed; every handshake would fail.
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    const auto other = madeIn(folder.path());
    QVERIFY(other.has_value());
    for (const auto &[path, bytes] : { std::pair(certificate, m_identity.chain.first().toPem()),
                                       std::pair(key, other->key.toPem()) }) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const auto unpaired = loadTlsIdentity(certificate, key);
    QVERIFY(!unpaired);
    QCOMPARE(unpaired.error().where, key);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestReceiverTls)
#include "tst_receivertls.moc"
