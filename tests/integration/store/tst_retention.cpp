// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/retention.h"
#include "core/store/retentionkeeper.h"
#include "retentiontesting.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <set>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// What the tests know of a stored event.
struct Kept
{
    qint64 id = 0;
    QString endpoint;
    qint64 receivedUs = 0;
    qint64 bytes = 0;
    bool isNoted = false;
};

/// Said once more, in the plainest way: which of \a events stay.
std::set<qint64> keptBy(const RetentionPlan &plan, std::vector<Kept> events)
{
    std::set<qint64> kept;
    std::ranges::sort(events, std::greater<>(), &Kept::id);
    QMap<QString, std::pair<qint64, qint64>> totals; // events and bytes of an endpoint
    QSet<QString> full;
    for (const Kept &event : events) {
        const RetentionRule rule = plan.ruleFor(event.endpoint);
        if (event.isNoted) {
            kept.insert(event.id);
            continue;
        }
        auto &[count, bytes] = totals[event.endpoint];
        if (*rule.eventsMax > 0 && count >= *rule.eventsMax)
            full.insert(event.endpoint);
        if (*rule.bytesMax > 0 && count > 0 && bytes + event.bytes > *rule.bytesMax)
            full.insert(event.endpoint);
        if (full.contains(event.endpoint)
            || (*rule.ageUsMax > 0 && event.receivedUs < kNowUs - *rule.ageUsMax))
            continue;
        ++count;
        bytes += event.bytes;
        kept.insert(event.id);
    }
    return kept;
}

/// What the killed program does: receives, keeps the newest of it, and prints what was
/// acknowledged.
constexpr qint64 kKeptWhenKilled = 300;

int retainUntilKilled(const QString &path)
{
    auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
    if (!writer)
        qFatal("%s", qPrintable(writer.error().sentence));
    RetentionKeeper keeper(path, writer->get(), &SystemClock::instance());
    if (const auto started = keeper.start(u"retention"_s); !started)
        qFatal("%s", qPrintable(started.error().sentence));
    OutcomeCollector collector;
    quint64 tickets = 0;
    const auto appendNext = [&] {
        const auto size = QRandomGenerator::global()->bounded(1, 20'000);
        if (!(*writer)->append(collector.request(eventOfSize(size, kNowUs), ++tickets)))
            qFatal("an event was not taken");
    };
    collector.onBatch = [&](const std::vector<AppendOutcome> &batch) {
        QByteArray lines;
        NoteChange star{ .isStarred = true };
        for (const AppendOutcome &outcome : batch) {
            lines += QByteArray::number(outcome.eventId) + '\n';
            if (outcome.eventId % 100 == 0)
                star.ids.push_back(outcome.eventId);
            appendNext();
        }
        if (!star.ids.empty())
            (*writer)->annotate(std::move(star));
        if (::write(STDOUT_FILENO, lines.constData(), static_cast<std::size_t>(lines.size()))
            != lines.size())
            qFatal("nobody reads");
        keeper.follow(RetentionPlan{ .standard = { .eventsMax = kKeptWhenKilled } });
    };
    for (int i = 0; i < 64; ++i)
        appendNext();
    return QCoreApplication::exec();
}

} // namespace

class TestRetention : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrote();
    void takesNothingForAPlanThatIsNone_data();
    void takesNothingForAPlanThatIsNone();
    void understandsBounds();
    void keepsExactlyWhatItSays_data();
    void keepsExactlyWhatItSays();
    void sparesWhatWasNotedMeanwhile();
    void followsThePlanOfTheStore();
    void receivesMeanwhile();
    void givesSpaceBack();
    void survivesKills();

private:
    std::vector<Kept> fill(EventWriter &writer, QRandomGenerator &random, int count);
};

void TestRetention::readsWhatItWrote()
{
    const RetentionPlan plan{ .standard = { .ageUsMax = 5, .bytesMax = 1LL << 45 },
                              .endpoints = { { u"a \"quoted\" one"_s, { .eventsMax = 7 } },
                                             { u"all"_s, { .ageUsMax = 0 } } } };
    const auto read = RetentionPlan::fromJson(plan.toJson());
    VERIFY_OK(read);
    QCOMPARE(*read, plan);
    QCOMPARE(*RetentionPlan::fromJson({}), RetentionPlan());
    QVERIFY(RetentionPlan().keepsAll());
    QVERIFY(!plan.keepsAll());
    QCOMPARE(*plan.ruleFor(u"all"_s).ageUsMax, 0);
    QCOMPARE(*plan.ruleFor(u"all"_s).bytesMax, 1LL << 45);
    QCOMPARE(*plan.ruleFor(u"other"_s).ageUsMax, 5);
}

void TestRetention::takesNothingForAPlanThatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("text") << "nonsense"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("no endpoints") << R"({"default":{}})"_ba;
    QTest::newRow("negative") << R"({"default":{"events":-1},"endpoints":{}})"_ba;
    QTest::newRow("fraction") << R"({"default":{"events":0.5},"endpoints":{}})"_ba;
    QTest::newRow("a string") << R"({"default":{"events":"5"},"endpoints":{}})"_ba;
    QTest::newRow("an endpoint") << R"({"default":{},"endpoints":{"a":3}})"_ba;
}

void TestRetention::takesNothingForAPlanThatIsNone()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!RetentionPlan::fromJson(json));
}

void TestRetention::understandsBounds()
{
    QCOMPARE(retentionAge(u"30"), 30 * 86'400 * kSecondUs);
    QCOMPARE(retentionAge(u"12 h"), 12 * 3'600 * kSecondUs);
    QCOMPARE(retentionAge(u"90m"), 90 * 60 * kSecondUs);
    QCOMPARE(retentionBytes(u"2G"), 2LL << 30);
    QCOMPARE(retentionBytes(u"500 MiB"), 500LL << 20);
    QCOMPARE(retentionEvents(u" 10000 "), 10'000);
    for (const QString &text : { u""_s, u"0"_s, u"-1"_s, u"1.5"_s, u"99999999999999999999"_s,
                                 u"9223372036854775807G"_s, u"x"_s, u"5 weeks"_s }) {
        QVERIFY(!retentionAge(text));
        QVERIFY(!retentionBytes(text));
        QVERIFY(!retentionEvents(text));
    }
}

std::vector<Kept> TestRetention::fill(EventWriter &writer, QRandomGenerator &random, int count)
{
    std::vector<Kept> events;
    OutcomeCollector collector;
    for (int i = 0; i < count; ++i) {
        const QString endpoint = QStringList{ u"shop"_s, u"bank"_s, QString() }.at(
                static_cast<qsizetype>(random.bounded(3)));
        // The clock jumps about, too.
        Event event = eventOfSize(random.bounded(1, 3'000),
                                  kNowUs - random.bounded(100) * kSecondUs, endpoint);
        events.push_back({ .endpoint = endpoint,
                           .receivedUs = event.receivedAtUs,
                           .bytes = event.request.wire.size() });
        const auto appended = static_cast<std::size_t>(i + 1);
        if (!writer.append(collector.request(std::move(event), appended - 1)))
            return {};
        // No more at once than the queue takes.
        if ((appended % 1'000 == 0 || i + 1 == count) && !collector.waitFor(appended))
            return {};
    }
    NoteChange star{ .isStarred = true };
    for (const AppendOutcome &outcome : collector.outcomes()) {
        Kept &event = events.at(outcome.ticket);
        event.id = outcome.eventId;
        event.isNoted = random.bounded(10) == 0;
        if (event.isNoted)
            star.ids.push_back(event.id);
    }
    QSignalSpy reached(&writer, &EventWriter::reached);
    writer.annotate(std::move(star));
    const quint64 mark = writer.mark();
    const bool isNoted = QTest::qWaitFor(
            [&] { return !reached.isEmpty() && reached.back()[0].toULongLong() >= mark; });
    return isNoted ? events : std::vector<Kept>();
}

void TestRetention::keepsExactlyWhatItSays_data()
{
    QTest::addColumn<RetentionPlan>("plan");
    QTest::newRow("age") << RetentionPlan{ .standard = { .ageUsMax = 50 * kSecondUs } };
    QTest::newRow("count") << RetentionPlan{ .standard = { .eventsMax = 25 } };
    QTest::newRow("size") << RetentionPlan{ .standard = { .bytesMax = 40'000 } };
    QTest::newRow("less than one") << RetentionPlan{ .standard = { .bytesMax = 1 } };
    QTest::newRow("all three") << RetentionPlan{
        .standard = { .ageUsMax = 70 * kSecondUs, .eventsMax = 60, .bytesMax = 90'000 }
    };
    QTest::newRow("one endpoint") << RetentionPlan{ .endpoints = {
                                                            { u"bank"_s, { .eventsMax = 3 } } } };
    QTest::newRow("all but one endpoint")
            << RetentionPlan{ .standard = { .ageUsMax = 30 * kSecondUs, .eventsMax = 20 },
                              .endpoints = { { u"bank"_s, { .ageUsMax = 0, .eventsMax = 0 } } } };
    QTest::newRow("more than a look takes at once")
            << RetentionPlan{ .standard = { .eventsMax = 1 } };
    QTest::newRow("nothing") << RetentionPlan{};
}

void TestRetention::keepsExactlyWhatItSays()
{
    QFETCH(const RetentionPlan, plan);
    QRandomGenerator random(4711);
    const auto writer = openWriter();
    QVERIFY(writer);
    const bool isLarge = QByteArray(QTest::currentDataTag()).startsWith("more");
    const std::vector<Kept> events = fill(*writer, random, isLarge ? 15'000 : 600);
    QVERIFY(!events.empty());
    const std::set<qint64> kept = keptBy(plan, events);
    QVERIFY(plan.keepsAll() || (kept.size() < events.size() && !kept.empty()));
    const auto reader = openReader();
    QTRY_VERIFY(storedIds(*reader).size() == events.size());

    const std::atomic<bool> never = false;
    const auto survey = surveyRetention(path(), plan, kNowUs, never);
    VERIFY_OK(survey);
    QCOMPARE(static_cast<std::size_t>(survey->events), events.size() - kept.size());
    QCOMPARE(survey->ids.size(), events.size() - kept.size());
    qint64 bytes = 0;
    for (const Kept &event : events)
        bytes += kept.contains(event.id) ? 0 : event.bytes;
    QCOMPARE(survey->bytes, bytes);

    const SetClock clock;
    QSignalSpy removed(writer.get(), &EventWriter::removed);
    RetentionKeeper keeper(path(), writer.get(), &clock);
    VERIFY_OK(keeper.start(u"retention"_s));
    keeper.follow(plan);
    QTRY_COMPARE_WITH_TIMEOUT(storedIds(*reader), kept, 60'000);
    // Told in ranges that hold all of them.
    const auto isTold = [&](qint64 id) {
        return std::any_of(removed.begin(), removed.end(), [id](const QList<QVariant> &range) {
            return range[0].toLongLong() <= id && id <= range[1].toLongLong();
        });
    };
    QTRY_VERIFY(std::ranges::all_of(survey->ids, isTold));
    QCOMPARE(ForeignConnection(path()).value(u"SELECT count(*) FROM wire"_s).toLongLong(),
             static_cast<qint64>(kept.size()));
}

void TestRetention::sparesWhatWasNotedMeanwhile()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    std::vector<qint64> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(appendOne(*writer, eventOfSize(10, kNowUs)).eventId);
    // Between the look and the removal.
    writer->annotate({ .ids = { ids[0] }, .isStarred = true });
    writer->annotate({ .ids = { ids[2] }, .text = u"keep"_s });
    const auto removed = writer->removeUnnoted(ids);
    VERIFY_OK(removed);
    QCOMPARE(*removed, 2);
    const auto reader = openReader();
    QCOMPARE(storedIds(*reader), (std::set<qint64>{ ids[0], ids[2] }));
    QCOMPARE(*writer->removeUnnoted(ids), 0);
}

void TestRetention::followsThePlanOfTheStore()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    for (int i = 0; i < 30; ++i)
        QVERIFY(appendOne(*writer, eventOfSize(10, kNowUs)).eventId > 0);
    const SetClock clock;
    RetentionKeeper keeper(path(), writer.get(), &clock);
    VERIFY_OK(keeper.start(u"retention"_s));
    const auto reader = openReader();
    keeper.follow(std::nullopt); // nothing is kept there yet, so everything is kept
    const auto put = [&](qint64 events) {
        return writer->putDocument(kRetentionDocument.toString(),
                                   RetentionPlan{ .standard = { .eventsMax = events } }.toJson());
    };
    VERIFY_OK(put(20));
    keeper.follow(std::nullopt);
    QTRY_COMPARE(storedIds(*reader).size(), 20U);
    VERIFY_OK(put(5)); // by another program, maybe
    keeper.follow(std::nullopt);
    QTRY_COMPARE(storedIds(*reader).size(), 5U);
    VERIFY_OK(writer->putDocument(kRetentionDocument.toString(), "nonsense"));
    keeper.follow(std::nullopt);
    keeper.follow(RetentionPlan{ .standard = { .eventsMax = 4 } });
    QTRY_COMPARE(storedIds(*reader).size(), 4U);
}

void TestRetention::receivesMeanwhile()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    constexpr std::size_t kBefore = 6'000;
    constexpr quint64 kMeanwhile = 3'000;
    OutcomeCollector before;
    for (std::size_t i = 0; i < kBefore; ++i) {
        QVERIFY(writer->append(before.request(eventOfSize(2'000, kNowUs - 1'000 * kSecondUs))));
        QVERIFY((i + 1) % 1'000 != 0 || before.waitFor(i + 1));
    }
    const SetClock clock;
    RetentionKeeper keeper(path(), writer.get(), &clock);
    VERIFY_OK(keeper.start(u"retention"_s));
    keeper.follow(RetentionPlan{ .standard = { .ageUsMax = kSecondUs } });
    // One after the other, as a sender that waits for each answer.
    OutcomeCollector during;
    QEventLoop loop;
    quint64 next = 0;
    qint64 longestUs = 0;
    QElapsedTimer timer;
    during.onBatch = [&](const std::vector<AppendOutcome> &) {
        longestUs = qMax(longestUs, timer.nsecsElapsed() / 1'000);
        timer.start();
        if (++next == kMeanwhile
            || !writer->append(during.request(eventOfSize(1'000, kNowUs), next)))
            loop.quit();
    };
    timer.start();
    QVERIFY(writer->append(during.request(eventOfSize(1'000, kNowUs), 0)));
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    QCOMPARE(next, kMeanwhile);
    std::set<qint64> acknowledged;
    for (const AppendOutcome &outcome : during.outcomes())
        acknowledged.insert(outcome.eventId);
    QCOMPARE(acknowledged.size(), kMeanwhile);
    const auto reader = openReader();
    QTRY_COMPARE_WITH_TIMEOUT(storedIds(*reader), acknowledged, 60'000);
    qInfo("the longest wait for an answer was %.1f ms", static_cast<double>(longestUs) / 1e3);
}

void TestRetention::givesSpaceBack()
{
    auto writer = openWriter();
    QVERIFY(writer);
    constexpr int kEvents = 300;
    OutcomeCollector collector;
    for (int i = 0; i < kEvents; ++i) {
        const QByteArray body = noise(100'000, static_cast<quint32>(i));
        QVERIFY(writer->append(collector.request(eventOf(wireOf("/", body)))));
    }
    QVERIFY(collector.waitFor(kEvents));
    ForeignConnection other(path());
    const qint64 pagesBefore = other.value(u"PRAGMA page_count"_s).toLongLong();
    QVERIFY(pagesBefore > kEvents * 12);
    const SetClock clock;
    {
        RetentionKeeper keeper(path(), writer.get(), &clock);
        VERIFY_OK(keeper.start(u"retention"_s));
        keeper.follow(RetentionPlan{ .standard = { .eventsMax = 30 } });
        const auto reader = openReader();
        QTRY_COMPARE_WITH_TIMEOUT(storedIds(*reader).size(), 30U, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(other.value(u"PRAGMA page_count"_s).toLongLong() < pagesBefore / 5,
                                 60'000);
        // What is left is as it was.
        for (const qint64 id : storedIds(*reader))
            QCOMPARE((*reader->event(id))->request.body().size(), 100'000);
    }
    writer.reset();
    QCOMPARE(other.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(other.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QVERIFY(QFileInfo(path()).size() < pagesBefore * 8'192 / 5);
}

void TestRetention::survivesKills()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    qint64 lastId = 0;
    const int kills = killsOf(8);
    for (int kill = 0; kill < kills; ++kill) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      { u"--retain-until-killed"_s, path });
        QVERIFY(program.waitForReadyRead(20'000));
        QVERIFY(!program.waitForFinished(QRandomGenerator::global()->bounded(50, 500)));
        program.kill();
        program.waitForFinished(20'000);
        QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
        lines.removeLast();
        for (const QByteArray &line : lines)
            lastId = qMax(lastId, line.toLongLong());
        const auto reader = EventReader::open(path);
        VERIFY_OK(reader);
        const std::set<qint64> stored = storedIds(**reader);
        // The newest of what was acknowledged is there, whole, and of what was removed nothing.
        for (qint64 id = qMax<qint64>(1, *stored.rbegin() - kKeptWhenKilled + 1); id <= lastId;
             ++id)
            QVERIFY2(stored.contains(id), qPrintable(QString::number(id)));
        QVERIFY(*stored.rbegin() >= lastId);
        for (const qint64 id : stored)
            VERIFY_OK((*reader)->event(id));
        ForeignConnection other(path);
        QCOMPARE(other.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(other.value(u"SELECT count(*) FROM wire WHERE event_id NOT IN "
                             "(SELECT id FROM event)"_s)
                         .toLongLong(),
                 0);
        QCOMPARE(other.value(u"SELECT count(*) FROM note WHERE event_id NOT IN "
                             "(SELECT id FROM event)"_s)
                         .toLongLong(),
                 0);
    }
    qInfo("%lld events were acknowledged in %d lives", qlonglong(lastId), kills);
}

} // namespace hookloupe

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--retain-until-killed"_s)
        return hookloupe::retainUntilKilled(arguments.at(2));
    hookloupe::TestRetention test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_retention.moc"
