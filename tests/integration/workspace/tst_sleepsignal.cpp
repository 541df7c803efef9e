// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/sleepsignal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// A bus of the test's own stands in for the system's, and a second connection for logind.
class TestSleepSignal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
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

void TestSleepSignal::hearsLogind()
{
    const SleepSignal signal;
    QVERIFY(signal.isConnected());
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

QTEST_GUILESS_MAIN(TestSleepSignal)
#include "tst_sleepsignal.moc"
