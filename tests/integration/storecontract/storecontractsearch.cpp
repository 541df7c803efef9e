// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "contractevents.h"
#include "core/payload/compression.h"
#include "core/query/eventfacts.h"
#include "storecontract.h"

#include <QStringEncoder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr int kEvents = 200;

void fill(EventWriter &writer)
{
    QRandomGenerator random(20'261'127);
    OutcomeCollector collector;
    for (int i = 0; i < kEvents; ++i)
        QVERIFY(writer.append(collector.request(randomEvent(random))));
    QVERIFY(collector.waitFor(kEvents));
    const qint64 last = collector.outcomes().back().eventId;
    writer.annotate({ .ids = { last, last - 5, last - 50 },
                      .isStarred = true,
                      .text = u"Ask them"_s,
                      .addedTags = { u"urgent"_s } });
    [[maybe_unused]] const auto stored = writer.putDocument(u"after"_s, "the notes");
}

} // namespace

void StoreContract::findsWhatTheEvaluatorHoldsFor_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : { "paid",
                               "PAID",
                               "-paid",
                               "zz",
                               "\"status\\\":\\\"paid\"",
                               "body:open",
                               "body:\"n\\\":1\"",
                               "endpoint:open",
                               "endpoint=open",
                               "endpoint!=open",
                               "method:post",
                               "method=GET",
                               "path:fail*",
                               "path~^/(paid|open)",
                               "type:paid",
                               "type=open",
                               "type:x*failed",
                               "verdict:valid",
                               "-verdict:valid",
                               "status:200",
                               "status>=500",
                               "status!=200",
                               "delivery:paid",
                               "delivery=open",
                               "delivery",
                               "attempt>1",
                               "attempt=1",
                               "size>100",
                               "size<=0",
                               "id>100",
                               "id=7",
                               "after:2026-09-22",
                               "before:1999-01-01",
                               "header:X-Word=open",
                               "header:x-word:PA",
                               "header:none",
                               "json:$.status=paid",
                               "json:$.n>10",
                               "json:$.none",
                               "jsontype:$.n=number",
                               "json:$.n jsontype:$.n!=string",
                               "query:q=open",
                               "starred:yes",
                               "starred:no",
                               "note:ask",
                               "tag:urgent",
                               "paid OR open",
                               "(paid OR open) status:500 -starred:yes",
                               "NOT (json:$.n<5 OR verdict:valid)" })
        QTest::newRow(query) << QString::fromUtf8(query);
}

void StoreContract::findsWhatTheEvaluatorHoldsFor()
{
    QFETCH(const QString, query);
    const EventFilter filter{ .query = queryOf(query) };
    if (m_searched.isEmpty()) {
        const auto writer = openWriter();
        QVERIFY(writer);
        fill(*writer);
        m_searched = m_location;
    }
    m_location = m_searched;
    const auto reader = openReader();
    QVERIFY(reader);
    const auto every = reader->idsInRange({}, 0, *reader->lastId());
    VERIFY_OK(every);
    QCOMPARE(every->size(), static_cast<std::size_t>(kEvents));
    Ids expected;
    for (const qint64 id : *every) {
        const auto event = reader->event(id);
        VERIFY_OK(event);
        if ((*event)->kind != EventKind::Gap && filter.query.matches(EventFacts(**event, 0)))
            expected.push_back(id);
    }
    QCOMPARE(*reader->idsInRange(filter, 0, *reader->lastId()), expected);
    std::ranges::reverse(expected);
    QCOMPARE(allIds(*reader, filter), expected);
}

void StoreContract::findsWhatIsEncoded_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("query");
    const QByteArray json = "{\"status\":\"confirmed\"}";
    const QString query = u"body:firmed json:$.status=confirmed"_s;
    QTest::newRow("gzip") << "Content-Encoding: gzip"_ba << gzipped(json) << query;
    QTest::newRow("brotli") << "Content-Encoding: br"_ba
                            << QByteArray::fromHex("1b1500f8a54574f6faa624947c5215bcd2588603")
                            << query;
    QTest::newRow("zstd")
            << "Content-Encoding: zstd"_ba
            << QByteArray::fromHex("28b52ffd0058b100007b22737461747573223a22636f6e6669726d6564227d")
            << query;
    QTest::newRow("UTF-16")
            << "Content-Type: application/json;charset=utf-16"_ba
            << QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(QString::fromLatin1(json)))
            << query;
    QTest::newRow("UTF-16 in gzip")
            << "Content-Encoding: gzip\r\nContent-Type: a/b; charset=\"UTF-16BE\""_ba
            << gzipped(QByteArray(
                       QStringEncoder(QStringEncoder::Utf16BE).encode(QString::fromLatin1(json))))
            << query;
    QTest::newRow("latin1") << "Content-Type: text/plain; charset=ISO-8859-1"_ba
                            << "Z\xe4hler"_ba << u"body:Zähler"_s;
    QTest::newRow("Shift_JIS") << "Content-Type: text/plain; charset=Shift_JIS"_ba
                               << "\x93\xfa\x96{"_ba << u"日本"_s;
    QTest::newRow("GB18030") << "Content-Type: text/plain; charset=gb18030"_ba
                             << "\xd6\xa7\xb8\xb6"_ba << u"body:支付"_s;
    QTest::newRow("UTF-8") << "Content-Type: text/plain; charset=utf-8"_ba
                           << "Zähler"_ba << u"Zähler"_s;
}

void StoreContract::findsWhatIsEncoded()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, query);
    const auto writer = openWriter();
    QVERIFY(writer);
    const qint64 id = appendOne(*writer, eventOf(wireOf("/", body, fields))).eventId;
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "another", fields))).eventId > id);
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(allIds(*reader, { .query = queryOf(query) }), Ids{ id });
    // What is shown and sent again are the bytes as they came.
    QCOMPARE((*reader->event(id))->request.body().toByteArray(), body);
}

void StoreContract::filtersByEndpointAndKind()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    fill(*writer);
    const auto reader = openReader();
    QVERIFY(reader);
    const auto agrees = [&](const EventFilter &filter, auto holds) {
        Ids expected;
        for (const qint64 id : allIds(*reader)) {
            if (holds(reader->summaries({ id })->front()))
                expected.push_back(id);
        }
        return !expected.empty() && expected.size() < kEvents
                && allIds(*reader, filter) == expected;
    };
    const auto isGap = [](const EventSummary &e) { return e.kind == EventKind::Gap; };
    QVERIFY(agrees({ .withoutGaps = true }, [&](const auto &e) { return !isGap(e); }));
    QVERIFY(agrees({ .endpoint = u"paid"_s },
                   [&](const auto &e) { return e.endpoint == u"paid"_s && !isGap(e); }));
    QVERIFY(agrees({ .endpoint = u"paid"_s, .hidesRefused = true }, [](const auto &e) {
        return e.endpoint == u"paid"_s && e.kind == EventKind::Request;
    }));
    QVERIFY(allIds(*reader, { .endpoint = u"nobody"_s }).empty());
    QVERIFY(allIds(*reader, { .endpoint = u"Paid"_s }).empty());
}

void StoreContract::givesTheNewestFirstInPieces()
{
    constexpr std::size_t kMany = 9'000;
    const auto writer = openWriter();
    QVERIFY(writer);
    {
        OutcomeCollector collector;
        constexpr std::size_t kAtOnce = 1'000;
        for (std::size_t i = 1; i <= kMany; ++i) {
            QVERIFY(writer->append(collector.request(eventOf(wireOf("/", "needle")))));
            if (i % kAtOnce == 0)
                QVERIFY(collector.waitFor(i));
        }
    }
    const auto reader = openReader();
    QVERIFY(reader);
    for (const QString &query : { u""_s, u"NEEDLE"_s }) {
        Ids found;
        std::size_t largest = 0;
        VERIFY_OK(reader->ids(
                { .query = queryOf(query) }, 0,
                [&](const Ids &piece) {
                    largest = std::max(largest, piece.size());
                    found.insert(found.end(), piece.begin(), piece.end());
                    return true;
                },
                never()));
        QVERIFY(largest <= 4'096);
        QCOMPARE(found.size(), kMany);
        QVERIFY(std::ranges::is_sorted(found, std::greater<>()));
        // From where another page ended.
        const Ids rest = allIds(*reader, { .query = queryOf(query) }, found[5'000]);
        QVERIFY(std::ranges::equal(rest, std::span(found).subspan(5'001)));
    }
    const auto page = reader->summaries({ *reader->lastId(), 5'000, 1 });
    VERIFY_OK(page);
    QCOMPARE(page->at(1).id, 5'000);
    Ids range = *reader->idsInRange({}, 100, 103);
    QCOMPARE(range, (Ids{ 100, 101, 102, 103 }));
    QVERIFY(reader->idsInRange({}, 103, 100)->empty());
}

void StoreContract::stopsWhenTold()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    fill(*writer);
    const auto reader = openReader();
    QVERIFY(reader);
    std::atomic<bool> cancelled{ true };
    int pieces = 0;
    const auto take = [&](const Ids &) {
        ++pieces;
        return false;
    };
    VERIFY_OK(reader->ids({ .query = queryOf(u"paid"_s) }, 0, take, cancelled));
    QVERIFY(pieces <= 1);
    pieces = 0;
    VERIFY_OK(reader->ids({}, 0, take, never()));
    QCOMPARE(pieces, 1);
}

void StoreContract::sortsByColumns_data()
{
    QTest::addColumn<EventOrder::By>("by");
    QTest::addColumn<bool>("descending");
    const std::pair<const char *, EventOrder::By> columns[] = {
        { "target", EventOrder::By::Target }, { "attempt", EventOrder::By::Attempt },
        { "status", EventOrder::By::Status }, { "size", EventOrder::By::Size },
        { "took", EventOrder::By::Took },
    };
    for (const auto &[name, by] : columns) {
        QTest::newRow(name) << by << false;
        QTest::newRow((QByteArray(name) + ", the other way").constData()) << by << true;
    }
}

void StoreContract::sortsByColumns()
{
    QFETCH(const EventOrder::By, by);
    QFETCH(const bool, descending);
    const auto writer = openWriter();
    QVERIFY(writer);
    fill(*writer);
    const auto reader = openReader();
    QVERIFY(reader);
    const EventOrder order{ .by = by, .descending = descending };
    EventSort run({}, order);
    while (!run.isComplete())
        VERIFY_OK(reader->sort(
                run, [] { return false; }, never()));
    const Ids sorted = run.takeIds();

    Ids every = allIds(*reader, { .withoutGaps = true });
    Ids asSet = sorted;
    std::ranges::sort(asSet, std::greater<>());
    QCOMPARE(asSet, every);
    const auto isBefore = [&](const EventSummary &a, const EventSummary &b) {
        switch (by) {
        case EventOrder::By::Target:
            return a.target.toLower() < b.target.toLower();
        case EventOrder::By::Attempt:
            return a.attempt < b.attempt;
        case EventOrder::By::Status:
            return a.status < b.status;
        case EventOrder::By::Took:
            // What is not known comes last in either direction.
            return b.answeredAfterUs < 0 || a.answeredAfterUs < 0
                    ? descending ? a.answeredAfterUs < 0 && b.answeredAfterUs >= 0
                                 : a.answeredAfterUs >= 0 && b.answeredAfterUs < 0
                    : a.answeredAfterUs < b.answeredAfterUs;
        default:
            return a.bodyBytes < b.bodyBytes;
        }
    };
    const auto summaries = reader->summaries(sorted);
    VERIFY_OK(summaries);
    for (std::size_t i = 1; i < summaries->size(); ++i) {
        const EventSummary &one = summaries->at(i - 1);
        const EventSummary &next = summaries->at(i);
        QVERIFY(descending ? !isBefore(one, next) : !isBefore(next, one));
    }
    // What an index gives at once is the beginning of it.
    const auto leading = reader->leading({}, order, 20, never());
    VERIFY_OK(leading);
    QVERIFY(leading->size() <= 20);
    QVERIFY(std::ranges::equal(*leading, std::span(sorted).first(leading->size())));
    // What comes later gets the place that it would have had.
    const qint64 fromId = every[10];
    Ids list = sorted;
    std::erase_if(list, [fromId](qint64 id) { return id >= fromId; });
    const auto placed = reader->places({}, order, fromId, *reader->lastId(), list, never());
    VERIFY_OK(placed);
    QVERIFY(placed->isListOrdered);
    qsizetype added = 0;
    for (const PlacedEvent &one : placed->events)
        list.insert(list.begin() + one.row + added++, one.id);
    QCOMPARE(list, sorted);
}

void StoreContract::countsByTime()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    fill(*writer);
    const auto reader = openReader();
    QVERIFY(reader);
    for (const QString &query : { u""_s, u"paid"_s, u"status:500"_s }) {
        const EventFilter filter{ .query = queryOf(query), .withoutGaps = true };
        Timeline counted(Timeline::Frame{ .unitUs = 60'000'000 });
        Timeline expected(counted.frame());
        for (qint64 until = *reader->lastId(); until > 0;) {
            const auto left = reader->countByTime(
                    filter, 1, until, counted, [] { return false; }, never());
            VERIFY_OK(left);
            QVERIFY(*left < until); // it gets on, though it is never let go on
            until = *left;
        }
        for (const qint64 id : allIds(*reader, filter)) {
            const EventSummary summary = reader->summaries({ id })->front();
            expected.add(summary.receivedAtUs, timelineMark(summary.kind, summary.verdict));
        }
        QVERIFY(expected.total() > 0);
        QVERIFY(expected.units().size() > 1);
        QCOMPARE(counted.unitUs(), expected.unitUs());
        QVERIFY(counted.units() == expected.units());
    }
}

void StoreContract::countsEvents()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(*reader->eventCount(), 0);
    QCOMPARE(*reader->lastId(), 0);
    fill(*writer);
    QCOMPARE(*reader->eventCount(), std::ssize(allIds(*reader, { .withoutGaps = true })));
    QCOMPARE(*reader->lastId(), allIds(*reader).front());
}

} // namespace hookloupe
