// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/testevent.h"

#include "core/event/replayrecord.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// The event that the program sends to itself.
class TestTestEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsValidAtTheEndpointThatIsChosen_data();
    void itIsValidAtTheEndpointThatIsChosen();
};

void TestTestEvent::itIsValidAtTheEndpointThatIsChosen_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("verdict");
    for (const QString &scheme : { u"github"_s, u"stripe"_s, u"shopify"_s, u"slack"_s })
        QTest::addRow("%s", qPrintable(scheme))
                << u"shop"_s << scheme << u"shop"_s << int(Verdict::Valid);
    QTest::newRow("none is chosen")
            << QString() << u"github"_s << u"default"_s << int(Verdict::Unsigned);
    QTest::newRow("it is gone") << u"no such endpoint"_s << u"github"_s << u"default"_s
                                << int(Verdict::Unsigned);
}

void TestTestEvent::itIsValidAtTheEndpointThatIsChosen()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, scheme);
    QFETCH(const QString, endpoint);
    QFETCH(const int, verdict);
    const QTemporaryDir dir;
    auto opened = Workspace::open({ .storePath = dir.filePath(u"a.db"_s), .useKeyring = false });
    QVERIFY(opened);
    Workspace &workspace = **opened;
    QFile secret(dir.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret-of-the-test");
    secret.close();
    Endpoint shop;
    shop.name = u"shop"_s;
    shop.path = "/shop";
    shop.scheme = scheme;
    shop.secrets = { { .ref = SecretRef{ SecretRef::Kind::File, secret.fileName() } } };
    workspace.useEndpoints(*EndpointSet::fromList({ shop }));
    QTRY_VERIFY(workspace.keyFor(u"shop"_s));
    QVERIFY(workspace.listen(QHostAddress(QHostAddress::LocalHost), 0));
    std::optional<qint64> id;
    connect(&workspace, &Workspace::committed, this, [&id](qint64 first) { id = first; });
    std::optional<SendResult> result;
    sendTestEvent(workspace, chosen, this,
                  [&result](const ReplayRecord &record) { result = record.result; });
    QTRY_VERIFY(result && id);
    QCOMPARE(result->status, 200);
    EventPtr event;
    workspace.read(
            Workspace::Lane::Detail, this,
            [at = *id](EventReader &reader) { return reader.event(at); },
            [&event](const Result<EventPtr> &read) { event = read ? *read : nullptr; });
    QTRY_VERIFY(event);
    QCOMPARE(event->endpoint, endpoint);
    QCOMPARE(int(event->verdict), verdict);
}

QTEST_GUILESS_MAIN(TestTestEvent)
#include "tst_testevent.moc"
