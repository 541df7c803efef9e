// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kSecret{ u"REPLAY_SECRET=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s };

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

/// `replay` of many events from one store to `listen` with another.
class TestCliReplay : public CliTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aQueryIsReplayedAndWrittenAsATable();
    void aDryRunConnectsToNobody();
    void aShuffledOrderComesAgainWithItsSeed();
    void twoTargetsAreCompared();
    void editsFillPlaceholdersIn();
    void aMistakeInAnEditIsPointedAt();
    void aRetryKeepsTheIdAndANewMessageDoesNot();
    void whatIsNotAcceptedIsTriedAgainByTheSchedule();
    void aDeadTargetEndsIt();
    void whatContradictsItselfIsAUsageError_data();
    void whatContradictsItselfIsAUsageError();

private:
    CliResult replay(const QStringList &arguments) const
    {
        return runCli(QStringList{ u"replay"_s, u"--store"_s, m_store } + arguments, {}, kSecret);
    }
    /// Arguments for a consumer that answers as \a response says.
    QStringList consumer(const QString &name, const QByteArray &response) const
    {
        return { u"--store"_s, file(name + u".db"_s), u"--endpoints"_s,
                 written(name + u".json"_s,
                         "{\"endpoints\":[{\"name\":\"all\",\"path\":\"/\","
                         "\"scheme\":\"standard-webhooks-v1\",\"secret\":{\"env\":"
                         "\"REPLAY_SECRET\"},\"response\":"
                                 + response + "}]}") };
    }
    QString m_store;
};

void TestCliReplay::initTestCase()
{
    m_store = file(u"captured.db"_s);
    ListenProcess listen({ u"--store"_s, m_store });
    QVERIFY(listen.waitUntilListening());
    for (int i = 1; i <= 6; ++i) {
        const QByteArray number = QByteArray::number(i);
        post(listen.url() + (i % 2 == 1 ? "/odd" : "/even"), "{\"n\":" + number + "}",
             { u"-H"_s, u"webhook-id: msg_%1"_s.arg(i), u"-H"_s, u"webhook-timestamp: 1"_s, u"-H"_s,
               u"webhook-signature: v1,AA=="_s });
    }
    QCOMPARE(listen.waitForEvents(6).size(), 6);
    QCOMPARE(listen.terminate(), 0);
}

void TestCliReplay::aQueryIsReplayedAndWrittenAsATable()
{
    ListenProcess listen(consumer(u"query"_s, R"({"status":200})"), kSecret);
    QVERIFY(listen.waitUntilListening());
    const QString table = file(u"results.csv"_s);
    const CliResult result = replay({ u"--query"_s, u"path:/odd"_s, u"--to"_s,
                                      QString::fromUtf8(listen.url()), u"--concurrency"_s, u"4"_s,
                                      u"--times"_s, u"2"_s, u"--csv"_s, table, u"--json"_s });
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const auto rows = linesOf(result.out);
    QCOMPARE(rows.size(), 6);
    QSet<int> events;
    for (const QJsonObject &row : rows) {
        events.insert(row[u"event"_s].toInt());
        QCOMPARE(row[u"outcome"_s].toString(), u"accepted"_s);
        QCOMPARE(row[u"kind"_s].toString(), u"exact"_s);
        QCOMPARE(row[u"tries"_s].toInt(), 1);
        QVERIFY(row[u"total_us"_s].toInt() > 0);
    }
    QCOMPARE(events, (QSet<int>{ 1, 3, 5 }));
    QCOMPARE(listen.waitForEvents(6).size(), 6);
    QVERIFY(result.err.contains("6 of 6, 6 accepted."));
    QFile csv(table);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 7);
    QVERIFY(lines.first().startsWith("event_id,target,outcome,status,tries,started_at,kind,"));
    QVERIFY(lines.last().contains(",accepted,200,1,"));
    QVERIFY(runCli({ u"show"_s, u"3"_s, u"--store"_s, m_store }).out.count("replayed") == 2);
}

void TestCliReplay::aDryRunConnectsToNobody()
{
    const CliResult result =
            replay({ u"--query"_s, u"path:/even"_s, u"--to"_s, u"http://example.invalid/in"_s,
                     u"--as-new"_s, u"--scheme"_s, u"standard-webhooks-v1"_s, u"--secret-env"_s,
                     u"REPLAY_SECRET"_s, u"--dry-run"_s, u"--json"_s });
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const auto rows = linesOf(result.out);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][u"event"_s].toInt(), 2);
    QCOMPARE(rows[0][u"kind"_s].toString(), u"resigned"_s);
    QCOMPARE(rows[0][u"request_target"_s].toString(), u"/in"_s);
    QCOMPARE(rows[0][u"target"_s].toString(), u"http://example.invalid/in"_s);
    QVERIFY(!rows[0][u"delivery_id"_s].toString().isEmpty());
    QVERIFY(rows[0][u"delivery_id"_s].toString() != u"msg_2"_s);
    QVERIFY(result.err.contains("Nothing was sent. It would be 3 requests"));
}

void TestCliReplay::aShuffledOrderComesAgainWithItsSeed()
{
    const QStringList dry{ u"--query"_s, u"method:POST"_s, u"--to"_s, u"http://localhost:1"_s,
                           u"--dry-run"_s };
    const CliResult drawn = replay(dry + QStringList{ u"--shuffle"_s });
    QCOMPARE(drawn.exitCode, 0);
    const QByteArray said = drawn.err.mid(drawn.err.indexOf("--seed ") + 7);
    const QString seed = QString::fromLatin1(said.left(said.indexOf(' ')));
    QVERIFY2(!seed.isEmpty(), drawn.err.constData());
    QCOMPARE(replay(dry + QStringList{ u"--seed"_s, seed }).out, drawn.out);
    QVERIFY(replay(dry).out.startsWith("#1 exact"));
}

void TestCliReplay::twoTargetsAreCompared()
{
    ListenProcess old(consumer(u"old"_s, R"({"status":200,"body":"{\"a\": 1, \"b\": 2}"})"),
                      kSecret);
    ListenProcess same(consumer(u"same"_s, R"({"status":200,"body":"{\"b\":2,\"a\":1}"})"),
                       kSecret);
    ListenProcess other(consumer(u"other"_s, R"({"status":202,"body":"{\"a\":1,\"b\":3}"})"),
                        kSecret);
    QVERIFY(old.waitUntilListening() && same.waitUntilListening() && other.waitUntilListening());
    const QStringList to{ u"1"_s, u"2"_s, u"--to"_s, QString::fromUtf8(old.url()), u"--also-to"_s };
    const CliResult alike = replay(to + QStringList{ QString::fromUtf8(same.url()) });
    QVERIFY2(alike.exitCode == 0, (alike.out + alike.err).constData());
    QVERIFY(alike.err.contains("2 answers compared: the targets answered alike."));
    const CliResult differs =
            replay(to + QStringList{ QString::fromUtf8(other.url()), u"--json"_s });
    QCOMPARE(differs.exitCode, 1);
    const auto rows = linesOf(differs.out);
    QCOMPARE(rows.size(), 4);
    QVERIFY(!rows[0].contains(u"differs"_s));
    QCOMPARE(rows[1][u"differs"_s].toArray(), (QJsonArray{ u"status"_s, u"body"_s }));
    QVERIFY(rows[1][u"difference"_s].toString().contains(u"$.b"_s));
    QVERIFY(differs.err.contains("2 answered differently"));
}

void TestCliReplay::editsFillPlaceholdersIn()
{
    ListenProcess listen(consumer(u"edits"_s, R"({"status":200})"), kSecret);
    QVERIFY(listen.waitUntilListening());
    const CliResult result =
            replay({ u"4"_s, u"--to"_s, QString::fromUtf8(listen.url()), u"--edit"_s,
                     u"json $.n = \"{{json:$.n}}-{{random:hex:4}}\""_s, u"--edit"_s,
                     u"header webhook-id: new-{{header:webhook-id}}"_s, u"--times"_s, u"2"_s });
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.out.count("#4 edited: 200"), 2);
    const auto events = listen.waitForEvents(2);
    QCOMPARE(events[0][u"delivery_id"_s].toString(), u"new-msg_4"_s);
    const QByteArray first =
            runCli({ u"show"_s, u"1"_s, u"--body"_s, u"--store"_s, file(u"edits.db"_s) }).out;
    const QByteArray second =
            runCli({ u"show"_s, u"2"_s, u"--body"_s, u"--store"_s, file(u"edits.db"_s) }).out;
    QVERIFY2(first.startsWith("{\"n\":\"4-") && first.size() == 14, first.constData());
    QVERIFY(first != second);
}

void TestCliReplay::aMistakeInAnEditIsPointedAt()
{
    const CliResult result = replay(
            { u"1"_s, u"--to"_s, u"http://localhost:1"_s, u"--edit"_s, u"header X: {{uid}}"_s });
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("There is no value “uid”")
                     && result.err.contains("  header X: {{uid}}\n              ^^^"),
             result.err.constData());
}

void TestCliReplay::aRetryKeepsTheIdAndANewMessageDoesNot()
{
    ListenProcess listen(consumer(u"identity"_s, R"({"status":200})"), kSecret);
    QVERIFY(listen.waitUntilListening());
    for (const QString &as : { u"--as-retry"_s, u"--as-new"_s }) {
        const CliResult result =
                replay({ u"1"_s, u"--to"_s, QString::fromUtf8(listen.url()), as, u"--scheme"_s,
                         u"standard-webhooks-v1"_s, u"--secret-env"_s, u"REPLAY_SECRET"_s });
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }
    const auto events = listen.waitForEvents(2);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0][u"verdict"_s].toString(), u"valid"_s);
    QCOMPARE(events[1][u"verdict"_s].toString(), u"valid"_s);
    QCOMPARE(events[0][u"delivery_id"_s].toString(), u"msg_1"_s);
    QVERIFY(events[1][u"delivery_id"_s].toString() != u"msg_1"_s);
}

void TestCliReplay::whatIsNotAcceptedIsTriedAgainByTheSchedule()
{
    ListenProcess listen(consumer(u"busy"_s, R"({"status":503})"), kSecret);
    QVERIFY(listen.waitUntilListening());
    const QString schedule = written(u"quick.json"_s,
                                     "{\"id\":\"quick\",\"name\":\"Quick\",\"success\":\"2xx\","
                                     "\"waits\":[\"5s\",\"5s\"],\"gives_up\":\"it stops\","
                                     "\"source\":{\"kind\":\"general\",\"date\":\"2026-11\"}}");
    const CliResult result = replay({ u"1"_s, u"2"_s, u"--to"_s, QString::fromUtf8(listen.url()),
                                      u"--retry"_s, schedule, u"--time-scale"_s, u"1000"_s,
                                      u"--concurrency"_s, u"2"_s, u"--json"_s });
    QVERIFY2(result.exitCode == 1, result.err.constData());
    const auto rows = linesOf(result.out);
    QVERIFY2(rows.size() == 2, result.err.constData());
    QCOMPARE(rows[0][u"tries"_s].toInt(), 3);
    QCOMPARE(rows[0][u"outcome"_s].toString(), u"refused"_s);
    QVERIFY(rows[0][u"failure"_s].toString().startsWith(u"Given up: "_s));
    QCOMPARE(listen.waitForEvents(6).size(), 6);
}

void TestCliReplay::aDeadTargetEndsIt()
{
    const CliResult result = replay(
            { u"1"_s, u"--to"_s, u"http://127.0.0.1:1"_s, u"--times"_s, u"500"_s, u"--no-keep"_s });
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("since the last 10 to 127.0.0.1:1 could not be sent"),
             result.err.constData());
    QCOMPARE(result.out.count("#1 exact: failed"), 10);
}

void TestCliReplay::whatContradictsItselfIsAUsageError_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList to{ u"--to"_s, u"http://localhost:1"_s };
    QTest::newRow("no event") << to;
    QTest::newRow("two selections") << QStringList{ u"1"_s, u"--query"_s, u"a"_s } + to;
    QTest::newRow("wrong query") << QStringList{ u"--query"_s, u"status:("_s } + to;
    QTest::newRow("two paces") << QStringList{ u"1"_s, u"--rate"_s, u"1"_s, u"--spacing"_s, u"1"_s }
                    + to;
    QTest::newRow("rate") << QStringList{ u"1"_s, u"--rate"_s, u"0"_s } + to;
    QTest::newRow("shuffled spacing")
            << QStringList{ u"1"_s, u"--shuffle"_s, u"--spacing"_s, u"1"_s } + to;
    QTest::newRow("new without secret") << QStringList{ u"1"_s, u"--as-new"_s } + to;
    QTest::newRow("scale without schedule")
            << QStringList{ u"1"_s, u"--time-scale"_s, u"9"_s } + to;
    QTest::newRow("unknown schedule") << QStringList{ u"1"_s, u"--retry"_s, u"no"_s } + to;
}

void TestCliReplay::whatContradictsItselfIsAUsageError()
{
    QFETCH(const QStringList, arguments);
    const CliResult result = replay(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliReplay)
#include "tst_clireplay.moc"
