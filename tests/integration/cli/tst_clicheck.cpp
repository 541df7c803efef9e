// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

/// One of tests/integration/sdk/consumers.mjs, until it is destroyed.
class Consumer
{
public:
    Consumer(const QString &name, const QString &secret)
    {
        m_node.setWorkingDirectory(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/integration/sdk"));
        m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_node.start(u"node"_s, { u"consumers.mjs"_s, name, secret });
        while (!m_node.canReadLine() && m_node.waitForReadyRead(60'000)) { }
        m_port = QString::fromLatin1(m_node.readLine()).section(u' ', 1).toInt();
    }
    ~Consumer()
    {
        m_node.closeWriteChannel();
        if (!m_node.waitForFinished(10'000)) {
            m_node.kill();
            m_node.waitForFinished(10'000);
        }
    }
    int port() const { return m_port; }
    QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(m_port); }

private:
    QProcess m_node;
    int m_port = 0;
};

QStringList checksWith(const QJsonObject &report, const QString &outcome)
{
    QStringList ids;
    for (const auto &check : report[u"checks"_s].toArray()) {
        if (check[u"outcome"_s].toString() == outcome)
            ids += check[u"id"_s].toString();
    }
    return ids;
}

const QString kSvixSecret = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;

} // namespace

/// Consumers as people write them, with the providers' own SDKs: the check must find what is wrong
/// with each, and nothing else.
class TestCliCheck : public CliTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsWrongAndNothingElse_data();
    void findsWhatIsWrongAndNothingElse();
    void theTableReads();
    void aRefusalOfEverythingIsOneRow();
    void reportsAreWritten();
    void anEventOfOnesOwnIsSent();
    void nobodyThereIsAnErrorOfTheEnvironment();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void anInterruptEndsItInOrder();
    void theListNamesEachCheck();
};

void TestCliCheck::findsWhatIsWrongAndNothingElse_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("failures");
    QTest::addColumn<QStringList>("open"); ///< what cannot be told
    const QString stripe = u"whsec_test_secret"_s;
    const QStringList none;
    const QStringList first{ u"answers_first"_s };
    QTest::newRow("stripe") << u"stripe"_s << stripe << none << none << first;
    QTest::newRow("octokit") << u"github"_s << u"It's a Secret"_s << none << none << first;
    QTest::newRow("svix") << u"svix"_s << kSvixSecret << none << none << first;
    QTest::newRow("stripe-small") << u"stripe"_s << stripe << none << QStringList{ u"large_body"_s }
                                  << first;
    QTest::newRow("reserialising")
            << u"stripe"_s << stripe << none << QStringList{ u"raw_body"_s } << first;
    QTest::newRow("unverified") << u"stripe"_s << stripe << none
                                << QStringList{ u"wrong_signature"_s,   u"tampered_body"_s,
                                                u"missing_signature"_s, u"empty_signature"_s,
                                                u"other_algorithm"_s,   u"stale_timestamp"_s }
                                << QStringList{ u"retry_after_failure"_s, u"answers_first"_s };
    QTest::newRow("not-idempotent")
            << u"stripe"_s << stripe << none << QStringList{ u"duplicate"_s } << first;
    QTest::newRow("slow") << u"stripe"_s << stripe << QStringList{ u"--timeout"_s, u"1"_s }
                          << QStringList{ u"in_time"_s, u"answers_first"_s } << none;
    QTest::newRow("notes-first") << u"stripe"_s << stripe << none
                                 << QStringList{ u"duplicate"_s, u"retry_after_failure"_s }
                                 << first;
}

void TestCliCheck::findsWhatIsWrongAndNothingElse()
{
    QFETCH(QString, scheme);
    QFETCH(QString, secret);
    QFETCH(QStringList, more);
    QFETCH(QStringList, failures);
    QFETCH(QStringList, open);
    const Consumer consumer(QString::fromLatin1(QTest::currentDataTag()), secret);
    QVERIFY(consumer.port() > 0);
    const CliResult result = runCli(QStringList{ u"check"_s, consumer.url(), u"--scheme"_s, scheme,
                                                 u"--secret-env"_s, u"HL_CHECK"_s, u"--json"_s }
                                            + more,
                                    {}, { u"HL_CHECK="_s + secret });
    const QJsonObject report = QJsonDocument::fromJson(result.out).object();
    QVERIFY2(!report.isEmpty(), result.err.constData());
    if (checksWith(report, u"fail"_s) != failures)
        qInfo().noquote() << QJsonDocument(report[u"checks"_s].toArray()).toJson().left(40'000);
    QCOMPARE(checksWith(report, u"fail"_s), failures);
    QCOMPARE(checksWith(report, u"cannot_tell"_s), open);
    QCOMPARE(result.exitCode, failures.isEmpty() ? 0 : 1);
    QVERIFY(!result.out.contains(secret.toUtf8()));
}

void TestCliCheck::theTableReads()
{
    const Consumer consumer(u"reserialising"_s, u"whsec_a"_s);
    const CliResult result =
            runCli({ u"check"_s, consumer.url(), u"--scheme"_s, u"stripe"_s, u"--secret-file"_s,
                     written(u"secret"_s, "whsec_a\n"), u"--only"_s, u"raw_body,unicode"_s });
    QCOMPARE(result.exitCode, 1);
    const QList<QByteArray> lines = result.out.split('\n');
    QVERIFY2(lines.at(0).startsWith("pass           Valid event "), result.out.constData());
    QVERIFY(lines.at(1).startsWith("fail           Signature over the raw body "));
    QVERIFY(lines.at(2).startsWith("               → Verify the bytes as they came"));
    QVERIFY(lines.at(3).startsWith("pass           Text beyond ASCII "));
    QVERIFY(result.out.contains("Five best practices"));
    QVERIFY(result.out.contains("3 checks: 2 pass, 1 fails.\n"));
}

void TestCliCheck::aRefusalOfEverythingIsOneRow()
{
    const Consumer consumer(u"misconfigured"_s, u"whsec_a"_s);
    const CliResult result = runCli({ u"check"_s, consumer.url(), u"--scheme"_s, u"stripe"_s,
                                      u"--secret-env"_s, u"HL_CHECK"_s },
                                    {}, { u"HL_CHECK=whsec_a"_s });
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.startsWith("fail           Valid event "));
    QVERIFY(result.out.contains("\ncannot tell    22 further checks "));
    QVERIFY(!result.out.contains("\npass"));
}

void TestCliCheck::reportsAreWritten()
{
    const Consumer consumer(u"stripe"_s, u"whsec_a"_s);
    const CliResult result =
            runCli({ u"check"_s, consumer.url(), u"--scheme"_s, u"stripe"_s, u"--secret-env"_s,
                     u"HL_CHECK"_s, u"--only"_s, u"duplicate"_s, u"--junit"_s, file(u"j.xml"_s),
                     u"--html"_s, file(u"r.html"_s) },
                   {}, { u"HL_CHECK=whsec_a"_s });
    QCOMPARE(result.exitCode, 0);
    const auto contents = [this](const QString &name) {
        QFile written(file(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    };
    QVERIFY(contents(u"j.xml"_s)
                    .contains("<testcase classname=\"check.stripe\" name=\"duplicate\""));
    const QByteArray html = contents(u"r.html"_s);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("POST /hook HTTP/1.1"));
    QVERIFY(html.contains("color-scheme: light dark"));
    QVERIFY(!html.contains("whsec_a"));

    const CliResult lost = runCli({ u"check"_s, consumer.url(), u"--scheme"_s, u"stripe"_s,
                                    u"--secret-env"_s, u"HL_CHECK"_s, u"--only"_s, u"duplicate"_s,
                                    u"--html"_s, file(u"no/such/folder.html"_s) },
                                  {}, { u"HL_CHECK=whsec_a"_s });
    QCOMPARE(lost.exitCode, 3);
    QVERIFY(lost.err.contains("folder.html"));
}

void TestCliCheck::anEventOfOnesOwnIsSent()
{
    const Consumer consumer(u"octokit"_s, u"s"_s);
    const QString event = written(u"e.http"_s,
                                  "POST /old HTTP/1.1\r\nHost: old.example\r\nX-GitHub-Event: "
                                  "star\r\nContent-Type: application/json\r\n\r\n"
                                  "{\"action\":\"created\",\"starred_at\":\"2026-01-05\"}");
    const CliResult result = runCli({ u"check"_s, consumer.url(), u"--scheme"_s, u"github"_s,
                                      u"--secret-env"_s, u"HL_CHECK"_s, u"--only"_s,
                                      u"wrong_signature"_s, u"--event"_s, event, u"--json"_s },
                                    {}, { u"HL_CHECK=s"_s });
    const QJsonObject report = QJsonDocument::fromJson(result.out).object();
    const QString request = report[u"checks"_s][0][u"exchanges"_s][0][u"request"_s].toString();
    QVERIFY2(request.startsWith(u"POST /hook HTTP/1.1\nHost: 127.0.0.1:"_s), qPrintable(request));
    QVERIFY(request.contains(u"X-GitHub-Event: star\n"_s));
    QVERIFY(request.endsWith(u"{\"action\":\"created\",\"starred_at\":\"2026-01-05\"}"_s));
    QCOMPARE(result.exitCode, 0);
}

void TestCliCheck::nobodyThereIsAnErrorOfTheEnvironment()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/hook"_s.arg(free.serverPort());
    free.close();
    const CliResult result = runCli(
            { u"check"_s, url, u"--scheme"_s, u"stripe"_s, u"--secret-env"_s, u"HL_CHECK"_s }, {},
            { u"HL_CHECK=whsec_a"_s });
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("127.0.0.1"), result.err.constData());
}

void TestCliCheck::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QStringList scheme{ u"--scheme"_s, u"github"_s, u"--secret-env"_s, u"HL_CHECK"_s };
    const QString url = u"http://127.0.0.1:9/x"_s;
    QTest::newRow("no url") << scheme << "URL"_ba;
    QTest::newRow("no scheme") << QStringList{ url } << "--scheme"_ba;
    QTest::newRow("no secret") << QStringList{ url, u"--scheme"_s, u"github"_s }
                               << "--secret-file"_ba;
    QTest::newRow("bad url") << QStringList{ u"localhost"_s } + scheme << "http://"_ba;
    QTest::newRow("unknown check")
            << QStringList{ url, u"--only"_s, u"nonsense"_s } + scheme << "nonsense"_ba;
    QTest::newRow("another host") << QStringList{ u"http://192.0.2.1/x"_s } + scheme << "--yes"_ba;
    QTest::newRow("time-out") << QStringList{ url, u"--timeout"_s, u"0"_s } + scheme
                              << "--timeout"_ba;
}

void TestCliCheck::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliResult result =
            runCli(QStringList{ u"check"_s } + arguments, {}, { u"HL_CHECK=secret"_s });
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(says), result.err.constData());
    QCOMPARE(result.out, QByteArray());
}

void TestCliCheck::anInterruptEndsItInOrder()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess check;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HL_CHECK"_s, u"s"_s);
    check.setProcessEnvironment(environment);
    check.start(QStringLiteral(HOOKLOUPE_CLI),
                { u"check"_s, u"http://127.0.0.1:%1/x"_s.arg(silent.serverPort()), u"--scheme"_s,
                  u"github"_s, u"--secret-env"_s, u"HL_CHECK"_s });
    QVERIFY(silent.waitForNewConnection(30'000));
    ::kill(static_cast<pid_t>(check.processId()), SIGINT);
    QVERIFY(check.waitForFinished(30'000));
    QCOMPARE(check.exitStatus(), QProcess::NormalExit);
    QCOMPARE(check.exitCode(), 1);
    QVERIFY(check.readAllStandardError().contains("stopped"));
}

void TestCliCheck::theListNamesEachCheck()
{
    const CliResult result = runCli({ u"check"_s, u"--list"_s });
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out.count('\n'), 23);
    QVERIFY(result.out.startsWith("accepted "));
    QVERIFY(result.out.contains("\ntwenty_at_once "));
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
