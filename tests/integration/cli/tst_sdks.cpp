// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/cliprocess.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// The providers' own npm packages sign and send; they are the judges here, not we.
class TestSdks : public QObject
{
    Q_OBJECT

private:
    static int send(const QStringList &arguments)
    {
        QProcess node;
        node.setWorkingDirectory(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/integration/sdk"));
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        node.start(u"node"_s, QStringList{ u"send.mjs"_s } + arguments);
        return node.waitForFinished(60'000) && node.exitStatus() == QProcess::NormalExit
                ? node.exitCode()
                : -1;
    }

private Q_SLOTS:
    void eventsSignedByTheSdkAreValid_data();
    void eventsSignedByTheSdkAreValid();
};

void TestSdks::eventsSignedByTheSdkAreValid_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("stripe") << u"whsec_test_secret"_s;
    QTest::newRow("github") << u"It's a Secret to Everybody"_s;
    QTest::newRow("standard-webhooks-v1") << u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
}

void TestSdks::eventsSignedByTheSdkAreValid()
{
    QFETCH(QString, secret);
    const QString scheme = QString::fromLatin1(QTest::currentDataTag());
    const QTemporaryDir dir;
    QFile endpoints(dir.filePath(u"e.json"_s));
    QVERIFY(endpoints.open(QIODevice::WriteOnly));
    endpoints.write(
            R"({"endpoints":[{"name":"sdk","path":"/","scheme":"%1","secret":{"env":"HL_SDK"}}]})"_ba
                    .replace("%1", scheme.toUtf8()));
    endpoints.close();
    ListenProcess listen(
            { u"--store"_s, dir.filePath(u"s.db"_s), u"--endpoints"_s, endpoints.fileName() },
            { u"HL_SDK="_s + secret });
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    const QStringList arguments{ u"--to"_s,     QString::fromUtf8(listen.url()) + u"/hook"_s,
                                 u"--scheme"_s, scheme,
                                 u"--secret"_s, secret };
    QCOMPARE(send(arguments), 0);
    QCOMPARE(send(arguments + QStringList{ u"--tamper"_s }), 0);
    const auto events = listen.waitForEvents(2);
    QCOMPARE(events.size(), qsizetype(2));
    QVERIFY2(events.at(0)[u"verdict"_s].toString() == u"valid"_s,
             qPrintable(events.at(0)[u"reason"_s].toString()));
    QCOMPARE(events.at(1)[u"verdict"_s].toString(), u"bad_signature"_s);
}

QTEST_GUILESS_MAIN(TestSdks)
#include "tst_sdks.moc"
