// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"
#include "storetesting.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

Event fullEvent(const QByteArray &wire)
{
    Event event = eventOf(wire);
    event.receivedAtUs = 1'764'000'000'123'456;
    event.completedAtUs = 1'764'000'000'223'456;
    event.peer = u"127.0.0.1:50332"_s;
    event.local = u"[::1]:8025"_s;
    event.tls = true;
    event.endpoint = u"Zahlungen é"_s;
    event.signedUrl = "https://example.test/a?b=%20";
    event.verdict = Verdict::StaleTimestamp;
    event.scheme = u"stripe"_s;
    event.reason = u"The timestamp is 20 minutes old."_s;
    event.eventType = "payment.confirmed";
    event.deliveryId = "evt_1";
    event.retryWindowUs = 3'600'000'000;
    event.response = { 299,
                       "Fine \xff",
                       { { "X-A", "1" }, { "x-a", QByteArray("\0\xff", 2) }, { "Empty", "" } },
                       QByteArray("\0body", 5),
                       AnswerState::Withheld };
    return event;
}

void compareEvents(const Event &stored, const Event &given)
{
    QCOMPARE(stored.request.wire, given.request.wire);
    QCOMPARE(stored.request.body().toByteArray(), given.request.body().toByteArray());
    QCOMPARE(stored.request.targetBytes().toByteArray(), given.request.targetBytes().toByteArray());
    QCOMPARE(stored.request.ownedFields(), given.request.ownedFields());
    QCOMPARE(stored.receivedAtUs, given.receivedAtUs);
    QCOMPARE(stored.completedAtUs, given.completedAtUs);
    QCOMPARE(stored.kind, given.kind);
    QCOMPARE(stored.provenance, given.provenance);
    QCOMPARE(stored.peer, given.peer);
    QCOMPARE(stored.local, given.local);
    QCOMPARE(stored.tls, given.tls);
    QCOMPARE(stored.endpoint, given.endpoint);
    QCOMPARE(stored.signedUrl, given.signedUrl);
    QCOMPARE(stored.verdict, given.verdict);
    QCOMPARE(stored.scheme, given.scheme);
    QCOMPARE(stored.reason, given.reason);
    QCOMPARE(stored.eventType, given.eventType);
    QCOMPARE(stored.deliveryId, given.deliveryId);
    QCOMPARE(stored.retryWindowUs, given.retryWindowUs);
    QCOMPARE(stored.response.status, given.response.status);
    QCOMPARE(stored.response.reason, given.response.reason);
    QCOMPARE(stored.response.fields, given.response.fields);
    QCOMPARE(stored.response.body, given.response.body);
    QCOMPARE(stored.response.state, given.response.state);
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
            ? static_cast<int>(status.st_mode & 0777U)
            : -1;
}

} // namespace

/// What a store keeps of events, replays and documents, and what it removes.
class TestEventStore : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsRefusedAndPastedBytes_data();
    void keepsRefusedAndPastedBytes();
    void listsWithoutPayloads();
    void cutsLongValuesInTheListOnly();
    void createsPrivateFiles();
    void keepsReplays();
    void keepsForwards();
    void keepsDocuments();
    void removesEventsWithTheirReplays();
    void neverReusesAnId();
    void opensTwice();
    void keepsWhatIsKnownBesidesTheBytes();
    void keepsGapsApartFromEvents();
};

void TestEventStore::keepsEveryField_data()
{
    QByteArray binary;
    for (int byte = 0; byte < 256; ++byte)
        binary.append(static_cast<char>(byte));
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("json") << wireOf("/a?b=%20{}", R"({"a":1.0})") << "payment.confirmed"_ba;
    QTest::newRow("empty body") << wireOf("/", "") << ""_ba;
    QTest::newRow("no body") << "OPTIONS * HTTP/1.1\r\nHost: x\r\nhost2:y\r\n\r\n"_ba
                             << "n"_ba;
    QTest::newRow("binary") << wireOf("/\xff", binary, "X-\x41: \xfe\xff") << binary;
    QTest::newRow("chunked") << "POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: t\r\n\r\n"_ba
                             << "n"_ba;
    // Of a period that no page has, so that parts in the wrong place show.
    QByteArray large(25 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>(i % 251);
    QTest::newRow("25 MiB") << wireOf("/big", large) << "n"_ba;
    QTest::newRow("long names") << wireOf("/" + QByteArray(14'000, 't'), "b")
                                << QByteArray(10'000, 'n');
}

void TestEventStore::keepsEveryField()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QByteArray, name);
    Event given = fullEvent(wire);
    given.eventType = name;
    given.deliveryId = name;
    const auto writer = openWriter();
    QVERIFY(writer);
    const AppendOutcome outcome = appendOne(*writer, given);
    QCOMPARE(outcome.eventId, 1);
    const auto stored = openReader()->event(outcome.eventId);
    VERIFY_OK(stored);
    QCOMPARE((*stored)->id, 1);
    QCOMPARE((*stored)->attempt, 1);
    compareEvents(**stored, given);
    QCOMPARE((*stored)->request.chunked, given.request.chunked);
    QCOMPARE((*stored)->request.trailers.size(), given.request.trailers.size());
}

void TestEventStore::keepsRefusedAndPastedBytes_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<Provenance>("provenance");
    QTest::newRow("nothing") << ""_ba << EventKind::Refused << Provenance::Wire;
    QTest::newRow("garbage") << QByteArray("\x16\x03\0\xff", 4) << EventKind::Refused
                             << Provenance::Wire;
    QTest::newRow("half a head") << "POST /x HTTP/1.1\r\nHost: a\r\nCont"_ba << EventKind::Refused
                                 << Provenance::Wire;
    QTest::newRow("pasted") << "POST /x HTTP/1.1\r\nHost: a\r\n\r\nbody"_ba << EventKind::Request
                            << Provenance::Pasted;
    QTest::newRow("relay") << "POST /x HTTP/1.1\nHost: a\n\nbody"_ba << EventKind::Request
                           << Provenance::Relay;
}

void TestEventStore::keepsRefusedAndPastedBytes()
{
    QFETCH(const QByteArray, wire);
    Event given;
    given.request = parseLenient(wire);
    QFETCH(const EventKind, kind);
    given.kind = kind;
    QFETCH(const Provenance, provenance);
    given.provenance = provenance;
    const auto writer = openWriter();
    QVERIFY(writer);
    const AppendOutcome outcome = appendOne(*writer, given);
    QVERIFY(outcome.eventId > 0);
    const auto stored = openReader()->event(outcome.eventId);
    VERIFY_OK(stored);
    compareEvents(**stored, given);
}

void TestEventStore::listsWithoutPayloads()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    const Event given = fullEvent(wireOf("/first", "body"));
    QCOMPARE(appendOne(*writer, given).eventId, 1);
    Event second = eventOf(wireOf("/second", ""));
    second.kind = EventKind::Refused;
    QCOMPARE(appendOne(*writer, second).eventId, 2);
    const auto summaries = openReader()->summaries({ 2, 99, 1 });
    VERIFY_OK(summaries);
    QCOMPARE(summaries->size(), 3U);
    QCOMPARE(summaries->at(0).id, 2);
    QCOMPARE(summaries->at(0).kind, EventKind::Refused);
    QCOMPARE(summaries->at(0).target, "/second"_ba);
    QCOMPARE(summaries->at(1).id, 0);
    const EventSummary &summary = summaries->at(2);
    QCOMPARE(summary.id, 1);
    QCOMPARE(summary.receivedAtUs, given.receivedAtUs);
    QCOMPARE(summary.endpoint, given.endpoint);
    QCOMPARE(summary.method, "POST"_ba);
    QCOMPARE(summary.target, "/first"_ba);
    QCOMPARE(summary.eventType, given.eventType);
    QCOMPARE(summary.deliveryId, given.deliveryId);
    QCOMPARE(summary.verdict, given.verdict);
    QCOMPARE(summary.scheme, given.scheme);
    QCOMPARE(summary.reason, given.reason);
    QCOMPARE(summary.status, 299);
    QCOMPARE(summary.answerState, AnswerState::Withheld);
    QCOMPARE(summary.bodyBytes, 4);
    QCOMPARE(summary.wireBytes, given.request.wire.size());
    QCOMPARE(summary.wireSha256,
             QCryptographicHash::hash(given.request.wire, QCryptographicHash::Sha256));
}

void TestEventStore::cutsLongValuesInTheListOnly()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    Event given = eventOf(wireOf("/" + QByteArray(14'000, 't'), "b"));
    given.eventType = QByteArray(100'000, 'e');
    QCOMPARE(appendOne(*writer, given).eventId, 1);
    const auto summaries = openReader()->summaries({ 1 });
    VERIFY_OK(summaries);
    QCOMPARE(summaries->front().target.size(), 4096);
    QCOMPARE(summaries->front().eventType.size(), 256);
}

void TestEventStore::createsPrivateFiles()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    QCOMPARE(appendOne(*writer, eventOf(wireOf("/", ""))).eventId, 1);
    QCOMPARE(modeOf(filePath(u"new"_s)), 0700);
    QCOMPARE(modeOf(filePath(u"new/folder"_s)), 0700);
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
        QCOMPARE(modeOf(path() + suffix), 0600);
}

void TestEventStore::keepsReplays()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    QCOMPARE(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId, 1);
    ReplayRecord given;
    given.eventId = 1;
    given.startedAtUs = 42;
    given.kind = ReplayKind::Resigned;
    given.targetUrl = "http://127.0.0.1:1/x";
    given.requestWire = QByteArray("\0wire", 5);
    given.result = { .state = SendState::Partial,
                     .status = 202,
                     .reason = "R",
                     .fields = { { "A", "b" }, { "A", "c" } },
                     .body = "half",
                     .bodyCut = true,
                     .peer = u"127.0.0.1:1"_s,
                     .times = { 1, 2, -1, 3, 4, 5 },
                     .failure = u"The answer ended early."_s,
                     .notes = { u"Went on to http://127.0.0.1:2/y."_s } };
    QSignalSpy recorded(writer.get(), &EventWriter::replayRecorded);
    writer->recordReplay(given);
    writer->recordReplay({ .eventId = 1 });
    QTRY_COMPARE(recorded.size(), 2);
    const auto replays = openReader()->replays(1);
    VERIFY_OK(replays);
    QCOMPARE(replays->size(), 2U);
    const ReplayRecord &stored = replays->front();
    QVERIFY(stored.id > 0);
    QCOMPARE(stored.eventId, 1);
    QCOMPARE(stored.startedAtUs, given.startedAtUs);
    QCOMPARE(stored.kind, given.kind);
    QCOMPARE(stored.targetUrl, given.targetUrl);
    QCOMPARE(stored.requestWire, given.requestWire);
    QCOMPARE(stored.result.state, given.result.state);
    QCOMPARE(stored.result.status, given.result.status);
    QCOMPARE(stored.result.reason, given.result.reason);
    QCOMPARE(stored.result.fields, given.result.fields);
    QCOMPARE(stored.result.body, given.result.body);
    QCOMPARE(stored.result.bodyCut, given.result.bodyCut);
    QCOMPARE(stored.result.peer, given.result.peer);
    QCOMPARE(stored.result.times.resolvedUs, 1);
    QCOMPARE(stored.result.times.securedUs, -1);
    QCOMPARE(stored.result.times.totalUs, 5);
    QCOMPARE(stored.result.failure, given.result.failure);
    QCOMPARE(stored.result.notes, given.result.notes);
    QCOMPARE(openReader()->replays(2)->size(), 0U);
}

void TestEventStore::keepsForwards()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    QCOMPARE(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId, 1);
    ForwardRecord given{ .eventId = 1,
                         .cause = ForwardCause::Retry,
                         .attempt = 3,
                         .isMirror = true,
                         .answersSender = true,
                         .queuedAtUs = 42,
                         .startedAtUs = 43,
                         .targetUrl = "http://127.0.0.1:1/\xff",
                         .requestHead = "POST /\0"_ba,
                         .gatewayStatus = 504 };
    given.result.state = SendState::Partial;
    given.result.status = 202;
    given.result.fields = { { "A", "b" }, { "a", "c" } };
    given.result.body = "half\0"_ba;
    given.result.bodyCut = true;
    given.result.times = { 1, 2, -1, 3, 4, 5 };
    given.result.failure = u"The answer ended early."_s;
    QSignalSpy recorded(writer.get(), &EventWriter::forwardRecorded);
    writer->recordForward(given);
    writer->recordForward({ .eventId = 1 });
    writer->recordForward({ .eventId = 99 }); // removed meanwhile: nothing is left behind
    QTRY_COMPARE(recorded.size(), 3);
    const auto forwards = openReader()->forwards(1);
    VERIFY_OK(forwards);
    QCOMPARE(forwards->size(), 2U);
    const ForwardRecord &stored = forwards->front();
    QVERIFY(stored.id > 0);
    QCOMPARE(stored.eventId, 1);
    QCOMPARE(stored.cause, given.cause);
    QCOMPARE(stored.attempt, 3);
    QVERIFY(stored.isMirror && stored.answersSender);
    QCOMPARE(stored.queuedAtUs, 42);
    QCOMPARE(stored.startedAtUs, 43);
    QCOMPARE(stored.targetUrl, given.targetUrl);
    QCOMPARE(stored.requestHead, given.requestHead);
    QCOMPARE(stored.gatewayStatus, 504);
    QCOMPARE(stored.result.state, SendState::Partial);
    QCOMPARE(stored.result.fields, given.result.fields);
    QCOMPARE(stored.result.body, given.result.body);
    QVERIFY(stored.result.bodyCut);
    QCOMPARE(stored.result.times.securedUs, -1);
    QCOMPARE(stored.result.times.totalUs, 5);
    QCOMPARE(stored.result.failure, given.result.failure);
    QVERIFY(!forwards->back().isMirror);
    QCOMPARE(openReader()->forwards(99)->size(), 0U);
}

void TestEventStore::keepsDocuments()
{
    const auto writer = openWriter(Durability::Full);
    QVERIFY(writer);
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(*reader->document(u"endpoints"_s), QByteArray());
    VERIFY_OK(writer->putDocument(u"endpoints"_s, "[]"));
    QCOMPARE(*reader->document(u"endpoints"_s), "[]"_ba);
    std::thread other([&] {
        VERIFY_OK(writer->putDocument(u"endpoints"_s, R"([{"name":"a"}])"));
        VERIFY_OK(writer->putDocument(u"other"_s, "{}"));
    });
    other.join();
    QCOMPARE(*reader->document(u"endpoints"_s), R"([{"name":"a"}])"_ba);
    QCOMPARE(*reader->document(u"other"_s), "{}"_ba);
}

void TestEventStore::removesEventsWithTheirReplays()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    OutcomeCollector collector;
    for (int i = 0; i < 10; ++i)
        QVERIFY(writer->append(collector.request(eventOf(wireOf("/", "b")))));
    QVERIFY(collector.waitFor(10));
    writer->recordReplay({ .eventId = 3 });
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    writer->remove({ 7, 3 });
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.front(), (QList<QVariant>{ 3LL, 7LL }));
    const auto reader = openReader();
    QCOMPARE(*reader->eventCount(), 8);
    QCOMPARE(reader->event(3).error().code, ErrorCode::NotFound);
    QVERIFY(reader->event(4));
    QCOMPARE(reader->replays(3)->size(), 0U);
    QCOMPARE(*reader->idsInRange({}, 2, 8), (std::vector<qint64>{ 2, 4, 5, 6, 8 }));
    QCOMPARE(*reader->lastId(), 10);
}

void TestEventStore::neverReusesAnId()
{
    {
        const auto writer = openWriter();
        QVERIFY(writer);
        QCOMPARE(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId, 1);
        QCOMPARE(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId, 2);
        QSignalSpy removed(writer.get(), &EventWriter::removed);
        writer->remove({ 1, 2 });
        QTRY_COMPARE(removed.size(), 1);
    }
    const auto writer = openWriter();
    QVERIFY(writer);
    QCOMPARE(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId, 3);
}

void TestEventStore::opensTwice()
{
    const auto one = openWriter();
    const auto two = openWriter();
    QVERIFY(one);
    QVERIFY(two);
    QCOMPARE(appendOne(*one, eventOf(wireOf("/", "b"))).eventId, 1);
    QCOMPARE(appendOne(*two, eventOf(wireOf("/", "b"))).eventId, 2);
    QCOMPARE(appendOne(*one, eventOf(wireOf("/", "b"))).eventId, 3);
    QCOMPARE(*openReader()->eventCount(), 3);
}

void TestEventStore::keepsWhatIsKnownBesidesTheBytes()
{
    const EventOrigin origin{
        .certificate = ClientCertificate{ .subject = u"CN=a, O=Ä"_s,
                                          .issuer = u"CN=b"_s,
                                          .names = { u"DNS:a.example"_s, u"IP:::1"_s },
                                          .sha256 = QByteArray(32, '\xfe'),
                                          .validFromUs = 1'700'000'000'000'000,
                                          .validUntilUs = 1'800'000'000'000'000,
                                          .isVerified = false,
                                          .problem = u"It has expired."_s },
        .isProxyTrusted = true
    };
    const auto writer = openWriter();
    QVERIFY(writer);
    Event event = eventOf(wireOf("/a", "b"));
    appendOne(*writer, event);
    event.origin = std::make_shared<const EventOrigin>(origin);
    appendOne(*writer, event);
    const auto reader = openReader();
    const auto summaries = reader->summaries({ 1, 2 });
    VERIFY_OK(summaries);
    QVERIFY(!summaries->at(0).origin);
    QVERIFY(summaries->at(1).origin);
    QVERIFY(*summaries->at(1).origin == origin);
    QVERIFY(*(*reader->event(2))->origin == origin);
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    writer->remove({ 2 });
    QTRY_COMPARE(removed.size(), 1);
    ForeignConnection other(path());
    QVERIFY(other.run(u"CREATE TEMP TABLE empty (n INTEGER CHECK (n = 0))"_s));
    QVERIFY(other.run(u"INSERT INTO empty SELECT count(*) FROM origin"_s));
}

void TestEventStore::keepsGapsApartFromEvents()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    appendOne(*writer, eventOf(wireOf("/a", "b")));
    Event gap;
    gap.kind = EventKind::Gap;
    gap.receivedAtUs = 5;
    gap.completedAtUs = 7;
    gap.reason = u"asleep"_s;
    gap.origin = std::make_shared<const EventOrigin>(EventOrigin{ .gapUntilUs = 7 });
    QCOMPARE(appendOne(*writer, gap).eventId, 2);
    appendOne(*writer, eventOf(wireOf("/c", "d")));
    const auto reader = openReader();
    const auto stored = reader->event(2);
    VERIFY_OK(stored);
    QCOMPARE((*stored)->kind, EventKind::Gap);
    QCOMPARE((*stored)->reason, u"asleep"_s);
    QCOMPARE((*stored)->origin->gapUntilUs, 7);
    QVERIFY((*stored)->request.wire.isEmpty());
    QCOMPARE(*reader->eventCount(), 2);
    using Ids = std::vector<qint64>;
    QCOMPARE(*reader->idsInRange({}, 1, 9), Ids({ 1, 2, 3 }));
    QCOMPARE(*reader->idsInRange({ .withoutGaps = true }, 1, 9), Ids({ 1, 3 }));
    QCOMPARE(*reader->idsInRange({ .query = *Query::parse(u"X-Test") }, 1, 9), Ids({ 1, 3 }));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestEventStore)
#include "tst_eventstore.moc"
