// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/tunnel.h"
#include "tests/integration/delivery/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <csignal>
#include <memory>

#include <sys/prctl.h>
#include <unistd.h>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLocal = "http://127.0.0.1:8025";

bool isRunning(qint64 pid)
{
    // A zombie is as good as ended.
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return !line.mid(line.lastIndexOf(')') + 2).startsWith('Z');
}

} // namespace

class TestTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theUrlAndTheOutputAreShown();
    void whatDiesIsStartedAgain();
    void stoppingEndsTheWholeGroup();
    void aTunnelThatIgnoresTheRequestIsEnded();
    void theEndOfTheProgramEndsTheTunnel();
    void aProgramThatIsNotThereIsAnError();
    void theLogIsBounded();
    void aSilentProgramSaysWhereToLook();
    void aUrlThatIsKnownIsUsed();
    void ngrokIsReadFromItsLog();
    void ngrokIsAskedWhereItsLogSaysNothing();
    void sshReachesThisComputerThroughAServer();
    void anSshServerThatIsNotKnownIsExplained();

private:
    QString script(const QString &name, const QByteArray &text) const;
    static TunnelSettings custom(const QString &command)
    {
        return { .kind = TunnelKind::Custom, .command = command };
    }
    bool startSshd();
    void useSsh(const QString &knownHosts) const;
    void beInPath() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_sshd;
    quint16 m_sshPort = 0;
};

QString TestTunnel::script(const QString &name, const QByteArray &text) const
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + text);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void TestTunnel::initTestCase()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestTunnel::cleanupTestCase()
{
    if (!m_sshd)
        return;
    m_sshd->terminate();
    QVERIFY(m_sshd->waitForFinished(10'000));
}

void TestTunnel::theUrlAndTheOutputAreShown()
{
    const QString program = script(u"good"_s,
                                   "echo \"port $1\"\necho 'at https://t.example/'\n"
                                   "echo 'see https://docs.example/' >&2\nexec sleep 60\n");
    Tunnel tunnel;
    QSignalSpy changes(&tunnel, &Tunnel::changed);
    QVERIFY(tunnel.start(custom(program + u" %PORT%"_s), kLocal));
    QCOMPARE(tunnel.state(), Tunnel::State::Starting);
    QTRY_COMPARE(tunnel.state(), Tunnel::State::Open);
    QCOMPARE(tunnel.publicUrl(), "https://t.example"_ba);
    QTRY_COMPARE(tunnel.log().size(), 3);
    QCOMPARE(tunnel.log().first(), u"port 8025"_s);
    QCOMPARE(tunnel.publicUrl(), "https://t.example"_ba);
    tunnel.stop();
    QCOMPARE(tunnel.state(), Tunnel::State::Stopped);
    QVERIFY(tunnel.publicUrl().isEmpty());
}

void TestTunnel::whatDiesIsStartedAgain()
{
    const QString program = script(u"dies"_s, "echo \"at https://t$$.example/\"\nexit 7\n");
    Tunnel tunnel;
    tunnel.setTimes(20, 50, 10'000);
    QByteArrayList urls;
    QStringList sentences;
    connect(&tunnel, &Tunnel::changed, this, [&] {
        if (tunnel.state() == Tunnel::State::Open)
            urls += tunnel.publicUrl();
        sentences += tunnel.sentence();
    });
    QVERIFY(tunnel.start(custom(program), kLocal));
    QTRY_VERIFY(urls.size() >= 3);
    QVERIFY(urls[0] != urls[1]);
    QVERIFY2(sentences.join(u'\n').contains(u"dies ended with exit code 7. It is started again"),
             qPrintable(sentences.join(u'\n')));
    tunnel.stop();
    const auto count = urls.size();
    QTest::qWait(150);
    QCOMPARE(urls.size(), count);
}

void TestTunnel::stoppingEndsTheWholeGroup()
{
    const QString program =
            script(u"group"_s, "sleep 300 &\necho \"child $!\"\necho at https://t.example\nwait\n");
    Tunnel tunnel;
    QVERIFY(tunnel.start(custom(program), kLocal));
    QTRY_COMPARE(tunnel.state(), Tunnel::State::Open);
    const qint64 pid = tunnel.processId();
    const qint64 child = tunnel.log().first().section(u' ', 1).toLongLong();
    QVERIFY(isRunning(pid) && isRunning(child));
    tunnel.stop();
    QTRY_VERIFY(!isRunning(pid));
    QTRY_VERIFY(!isRunning(child));
}

void TestTunnel::aTunnelThatIgnoresTheRequestIsEnded()
{
    const QString program = script(u"stubborn"_s,
                                   "trap '' TERM\necho at https://t.example\n"
                                   "while :; do sleep 1; done\n");
    auto tunnel = std::make_unique<Tunnel>();
    QVERIFY(tunnel->start(custom(program), kLocal));
    QTRY_COMPARE(tunnel->state(), Tunnel::State::Open);
    const qint64 pid = tunnel->processId();
    tunnel->stop();
    QTRY_VERIFY(!isRunning(pid));
    QVERIFY(tunnel->start(custom(program), kLocal));
    QTRY_COMPARE(tunnel->state(), Tunnel::State::Open);
    const qint64 second = tunnel->processId();
    tunnel.reset();
    QVERIFY(!isRunning(second));
}

void TestTunnel::theEndOfTheProgramEndsTheTunnel()
{
    // This program stands in for one that crashes: a copy of it starts a tunnel and is killed.
    const QString program = script(u"orphan"_s, "echo at https://t.example\nexec sleep 300\n");
    QProcess copy;
    QStringList environment = QProcess::systemEnvironment();
    environment += u"HOOKLOUPE_TEST_TUNNEL="_s + program;
    copy.setEnvironment(environment);
    copy.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(copy.waitForReadyRead(20'000));
    const qint64 tunnel = copy.readLine().trimmed().toLongLong();
    QVERIFY(tunnel > 0 && isRunning(tunnel));
    copy.kill();
    QVERIFY(copy.waitForFinished());
    QTRY_VERIFY(!isRunning(tunnel));
}

void TestTunnel::aProgramThatIsNotThereIsAnError()
{
    Tunnel tunnel;
    const auto started = tunnel.start(custom(u"hookloupe-no-such-program"_s), kLocal);
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::NotFound);
    QVERIFY(started.error().sentence.contains(u"hookloupe-no-such-program"));
    QCOMPARE(tunnel.state(), Tunnel::State::Stopped);
}

void TestTunnel::theLogIsBounded()
{
    const QString program = script(u"chatty"_s,
                                   "i=0; while [ $i -lt 2000 ]; do echo \"line $i\"; i=$((i+1)); "
                                   "done\nhead -c 300000 /dev/zero | tr '\\0' x\n"
                                   "printf '\\nlast <b>\\001</b>\\n'\nexec sleep 60\n");
    Tunnel tunnel;
    QVERIFY(tunnel.start(custom(program), kLocal));
    QTRY_VERIFY(tunnel.log().value(tunnel.log().size() - 1).startsWith(u"last"));
    QCOMPARE(tunnel.log().size(), Tunnel::kLogLinesMax);
    QCOMPARE(tunnel.log().last(), u"last <b>\\x01</b>"_s);
    for (const QString &line : tunnel.log())
        QVERIFY(line.size() <= Tunnel::kLogLineCharactersMax + 1);
}

void TestTunnel::aSilentProgramSaysWhereToLook()
{
    Tunnel tunnel;
    tunnel.setTimes(20, 50, 50);
    QVERIFY(tunnel.start(custom(script(u"silent"_s, "exec sleep 60\n")), kLocal));
    QTRY_VERIFY(tunnel.sentence().contains(u"has not told a public URL yet"));
    QCOMPARE(tunnel.state(), Tunnel::State::Starting);
}

void TestTunnel::beInPath() const
{
    const QByteArray path = qgetenv("PATH");
    const QByteArray dir = m_dir->path().toUtf8();
    if (!path.startsWith(dir))
        qputenv("PATH", dir + ':' + path);
}

void TestTunnel::ngrokIsReadFromItsLog()
{
    script(u"ngrok"_s,
           "echo \"t=2026-01-01 lvl=info msg=\\\"starting web service\\\" obj=web "
           "addr=127.0.0.1:9 allow_hosts=[]\"\n"
           "echo \"t=2026-01-01 lvl=info msg=\\\"started tunnel\\\" obj=tunnels "
           "name=command_line addr=$6 url=https://a1.ngrok-free.app\"\n"
           "echo \"lvl=info msg=\\\"docs and examples\\\" url=https://ngrok.com/docs\"\n"
           "exec sleep 60\n");
    beInPath();
    Tunnel tunnel;
    QVERIFY(tunnel.start({ .kind = TunnelKind::Ngrok }, kLocal));
    QTRY_COMPARE(tunnel.log().size(), 3);
    QVERIFY(tunnel.log()[1].contains(u"addr=http://127.0.0.1:8025 "));
    QCOMPARE(tunnel.state(), Tunnel::State::Open);
    QCOMPARE(tunnel.publicUrl(), "https://a1.ngrok-free.app"_ba);
}

void TestTunnel::ngrokIsAskedWhereItsLogSaysNothing()
{
    // At first the tunnel is not there yet, and others always are.
    int asked = 0;
    test::ScriptedServer api([&asked](test::ScriptedServer::Peer &peer) {
        if (peer.served || !peer.received.contains("\r\n\r\n"))
            return;
        peer.served = true;
        const QByteArray other = R"({"public_url":"tcp://0.tcp.ngrok.io:1","config":)"
                                 R"({"addr":"localhost:8025"}},{"public_url":)"
                                 R"("https://other.ngrok.app","config":)"
                                 R"({"addr":"http://localhost:3000"}})";
        const QByteArray own = R"(,{"public_url":"https://b2.ngrok-free.app","proto":"https",)"
                               R"("config":{"addr":"http://127.0.0.1:8025","inspect":true}})";
        const QByteArray body = "{\"tunnels\":[" + other + (++asked > 1 ? own : QByteArray())
                + "],\"uri\":\"/api/tunnels\"}";
        peer.socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                           "Connection: close\r\nContent-Length: "
                           + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        peer.socket->disconnectFromHost();
    });
    script(u"ngrok"_s,
           "echo \"lvl=info msg=\\\"starting web service\\\" obj=web addr=127.0.0.1:"
                   + QByteArray::number(api.serverPort()) + "\"\nexec sleep 60\n");
    beInPath();
    Tunnel tunnel;
    QVERIFY(tunnel.start({ .kind = TunnelKind::Ngrok }, kLocal));
    QTRY_COMPARE_WITH_TIMEOUT(tunnel.state(), Tunnel::State::Open, 20'000);
    QCOMPARE(tunnel.publicUrl(), "https://b2.ngrok-free.app"_ba);
    QVERIFY(api.peers().front()->received.startsWith("GET /api/tunnels HTTP/1.1\r\n"));
    QCOMPARE(asked, 2);
}

void TestTunnel::aUrlThatIsKnownIsUsed()
{
    Tunnel tunnel;
    tunnel.setTimes(20, 50, 50);
    TunnelSettings settings = custom(script(u"known"_s, "exec sleep 60\n"));
    settings.publicUrl = "https://mine.example";
    QVERIFY(tunnel.start(settings, kLocal));
    QTRY_COMPARE(tunnel.state(), Tunnel::State::Open);
    QCOMPARE(tunnel.publicUrl(), "https://mine.example"_ba);
}

bool TestTunnel::startSshd()
{
    if (m_sshd)
        return true;
    const QString sshd = QStandardPaths::findExecutable(u"sshd"_s, { u"/usr/sbin"_s });
    if (sshd.isEmpty())
        return false;
    // Where sshd runs as root it insists on this folder, which a system's start makes.
    if (geteuid() == 0 && !QDir().mkpath(u"/run/sshd"_s))
        return false;
    for (const QString &key : { u"host"_s, u"user"_s }) {
        if (QProcess::execute(u"ssh-keygen"_s,
                              { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s,
                                m_dir->filePath(key) })
            != 0)
            return false;
    }
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_sshPort = probe.serverPort();
    probe.close();
    QFile config(m_dir->filePath(u"sshd_config"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write(u"Port %1\nListenAddress 127.0.0.1\nHostKey %2/host\nPidFile none\n"
                 "AuthorizedKeysFile %2/user.pub\nStrictModes no\nUsePAM no\n"
                 "GatewayPorts no\nAllowTcpForwarding yes\n"_s.arg(m_sshPort)
                         .arg(m_dir->path())
                         .toUtf8());
    config.close();
    m_sshd = std::make_unique<QProcess>();
    m_sshd->setProcessChannelMode(QProcess::MergedChannels);
    m_sshd->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_sshd->start(sshd, { u"-D"_s, u"-e"_s, u"-f"_s, config.fileName() });
    QByteArray said;
    while (!said.contains("Server listening on") && m_sshd->waitForReadyRead(20'000))
        said += m_sshd->readAll();
    return said.contains("Server listening on");
}

void TestTunnel::useSsh(const QString &knownHosts) const
{
    // ssh reads its configuration from the home of the account, whatever HOME says.
    script(u"ssh"_s,
           u"exec /usr/bin/ssh -F /dev/null -p %1 -i %2/user -o UserKnownHostsFile=%3 "
           "-o GlobalKnownHostsFile=/dev/null -o IdentitiesOnly=yes \"$@\"\n"_s.arg(m_sshPort)
                   .arg(m_dir->path(), knownHosts)
                   .toUtf8());
    beInPath();
}

void TestTunnel::sshReachesThisComputerThroughAServer()
{
    QVERIFY2(startSshd(), "openssh-server is a package that the tests need");
    QFile host(m_dir->filePath(u"host.pub"_s));
    QVERIFY(host.open(QIODevice::ReadOnly));
    QFile known(m_dir->filePath(u"known"_s));
    QVERIFY(known.open(QIODevice::WriteOnly));
    known.write("[127.0.0.1]:" + QByteArray::number(m_sshPort) + ' ' + host.readAll());
    known.close();
    useSsh(known.fileName());

    test::ScriptedServer consumer(test::ScriptedServer::answerAfter(
            10, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", true));
    Tunnel tunnel;
    QVERIFY(tunnel.start({ .kind = TunnelKind::Ssh, .server = u"127.0.0.1"_s }, consumer.url()));
    QTRY_VERIFY2_WITH_TIMEOUT(tunnel.state() == Tunnel::State::Open,
                              qPrintable(tunnel.log().join(u'\n')), 20'000);
    const QUrl url = QUrl::fromEncoded(tunnel.publicUrl());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(url.port() > 0 && url.port() != consumer.serverPort());

    QTcpSocket client;
    client.connectToHost(url.host(), static_cast<quint16>(url.port()));
    client.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray answer;
    connect(&client, &QTcpSocket::readyRead, this, [&] { answer += client.readAll(); });
    QTRY_VERIFY_WITH_TIMEOUT(answer.endsWith("hi"), 10'000);

    // The connection is lost: it comes back, with a port of its own.
    tunnel.setTimes(20, 50, 10'000);
    const qint64 lost = tunnel.processId();
    ::kill(static_cast<pid_t>(lost), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(tunnel.state() == Tunnel::State::Open && tunnel.processId() != lost,
                             20'000);
    const qint64 pid = tunnel.processId();
    tunnel.stop();
    QTRY_VERIFY(!isRunning(pid));
}

void TestTunnel::anSshServerThatIsNotKnownIsExplained()
{
    QVERIFY2(startSshd(), "openssh-server is a package that the tests need");
    useSsh(u"/dev/null"_s);
    Tunnel tunnel;
    tunnel.setTimes(60'000, 60'000, 10'000);
    QVERIFY(tunnel.start({ .kind = TunnelKind::Ssh, .server = u"127.0.0.1"_s }, kLocal));
    QTRY_COMPARE_WITH_TIMEOUT(tunnel.state(), Tunnel::State::Waiting, 20'000);
    QVERIFY2(tunnel.sentence().contains(u"does not know the server's key yet"),
             qPrintable(tunnel.sentence() + tunnel.log().join(u'\n')));
}

namespace {

/// What the copy of this program does that is killed while its tunnel runs.
int runTunnelOnly(const QString &program)
{
    Tunnel tunnel;
    QObject::connect(&tunnel, &Tunnel::changed, [&tunnel] {
        if (tunnel.state() != Tunnel::State::Open)
            return;
        const QByteArray line = QByteArray::number(tunnel.processId()) + '\n';
        [[maybe_unused]] const auto written =
                ::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()));
    });
    if (!tunnel.start({ .kind = TunnelKind::Custom, .command = program }, kLocal))
        return 1;
    QTimer::singleShot(60'000, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QString program = qEnvironmentVariable("HOOKLOUPE_TEST_TUNNEL"); !program.isEmpty())
        return runTunnelOnly(program);
    TestTunnel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tunnel.moc"
