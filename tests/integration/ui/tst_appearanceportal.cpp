// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/busdaemon.h"
#include "ui/theme/appearanceportal.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;

using Settings = QMap<QString, QVariantMap>;

/// Answers ReadAll as a portal does.
class FakePortal : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        asked += message.member() + u' ' + message.arguments().value(0).toStringList().join(u',');
        return connection.send(message.createReply(QVariant::fromValue(settings)));
    }

    Settings settings;
    QStringList asked;
};

} // namespace

/// A bus of the test's own stands in for the session's, and a second connection for the portal.
class TestAppearancePortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void readsWhatIsWishedFor_data();
    void readsWhatIsWishedFor();
    void hearsOfChanges();
    void leavesOtherSettingsAlone();
    void withoutAPortalThereIsNoWish();
    void hearsOfChangesInAProgramWithoutOtherBusTraffic();
    void aBusThatDoesNotAnswerHoldsNobodyUp();

private:
    bool say(const QString &group, const QString &key, uint value);

    QProcess m_bus;
    QString m_address;
    FakePortal m_portal;
};

void TestAppearancePortal::initTestCase()
{
    qDBusRegisterMetaType<Settings>();
    m_address = QString::fromUtf8(test::startBus(m_bus, "DBUS_SESSION_BUS_ADDRESS"));
    QVERIFY(!m_address.isEmpty());
}

void TestAppearancePortal::init()
{
    m_portal.asked.clear();
    m_portal.settings = { { kGroup, {} } };
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"portal"_s);
    QVERIFY(bus.registerVirtualObject(kPath, &m_portal));
    QVERIFY(bus.registerService(kService));
}

void TestAppearancePortal::cleanup()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

void TestAppearancePortal::cleanupTestCase()
{
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

bool TestAppearancePortal::say(const QString &group, const QString &key, uint value)
{
    QDBusMessage message = QDBusMessage::createSignal(kPath, kInterface, u"SettingChanged"_s);
    message.setArguments({ group, key, QVariant::fromValue(QDBusVariant(value)) });
    return QDBusConnection(u"portal"_s).send(message);
}

void TestAppearancePortal::readsWhatIsWishedFor_data()
{
    QTest::addColumn<QVariantMap>("values");
    QTest::addColumn<QString>("appearance");
    QTest::newRow("nothing") << QVariantMap() << u""_s;
    QTest::newRow("no wish") << QVariantMap{ { u"contrast"_s, 0U }, { u"color-scheme"_s, 0U } }
                             << u""_s;
    QTest::newRow("dark") << QVariantMap{ { u"contrast"_s, 0U }, { u"color-scheme"_s, 1U } }
                          << u"dark"_s;
    QTest::newRow("light, contrast")
            << QVariantMap{ { u"contrast"_s, 1U }, { u"color-scheme"_s, 2U } }
            << u"light high-contrast"_s;
    QTest::newRow("unknown values")
            << QVariantMap{ { u"contrast"_s, 7U }, { u"color-scheme"_s, 9U } } << u""_s;
    QTest::newRow("other types") << QVariantMap{ { u"contrast"_s, u"high"_s },
                                                 { u"accent-color"_s, 1.5 } }
                                 << u""_s;
}

void TestAppearancePortal::readsWhatIsWishedFor()
{
    QFETCH(const QVariantMap, values);
    QFETCH(const QString, appearance);
    m_portal.settings = { { kGroup, values } };
    const AppearancePortal portal;
    QSignalSpy told(&portal, &AppearancePortal::told);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m_portal.asked, QStringList{ u"ReadAll org.freedesktop.appearance"_s });
    const auto found = told.first().first().value<DesktopAppearance>();
    QCOMPARE(appearanceText(found), appearance);
    QCOMPARE(appearanceFromText(appearance), found);
}

void TestAppearancePortal::hearsOfChanges()
{
    const AppearancePortal portal;
    QSignalSpy told(&portal, &AppearancePortal::told);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(say(kGroup, u"contrast"_s, 1));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(1).first().value<DesktopAppearance>(),
             (DesktopAppearance{ .isDark = {}, .isHighContrast = true }));
    QVERIFY(say(kGroup, u"color-scheme"_s, 1));
    QTRY_COMPARE(told.size(), 3);
    QCOMPARE(told.at(2).first().value<DesktopAppearance>(),
             (DesktopAppearance{ .isDark = true, .isHighContrast = true }));
    QVERIFY(say(kGroup, u"contrast"_s, 0));
    QTRY_COMPARE(told.size(), 4);
    QCOMPARE(told.at(3).first().value<DesktopAppearance>(),
             (DesktopAppearance{ .isDark = true, .isHighContrast = false }));
}

void TestAppearancePortal::leavesOtherSettingsAlone()
{
    const AppearancePortal portal;
    QSignalSpy told(&portal, &AppearancePortal::told);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(say(u"org.gnome.desktop.interface"_s, u"contrast"_s, 1));
    QVERIFY(say(kGroup, u"reduced-motion"_s, 1));
    QVERIFY(say(kGroup, u"contrast"_s, 0)); // as it was
    QVERIFY(say(kGroup, u"contrast"_s, 1));
    // They come in their order: what was said before told nothing.
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.at(1).first().value<DesktopAppearance>().isHighContrast);
}

void TestAppearancePortal::withoutAPortalThereIsNoWish()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    const AppearancePortal portal;
    QSignalSpy told(&portal, &AppearancePortal::told);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<DesktopAppearance>(), DesktopAppearance());
}

void TestAppearancePortal::hearsOfChangesInAProgramWithoutOtherBusTraffic()
{
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOOKLOUPE_TEST_TELLS"_s, u"1"_s);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), QStringList());
    QByteArray told;
    const auto hear = [&] { return told += other.readAllStandardOutput(); };
    QTRY_COMPARE(hear(), "<>"_ba);
    QVERIFY(say(kGroup, u"contrast"_s, 1));
    QTRY_COMPARE(hear(), "<><high-contrast>"_ba);
    other.kill();
    QVERIFY(other.waitForFinished());
}

void TestAppearancePortal::aBusThatDoesNotAnswerHoldsNobodyUp()
{
    test::checkSilentBus(u"DBUS_SESSION_BUS_ADDRESS"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("HOOKLOUPE_TEST_TELLS")) {
        const AppearancePortal portal;
        QObject::connect(&portal, &AppearancePortal::told, &app,
                         [](const DesktopAppearance &appearance) {
                             std::printf("<%s>", qPrintable(appearanceText(appearance)));
                             std::fflush(stdout);
                         });
        return QCoreApplication::exec();
    }
    if (qEnvironmentVariableIsSet("HOOKLOUPE_TEST_SILENT_BUS")) {
        const AppearancePortal portal;
        std::puts("made");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestAppearancePortal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_appearanceportal.moc"
