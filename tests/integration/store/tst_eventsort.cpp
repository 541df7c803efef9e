// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/compression.h"
#include "storetesting.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

using By = EventOrder::By;
using Ids = std::vector<qint64>;

constexpr int kEvents = 300;
constexpr std::array kAll{ By::Arrival, By::Endpoint, By::Method, By::Target, By::Type,
                           By::Verdict, By::Attempt,  By::Status, By::Size,   By::Star,
                           By::Note,    By::Took,     By::Json };

EventOrder orderBy(By by, bool descending)
{
    return { by, descending, by == By::Json ? "$.n"_ba : QByteArray() };
}

/// Events of few values, so that many are equal in what is compared.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    { }

    Event event()
    {
        QByteArray body = "{\"n\":"
                + pick<QByteArray>({ "1", "1.0", "-3", "20", "1e3", "\"b\"", "\"Ab\"", "null",
                                     "[1]", "\"\"", "\"\\u0041c\"" })
                + "}";
        if (chance(20))
            body = "none";
        QByteArray field = "X: y";
        if (chance(20)) {
            body = gzipped(body);
            field = "Content-Encoding: gzip";
        }
        Event event = eventOf(wireOf("/" + pick<QByteArray>({ "a", "B", "b", "b/c", "Zz", "\xff" }),
                                     body, field));
        if (chance(10))
            event.kind = EventKind::Refused;
        event.endpoint = pick<QString>({ u"shop"_s, u"Mail"_s, u"code"_s });
        event.verdict = static_cast<Verdict>(m_random.bounded(kVerdictCount));
        event.eventType = pick<QByteArray>({ "paid", "Open", "", "refunded" });
        event.deliveryId = pick<QByteArray>({ "evt_1", "evt_2", "" });
        event.response.status = pick<int>({ 0, 200, 404, 500 });
        event.response.afterUs = pick<qint64>({ -1, 0, 300, 5'000'000 });
        return event;
    }

    NoteChange note()
    {
        NoteChange change{ .ids = { m_random.bounded(kEvents) + 1 } };
        change.isStarred = chance(50);
        if (chance(50))
            change.text = pick<QString>({ u"call back"_s, u"Asked"_s });
        if (chance(50))
            change.addedTags = { pick<QString>({ u"todo"_s, u"Acme"_s }) };
        return change;
    }

private:
    template<class T>
    T pick(std::initializer_list<T> of)
    {
        return *(of.begin() + m_random.bounded(static_cast<int>(of.size())));
    }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QRandomGenerator m_random;
};

/// What is compared, as the documentation of EventOrder says it.
struct Value
{
    bool isMissing = false;
    double number = 0;
    QByteArray text;

    int compare(const Value &other) const
    {
        if (number != other.number)
            return number < other.number ? -1 : 1;
        const int folded = text.toLower().compare(other.text.toLower());
        return folded != 0 ? folded : text.compare(other.text);
    }
};

Value jsonValue(const QByteArray &body)
{
    static const std::map<QByteArray, Value> values{
        { "{\"n\":1}", { false, 1, {} } },
        { "{\"n\":1.0}", { false, 1, {} } },
        { "{\"n\":-3}", { false, -3, {} } },
        { "{\"n\":20}", { false, 20, {} } },
        { "{\"n\":1e3}", { false, 1000, {} } },
        { "{\"n\":\"b\"}", { false, 1e9, "b" } },
        { "{\"n\":\"Ab\"}", { false, 1e9, "Ab" } },
        { "{\"n\":null}", { false, 1e9, "null" } },
        { "{\"n\":[1]}", { false, 1e9, "[1]" } },
        { "{\"n\":\"\\u0041c\"}", { false, 1e9, "Ac" } },
    };
    const auto it = values.find(body);
    return it == values.end() ? Value{ true, 0, {} } : it->second;
}

Value valueOf(const Event &event, By by)
{
    const auto text = [](const QByteArray &value) { return Value{ value.isEmpty(), 0, value }; };
    const auto number = [](double value) { return Value{ false, value, {} }; };
    const EventNote note = event.note ? *event.note : EventNote();
    switch (by) {
    case By::Arrival:
        return number(double(event.id));
    case By::Endpoint:
        return text(event.endpoint.toUtf8());
    case By::Method:
        return text(event.request.methodBytes().toByteArray());
    case By::Target:
        return text(event.request.targetBytes().toByteArray());
    case By::Type:
        return text(event.eventType);
    case By::Verdict:
        return number(event.kind == EventKind::Refused ? 100 : int(event.verdict));
    case By::Attempt:
        return number(event.attempt);
    case By::Status:
        return number(event.response.status);
    case By::Size:
        return number(double(event.request.body().size()));
    case By::Star:
        return number(note.isStarred ? 0 : 1);
    case By::Note:
        return text((note.tags.join(u' ') + u' ' + note.text).trimmed().toUtf8());
    case By::Took:
        return Value{ event.response.afterUs < 0, double(event.response.afterUs), {} };
    case By::Json:
        break;
    }
    const QByteArray body = event.request.body().toByteArray();
    return jsonValue(decompressed(body, 1000).value_or(body));
}

} // namespace

class TestEventSort : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void ordersAsAPlainSortDoes();
    void beginsWithTheSameAsTheWhole();
    void placesEventsWhereASortPutsThem();
    void noticesWhatWasPlacedBesideARowOutOfOrder();
    void stopsBetweenStepsAndGoesOn();
    void leavesGapsOutUnlessByArrival();
    void readsValuesAtPaths();

private:
    /// Fills the store.
    void fill(quint32 seed);
    Ids expected(EventReader &reader, const EventOrder &order, const EventFilter &filter = {});
    static Ids sorted(EventReader &reader, const EventOrder &order, const EventFilter &filter = {});
};

void TestEventSort::fill(quint32 seed)
{
    Maker maker(seed);
    const auto writer = openWriter();
    QVERIFY(writer);
    for (int i = 0; i < kEvents; ++i)
        QVERIFY(appendOne(*writer, maker.event()).eventId > 0);
    for (int i = 0; i < kEvents / 3; ++i)
        writer->annotate(maker.note());
}

Ids TestEventSort::expected(EventReader &reader, const EventOrder &order, const EventFilter &filter)
{
    struct Row
    {
        qint64 id = 0;
        Value value;
    };
    std::vector<Row> rows;
    for (qint64 id = 1; id <= kEvents; ++id) {
        const auto event = reader.event(id);
        if (!event || !filter.query.matches(EventFacts(**event, 0)))
            continue;
        rows.push_back({ id, valueOf(**event, order.by) });
    }
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        if (a.value.isMissing != b.value.isMissing)
            return b.value.isMissing;
        const int difference = a.value.isMissing ? 0 : a.value.compare(b.value);
        if (difference == 0)
            return a.id > b.id;
        return order.descending ? difference > 0 : difference < 0;
    });
    Ids ids;
    for (const Row &row : rows)
        ids.push_back(row.id);
    return ids;
}

Ids TestEventSort::sorted(EventReader &reader, const EventOrder &order, const EventFilter &filter)
{
    EventSort run(filter, order);
    const std::atomic<bool> never{ false };
    const auto done = reader.sort(
            run, [] { return true; }, never);
    return done && run.isComplete() ? run.takeIds() : Ids();
}

void TestEventSort::ordersAsAPlainSortDoes()
{
    fill(1);
    const auto reader = openReader();
    QVERIFY(reader);
    for (const QString &query : { u""_s, u"verdict:valid OR status:404"_s, u"\"null\""_s }) {
        const EventFilter filter{ .query = *Query::parse(query) };
        for (const By by : kAll) {
            for (const bool descending : { false, true }) {
                const EventOrder order = orderBy(by, descending);
                const Ids wanted = expected(*reader, order, filter);
                const Ids got = sorted(*reader, order, filter);
                QVERIFY(!wanted.empty());
                QVERIFY2(got == wanted,
                         qPrintable(u"by %1 %2, %3"_s.arg(int(by)).arg(descending).arg(query)));
            }
        }
    }
}

void TestEventSort::beginsWithTheSameAsTheWhole()
{
    fill(2);
    ForeignConnection other(path());
    for (const char *column : { "status", "verdict", "event_type", "body_bytes", "target" })
        QVERIFY(other.run(u"CREATE INDEX test_%1 ON event (%1)"_s.arg(QLatin1StringView(column))));
    const auto reader = openReader();
    QVERIFY(reader);
    const std::atomic<bool> never{ false };
    for (const QString &query : { u""_s, u"status>200 path:b"_s }) {
        const EventFilter filter{ .query = *Query::parse(query) };
        int given = 0;
        for (const By by : kAll) {
            for (const bool descending : { false, true }) {
                const EventOrder order = orderBy(by, descending);
                const auto lead = reader->leading(filter, order, 40, never);
                VERIFY_OK(lead);
                Ids whole = sorted(*reader, order, filter);
                whole.resize(qMin(whole.size(), lead->size()));
                QVERIFY2(*lead == whole, qPrintable(u"by %1 %2"_s.arg(int(by)).arg(descending)));
                given += lead->empty() ? 0 : 1;
            }
        }
        // Arrival, endpoint, type, status, size, target both ways; verdict and star upwards.
        QVERIFY2(given >= 13, qPrintable(QString::number(given)));
    }
}

void TestEventSort::placesEventsWhereASortPutsThem()
{
    fill(3);
    const auto reader = openReader();
    QVERIFY(reader);
    const std::atomic<bool> never{ false };
    QRandomGenerator random(4);
    for (const By by : kAll) {
        for (const bool descending : { false, true }) {
            const EventOrder order = orderBy(by, descending);
            const Ids whole = sorted(*reader, order);
            const qint64 first = random.bounded(1, kEvents);
            const qint64 last = qMin<qint64>(kEvents, first + random.bounded(60));
            const auto isIn = [&](qint64 id) { return id >= first && id <= last; };
            // Some of the range are in the list already, at places that say nothing.
            Ids list;
            for (const qint64 id : whole) {
                if (!isIn(id) || random.bounded(3) == 0)
                    list.push_back(id);
            }
            if (!list.empty() && isIn(list.front()))
                std::rotate(list.begin(), list.begin() + 1, list.end());
            const auto placed = reader->places({}, order, first, last, list, never);
            VERIFY_OK(placed);
            QCOMPARE(qint64(placed->events.size()), last - first + 1);
            QVERIFY(placed->isListOrdered);
            Ids merged;
            auto next = placed->events.begin();
            for (qsizetype row = 0; row <= qsizetype(list.size()); ++row) {
                for (; next != placed->events.end() && next->row == row; ++next)
                    merged.push_back(next->id);
                if (row < qsizetype(list.size()) && !isIn(list[std::size_t(row)]))
                    merged.push_back(list[std::size_t(row)]);
            }
            QVERIFY2(merged == whole, qPrintable(u"by %1 %2"_s.arg(int(by)).arg(descending)));
        }
    }
}

void TestEventSort::noticesWhatWasPlacedBesideARowOutOfOrder()
{
    fill(6);
    const auto reader = openReader();
    QVERIFY(reader);
    const std::atomic<bool> never{ false };
    const EventOrder order = orderBy(By::Arrival, false);
    // 9 was looked at while it was not where it belongs, and 7 came to stand above it.
    auto placed = reader->places({}, order, 9, 9, { 1, 2, 7, 9, 3, 4, 6, 8 }, never);
    VERIFY_OK(placed);
    QVERIFY(!placed->isListOrdered);
    placed = reader->places({}, order, 5, 5, { 5, 1, 2, 3, 4, 6, 7, 8 }, never);
    VERIFY_OK(placed);
    QVERIFY(placed->isListOrdered);
    QCOMPARE(placed->events, (std::vector<PlacedEvent>{ { 5, 5 } }));
}

void TestEventSort::stopsBetweenStepsAndGoesOn()
{
    fill(5);
    const auto reader = openReader();
    QVERIFY(reader);
    const EventOrder order = orderBy(By::Json, false); // in the smallest steps
    EventSort run({}, order);
    const std::atomic<bool> never{ false };
    int steps = 0;
    double before = -1;
    while (!run.isComplete()) {
        VERIFY_OK(reader->sort(
                run, [] { return false; }, never));
        QVERIFY(run.progress() > before);
        before = run.progress();
        QVERIFY(++steps < 10);
    }
    QVERIFY(steps > 1);
    QCOMPARE(run.progress(), 1.0);
    QCOMPARE(run.takeIds(), expected(*reader, order));

    EventSort cancelledRun({}, order);
    const std::atomic<bool> cancelled{ true };
    VERIFY_OK(reader->sort(
            cancelledRun, [] { return true; }, cancelled));
    QVERIFY(!cancelledRun.isComplete());
}

void TestEventSort::leavesGapsOutUnlessByArrival()
{
    {
        const auto writer = openWriter();
        QVERIFY(writer);
        appendOne(*writer, eventOf(wireOf("/a", "b")));
        Event gap;
        gap.kind = EventKind::Gap;
        gap.origin = std::make_shared<const EventOrigin>(EventOrigin{ .gapUntilUs = 5 });
        appendOne(*writer, gap);
    }
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(sorted(*reader, orderBy(By::Arrival, false)), Ids({ 1, 2 }));
    QCOMPARE(sorted(*reader, orderBy(By::Size, false)), Ids({ 1 }));
}

void TestEventSort::readsValuesAtPaths()
{
    {
        const auto writer = openWriter();
        QVERIFY(writer);
        appendOne(*writer, eventOf(wireOf("/", "{\"a\":{\"id\":1.0},\"b\":\"x\\u0041\"}")));
        appendOne(*writer, eventOf(wireOf("/", gzipped("{\"b\":true}"), "Content-Encoding: gzip")));
        appendOne(*writer, eventOf(wireOf("/", "{\"b\":\"" + QByteArray(2'000'000, 'x') + "\"}")));
        appendOne(*writer,
                  eventOf(wireOf("/", gzipped("{\"b\":\"" + QByteArray(2'000'000, 'x') + "\"}"),
                                 "Content-Encoding: gzip")));
        appendOne(*writer, eventOf(wireOf("/", "{\"b\":[" + QByteArray(5'000, ' ') + "1]}")));
    }
    const auto reader = openReader();
    QVERIFY(reader);
    const auto read = reader->jsonValues({ 2, 1, 99, 3, 4, 5 },
                                         { *JsonPath::parse("$.a.id"), *JsonPath::parse("$.b") });
    VERIFY_OK(read);
    QCOMPARE(read->size(), 6U);
    using Values = std::vector<QByteArray>;
    QCOMPARE(read->at(0).values, Values({ {}, "true" }));
    QCOMPARE(read->at(1).values, Values({ "1.0", "xA" }));
    QCOMPARE(read->at(1).state, JsonValues::State::Read);
    QCOMPARE(read->at(2).state, JsonValues::State::Gone);
    QCOMPARE(read->at(3).state, JsonValues::State::TooLarge);
    QCOMPARE(read->at(4).state, JsonValues::State::TooLarge);
    QCOMPARE(read->at(5).values.at(1).size(), kJsonValueBytesMax);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestEventSort)
#include "tst_eventsort.moc"
