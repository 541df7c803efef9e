// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "storetesting.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qint64 kSecondUs = 1'000'000;
constexpr qint64 kRetryWindowUs = 60 * kSecondUs;

Event attemptOf(const QByteArray &deliveryId, qint64 atS, const QByteArray &body = "{}")
{
    Event event = eventOf(wireOf("/hooks", body));
    event.endpoint = u"shop"_s;
    event.deliveryId = deliveryId;
    event.receivedAtUs = atS * kSecondUs;
    event.retryWindowUs = kRetryWindowUs;
    return event;
}

} // namespace

/// Events as deliveries with their attempts.
class TestDeliveries : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void attemptsOfOneId();
    void anEqualBodyLaterIsAnotherDelivery();
    void whatHasNoKeyIsAlone();
    void agreesWithAPlainCount();
    void oneBodyManyTimes();
    void countsWhatHasADamagedNumber();
};

void TestDeliveries::attemptsOfOneId()
{
    const auto writer = openWriter();
    for (const auto &[id, at] :
         { std::pair("a"_ba, 10), { "b"_ba, 11 }, { "a"_ba, 40 }, { "a"_ba, 100'000 } })
        appendOne(*writer, attemptOf(id, at));
    const auto reader = openReader();
    QCOMPARE(*reader->newestAttempts({ 4, 3, 2, 1 }), (std::vector<qint64>{ 4, 4, 2, 4 }));
    QCOMPARE(*reader->newestAttempts({ 99, 1 }), (std::vector<qint64>{ 0, 4 }));
    QCOMPARE(*reader->attempts(3), (std::vector<qint64>{ 1, 3, 4 }));
    QCOMPARE(*reader->attempts(99), std::vector<qint64>{});
    const auto deliveries = reader->deliveries({ 4, 2, 99 });
    VERIFY_OK(deliveries);
    QCOMPARE((*deliveries)[0].newest.id, 4);
    QCOMPARE((*deliveries)[0].attempts, 3);
    QCOMPARE((*deliveries)[0].firstId, 1);
    QCOMPARE((*deliveries)[0].firstUs, 10 * kSecondUs);
    QCOMPARE((*deliveries)[1].attempts, 1);
    QCOMPARE((*deliveries)[1].firstUs, 11 * kSecondUs);
    QCOMPARE((*deliveries)[2].newest.id, 0);
}

void TestDeliveries::anEqualBodyLaterIsAnotherDelivery()
{
    const auto writer = openWriter();
    for (const qint64 at : { 10, 20, 50, 1'000, 1'030 })
        appendOne(*writer, attemptOf({}, at, "same"));
    const auto reader = openReader();
    QCOMPARE(*reader->newestAttempts({ 5, 4, 3, 2, 1 }), (std::vector<qint64>{ 5, 5, 3, 3, 3 }));
    QCOMPARE(*reader->newestAttempts({ 2 }), std::vector<qint64>{ 3 });
    QCOMPARE(*reader->attempts(1), (std::vector<qint64>{ 1, 2, 3 }));
    QCOMPARE(*reader->attempts(5), (std::vector<qint64>{ 4, 5 }));
    const auto deliveries = reader->deliveries({ 5, 3 });
    VERIFY_OK(deliveries);
    QCOMPARE((*deliveries)[0].attempts, 2);
    QCOMPARE((*deliveries)[0].firstUs, 1'000 * kSecondUs);
    QCOMPARE((*deliveries)[1].attempts, 3);
    QCOMPARE((*deliveries)[1].firstId, 1);
}

void TestDeliveries::whatHasNoKeyIsAlone()
{
    const auto writer = openWriter();
    Event refused = attemptOf("a", 1);
    refused.kind = EventKind::Refused;
    for (int i = 0; i < 2; ++i)
        appendOne(*writer, refused);
    const auto reader = openReader();
    QCOMPARE(*reader->newestAttempts({ 2, 1 }), (std::vector<qint64>{ 2, 1 }));
    QCOMPARE(*reader->attempts(1), std::vector<qint64>{ 1 });
    QCOMPARE(reader->deliveries({ 1 })->front().attempts, 1);
}

void TestDeliveries::agreesWithAPlainCount()
{
    QRandomGenerator random(20261127);
    const auto writer = openWriter();
    // Said once more, in the plainest way: deliveries as lists of ids, by what they have in common.
    std::vector<std::vector<qint64>> deliveries;
    std::map<QByteArray, std::size_t> open;
    std::map<QByteArray, qint64> lastAt;
    qint64 at = 0;
    for (qint64 id = 1; id <= 600; ++id) {
        at += random.bounded(30);
        const bool hasId = random.bounded(2) == 0;
        const QByteArray name = QByteArray::number(random.bounded(8));
        appendOne(*writer, attemptOf(hasId ? "i" + name : QByteArray(), at, "body" + name));
        const QByteArray key = (hasId ? "i" : "b") + name;
        const auto known = open.find(key);
        if (known == open.end() || (!hasId && at - lastAt[key] > kRetryWindowUs / kSecondUs)) {
            open[key] = deliveries.size();
            deliveries.emplace_back();
        }
        deliveries[open[key]].push_back(id);
        lastAt[key] = at;
    }
    // Some are removed, but for no first one: what is left counts on from it.
    std::vector<qint64> removed;
    for (std::vector<qint64> &delivery : deliveries) {
        std::vector<qint64> left{ delivery.front() };
        for (std::size_t i = 1; i < delivery.size(); ++i)
            (random.bounded(5) == 0 ? removed : left).push_back(delivery[i]);
        delivery = left;
    }
    writer->setAside(removed);
    VERIFY_OK(writer->putDocument(u"waited"_s, "1"));

    const auto reader = openReader();
    std::map<qint64, qint64, std::greater<>> newestOf;
    for (const std::vector<qint64> &delivery : deliveries) {
        for (const qint64 id : delivery)
            newestOf[id] = delivery.back();
        QCOMPARE(*reader->attempts(delivery[delivery.size() / 2]), delivery);
        const auto summary = reader->deliveries({ delivery.back() });
        QCOMPARE(summary->front().attempts, static_cast<qint64>(delivery.size()));
        QCOMPARE(summary->front().firstId, delivery.front());
    }
    // All of them, and only some, as a filter leaves them.
    for (const int keepsOneOf : { 1, 3, 20 }) {
        std::vector<qint64> ids;
        std::vector<qint64> expected;
        for (const auto &[id, newest] : newestOf) {
            if (random.bounded(keepsOneOf) != 0)
                continue;
            ids.push_back(id);
            expected.push_back(newest);
        }
        QCOMPARE(*reader->newestAttempts(ids), expected);
    }
}

void TestDeliveries::oneBodyManyTimes()
{
    constexpr qint64 kTimes = 3'000;
    const auto writer = openWriter();
    OutcomeCollector collector;
    for (qint64 i = 0; i < kTimes; ++i)
        QVERIFY(writer->append(collector.request(attemptOf({}, 10 + i / 100, "same"))));
    QVERIFY(collector.waitFor(kTimes));
    std::vector<qint64> ids;
    for (qint64 id = kTimes; id > 0; --id)
        ids.push_back(id);
    const auto reader = openReader();
    const auto newest = reader->newestAttempts(ids);
    VERIFY_OK(newest);
    QCOMPARE(std::ranges::count(*newest, kTimes), kTimes);
    QCOMPARE(reader->deliveries({ kTimes })->front().attempts, kTimes);
}

void TestDeliveries::countsWhatHasADamagedNumber()
{
    const auto writer = openWriter();
    for (const auto &[body, at] : { std::pair("none"_ba, 10), { "most"_ba, 20 } })
        appendOne(*writer, attemptOf({}, at, body));
    ForeignConnection other(path());
    QVERIFY(other.run(u"UPDATE event SET attempt = 0 WHERE id = 1"_s));
    QVERIFY(other.run(u"UPDATE event SET attempt = 9223372036854775807 WHERE id = 2"_s));
    const auto reader = openReader();
    QCOMPARE(*reader->newestAttempts({ 2, 1 }), (std::vector<qint64>{ 2, 1 }));
    for (const qint64 id : { 1, 2 }) {
        QCOMPARE(*reader->attempts(id), std::vector<qint64>{ id });
        const auto deliveries = reader->deliveries({ id });
        VERIFY_OK(deliveries);
        QCOMPARE(deliveries->front().attempts, 1);
        QCOMPARE(deliveries->front().firstId, id);
    }
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestDeliveries)

#include "tst_deliveries.moc"
