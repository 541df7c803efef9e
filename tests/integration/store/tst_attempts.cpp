// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "storetesting.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qint64 kHourUs = 3'600'000'000;

} // namespace

/// How a delivery that comes again is known by its id or its body.
class TestAttempts : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void countsAttempts_data();
    void countsAttempts();
    void findsTheAnsweredAttempt();
    void forgetsAnAnswerThatDidNotGoOut();
    void keepsAnAnswerThatWasMadeLater();
    void keepsWhatDecidedAnAnswer();
};

void TestAttempts::countsAttempts_data()
{
    QTest::addColumn<QByteArray>("firstId");
    QTest::addColumn<QByteArray>("secondId");
    QTest::addColumn<QByteArray>("secondBody");
    QTest::addColumn<qint64>("windowUs");
    QTest::addColumn<qint64>("laterUs");
    QTest::addColumn<QString>("secondEndpoint");
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<int>("attempt");
    const QString same = u"shop"_s;
    const EventKind request = EventKind::Request;
    const QByteArray longId(5'000, 'i');
    QTest::newRow("same id") << "a"_ba
                             << "a"_ba
                             << "other"_ba << 0LL << 1LL << same << request << 2;
    QTest::newRow("same id, years later")
            << "a"_ba
            << "a"_ba
            << "b"_ba << kHourUs << 90'000 * kHourUs << same << request << 2;
    QTest::newRow("same long id") << longId << longId << "b"_ba << 0LL << 1LL << same << request
                                  << 2;
    QTest::newRow("other id") << "a"_ba
                              << "b"_ba
                              << "b"_ba << kHourUs << 1LL << same << request << 1;
    QTest::newRow("other long id")
            << longId << QByteArray(longId + "x") << "b"_ba << 0LL << 1LL << same << request << 1;
    QTest::newRow("other endpoint") << "a"_ba
                                    << "a"_ba
                                    << "b"_ba << 0LL << 1LL << u"blog"_s << request << 1;
    QTest::newRow("same body") << ""_ba
                               << ""_ba
                               << "b"_ba << kHourUs << kHourUs << same << request << 2;
    QTest::newRow("same body, too late")
            << ""_ba
            << ""_ba
            << "b"_ba << kHourUs << kHourUs + 1 << same << request << 1;
    QTest::newRow("other body") << ""_ba
                                << ""_ba
                                << "c"_ba << kHourUs << 1LL << same << request << 1;
    QTest::newRow("same body, no retries") << ""_ba
                                           << ""_ba
                                           << "b"_ba << 0LL << 1LL << same << request << 1;
    QTest::newRow("empty body") << ""_ba
                                << ""_ba
                                << ""_ba << kHourUs << 1LL << same << request << 1;
    QTest::newRow("refused") << "a"_ba
                             << "a"_ba
                             << "b"_ba << kHourUs << 1LL << same << EventKind::Refused << 1;
}

void TestAttempts::countsAttempts()
{
    QFETCH(const QByteArray, firstId);
    QFETCH(const QByteArray, secondId);
    QFETCH(const QByteArray, secondBody);
    QFETCH(const qint64, windowUs);
    QFETCH(const qint64, laterUs);
    QFETCH(const QString, secondEndpoint);
    QFETCH(const EventKind, kind);
    QFETCH(const int, attempt);
    const auto writer = openWriter();
    QVERIFY(writer);
    Event first = eventOf(wireOf("/1", secondBody.isEmpty() ? ""_ba : "b"_ba));
    first.deliveryId = firstId;
    first.retryWindowUs = windowUs;
    first.receivedAtUs = 1'000;
    first.kind = kind;
    Event second = eventOf(wireOf("/2", secondBody));
    second.deliveryId = secondId;
    second.retryWindowUs = windowUs;
    second.receivedAtUs = first.receivedAtUs + laterUs;
    second.endpoint = secondEndpoint;
    second.kind = kind;
    QCOMPARE(appendOne(*writer, first).attempt, 1);
    const AppendOutcome outcome = appendOne(*writer, second);
    QCOMPARE(outcome.attempt, attempt);
    QCOMPARE(outcome.duplicateOf, attempt == 2 ? 1 : 0);
    const auto stored = openReader()->event(outcome.eventId);
    VERIFY_OK(stored);
    QCOMPARE((*stored)->attempt, attempt);
    QCOMPARE((*stored)->duplicateOf, outcome.duplicateOf);
}

void TestAttempts::findsTheAnsweredAttempt()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    struct Step
    {
        int status;
        AnswerState state;
        qint64 duplicateOf;
    };
    const std::vector<Step> steps = {
        { 500, AnswerState::Answered, 0 }, { 200, AnswerState::ClientGone, 0 },
        { 200, AnswerState::Withheld, 0 }, { 302, AnswerState::Answered, 0 },
        { 204, AnswerState::Answered, 0 }, { 500, AnswerState::Answered, 5 },
        { 200, AnswerState::Answered, 5 }, { 200, AnswerState::Answered, 5 },
    };
    // All of one group, so that the rule holds between events of one transaction too.
    OutcomeCollector collector;
    for (const Step &step : steps) {
        Event event = eventOf(wireOf("/", "b"));
        event.deliveryId = "evt";
        event.response.status = step.status;
        event.response.state = step.state;
        QVERIFY(writer->append(collector.request(event)));
    }
    QVERIFY(collector.waitFor(steps.size()));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QCOMPARE(collector.outcomes().at(i).attempt, static_cast<int>(i + 1));
        QCOMPARE(collector.outcomes().at(i).duplicateOf, steps[i].duplicateOf);
    }
}

void TestAttempts::forgetsAnAnswerThatDidNotGoOut()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    Event event = eventOf(wireOf("/", "b"));
    event.deliveryId = "evt";
    QCOMPARE(appendOne(*writer, event).duplicateOf, 0);
    QCOMPARE(appendOne(*writer, event).duplicateOf, 1);
    QSignalSpy recorded(writer.get(), &EventWriter::answerStateRecorded);
    writer->recordAnswerState(1, AnswerState::ClientGone);
    QTRY_COMPARE(recorded.size(), 1);
    QCOMPARE(recorded.front().front().toLongLong(), 1);
    QCOMPARE(openReader()->summaries({ 1 })->front().answerState, AnswerState::ClientGone);
    const AppendOutcome outcome = appendOne(*writer, event);
    QCOMPARE(outcome.attempt, 3);
    QCOMPARE(outcome.duplicateOf, 2);
}

void TestAttempts::keepsAnAnswerThatWasMadeLater()
{
    auto writer = openWriter();
    QVERIFY(writer);
    Event event = eventOf(wireOf("/", "b"));
    event.deliveryId = "evt";
    event.response = {};
    event.response.state = AnswerState::Pending;
    QCOMPARE(appendOne(*writer, event).eventId, 1);
    QCOMPARE(openReader()->summaries({ 1 })->front().answerState, AnswerState::Pending);
    QCOMPARE(appendOne(*writer, event).duplicateOf, 0);

    QSignalSpy recorded(writer.get(), &EventWriter::answerStateRecorded);
    const ResponseRecord answer{ .status = 202,
                                 .reason = "Later",
                                 .fields = { { "X-A", "1" }, { "X-A", "2" } },
                                 .body = "made after the commit",
                                 .origin = u"A rule decided it."_s };
    writer->recordAnswer(2, answer);
    // Without waiting: a sender that has its answer may send again at once.
    const AppendOutcome next = appendOne(*writer, event);
    QCOMPARE(next.attempt, 3);
    QCOMPARE(next.duplicateOf, 2);
    QTRY_COMPARE(recorded.size(), 1);
    QCOMPARE(recorded.front().front().toLongLong(), 2);

    QCOMPARE(openReader()->summaries({ 2 })->front().status, 202);
    const auto kept = openReader()->event(2);
    QVERIFY(kept.has_value());
    QCOMPARE((*kept)->response.status, answer.status);
    QCOMPARE((*kept)->response.reason, answer.reason);
    QVERIFY((*kept)->response.fields == answer.fields);
    QCOMPARE((*kept)->response.body, answer.body);
    QCOMPARE((*kept)->response.origin, answer.origin);
    QCOMPARE((*kept)->response.state, AnswerState::Answered);

    QSignalSpy removed(writer.get(), &EventWriter::removed);
    writer->remove({ 2 });
    QTRY_COMPARE(removed.size(), 1);
    // What is told of an event that is gone leaves nothing behind.
    writer->recordAnswer(2, answer);
    QTRY_COMPARE(recorded.size(), 2);
    writer.reset();
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"answers"_s);
    file.setDatabaseName(path());
    QVERIFY(file.open());
    QSqlQuery query(file);
    QVERIFY(query.exec(u"SELECT count(*) FROM answer"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

void TestAttempts::keepsWhatDecidedAnAnswer()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    Event event = eventOf(wireOf("/", "b"));
    event.response.body = "as planned";
    event.response.origin = u"Rule 2."_s;
    QCOMPARE(appendOne(*writer, event).eventId, 1);
    const auto kept = openReader()->event(1);
    QVERIFY(kept.has_value());
    QCOMPARE((*kept)->response.origin, u"Rule 2."_s);
    QCOMPARE((*kept)->response.body, "as planned");
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestAttempts)
#include "tst_attempts.moc"
