// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/eventstream.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// "type|id|data" of each message.
QByteArrayList read(EventStreamParser &parser, QByteArrayView bytes, qsizetype step)
{
    QByteArrayList found;
    while (!bytes.isEmpty()) {
        const qsizetype length = qMin(step, bytes.size());
        parser.append(bytes.first(length));
        bytes = bytes.sliced(length);
        for (const StreamMessage &message : parser.takeMessages())
            found += message.type + '|' + message.id + '|' + message.data;
    }
    return found;
}

QByteArrayList read(QByteArrayView bytes, qsizetype step = 1 << 20)
{
    EventStreamParser parser({});
    return read(parser, bytes, step);
}

} // namespace

class TestEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsTheStandardSays_data();
    void readsAsTheStandardSays();
    void theSplitNeverMatters_data() { readsAsTheStandardSays_data(); }
    void theSplitNeverMatters();
    void retryIsDigitsOnly();
    void commentsAndEmptyMessagesAreSignsOfLife();
    void theLastIdOutlivesTheConnectionAndTheUnfinishedDoesNot();
    void aMessageOverTheLimitIsCutAndTheNextIsWhole();
    void anEndlessLineIsHeldToTheLimit();
};

void TestEventStream::readsAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("messages");
    const auto row = [](const char *name, const QByteArray &stream,
                        const QByteArrayList &messages) {
        QTest::newRow(name) << stream << messages;
    };
    row("one line", "data: a\n\n", { "||a" });
    row("CR", "data: a\rdata: b\r\r", { "||a\nb" });
    row("CR LF", "data: a\r\ndata: b\r\n\r\n", { "||a\nb" });
    row("ends mixed", "data: a\r\ndata: b\ndata: c\r\n\r\n", { "||a\nb\nc" });
    row("a CR LF after a CR is one end", "data: a\r\r\ndata: b\n\n", { "||a", "||b" });
    row("byte-order mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        { "||a" });
    row("a second mark is a name",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\n\n",
        {});
    row("comment", ": hello\n\ndata: a\n:\n\n", { "||a" });
    row("one blank is not data", "data:a\ndata: b\ndata:  c\n\n", { "||a\nb\n c" });
    row("no colon", "data\n\ndata\ndata\n\n", { "||", "||\n" });
    row("type", "event: ping\ndata: {}\n\ndata: a\n\n", { "ping||{}", "||a" });
    row("a type alone is nothing", "event: ping\n\ndata: a\n\n", { "||a" });
    row("id stays", "id: 7\ndata: a\n\ndata: b\n\n", { "|7|a", "|7|b" });
    row("an empty id takes it away", "id: 7\ndata: a\n\nid\ndata: b\n\n", { "|7|a", "||b" });
    row("an id without data counts", "id: 7\n\ndata: b\n\n", { "|7|b" });
    row("an id with NUL does not", "id: 7\ndata: a\n\nid: 8\0\ndata: b\n\n"_ba, { "|7|a", "|7|b" });
    row("unknown fields", "foo: x\nDATA: y\n data: z\ndata: a\n\n", { "||a" });
    row("unfinished at the end", "data: a\n\ndata: b\n", { "||a" });
    row("colons in the data", "data: {\"a\":1}\n\n", { "||{\"a\":1}" });
}

void TestEventStream::readsAsTheStandardSays()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArrayList, messages);
    QCOMPARE(read(stream), messages);
}

void TestEventStream::theSplitNeverMatters()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QByteArrayList, messages);
    for (qsizetype step = 1; step < stream.size(); ++step)
        QCOMPARE(read(stream, step), messages);
}

void TestEventStream::retryIsDigitsOnly()
{
    const auto retry = [](const QByteArray &value) {
        EventStreamParser parser({});
        parser.append("retry:" + value + "\n");
        return parser.takeRetryMs();
    };
    QCOMPARE(retry("2500"), std::optional<qint64>(2500));
    QCOMPARE(retry(" 0"), std::optional<qint64>(0));
    QCOMPARE(retry("-1"), std::optional<qint64>());
    QCOMPARE(retry("1.5"), std::optional<qint64>());
    QCOMPARE(retry("  1"), std::optional<qint64>());
    QCOMPARE(retry(""), std::optional<qint64>());
    QCOMPARE(retry("99999999999999999999999"), std::optional<qint64>(86'400'000));
}

void TestEventStream::commentsAndEmptyMessagesAreSignsOfLife()
{
    EventStreamParser parser({});
    parser.append("data: a");
    QVERIFY(!parser.takeSignOfLife());
    parser.append("\n:\n");
    QVERIFY(parser.takeSignOfLife());
    QVERIFY(!parser.takeSignOfLife());
    parser.append("\n");
    QVERIFY(parser.takeSignOfLife());
}

void TestEventStream::theLastIdOutlivesTheConnectionAndTheUnfinishedDoesNot()
{
    EventStreamParser parser({});
    QCOMPARE(read(parser, "id: 7\ndata: a\n\nid: 8\ndata: half", 3), QByteArrayList{ "|7|a" });
    parser.restart();
    QCOMPARE(parser.lastId(), "7"_ba);
    QCOMPARE(parser.bufferedBytes(), 0);
    QCOMPARE(read(parser,
                  "\xEF\xBB\xBF"
                  "data: b\n\n",
                  2),
             QByteArrayList{ "|7|b" });
}

void TestEventStream::aMessageOverTheLimitIsCutAndTheNextIsWhole()
{
    const EventStreamParser::Limits limits{ .dataBytesMax = 10, .cutBytesKept = 4 };
    const QByteArray stream =
            "data: 0123456789\n\ndata: 0123456789a\n\ndata: 01234\ndata: 56789\n\ndata: x\n\n";
    for (qsizetype step = 1; step <= stream.size(); ++step) {
        EventStreamParser parser(limits);
        std::vector<StreamMessage> messages;
        for (qsizetype at = 0; at < stream.size(); at += step) {
            parser.append(QByteArrayView(stream).sliced(at, qMin(step, stream.size() - at)));
            for (StreamMessage &message : parser.takeMessages())
                messages.push_back(std::move(message));
        }
        QCOMPARE(messages.size(), std::size_t(4));
        QCOMPARE(messages[0].data, "0123456789"_ba);
        QVERIFY(!messages[0].isCut);
        QCOMPARE(messages[1].data, "0123"_ba);
        QVERIFY(messages[1].isCut);
        QCOMPARE(messages[2].data, "0123"_ba);
        QVERIFY(messages[2].isCut);
        QCOMPARE(messages[3].data, "x"_ba);
        QVERIFY(!messages[3].isCut);
    }
}

void TestEventStream::anEndlessLineIsHeldToTheLimit()
{
    EventStreamParser parser({ .dataBytesMax = 1000, .cutBytesKept = 100 });
    const QByteArray piece(64 * 1024, 'x');
    for (int i = 0; i < 1000; ++i)
        parser.append(piece);
    QVERIFY(parser.bufferedBytes() < 2000);
    parser.append("\ndata: a\n\n");
    QCOMPARE(parser.takeMessages().front().data, "a"_ba);
}

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
