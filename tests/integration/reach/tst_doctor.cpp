// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/compose.h"
#include "core/reach/relayclient.h"
#include "core/receiver/tlsidentity.h"
#include "core/workspace/doctor.h"
#include "core/workspace/workspace.h"
#include "tests/integration/delivery/scriptedserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

/// A tunnel: what it gets goes to a port of this computer, and back.
class Pipe : public QTcpServer
{
public:
    explicit Pipe(quint16 to)
    {
        connect(this, &QTcpServer::newConnection, this, [this, to] {
            while (QTcpSocket *outer = nextPendingConnection()) {
                auto *inner = new QTcpSocket(outer);
                inner->connectToHost(QHostAddress::LocalHost, to);
                connect(outer, &QTcpSocket::readyRead, inner,
                        [=] { inner->write(outer->readAll()); });
                connect(inner, &QTcpSocket::readyRead, outer,
                        [=] { outer->write(inner->readAll()); });
                connect(inner, &QTcpSocket::disconnected, outer, &QTcpSocket::disconnectFromHost);
                inner->write(outer->readAll());
            }
        });
        listen(QHostAddress::LocalHost);
    }
    QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }
};

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestThroughATunnelArrivesAndIsTakenOut();
    void aPortOfAnotherProcessIsNamed();
    void aRedirectIsTold();
    void anExpiredCertificateIsTold();
    void aServerThatIsNotOursIsTold();
    void nothingLeavesWithoutLeave();
    void aRelayIsProbedThroughItsChannel();
    void everyListenerIsChecked();
    void aProbeIsPassedOnToNobody();
    void itCanBeStoppedWhileItWaits();

private:
    std::unique_ptr<Workspace> opened(const QString &name)
    {
        auto workspace =
                Workspace::open({ .storePath = m_dir.filePath(name), .useKeyring = false });
        return workspace ? std::move(*workspace) : nullptr;
    }
    /// The lines by their ids.
    static QMap<QString, CheckLine> examined(Doctor &doctor, const Doctor::Options &options)
    {
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.start(options);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000); }();
        QMap<QString, CheckLine> lines;
        for (const CheckLine &line : doctor.lines())
            lines.insert(line.id, line);
        return lines;
    }
    static qint64 eventCount(Workspace &workspace)
    {
        std::optional<qint64> count;
        workspace.read(
                Workspace::Lane::Pages, &workspace,
                [](EventReader &reader) { return reader.eventCount(); },
                [&](const Result<qint64> &found) { count = found ? *found : -1; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(count.has_value(), 10'000); }();
        return count.value_or(-1);
    }
    QTemporaryDir m_dir;
};

void TestDoctor::aRequestThroughATunnelArrivesAndIsTakenOut()
{
    const auto workspace = opened(u"tunnel.db"_s);
    QVERIFY(workspace->setEndpoints(
            *EndpointSet::fromList({ Endpoint{ .name = u"pay"_s, .path = "/pay" } })));
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    const quint16 port = workspace->listening()->port;
    Pipe pipe(port);
    Doctor doctor(workspace.get());
    const auto lines = examined(doctor, { .publicUrl = pipe.url() + "/pay", .wantedPort = port });
    QCOMPARE(lines[u"listener"_s].outcome, CheckOutcome::Pass);
    QCOMPARE(lines[u"port"_s].outcome, CheckOutcome::Pass);
    QVERIFY2(lines[u"port"_s].finding.contains(u"this program"),
             qPrintable(lines[u"port"_s].finding));
    QCOMPARE(lines[u"reach"_s].outcome, CheckOutcome::Pass);
    QCOMPARE(lines[u"redirect"_s].outcome, CheckOutcome::Pass);
    QVERIFY2(lines[u"probe"_s].outcome == CheckOutcome::Pass,
             qPrintable(checkText(doctor.lines())));
    QCOMPARE(lines[u"endpoint"_s].outcome, CheckOutcome::Pass);
    QVERIFY(lines[u"endpoint"_s].finding.contains(u"“pay”"));
    QVERIFY(!hasFailed(doctor.lines()));
    QTRY_COMPARE(eventCount(*workspace), 0);
}

void TestDoctor::aPortOfAnotherProcessIsNamed()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    // This program stands in for another one.
    QProcess other;
    QStringList environment = QProcess::systemEnvironment();
    environment += u"HOOKLOUPE_TEST_PORT=%1"_s.arg(port);
    other.setEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(other.waitForReadyRead(20'000));
    const auto workspace = opened(u"taken.db"_s);
    Doctor doctor(workspace.get());
    const auto lines = examined(doctor, { .wantedPort = port });
    QCOMPARE(lines[u"listener"_s].outcome, CheckOutcome::Fail);
    QCOMPARE(lines[u"port"_s].outcome, CheckOutcome::Fail);
    QVERIFY2(lines[u"port"_s].finding.contains(u"tst_doctor")
                     && lines[u"port"_s].finding.contains(QString::number(other.processId())),
             qPrintable(lines[u"port"_s].finding));
    QVERIFY(!lines.contains(u"probe"_s));
    other.kill();
    QVERIFY(other.waitForFinished());
}

void TestDoctor::aRedirectIsTold()
{
    const auto workspace = opened(u"redirect.db"_s);
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    ScriptedServer server(ScriptedServer::answerAfter(
            10,
            "HTTP/1.1 301 Moved Permanently\r\nLocation: https://name.example/pay\r\n"
            "Content-Length: 0\r\nConnection: close\r\n\r\n",
            true));
    Doctor doctor(workspace.get());
    const auto lines = examined(doctor, { .publicUrl = server.url() + "/pay" });
    QCOMPARE(lines[u"redirect"_s].outcome, CheckOutcome::Fail);
    QVERIFY(lines[u"redirect"_s].finding.contains(u"https://name.example/pay (301)"));
    const QByteArray sent = server.peers().front()->received;
    QVERIFY(sent.startsWith("POST /pay HTTP/1.1\r\n"));
    QVERIFY(sent.toLower().contains("\r\nhookloupe-probe: ")); // as Qt 6.8 writes it
    QCOMPARE(server.peers().size(), std::size_t(1));
}

void TestDoctor::anExpiredCertificateIsTold()
{
    const QSslConfiguration expired = selfSigned(-3600);
    const TlsIdentity identity{ { expired.localCertificate() }, expired.privateKey() };
    const auto workspace = opened(u"expired.db"_s);
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0, &identity));
    Doctor doctor(workspace.get());
    const auto lines = examined(doctor, {});
    const CheckLine line = lines[u"certificate"_s];
    QCOMPARE(line.outcome, CheckOutcome::Fail);
    QVERIFY2(line.finding.contains(u"expired", Qt::CaseInsensitive)
                     && line.finding.contains(u"localhost")
                     && line.finding.contains(u"self-signed", Qt::CaseInsensitive),
             qPrintable(line.finding));
}

void TestDoctor::aServerThatIsNotOursIsTold()
{
    const auto workspace = opened(u"other.db"_s);
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    ScriptedServer server(
            ScriptedServer::answerAfter(10, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"));
    Doctor doctor(workspace.get());
    const auto lines = examined(doctor, { .publicUrl = server.url(), .arrivalTimeoutMs = 500 });
    QCOMPARE(lines[u"probe"_s].outcome, CheckOutcome::Fail);
    QVERIFY(lines[u"probe"_s].finding.contains(u"did not arrive here"));
    const auto refused = examined(doctor, { .publicUrl = "http://127.0.0.1:9" });
    QCOMPARE(refused[u"probe"_s].outcome, CheckOutcome::Fail);
    QVERIFY2(refused[u"probe"_s].finding.contains(u"refuses connections"),
             qPrintable(refused[u"probe"_s].finding));
}

void TestDoctor::nothingLeavesWithoutLeave()
{
    const auto workspace = opened(u"leave.db"_s);
    Doctor doctor(workspace.get());
    // A documentation address: a request to it would take its whole time-out.
    const Doctor::Options options{ .publicUrl = "http://192.0.2.1/pay",
                                   .relays = { Relay{ "https://relay.invalid/x", "/" } } };
    QCOMPARE(Doctor::outsideHosts(options), (QStringList{ u"192.0.2.1"_s, u"relay.invalid"_s }));
    QVERIFY(Doctor::outsideHosts({ .publicUrl = "http://localhost:1/" }).isEmpty());
    const auto lines = examined(doctor, options);
    QCOMPARE(lines[u"probe"_s].outcome, CheckOutcome::Skipped);
    QCOMPARE(lines[u"relay_probe"_s].outcome, CheckOutcome::Skipped);
}

void TestDoctor::aRelayIsProbedThroughItsChannel()
{
    // A relay of the smallest kind: a POST goes to those who listen.
    QPointer<QSslSocket> listener;
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        if (peer.served || !peer.received.contains("\r\n\r\n"))
            return;
        if (peer.received.startsWith("GET")) {
            peer.served = true;
            listener = peer.socket;
            peer.socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
            return;
        }
        const auto at = peer.received.toLower().indexOf("hookloupe-probe: ");
        if (!peer.received.endsWith('}') || at < 0)
            return;
        peer.served = true;
        const QByteArray token = peer.received.mid(at + 17).split('\r').first();
        peer.socket->write("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
        listener->write("data: {\"hookloupe-probe\":\"" + token + "\",\"body\":{}}\n\n");
    });
    const auto workspace = opened(u"relay.db"_s);
    const Relay relay{ server.url() + "/channel", "/here" };
    QVERIFY(workspace->setRelays({ relay }));
    QTRY_COMPARE(workspace->relays().status(0).state, RelayStatus::State::Connected);
    Doctor doctor(workspace.get());
    const auto lines = examined(doctor, { .relays = { relay } });
    QCOMPARE(lines[u"relay"_s].outcome, CheckOutcome::Pass);
    QVERIFY2(lines[u"relay_probe"_s].outcome == CheckOutcome::Pass,
             qPrintable(checkText(doctor.lines())));
    QVERIFY(lines[u"endpoint"_s].finding.contains(u"/here"));
    QTRY_COMPARE(eventCount(*workspace), 0);
}

void TestDoctor::everyListenerIsChecked()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const auto workspace = opened(u"several.db"_s);
    ListenerConfig plain;
    plain.port = 0;
    ListenerConfig secret = plain;
    secret.pathToken = "token4711";
    ListenerConfig blocked = plain;
    blocked.port = taken.serverPort();
    ListenerConfig off = plain;
    off.isEnabled = false;
    workspace->useListeners({ plain, secret, off });
    Doctor doctor(workspace.get());
    CheckLine line = examined(doctor, {})[u"listener"_s];
    QVERIFY2(line.outcome == CheckOutcome::Pass, qPrintable(line.finding));
    for (const qsizetype i : { 0, 1 })
        QVERIFY2(line.finding.contains(u":%1"_s.arg(workspace->listeners()[i].port)),
                 qPrintable(line.finding));
    QTRY_COMPARE(eventCount(*workspace), 0);

    workspace->useListeners({ plain, secret, off, blocked });
    line = examined(doctor, {})[u"listener"_s];
    QCOMPARE(line.outcome, CheckOutcome::Fail);
    QVERIFY2(line.finding.contains(u"127.0.0.1:%1 ("_s.arg(taken.serverPort()))
                     && line.finding.contains(workspace->listeners()[3].problem->sentence),
             qPrintable(line.finding));
    QVERIFY2(line.finding.contains(u":%1 takes requests"_s.arg(workspace->listeners()[1].port)),
             qPrintable(line.finding));
}

void TestDoctor::aProbeIsPassedOnToNobody()
{
    const QByteArray answer = "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nhi";
    ScriptedServer target(ScriptedServer::answerAfter(10, answer, true));
    const auto workspace = opened(u"forwards.db"_s);
    const Endpoint endpoint{ .name = u"app"_s, .path = "/", .forward = { .url = target.url() } };
    QVERIFY(workspace->setEndpoints(*EndpointSet::fromList({ endpoint })));
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    const quint16 port = workspace->listening()->port;
    Pipe pipe(port);
    Doctor doctor(workspace.get());
    const auto lines = examined(doctor, { .publicUrl = pipe.url() + "/x" });
    QVERIFY2(lines[u"listener"_s].outcome == CheckOutcome::Pass
                     && lines[u"probe"_s].outcome == CheckOutcome::Pass,
             qPrintable(checkText(doctor.lines())));
    QTRY_COMPARE(eventCount(*workspace), 0);
    QCOMPARE(target.peers().size(), std::size_t(0));
    // What only looks a little like one is passed on.
    QTcpSocket sender;
    sender.connectToHost(QHostAddress::LocalHost, port);
    sender.write("GET /x HTTP/1.1\r\nHost: a\r\nHookloupe-Probe: 1-2\r\n\r\n");
    QTRY_VERIFY(sender.bytesAvailable() > 0);
    QVERIFY(sender.readAll().startsWith("HTTP/1.1 201 "));
    QCOMPARE(target.peers().size(), std::size_t(1));
}

void TestDoctor::itCanBeStoppedWhileItWaits()
{
    ScriptedServer silent([](ScriptedServer::Peer &) {});
    const auto workspace = opened(u"stop.db"_s);
    auto doctor = std::make_unique<Doctor>(workspace.get());
    QSignalSpy finished(doctor.get(), &Doctor::finished);
    QElapsedTimer takes;
    takes.start();
    doctor->start({ .publicUrl = silent.url() });
    QTRY_COMPARE_WITH_TIMEOUT(silent.peers().size(), std::size_t(1), 20'000);
    doctor->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 3'000);
    QVERIFY(!doctor->isRunning());
    doctor->start({ .publicUrl = silent.url() });
    QTRY_COMPARE_WITH_TIMEOUT(silent.peers().size(), std::size_t(2), 20'000);
    takes.restart();
    doctor.reset();
    QVERIFY2(takes.elapsed() < 3'000, qPrintable(QString::number(takes.elapsed())));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const int port = qEnvironmentVariableIntValue("HOOKLOUPE_TEST_PORT"); port > 0) {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
            return 1;
        std::puts("up");
        std::fflush(stdout);
        QTimer::singleShot(60'000, qApp, &QCoreApplication::quit);
        return QCoreApplication::exec();
    }
    TestDoctor test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_doctor.moc"
