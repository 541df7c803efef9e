// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/compression.h"
#include "core/query/eventfacts.h"
#include "core/store/gramstore.h"
#include "core/store/sqlconnection.h"
#include "storetesting.h"

#include <QRandomGenerator>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <bit>
#include <map>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

using Ids = std::vector<qint64>;

constexpr QByteArrayView kLetters = "abcdefghijklmnopqrstuvwxyzABCDEF0123456789/\\-_\"";

QRandomGenerator &dice()
{
    // Seeded, so that a failure comes again.
    static QRandomGenerator generator(20'261'127);
    return generator;
}

int below(qsizetype bound)
{
    return dice().bounded(static_cast<int>(bound));
}

QByteArray randomText(qsizetype size)
{
    QByteArray text;
    for (qsizetype i = 0; i < size; ++i)
        text += kLetters[below(kLetters.size())];
    return text;
}

/// A query for \a text somewhere.
Query queryFor(const QByteArray &text)
{
    // In quotes, or it could be taken for a comparison.
    static constexpr std::array<QStringView, 6> kPlaces{ u"",          u"",
                                                         u"body:",     u"header:X-Id:",
                                                         u"json:$.t:", u"path:" };
    QString quoted = QString::fromUtf8(text);
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const auto query =
            Query::parse(kPlaces.at(static_cast<std::size_t>(below(std::ssize(kPlaces)))).toString()
                         + u'"' + quoted + u'"');
    if (!query)
        qFatal("a test's query is none: %s", text.constData());
    return *query;
}

} // namespace

/// The substring index: what it leaves out of a search does not hold the text.
class TestGramIndex : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartOfATextIsThere();
    void tellsMostOthersApart();
    void shortTextsAreNotTold();
    void isAsLargeAsItHasToBe();
    void largePartsMayHoldAnything();
    void findsAsWithoutIt();
    void indexesWhatAnEarlierVersionStored();
    void twoWritersFillOneIndex();
    void doesWithoutDamagedParts_data();
    void doesWithoutDamagedParts();

private:
    /// Appends events of all kinds until there are \a count, and remembers what is searched of
    /// them.
    void append(EventWriter &writer, int count);
    void waitForSegments(int count);
    /// Searches for texts that are there, and that are not.
    void compare(EventReader &reader, int rounds);
    Ids found(EventReader &reader, const Query &query);
    Ids expected(const Query &query) const;
    QVariant value(const QString &sql) const { return ForeignConnection(path()).value(sql); }
    bool run(const QString &sql) const { return ForeignConnection(path()).run(sql); }
    QByteArray somePart() const;

    struct Given
    {
        EventPtr event;
        std::shared_ptr<EventFacts> facts; ///< of it
        QByteArray body; ///< decoded
    };
    std::map<qint64, Given> m_given;
};

void TestGramIndex::append(EventWriter &writer, int count)
{
    m_given.clear();
    OutcomeCollector collector;
    std::map<quint64, Given> given;
    for (int i = 0; i < count; ++i) {
        QByteArray body = R"({"id":")" + randomText(10) + R"(","n":)" + QByteArray::number(i)
                + R"(,"t":")" + randomText(below(20)) + "\"}";
        QByteArray decoded = body;
        QByteArray field = "X-Id: " + randomText(6);
        if (i % 50 == 13) {
            const QString text = QString::fromLatin1(body);
            body = QStringEncoder(QStringEncoder::Utf16LE).encode(text);
            decoded = text.toUtf8();
            field += "\r\nContent-Type: application/json; charset=UTF-16LE";
        }
        if (i % 50 == 7) {
            body = gzipped(body);
            field += "\r\nContent-Encoding: gzip";
        }
        QByteArray wire = wireOf("/" + QByteArray::number(i % 97), body, field);
        if (i % 50 == 11) {
            const QByteArray half = QByteArray::number(body.size() / 2, 16);
            const QByteArray rest = QByteArray::number(body.size() - body.size() / 2, 16);
            wire = "POST /chunked HTTP/1.1\r\nHost: x\r\n" + field
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n" + half + "\r\n"
                    + body.first(body.size() / 2) + "\r\n" + rest + "\r\n"
                    + body.sliced(body.size() / 2) + "\r\n0\r\n\r\n";
        }
        Event event = eventOf(wire);
        const auto kept = std::make_shared<const Event>(event);
        given[static_cast<quint64>(i)] = { kept, std::make_shared<EventFacts>(*kept, 0), decoded };
        QVERIFY(writer.append(collector.request(std::move(event), static_cast<quint64>(i))));
        if (i % 1'000 == 999)
            QVERIFY(collector.waitFor(static_cast<std::size_t>(i)));
    }
    QVERIFY(collector.waitFor(static_cast<std::size_t>(count)));
    for (const AppendOutcome &outcome : collector.outcomes()) {
        QVERIFY2(outcome.eventId > 0, qPrintable(outcome.failure));
        m_given[outcome.eventId] = std::move(given[outcome.ticket]);
    }
}

void TestGramIndex::waitForSegments(int count)
{
    QTRY_COMPARE_WITH_TIMEOUT(value(u"SELECT count(*) FROM gram_segment"_s).toInt(), count, 30'000);
}

Ids TestGramIndex::found(EventReader &reader, const Query &query)
{
    Ids ids;
    const std::atomic<bool> never{ false };
    const auto done = reader.ids(
            { .query = query }, 0,
            [&ids](const Ids &piece) {
                ids.insert(ids.end(), piece.begin(), piece.end());
                return true;
            },
            never);
    if (!done)
        qWarning("%s", qPrintable(done.error().sentence));
    return ids;
}

Ids TestGramIndex::expected(const Query &query) const
{
    Ids ids;
    for (auto event = m_given.rbegin(); event != m_given.rend(); ++event) {
        if (query.matches(*event->second.facts))
            ids.push_back(event->first);
    }
    return ids;
}

/// Of an event at the border of a block or segment, or of any.
QByteArray TestGramIndex::somePart() const
{
    qint64 id = 1 + below(std::ssize(m_given));
    if (below(3) == 0)
        id = (1 + below(2)) * kSegmentIds + below(2);
    else if (below(3) == 0)
        id = (1 + below(60)) * kBlockIds + below(2);
    const auto event = m_given.lower_bound(id);
    if (event == m_given.end())
        return "none";
    const QByteArray text =
            below(2) == 0 ? event->second.event->request.head().toByteArray() : event->second.body;
    const qsizetype size = 2 + below(11);
    return text.mid(below(qMax<qsizetype>(1, text.size() - size)), size);
}

void TestGramIndex::compare(EventReader &reader, int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        QByteArray text = i % 4 == 3 ? randomText(2 + below(7)) : somePart();
        if (i % 5 == 4)
            text[below(text.size())] = kLetters[below(kLetters.size())];
        if (i % 2 == 1)
            text = text.toUpper();
        if (text.trimmed() != text || text.isEmpty() || text.contains('\r'))
            continue;
        const Query query = queryFor(text);
        QVERIFY2(found(reader, query) == expected(query), text.constData());
    }
}

void TestGramIndex::everyPartOfATextIsThere()
{
    GramSegmentBuilder builder;
    std::vector<std::pair<int, QByteArray>> texts;
    for (int i = 0; i < 200; ++i) {
        texts.emplace_back(below(kSegmentBlocks), randomText(below(400)));
        builder.add(texts.back().first, texts.back().second);
    }
    const GramSegment segment = builder.take();
    for (const auto &[block, text] : texts) {
        for (int i = 0; i < 50; ++i) {
            const qsizetype size = below(text.size() + 1);
            const QByteArray part = text.mid(below(text.size() - size + 1), size);
            for (const Gram &gram : gramsOf(below(2) == 0 ? part : part.toUpper())) {
                const GramWords &words = segment.tables.at(static_cast<std::size_t>(gram.table));
                QVERIFY((words.at(gram.bucket(words.size())) >> block & 1) != 0);
            }
        }
    }
    // It has begun anew.
    QVERIFY(builder.take().tables.front().empty());
}

void TestGramIndex::tellsMostOthersApart()
{
    GramSegmentBuilder builder;
    for (int block = 0; block < kSegmentBlocks; ++block)
        builder.add(block, randomText(50'000));
    const GramSegment segment = builder.take();
    int candidates = 0;
    for (int i = 0; i < 100; ++i) {
        quint64 blocks = ~quint64(0);
        for (const Gram &gram : gramsOf(randomText(12))) {
            const GramWords &words = segment.tables.at(static_cast<std::size_t>(gram.table));
            blocks &= words.at(gram.bucket(words.size()));
        }
        candidates += std::popcount(blocks);
    }
    QVERIFY2(candidates < 10, QByteArray::number(candidates).constData());
}

void TestGramIndex::shortTextsAreNotTold()
{
    for (const QByteArray &text : { ""_ba, "a"_ba, "ab"_ba, "\\"_ba, "a\\"_ba })
        QVERIFY(gramsOf(text).empty());
    QCOMPARE(gramsOf("\\u").size(), 1U);
    QCOMPARE(gramsOf("abc").size(), 1U);
    QCOMPARE(gramsOf("abcd").size(), 2U);
    QCOMPARE(gramsOf("abcde").size(), 1U);
    QCOMPARE_LE(gramsOf(randomText(10'000)).size(), 8U);
    QVERIFY(gramsOf("ABCDE") == gramsOf("abcde"));
}

void TestGramIndex::isAsLargeAsItHasToBe()
{
    GramSegmentBuilder builder;
    const auto bytes = [&builder](qsizetype each) {
        for (int block = 0; block < kSegmentBlocks; ++block)
            builder.add(block, randomText(each));
        return GramWrite{ 0, builder.take() }.bytes();
    };
    QCOMPARE_LT(bytes(100), 20'000);
    QCOMPARE_LT(bytes(10'000), 2'000'000);
    QCOMPARE_GT(bytes(200'000), 4'000'000);
}

void TestGramIndex::largePartsMayHoldAnything()
{
    GramSegmentBuilder builder;
    builder.add(3, "small");
    builder.add(5, QByteArray(2'000'000, 'x'));
    QCOMPARE(builder.take().always, quint64(1) << 5);
    QCOMPARE(builder.take().always, quint64(0));
}

void TestGramIndex::findsAsWithoutIt()
{
    auto writer = openWriter();
    QVERIFY(writer);
    append(*writer, 3 * kSegmentIds + 500);
    waitForSegments(3);
    const auto reader = openReader();
    compare(*reader, 25);
    // It is the index that leaves out: of what is indexed nothing is looked at for this.
    {
        const auto connection = SqlConnection::open(path(), SqlConnection::Access::ReadWrite);
        VERIFY_OK(connection);
        GramFilter filter(**connection, { { "nothing holds this" } });
        QVERIFY(filter.isUseful());
        const qint64 tail = 3 * kSegmentIds + 1;
        QCOMPARE(filter.newest(1, tail + 499), (IdRange{ tail, tail + 499 }));
        QVERIFY(filter.newest(1, tail - 1).isEmpty());
        GramFilter other(**connection, { { "nothing holds this", "\\~" } });
        QVERIFY(other.newest(1, tail - 1).isEmpty());
        // What has no grams may be anywhere.
        GramFilter none(**connection, { { "nothing holds this", "%" } });
        QVERIFY(!none.isUseful());
        QCOMPARE(none.newest(5, tail + 499), (IdRange{ 5, tail + 499 }));
    }
    // Some are removed, and a whole segment.
    Ids removed;
    for (qint64 id = kSegmentIds + 1; id <= 2 * kSegmentIds; ++id)
        removed.push_back(id);
    for (int i = 0; i < 300; ++i)
        removed.push_back(1 + below(3 * kSegmentIds));
    for (const qint64 id : removed)
        m_given.erase(id);
    writer->remove(removed);
    waitForSegments(2);
    QCOMPARE(value(u"SELECT group_concat(number) FROM gram_segment"_s).toString(), u"0,2"_s);
    QCOMPARE(value(u"SELECT count(*) FROM gram WHERE id / 1024 = 1"_s).toInt(), 0);
    compare(*reader, 8);
    // Another life adds what had no whole segment yet.
    writer.reset();
    writer = openWriter();
    const auto before = m_given;
    append(*writer, kSegmentIds);
    m_given.insert(before.begin(), before.end());
    waitForSegments(3);
    compare(*reader, 8);
}

void TestGramIndex::indexesWhatAnEarlierVersionStored()
{
    auto writer = openWriter();
    QVERIFY(writer);
    append(*writer, 2 * kSegmentIds);
    waitForSegments(2);
    writer.reset();
    QVERIFY(makeOlder(path(), 7));
    writer = openWriter();
    QVERIFY(writer);
    waitForSegments(2);
    compare(*openReader(), 8);
}

void TestGramIndex::twoWritersFillOneIndex()
{
    const auto one = openWriter();
    const auto other = openWriter();
    QVERIFY(one && other);
    append(*one, kSegmentIds);
    append(*other, kSegmentIds);
    waitForSegments(2);
    // Each row once, and none of no segment.
    QCOMPARE(value(u"SELECT count(*) FROM gram"_s).toInt(),
             value(u"SELECT sum((escape_words + 999) / 1000 + (short_words + 999) / 1000 "
                   "+ (long_words + 999) / 1000) FROM gram_segment"_s)
                     .toInt());
}

void TestGramIndex::doesWithoutDamagedParts_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("no words") << u"DELETE FROM gram"_s;
    QTest::newRow("short words") << u"UPDATE gram SET words = x'00'"_s;
    QTest::newRow("words that are text") << u"UPDATE gram SET words = 'text'"_s;
    QTest::newRow("a size that is none of ours")
            << u"UPDATE gram_segment SET long_words = 12345, short_words = 3, escape_words = 5"_s;
    QTest::newRow("a size that is too large")
            << u"UPDATE gram_segment SET long_words = 1 << 40, short_words = 1 << 40"_s;
    QTest::newRow("a negative size")
            << u"UPDATE gram_segment SET long_words = -1, short_words = -9223372036854775808"_s;
    QTest::newRow("segments of the future")
            << u"INSERT INTO gram_segment VALUES (99999999999, 256, 1024, 1024, 0), "
               "(-5, 256, 1024, 1024, 0)"_s;
}

void TestGramIndex::doesWithoutDamagedParts()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    append(*writer, kSegmentIds + 10);
    waitForSegments(1);
    QFETCH(const QString, damage);
    QVERIFY(run(damage));
    compare(*openReader(), 8);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestGramIndex)
#include "tst_gramindex.moc"
