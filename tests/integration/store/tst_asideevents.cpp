// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/asideevents.h"
#include "core/store/retentionkeeper.h"
#include "core/store/salvage.h"
#include "storetesting.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// A clock that a test sets ahead.
class LaterClock : public Clock
{
public:
    explicit LaterClock(qint64 byUs)
        : m_byUs(byUs)
    { }
    qint64 nowUs() const override { return SystemClock::instance().nowUs() + m_byUs; }

private:
    qint64 m_byUs;
};

std::vector<qint64> idsOf(EventReader &reader, const EventFilter &filter = {})
{
    std::vector<qint64> found;
    const std::atomic<bool> never = false;
    const auto read = reader.ids(
            filter, 0,
            [&](const std::vector<qint64> &ids) {
                found.insert(found.end(), ids.begin(), ids.end());
                return true;
            },
            never);
    return read ? found : std::vector<qint64>{ -1 };
}

EventFilter filterOf(const QString &query)
{
    return { .query = *Query::parse(query) };
}

std::vector<qint64> upTo(qint64 count)
{
    std::vector<qint64> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

Event eventWithId(const QByteArray &deliveryId)
{
    Event event = eventOf(wireOf("/hooks?needle=" + deliveryId, "{\"id\":\"" + deliveryId + "\"}"));
    event.deliveryId = deliveryId;
    event.endpoint = u"shop"_s;
    return event;
}

/// What the killed program does: deletes and brings back, over and over.
int deleteUntilKilled(const QString &path)
{
    auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
    if (!writer)
        qFatal("%s", qPrintable(writer.error().sentence));
    for (int round = 0; round < 1'000; ++round) {
        (*writer)->setAside(upTo(2'000));
        (*writer)->bringBack(upTo(2'000));
    }
    if (::write(STDOUT_FILENO, "begun\n", 6) != 6)
        qFatal("nobody reads");
    return QCoreApplication::exec();
}

} // namespace

/// Deleting with a way back.
class TestAsideEvents : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDeletedIsNowhere();
    void allOfItComesBack();
    void whatIsAnsweredMeanwhileIsKept();
    void bothTablesHaveTheSameColumns();
    void whatWaitedTooLongIsGoneForGood();
    void anotherProgramSeesTheSame();
    void receivesWhileManyAreDeleted();
    void aCheckFindsNothingWrong();
    void survivesKills();

private:
    void fill(EventWriter &writer, int count);
    void waitForWriter(EventWriter &writer);
};

void TestAsideEvents::fill(EventWriter &writer, int count)
{
    OutcomeCollector collector;
    for (int i = 1; i <= count; ++i)
        QVERIFY(writer.append(collector.request(eventWithId("d" + QByteArray::number(i)))));
    QVERIFY(collector.waitFor(static_cast<std::size_t>(count)));
}

void TestAsideEvents::waitForWriter(EventWriter &writer)
{
    // Documents wait until they are durable, behind what was ordered before.
    VERIFY_OK(writer.putDocument(u"waited"_s, "1"));
}

void TestAsideEvents::whatIsDeletedIsNowhere()
{
    const auto writer = openWriter();
    fill(*writer, 5);
    writer->annotate({ .ids = { 2 }, .isStarred = true });
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    writer->setAside({ 4, 2 });
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.front().at(0).toLongLong(), 2);
    QCOMPARE(removed.front().at(1).toLongLong(), 4);

    const auto reader = openReader();
    QCOMPARE(idsOf(*reader), (std::vector<qint64>{ 5, 3, 1 }));
    QCOMPARE(idsOf(*reader, filterOf(u"\"needle=d2\""_s)), std::vector<qint64>{});
    QCOMPARE(idsOf(*reader, filterOf(u"starred:true"_s)), std::vector<qint64>{});
    QCOMPARE(idsOf(*reader, { .endpoint = u"shop"_s }), (std::vector<qint64>{ 5, 3, 1 }));
    QCOMPARE(*reader->eventCount(), 3);
    QCOMPARE(*reader->notedIds(), std::vector<qint64>{});
    QVERIFY(!reader->event(2));
    Timeline counts(Timeline::Frame{ .unitUs = 1'000'000, .unitsMax = 100 });
    const std::atomic<bool> never = false;
    VERIFY_OK(reader->countByTime(
            {}, 1, 5, counts, [] { return true; }, never));
    QCOMPARE(counts.total(), 3);
}

void TestAsideEvents::allOfItComesBack()
{
    const auto writer = openWriter();
    fill(*writer, 3);
    OutcomeCollector collector;
    QVERIFY(writer->append(collector.request(eventWithId("d2")))); // its second attempt
    QVERIFY(collector.waitFor(1));
    writer->annotate({ .ids = { 2 }, .text = u"asked"_s, .addedTags = { u"acme"_s } });
    ReplayRecord replay{ .eventId = 2, .targetUrl = "http://localhost" };
    replay.result.status = 201;
    writer->recordReplay(replay);
    writer->recordAnswer(2, { .status = 202, .body = "made later" });
    waitForWriter(*writer);
    const auto reader = openReader();
    const auto before = reader->event(2);
    VERIFY_OK(before);

    QSignalSpy back(writer.get(), &EventWriter::broughtBack);
    writer->setAside({ 1, 2, 4 });
    writer->bringBack({ 1, 2, 4, 77 });
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(back.front(), (QVariantList{ 1LL, 77LL, 3LL }));
    QCOMPARE(idsOf(*reader), (std::vector<qint64>{ 4, 3, 2, 1 }));
    const auto after = reader->event(2);
    VERIFY_OK(after);
    QCOMPARE((*after)->request.wire, (*before)->request.wire);
    QCOMPARE((*after)->receivedAtUs, (*before)->receivedAtUs);
    QCOMPARE((*after)->attempt, (*before)->attempt);
    QCOMPARE((*after)->response.status, 202);
    QCOMPARE((*after)->response.body, "made later"_ba);
    QCOMPARE((*after)->note->text, u"asked"_s);
    QCOMPARE((*after)->note->tags, QStringList{ u"acme"_s });
    QCOMPARE(reader->replays(2)->size(), 1U);
    QCOMPARE((*reader->event(4))->attempt, 2);
    QCOMPARE(idsOf(*reader, filterOf(u"\"needle=d2\""_s)), (std::vector<qint64>{ 4, 2 }));
    QCOMPARE(idsOf(*reader, filterOf(u"tag:acme"_s)), std::vector<qint64>{ 2 });
    // The next attempt counts on from those that were deleted for a while.
    QCOMPARE(appendOne(*writer, eventWithId("d2")).attempt, 3);
}

void TestAsideEvents::whatIsAnsweredMeanwhileIsKept()
{
    const auto writer = openWriter();
    Event pending = eventWithId("late");
    pending.response.state = AnswerState::Pending;
    const qint64 id = appendOne(*writer, pending).eventId;
    const qint64 other = appendOne(*writer, eventWithId("gone")).eventId;
    writer->setAside({ id, other });
    writer->recordAnswer(id, { .status = 418, .body = "teapot", .state = AnswerState::Answered });
    writer->recordAnswerState(other, AnswerState::ClientGone);
    writer->bringBack({ id, other });
    waitForWriter(*writer);
    const auto reader = openReader();
    const auto event = reader->event(id);
    VERIFY_OK(event);
    QCOMPARE((*event)->response.status, 418);
    QCOMPARE((*event)->response.body, "teapot"_ba);
    QCOMPARE((*event)->response.state, AnswerState::Answered);
    QCOMPARE((*reader->event(other))->response.state, AnswerState::ClientGone);
}

void TestAsideEvents::bothTablesHaveTheSameColumns()
{
    QVERIFY(openWriter());
    ForeignConnection connection(path());
    const auto columns = [&connection](const QString &table) {
        return connection
                .value(u"SELECT group_concat(name || ' ' || type || ' ' || \"notnull\", ',') "
                       "FROM pragma_table_info('%1')"_s.arg(table))
                .toString();
    };
    QVERIFY(columns(u"event"_s).startsWith("id INTEGER"_L1));
    QCOMPARE(columns(u"aside_event"_s), columns(u"event"_s));
}

void TestAsideEvents::whatWaitedTooLongIsGoneForGood()
{
    const auto writer = openWriter();
    fill(*writer, 4);
    writer->setAside({ 1, 2 });
    waitForWriter(*writer);
    ForeignConnection connection(path());
    {
        const LaterClock early(kAsideUs - 60'000'000);
        RetentionKeeper keeper(path(), writer.get(), &early);
        VERIFY_OK(keeper.start(u"keeper"_s));
        keeper.follow(RetentionPlan());
        QTest::qWait(200);
        QCOMPARE(connection.value(u"SELECT count(*) FROM wire"_s).toInt(), 4);
    }
    writer->setAside({ 3 });
    writer->bringBack({ 1 });
    waitForWriter(*writer);
    const LaterClock late(kAsideUs + 60'000'000);
    RetentionKeeper keeper(path(), writer.get(), &late);
    VERIFY_OK(keeper.start(u"keeper"_s));
    keeper.follow(RetentionPlan());
    QTRY_COMPARE(connection.value(u"SELECT count(*) FROM aside"_s).toInt(), 0);
    QCOMPARE(connection.value(u"SELECT count(*) FROM aside_event"_s).toInt(), 0);
    QCOMPARE(connection.value(u"SELECT group_concat(event_id) FROM wire"_s).toString(), u"1,4"_s);
    QSignalSpy back(writer.get(), &EventWriter::broughtBack);
    writer->bringBack({ 2, 3 });
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(back.front().at(2).toLongLong(), 0);
    QCOMPARE(idsOf(*openReader()), (std::vector<qint64>{ 4, 1 }));
}

void TestAsideEvents::anotherProgramSeesTheSame()
{
    const auto writer = openWriter();
    fill(*writer, 4);
    const auto other = openWriter();
    const auto reader = openReader();
    const qint64 position = reader->newsSince(-1, 0)->position;
    writer->setAside({ 1, 2, 3 });
    waitForWriter(*writer);
    QCOMPARE(reader->newsSince(position, other->number())->changes,
             (std::vector<StoreChange>{ { StoreChange::Kind::Removed, 1, 3 } }));
    QCOMPARE(idsOf(*reader), std::vector<qint64>{ 4 });
    // It notes, answers and deletes for good what it still shows, and nothing comes of it.
    other->annotate({ .ids = { 1 }, .isStarred = true });
    other->setAside({ 2 });
    VERIFY_OK(other->removeUnnoted({ 3 }));
    waitForWriter(*other);
    writer->bringBack({ 1, 2, 3 });
    waitForWriter(*writer);
    QCOMPARE(idsOf(*reader), (std::vector<qint64>{ 4, 3, 2, 1 }));
    QVERIFY(!(*reader->event(1))->note);
    QCOMPARE((*reader->event(3))->request.body(), "{\"id\":\"d3\"}"_ba);
}

void TestAsideEvents::receivesWhileManyAreDeleted()
{
    constexpr int kMany = 4'000;
    const auto writer = openWriter();
    fill(*writer, kMany);
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    writer->setAside(upTo(kMany));
    // In small steps: this one comes in between.
    const qint64 id = appendOne(*writer, eventWithId("meanwhile")).eventId;
    QVERIFY(id > kMany);
    const auto reader = openReader();
    QTRY_COMPARE(idsOf(*reader), std::vector<qint64>{ id });
    QVERIFY2(removed.size() > 1, "all were removed in one step");
    // Each step tells what went, and all steps together all of it.
    qint64 next = 1;
    for (const QVariantList &step : removed) {
        QCOMPARE(step.at(0).toLongLong(), next);
        next = step.at(1).toLongLong() + 1;
    }
    writer->bringBack(upTo(kMany));
    waitForWriter(*writer);
    QTRY_COMPARE(*reader->eventCount(), kMany + 1);
}

void TestAsideEvents::aCheckFindsNothingWrong()
{
    {
        const auto writer = openWriter();
        fill(*writer, 6);
        writer->setAside({ 2, 3 });
    }
    const auto check = checkStore(path(), [](qint64, qint64) { return true; });
    VERIFY_OK(check);
    QCOMPARE(check->problems, QStringList());
}

void TestAsideEvents::survivesKills()
{
    constexpr int kEvents = 2'000;
    {
        const auto writer = openWriter();
        fill(*writer, kEvents);
    }
    for (int round = 0; round < 4; ++round) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      { u"--delete-until-killed"_s, path() });
        QVERIFY(program.waitForReadyRead(20'000));
        QTest::qWait(60 + 70 * round);
        program.kill();
        QVERIFY(program.waitForFinished(20'000));
        ForeignConnection connection(path());
        QCOMPARE(connection.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        // Each is in one place, whole.
        QCOMPARE(connection
                         .value(u"SELECT count(*) FROM (SELECT id FROM event UNION ALL "
                                "SELECT id FROM aside_event)"_s)
                         .toInt(),
                 kEvents);
        QCOMPARE(connection
                         .value(u"SELECT count(*) FROM aside_event JOIN aside "
                                "ON aside.event_id = aside_event.id"_s)
                         .toInt(),
                 connection.value(u"SELECT count(*) FROM aside"_s).toInt());
    }
    const auto writer = openWriter();
    writer->bringBack(upTo(kEvents));
    waitForWriter(*writer);
    QTRY_COMPARE(*openReader()->eventCount(), kEvents);
}

} // namespace hookloupe

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--delete-until-killed"_L1)
        return hookloupe::deleteUntilKilled(arguments[2]);
    hookloupe::TestAsideEvents test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_asideevents.moc"
