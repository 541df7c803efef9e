// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/dictionarytrainer.h"
#include "core/store/wiredecoder.h"
#include "storetesting.h"

#include <QRandomGenerator>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr int kAsIs = 0;
constexpr int kPacked = 1;
constexpr int kPackedWithRest = 2;
/// More than a dictionary is trained from.
constexpr int kEnough = 300;
constexpr QByteArrayView kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";

QRandomGenerator &dice()
{
    // Seeded, so that a failure comes again.
    static QRandomGenerator generator(20'261'127);
    return generator;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(dice().generate());
    return bytes;
}

QByteArray randomWord(qsizetype size)
{
    QByteArray word;
    for (qsizetype i = 0; i < size; ++i)
        word += kLetters[dice().bounded(int(kLetters.size()))];
    return word;
}

/// Always the same form with other values, as a sender sends it.
Event payment()
{
    return eventOf(wireOf("/payments",
                          R"({"id":"evt_)" + randomWord(16)
                                  + R"(","type":"payment.confirmed","data":{"object":{"amount":)"
                                  + QByteArray::number(dice().bounded(9'999))
                                  + R"(,"currency":"eur","customer":"cus_)" + randomWord(12)
                                  + R"(","description":"An order of the shop","livemode":false}}})",
                          "X-Signature: sha256=" + randomWord(32)));
}

/// Nothing of it stands in a payment.
Event weather()
{
    const QByteArray rows = "<reading station='" + randomWord(6) + "' unit='kelvin' value='"
            + QByteArray::number(dice().bounded(300))
            + "' humidity='high' pressure='low' visibility='some fog on the hills'/>\n";
    return eventOf(
            "PUT /stations/north HTTP/1.1\r\nHost: meteo.example\r\nUser-Agent: Station/3\r\n"
            "Accept-Language: nb\r\nContent-Type: text/xml\r\nContent-Length: "
            + QByteArray::number(rows.size()) + "\r\n\r\n" + rows);
}

} // namespace

/// How stored bytes are made smaller, and that they come back.
class TestWireCompression : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void packsWhatGetsSmaller_data();
    void packsWhatGetsSmaller();
    void keepsWhatStandsBesideTheBytes_data();
    void keepsWhatStandsBesideTheBytes();
    void keepsAnAnswerThatWasMadeLater();
    void learnsWhatAnEndpointIsSent();
    void learnsForEachEndpoint();
    void goesOnWithItsDictionary();
    void aReaderOfBeforeReadsNewDictionaries();
    void twoWritersLearnBesideEachOther();
    void learnsAnewWhenOthersAreSent();
    void learnsNothingFromNoise();
    void learnsNothingTwice();
    void opensAStoreOfBefore();
    void saysWhatIsDamaged_data();
    void saysWhatIsDamaged();
    void givesNoRoomToClaims();

private:
    /// A writer on a new store, of which nothing is remembered yet.
    std::unique_ptr<EventWriter> begin()
    {
        m_given.clear();
        return openWriter();
    }
    /// Appends \a count events that \a make gives, and remembers them.
    void append(EventWriter &writer, int count, const std::function<Event()> &make);
    void compareAll(EventReader &reader);
    QVariant value(const QString &sql) const;
    int dictionaries() const { return value(u"SELECT count(*) FROM dictionary"_s).toInt(); }

    QHash<qint64, QByteArray> m_given; ///< wire bytes by id
};

void TestWireCompression::append(EventWriter &writer, int count, const std::function<Event()> &make)
{
    OutcomeCollector collector;
    QHash<quint64, QByteArray> wires;
    for (int i = 0; i < count; ++i) {
        Event event = make();
        wires.insert(static_cast<quint64>(i), event.request.wire);
        QVERIFY(writer.append(collector.request(std::move(event), static_cast<quint64>(i))));
        if (i % 1'000 == 999)
            QVERIFY(collector.waitFor(static_cast<std::size_t>(i)));
    }
    QVERIFY(collector.waitFor(static_cast<std::size_t>(count)));
    for (const AppendOutcome &outcome : collector.outcomes()) {
        QVERIFY2(outcome.eventId > 0, qPrintable(outcome.failure));
        m_given.insert(outcome.eventId, wires.value(outcome.ticket));
    }
}

void TestWireCompression::compareAll(EventReader &reader)
{
    for (const auto &[id, wire] : m_given.asKeyValueRange()) {
        const auto event = reader.event(id);
        VERIFY_OK(event);
        QCOMPARE((*event)->request.wire, wire);
    }
}

QVariant TestWireCompression::value(const QString &sql) const
{
    return ForeignConnection(path()).value(sql);
}

void TestWireCompression::packsWhatGetsSmaller_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("encoding");
    QTest::newRow("few bytes") << "GET / HTTP/1.1\r\nHost: x\r\n\r\n"_ba << kAsIs;
    QTest::newRow("text") << wireOf("/", QByteArray("to be or not to be ").repeated(50))
                          << kPackedWithRest;
    QTest::newRow("noise") << wireOf("/", randomBytes(2'000)) << kAsIs;
    QTest::newRow("100 KiB of text")
            << wireOf("/", QByteArray("to be or not to be ").repeated(5'000)) << kPacked;
    QTest::newRow("100 KiB of noise") << wireOf("/", randomBytes(100'000)) << kAsIs;
    QTest::newRow("5 MiB of text")
            << wireOf("/", QByteArray("to be or not to be ").repeated(275'000)) << kPacked;
    QTest::newRow("5 MiB of noise") << wireOf("/", randomBytes(5'000'000)) << kAsIs;
    QTest::newRow("5 MiB of text, then noise") << wireOf(
            "/", QByteArray("to be or not to be ").repeated(10'000) + randomBytes(5'000'000))
                                               << kAsIs;
    QTest::newRow("text that is still large when it is packed")
            << wireOf("/", randomBytes(4'000'000).toHex().replace('0', "00")) << kAsIs;
    QTest::newRow("the most") << wireOf("/", QByteArray(kCompressedWireBytesMax - 100, 'x'))
                              << kPacked;
    QTest::newRow("more") << wireOf("/", QByteArray(kCompressedWireBytesMax, 'x')) << kAsIs;
}

void TestWireCompression::packsWhatGetsSmaller()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const int, encoding);
    const auto writer = begin();
    QVERIFY(writer);
    const AppendOutcome outcome = appendOne(*writer, eventOf(wire));
    QVERIFY2(outcome.eventId > 0, qPrintable(outcome.failure));
    QCOMPARE(value(u"SELECT encoding FROM wire"_s).toInt(), encoding);
    const qint64 stored = value(u"SELECT length(bytes) FROM wire"_s).toLongLong();
    if (encoding == kAsIs)
        QCOMPARE(stored, wire.size());
    else
        QCOMPARE_LT(stored, wire.size() - wire.size() / 8);
    const auto event = openReader()->event(outcome.eventId);
    VERIFY_OK(event);
    QVERIFY((*event)->request.wire == wire);
    const auto summaries = openReader()->summaries({ outcome.eventId });
    VERIFY_OK(summaries);
    QCOMPARE(summaries->front().wireBytes, wire.size());
}

void TestWireCompression::keepsWhatStandsBesideTheBytes_data()
{
    QTest::addColumn<qsizetype>("bodyBytes");
    QTest::addColumn<qsizetype>("answerBytes");
    QTest::addColumn<int>("encoding");
    QTest::newRow("short") << qsizetype(1'000) << qsizetype(20) << kPackedWithRest;
    QTest::newRow("no answer") << qsizetype(1'000) << qsizetype(0) << kPackedWithRest;
    QTest::newRow("a long answer") << qsizetype(1'000) << qsizetype(20'000) << kPacked;
    QTest::newRow("a long request") << qsizetype(100'000) << qsizetype(20) << kPacked;
    QTest::newRow("a short request") << qsizetype(1) << qsizetype(20) << kAsIs;
}

void TestWireCompression::keepsWhatStandsBesideTheBytes()
{
    QFETCH(const qsizetype, bodyBytes);
    QFETCH(const qsizetype, answerBytes);
    QFETCH(const int, encoding);
    Event given = eventOf(wireOf("/", QByteArray(bodyBytes, 'x')));
    given.peer = u"[fe80::1%\u00e4]:1"_s;
    given.local = u"127.0.0.1:8025"_s;
    given.signedUrl = QByteArray("https://hooks.example/\0\xff", 24);
    given.response.reason = "Very well";
    given.response.fields = { { "A", "1" }, { "a", QByteArray("\0\xff", 2) }, { "", "" } };
    given.response.body = QByteArray(answerBytes, '\0');
    const auto writer = begin();
    QVERIFY(writer);
    QCOMPARE(appendOne(*writer, given).eventId, 1);
    QCOMPARE(value(u"SELECT encoding FROM wire"_s).toInt(), encoding);
    const auto stored = openReader()->event(1);
    VERIFY_OK(stored);
    QCOMPARE((*stored)->request.wire, given.request.wire);
    QCOMPARE((*stored)->peer, given.peer);
    QCOMPARE((*stored)->local, given.local);
    QCOMPARE((*stored)->signedUrl, given.signedUrl);
    QCOMPARE((*stored)->response.reason, given.response.reason);
    QVERIFY((*stored)->response.fields == given.response.fields);
    QCOMPARE((*stored)->response.body, given.response.body);
    // It is no part of what is searched.
    const auto found = openReader()->idsInRange({ .query = *Query::parse(u"Very well") }, 1, 1);
    VERIFY_OK(found);
    QVERIFY(found->empty());
}

void TestWireCompression::keepsAnAnswerThatWasMadeLater()
{
    Event given = payment();
    given.response.body = "at first";
    given.response.state = AnswerState::Pending;
    const auto writer = begin();
    QVERIFY(writer);
    QCOMPARE(appendOne(*writer, given).eventId, 1);
    writer->recordAnswer(1, { .status = 201, .reason = "Made", .fields = {}, .body = "later" });
    const auto reader = openReader();
    QTRY_COMPARE((*reader->event(1))->response.status, 201);
    QCOMPARE((*reader->event(1))->response.reason, "Made"_ba);
    QCOMPARE((*reader->event(1))->response.body, "later"_ba);
    QVERIFY((*reader->event(1))->response.fields.empty());
}

void TestWireCompression::learnsWhatAnEndpointIsSent()
{
    const auto writer = begin();
    QVERIFY(writer);
    append(*writer, kEnough, payment);
    QTRY_COMPARE(dictionaries(), 1);
    const double before = value(u"SELECT avg(length(bytes)) FROM wire"_s).toDouble();
    append(*writer, kEnough, payment);
    const double after =
            value(u"SELECT avg(length(bytes)) FROM wire WHERE event_id > %1"_s.arg(kEnough + 10))
                    .toDouble();
    QVERIFY2(after < before * 0.6, qPrintable(u"%1 of %2"_s.arg(after).arg(before)));
    compareAll(*openReader());
    // What was learnt is not asked for again.
    QCOMPARE(dictionaries(), 1);
}

void TestWireCompression::learnsForEachEndpoint()
{
    const auto writer = begin();
    QVERIFY(writer);
    append(*writer, kEnough, payment);
    append(*writer, kEnough, [] {
        Event event = weather();
        event.endpoint = u"meteo"_s;
        return event;
    });
    QTRY_COMPARE(dictionaries(), 2);
    QCOMPARE(value(u"SELECT group_concat(text) FROM (SELECT name.text FROM dictionary JOIN name "
                   "ON name.id = endpoint_id ORDER BY name.text)"_s)
                     .toString(),
             u"meteo,shop"_s);
    append(*writer, 10, payment);
    compareAll(*openReader());
}

void TestWireCompression::goesOnWithItsDictionary()
{
    auto writer = begin();
    QVERIFY(writer);
    append(*writer, kEnough, payment);
    QTRY_COMPARE(dictionaries(), 1);
    const double before = value(u"SELECT avg(length(bytes)) FROM wire"_s).toDouble();
    writer.reset();
    writer = openWriter();
    append(*writer, 1, payment);
    QCOMPARE_LT(
            value(u"SELECT length(bytes) FROM wire ORDER BY event_id DESC LIMIT 1"_s).toDouble(),
            before * 0.6);
    compareAll(*openReader());
}

void TestWireCompression::aReaderOfBeforeReadsNewDictionaries()
{
    const auto writer = begin();
    QVERIFY(writer);
    const auto reader = openReader();
    QVERIFY(reader);
    append(*writer, kEnough, payment);
    compareAll(*reader);
    QTRY_COMPARE(dictionaries(), 1);
    append(*writer, 5, payment);
    compareAll(*reader);
}

void TestWireCompression::twoWritersLearnBesideEachOther()
{
    const auto one = begin();
    const auto other = openWriter();
    QVERIFY(one && other);
    // A writer looks for what others have learnt at the first event of an endpoint: before there is
    // anything here, so that it learns by itself however long the first takes.
    append(*other, 1, payment);
    append(*one, kEnough, payment);
    QTRY_COMPARE(dictionaries(), 1);
    append(*other, kEnough, payment);
    QTRY_COMPARE(dictionaries(), 2);
    append(*one, 5, payment);
    append(*other, 5, payment);
    compareAll(*openReader());
}

void TestWireCompression::learnsAnewWhenOthersAreSent()
{
    const auto writer = begin();
    QVERIFY(writer);
    append(*writer, kEnough, payment);
    QTRY_COMPARE(dictionaries(), 1);
    append(*writer, 4'200, payment);
    QCOMPARE(dictionaries(), 1);
    append(*writer, 9'000, weather);
    QTRY_COMPARE(dictionaries(), 2);
    append(*writer, 5, weather);
    append(*writer, 5, payment);
    compareAll(*openReader());
}

void TestWireCompression::learnsNothingFromNoise()
{
    TrainingOrder order{ .endpoint = u"shop"_s, .samples = {}, .current = {} };
    for (int i = 0; i < kEnough; ++i)
        order.samples.push_back(randomBytes(1'000));
    QVERIFY(DictionaryTrainer::trained(order).isEmpty());
    order.samples.resize(1);
    QVERIFY(DictionaryTrainer::trained(order).isEmpty());
}

void TestWireCompression::learnsNothingTwice()
{
    TrainingOrder order{ .endpoint = u"shop"_s, .samples = {}, .current = {} };
    for (int i = 0; i < kEnough; ++i)
        order.samples.push_back(payment().request.wire);
    order.current = DictionaryTrainer::trained(order);
    QVERIFY(!order.current.isEmpty());
    for (QByteArray &sample : order.samples)
        sample = payment().request.wire;
    QVERIFY(DictionaryTrainer::trained(order).isEmpty());
}

void TestWireCompression::opensAStoreOfBefore()
{
    auto writer = begin();
    QVERIFY(writer);
    append(*writer, 3, [] { return eventOf("GET /old HTTP/1.1\r\nHost: x\r\n\r\n"); });
    writer.reset();
    QVERIFY(makeOlder(path(), 5));
    writer = openWriter();
    QVERIFY(writer);
    append(*writer, kEnough, payment);
    QTRY_COMPARE(dictionaries(), 1);
    append(*writer, 3, payment);
    compareAll(*openReader());
}

void TestWireCompression::saysWhatIsDamaged_data()
{
    QTest::addColumn<QString>("damage");
    const auto row = [](const char *name, const QString &change) {
        QTest::newRow(name) << u"UPDATE wire SET "_s + change + u" WHERE event_id = "_s
                        + QString::number(kEnough + 10);
    };
    row("no bytes", u"bytes = x''"_s);
    row("half a frame", u"bytes = substr(bytes, 1, length(bytes) / 2)"_s);
    row("another magic number", u"bytes = x'00000000' || substr(bytes, 5)"_s);
    row("another byte at its end",
        u"bytes = CAST(substr(bytes, 1, length(bytes) - 1) || x'55' AS BLOB)"_s);
    row("zeros in its middle",
        u"bytes = CAST(substr(bytes, 1, 60) || zeroblob(20) || substr(bytes, 81) AS BLOB)"_s);
    row("the frame of another event", u"bytes = (SELECT bytes FROM wire WHERE event_id = 1)"_s);
    row("a frame of 10 GiB", u"bytes = x'28b52ffde00000008002000000' || zeroblob(64)"_s);
    row("a frame that does not say its size", u"bytes = x'28b52ffd0058010000'"_s);
    row("an encoding of later", u"encoding = 7"_s);
    row("an encoding below all", u"encoding = -1"_s);
    QTest::newRow("no dictionary") << u"DELETE FROM dictionary"_s;
    QTest::newRow("an empty dictionary") << u"UPDATE dictionary SET bytes = x''"_s;
    QTest::newRow("a dictionary of noise") << u"UPDATE dictionary SET bytes = randomblob(16384)"_s;
    QTest::newRow("a dictionary of a number and noise")
            << u"UPDATE dictionary SET bytes = substr(bytes, 1, 8) || randomblob(16384)"_s;
    QTest::newRow("a dictionary with another number")
            << u"UPDATE dictionary SET bytes = substr(bytes, 1, 4) || x'09000000' || substr(bytes, 9)"_s;
    QTest::newRow("a dictionary that is too large")
            << u"UPDATE dictionary SET bytes = bytes || zeroblob(2000000)"_s;
}

void TestWireCompression::saysWhatIsDamaged()
{
    auto writer = begin();
    QVERIFY(writer);
    append(*writer, kEnough, payment);
    QTRY_COMPARE(dictionaries(), 1);
    append(*writer, 20, payment);
    writer.reset();
    QFETCH(const QString, damage);
    QVERIFY(ForeignConnection(path()).run(damage));
    const auto reader = openReader();
    QVERIFY(reader);
    const auto event = reader->event(kEnough + 10);
    QVERIFY(!event);
    QCOMPARE(event.error().code, ErrorCode::StoreUnreadable);
    QVERIFY2(event.error().sentence.contains(u"damaged"_s), qPrintable(event.error().sentence));
    QVERIFY2(event.error().sentence.contains(QString::number(kEnough + 10)),
             qPrintable(event.error().sentence));
    // The others are as they were, and so is the list.
    const auto first = reader->event(1);
    VERIFY_OK(first);
    QCOMPARE((*first)->request.wire, m_given.value(1));
    const auto listed = reader->summaries({ kEnough + 10 });
    VERIFY_OK(listed);
    QCOMPARE(listed->front().target, "/payments"_ba);
    const auto found =
            reader->idsInRange({ .query = *Query::parse(u"/payments") }, 1, kEnough + 20);
    VERIFY_OK(found);
    QVERIFY(std::ranges::find(*found, 1) != found->end());
    QVERIFY(std::ranges::find(*found, kEnough + 10) == found->end());
    // It is no reason to take no more.
    writer = openWriter();
    QVERIFY(writer);
    QVERIFY(appendOne(*writer, payment()).eventId > 0);
}

void TestWireCompression::givesNoRoomToClaims()
{
    const auto writer = begin();
    QVERIFY(writer);
    QVERIFY(appendOne(*writer, payment()).eventId == 1);
    // The row of the event says the same as the frame.
    ForeignConnection foreign(path());
    QVERIFY(foreign.run(u"UPDATE event SET wire_bytes = 10737418240"_s));
    QVERIFY(foreign.run(u"UPDATE wire SET encoding = 2, "
                        "bytes = x'28b52ffde00000008002000000' || zeroblob(64)"_s));
    const auto reader = openReader();
    const auto event = reader->event(1);
    QVERIFY(!event);
    QVERIFY2(event.error().sentence.contains(u"damaged"_s), qPrintable(event.error().sentence));
    const auto found = reader->idsInRange({ .query = *Query::parse(u"pay") }, 1, 1);
    VERIFY_OK(found);
    QVERIFY(found->empty());
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestWireCompression)
#include "tst_wirecompression.moc"
