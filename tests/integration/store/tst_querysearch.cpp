// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"
#include "core/payload/compression.h"
#include "core/query/query.h"
#include "storetesting.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

using Ids = std::vector<qint64>;

constexpr int kEvents = 250;
constexpr int kQueries = 1'200;

/// Events and queries of the same few words, so that most comparisons hold for some.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
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
        event.receivedAtUs = 1'700'000'000'000'000 + m_random.bounded(100'000) * 1'000'000LL;
        return event;
    }

    NoteChange note()
    {
        NoteChange change{ .ids = { m_random.bounded(kEvents) + 1 } };
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

private:
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
            return u"id%1%2"_s.arg(order).arg(m_random.bounded(kEvents));
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
};

} // namespace

class TestQuerySearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatTheEvaluatorHoldsFor();
    void leavesGapsOut();
};

void TestQuerySearch::findsWhatTheEvaluatorHoldsFor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    Maker maker(20'261'127);
    {
        auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
        VERIFY_OK(writer);
        for (int i = 0; i < kEvents; ++i)
            QVERIFY(appendOne(**writer, maker.event()).eventId > 0);
        for (int i = 0; i < kEvents / 3; ++i)
            (*writer)->annotate(maker.note());
    }
    const auto reader = EventReader::open(path);
    VERIFY_OK(reader);
    std::vector<EventPtr> events;
    for (qint64 id = 1; id <= kEvents; ++id)
        events.push_back((*reader)->event(id).value());

    int some = 0;
    int parsed = 0;
    for (int i = 0; i < kQueries; ++i) {
        const QString text = maker.query();
        const auto query = Query::parse(text);
        if (!query) // an order of a text that has none, say
            continue;
        ++parsed;
        Ids expected;
        for (const EventPtr &event : events) {
            if (query->matches(EventFacts(*event, 0)))
                expected.push_back(event->id);
        }
        const auto found = (*reader)->idsInRange({ .query = *query }, 1, kEvents);
        VERIFY_OK(found);
        if (*found != expected) {
            Ids differing;
            std::ranges::set_symmetric_difference(*found, expected, std::back_inserter(differing));
            const EventPtr &event = events.at(static_cast<std::size_t>(differing.front() - 1));
            QFAIL(qPrintable(u"%1: event %2 is %3\n%4"_s.arg(
                    text, QString::number(event->id),
                    std::ranges::binary_search(expected, event->id) ? u"missing"_s : u"too much"_s,
                    QString::fromLatin1(event->request.wire.first(
                            qMin<qsizetype>(600, event->request.wire.size()))))));
        }
        some += !expected.empty() && expected.size() < events.size() ? 1 : 0;
    }
    QVERIFY(parsed > kQueries * 9 / 10);
    QVERIFY(some > kQueries / 2);
}

void TestQuerySearch::leavesGapsOut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    auto writer = EventWriter::open({ .path = path });
    VERIFY_OK(writer);
    Event gap;
    gap.kind = EventKind::Gap;
    QVERIFY(appendOne(**writer, gap).eventId > 0);
    QVERIFY(appendOne(**writer, eventOf(wireOf("/", "x"))).eventId > 0);
    const auto reader = EventReader::open(path);
    VERIFY_OK(reader);
    QCOMPARE((*reader)->idsInRange({}, 1, 9).value(), (Ids{ 1, 2 }));
    QCOMPARE((*reader)->idsInRange({ .query = *Query::parse(u"attempt>=1") }, 1, 9).value(),
             (Ids{ 2 }));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestQuerySearch)
#include "tst_querysearch.moc"
