// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/requestedits.h"

#include "core/http/requestframer.h"

#include <QTest>
#include <QUuid>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNowUs = 1'764'000'000'123'456;

Event eventOf(const QByteArray &body, const QByteArray &fields = {})
{
    Event event;
    event.id = 7;
    event.request = *parseStoredRequest("POST /hook?a=1 HTTP/1.1\r\nHost: x\r\n" + fields
                                        + "Content-Length: " + QByteArray::number(body.size())
                                        + "\r\n\r\n" + body);
    return event;
}

RequestEdits editsOf(const QString &text)
{
    EditMistake mistake;
    const auto edits = RequestEdits::parse(text, &mistake);
    if (!edits)
        qFatal("%s", qPrintable(mistake.sentence));
    return *edits;
}

QByteArray edited(const QString &text, const Event &event)
{
    const auto request = editsOf(text).applied(event, kNowUs);
    return request ? request->wire : request.error().sentence.toUtf8();
}

} // namespace

class TestRequestEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noEditsKeepEveryByte();
    void editsWhatTheyName_data();
    void editsWhatTheyName();
    void fillsPlaceholdersIn();
    void eachRequestHasAnIdOfItsOwn();
    void refusesWhatAnEventDoesNotHave_data();
    void refusesWhatAnEventDoesNotHave();
    void pointsAtMistakes_data();
    void pointsAtMistakes();
};

void TestRequestEdits::noEditsKeepEveryByte()
{
    const Event event = eventOf("{ \"a\" :1 }", "x-A:  1\r\nX-a: 2\r\n");
    QVERIFY(editsOf(u"\n  # only a remark\n"_s).isEmpty());
    QCOMPARE(edited(u"# nothing"_s, event), event.request.wire);
}

void TestRequestEdits::editsWhatTheyName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, const QString &text, const QByteArray &wire) {
        QTest::newRow(name) << text << wire;
    };
    const QByteArray begin = "POST /hook?a=1 HTTP/1.1\r\nHost: x\r\n";
    const QByteArray fields = "X-A: 1\r\nx-a: 2\r\n";
    row("header in its place", u"header x-A: 9"_s,
        begin + "X-A: 9\r\nContent-Length: 8\r\n\r\n{\"a\": 1}");
    row("header added", u"header New: a: b"_s,
        begin + fields + "Content-Length: 8\r\nNew: a: b\r\n\r\n{\"a\": 1}");
    row("header removed", u"remove X-a"_s, begin + "Content-Length: 8\r\n\r\n{\"a\": 1}");
    row("json", u"json $.a = {\"b\": [12]}"_s,
        begin + fields + "Content-Length: 18\r\n\r\n{\"a\": {\"b\": [12]}}");
    row("body", u"body hello"_s, begin + fields + "Content-Length: 5\r\n\r\nhello");
    row("line", u"method PUT\ntarget /other"_s,
        "PUT /other HTTP/1.1\r\nHost: x\r\n" + fields + "Content-Length: 8\r\n\r\n{\"a\": 1}");
}

void TestRequestEdits::editsWhatTheyName()
{
    QFETCH(const QString, text);
    QTEST(edited(text, eventOf("{\"a\": 1}", "X-A: 1\r\nx-a: 2\r\n")), "wire");
}

void TestRequestEdits::fillsPlaceholdersIn()
{
    const Event event = eventOf("{\"payment\": {\"id\": \"p-1\"}, \"at\": 0}");
    const QByteArray wire = edited(u"json $.at = {{time:unix}}\n"
                                   "json $.payment.id = \"{{json:$.payment.id}}-b\"\n"
                                   "header X-Ms: {{time:unix_ms}}\n"
                                   "header X-Iso: {{time:iso}}\n"
                                   "header X-Event: {{id}}"_s,
                                   event);
    QVERIFY(wire.endsWith("{\"payment\": {\"id\": \"p-1-b\"}, \"at\": 1764000000}"));
    QVERIFY(wire.contains("X-Ms: 1764000000123\r\n"));
    QVERIFY(wire.contains("X-Iso: 2025-11-24T16:00:00.123456Z\r\n"));
    QVERIFY(wire.contains("X-Event: 7\r\n"));
    QVERIFY(wire.contains("Content-Length: 46\r\n"));
}

void TestRequestEdits::eachRequestHasAnIdOfItsOwn()
{
    const Event event = eventOf("{}");
    const RequestEdits edits = editsOf(u"header Id: {{uuid}}\nheader N: {{random:1-9}}"_s);
    QVERIFY(edits.isDrawn());
    QVERIFY(!editsOf(u"header Id: {{json:$.a}}"_s).isDrawn());
    const auto idOf = [](const Result<WireRequest> &request) {
        for (const Field &field : request->ownedFields()) {
            if (field.name == "Id")
                return field.value;
        }
        return QByteArray();
    };
    const QByteArray first = idOf(edits.applied(event, kNowUs));
    QVERIFY(!QUuid::fromString(QString::fromLatin1(first)).isNull());
    QVERIFY(first != idOf(edits.applied(event, kNowUs)));
}

void TestRequestEdits::refusesWhatAnEventDoesNotHave_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("path") << u"json $.b = 1"_s << u"There is nothing at $.b in its body."_s;
    QTest::newRow("no json") << u"json $.a = {{json:$.a}}x"_s
                             << u"What is to stand at $.a came to be no JSON: 1x. Text needs "
                                "quotes: \"{{…}}\"."_s;
    QTest::newRow("target") << u"target {{json:$.b}}"_s
                            << u"A target without blanks is needed, such as /hooks?a=b; it came "
                               "to be “”."_s;
}

void TestRequestEdits::refusesWhatAnEventDoesNotHave()
{
    QFETCH(const QString, text);
    const auto request = editsOf(text).applied(eventOf("{\"a\": 1}"), kNowUs);
    QVERIFY(!request);
    QTEST(request.error().sentence, "sentence");
}

void TestRequestEdits::pointsAtMistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("word") << u"heade X: 1"_s << 1 << 1;
    QTest::newRow("name") << u"header : 1"_s << 1 << 8;
    QTest::newRow("colon") << u"header X = 1"_s << 1 << 10;
    QTest::newRow("second line") << u"header X: 1\n  json a = 1"_s << 2 << 8;
    QTest::newRow("no value") << u"json $.a ="_s << 1 << 11;
    QTest::newRow("equals") << u"json $.a"_s << 1 << 9;
    QTest::newRow("rest") << u"remove X y"_s << 1 << 10;
    QTest::newRow("placeholder") << u"header X: a{{uid}}"_s << 1 << 14;
    QTest::newRow("behind wide text") << u"header X: ä→{{uid}}"_s << 1 << 15;
    QTest::newRow("not closed") << u"json $.a = \"{{uuid"_s << 1 << 13;
    QTest::newRow("method") << u"method A B"_s << 1 << 8;
}

void TestRequestEdits::pointsAtMistakes()
{
    QFETCH(const QString, text);
    EditMistake mistake;
    QVERIFY(!RequestEdits::parse(text, &mistake));
    QTEST(mistake.line, "line");
    QTEST(mistake.column, "column");
    QVERIFY(mistake.sentence.endsWith(u'.') || mistake.sentence.endsWith(u'1'));
    const QStringList shown = pointedOut(text, mistake).split(u'\n');
    QCOMPARE(shown.size(), 3);
    QCOMPARE(shown.at(2).indexOf(u'^'), mistake.column + 1);
}

QTEST_APPLESS_MAIN(TestRequestEdits)
#include "tst_requestedits.moc"
