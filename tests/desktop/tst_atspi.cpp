// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/rawclient.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Where an accessible object is: a program on the bus, and its path there.
struct AccessibleRef
{
    QString program;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(AccessibleRef)

QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleRef &ref)
{
    argument.beginStructure();
    argument << ref.program << ref.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleRef &ref)
{
    argument.beginStructure();
    argument >> ref.program >> ref.path;
    argument.endStructure();
    return argument;
}

namespace {

constexpr int kAnswerMs = 5'000;
constexpr int kObjectsMax = 4'000;

/// A client of AT-SPI 2, as a screen reader is one: another process, which knows the window only by
/// what is told over the bus.
class AtSpi
{
public:
    bool connect()
    {
        const QDBusMessage answer = QDBusConnection::sessionBus().call(
                QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                               u"org.a11y.Bus"_s, u"GetAddress"_s),
                QDBus::Block, kAnswerMs);
        if (answer.type() != QDBusMessage::ReplyMessage)
            return false;
        m_bus = QDBusConnection::connectToBus(answer.arguments().value(0).toString(), u"a11y"_s);
        return m_bus.isConnected();
    }
    AccessibleRef root() const
    {
        return { u"org.a11y.atspi.Registry"_s,
                 QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s) };
    }
    QVariant call(const AccessibleRef &of, const QString &interface, const QString &method,
                  const QVariantList &arguments = {}) const
    {
        QDBusMessage message =
                QDBusMessage::createMethodCall(of.program, of.path.path(), interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, kAnswerMs).arguments().value(0);
    }
    QList<AccessibleRef> children(const AccessibleRef &of) const
    {
        return qdbus_cast<QList<AccessibleRef>>(
                call(of, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s));
    }
    QString name(const AccessibleRef &of) const
    {
        return call(of, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                    { u"org.a11y.atspi.Accessible"_s, u"Name"_s })
                .value<QDBusVariant>()
                .variant()
                .toString();
    }
    QString role(const AccessibleRef &of) const
    {
        return call(of, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s).toString();
    }
    AccessibleRef cell(const AccessibleRef &table, int row, int column) const
    {
        return qdbus_cast<AccessibleRef>(
                call(table, u"org.a11y.atspi.Table"_s, u"GetAccessibleAt"_s, { row, column }));
    }
    /// Below \a from, breadth first; cells of tables are left out.
    std::optional<AccessibleRef> find(const AccessibleRef &from, const QString &named,
                                      const QString &ofRole) const
    {
        QList<AccessibleRef> waiting{ from };
        for (int seen = 0; !waiting.isEmpty() && seen < kObjectsMax; ++seen) {
            const AccessibleRef at = waiting.takeFirst();
            const QString itsRole = role(at);
            if (itsRole == ofRole && name(at) == named)
                return at;
            if (itsRole != u"table"_s)
                waiting += children(at);
        }
        return std::nullopt;
    }

private:
    QDBusConnection m_bus{ QString() };
};

} // namespace

/// The window as a person who cannot see it has it: read over AT-SPI from another process.
class TestAtSpi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theProgramIsThere();
    void theListIsATableWithTheVerdict();
    void theMainControlsHaveNamesAndRoles_data();
    void theMainControlsHaveNamesAndRoles();

private:
    QTemporaryDir m_dir;
    QProcess m_program;
    AtSpi m_bus;
    std::optional<AccessibleRef> m_application;
};

void TestAtSpi::initTestCase()
{
    qDBusRegisterMetaType<AccessibleRef>();
    qDBusRegisterMetaType<QList<AccessibleRef>>();
    QVERIFY2(m_bus.connect(), "no accessibility bus: install at-spi2-core");
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir.path());
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(
            QStringLiteral(HOOKLOUPE_PROGRAM),
            { u"--store"_s, m_dir.filePath(u"a.db"_s), u"--port"_s, QString::number(port) });
    QVERIFY(m_program.waitForStarted());
    const auto isAnswered = [port] {
        RawClient client(port);
        return client.isConnected()
                && client.send("POST /shop HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}")
                && client.answer().status == 200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 20'000);
}

void TestAtSpi::cleanupTestCase()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.terminate();
    QVERIFY(m_program.waitForFinished(20'000));
    QCOMPARE(m_program.exitCode(), 0);
}

void TestAtSpi::theProgramIsThere()
{
    const auto look = [this] {
        for (const AccessibleRef &each : m_bus.children(m_bus.root())) {
            if (m_bus.name(each).compare("hookloupe"_L1, Qt::CaseInsensitive) == 0)
                m_application = each;
        }
        return m_application.has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(look(), 20'000);
    QCOMPARE(m_bus.role(*m_application), u"application"_s);
}

void TestAtSpi::theListIsATableWithTheVerdict()
{
    QVERIFY(m_application);
    std::optional<AccessibleRef> table;
    QTRY_VERIFY_WITH_TIMEOUT((table = m_bus.find(*m_application, u"Events"_s, u"table"_s)), 20'000);
    QStringList row;
    const auto read = [&] {
        row.clear();
        for (int column = 0; column < 14; ++column)
            row.append(m_bus.name(m_bus.cell(*table, 0, column)));
        return row.contains(u"/shop"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(read(), 20'000);
    QVERIFY2(row.contains(u"unsigned"_s), qPrintable(row.join(u'|')));
    QVERIFY2(row.contains(u"POST"_s) && row.contains(u"200"_s), qPrintable(row.join(u'|')));
}

void TestAtSpi::theMainControlsHaveNamesAndRoles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::newRow("endpoints") << u"Endpoints"_s << u"list"_s;
    QTest::newRow("timeline") << u"Timeline of events"_s << u"chart"_s;
    QTest::newRow("stop") << u"Stop listening"_s << u"push button"_s;
    QTest::newRow("menu") << u"Event"_s << u"menu item"_s;
}

void TestAtSpi::theMainControlsHaveNamesAndRoles()
{
    QFETCH(const QString, name);
    QFETCH(const QString, role);
    QVERIFY(m_application);
    QVERIFY(m_bus.find(*m_application, name, role));
}

QTEST_GUILESS_MAIN(TestAtSpi)
#include "tst_atspi.moc"
