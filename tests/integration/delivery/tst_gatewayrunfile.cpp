// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/delivery/gatewayrunning.h"

#include "core/delivery/gatewayjournal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// A run that was broken off, and the file that it goes on from.
class TestGatewayRunFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunGoesOnWhereItWasLeft();
    void aRunFileIsNotWrittenOver();
    void aDamagedRunFileIsRefused_data();
    void aDamagedRunFileIsRefused();

private:
    QTemporaryDir m_dir;
};

void TestGatewayRunFile::aRunGoesOnWhereItWasLeft()
{
    const QString file = m_dir.filePath(u"run.jsonl"_s);
    QByteArray firstId;
    {
        // The first event is refused; then the run is broken off while its retry is far away.
        Consumer consumer([](qsizetype, const WireRequest &) { return answer(503); });
        Played played;
        auto plan = planFor(consumer.server);
        plan.timeScale = 1;
        QVERIFY(played.gateway.start(plan, file));
        QTRY_COMPARE(played.ended.size(), qsizetype(1));
        firstId = played.ended[0]->deliveryId;
    }
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadWrite));
    const QByteArray kept = text.readAll();
    QVERIFY(!kept.contains(kSecret) && !kept.contains("webhook-signature"));
    QCOMPARE(text.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    text.write("{\"ended\":0,\"att"); // a process that died within a line
    text.close();

    Consumer consumer([](qsizetype, const WireRequest &) { return answer(200); });
    auto history = GatewayJournal::read(file);
    QVERIFY(history);
    QCOMPARE(history->ends.size(), qsizetype(1));
    QVERIFY(!history->isOver);
    const GatewayCourse course(history->plan, history->startedAtUs);
    const auto before = GatewayJournal::attempts(*history, course, 10);
    QCOMPARE(before.size(), std::size_t(1));
    QCOMPARE(before.front()->deliveryId, firstId);
    QVERIFY(before.front()->isEarlier && before.front()->isEnded && before.front()->nextAtUs > 0);
    QVERIFY(before.front()->startedAtUs >= history->startedAtUs);
    QVERIFY(before.front()->result.times.totalUs >= 0);
    QVERIFY(!before.front()->next.reason.isEmpty());
    QVERIFY(GatewayJournal::attempts(*history, course, 0).empty());
    GatewayPlan plan = history->plan;
    QCOMPARE(plan.scheme.id, u"standard-webhooks-v1"_s);
    plan.scheme = *SchemeCatalogue::builtIn().find(plan.scheme.id);
    plan.key.key = SecretBytes(kSecret);
    plan.target = *SendTarget::parse(consumer.server.url());
    plan.timeScale = 10'000;
    Played played;
    QVERIFY(played.gateway.resume(plan, file));
    QTRY_VERIFY_WITH_TIMEOUT(played.summary, 30'000);
    QVERIFY(played.summary->isAllAccepted());
    QCOMPARE(played.summary->attempts, 3); // with the one of before
    QCOMPARE(consumer.requests.size(), std::size_t(2));
    const auto first = std::find_if(played.ended.begin(), played.ended.end(),
                                    [](const auto &one) { return one->message == 0; });
    QVERIFY(first != played.ended.end());
    QCOMPARE((*first)->attempt, 2);
    QCOMPARE((*first)->deliveryId, firstId);
    QVERIFY(GatewayJournal::read(file)->isOver);
}

void TestGatewayRunFile::aRunFileIsNotWrittenOver()
{
    const QString file = m_dir.filePath(u"there.jsonl"_s);
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("mine");
    text.close();
    Consumer consumer([](qsizetype, const WireRequest &) { return answer(200); });
    Played played;
    const auto started = played.gateway.start(planFor(consumer.server), file);
    QVERIFY(!started);
    QVERIFY(started.error().sentence.contains(u"is there already"_s));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), "mine"_ba);
}

void TestGatewayRunFile::aDamagedRunFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << "hello\n"_ba;
    QTest::newRow("another version") << "{\"hookloupe_run\":2}\n"_ba;
    QTest::newRow("no plan") << "{\"hookloupe_run\":1}\n"_ba;
}

void TestGatewayRunFile::aDamagedRunFileIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFile file(m_dir.filePath(u"damaged.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto read = GatewayJournal::read(file.fileName());
    QVERIFY(!read);
    QVERIFY(read.error().sentence.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestGatewayRunFile)
#include "tst_gatewayrunfile.moc"
