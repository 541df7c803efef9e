// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/gatewayrunmodel.h"

#include "ui/gateway/gatewaytext.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNowUs = 1'764'000'000'000'000;
constexpr qint64 kUsPerS = 1'000'000;

GatewayAttempt begun(qint64 message, int attempt = 1)
{
    GatewayAttempt one;
    one.message = message;
    one.attempt = attempt;
    one.kind = attempt == 1 ? AttemptKind::First : AttemptKind::Retry;
    one.type = "payment.pending";
    one.deliveryId = "evt_" + QByteArray::number(message);
    one.wire = "POST / HTTP/1.1\r\n\r\n";
    one.startedAtUs = kNowUs;
    return one;
}

GatewayAttempt accepted(qint64 message, int attempt = 1)
{
    GatewayAttempt one = begun(message, attempt);
    one.isEnded = true;
    one.acceptance = Acceptance::Accepted;
    one.result.state = SendState::Answered;
    one.result.status = 200;
    one.result.reason = "OK";
    one.result.times.totalUs = 3'000;
    return one;
}

GatewayAttempt refused(qint64 message, int attempt, qint64 nextAtUs)
{
    GatewayAttempt one = accepted(message, attempt);
    one.result.status = 503;
    one.result.reason = "<b>no</b>";
    one.acceptance = Acceptance::Retried;
    one.nextAtUs = nextAtUs;
    one.next.what = nextAtUs > 0 ? NextAttempt::What::Retry : NextAttempt::What::GaveUp;
    one.next.waitMs = 300'000;
    one.next.reason = u"the answer was 503"_s;
    return one;
}

GatewayAttemptPtr shared(const GatewayAttempt &attempt)
{
    return std::make_shared<const GatewayAttempt>(attempt);
}

QString cell(const GatewayRunModel &model, int row, GatewayColumn column, int below = -1)
{
    QModelIndex index = model.index(row, 0);
    if (below >= 0)
        index = model.index(below, 0, index);
    return index.siblingAtColumn(static_cast<int>(column)).data().toString();
}

} // namespace

class TestGatewayRunModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messagesHaveTheirAttemptsBelow();
    void theCountdownIsOfRealTimeUnderTheScale();
    void whatEndsIsNotWaitedFor();
    void aRefusedDuplicateTakesNothingBack();
    void whatWasBeforeIsListedButNotCounted();
    void batchesAreOneInsert();
    void aLongRunKeepsTheNewestBytesAlone();
    void whatIsBeyondTheListIsCounted();
    void aRandomRunKeepsTheModelRight();
    void countdownsReadWell_data();
    void countdownsReadWell();
};

void TestGatewayRunModel::messagesHaveTheirAttemptsBelow()
{
    GatewayRunModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.clear(1);
    model.take(shared(begun(0)));
    model.flush();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    QCOMPARE(cell(model, 0, GatewayColumn::Outcome), u"under way"_s);
    model.take(shared(refused(0, 1, kNowUs + 5 * kUsPerS)));
    model.take(shared(begun(1)));
    model.take(shared(accepted(1)));
    model.flush();
    model.tick(kNowUs);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1); // the same attempt, with its end
    QCOMPARE(cell(model, 0, GatewayColumn::Name), u"1. payment.pending"_s);
    QCOMPARE(cell(model, 0, GatewayColumn::Answer), u"503 <b>no</b> in 3 ms"_s);
    QCOMPARE(cell(model, 0, GatewayColumn::Outcome), u"again after 5 min: the answer was 503"_s);
    QCOMPARE(cell(model, 0, GatewayColumn::DeliveryId), u"evt_0"_s);
    QCOMPARE(cell(model, 1, GatewayColumn::Outcome), u"accepted"_s);
    model.take(shared(begun(0, 2)));
    model.take(shared(accepted(0, 2)));
    model.flush();
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(cell(model, 0, GatewayColumn::Name, 1), u"Attempt 2, retry"_s);
    QCOMPARE(cell(model, 0, GatewayColumn::Outcome, 0), u"again after 5 min: the answer was 503"_s);
    QCOMPARE(cell(model, 0, GatewayColumn::Outcome), u"accepted"_s);
    QCOMPARE(model.accepted(), qint64(2));
    QCOMPARE(model.attempts(), qint64(3));
    // The message shows its newest attempt.
    QCOMPARE(model.attemptAt(model.index(0, 0))->attempt, 2);
    QCOMPARE(model.attemptAt(model.index(0, 0, model.index(0, 0)))->attempt, 1);
}

void TestGatewayRunModel::theCountdownIsOfRealTimeUnderTheScale()
{
    GatewayRunModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.clear(10); // five minutes of the provider's are thirty seconds
    model.take(shared(refused(0, 1, kNowUs + 30 * kUsPerS)));
    model.flush();
    model.tick(kNowUs);
    QCOMPARE(cell(model, 0, GatewayColumn::Next), u"in 30 s"_s);
    QCOMPARE(cell(model, 0, GatewayColumn::Outcome),
             u"again after 5 min of the provider's time: the answer was 503"_s);
    QCOMPARE(model.untilNextUs(), 30 * kUsPerS);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tick(kNowUs + 28 * kUsPerS);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(model, 0, GatewayColumn::Next), u"in 2.0 s"_s);
    model.tick(kNowUs + 31 * kUsPerS);
    QCOMPARE(cell(model, 0, GatewayColumn::Next), u"now"_s);
    QCOMPARE(model.untilNextUs(), qint64(0));
    model.take(shared(begun(0, 2)));
    model.flush();
    QCOMPARE(cell(model, 0, GatewayColumn::Next), QString());
    QCOMPARE(model.untilNextUs(), qint64(-1));
}

void TestGatewayRunModel::whatEndsIsNotWaitedFor()
{
    GatewayRunModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.clear(1);
    model.take(shared(refused(0, 1, kNowUs + 30 * kUsPerS)));
    model.take(shared(refused(1, 1, 0)));
    model.take(shared(accepted(2)));
    model.end();
    QCOMPARE(cell(model, 0, GatewayColumn::Outcome), u"not finished"_s);
    QCOMPARE(cell(model, 0, GatewayColumn::Next), QString());
    QCOMPARE(cell(model, 1, GatewayColumn::Outcome), u"gave up: the answer was 503"_s);
    QCOMPARE(model.gaveUp(), qint64(1));
    QCOMPARE(cell(model, 2, GatewayColumn::Outcome), u"accepted"_s);
    QCOMPARE(model.waiting(), qint64(0));
}

void TestGatewayRunModel::aRefusedDuplicateTakesNothingBack()
{
    GatewayRunModel model;
    model.clear(1);
    model.take(shared(accepted(0)));
    GatewayAttempt again = refused(0, 2, 0);
    again.kind = AttemptKind::Duplicate;
    again.next.what = NextAttempt::What::None;
    model.take(shared(again));
    model.flush();
    QCOMPARE(model.index(0, 0).data(GatewayRunModel::kStateRole).toInt(),
             int(MessageState::Accepted));
    QCOMPARE(model.accepted(), qint64(1));
    QCOMPARE(model.gaveUp(), qint64(0));
    QCOMPARE(cell(model, 0, GatewayColumn::Outcome, 1), u"duplicate refused"_s);
}

void TestGatewayRunModel::whatWasBeforeIsListedButNotCounted()
{
    GatewayRunModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto earlier = [](GatewayAttempt attempt) {
        attempt.isEarlier = true;
        attempt.wire.clear();
        return shared(attempt);
    };
    model.clear(1,
                { earlier(accepted(0)), earlier(refused(1, 1, kNowUs + kUsPerS)),
                  earlier(refused(1, 2, kNowUs + 9 * kUsPerS)) });
    model.tick(kNowUs);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 2);
    QCOMPARE(model.attempts(), qint64(0));
    QCOMPARE(model.accepted(), qint64(0));
    QCOMPARE(model.waiting(), qint64(1));
    QCOMPARE(model.untilNextUs(), 9 * kUsPerS);
    QCOMPARE(cell(model, 1, GatewayColumn::Next), u"in 9.0 s"_s);
    QVERIFY(model.attemptAt(model.index(0, 0))->isEarlier);
    model.take(shared(begun(1, 3)));
    model.take(shared(accepted(1, 3)));
    model.take(shared(begun(2)));
    model.flush();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(1, 0)), 3);
    QCOMPARE(cell(model, 1, GatewayColumn::Outcome), u"accepted"_s);
    QCOMPARE(model.attempts(), qint64(1));
    QCOMPARE(model.waiting(), qint64(0));
}

void TestGatewayRunModel::batchesAreOneInsert()
{
    GatewayRunModel model;
    model.clear(1);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 1'000; ++i)
        model.take(shared(begun(i)));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 1'000);
    qsizetype top = 0;
    for (const QList<QVariant> &one : inserted)
        top += one.first().toModelIndex().isValid() ? 0 : 1;
    QCOMPARE(top, qsizetype(1));
}

void TestGatewayRunModel::aLongRunKeepsTheNewestBytesAlone()
{
    GatewayRunModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.clear(1);
    for (int i = 0; i < 5; ++i) {
        GatewayAttempt large = accepted(i);
        large.wire = QByteArray(GatewayRunModel::kKeptBytesMax / 3, 'x');
        model.take(shared(large));
    }
    model.flush();
    QVERIFY(!model.attemptAt(model.index(0, 0)));
    QVERIFY(model.attemptAt(model.index(4, 0)));
    QCOMPARE(cell(model, 0, GatewayColumn::Answer), u"200 OK in 3 ms"_s); // that stays
}

void TestGatewayRunModel::whatIsBeyondTheListIsCounted()
{
    GatewayRunModel model;
    model.clear(1);
    const auto one = begun(0);
    for (qint64 i = 0; i < GatewayRunModel::kListedMax + 7; ++i) {
        GatewayAttempt attempt = one;
        attempt.message = i;
        model.take(shared(attempt));
        attempt.isEnded = true;
        attempt.acceptance = Acceptance::Accepted;
        attempt.result.state = SendState::Answered;
        model.take(shared(attempt));
    }
    model.flush();
    QCOMPARE(qsizetype(model.rowCount()), GatewayRunModel::kListedMax);
    QCOMPARE(model.messages(), qint64(GatewayRunModel::kListedMax + 7));
    QCOMPARE(model.accepted(), qint64(GatewayRunModel::kListedMax + 7));
}

void TestGatewayRunModel::aRandomRunKeepsTheModelRight()
{
    GatewayRunModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.clear(7);
    QRandomGenerator random(11);
    QHash<qint64, int> attempts;
    for (int i = 0; i < 400; ++i) {
        const qint64 message = random.bounded(30);
        const int number = ++attempts[message];
        model.take(shared(begun(message, number)));
        if (random.bounded(4) == 0)
            model.flush();
        model.take(shared(random.bounded(2) == 0
                                  ? accepted(message, number)
                                  : refused(message, number, kNowUs + random.bounded(1'000))));
        if (random.bounded(4) == 0)
            model.flush();
        if (random.bounded(9) == 0)
            model.tick(kNowUs + random.bounded(1'000));
    }
    model.end();
    for (int row = 0; row < model.rowCount(); ++row) {
        const qint64 message =
                cell(model, row, GatewayColumn::Name).section(u'.', 0, 0).toInt() - 1;
        QCOMPARE(model.rowCount(model.index(row, 0)), attempts.value(message));
    }
}

void TestGatewayRunModel::countdownsReadWell_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("text");
    QTest::newRow("tenths") << qint64(4'210'000) << u"4.3 s"_s;
    QTest::newRow("nothing") << qint64(0) << u"0.0 s"_s;
    QTest::newRow("a moment") << qint64(1) << u"0.1 s"_s;
    QTest::newRow("seconds") << 29 * kUsPerS + 1 << u"30 s"_s;
    QTest::newRow("minutes") << 65 * kUsPerS << u"1 min 5 s"_s;
    QTest::newRow("hours") << 3 * 3'600 * kUsPerS << u"3 h"_s;
}

void TestGatewayRunModel::countdownsReadWell()
{
    QFETCH(const qint64, us);
    QFETCH(const QString, text);
    QCOMPARE(countdownText(us), text);
}

QTEST_GUILESS_MAIN(TestGatewayRunModel)
#include "tst_gatewayrunmodel.moc"
