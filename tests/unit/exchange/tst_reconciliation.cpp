// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/reconciliation.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStartUs = 1'767'225'600'000'000; // 2026-01-01T00:00:00Z
constexpr qint64 kSecondUs = 1'000'000;
using Kind = ReconciledRow::Kind;

DeliveryList read(const QByteArray &text, const QString &map = {})
{
    const auto mapping = parseDeliveryListMapping(map);
    if (!mapping)
        qFatal("%s", qPrintable(mapping.error().sentence));
    auto list = readDeliveryList(text, *mapping);
    if (!list)
        qFatal("%s", qPrintable(list.error().sentence));
    return *std::move(list);
}

SeenDelivery seen(qint64 id, qint64 atS, const QByteArray &delivery, const QByteArray &type = {})
{
    return { id, kStartUs + atS * kSecondUs, delivery, type };
}

QString told(const Reconciliation &result)
{
    QStringList words;
    for (const ReconciledRow &row : result.rows)
        words += u"%1:%2:%3"_s.arg(QString(reconciledName(row.kind)), QString::fromUtf8(row.id))
                         .arg(row.eventId);
    return words.join(u' ');
}

} // namespace

class TestReconciliation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formsAreReadAlike_data();
    void formsAreReadAlike();
    void mistakesAreSaid_data();
    void mistakesAreSaid();
    void statusesTellWhatWasDelivered_data();
    void statusesTellWhatWasDelivered();
    void idsTell();
    void attemptsAreOneDelivery();
    void timeAndTypeTellWhereNoIdDoes();
    void differentIdsAreNeverOne();
    void thePeriodIsThatOfTheList();
    void whatCameLaterIsAskedForById();
    void aLargeListTakesSeconds();
};

void TestReconciliation::formsAreReadAlike_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("map");
    QTest::newRow("CSV") << "event_id,created_at,event_type,status\r\n"
                            "a,2026-01-01T00:00:00Z,pay,delivered\r\n"
                            "b,2026-01-01T00:00:10Z,\"re,fund\",failed\r\n"_ba
                         << QString();
    QTest::newRow("semicolons, mapped") << "\xEF\xBB\xBFState;When;Ref;What\n"
                                           "delivered;1767225600;a;pay\n"
                                           "failed;1767225610;b;re,fund\n\n"_ba
                                        << u"id=ref,time=When,type=What,status=State"_s;
    QTest::newRow("array") << R"([{"id":"a","created":1767225600,"type":"pay","status":"delivered"},
                   {"id":"b","created":1767225610000,"type":"re,fund","status":"failed"}])"_ba
                           << QString();
    QTest::newRow("list in an object, inwards")
            << R"({"has_more":false,"data":[{"d":{"id":"a"},"at":"2026-01-01 00:00:00","type":"pay"},
                   {"d":{"id":"b"},"at":"2026-01-01 00:00:10Z","type":"re,fund","status":"failed"}]})"_ba
            << u"id=d.id"_s;
    QTest::newRow("JSON lines")
            << R"({"id":"a","time":"2026-01-01T00:00:00Z","type":"pay","status":"200"})"
               "\n"
               R"({"id":"b","time":"2026-01-01T00:00:10Z","type":"re,fund","status":500})"
               "\n"_ba
            << QString();
}

void TestReconciliation::formsAreReadAlike()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, map);
    const DeliveryList list = read(text, map);
    QCOMPARE(list.rows.size(), std::size_t(2));
    QCOMPARE(list.rows[0].id, "a"_ba);
    QCOMPARE(list.rows[0].atUs, kStartUs);
    QCOMPARE(list.rows[0].type, "pay"_ba);
    QVERIFY(list.rows[0].isDelivered);
    QCOMPARE(list.rows[1].id, "b"_ba);
    QCOMPARE(list.rows[1].atUs, kStartUs + 10 * kSecondUs);
    QCOMPARE(list.rows[1].type, "re,fund"_ba);
    QVERIFY(!list.rows[1].isDelivered);
}

void TestReconciliation::mistakesAreSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("map");
    QTest::newRow("empty") << " \n"_ba << QString();
    QTest::newRow("no such column") << "id,time\na,2026-01-01T00:00:00Z\n"_ba << u"id=ref"_s;
    QTest::newRow("nothing to tell by") << "name,amount\na,1\n"_ba << QString();
    QTest::newRow("broken JSON") << "[{\"id\":1}"_ba << QString();
    QTest::newRow("no objects") << "[1,2]"_ba << QString();
    QTest::newRow("no such member") << "[{\"id\":1}]"_ba << u"time=at"_s;
}

void TestReconciliation::mistakesAreSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, map);
    const auto list = readDeliveryList(text, *parseDeliveryListMapping(map));
    QVERIFY(!list);
    QVERIFY(!list.error().sentence.isEmpty());
    for (const QString &wrong : { u"id"_s, u"what=x"_s, u"id="_s, u"id=a,b"_s })
        QVERIFY(!parseDeliveryListMapping(wrong));
}

void TestReconciliation::statusesTellWhatWasDelivered_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("delivered");
    for (const char *yes : { "", "200", "204", "Delivered", "success", "sent", "ok", "true" })
        QTest::newRow(yes) << QByteArray(yes) << true;
    for (const char *no : { "500", "404", "302", "Failed", "pending", "retrying", "false" })
        QTest::newRow(no) << QByteArray(no) << false;
}

void TestReconciliation::statusesTellWhatWasDelivered()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, delivered);
    QCOMPARE(read("id,status\na," + status + '\n').rows[0].isDelivered, delivered);
}

void TestReconciliation::idsTell()
{
    const DeliveryList list = read("id,time,status\n"
                                   "a,2026-01-01T00:00:00Z,delivered\n"
                                   "b,2026-01-01T00:00:10Z,delivered\n"
                                   "c,2026-01-01T00:00:20Z,failed\n");
    Reconciler reconciler(list, {});
    reconciler.see(seen(2, 900'000, "a")); // long after: the id counts
    reconciler.see(seen(3, 5, "x"));
    const Reconciliation result = reconciler.finish();
    QCOMPARE(told(result), u"seen:a:2 missing:b:0 not_delivered:c:0 unlisted:x:3"_s);
    QCOMPARE(result.missing, 1);
    QCOMPARE(result.seenById, 1);
    Reconciler strict(list, { .expectsAll = true });
    QCOMPARE(strict.finish().missing, 3);
}

void TestReconciliation::attemptsAreOneDelivery()
{
    const DeliveryList list = read("id,time,status\n"
                                   "a,2026-01-01T00:00:00Z,failed\n"
                                   "a,2026-01-01T00:00:10Z,delivered\n"
                                   "b,2026-01-01T00:00:00Z,failed\n"
                                   "b,2026-01-01T00:00:10Z,failed\n");
    Reconciler none(list, {});
    const Reconciliation nothing = none.finish();
    QCOMPARE(nothing.missing, 1);
    QCOMPARE(nothing.notDelivered, 1);
    Reconciler reconciler(list, {});
    reconciler.see(seen(8, 11, "a"));
    reconciler.see(seen(7, 1, "a"));
    const Reconciliation result = reconciler.finish();
    QCOMPARE(result.missing, 0);
    QCOMPARE(result.unlisted, 0);
    QCOMPARE(result.rows.front().eventId, 7);
}

void TestReconciliation::timeAndTypeTellWhereNoIdDoes()
{
    const DeliveryList list = read("time,type\n"
                                   "2026-01-01T00:00:00Z,pay\n"
                                   "2026-01-01T00:01:00Z,pay\n"
                                   "2026-01-01T00:02:00Z,refund\n");
    Reconciler reconciler(list, { .windowUs = 40 * kSecondUs });
    reconciler.see(seen(1, 62, "x", "pay"));
    reconciler.see(seen(2, 3, "y", "pay"));
    reconciler.see(seen(3, 119, {}, "pay")); // near the refund, and none
    const Reconciliation result = reconciler.finish();
    QCOMPARE(told(result), u"seen_by_time::2 seen_by_time::1 missing::0 unlisted::3"_s);
}

void TestReconciliation::differentIdsAreNeverOne()
{
    const DeliveryList list = read("id,time\na,2026-01-01T00:00:00Z\n");
    Reconciler other(list, {});
    other.see(seen(1, 0, "b"));
    QCOMPARE(told(other.finish()), u"missing:a:0 unlisted:b:1"_s);
    Reconciler without(list, {});
    without.see(seen(1, 0, {}));
    QCOMPARE(told(without.finish()), u"seen_by_time:a:1"_s);
}

void TestReconciliation::thePeriodIsThatOfTheList()
{
    const DeliveryList list = read("id,time\na,2026-01-01T00:00:00Z\nb,2026-01-01T00:10:00Z\n");
    Reconciler reconciler(list, {});
    reconciler.see(seen(1, -1, "before"));
    reconciler.see(seen(2, 300, "within"));
    reconciler.see(seen(3, 601, "after"));
    const Reconciliation result = reconciler.finish();
    QCOMPARE(result.unlisted, 1);
    QCOMPARE(result.missing, 2);
    Reconciler narrow(list, { .fromUs = kStartUs + kSecondUs });
    const Reconciliation half = narrow.finish();
    QCOMPARE(half.missing, 1);
    QCOMPARE(half.outside, 1);
}

void TestReconciliation::whatCameLaterIsAskedForById()
{
    const DeliveryList list = read("id,time,status\na,2026-01-01T00:00:00Z,delivered\n"
                                   "b,2026-01-01T00:00:10Z,failed\n"
                                   "c,2026-01-01T01:00:00Z,delivered\n");
    Reconciler reconciler(list, { .untilUs = kStartUs + 60 * kSecondUs });
    QCOMPARE(reconciler.missingIds(), QSet<QByteArray>{ "a" });
    reconciler.see(seen(9, 86'400, "a"));
    QVERIFY(reconciler.missingIds().isEmpty());
    QCOMPARE(told(reconciler.finish()), u"seen:a:9 not_delivered:b:0"_s);
}

void TestReconciliation::aLargeListTakesSeconds()
{
    QByteArray text = "time,type\n";
    constexpr int kRows = 200'000;
    for (int i = 0; i < kRows; ++i)
        text += "1767225600,pay\n";
    const DeliveryList list = read(text);
    Reconciler reconciler(list, {});
    // All at one time, and of another type: the worst case.
    for (int i = 0; i < kRows; ++i)
        reconciler.see(seen(i + 1, 0, {}, "other"));
    QElapsedTimer timer;
    timer.start();
    const Reconciliation result = reconciler.finish();
    QCOMPARE(result.missing, kRows);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
