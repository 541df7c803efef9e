// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "contractevents.h"
#include "storecontract.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qint64 kHourUs = 3'600'000'000;

Event deliveryOf(const QByteArray &deliveryId, const QByteArray &body = "b")
{
    Event event = eventOf(wireOf("/", body));
    event.deliveryId = deliveryId;
    return event;
}

} // namespace

void StoreContract::countsAttempts_data()
{
    QTest::addColumn<Event>("second");
    QTest::addColumn<int>("attempt");
    const auto row = [](const char *name, int attempt, auto change) {
        Event second = deliveryOf("a", "other");
        second.receivedAtUs = kHourUs;
        change(second);
        QTest::newRow(name) << second << attempt;
    };
    row("same id", 2, [](Event &) {});
    row("other id", 1, [](Event &second) { second.deliveryId = "b"; });
    row("other endpoint", 1, [](Event &second) { second.endpoint = u"blog"_s; });
    row("other endpoint in spelling", 1, [](Event &second) { second.endpoint = u"Shop"_s; });
    row("no id, other body", 1, [](Event &second) { second.deliveryId = {}; });
    row("refused", 1, [](Event &second) { second.kind = EventKind::Refused; });
}

void StoreContract::countsAttempts()
{
    QFETCH(const Event, second);
    QFETCH(const int, attempt);
    const auto writer = openWriter();
    QVERIFY(writer);
    Event first = deliveryOf("a");
    first.retryWindowUs = kHourUs;
    const AppendOutcome one = appendOne(*writer, first);
    QCOMPARE(one.attempt, 1);
    QCOMPARE(one.duplicateOf, 0);
    const AppendOutcome two = appendOne(*writer, second);
    QCOMPARE(two.attempt, attempt);
    QCOMPARE(two.duplicateOf, attempt == 2 ? one.eventId : 0);
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE((*reader->event(two.eventId))->attempt, attempt);
    QCOMPARE(reader->summaries({ two.eventId })->front().duplicateOf, two.duplicateOf);
}

void StoreContract::findsTheAnsweredAttempt()
{
    struct Step
    {
        int status;
        AnswerState state;
        std::size_t duplicateOf; ///< of the steps, 1-based; 0: none
    };
    const std::vector<Step> steps = {
        { 500, AnswerState::Answered, 0 }, { 200, AnswerState::ClientGone, 0 },
        { 200, AnswerState::Withheld, 0 }, { 302, AnswerState::Answered, 0 },
        { 204, AnswerState::Answered, 0 }, { 500, AnswerState::Answered, 5 },
        { 200, AnswerState::Answered, 5 },
    };
    const auto writer = openWriter();
    QVERIFY(writer);
    OutcomeCollector collector;
    for (const Step &step : steps) {
        Event event = deliveryOf("evt");
        event.response.status = step.status;
        event.response.state = step.state;
        QVERIFY(writer->append(collector.request(event)));
    }
    QVERIFY(collector.waitFor(steps.size()));
    const std::vector<AppendOutcome> &outcomes = collector.outcomes();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QCOMPARE(outcomes.at(i).attempt, static_cast<int>(i + 1));
        QCOMPARE(outcomes.at(i).duplicateOf,
                 steps[i].duplicateOf == 0 ? 0 : outcomes.at(steps[i].duplicateOf - 1).eventId);
    }
}

void StoreContract::keepsAnswersThatWereMadeLater()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    const auto reader = openReader();
    QVERIFY(reader);
    Event event = deliveryOf("evt");
    event.response = {};
    event.response.state = AnswerState::Pending;
    QVERIFY(appendOne(*writer, event).eventId > 0);
    const AppendOutcome second = appendOne(*writer, event);
    QCOMPARE(second.duplicateOf, 0);
    const qint64 id = second.eventId;
    QCOMPARE(reader->summaries({ id })->front().answerState, AnswerState::Pending);

    QSignalSpy recorded(writer.get(), &EventWriter::answerStateRecorded);
    const ResponseRecord answer{ .status = 202,
                                 .reason = "Later",
                                 .fields = { { "X-A", "1" }, { "X-A", "2" } },
                                 .body = QByteArray("made\0after", 10),
                                 .origin = u"A rule decided it."_s,
                                 .afterUs = 1'234 };
    writer->recordAnswer(id, answer);
    // Without waiting: a sender that has its answer may send again at once.
    const AppendOutcome next = appendOne(*writer, event);
    QCOMPARE(next.attempt, 3);
    QCOMPARE(next.duplicateOf, id);
    QTRY_COMPARE(recorded.size(), 1);
    QCOMPARE(recorded.front().front().toLongLong(), id);
    const EventSummary summary = reader->summaries({ id })->front();
    QCOMPARE(summary.status, 202);
    QCOMPARE(summary.answerState, AnswerState::Answered);
    const auto kept = reader->event(id);
    VERIFY_OK(kept);
    QCOMPARE((*kept)->response.reason, answer.reason);
    QCOMPARE((*kept)->response.fields, answer.fields);
    QCOMPARE((*kept)->response.body, answer.body);
    QCOMPARE((*kept)->response.origin, answer.origin);
    QCOMPARE((*kept)->response.afterUs, answer.afterUs);
    QCOMPARE(summary.answeredAfterUs, answer.afterUs);

    // It went out later than that.
    writer->recordAnswerTime(id, 5'000'000);
    QTRY_COMPARE(recorded.size(), 2);
    QCOMPARE(reader->summaries({ id })->front().answeredAfterUs, 5'000'000);

    // It did not go out after all: the next one is no duplicate of it.
    writer->recordAnswerState(id, AnswerState::ClientGone);
    QTRY_COMPARE(recorded.size(), 3);
    QCOMPARE(reader->summaries({ id })->front().answerState, AnswerState::ClientGone);
    QCOMPARE(appendOne(*writer, event).duplicateOf, 0);
}

void StoreContract::keepsReplaysAndForwards()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    const qint64 id = appendOne(*writer, eventOf(wireOf("/", "b"))).eventId;
    QSignalSpy replayed(writer.get(), &EventWriter::replayRecorded);
    QSignalSpy forwarded(writer.get(), &EventWriter::forwardRecorded);
    ReplayRecord replay{ .eventId = id,
                         .startedAtUs = 5,
                         .kind = ReplayKind::Edited,
                         .targetUrl = "http://localhost/\xff",
                         .requestWire = QByteArray("POST\0", 5) };
    replay.result.state = SendState::Answered;
    replay.result.status = 201;
    replay.result.fields = { { "A", "\xff" } };
    replay.result.body = QByteArray("\0", 1);
    replay.result.bodyCut = true;
    replay.result.times.totalUs = 77;
    replay.result.notes = { u"It was sent elsewhere."_s, u"And as HTTP/2."_s };
    writer->recordReplay(replay);
    replay.result = {};
    replay.result.failure = u"Nobody listens there."_s;
    writer->recordReplay(replay);
    ForwardRecord forward{ .eventId = id, .attempt = 2, .isMirror = true, .queuedAtUs = 9 };
    forward.targetUrl = "http://localhost/f";
    forward.gatewayStatus = 502;
    forward.result.state = SendState::Cancelled;
    writer->recordForward(forward);
    QTRY_COMPARE(replayed.size(), 2);
    QTRY_COMPARE(forwarded.size(), 1);
    QCOMPARE(replayed.front().front().toLongLong(), id);

    const auto reader = openReader();
    QVERIFY(reader);
    const auto replays = reader->replays(id);
    VERIFY_OK(replays);
    QCOMPARE(replays->size(), 2U);
    QVERIFY(replays->at(0).id < replays->at(1).id);
    QCOMPARE(replays->at(0).kind, ReplayKind::Edited);
    QCOMPARE(replays->at(0).targetUrl, replay.targetUrl);
    QCOMPARE(replays->at(0).requestWire, replay.requestWire);
    QCOMPARE(replays->at(0).result.status, 201);
    QCOMPARE(replays->at(0).result.fields, (Fields{ { "A", "\xff" } }));
    QCOMPARE(replays->at(0).result.body, QByteArray("\0", 1));
    QVERIFY(replays->at(0).result.bodyCut);
    QCOMPARE(replays->at(0).result.times.totalUs, 77);
    QCOMPARE(replays->at(0).result.notes,
             (QStringList{ u"It was sent elsewhere."_s, u"And as HTTP/2."_s }));
    QVERIFY(replays->at(1).result.notes.isEmpty());
    QCOMPARE(replays->at(1).result.failure, replay.result.failure);
    const auto forwards = reader->forwards(id);
    VERIFY_OK(forwards);
    QCOMPARE(forwards->size(), 1U);
    QCOMPARE(forwards->front().attempt, 2);
    QVERIFY(forwards->front().isMirror);
    QCOMPARE(forwards->front().targetUrl, forward.targetUrl);
    QCOMPARE(forwards->front().gatewayStatus, 502);
    QCOMPARE(forwards->front().result.state, SendState::Cancelled);
    QVERIFY(reader->replays(id + 1)->empty());
}

void StoreContract::keepsNotes()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    Ids ids;
    for (int i = 0; i < 3; ++i)
        ids.push_back(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId);
    QSignalSpy noted(writer.get(), &EventWriter::noted);
    writer->annotate({ .ids = { ids[0], ids[2], ids[2] + 1'000 },
                       .isStarred = true,
                       .text = u"\u202e <b>wichtig</b>"_s,
                       .addedTags = { u"b"_s, u"a"_s } });
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(noted.front().at(0).toLongLong() <= ids[0]);
    QVERIFY(noted.front().at(1).toLongLong() >= ids[2]);
    const auto reader = openReader();
    QVERIFY(reader);
    const EventNote full{ .isStarred = true,
                          .text = u"\u202e <b>wichtig</b>"_s,
                          .tags = { u"a"_s, u"b"_s } };
    const Ids asked{ ids[2], ids[1], ids[0], ids[2] + 1'000 };
    QCOMPARE(*reader->notes(asked),
             (std::vector<EventNote>{ full, EventNote(), full, EventNote() }));
    QCOMPARE(*reader->tags(), (QStringList{ u"a"_s, u"b"_s }));
    QCOMPARE(*reader->summaries({ ids[0] })->front().note, full);
    QVERIFY(!reader->summaries({ ids[1] })->front().note);
    QCOMPARE(*(*reader->event(ids[2]))->note, full);
    QCOMPARE(allIds(*reader, { .query = queryOf(u"starred:yes tag:a"_s) }),
             (Ids{ ids[2], ids[0] }));

    // What is not said stays; what is empty is none.
    writer->annotate({ .ids = { ids[0] }, .removedTags = { u"b"_s } });
    writer->annotate({ .ids = { ids[2] },
                       .isStarred = false,
                       .text = u""_s,
                       .removedTags = { u"a"_s, u"b"_s } });
    QTRY_COMPARE(noted.size(), 3);
    QCOMPARE(reader->notes({ ids[0] })->front(),
             (EventNote{ .isStarred = true, .text = full.text, .tags = { u"a"_s } }));
    QVERIFY(!reader->summaries({ ids[2] })->front().note);
    QCOMPARE(*reader->tags(), QStringList{ u"a"_s });
}

void StoreContract::removesEventsWithAllThatHangsOnThem()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    Ids ids;
    constexpr int kEvents = 2'000;
    {
        OutcomeCollector collector;
        for (int i = 0; i < kEvents; ++i)
            QVERIFY(writer->append(collector.request(deliveryOf("evt"))));
        QVERIFY(collector.waitFor(kEvents));
        for (const AppendOutcome &outcome : collector.outcomes())
            ids.push_back(outcome.eventId);
    }
    const qint64 victim = ids[kEvents / 2];
    writer->recordReplay({ .eventId = victim });
    writer->recordForward({ .eventId = victim });
    writer->annotate({ .ids = { victim }, .addedTags = { u"gone"_s } });
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    Ids victims(ids.begin() + 1, ids.end() - 1);
    victims.push_back(ids.back() + 1'000); // was never there
    writer->remove(victims);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.front().at(0).toLongLong(), ids[1]);
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(allIds(*reader), (Ids{ ids.back(), ids.front() }));
    QCOMPARE(*reader->eventCount(), 2);
    QCOMPARE(reader->event(victim).error().code, ErrorCode::NotFound);
    QCOMPARE(reader->summaries({ victim })->front().id, 0);
    QVERIFY(reader->replays(victim)->empty());
    QVERIFY(reader->forwards(victim)->empty());
    QVERIFY(reader->notes({ victim })->front().isEmpty());
    QVERIFY(reader->tags()->isEmpty());
    // What is told of it later has nothing to hang on.
    QSignalSpy reached(writer.get(), &EventWriter::reached);
    writer->recordAnswer(victim, { .status = 200, .body = "late" });
    writer->recordForward({ .eventId = victim });
    writer->annotate({ .ids = { victim }, .isStarred = true });
    [[maybe_unused]] const quint64 mark = writer->mark();
    QTRY_COMPARE(reached.size(), 1);
    QVERIFY(reader->forwards(victim)->empty());
    QVERIFY(reader->notes({ victim })->front().isEmpty());
    QVERIFY(allIds(*reader, { .query = queryOf(u"starred:yes"_s) }).empty());
}

void StoreContract::sparesWhatIsNoted()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    Ids ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId);
    writer->annotate({ .ids = { ids[0] }, .isStarred = true });
    writer->annotate({ .ids = { ids[1] }, .addedTags = { u"t"_s } });
    writer->annotate({ .ids = { ids[2] }, .text = u"look"_s });
    const auto removed = writer->removeUnnoted(ids);
    VERIFY_OK(removed);
    QCOMPARE(*removed, 1);
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(allIds(*reader), (Ids{ ids[2], ids[1], ids[0] }));
    QCOMPARE(*writer->removeUnnoted({ ids[3] }), 0);
}

void StoreContract::bringsBackWhatWasSetAside()
{
    const auto writer = openWriter();
    std::vector<qint64> ids;
    for (const char *body : { "one", "two", "three" })
        ids.push_back(appendOne(*writer, eventOf(wireOf("/", body))).eventId);
    writer->annotate({ .ids = { ids[1] }, .text = u"kept"_s });
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    QSignalSpy back(writer.get(), &EventWriter::broughtBack);
    writer->setAside({ ids[1], ids[2] });
    QTRY_COMPARE(removed.size(), 1);
    const auto reader = openReader();
    QVERIFY(!reader->event(ids[1]));
    QCOMPARE(*reader->eventCount(), 1);
    QCOMPARE(*reader->notedIds(), std::vector<qint64>{});
    QCOMPARE(*writer->forget({ ids[2], ids[0] }), 1);
    writer->bringBack({ ids[1], ids[2] });
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(back.front().at(2).toLongLong(), 1);
    const auto event = reader->event(ids[1]);
    VERIFY_OK(event);
    QCOMPARE((*event)->request.body(), "two"_ba);
    QCOMPARE((*event)->note->text, u"kept"_s);
    QCOMPARE(*reader->notedIds(), std::vector<qint64>{ ids[1] });
    QCOMPARE(*reader->eventCount(), 2);
}

void StoreContract::neverReusesAnId()
{
    auto writer = openWriter();
    QVERIFY(writer);
    Ids ids;
    for (int i = 0; i < 3; ++i)
        ids.push_back(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId);
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    writer->remove(ids);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId > ids.back());
    writer->remove({ ids.back() + 1 });
    QTRY_COMPARE(removed.size(), 2);
    writer.reset();
    writer = openWriter();
    QVERIFY(writer);
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "b"))).eventId > ids.back() + 1);
}

} // namespace hookloupe
