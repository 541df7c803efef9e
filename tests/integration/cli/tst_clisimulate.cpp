// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kSecret{ u"SIM_SECRET=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s,
                           u"SIM_OLD=whsec_b2xkb2xkb2xkb2xkb2xkb2xkb2xkb2xk"_s };
const QStringList kScheme{ u"--scheme"_s, u"standard-webhooks-v1"_s, u"--secret-env"_s,
                           u"SIM_SECRET"_s };

QList<QJsonObject> linesOf(const QByteArray &out)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

/// `simulate` against `listen`: our own gateway and our own consumer, over real sockets.
class TestCliSimulate : public CliTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatFailsIsRepeatedAndEveryAttemptIsValid();
    void duplicatesAreAttemptsOfOneDelivery();
    void aStoredEventIsPlayedAsANewMessage();
    void aConsumerThatNeverAcceptsGivesANegativeAnswer();
    void aKilledRunGoesOn();
    void aRunFileThatCannotBeWrittenIsAnEnvironmentError();
    void sigtermEndsItInOrder();
    void aRotationIsRehearsed();
    void itListsWhatThereIs();
    void mistakesAreUsageErrors_data();
    void mistakesAreUsageErrors();

private:
    /// A receiver of the scheme whose answers are \a response, JSON.
    QStringList receiver(const QString &name, const QByteArray &response) const
    {
        const QByteArray endpoints =
                "{\"endpoints\":[{\"name\":\"all\",\"path\":\"/\",\"scheme\":"
                "\"standard-webhooks-v1\",\"secret\":{\"env\":\"SIM_SECRET\"},\"response\":"
                + response + "}]}";
        return { u"--store"_s, file(name + u".db"_s), u"--endpoints"_s,
                 written(name + u".json"_s, endpoints) };
    }
};

void TestCliSimulate::whatFailsIsRepeatedAndEveryAttemptIsValid()
{
    ListenProcess listen(
            receiver(u"fail"_s, "{\"status\":200,\"fail\":{\"first\":2,\"status\":503}}"), kSecret);
    QVERIFY(listen.waitUntilListening());
    const CliResult played = runCli(
            QStringList{ u"simulate"_s, u"--json"_s, u"--scenario"_s, u"payment-confirmed"_s,
                         u"--to"_s, QString::fromUtf8(listen.url()), u"--time-scale"_s, u"10000"_s }
                    + kScheme,
            {}, kSecret);
    QVERIFY2(played.exitCode == 0, played.err.constData());
    const auto attempts = linesOf(played.out);
    QCOMPARE(attempts.size(), qsizetype(6));
    const auto events = listen.waitForEvents(6);
    QCOMPARE(events.size(), qsizetype(6));
    QMap<QString, QList<int>> seen;
    for (const QJsonObject &event : events) {
        QVERIFY2(event[u"verdict"_s] == u"valid"_s, qUtf8Printable(event[u"reason"_s].toString()));
        seen[event[u"delivery_id"_s].toString()].append(event[u"attempt"_s].toInt());
    }
    QCOMPARE(seen.size(), qsizetype(2));
    for (const QList<int> &ordinals : std::as_const(seen))
        QCOMPARE(ordinals, (QList<int>{ 1, 2, 3 }));
    // The schedule is Standard Webhooks' own: 5 s, then 5 min, within 10 %.
    for (const QJsonObject &attempt : attempts) {
        QVERIFY(seen.contains(attempt[u"delivery_id"_s].toString()));
        const qint64 wait = attempt[u"wait_ms"_s].toInteger();
        if (attempt[u"attempt"_s].toInt() == 1)
            QVERIFY2(wait >= 4'500 && wait <= 5'500, qPrintable(QString::number(wait)));
        if (attempt[u"attempt"_s].toInt() == 2)
            QVERIFY2(wait >= 270'000 && wait <= 330'000, qPrintable(QString::number(wait)));
        QCOMPARE(attempt[u"accepted"_s].toBool(), attempt[u"attempt"_s].toInt() == 3);
        QCOMPARE(attempt[u"next"_s].toString(),
                 attempt[u"attempt"_s].toInt() == 3 ? u"none"_s : u"retry"_s);
    }
    QVERIFY2(played.err.contains("2 of 2 messages accepted, in 6 attempts"),
             played.err.constData());
    QCOMPARE(listen.terminate(), 0);
}

void TestCliSimulate::duplicatesAreAttemptsOfOneDelivery()
{
    ListenProcess listen(receiver(u"twice"_s, "{\"status\":200}"), kSecret);
    QVERIFY(listen.waitUntilListening());
    const CliResult played =
            runCli(QStringList{ u"simulate"_s, u"--scenario"_s, u"payment-refunded"_s, u"--to"_s,
                                QString::fromUtf8(listen.url()), u"--time-scale"_s, u"1e6"_s,
                                u"--duplicates"_s, u"--out-of-order"_s }
                           + kScheme,
                   {}, kSecret);
    QVERIFY2(played.exitCode == 0, played.err.constData());
    QVERIFY2(played.out.contains("duplicate accepted"), played.out.constData());
    const auto events = listen.waitForEvents(6);
    QCOMPARE(events.size(), qsizetype(6));
    int duplicates = 0;
    QStringList types;
    for (const QJsonObject &event : events) {
        duplicates += event[u"duplicate_of"_s].isNull() ? 0 : 1;
        if (event[u"duplicate_of"_s].isNull())
            types.append(event[u"event_type"_s].toString());
    }
    QCOMPARE(duplicates, 3);
    QVERIFY(types
            != (QStringList{ u"payment.pending"_s, u"payment.confirmed"_s,
                             u"payment.refunded"_s }));
    types.sort();
    QCOMPARE(types,
             (QStringList{ u"payment.confirmed"_s, u"payment.pending"_s, u"payment.refunded"_s }));
    QCOMPARE(listen.terminate(), 0);
}

void TestCliSimulate::aStoredEventIsPlayedAsANewMessage()
{
    ListenProcess listen(receiver(u"again"_s, "{\"status\":200}"), kSecret);
    QVERIFY(listen.waitUntilListening());
    QCOMPARE(post(listen.url() + "/in?a=b", kBody), "200"_ba);
    QCOMPARE(listen.waitForEvents(1).size(), qsizetype(1));
    const CliResult played =
            runCli(QStringList{ u"simulate"_s, u"--event"_s, u"1"_s, u"--store"_s,
                                file(u"again.db"_s), u"--to"_s, QString::fromUtf8(listen.url()) }
                           + kScheme,
                   {}, kSecret);
    QVERIFY2(played.exitCode == 0, played.err.constData());
    const auto events = listen.waitForEvents(2);
    QCOMPARE(events.size(), qsizetype(2));
    QCOMPARE(events[1][u"verdict"_s].toString(), u"valid"_s);
    QCOMPARE(events[1][u"target"_s].toString(), u"/in?a=b"_s);
    QCOMPARE(events[1][u"body_bytes"_s], events[0][u"body_bytes"_s]);
    QCOMPARE(listen.terminate(), 0);
}

void TestCliSimulate::aConsumerThatNeverAcceptsGivesANegativeAnswer()
{
    ListenProcess listen(receiver(u"never"_s, "{\"status\":500}"), kSecret);
    QVERIFY(listen.waitUntilListening());
    const CliResult played =
            runCli(QStringList{ u"simulate"_s, u"--scenario"_s, u"payment-failed"_s, u"--to"_s,
                                QString::fromUtf8(listen.url()), u"--time-scale"_s, u"1e7"_s,
                                u"--schedule"_s, u"zoom"_s }
                           + kScheme,
                   {}, kSecret);
    QCOMPARE(played.exitCode, 1);
    QVERIFY2(played.out.contains("gave up: that was the last of 4 attempts"),
             played.out.constData());
    QVERIFY2(played.err.contains("0 of 2 messages accepted, in 8 attempts"),
             played.err.constData());
    QCOMPARE(listen.terminate(), 0);
}

void TestCliSimulate::aKilledRunGoesOn()
{
    ListenProcess listen(
            receiver(u"kill"_s, "{\"status\":200,\"fail\":{\"first\":1,\"status\":503}}"), kSecret);
    QVERIFY(listen.waitUntilListening());
    const QString run = file(u"run.jsonl"_s);
    QProcess first;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SIM_SECRET"_s, kSecret[0].section(u'=', 1));
    first.setProcessEnvironment(environment);
    first.start(QStringLiteral(HOOKLOUPE_CLI),
                QStringList{ u"simulate"_s, u"--scenario"_s, u"payment-events"_s, u"--to"_s,
                             QString::fromUtf8(listen.url()), u"--time-scale"_s, u"100"_s,
                             u"--count"_s, u"10"_s, u"--every"_s, u"5s"_s, u"--run-file"_s, run }
                        + kScheme);
    QVERIFY(listen.waitForEvents(12).size() >= 12);
    first.kill(); // in the middle: most of the forty are still to come
    QVERIFY(first.waitForFinished());
    QVERIFY(listen.waitForEvents(0).size() < 80);

    const CliResult resumed = runCli(
            { u"simulate"_s, u"--resume"_s, run, u"--secret-env"_s, u"SIM_SECRET"_s }, {}, kSecret);
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    QVERIFY2(resumed.err.contains("40 of 40 messages accepted"), resumed.err.constData());
    QSet<QString> refused;
    QSet<QString> accepted;
    // What was under way when it was killed comes twice: there may be more than eighty.
    for (qsizetype wanted = 80; accepted.size() < 40; ++wanted) {
        const auto events = listen.waitForEvents(wanted);
        QVERIFY(events.size() >= wanted);
        for (const QJsonObject &event : events) {
            // The kill may have cut a request short: that one is refused, and sent again.
            if (event[u"kind"_s] == u"refused"_s)
                continue;
            QVERIFY(event[u"verdict"_s] == u"valid"_s);
            (event[u"status"_s].toInt() == 200 ? accepted : refused)
                    .insert(event[u"delivery_id"_s].toString());
        }
    }
    QCOMPARE(accepted.size(), qsizetype(40));
    QCOMPARE(refused, accepted);
    const CliResult over = runCli(
            { u"simulate"_s, u"--resume"_s, run, u"--secret-env"_s, u"SIM_SECRET"_s }, {}, kSecret);
    QCOMPARE(over.exitCode, 2);
    QVERIFY2(over.err.contains("has come to its end"), over.err.constData());
    QCOMPARE(listen.terminate(), 0);
}

void TestCliSimulate::aRunFileThatCannotBeWrittenIsAnEnvironmentError()
{
    ListenProcess listen(receiver(u"full"_s, "{\"status\":200}"), kSecret);
    QVERIFY(listen.waitUntilListening());
    const QStringList play{ u"simulate"_s,
                            u"--scenario"_s,
                            u"payment-events"_s,
                            u"--to"_s,
                            QString::fromUtf8(listen.url()),
                            u"--count"_s,
                            u"100"_s,
                            u"--burst"_s,
                            u"--run-file"_s };
    const CliResult none = runCli(
            play + QStringList{ file(u"no/such/folder/run.jsonl"_s) } + kScheme, {}, kSecret);
    QCOMPARE(none.exitCode, 3);

    // A disk that fills up in the middle.
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SIM_SECRET"_s, kSecret[0].section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.start(u"bash"_s,
                  QStringList{ u"-c"_s, u"trap '' XFSZ; ulimit -f 24; exec \"$@\""_s, u"bash"_s,
                               QStringLiteral(HOOKLOUPE_CLI) }
                          + play + QStringList{ file(u"full.jsonl"_s) } + kScheme);
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("cannot be written") && err.contains("nothing that was planned is lost"),
             err.constData());
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(listen.terminate(), 0);
}

void TestCliSimulate::sigtermEndsItInOrder()
{
    ListenProcess listen(receiver(u"hang"_s, "{\"fault\":\"hang\"}"), kSecret);
    QVERIFY(listen.waitUntilListening());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SIM_SECRET"_s, kSecret[0].section(u'=', 1));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HOOKLOUPE_CLI),
                  QStringList{ u"simulate"_s, u"--scenario"_s, u"payment-confirmed"_s, u"--to"_s,
                               QString::fromUtf8(listen.url()), u"--timeout"_s, u"600"_s }
                          + kScheme);
    QCOMPARE(listen.waitForEvents(1).size(), qsizetype(1));
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("It was stopped.") && err.contains("2 are not finished"),
             err.constData());
    QCOMPARE(listen.terminate(), 0);
}

void TestCliSimulate::aRotationIsRehearsed()
{
    // It answers 401 to what does not verify, as a consumer does.
    const QByteArray endpoints =
            "{\"endpoints\":[{\"name\":\"all\",\"path\":\"/\",\"scheme\":\"standard-webhooks-v1\","
            "\"secret\":{\"env\":\"SIM_OLD\"},\"response\":{\"status\":200},\"rules\":[{\"when\":"
            "\"-verdict:valid\",\"response\":{\"status\":401}}]}]}";
    ListenProcess listen({ u"--store"_s, file(u"rotate.db"_s), u"--endpoints"_s,
                           written(u"rotate.json"_s, endpoints) },
                         kSecret);
    QVERIFY(listen.waitUntilListening());
    const CliResult result =
            runCli(QStringList{ u"simulate"_s, u"--rehearse-rotation"_s, u"--old-secret-env"_s,
                                u"SIM_OLD"_s, u"--scenario"_s, u"payment-confirmed"_s, u"--to"_s,
                                QString::fromUtf8(listen.url()), u"--json"_s }
                           + kScheme,
                   {}, kSecret);
    QMap<QString, bool> accepted;
    for (const QJsonObject &line : linesOf(result.out))
        accepted[line[u"signed_by"_s].toString()] = line[u"accepted"_s].toBool();
    QCOMPARE(accepted,
             (QMap<QString, bool>{ { u"new"_s, false },
                                   { u"old"_s, true },
                                   { u"new+old"_s, true },
                                   { u"old+new"_s, true },
                                   { u"neither"_s, false } }));
    QVERIFY2(result.err.contains("has the old secret"), result.err.constData());
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(listen.terminate(), 0);
}

void TestCliSimulate::itListsWhatThereIs()
{
    const CliResult text = runCli({ u"simulate"_s, u"--list"_s });
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("payment-confirmed") && text.out.contains("standard-webhooks"));
    const auto lines = linesOf(runCli({ u"simulate"_s, u"--list"_s, u"--json"_s }).out);
    QVERIFY(lines.size() > 90);
}

void TestCliSimulate::mistakesAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    const QStringList to{ u"--to"_s, u"http://127.0.0.1:9"_s };
    const QStringList scenario{ u"--scenario"_s, u"payment-confirmed"_s };
    QTest::newRow("nothing") << QStringList{} << "Name the scheme"_ba;
    QTest::newRow("no scenario") << kScheme + to << "one of --scenario"_ba;
    QTest::newRow("unknown scenario")
            << kScheme + to + QStringList{ u"--scenario"_s, u"x"_s } << "no scenario 'x'"_ba;
    QTest::newRow("unknown schedule")
            << kScheme + to + scenario + QStringList{ u"--schedule"_s, u"nobody"_s }
            << "no schedule 'nobody'"_ba;
    QTest::newRow("no target") << kScheme + scenario << "--to URL"_ba;
    QTest::newRow("time scale") << kScheme + to + scenario
                    + QStringList{ u"--time-scale"_s, u"-1"_s }
                                << "time scale is a number"_ba;
    QTest::newRow("a time") << kScheme + to + scenario + QStringList{ u"--every"_s, u"5"_s }
                            << "--every takes a time"_ba;
    QTest::newRow("no secret") << QStringList{ u"--scheme"_s, u"stripe"_s } + to + scenario
                               << "Give the secret"_ba;
    QTest::newRow("another computer")
            << kScheme + scenario + QStringList{ u"--to"_s, u"http://app.example"_s }
            << "add --yes"_ba;
    QTest::newRow("a file with a mistake") << kScheme + to
                    + QStringList{ u"--scenario"_s,
                                   written(u"bad.json"_s,
                                           "{\"id\":\"x\",\"name\":\"X\",\n\"steps\":[\n"
                                           "{\"type\":\"t\",\"body\":{\"a\":\"{{b}}\"}}]}") }
                                           << "bad.json:3:"_ba;
    QTest::newRow("resume and more")
            << scenario + QStringList{ u"--resume"_s, u"x"_s } << "cannot change it"_ba;
}

void TestCliSimulate::mistakesAreUsageErrors()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, said);
    const CliResult result = runCli(QStringList{ u"simulate"_s } + options, {}, kSecret);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(said), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliSimulate)
#include "tst_clisimulate.moc"
