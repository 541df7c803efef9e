// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/limits.h"
#include "storetesting.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <limits>
#include <thread>

using namespace Qt::StringLiterals;

namespace hookloupe {

/// The order, the moment and the bounds of what the writer takes.
class TestEventWriter : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void answersAfterTheCommit();
    void keepsTheOrderOfAppends();
    void keepsEachEventOfLargeGroups();
    void tellsOfAMarkAfterAllThatCameBefore();
    void tellsOfAMarkWhenNothingCouldBeStored();
    void removesManyWhileEventsCome();
    void takesFromManyThreadsUntilDestroyed();
    void refusesPastItsBounds();
    void keepsNotes();
    void forgetsTheNotesOfWhatIsRemoved();
    void believesNoIdsOfADamagedStore();
};

void TestEventWriter::answersAfterTheCommit()
{
    const auto writer = openWriter(Durability::Full);
    QVERIFY(writer);
    const auto reader = openReader();
    QVERIFY(reader);
    OutcomeCollector collector;
    int unseen = 0;
    collector.onBatch = [&](const std::vector<AppendOutcome> &batch) {
        for (const AppendOutcome &outcome : batch) {
            const auto summaries = reader->summaries({ outcome.eventId });
            unseen += summaries && summaries->front().id == outcome.eventId ? 0 : 1;
        }
    };
    for (quint64 ticket = 0; ticket < 200; ++ticket)
        QVERIFY(writer->append(collector.request(eventOf(wireOf("/", "b")), ticket)));
    QVERIFY(collector.waitFor(200));
    QCOMPARE(unseen, 0);
}

void TestEventWriter::keepsTheOrderOfAppends()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    QSignalSpy committed(writer.get(), &EventWriter::committed);
    OutcomeCollector collector;
    for (quint64 ticket = 1; ticket <= 1'000; ++ticket)
        QVERIFY(writer->append(collector.request(eventOf(wireOf("/", "b")), ticket)));
    QVERIFY(collector.waitFor(1'000));
    for (const AppendOutcome &outcome : collector.outcomes())
        QCOMPARE(outcome.eventId, static_cast<qint64>(outcome.ticket));
    QTRY_COMPARE(committed.last().at(1).toLongLong(), 1'000);
    qint64 next = 1;
    for (const QList<QVariant> &range : committed) {
        QCOMPARE(range.at(0).toLongLong(), next);
        next = range.at(1).toLongLong() + 1;
    }
}

void TestEventWriter::keepsEachEventOfLargeGroups()
{
    // Thousands at once are written in groups of hundreds, which two threads prepare, first
    // without a dictionary and then with one.
    constexpr quint64 kEvents = 4'000;
    const auto writer = openWriter();
    QVERIFY(writer);
    OutcomeCollector collector;
    std::vector<QByteArray> wires;
    for (quint64 ticket = 0; ticket < kEvents; ++ticket) {
        const QByteArray number = QByteArray::number(ticket);
        QByteArray body = R"({"id":"evt_)" + number + R"(","type":"invoice.paid","number":)"
                + number + R"(,"object":{"currency":"eur","description":"An order of the shop"}})";
        if (ticket % 7 == 0)
            body = noise(static_cast<qsizetype>(ticket % 700), static_cast<quint32>(ticket));
        else if (ticket % 97 == 0)
            body = number + QByteArray(70'000, 'x');
        Event event = eventOf(wireOf("/hook", body));
        event.endpoint = ticket % 3 == 0 ? u"a"_s : u"b"_s;
        event.deliveryId = number;
        wires.push_back(event.request.wire);
        QVERIFY(writer->append(collector.request(std::move(event), ticket)));
        if (ticket % 1'000 == 999)
            QVERIFY(collector.waitFor(ticket + 1));
    }
    const auto reader = openReader();
    QVERIFY(reader);
    for (const AppendOutcome &outcome : collector.outcomes()) {
        const auto event = reader->event(outcome.eventId);
        VERIFY_OK(event);
        const QByteArray &wire = wires.at(outcome.ticket);
        QCOMPARE((*event)->request.wire, wire);
        QCOMPARE((*event)->deliveryId, QByteArray::number(outcome.ticket));
        QCOMPARE(reader->summaries({ outcome.eventId })->front().wireSha256,
                 QCryptographicHash::hash(wire, QCryptographicHash::Sha256));
    }
    ForeignConnection other(path());
    QVERIFY(other.value(u"SELECT count(*) FROM dictionary"_s).toInt() > 0);
}

void TestEventWriter::tellsOfAMarkAfterAllThatCameBefore()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    const auto event = std::make_shared<const Event>(eventOf(wireOf("/", "b")));
    qint64 committedTo = 0;
    int states = 0;
    connect(writer.get(), &EventWriter::committed, this,
            [&committedTo](qint64, qint64 last) { committedTo = last; });
    connect(writer.get(), &EventWriter::answerStateRecorded, this, [&states] { ++states; });
    // What had been told when the mark of a round was reached.
    struct Told
    {
        quint64 mark;
        qint64 committedTo;
        int states;
    };
    std::vector<Told> told;
    connect(writer.get(), &EventWriter::reached, this, [&](quint64 mark) {
        told.push_back({ mark, committedTo, states });
    });
    constexpr int kRounds = 200;
    std::vector<quint64> marks;
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < 5; ++i)
            QVERIFY(writer->append({ event, 0, nullptr }));
        writer->recordAnswerState(1, AnswerState::ClientGone);
        marks.push_back(writer->mark());
        if (round % 20 == 0)
            QTest::qWait(1); // so that some find the writer idle
    }
    QTRY_COMPARE(told.size(), std::size_t{ kRounds });
    for (std::size_t round = 0; round < kRounds; ++round) {
        QCOMPARE(told[round].mark, marks[round]);
        QVERIFY(told[round].committedTo >= static_cast<qint64>(round + 1) * 5);
        QVERIFY(told[round].states >= static_cast<int>(round + 1));
    }
}

void TestEventWriter::tellsOfAMarkWhenNothingCouldBeStored()
{
    auto opened = EventWriter::open({ .path = path(), .busyTimeoutMs = 50 });
    VERIFY_OK(opened);
    const auto writer = *std::move(opened);
    ForeignConnection other(path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    QSignalSpy reached(writer.get(), &EventWriter::reached);
    QSignalSpy failed(writer.get(), &EventWriter::writeFailed);
    OutcomeCollector collector;
    QVERIFY(writer->append(collector.request(eventOf(wireOf("/", "b")))));
    writer->mark();
    QTRY_COMPARE(reached.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestEventWriter::removesManyWhileEventsCome()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    OutcomeCollector collector;
    const Event event = eventOf(wireOf("/", "b"));
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= 4'000; ++id) {
        QVERIFY(writer->append(collector.request(event)));
        ids.push_back(id);
    }
    ids.push_back(1'000'000);
    QVERIFY(collector.waitFor(4'000));
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    writer->remove(ids);
    QVERIFY(writer->append(collector.request(event)));
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(collector.waitFor(4'001));
    QCOMPARE(*openReader()->eventCount(), 1);
}

void TestEventWriter::takesFromManyThreadsUntilDestroyed()
{
    std::atomic<qint64> taken{ 0 };
    std::vector<std::thread> threads;
    qint64 committedTo = 0;
    {
        auto writer = openWriter();
        QVERIFY(writer);
        connect(writer.get(), &EventWriter::committed, this,
                [&](qint64, qint64 last) { committedTo = last; });
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&taken, sink = writer.get()] {
                const auto event = std::make_shared<const Event>(eventOf(wireOf("/", "b")));
                for (int n = 0; n < 500; ++n) {
                    if (sink->append({ event, 0, nullptr }))
                        ++taken;
                    sink->recordReplay({ .eventId = 1 });
                }
            });
        }
        // The threads must be gone before the writer is; what they queued need not be written yet.
        for (std::thread &thread : threads)
            thread.join();
    }
    QCOMPARE(taken.load(), 2'000);
    QCOMPARE(committedTo, 2'000);
    const auto reader = openReader();
    QCOMPARE(*reader->eventCount(), 2'000);
    QCOMPARE(reader->replays(1)->size(), 2'000U);
}

void TestEventWriter::refusesPastItsBounds()
{
    auto opened = EventWriter::open({ .path = path(), .busyTimeoutMs = 1'000 });
    VERIFY_OK(opened);
    const auto writer = *std::move(opened);
    ForeignConnection other(path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    OutcomeCollector collector;
    // Bytes are shared between the copies; the bound counts each.
    const Event big = eventOf(wireOf("/", QByteArray(25 * 1024 * 1024, 'x')));
    std::size_t taken = 0;
    while (taken < 100 && writer->append(collector.request(big)))
        ++taken;
    QCOMPARE(taken, 10U);
    QVERIFY(collector.waitFor(taken));
    QVERIFY(!collector.outcomes().front().failure.isEmpty());
    const Event small = eventOf(wireOf("/", "b"));
    std::size_t smallTaken = 0;
    while (smallTaken < 3UL * kAppendQueueMax && writer->append(collector.request(small)))
        ++smallTaken;
    // What the writer had already swapped out comes on top.
    QVERIFY(smallTaken >= std::size_t(kAppendQueueMax));
    QVERIFY(smallTaken <= 2UL * kAppendQueueMax);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QVERIFY(collector.waitFor(taken + smallTaken));
    QVERIFY(writer->append(collector.request(small)));
    QVERIFY(collector.waitFor(taken + smallTaken + 1));
    QVERIFY(collector.outcomes().back().eventId > 0);
}

void TestEventWriter::keepsNotes()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    for (int i = 0; i < 3; ++i)
        QVERIFY(appendOne(*writer, eventOf(wireOf("/", "x"))).eventId > 0);
    QSignalSpy noted(writer.get(), &EventWriter::noted);
    const auto reader = openReader();
    const auto noteOf = [&reader](qint64 id) {
        const EventPtr event = reader->event(id).value();
        return event->note ? *event->note : EventNote();
    };
    writer->annotate(
            { .ids = { 1, 3, 99 }, .isStarred = true, .addedTags = { u" b "_s, u"a\nc"_s } });
    QVERIFY(noted.wait());
    QCOMPARE(noted.first(), (QVariantList{ 1LL, 99LL }));
    QCOMPARE(noteOf(1), (EventNote{ .isStarred = true, .tags = { u"a c"_s, u"b"_s } }));
    QCOMPARE(noteOf(2), EventNote());
    QCOMPARE(noteOf(3), noteOf(1));
    QCOMPARE(*reader->summaries({ 3 }).value().front().note, noteOf(3));

    writer->annotate({ .ids = { 1 }, .text = u"<b>why?</b>"_s, .removedTags = { u"b"_s } });
    QVERIFY(noted.wait());
    QCOMPARE(noteOf(1),
             (EventNote{ .isStarred = true, .text = u"<b>why?</b>"_s, .tags = { u"a c"_s } }));
    writer->annotate({ .ids = { 3 }, .isStarred = false, .removedTags = { u"a c"_s, u"b"_s } });
    QVERIFY(noted.wait());
    QVERIFY(!reader->event(3).value()->note);
}

void TestEventWriter::forgetsTheNotesOfWhatIsRemoved()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "x"))).eventId > 0);
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    writer->annotate({ .ids = { 1 }, .text = u"private"_s });
    writer->remove({ 1 });
    writer->annotate({ .ids = { 1 }, .text = u"too late"_s });
    QVERIFY(removed.wait());
    QSignalSpy noted(writer.get(), &EventWriter::noted);
    writer->annotate({ .ids = { 1 } });
    QVERIFY(noted.wait());
    ForeignConnection other(path());
    QCOMPARE(other.value(u"SELECT count(*) FROM note"_s), QVariant(0LL));
}

void TestEventWriter::believesNoIdsOfADamagedStore()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "x"))).eventId > 0);
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    ForeignConnection other(path());
    QVERIFY(other.run(u"INSERT INTO change (number, writer, kind, first_id, last_id) VALUES "
                      "(1, 0, 0, -%1 - 1, -%1 - 1), (%1, 0, 0, %1, %1)"_s.arg(kMost)));
    const auto news = openReader()->newsSince(0, 1);
    VERIFY_OK(news);
    QVERIFY(news->isCut);
    QCOMPARE(news->position, kMost);
    QCOMPARE(news->changes.size(), std::size_t(2));
    // So that it can be counted from either.
    for (const StoreChange &change : news->changes) {
        QVERIFY(change.firstId >= 0 && change.firstId <= kMost / 2);
        QVERIFY(change.lastId >= 0 && change.lastId <= kMost / 2);
    }
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestEventWriter)
#include "tst_eventwriter.moc"
