// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"
#include "ui/detail/fieldsmodel.h"
#include "ui/detail/inspection.h"
#include "ui/detail/overviewtext.h"
#include "ui/detail/replaysmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/theme/verdictwords.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

Event sampleEvent()
{
    Event event;
    event.id = 12;
    event.receivedAtUs = 1'790'000'000'123'456;
    event.completedAtUs = event.receivedAtUs + 2500;
    event.request = *parseStoredRequest("POST /hooks HTTP/1.1\r\nHost: a\r\nX-Odd: <b>bold</b>\r\n"
                                        "Content-Length: 2\r\n\r\n{}");
    event.peer = u"127.0.0.1:5000"_s;
    event.endpoint = u"shop"_s;
    event.verdict = Verdict::BadSignature;
    event.scheme = u"stripe"_s;
    event.reason = u"The signature differs."_s;
    event.deliveryId = "evt_1";
    event.attempt = 2;
    event.duplicateOf = 9;
    event.response.status = 200;
    event.response.reason = "OK";
    return event;
}

} // namespace

class TestUiTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMarkHasItsOwnWordAndExplanation();
    void refusedIsNoVerdict();
    void leavesTheDateOutOnTheSameDay();
    void writesDurationsForPeople_data();
    void writesDurationsForPeople();
    void saysWhatWasAnswered_data();
    void saysWhatWasAnswered();
    void showsHostileBytesAsText();
    void overviewTellsTheWholeStory();
    void overviewOfARefusedRequestHasNoVerdict();
    void gapsSayFromWhenToWhenAndWhy();
    void overviewShowsClientCertificatesAndProxies();
    void marksTheFirstDifference();
    void namesTheProviderWhereASecretIsMissing();
    void comparesSignaturesOfDifferentLength();
    void splitsTheTimeOfAReplay();
    void saysHowAReplayEnded_data();
    void saysHowAReplayEnded();
    void fieldsModelKeepsUntouchedBytes();
    void fieldsModelEditsInsertsAndRemoves();
};

void TestUiTexts::everyMarkHasItsOwnWordAndExplanation()
{
    QSet<QString> words;
    QSet<QString> explanations;
    for (int verdict = 0; verdict < kVerdictCount; ++verdict) {
        const auto mark = signatureMark(EventKind::Request, static_cast<Verdict>(verdict));
        words += signatureWord(mark);
        explanations += signatureExplanation(mark);
    }
    words += signatureWord(SignatureMark::Refused);
    explanations += signatureExplanation(SignatureMark::Refused);
    QCOMPARE(words.size(), kVerdictCount + 1);
    QCOMPARE(explanations.size(), kVerdictCount + 1);
    QVERIFY(!words.contains(QString()));
}

void TestUiTexts::refusedIsNoVerdict()
{
    QCOMPARE(signatureMark(EventKind::Refused, Verdict::Valid), SignatureMark::Refused);
}

void TestUiTexts::leavesTheDateOutOnTheSameDay()
{
    const qint64 us = 1'790'000'000'123'456;
    const auto time = QDateTime::fromMSecsSinceEpoch(us / 1000);
    QCOMPARE(timeText(us, time.addSecs(1)), time.toString(u"HH:mm:ss.zzz"_s));
    QCOMPARE(timeText(us, time.addDays(1)), time.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    QVERIFY(exactTimeText(us).contains(u".123456 +00:00"_s)); // the tests run in UTC
}

void TestUiTexts::writesDurationsForPeople_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("text");
    QTest::newRow("microseconds") << 999LL << u"999 µs"_s;
    QTest::newRow("milliseconds") << 14'700LL << u"14 ms"_s;
    QTest::newRow("seconds") << 3'400'000LL << u"3.4 s"_s;
    QTest::newRow("nearly a minute") << 59'999'000LL << u"59.9 s"_s;
    QTest::newRow("minutes") << 303'000'000LL << u"5 min 3 s"_s;
    QTest::newRow("whole minutes") << 300'000'000LL << u"5 min"_s;
    QTest::newRow("hours") << 3'960'000'000LL << u"1 h 6 min"_s;
    QTest::newRow("days") << 187'200'000'000LL << u"2 d 4 h"_s;
}

void TestUiTexts::writesDurationsForPeople()
{
    QFETCH(const qint64, us);
    QTEST(spanText(us), "text");
}

void TestUiTexts::saysWhatWasAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<AnswerState>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("answered") << 204 << AnswerState::Answered << u"204"_s;
    QTest::newRow("gone") << 200 << AnswerState::ClientGone << u"200, client had left"_s;
    QTest::newRow("withheld") << 200 << AnswerState::Withheld << u"withheld"_s;
    QTest::newRow("none") << 0 << AnswerState::Answered << u"none"_s;
}

void TestUiTexts::saysWhatWasAnswered()
{
    QFETCH(const int, status);
    QFETCH(const AnswerState, state);
    QTEST(answerText(status, state), "text");
}

void TestUiTexts::showsHostileBytesAsText()
{
    EventSummary summary;
    summary.target = "/a\x1b[31m\xff<b>";
    summary.eventType = "x\xe2\x80\xae"; // U+202E turns the text around
    const QDateTime now;
    QCOMPARE(cellText(summary, EventColumn::Path, now), u"/a\\x1b[31m\\xff<b>"_s);
    QCOMPARE(cellText(summary, EventColumn::Type, now), u"x\\u{202e}"_s);
    summary.target = QByteArray(100'000, 'a');
    QVERIFY(cellText(summary, EventColumn::Path, now).size() < 1000);
}

void TestUiTexts::overviewTellsTheWholeStory()
{
    const QString text = overviewSentences(sampleEvent()).join(u'\n');
    for (const auto &part :
         { u"127.0.0.1:5000"_s, u"took 2 ms"_s, u"“shop”"_s, u"Stripe: bad signature"_s,
           u"The signature differs."_s, u"Answered 200 OK"_s, u"2 B (no Content-Type)"_s,
           u"3 headers"_s, u"Attempt 2 of delivery evt_1"_s, u"duplicate of #9"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
    QCOMPARE(overviewTitle(sampleEvent()), u"#12  POST /hooks"_s);
}

void TestUiTexts::overviewOfARefusedRequestHasNoVerdict()
{
    Event event = sampleEvent();
    event.kind = EventKind::Refused;
    const QString text = overviewSentences(event).join(u'\n');
    QVERIFY(text.contains(u"Refused: The signature differs."_s));
    QVERIFY(!text.contains(u"Attempt"_s));
}

void TestUiTexts::gapsSayFromWhenToWhenAndWhy()
{
    EventSummary gap;
    gap.kind = EventKind::Gap;
    const QDateTime from(QDate(2026, 3, 4), QTime(13, 2, 11));
    gap.receivedAtUs = from.toMSecsSinceEpoch() * 1000;
    gap.reason = u"This computer was asleep."_s;
    const auto textUntil = [&](const QDateTime &until) {
        gap.origin = std::make_shared<const EventOrigin>(
                EventOrigin{ .gapUntilUs = until.toMSecsSinceEpoch() * 1000 });
        return cellText(gap, EventColumn::Path, from);
    };
    QCOMPARE(textUntil(from.addSecs(2280)), u"13:02–13:40 (38 min): This computer was asleep."_s);
    QCOMPARE(textUntil(from.addSecs(9)), u"13:02:11–13:02:20 (9 s): This computer was asleep."_s);
    QCOMPARE(textUntil(from.addDays(1)),
             u"2026-03-04 13:02–2026-03-05 13:02 (1 d): This computer was asleep."_s);
    QCOMPARE(cellText(gap, EventColumn::Signature, from), u"not listening"_s);
    for (const EventColumn empty : { EventColumn::Method, EventColumn::Status, EventColumn::Size,
                                     EventColumn::Attempt, EventColumn::Endpoint })
        QCOMPARE(cellText(gap, empty, from), QString());

    Event event;
    event.id = 7;
    event.kind = EventKind::Gap;
    event.receivedAtUs = gap.receivedAtUs;
    event.reason = gap.reason;
    event.origin = gap.origin;
    const QString text = overviewSentences(event).join(u'\n');
    QVERIFY2(text.contains("Nothing listened from 2026-03-04 13:02:11"_L1), qPrintable(text));
    QVERIFY(text.contains(gap.reason) && !text.contains("Answered"_L1));
    QCOMPARE(overviewTitle(event), u"#7  Not listening"_s);
}

void TestUiTexts::overviewShowsClientCertificatesAndProxies()
{
    Event event = sampleEvent();
    event.request = parseLenient("POST / HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: https\r\n"
                                 "X-Forwarded-Host: hooks.example\r\n\r\n");
    event.signedUrl = "https://hooks.example/";
    QVERIFY(overviewSentences(event).join(u'\n').contains("does not trust it"_L1));
    event.origin = std::make_shared<const EventOrigin>(
            EventOrigin{ .certificate = ClientCertificate{ .subject = u"CN=<b>sender</b>"_s,
                                                           .issuer = u"CN=authority"_s,
                                                           .names = { u"DNS:s.example"_s },
                                                           .sha256 = QByteArray(32, '\x1f'),
                                                           .problem = u"It has expired."_s },
                         .isProxyTrusted = true });
    const QString text = overviewSentences(event).join(u'\n');
    for (const auto &part : { u"CN=<b>sender</b>"_s, u"CN=authority"_s, u"DNS:s.example"_s,
                              u"1F:1F"_s, u"not verified. It has expired."_s, u"over https"_s,
                              u"to hooks.example"_s, u"signed URL is https://hooks.example/"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void TestUiTexts::marksTheFirstDifference()
{
    QCOMPARE(firstDifference("abc", "abc"), -1);
    QCOMPARE(firstDifference("abc", "abd"), 2);
    QCOMPARE(firstDifference("abc", "ab"), 2);
    QCOMPARE(firstDifference("", "x"), 0);
    const QStringList lines = comparisonText({ { "v1=abc", "v1=abd" } }).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[2].indexOf(u'^'), lines[1].indexOf(u'd', lines[1].indexOf(u"v1="_s)));
}

void TestUiTexts::namesTheProviderWhereASecretIsMissing()
{
    EventSummary summary;
    summary.verdict = Verdict::NoSecret;
    summary.scheme = u"stripe"_s;
    QCOMPARE(signatureText(summary), u"Stripe, no secret"_s);
    summary.scheme.clear();
    QCOMPARE(signatureText(summary), u"no secret"_s);
    summary.scheme = u"gone"_s;
    QCOMPARE(signatureText(summary), u"gone, no secret"_s);
    summary.verdict = Verdict::Valid;
    QCOMPARE(signatureText(summary), u"valid"_s);
}

void TestUiTexts::comparesSignaturesOfDifferentLength()
{
    const QStringList lines =
            comparisonText({ { "abcdef", "abc", false, u"too long"_s } }).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[2].contains(u'^'));
    QVERIFY(lines[3].endsWith(u"too long"_s));
    // A public key expects no one text.
    QCOMPARE(comparisonText({ { "abc", {} } }).count(u'\n'), 0);
}

void TestUiTexts::splitsTheTimeOfAReplay()
{
    const SendTimes times{ .resolvedUs = 1000,
                           .connectedUs = 3000,
                           .securedUs = 7000,
                           .sentUs = 8000,
                           .firstByteUs = 18'000,
                           .totalUs = 20'000 };
    QCOMPARE(timesText(times),
             u"look-up 1 ms, connect 2 ms, TLS 4 ms, send 1 ms, first byte 10 ms, total 20 ms"_s);
    QCOMPARE(timesText({ .totalUs = 500 }), u"total 500 µs"_s);
}

void TestUiTexts::saysHowAReplayEnded_data()
{
    QTest::addColumn<SendState>("state");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("answered") << SendState::Answered
                              << u"Replayed #12 to localhost:3000: 200 OK in 14 ms"_s;
    QTest::newRow("partial") << SendState::Partial
                             << u"Replayed #12 to localhost:3000: 200 OK, cut short in 14 ms"_s;
    QTest::newRow("failed") << SendState::Failed
                            << u"The replay of #12 to localhost:3000 failed: Refused."_s;
    QTest::newRow("cancelled") << SendState::Cancelled << u"The replay of #12 was cancelled."_s;
}

void TestUiTexts::saysHowAReplayEnded()
{
    QFETCH(const SendState, state);
    ReplayRecord record{ .eventId = 12, .targetUrl = "http://localhost:3000" };
    record.result = { .state = state, .status = 200, .reason = "OK" };
    record.result.times.totalUs = 14'000;
    record.result.failure = u"Refused."_s;
    QTEST(replaySentence(record), "sentence");
}

void TestUiTexts::fieldsModelKeepsUntouchedBytes()
{
    FieldsModel model(FieldsModel::Editing::On);
    const Fields fields{ { "X-Raw", "\xff\x01" }, { "x-raw", "b" } };
    model.setFields(fields);
    const QModelIndex value = model.index(0, 1);
    // An editor that is closed without a change writes back what it showed.
    QVERIFY(model.setData(value, value.data(Qt::EditRole)));
    QCOMPARE(model.fields(), fields);
}

void TestUiTexts::fieldsModelEditsInsertsAndRemoves()
{
    FieldsModel model(FieldsModel::Editing::On);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFields({ { "A", "1" }, { "B", "2" } });
    QCOMPARE(model.insertAfter(0), 1);
    QVERIFY(model.setData(model.index(1, 0), u"Ä"_s));
    QVERIFY(model.removeRow(2));
    QCOMPARE(model.fields(), Fields({ { "A", "1" }, { "Ä", "" } }));
    FieldsModel fixed(FieldsModel::Editing::Off);
    fixed.setFields({ { "A", "1" } });
    QVERIFY(!fixed.setData(fixed.index(0, 0), u"B"_s));
    QVERIFY(!fixed.removeRow(0));
}

QTEST_GUILESS_MAIN(TestUiTexts)
#include "tst_uitexts.moc"
