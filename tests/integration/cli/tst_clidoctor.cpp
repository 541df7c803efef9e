// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTcpServer>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> outcomes(const QByteArray &out)
{
    QMap<QString, QString> found;
    for (const QByteArray &line : out.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.isEmpty())
            found.insert(object[u"check"_s].toString(), object[u"outcome"_s].toString());
    }
    return found;
}

} // namespace

class TestCliDoctor : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void aListenerOfAnotherProcessIsFoundAndProbed();
    void nobodyWhoListensIsANo();
    void wrongUsage();
};

void TestCliDoctor::aListenerOfAnotherProcessIsFoundAndProbed()
{
    const QString store = file(u"doctor.db"_s);
    ListenProcess listen({ u"--store"_s, store });
    QVERIFY(listen.waitUntilListening());
    const CliResult result =
            runCli({ u"doctor"_s, u"--store"_s, store, u"--port"_s, QString::number(listen.port()),
                     u"--url"_s, QString::fromUtf8(listen.url()) + u"/pay"_s, u"--json"_s });
    const auto found = outcomes(result.out);
    QCOMPARE(found[u"listener"_s], u"pass"_s);
    QCOMPARE(found[u"port"_s], u"pass"_s);
    QVERIFY2(found[u"probe"_s] == u"pass"_s, result.out.constData());
    QCOMPARE(result.exitCode, 0);
    const CliResult events = runCli({ u"events"_s, u"--store"_s, store, u"--json"_s });
    QVERIFY2(!events.out.contains("\"id\""), events.out.constData());
}

void TestCliDoctor::nobodyWhoListensIsANo()
{
    QTcpServer other; // of this process, whose name is not ours
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const CliResult result = runCli({ u"doctor"_s, u"--store"_s, file(u"none.db"_s), u"--port"_s,
                                      QString::number(other.serverPort()), u"--url"_s,
                                      u"https://name.invalid/x"_s });
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.contains("fail     Listening: ")
                     && result.out.contains("fail     Port: Another program holds the port")
                     && result.out.contains("skipped  Through the public URL: No request was sent"),
             result.out.constData());
}

void TestCliDoctor::wrongUsage()
{
    QCOMPARE(runCli({ u"doctor"_s, u"--url"_s, u"name.example"_s }).exitCode, 2);
    QCOMPARE(runCli({ u"doctor"_s, u"--port"_s, u"0"_s }).exitCode, 2);
    QCOMPARE(runCli({ u"doctor"_s, u"x"_s }).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_clidoctor.moc"
