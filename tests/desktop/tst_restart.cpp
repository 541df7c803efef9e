// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

int statusAt(quint16 port, const QByteArray &target)
{
    RawClient client(port);
    if (!client.isConnected() || !client.send("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n"))
        return 0;
    return client.answer().status;
}

} // namespace

/// The desktop program after it was killed: its listeners are back, and the time without them
/// shows.
class TestRestart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listensAgainAfterAKillAndTellsTheGap();
    void keepsItsLayoutWhenItIsToldToEnd();
    void saysItsHelpAndVersionWithoutADisplay_data();
    void saysItsHelpAndVersionWithoutADisplay();
    void saysThatThereIsNoDisplay();
    void refusesWhatItDoesNotKnow();
    void aSecondStartHandsOverAndEnds();
    void aNewInstanceIsAskedFor();

private:
    std::unique_ptr<QProcess> started(const QString &home, const QString &store,
                                      std::optional<quint16> port = {},
                                      const QStringList &more = {});

    quint16 m_port = 0; ///< as given to started()
};

std::unique_ptr<QProcess> TestRestart::started(const QString &home, const QString &store,
                                               std::optional<quint16> port, const QStringList &more)
{
    m_port = port.value_or(0);
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList arguments{ u"--store"_s, store };
    if (port)
        arguments += { u"--port"_s, QString::number(*port) };
    process->start(QStringLiteral(HOOKLOUPE_PROGRAM), arguments + more);
    return process->waitForStarted() ? std::move(process) : nullptr;
}

void TestRestart::listensAgainAfterAKillAndTellsTheGap()
{
    const QTemporaryDir dir;
    const QString store = dir.filePath(u"a.db"_s);
    ListenerConfig first;
    first.port = freePort();
    ListenerConfig second;
    second.port = freePort();
    second.pathToken = "t";
    {
        const auto workspace = Workspace::open({ .storePath = store, .useKeyring = false });
        QVERIFY(workspace);
        QVERIFY((*workspace)->setListeners({ first, second }));
    }
    QVERIFY(QFile::remove(store + u"-listening"_s));
    const auto killed = started(dir.path(), store);
    QVERIFY(killed);
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(first.port, "/one"), 200, 20'000);
    QTRY_COMPARE(statusAt(second.port, "/t/two"), 200);
    QCOMPARE(::kill(static_cast<pid_t>(killed->processId()), SIGKILL), 0);
    QVERIFY(killed->waitForFinished(10'000));
    QCOMPARE(statusAt(first.port, "/lost"), 0);

    // Gaps below a second are not worth a row; whoever starts a program by hand takes longer.
    QTest::qWait(1'200);
    const auto again = started(dir.path(), store);
    QVERIFY(again);
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(first.port, "/three"), 200, 20'000);
    QTRY_COMPARE(statusAt(second.port, "/t/four"), 200);
    again->terminate();
    QVERIFY(again->waitForFinished(20'000));

    const auto reader = EventReader::open(store);
    QVERIFY(reader);
    const auto ids = (*reader)->idsInRange({}, 1, 100);
    QVERIFY(ids);
    const auto summaries = (*reader)->summaries(*ids);
    QVERIFY(summaries);
    QByteArrayList rows;
    std::optional<std::size_t> at;
    for (std::size_t i = 0; i < summaries->size(); ++i) {
        const EventSummary &event = summaries->at(i);
        const bool isGap = event.kind == EventKind::Gap;
        if (isGap)
            at = i;
        // QTRY_COMPARE asks more than once.
        const QByteArray row = isGap ? "gap"_ba : event.target;
        if (rows.isEmpty() || rows.last() != row)
            rows += row;
    }
    QCOMPARE(rows, QByteArrayList({ "/one", "/t/two", "gap", "/three", "/t/four" }));
    const EventSummary &gap = summaries->at(*at);
    QVERIFY(gap.reason.contains("unexpectedly"_L1));
    QVERIFY(gap.receivedAtUs >= summaries->at(*at - 1).receivedAtUs);
    QVERIFY(gap.origin->gapUntilUs <= summaries->at(*at + 1).receivedAtUs);
    QCOMPARE(*(*reader)->eventCount(), static_cast<qint64>(summaries->size()) - 1);
}

void TestRestart::keepsItsLayoutWhenItIsToldToEnd()
{
    const QTemporaryDir dir;
    const auto process = started(dir.path(), dir.filePath(u"a.db"_s), freePort());
    QVERIFY(process);
    const QString settings = dir.filePath(u"hookloupe/hookloupe.conf"_s);
    // Listening begins before there is a window, and signals are taken before that.
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(m_port, "/"), 200, 20'000);
    process->terminate();
    QVERIFY(process->waitForFinished(20'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
    QFile file(settings);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(settings));
    QVERIFY(file.readAll().contains("window="));
}

void TestRestart::saysItsHelpAndVersionWithoutADisplay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("help") << u"--help"_s << "--store <file>"_ba;
    QTest::newRow("version") << u"--version"_s << "hookloupe "_ba;
    QTest::newRow("libraries") << u"--version"_s << "\nQt "_ba;
}

void TestRestart::saysItsHelpAndVersionWithoutADisplay()
{
    QFETCH(const QString, argument);
    QFETCH(const QByteArray, said);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HOOKLOUPE_PROGRAM), { argument });
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains(said));
}

void TestRestart::saysThatThereIsNoDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HOOKLOUPE_PROGRAM), QStringList());
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("no display"));
}

void TestRestart::refusesWhatItDoesNotKnow()
{
    for (const QStringList &arguments :
         { QStringList{ u"--nonsense"_s }, QStringList{ u"--port"_s, u"99999"_s } }) {
        QProcess process;
        process.start(QStringLiteral(HOOKLOUPE_PROGRAM), arguments);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains(arguments.last().mid(2).toUtf8()) || said.contains("99999"),
                 said.constData());
    }
}

void TestRestart::aSecondStartHandsOverAndEnds()
{
    const QTemporaryDir dir;
    const QString store = dir.filePath(u"a.db"_s);
    const auto first = started(dir.path(), store, freePort());
    QVERIFY(first);
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(m_port, "/"), 200, 20'000);
    const auto second = started(dir.path(), store, freePort());
    QVERIFY(second);
    QVERIFY(second->waitForFinished(20'000));
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(statusAt(m_port, "/"), 0); // it never listened
    // With another store it is a program of its own.
    const auto other = started(dir.path(), dir.filePath(u"b.db"_s), freePort());
    QVERIFY(other);
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(m_port, "/"), 200, 20'000);
    for (QProcess *each : { first.get(), other.get() }) {
        each->terminate();
        QVERIFY(each->waitForFinished(20'000));
    }
}

void TestRestart::aNewInstanceIsAskedFor()
{
    const QTemporaryDir dir;
    const QString store = dir.filePath(u"a.db"_s);
    const auto first = started(dir.path(), store, freePort());
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(m_port, "/"), 200, 20'000);
    const auto second = started(dir.path(), store, freePort(), { u"--new-instance"_s });
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(m_port, "/"), 200, 20'000);
    for (QProcess *each : { first.get(), second.get() }) {
        each->terminate();
        QVERIFY(each->waitForFinished(20'000));
    }
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
