// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/sleepsignal.h"
#include "tests/support/busdaemon.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
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
    m_address = QString::fromUtf8(test::startBus(m_bus, "DBUS_SYSTEM_BUS_ADDRESS"));
    QVERIFY(!m_address.isEmpty());
}

void TestSleepSignal::cleanupTestCase()
{
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void TestSleepSignal::aBusThatDoesNotAnswerHoldsNobodyUp()
{
    test::checkSilentBus(u"DBUS_SYSTEM_BUS_ADDRESS"_s);
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
