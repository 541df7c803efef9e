// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"
#include "core/payload/compression.h"
#include "core/query/query.h"
#include "core/store/gramsegment.h"
#include "storetesting.h"

#include <QMap>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

using Ids = std::vector<qint64>;

constexpr int kEvents = 250;
constexpr int kQueries = 1'200;
/// Of which the substring index has those before kSegmentIds, once these are their ids.
constexpr qint64 kIndexedFirstId = kSegmentIds - 150;

/// Events and queries of the same few words, so that most comparisons hold for some.
class Maker
{
public:
    Maker(quint32 seed, qint64 firstId)
        : m_random(seed)
        , m_firstId(firstId)
    { }

    Event event()
    {
        Event event = eventOf(wire());
        if (chance(10)) {
            event.kind = EventKind::Refused;
            event.request = parseLenient(event.request.wire);
        }
        event.endpoint = QString::fromUtf8(word());
        event.scheme = pick<QString>({ u"github"_s, u"stripe"_s, u""_s });
        event.verdict = static_cast<Verdict>(m_random.bounded(kVerdictCount));
        event.eventType = chance(20) ? QByteArray(300, 'x') + word() : word() + "." + word();
        event.deliveryId = chance(20) ? QByteArray() : "evt_" + word();
        event.reason = QString::fromUtf8(word() + " " + word());
        event.peer = u"127.0.0.1:5"_s;
        event.signedUrl = "https://" + word() + ".example/";
        event.response.status = pick<int>({ 200, 202, 404, 500, 503 });
        event.response.afterUs = pick<qint64>({ -1, 0, 1'000, 2'500'000, 4'000'000 });
        event.receivedAtUs = 1'700'000'000'000'000 + m_random.bounded(100'000) * 1'000'000LL;
        return event;
    }

    NoteChange note()
    {
        NoteChange change{ .ids = { anyId() } };
        if (chance(50))
            change.isStarred = chance(80);
        if (chance(50))
            change.text = QString::fromUtf8(word() + " " + word());
        if (chance(70))
            change.addedTags = { QString::fromUtf8(word()), QString::fromUtf8(word()) };
        return change;
    }

    QString query(int depth = 0)
    {
        const int kind = depth > 2 ? 3 : m_random.bounded(7);
        if (kind == 0)
            return u"(%1 OR %2)"_s.arg(query(depth + 1), query(depth + 1));
        if (kind == 1)
            return u"%1 %2"_s.arg(query(depth + 1), query(depth + 1));
        if (kind == 2)
            return u"-(%1)"_s.arg(query(depth + 1));
        return comparison();
    }

    /// Of \a field by \a op, with a value that some events have.
    QString comparison(EventField field, const QString &op)
    {
        const QString text = QString::fromUtf8(word());
        const QString name = fieldName(field);
        switch (field) {
        case EventField::Anything:
            return text;
        case EventField::Header:
            return u"%1:%2%3%4"_s.arg(name, pick<QString>({ u"X-Kind"_s, u"host"_s, u"X-None"_s }),
                                      op, text);
        case EventField::Query:
            return u"%1:%2%3%4"_s.arg(name, pick<QString>({ u"q"_s, u"r"_s }), op, text);
        case EventField::Form:
            return u"%1:%2%3%4"_s.arg(name, pick<QString>({ u"status"_s, u"x"_s }), op, text);
        case EventField::Json:
            return u"%1:$.%2%3%4"_s.arg(
                    name, pick<QString>({ u"status"_s, u"n"_s, u"deep.list[*]"_s, u"none"_s }), op,
                    text);
        case EventField::JsonType:
            return u"%1:$.%2%3%4"_s.arg(name,
                                        pick<QString>({ u"status"_s, u"n"_s, u"deep.list[*]"_s }),
                                        op, pick<QString>({ u"string"_s, u"number"_s, u"null"_s }));
        case EventField::Id:
            return u"%1%2%3"_s.arg(name, op).arg(anyId());
        case EventField::Duplicate:
            return u"%1%2%3"_s.arg(name, op).arg(pick<qint64>({ 0, anyId() }));
        case EventField::Attempt:
            return u"%1%2%3"_s.arg(name, op).arg(m_random.bounded(1, 5));
        case EventField::Size:
            return u"%1%2%3"_s.arg(name, op).arg(m_random.bounded(30, 80));
        case EventField::Status:
            return u"%1%2%3"_s.arg(name, op, pick<QString>({ u"200"_s, u"404"_s, u"5*"_s }));
        case EventField::Took:
            return name + op + pick<QString>({ u"1ms"_s, u"2.5s"_s, u"3s"_s });
        case EventField::Starred:
            return name + op + pick<QString>({ u"yes"_s, u"no"_s });
        case EventField::Received:
            return name + op + pick<QString>({ u"2023-11-15"_s, u"2023-11-15T12:00Z"_s });
        case EventField::Verdict:
            return name + op + pick<QString>({ u"valid"_s, u"bad_signature"_s, u"s"_s });
        case EventField::Kind:
            return name + op + pick<QString>({ u"request"_s, u"refused"_s, u"re"_s });
        case EventField::Scheme:
            return name + op + pick<QString>({ u"github"_s, u"stripe"_s, u"i"_s });
        case EventField::Method:
            return name + op + pick<QString>({ u"POST"_s, u"post"_s, u"GET"_s });
        case EventField::Delivery:
            return name + op + pick<QString>({ u"evt_paid"_s, u"evt_1.5"_s, u"EVT"_s });
        case EventField::Type:
            return name + op + pick<QString>({ u"paid.open"_s, u"42.42"_s, text });
        case EventField::Peer:
            return name + op + pick<QString>({ u"127.0.0.1:5"_s, u"127"_s });
        case EventField::Url:
            return name + op + pick<QString>({ u"https://paid.example/"_s, u"paid"_s });
        case EventField::Target:
        case EventField::Path:
            return name + op + pick<QString>({ u"/paid/open"_s, text });
        default:
            return name + op + text;
        }
    }

private:
    qint64 anyId() { return m_firstId + m_random.bounded(kEvents); }
    template<class T>
    T pick(std::initializer_list<T> of)
    {
        return *(of.begin() + m_random.bounded(static_cast<int>(of.size())));
    }
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    QByteArray word()
    {
        return pick<QByteArray>({ "paid", "PAID", "open", "refund", "42", "1.50", "1.5",
                                  "b\xc3\xa4r", "a/b", "x" });
    }

    QByteArray wire()
    {
        QByteArray target = "/" + word() + "/" + word();
        if (chance(10))
            target += QByteArray(5'000, 'p');
        if (chance(40))
            target += "?q=" + word() + "&r=%61";
        QByteArray escaped = word();
        if (chance(10))
            escaped.replace('p', "\\u0070").replace('/', "\\/");
        QByteArray body = "{\"status\":\"" + escaped
                + "\",\"n\":" + pick<QByteArray>({ "1", "42", "1.50" }) + ",\"deep\":{\"list\":[\""
                + word() + "\"]}}";
        if (chance(15))
            body = "status=" + word() + "&x=p%61id+open";
        QByteArray fields = "X-Kind: " + word() + "\r\nX-Kind: " + word();
        if (chance(10)) {
            body = QStringEncoder(QStringEncoder::Utf16BE).encode(QString::fromLatin1(body));
            fields += "\r\nContent-Type: application/json; charset=\"utf-16be\"";
        } else if (chance(10)) {
            fields += "\r\nContent-Type: application/json; charset=utf-8";
        }
        if (chance(60)) // so that it is worth a frame
            fields += "\r\nX-Fill: " + QByteArray(200, 'f');
        if (chance(15)) {
            body = gzipped(body);
            fields += "\r\nContent-Encoding: gzip";
        }
        if (!chance(15))
            return wireOf(target, body, fields);
        const qsizetype half = body.size() / 2;
        const auto chunk = [](const QByteArray &bytes) {
            return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
        };
        return "POST " + target + " HTTP/1.1\r\nHost: x\r\n" + fields
                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(body.first(half))
                + chunk(body.sliced(half)) + "0\r\n\r\n";
    }

    QString value()
    {
        const QString text = QString::fromUtf8(word());
        switch (m_random.bounded(4)) {
        case 0:
            return u"\"%1\""_s.arg(text);
        case 1:
            return text.first(1) + u'*';
        case 2:
            return text.first(qMin<qsizetype>(2, text.size()));
        default:
            return text;
        }
    }

    QString comparison()
    {
        const QString op = pick<QString>({ u":"_s, u"="_s, u"!="_s, u"~"_s });
        const QString order =
                pick<QString>({ u":"_s, u"="_s, u"!="_s, u">"_s, u">="_s, u"<"_s, u"<="_s });
        const QString text = QString::fromUtf8(word());
        const QString plain = op == u"~" ? text : value();
        switch (m_random.bounded(25)) {
        case 0:
            return value();
        case 1:
            return u"id%1%2"_s.arg(order).arg(anyId());
        case 2:
            return u"endpoint%1%2"_s.arg(op, plain);
        case 3:
            return u"method%1%2"_s.arg(op, pick<QString>({ u"post"_s, u"POST"_s, u"get"_s }));
        case 4:
            return u"path%1%2"_s.arg(op, plain);
        case 5:
            return u"target%1%2"_s.arg(op, plain);
        case 6:
            return u"query:%1%2%3"_s.arg(pick<QString>({ u"q"_s, u"r"_s, u"none"_s }), op, plain);
        case 7:
            return u"type%1%2"_s.arg(op, plain);
        case 8:
            return u"verdict:%1"_s.arg(pick<QString>({ u"valid"_s, u"bad*"_s, u"e"_s }));
        case 9:
            return u"verdict!=valid"_s;
        case 10:
            return u"scheme%1%2"_s.arg(op, pick<QString>({ u"github"_s, u"stripe"_s, u"git"_s }));
        case 11:
            return u"kind:%1"_s.arg(pick<QString>({ u"request"_s, u"refused"_s, u"re"_s }));
        case 12:
            return u"reason%1%2"_s.arg(op, plain);
        case 13:
            return u"status%1%2"_s.arg(order, pick<QString>({ u"200"_s, u"404"_s, u"500"_s }));
        case 14:
            return pick<QString>({ u"status:4xx"_s, u"status:2*"_s, u"peer:127"_s, u"url:paid"_s });
        case 15:
            return u"delivery%1%2"_s.arg(op,
                                         pick<QString>({ u"evt_paid"_s, u"evt_42"_s, u"open"_s }));
        case 16:
            return u"attempt%1%2"_s.arg(order).arg(m_random.bounded(1, 5));
        case 17:
            return u"size%1%2"_s.arg(order).arg(m_random.bounded(40, 80));
        case 18:
            return u"header:X-Kind%1%2"_s.arg(op, plain);
        case 19:
            return u"json:$.%1%2%3"_s.arg(
                    pick<QString>({ u"status"_s, u"n"_s, u"deep.list[0]"_s, u"deep"_s }), op,
                    plain);
        case 21:
            return pick<QString>({ u"starred:yes"_s, u"starred!=yes"_s, u"starred=no"_s });
        case 22:
            return u"note%1%2"_s.arg(op, plain);
        case 23:
            return u"tag%1%2"_s.arg(op, plain);
        case 20:
            return u"form:%1%2%3"_s.arg(pick<QString>({ u"status"_s, u"x"_s }), op, plain);
        default:
            return pick<QString>({ u"body%1%2"_s.arg(op, plain), u"after:2023-11-15"_s,
                                   u"received<2023-11-15T12:00Z"_s });
        }
    }

    QRandomGenerator m_random;
    qint64 m_firstId;
};

} // namespace

class TestQuerySearch : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatTheEvaluatorHoldsFor_data() { firstIds(); }
    void findsWhatTheEvaluatorHoldsFor();
    void agreesOnEveryFieldAndOperator_data() { firstIds(); }
    void agreesOnEveryFieldAndOperator();
    void leavesGapsOut();

private:
    static void firstIds();
    /// A store of kEvents whose ids begin at \a firstId, and what it gives back of them.
    void makeStore(Maker &maker, qint64 firstId);
    /// How many events \a text holds for, when the search agrees; -1: it is no query.
    void compare(const QString &text, int &holds);

    std::unique_ptr<EventReader> m_reader;
    std::vector<EventPtr> m_events;
};

void TestQuerySearch::firstIds()
{
    QTest::addColumn<qint64>("firstId");
    QTest::newRow("without the index") << qint64(1);
    QTest::newRow("with a segment and a tail") << kIndexedFirstId;
}

void TestQuerySearch::makeStore(Maker &maker, qint64 firstId)
{
    m_reader.reset();
    m_events.clear();
    {
        auto writer = openWriter();
        QVERIFY(writer);
        ForeignConnection other(path());
        QVERIFY(other.run(
                u"UPDATE counter SET value = %1 WHERE name = 'event'"_s.arg(firstId - 1)));
        for (int i = 0; i < kEvents; ++i)
            QVERIFY(appendOne(*writer, maker.event()).eventId > 0);
        for (int i = 0; i < kEvents / 3; ++i)
            writer->annotate(maker.note());
        const int segments = firstId == kIndexedFirstId ? 1 : 0;
        QTRY_COMPARE_WITH_TIMEOUT(other.value(u"SELECT count(*) FROM gram_segment"_s).toInt(),
                                  segments, 30'000);
        // As they came, and as frames.
        QVERIFY(other.value(u"SELECT count(DISTINCT encoding) FROM wire"_s).toInt() > 1);
    }
    m_reader = openReader();
    QVERIFY(m_reader);
    for (qint64 id = firstId; id < firstId + kEvents; ++id)
        m_events.push_back(m_reader->event(id).value());
}

void TestQuerySearch::compare(const QString &text, int &holds)
{
    holds = -1;
    const auto query = Query::parse(text);
    if (!query) // an order of a text that has none, say
        return;
    Ids expected;
    for (const EventPtr &event : m_events) {
        if (query->matches(EventFacts(*event, 0)))
            expected.push_back(event->id);
    }
    const auto found = m_reader->idsInRange({ .query = *query }, 1, m_events.back()->id);
    VERIFY_OK(found);
    if (*found != expected) {
        Ids differing;
        std::ranges::set_symmetric_difference(*found, expected, std::back_inserter(differing));
        const EventPtr &event =
                m_events.at(static_cast<std::size_t>(differing.front() - m_events.front()->id));
        QFAIL(qPrintable(u"%1: event %2 is %3\n%4"_s.arg(
                text, QString::number(event->id),
                std::ranges::binary_search(expected, event->id) ? u"missing"_s : u"too much"_s,
                QString::fromLatin1(event->request.wire.first(
                        qMin<qsizetype>(600, event->request.wire.size()))))));
    }
    holds = static_cast<int>(expected.size());
}

void TestQuerySearch::findsWhatTheEvaluatorHoldsFor()
{
    QFETCH(const qint64, firstId);
    Maker maker(20'261'127, firstId);
    makeStore(maker, firstId);
    int some = 0;
    int parsed = 0;
    for (int i = 0; i < kQueries && !QTest::currentTestFailed(); ++i) {
        int holds = 0;
        compare(maker.query(), holds);
        parsed += holds >= 0 ? 1 : 0;
        some += holds > 0 && holds < kEvents ? 1 : 0;
    }
    QVERIFY(parsed > kQueries * 9 / 10);
    QVERIFY(some > kQueries / 2);
}

void TestQuerySearch::agreesOnEveryFieldAndOperator()
{
    QFETCH(const qint64, firstId);
    Maker maker(20'261'128, firstId);
    makeStore(maker, firstId);
    constexpr int kEach = 6;
    QMap<QString, int> tellingByOperator;
    for (int field = 0; field <= static_cast<int>(EventField::Tag); ++field) {
        int parsed = 0;
        for (const QString &op :
             { u":"_s, u"="_s, u"!="_s, u">"_s, u">="_s, u"<"_s, u"<="_s, u"~"_s }) {
            for (int i = 0; i < kEach && !QTest::currentTestFailed(); ++i) {
                const QString one = maker.comparison(static_cast<EventField>(field), op);
                int holds = 0;
                compare(one, holds);
                parsed += holds >= 0 ? 1 : 0;
                tellingByOperator[op] += holds > 0 && holds < kEvents ? 1 : 0;
                compare(u"-"_s + one, holds);
                compare(u"-(%1 -(%2 OR verdict:valid))"_s.arg(one, maker.query()), holds);
            }
        }
        QVERIFY2(parsed >= kEach, qPrintable(fieldName(static_cast<EventField>(field))));
    }
    for (const auto &[op, telling] : tellingByOperator.asKeyValueRange())
        QVERIFY2(telling > kEach, qPrintable(op));
    for (const QString &name : { u"header:X-Kind"_s, u"header:x-none"_s, u"query:q"_s, u"form:x"_s,
                                 u"json:$.n"_s, u"json:$.none"_s }) {
        int holds = 0;
        compare(name, holds);
        QVERIFY2(holds >= 0, qPrintable(name));
    }
}

void TestQuerySearch::leavesGapsOut()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    Event gap;
    gap.kind = EventKind::Gap;
    QVERIFY(appendOne(*writer, gap).eventId > 0);
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "x"))).eventId > 0);
    const auto reader = openReader();
    QVERIFY(reader);
    QCOMPARE(reader->idsInRange({}, 1, 9).value(), (Ids{ 1, 2 }));
    QCOMPARE(reader->idsInRange({ .query = *Query::parse(u"attempt>=1") }, 1, 9).value(),
             (Ids{ 2 }));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestQuerySearch)
#include "tst_querysearch.moc"
