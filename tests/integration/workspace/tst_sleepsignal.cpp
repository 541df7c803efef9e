// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/sleepsignal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLocalServer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// A bus of the test's own stands in for the system's, and a second connection for logind.
class TestSleepSignal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aBusThatDoesNotAnswerHoldsNobodyUp();
    void hearsLogind();

private:
    QProcess m_bus;
    QString m_address;
};

void TestSleepSignal::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s,
                { u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s });
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(m_bus.canReadLine() || m_bus.state() == QProcess::NotRunning);
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QVERIFY(!m_address.isEmpty());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
}

void TestSleepSignal::cleanupTestCase()
{
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void TestSleepSignal::aBusThatDoesNotAnswerHoldsNobodyUp()
{
    // In a process of its own, since a process connects to its system bus once.
    QProcess other;
    QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath(u"bus"_s)));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path="_s + silent.fullServerName());
    environment.insert(u"HOOKLOUPE_TEST_SILENT_BUS"_s, u"1"_s);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), QStringList());
    // It says so while the bus has not answered, and never does.
    QVERIFY(other.waitForReadyRead(20'000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), "made"_ba);
    QTRY_VERIFY(silent.hasPendingConnections());
    other.kill();
    QVERIFY(other.waitForFinished());
}

void TestSleepSignal::hearsLogind()
{
    const SleepSignal signal;
    QTRY_VERIFY(signal.isConnected());
    QSignalSpy falling(&signal, &SleepSignal::fallingAsleep);
    QSignalSpy awoke(&signal, &SleepSignal::awoke);
    QDBusConnection logind = QDBusConnection::connectToBus(m_address, u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    const auto say = [&logind](bool begins) {
        QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                          u"org.freedesktop.login1.Manager"_s,
                                                          u"PrepareForSleep"_s);
        message.setArguments({ begins });
        return logind.send(message);
    };
    QVERIFY(say(true));
    QTRY_COMPARE(falling.size(), 1);
    QCOMPARE(awoke.size(), 0);
    QVERIFY(say(false));
    QTRY_COMPARE(awoke.size(), 1);
    QCOMPARE(falling.size(), 1);
    QDBusConnection::disconnectFromBus(u"logind"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("HOOKLOUPE_TEST_SILENT_BUS")) {
        const SleepSignal signal;
        std::puts("made");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestSleepSignal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sleepsignal.moc"
