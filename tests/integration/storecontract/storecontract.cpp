// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "storecontract.h"

#include "contractevents.h"

#include <QCryptographicHash>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookloupe {

void StoreContract::init()
{
    m_location = m_backend.makeLocation();
    QVERIFY(!m_location.isEmpty());
}

std::unique_ptr<EventWriter> StoreContract::openWriter(Durability durability)
{
    auto writer = m_backend.openWriter(m_location, durability);
    if (!writer)
        qWarning("%s", qPrintable(writer.error().sentence));
    return writer ? *std::move(writer) : nullptr;
}

std::unique_ptr<EventReader> StoreContract::openReader()
{
    auto reader = m_backend.openReader(m_location);
    if (!reader)
        qWarning("%s", qPrintable(reader.error().sentence));
    return reader ? *std::move(reader) : nullptr;
}

void StoreContract::answersAfterTheCommit_data()
{
    QTest::addColumn<Durability>("durability");
    QTest::newRow("full") << Durability::Full;
    QTest::newRow("normal") << Durability::Normal;
}

void StoreContract::answersAfterTheCommit()
{
    QFETCH(const Durability, durability);
    const auto writer = openWriter(durability);
    QVERIFY(writer);
    const auto reader = openReader(); // before there is anything
    QVERIFY(reader);
    constexpr quint64 kEvents = 200;
    OutcomeCollector collector;
    bool isReadable = true;
    collector.onBatch = [&](const std::vector<AppendOutcome> &batch) {
        for (const AppendOutcome &outcome : batch)
            isReadable = isReadable && reader->event(outcome.eventId).has_value();
    };
    for (quint64 i = 1; i <= kEvents; ++i)
        QVERIFY(writer->append(
                collector.request(eventOf(wireOf("/" + QByteArray::number(i), "b")), i)));
    QVERIFY(collector.waitFor(kEvents));
    QVERIFY(isReadable);
    qint64 lastId = 0;
    quint64 ticket = 0;
    for (const AppendOutcome &outcome : collector.outcomes()) {
        QCOMPARE(outcome.ticket, ++ticket);
        QVERIFY(outcome.eventId > lastId);
        QVERIFY(outcome.failure.isEmpty());
        lastId = outcome.eventId;
        QCOMPARE((*reader->event(outcome.eventId))->request.targetBytes().toByteArray(),
                 "/" + QByteArray::number(ticket));
    }
    QCOMPARE(*reader->lastId(), lastId);
}

void StoreContract::commitsWhatWaitsWhenItCloses()
{
    auto writer = openWriter();
    QVERIFY(writer);
    constexpr qint64 kEvents = 500;
    // Nobody waits for an outcome.
    for (qint64 i = 0; i < kEvents; ++i)
        QVERIFY(writer->append(
                { std::make_shared<const Event>(eventOf(wireOf("/", "b"))), 0, nullptr }));
    writer.reset();
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(*reader->eventCount(), kEvents);
}

void StoreContract::keepsEveryField()
{
    const Event given = fullEvent();
    auto writer = openWriter();
    QVERIFY(writer);
    const qint64 id = appendOne(*writer, given).eventId;
    QVERIFY(id > 0);
    writer.reset();
    const auto reader = openReader();
    QVERIFY(reader);
    const auto stored = reader->event(id);
    VERIFY_OK(stored);
    QCOMPARE((*stored)->id, id);
    compareEvents(**stored, given);

    const auto listed = reader->summaries({ id });
    VERIFY_OK(listed);
    const EventSummary &summary = listed->front();
    QCOMPARE(summary.id, id);
    QCOMPARE(summary.receivedAtUs, given.receivedAtUs);
    QCOMPARE(summary.endpoint, given.endpoint);
    QCOMPARE(summary.method, "POST");
    QCOMPARE(summary.target, "/a%20b?x=1");
    QCOMPARE(summary.eventType, given.eventType);
    QCOMPARE(summary.deliveryId, given.deliveryId);
    QCOMPARE(summary.verdict, given.verdict);
    QCOMPARE(summary.scheme, given.scheme);
    QCOMPARE(summary.reason, given.reason);
    QCOMPARE(summary.status, given.response.status);
    QCOMPARE(summary.answerState, given.response.state);
    QCOMPARE(summary.answeredAfterUs, given.response.afterUs);
    QCOMPARE(summary.bodyBytes, given.request.body().size());
    QCOMPARE(summary.wireBytes, given.request.wire.size());
    QCOMPARE(summary.wireSha256,
             QCryptographicHash::hash(given.request.wire, QCryptographicHash::Sha256));
}

void StoreContract::keepsHostileBytes_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<EventKind>("kind");
    const EventKind request = EventKind::Request;
    const EventKind refused = EventKind::Refused;
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte += static_cast<char>(i);
    QTest::newRow("every byte") << wireOf("/", everyByte) << request;
    QTest::newRow("only zeros") << wireOf("/", QByteArray(10'000, '\0')) << request;
    QTest::newRow("noise") << wireOf("/", noise(100'000, 7)) << request;
    QTest::newRow("sql in it") << wireOf("/';DROP%20TABLE%20event;--", "'; DELETE FROM event; --")
                               << request;
    QTest::newRow("half of a character") << wireOf("/%C3", "\xed\xa0\x80", "X-A: \xc3") << request;
    QTest::newRow("chunks") << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "3;x=\"y\"\r\nabc\r\n0\r\nT: v\r\n\r\n"_ba
                            << request;
    QTest::newRow("nothing") << ""_ba << refused;
    QTest::newRow("no request") << everyByte << refused;
    QTest::newRow("half of one") << "POST / HTT"_ba << refused;
}

void StoreContract::keepsHostileBytes()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const EventKind, kind);
    Event event = kind == EventKind::Request ? eventOf(wire) : eventOf(wireOf("/", ""));
    event.kind = kind;
    if (kind == EventKind::Refused) {
        event.request = {};
        event.request.wire = wire;
    }
    event.reason = u"\u202eevil\u0001 <b>\U0001f600"_s;
    auto writer = openWriter();
    QVERIFY(writer);
    const qint64 id = appendOne(*writer, event).eventId;
    QVERIFY(id > 0);
    writer.reset();
    const auto reader = openReader();
    QVERIFY(reader);
    const auto stored = reader->event(id);
    VERIFY_OK(stored);
    QCOMPARE((*stored)->request.wire, wire);
    QCOMPARE((*stored)->reason, event.reason);
    QCOMPARE((*stored)->kind, kind);
    QVERIFY(m_backend.isSound(m_location));
}

void StoreContract::keepsALargeEvent()
{
    constexpr qsizetype kBytes = 25 * 1024 * 1024;
    const Event large = eventOf(wireOf("/large", noise(kBytes, 25)));
    const auto writer = openWriter();
    QVERIFY(writer);
    OutcomeCollector collector;
    QVERIFY(writer->append(collector.request(eventOf(wireOf("/before", "b")))));
    QVERIFY(writer->append(collector.request(large)));
    QVERIFY(writer->append(collector.request(eventOf(wireOf("/after", "b")))));
    QVERIFY(collector.waitFor(3));
    const auto reader = openReader();
    QVERIFY(reader);
    const auto stored = reader->event(collector.outcomes().at(1).eventId);
    VERIFY_OK(stored);
    QVERIFY((*stored)->request.wire == large.request.wire); // not 25 MiB in a message
    QCOMPARE(reader->summaries({ collector.outcomes().at(1).eventId })->front().bodyBytes, kBytes);
    QVERIFY(reader->event(collector.outcomes().at(2).eventId).has_value());
}

void StoreContract::cutsLongValuesInTheListOnly()
{
    Event event = eventOf(wireOf("/" + QByteArray(20'000, 't'), "b"));
    event.eventType = QByteArray(1'000, 'e');
    event.deliveryId = QByteArray(1'000, 'd');
    const auto writer = openWriter();
    QVERIFY(writer);
    const qint64 id = appendOne(*writer, event).eventId;
    const auto reader = openReader();
    QVERIFY(reader);
    auto listed = reader->summaries({ id });
    VERIFY_OK(listed);
    EventSummary &summary = listed->front();
    QCOMPARE(summary.target, event.request.targetBytes().first(4'096).toByteArray());
    QCOMPARE(summary.eventType, event.eventType.first(256));
    QCOMPARE(summary.deliveryId, event.deliveryId.first(256));
    VERIFY_OK(reader->completeCut(summary));
    QCOMPARE(summary.target, event.request.targetBytes().toByteArray());
    QCOMPARE(summary.eventType, event.eventType);
    QCOMPARE(summary.deliveryId, event.deliveryId);
    QCOMPARE((*reader->event(id))->deliveryId, event.deliveryId);
}

void StoreContract::keepsDocuments()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    const QByteArray document("{\"a\":\"\0\xff\"}", 11);
    VERIFY_OK(writer->putDocument(u"endpoints"_s, "{}"));
    VERIFY_OK(writer->putDocument(u"endpoints"_s, document));
    writer->putDocumentSoon(u"é"_s, "soon");
    VERIFY_OK(writer->putDocument(u"last"_s, "")); // they are kept in order
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(*reader->document(u"endpoints"_s), document);
    QCOMPARE(*reader->document(u"é"_s), "soon");
    QCOMPARE(*reader->document(u"last"_s), "");
    QCOMPARE(*reader->document(u"none"_s), QByteArray());
}

void StoreContract::announcesEachEventOnceInOrder()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    Ids announced;
    const auto reader = openReader();
    QVERIFY(reader);
    bool areReadable = true;
    connect(writer.get(), &EventWriter::committed, this, [&](qint64 first, qint64 last) {
        const auto ids = reader->idsInRange({}, first, last);
        areReadable =
                areReadable && ids && !ids->empty() && ids->front() == first && ids->back() == last;
        if (ids)
            announced.insert(announced.end(), ids->begin(), ids->end());
    });
    QSignalSpy reached(writer.get(), &EventWriter::reached);
    OutcomeCollector collector;
    constexpr std::size_t kEvents = 300;
    for (std::size_t i = 0; i < kEvents; ++i)
        QVERIFY(writer->append(collector.request(eventOf(wireOf("/", "b")), i)));
    const quint64 mark = writer->mark();
    QTRY_COMPARE(reached.size(), 1);
    QCOMPARE(reached.front().front().toULongLong(), mark);
    // Told of before the mark, whatever else happens later.
    QCOMPARE(announced.size(), kEvents);
    QVERIFY(areReadable);
    QVERIFY(std::ranges::is_sorted(announced, std::less_equal<>()) || announced.size() < 2);
    QVERIFY(std::ranges::adjacent_find(announced) == announced.end());
}

void StoreContract::readsSeveralAtOnce()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    std::vector<qint64> ids;
    QByteArray wire;
    for (int i = 0; i < 5; ++i) {
        wire = wireOf("/" + QByteArray::number(i), QByteArray(1'000, 'b'));
        ids.push_back(appendOne(*writer, eventOf(wire)).eventId);
    }
    const qint64 full = appendOne(*writer, fullEvent()).eventId;
    const auto reader = openReader();
    QVERIFY(reader);
    constexpr qint64 kAll = 1'000'000;
    // In the order that was asked for, with one that is missing among them, and one twice.
    const auto events = reader->events({ ids[3], full + 1, ids[0], full, ids[3] }, kAll);
    QCOMPARE(events.size(), std::size_t{ 5 });
    QVERIFY(events[0] && events[2] && events[3] && events[4]);
    QCOMPARE(events[1].error().code, ErrorCode::NotFound);
    QCOMPARE((*events[0])->request.targetBytes().toByteArray(), "/3");
    QCOMPARE((*events[2])->request.targetBytes().toByteArray(), "/0");
    QCOMPARE((*events[3])->id, full);
    compareEvents(**events[3], fullEvent());
    QCOMPARE((*events[4])->id, ids[3]);

    QCOMPARE(reader->events(ids, wire.size() + 1).size(), std::size_t{ 2 });
    QCOMPARE(reader->events(ids, 2 * wire.size()).size(), std::size_t{ 2 });
    QCOMPARE(reader->events(ids, 0).size(), std::size_t{ 1 });
    QCOMPARE(reader->events({}, kAll).size(), std::size_t{ 0 });
}

void StoreContract::refusesWhatIsNotThere()
{
    const auto missing = m_backend.openReader(m_location);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    const auto writer = openWriter();
    QVERIFY(writer);
    const qint64 id = appendOne(*writer, eventOf(wireOf("/", "b"))).eventId;
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(reader->event(id + 1).error().code, ErrorCode::NotFound);
    QCOMPARE(reader->event(0).error().code, ErrorCode::NotFound);
    QCOMPARE(reader->event(-1).error().code, ErrorCode::NotFound);
    const auto summaries = reader->summaries({ id + 1, id, -1 });
    VERIFY_OK(summaries);
    QCOMPARE(summaries->at(0).id, 0);
    QCOMPARE(summaries->at(1).id, id);
    QCOMPARE(summaries->at(2).id, 0);
}

void StoreContract::leavesNewerStoresAlone()
{
    QVERIFY(appendOne(*openWriter(), eventOf(wireOf("/", "b"))).eventId > 0);
    if (!m_backend.makeNewer(m_location))
        QSKIP("Stores of this kind have no versions.");
    const auto writer = m_backend.openWriter(m_location, Durability::Full);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::StoreTooNew);
    QVERIFY(writer.error().sentence.contains(u"later version"_s));
    const auto reader = m_backend.openReader(m_location);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::StoreTooNew);
    QVERIFY(m_backend.isSound(m_location));
}

} // namespace hookloupe
