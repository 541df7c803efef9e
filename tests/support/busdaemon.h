// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QCoreApplication>
#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace hookloupe::test {

/// Starts a message bus of the test's own and puts its address into the environment as \a variable;
/// the test ends \a bus. Gives the address, which is empty when it does not start.
inline QByteArray startBus(QProcess &bus, const char *variable)
{
    bus.start(QStringLiteral("dbus-daemon"),
              { QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--nopidfile"), QStringLiteral("--print-address") });
    if (!bus.waitForStarted() || !QTest::qWaitFor([&bus] {
            return bus.canReadLine() || bus.state() == QProcess::NotRunning;
        }))
        return {};
    const QByteArray address = bus.readLine().trimmed();
    qputenv(variable, address);
    return address;
}

/// Runs this test program again with a bus at \a variable that takes connections and answers none,
/// and HOOKLOUPE_TEST_SILENT_BUS set, upon which it has to make what is tested, print "made" and go
/// on. Fails the test when that waits for the bus, or never asks it.
inline void checkSilentBus(const QString &variable)
{
    // In a process of its own, since a process connects to a bus once.
    QProcess other;
    QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath(QStringLiteral("bus"))));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(variable, QStringLiteral("unix:path=") + silent.fullServerName());
    environment.insert(QStringLiteral("HOOKLOUPE_TEST_SILENT_BUS"), QStringLiteral("1"));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), QStringList());
    // It says so while the bus has not answered, and never does.
    QVERIFY(other.waitForReadyRead(20'000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("made"));
    QTRY_VERIFY(silent.hasPendingConnections());
    other.kill();
    QVERIFY(other.waitForFinished());
}

} // namespace hookloupe::test
