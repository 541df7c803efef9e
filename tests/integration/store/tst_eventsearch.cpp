// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/textmatcher.h"
#include "storetesting.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

using Ids = std::vector<qint64>;

Query queryOf(const QString &text)
{
    QueryMistake mistake;
    auto query = Query::parse(text, &mistake);
    if (!query)
        qFatal("%s: %s", qPrintable(text), qPrintable(mistake.sentence));
    return *std::move(query);
}

} // namespace

class TestEventSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void hidesWhatWasRefused();
    void agreesWithAPlainSearch();
    void givesTheNewestFirstInPieces();
    void beginsBeforeAnId();
    void stopsWhenCancelled();
    void stopsWhenThePieceIsEnough();
    void refusesWhatIsNotThere();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EventReader> m_reader; ///< on few events of all forms
    std::unique_ptr<EventReader> m_manyReader; ///< on 10,000 equal ones
    const std::atomic<bool> m_never{ false };
};

void TestEventSearch::initTestCase()
{
    const auto chunked = [](const QByteArray &chunks) {
        return "POST /chunked HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
    };
    std::vector<Event> events = {
        eventOf(wireOf("/Orders/1", R"({"status":"PAID"})", "X-Shop: Alpha")),
        eventOf(wireOf("/refunds/2", R"({"status":"open"})", "X-Shop: Beta")),
        eventOf(chunked("7\r\nsplit-n\r\n6\r\needle!\r\n0\r\n\r\n")),
        eventOf(wireOf("/binary", QByteArray("\0\xc3\x84\0tail", 8))),
        eventOf(wireOf("/empty", "")),
        eventOf(wireOf("/blog", "paid", "X-Shop: alpha")),
    };
    events.back().endpoint = u"blog"_s;
    events.at(4).kind = EventKind::Refused;
    {
        const QString path = m_folder.filePath(u"few"_s);
        auto writer = EventWriter::open({ .path = path });
        VERIFY_OK(writer);
        for (const Event &event : events)
            QVERIFY(appendOne(**writer, event).eventId > 0);
        auto reader = EventReader::open(path);
        VERIFY_OK(reader);
        m_reader = *std::move(reader);
    }
    const QString path = m_folder.filePath(u"many"_s);
    auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
    VERIFY_OK(writer);
    OutcomeCollector collector;
    const Event event = eventOf(wireOf("/many", "needle"));
    for (std::size_t i = 0; i < 10'000;) {
        if ((*writer)->append(collector.request(event)))
            ++i;
        else
            QVERIFY(collector.waitFor(i));
    }
    QVERIFY(collector.waitFor(10'000));
    auto reader = EventReader::open(path);
    VERIFY_OK(reader);
    m_manyReader = *std::move(reader);
}

void TestEventSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Ids>("expected");
    const QString any;
    QTest::newRow("everything") << u""_s << any << Ids{ 6, 5, 4, 3, 2, 1 };
    QTest::newRow("target, any case") << u"/oRDERS"_s << any << Ids{ 1 };
    QTest::newRow("field value") << u"ALPHA"_s << any << Ids{ 6, 1 };
    QTest::newRow("body, any case") << u"paid"_s << any << Ids{ 6, 1 };
    QTest::newRow("body, exact punctuation") << uR"("\"STATUS\":\"")"_s << any << Ids{ 2, 1 };
    QTest::newRow("over a chunk boundary") << u"split-needle"_s << any << Ids{ 3 };
    QTest::newRow("not the chunk framing") << u"\"split-n\r\n\""_s << any << Ids{};
    QTest::newRow("head of a chunked one") << u"transfer-encoding"_s << any << Ids{ 3 };
    QTest::newRow("not the version") << u"http/1"_s << any << Ids{};
    QTest::newRow("not the method") << u"post"_s << any << Ids{};
    QTest::newRow("not the target with what is beside it") << u"\"/blog \""_s << any << Ids{};
    QTest::newRow("not over the end of the head") << u"\"\r\n\r\npaid\""_s << any << Ids{};
    QTest::newRow("only in the body") << u"body:paid"_s << any << Ids{ 6, 1 };
    QTest::newRow("not in the head, only in the body") << u"body:alpha"_s << any << Ids{};
    QTest::newRow("not, of what is in bytes") << u"-body:paid -needle"_s << any << Ids{ 5, 4, 2 };
    QTest::newRow("binary") << u"\"%1\u00c4%1T\""_s.arg(QChar(0)) << any << Ids{ 4 };
    QTest::newRow("no folding beyond ASCII") << u"\u00e4"_s << any << Ids{};
    QTest::newRow("refused") << u"/empty"_s << any << Ids{ 5 };
    QTest::newRow("nowhere") << u"\"nowhere to be found\""_s << any << Ids{};
    QTest::newRow("field by name") << u"header:x-shop=Alpha"_s << any << Ids{ 1 };
    QTest::newRow("column") << u"path:/refunds* OR endpoint=blog"_s << any << Ids{ 6, 2 };
    QTest::newRow("not") << u"-paid kind:request"_s << any << Ids{ 4, 3, 2 };
    QTest::newRow("member") << u"json:$.status=\"PAID\""_s << any << Ids{ 1 };
    QTest::newRow("endpoint") << u""_s << u"blog"_s << Ids{ 6 };
    QTest::newRow("endpoint and text") << u"alpha"_s << u"shop"_s << Ids{ 1 };
    QTest::newRow("endpoint by exact name") << u""_s << u"Blog"_s << Ids{};
    QTest::newRow("unknown endpoint and text") << u"alpha"_s << u"none"_s << Ids{};
}

void TestEventSearch::finds()
{
    QFETCH(const QString, query);
    QFETCH(const QString, endpoint);
    QFETCH(const Ids, expected);
    const EventFilter filter{ queryOf(query), endpoint };
    Ids found;
    const auto done = m_reader->ids(
            filter, 0,
            [&found](const Ids &piece) {
                found.insert(found.end(), piece.begin(), piece.end());
                return true;
            },
            m_never);
    VERIFY_OK(done);
    QCOMPARE(found, expected);

    Ids inRange;
    std::copy_if(expected.rbegin(), expected.rend(), std::back_inserter(inRange),
                 [](qint64 id) { return id >= 2 && id <= 5; });
    const auto range = m_reader->idsInRange(filter, 2, 5);
    VERIFY_OK(range);
    QCOMPARE(*range, inRange);
}

void TestEventSearch::hidesWhatWasRefused()
{
    const auto found = [this](const EventFilter &filter) {
        return m_reader->idsInRange(filter, 1, 100).value();
    };
    QCOMPARE(found({ .hidesRefused = true }), (Ids{ 1, 2, 3, 4, 6 }));
    QCOMPARE(found({ .query = queryOf(u"empty"_s) }), (Ids{ 5 }));
    QCOMPARE(found({ .query = queryOf(u"empty"_s), .hidesRefused = true }), Ids());
    QCOMPARE(found({ .query = queryOf(u"x-shop"_s), .hidesRefused = true }), (Ids{ 1, 2, 6 }));
    QCOMPARE(found({ .query = queryOf(u"paid"_s), .endpoint = u"blog"_s, .hidesRefused = true }),
             (Ids{ 6 }));
    QVERIFY(!EventFilter{ .hidesRefused = true }.isEmpty());
}

void TestEventSearch::agreesWithAPlainSearch()
{
    QRandomGenerator random(20'261'124);
    const auto bytesOf = [&random](int size) {
        constexpr QByteArrayView kAlphabet = "aAbB\xe4\xc4[{";
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes.append(kAlphabet.at(random.bounded(static_cast<int>(kAlphabet.size()))));
        return bytes;
    };
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray text = bytesOf(random.bounded(60));
        const QByteArray needle = bytesOf(random.bounded(6));
        // QByteArray::toLower() folds ASCII only.
        const bool expected = text.toLower().contains(needle.toLower());
        QCOMPARE(TextMatcher(needle).isIn(text), expected);
        found += expected ? 1 : 0;
    }
    QVERIFY(found > 1'000);
    QVERIFY(found < 19'000);
}

void TestEventSearch::givesTheNewestFirstInPieces()
{
    for (const QString &query : { u""_s, u"NEEDLE"_s }) {
        Ids found;
        std::size_t largest = 0;
        std::size_t first = 0;
        VERIFY_OK(m_manyReader->ids(
                { queryOf(query), {} }, 0,
                [&](const Ids &piece) {
                    first = first == 0 ? piece.size() : first;
                    largest = std::max(largest, piece.size());
                    found.insert(found.end(), piece.begin(), piece.end());
                    return true;
                },
                m_never));
        QVERIFY(largest <= 4096);
        // A list need not wait for more than it shows.
        QVERIFY(first <= 512);
        QCOMPARE(found.size(), 10'000U);
        QCOMPARE(found.front(), 10'000);
        QCOMPARE(found.back(), 1);
        QVERIFY(std::ranges::is_sorted(found, std::greater<>()));
    }
}

void TestEventSearch::beginsBeforeAnId()
{
    Ids found;
    VERIFY_OK(m_reader->ids(
            {}, 4,
            [&found](const Ids &piece) {
                found = piece;
                return true;
            },
            m_never));
    QCOMPARE(found, (Ids{ 3, 2, 1 }));
}

void TestEventSearch::stopsWhenCancelled()
{
    std::atomic<bool> cancelled{ false };
    std::size_t found = 0;
    VERIFY_OK(m_manyReader->ids(
            { queryOf(u"needle"_s), {} }, 0,
            [&](const Ids &piece) {
                found += piece.size();
                cancelled = true;
                return true;
            },
            cancelled));
    QVERIFY(found > 0);
    QVERIFY(found <= 4096);
}

void TestEventSearch::stopsWhenThePieceIsEnough()
{
    int pieces = 0;
    VERIFY_OK(m_manyReader->ids(
            {}, 0,
            [&](const Ids &) {
                ++pieces;
                return false;
            },
            m_never));
    QCOMPARE(pieces, 1);
}

void TestEventSearch::refusesWhatIsNotThere()
{
    QCOMPARE(m_reader->event(7).error().code, ErrorCode::NotFound);
    QCOMPARE(m_reader->event(0).error().code, ErrorCode::NotFound);
    const auto missing = EventReader::open(m_folder.filePath(u"missing"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_folder.filePath(u"missing"_s)));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestEventSearch)
#include "tst_eventsearch.moc"
