// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "storetesting.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

const QByteArray kBody = R"({"id":"evt_1","amount":19.90,"currency":"EUR"})";

/// A valid event of the endpoint "shop" with this delivery id, body and signature.
Event delivered(const QByteArray &id, const QByteArray &body, const QByteArray &signature,
                qint64 receivedAtUs = 1'000'000)
{
    Event event = eventOf(wireOf("/hook", body));
    event.endpoint = u"shop"_s;
    event.verdict = Verdict::Valid;
    event.deliveryId = id;
    event.signature = signature;
    event.receivedAtUs = receivedAtUs;
    event.retryWindowUs = 3'600'000'000;
    return event;
}

} // namespace

/// What of an event was there before: replays, and alarms.
class TestSeen : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasSeen_data();
    void tellsWhatWasSeen();
    void namesTheFirstOfMany();
    void aLongDeliveryIsComparedWithItsBeginning();
    void aGroupSeesItsOwnEvents();
    void removalTakesWhatWasSeenAlong();
    void aStoreOfTheFirstVersionIsBroughtUpToDate();

private:
    SeenBefore seenOf(qint64 id)
    {
        const auto reader = openReader();
        if (!reader)
            return {};
        const auto summaries = reader->summaries({ id });
        return summaries && !summaries->empty() ? summaries->front().seen : SeenBefore();
    }
};

void TestSeen::tellsWhatWasSeen_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<qint64>("laterUs");
    QTest::addColumn<QString>("seen"); // replay, body, id or nothing
    const QString shop = u"shop"_s;
    const qint64 soon = 1'000'000;
    const QByteArray other = kBody + " ";
    QTest::newRow("the same again")
            << "a"_ba << kBody << "s1"_ba << Verdict::Valid << shop << soon << u"replay"_s;
    QTest::newRow("an attempt with a new signature")
            << "a"_ba << kBody << "s2"_ba << Verdict::Valid << shop << soon << QString();
    QTest::newRow("a bad signature replays nothing")
            << "a"_ba << kBody << ""_ba << Verdict::BadSignature << shop << soon << QString();
    QTest::newRow("same id, other body")
            << "a"_ba << other << "s2"_ba << Verdict::Valid << shop << soon << u"body"_s;
    QTest::newRow("same id, other body, unsigned")
            << "a"_ba << other << ""_ba << Verdict::Unsigned << shop << soon << u"body"_s;
    QTest::newRow("same body, new id")
            << "b"_ba << kBody << "s2"_ba << Verdict::Valid << shop << soon << u"id"_s;
    QTest::newRow("same body, new id, after the retries")
            << "b"_ba << kBody << "s2"_ba << Verdict::Valid << shop << qint64(7'200'000'000)
            << QString();
    QTest::newRow("another endpoint")
            << "a"_ba << other << "s1"_ba << Verdict::Valid << u"blog"_s << soon << QString();
    QTest::newRow("without an id")
            << ""_ba << kBody << "s1"_ba << Verdict::Valid << shop << soon << QString();
    QTest::newRow("another event")
            << "b"_ba << other << "s2"_ba << Verdict::Valid << shop << soon << QString();
}

void TestSeen::tellsWhatWasSeen()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QFETCH(Verdict, verdict);
    QFETCH(QString, endpoint);
    QFETCH(qint64, laterUs);
    QFETCH(QString, seen);
    auto writer = openWriter();
    QVERIFY(writer);
    const qint64 first = appendOne(*writer, delivered("a", kBody, "s1")).eventId;
    Event event = delivered(id, body, signature, 1'000'000 + laterUs);
    event.verdict = verdict;
    event.endpoint = endpoint;
    const SeenBefore found = seenOf(appendOne(*writer, std::move(event)).eventId);
    QCOMPARE(found.replayOf, seen == "replay"_L1 ? first : 0);
    QCOMPARE(found.otherBody, seen == "body"_L1 ? first : 0);
    QCOMPARE(found.otherId, seen == "id"_L1 ? first : 0);
    QVERIFY(seenOf(first).isEmpty());
}

void TestSeen::namesTheFirstOfMany()
{
    auto writer = openWriter();
    QVERIFY(writer);
    const qint64 first = appendOne(*writer, delivered("a", kBody, "s1")).eventId;
    appendOne(*writer, delivered("a", kBody, "s2"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(seenOf(appendOne(*writer, delivered("a", kBody, "s1")).eventId).replayOf, first);
    // A tiny body says the same every day.
    appendOne(*writer, delivered("x", "{}", "s3"));
    QVERIFY(seenOf(appendOne(*writer, delivered("y", "{}", "s4")).eventId).isEmpty());
}

void TestSeen::aLongDeliveryIsComparedWithItsBeginning()
{
    auto writer = openWriter();
    QVERIFY(writer);
    const qint64 first = appendOne(*writer, delivered("a", kBody, "s0")).eventId;
    OutcomeCollector collector;
    for (int i = 1; i < 200; ++i)
        QVERIFY(writer->append(
                collector.request(delivered("a", kBody, "s" + QByteArray::number(i)))));
    QVERIFY(collector.waitFor(199));
    QCOMPARE(seenOf(appendOne(*writer, delivered("a", kBody, "s0")).eventId).replayOf, first);
    QCOMPARE(seenOf(appendOne(*writer, delivered("a", kBody + "x", "n")).eventId).otherBody, first);
    // The same again is as far from the first.
    QCOMPARE(seenOf(appendOne(*writer, delivered("a", kBody + "x", "m")).eventId).otherBody, first);
}

void TestSeen::aGroupSeesItsOwnEvents()
{
    auto writer = openWriter();
    QVERIFY(writer);
    OutcomeCollector collector;
    for (int i = 0; i < 20; ++i)
        QVERIFY(writer->append(collector.request(delivered("a", kBody, "s1"))));
    QVERIFY(collector.waitFor(20));
    int replays = 0;
    for (const AppendOutcome &outcome : collector.outcomes())
        replays += seenOf(outcome.eventId).replayOf > 0 ? 1 : 0;
    QCOMPARE(replays, 19);
}

void TestSeen::removalTakesWhatWasSeenAlong()
{
    auto writer = openWriter();
    QVERIFY(writer);
    appendOne(*writer, delivered("a", kBody, "s1"));
    const qint64 second = appendOne(*writer, delivered("a", kBody, "s1")).eventId;
    QVERIFY(seenOf(second).replayOf > 0);
    writer->remove({ second });
    QTRY_VERIFY(seenOf(second).isEmpty());
    writer.reset();
    const auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"seen"_s);
    {
        QSqlDatabase foreign = database;
        foreign.setDatabaseName(path());
        QVERIFY(foreign.open());
        QSqlQuery query(foreign);
        QVERIFY(query.exec(u"SELECT count(*) FROM seen"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 0);
    }
}

void TestSeen::aStoreOfTheFirstVersionIsBroughtUpToDate()
{
    auto writer = openWriter();
    QVERIFY(writer);
    const qint64 old = appendOne(*writer, delivered("a", kBody, "s1")).eventId;
    writer.reset();
    QVERIFY(makeOlder(path(), 1));
    writer = openWriter();
    QVERIFY(writer);
    QVERIFY(seenOf(old).isEmpty());
    // Nobody knows how the old one was signed, nor its body.
    QVERIFY(seenOf(appendOne(*writer, delivered("a", kBody, "s1")).eventId).isEmpty());
    QVERIFY(seenOf(appendOne(*writer, delivered("a", kBody, "s1")).eventId).replayOf > old);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestSeen)
#include "tst_seen.moc"
