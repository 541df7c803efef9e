// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/retryschedule.h"
#include "ui/deliveries/attemptlayout.h"
#include "ui/deliveries/attemptsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUsPerS = 1'000'000;
constexpr qint64 kStartUs = 1'764'000'000 * kUsPerS;

struct Given
{
    qint64 atS = 0;
    int status = 500;
    AnswerState state = AnswerState::Answered;
    qint64 tookUs = 5'000;
};

std::vector<EventSummary> attemptsOf(const std::vector<Given> &given,
                                     const QString &scheme = u"svix"_s)
{
    std::vector<EventSummary> attempts;
    for (const Given &one : given) {
        EventSummary event;
        event.id = static_cast<qint64>(attempts.size()) + 1;
        event.attempt = static_cast<int>(event.id);
        event.receivedAtUs = kStartUs + one.atS * kUsPerS;
        event.scheme = scheme;
        event.status = one.status;
        event.answerState = one.state;
        event.answeredAfterUs = one.tookUs;
        attempts.push_back(event);
    }
    return attempts;
}

DeliveryStory storyOf(const std::vector<Given> &given, qint64 nowS,
                      const RetrySchedule *schedule = builtInSchedule(u"svix"))
{
    return tellDelivery(attemptsOf(given), static_cast<qint64>(given.size()), schedule,
                        kStartUs + nowS * kUsPerS);
}

bool says(const DeliveryStory &story, const QString &text)
{
    return story.sentences.join(u' ').contains(text);
}

} // namespace

/// What is told of a delivery, the marks on its line, and its table.
class TestDeliveryStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhenTheNextAttemptIsExpected();
    void saysThatTheSenderGaveUp();
    void saysWhatDiffers();
    void marksWhatRepeatsASuccess();
    void aSuccessThatCameTooLateIsNone();
    void withoutAScheduleNothingIsExpected();
    void aClockThatWasSetBackIsSaid();
    void manyAttemptsAreShownInPart();
    void marksAreInTheirOrderWithinTheWidth_data();
    void marksAreInTheirOrderWithinTheWidth();
    void theTableHoldsAttemptsAndThePlan();
    void theTableFollowsWithoutLosingRows();
};

void TestDeliveryStory::saysWhenTheNextAttemptIsExpected()
{
    // Svix: 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h.
    const DeliveryStory story = storyOf({ { 0 }, { 5 } }, 10);
    QVERIFY(says(story, u"Next attempt expected at"_s));
    QVERIFY(says(story, u"in 4 min 55 s"_s));
    QCOMPARE(story.plannedUs.size(), 6U);
    QCOMPARE(story.plannedUs.front(), kStartUs + 305 * kUsPerS);
    QVERIFY(story.tellAgainUs);
    QVERIFY(story.source.contains(u"Source: the provider's documentation"_s));
    QVERIFY(story.source.contains(u"within 15 s"_s));
    // An hour later it has not come.
    const DeliveryStory late = storyOf({ { 0 }, { 5 } }, 3'600);
    QVERIFY(says(late, u"it has not come"_s));
    QVERIFY(late.plannedUs.empty() && !late.tellAgainUs);
    // What is being answered is not judged.
    const DeliveryStory pending = storyOf({ { 0 }, { 5, 0, AnswerState::Pending, -1 } }, 6);
    QVERIFY(says(pending, u"Attempt 2 is not answered yet."_s));
    QVERIFY(pending.plannedUs.empty());
}

void TestDeliveryStory::saysThatTheSenderGaveUp()
{
    const DeliveryStory none = storyOf({ { 0 } }, 10, builtInSchedule(u"github"));
    QVERIFY(says(none, u"GitHub does not repeat what fails."_s));
    const RetrySchedule &slack = *builtInSchedule(u"slack");
    const DeliveryStory all = storyOf({ { 0 }, { 1 }, { 61 }, { 361 } }, 400, &slack);
    QVERIFY2(says(all, u"Gave up: Slack makes no further attempt, and "_s + slack.givesUp),
             qPrintable(all.sentences.join(u' ')));
}

void TestDeliveryStory::saysWhatDiffers()
{
    const DeliveryStory story = storyOf({ { 0 }, { 120 } }, 121);
    QVERIFY2(says(story,
                  u"Differs from the documented schedule: attempt 2 came 2 min after the one "
                  "before instead of 5 s."_s),
             qPrintable(story.sentences.join(u' ')));
    QVERIFY(story.attempts[1].differs);
    QVERIFY(!says(storyOf({ { 0 }, { 6 } }, 7), u"Differs"_s));
}

void TestDeliveryStory::marksWhatRepeatsASuccess()
{
    const DeliveryStory story = storyOf({ { 0 }, { 5, 200 }, { 9, 200 } }, 10);
    QCOMPARE(story.attempts[0].repeatOf, 0);
    QCOMPARE(story.attempts[1].repeatOf, 0);
    QCOMPARE(story.attempts[2].repeatOf, 2);
    QVERIFY(says(story,
                 u"Duplicate: attempt 3 repeats #2, which was answered with success. A consumer "
                 "must act on a delivery once only"_s));
    QVERIFY(says(storyOf({ { 0, 200 }, { 5, 200 }, { 9, 200 } }, 10),
                 u"Duplicates: 2 attempts repeat #1"_s));
    // The sender had left: it had a reason to repeat.
    QVERIFY(!says(storyOf({ { 0, 200, AnswerState::ClientGone }, { 5, 200 } }, 10),
                  u"Duplicate"_s));
}

void TestDeliveryStory::aSuccessThatCameTooLateIsNone()
{
    // Svix waits 15 s.
    const DeliveryStory story =
            storyOf({ { 0, 200, AnswerState::Answered, 16 * kUsPerS }, { 20, 200 } }, 30);
    QVERIFY(!says(story, u"Duplicate"_s));
    QVERIFY2(says(story, u"Attempt 1 was answered after 16.0 s; Svix waits 15 s"_s),
             qPrintable(story.sentences.join(u' ')));
    QCOMPARE(story.attempts[0].budget.level, AcknowledgeBudget::Level::Over);
}

void TestDeliveryStory::withoutAScheduleNothingIsExpected()
{
    const DeliveryStory story = storyOf({ { 0 }, { 7 } }, 10, nullptr);
    QVERIFY(says(story, u"No retry schedule is known for this sender"_s));
    QVERIFY(story.plannedUs.empty() && story.source.isEmpty() && !story.tellAgainUs);
    QCOMPARE(story.attempts[1].waitedUs, 7 * kUsPerS);
    QVERIFY(tellDelivery({}, 0, nullptr, kStartUs).attempts.empty());
}

void TestDeliveryStory::aClockThatWasSetBackIsSaid()
{
    const DeliveryStory story = storyOf({ { 3'600 }, { 5 }, { 305 } }, 310);
    QVERIFY(story.attempts[1].isClockSetBack);
    QCOMPARE(story.attempts[1].waitedUs, 0);
    QVERIFY(says(story, u"The clock was set back before attempt 2"_s));
    QVERIFY(!says(story, u"Differs"_s));
}

void TestDeliveryStory::manyAttemptsAreShownInPart()
{
    const DeliveryStory story = tellDelivery(attemptsOf({ { 0 }, { 5 } }), 30'000,
                                             builtInSchedule(u"svix"), kStartUs + 10 * kUsPerS);
    QVERIFY2(says(story, u"The newest 2 of "_s), qPrintable(story.sentences.join(u' ')));
    QVERIFY(story.plannedUs.empty());
}

void TestDeliveryStory::marksAreInTheirOrderWithinTheWidth_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<qint64>("spacingS");
    QTest::addColumn<int>("width");
    QTest::newRow("one") << 1 << qint64(1) << 500;
    QTest::newRow("some") << 6 << qint64(300) << 500;
    QTest::newRow("all at once") << 50 << qint64(0) << 500;
    QTest::newRow("ten thousand") << 10'000 << qint64(60) << 800;
    QTest::newRow("a narrow window") << 100 << qint64(60) << 1;
    QTest::newRow("years apart") << 5 << qint64(100'000'000) << 500;
    QTest::newRow("a clock set back") << 5 << qint64(-100) << 500;
}

void TestDeliveryStory::marksAreInTheirOrderWithinTheWidth()
{
    QFETCH(const int, attempts);
    QFETCH(const qint64, spacingS);
    QFETCH(const int, width);
    constexpr int kLeast = 18;
    std::vector<Given> given;
    for (int i = 0; i < attempts; ++i)
        given.push_back({ i * spacingS });
    const DeliveryStory story = storyOf(given, (attempts - 1) * spacingS + 1);
    const auto marks =
            layOutAttempts(story, kStartUs + given.back().atS * kUsPerS + kUsPerS, width, kLeast);
    QVERIFY(!marks.empty());
    int row = 0;
    int lastX = -1;
    for (const AttemptMark &mark : marks) {
        QVERIFY(mark.x >= 0 && mark.x < width);
        QVERIFY(mark.x >= lastX);
        lastX = mark.x;
        if (mark.kind == AttemptMark::Kind::Now)
            continue;
        QCOMPARE(mark.firstRow, row);
        row = mark.lastRow + 1;
    }
    // Each attempt and each that is planned is in one mark.
    QCOMPARE(row, attempts + static_cast<int>(story.plannedUs.size()));
    QVERIFY(static_cast<int>(marks.size()) <= width / kLeast + 4);
}

void TestDeliveryStory::theTableHoldsAttemptsAndThePlan()
{
    using Column = AttemptsModel::Column;
    AttemptsModel model;
    const QAbstractItemModelTester tester(&model);
    const qint64 nowUs = kStartUs + 10 * kUsPerS;
    model.setStory(storyOf({ { 0, 503 }, { 5, 0, AnswerState::Withheld, -1 } }, 10), nowUs);
    QCOMPARE(model.rowCount(), 2 + 6);
    const auto text = [&](int row, Column column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(0, Column::Answered), u"503 refused"_s);
    QCOMPARE(text(0, Column::Took), u"5 ms"_s);
    QCOMPARE(text(1, Column::Spacing), u"+5.0 s"_s);
    QCOMPARE(text(1, Column::Documented), u"+5 s"_s);
    QCOMPARE(text(1, Column::Answered), u"no answer"_s);
    QCOMPARE(text(2, Column::Attempt), u"next"_s);
    QCOMPARE(text(2, Column::Documented), u"+5 min"_s);
    QVERIFY(text(3, Column::Remarks).contains(u"if it fails again"_s));
    QCOMPARE(model.idAt(1), 2);
    QCOMPARE(model.idAt(2), 0);
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.rowOf(77), -1);
    QVERIFY(model.rowText(0).contains(u"Answered: 503 refused"_s));
}

void TestDeliveryStory::theTableFollowsWithoutLosingRows()
{
    AttemptsModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const qint64 nowUs = kStartUs + 10 * kUsPerS;
    model.setStory(storyOf({ { 0 } }, 1), nowUs);
    QCOMPARE(reset.size(), 1);
    const QPersistentModelIndex first = model.index(0, 0);
    model.setStory(storyOf({ { 0 }, { 5 } }, 6), nowUs);
    model.setStory(storyOf({ { 0 }, { 5 }, { 305, 200 } }, 306), nowUs);
    QCOMPARE(reset.size(), 1);
    QVERIFY(first.isValid() && first.row() == 0);
    QCOMPARE(model.rowCount(), 3);
    model.setStory({}, nowUs);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestDeliveryStory)
#include "tst_deliverystory.moc"
