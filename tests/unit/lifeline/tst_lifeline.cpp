// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/lifeline/lifeline.h"

#include <QTest>

#include <algorithm>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

using Kind = LifelineFinding::Kind;

constexpr qint64 kUsPerS = 1'000'000;
constexpr qint64 kStartUs = 1'764'000'000 * kUsPerS;

const LifelineRule &payment()
{
    static const LifelineRule rule =
            *std::ranges::find(builtInLifelines(), u"payment"_s, &LifelineRule::id);
    return rule;
}

/// \a ownS: when it happened; -1: it does not say.
LifelineEvent seen(qint64 id, const QString &state, qint64 receivedS, qint64 ownS = -1)
{
    LifelineEvent event;
    event.id = id;
    event.receivedAtUs = kStartUs + receivedS * kUsPerS;
    if (ownS >= 0)
        event.ownTimeUs = kStartUs + ownS * kUsPerS;
    event.eventType = "payment." + state.toUtf8();
    event.stateText = QString::fromUtf8(event.eventType);
    event.state = state;
    return event;
}

Lifeline told(const std::vector<LifelineEvent> &events, qint64 nowS = 100)
{
    return tellLifeline(payment(), events, kStartUs + nowS * kUsPerS);
}

QList<Kind> kindsOf(const Lifeline &line)
{
    QList<Kind> kinds;
    for (const LifelineFinding &finding : line.findings)
        kinds.append(finding.kind);
    return kinds;
}

} // namespace

/// What is found in the events of one life.
class TestLifeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLifeAsDocumentedHasNoFindings();
    void anIllegalMoveIsFound();
    void nothingFollowsOnAnEnd();
    void aMissingEndIsFoundOnceItIsDue();
    void aMissingBeginningIsFound();
    void arrivalOutOfOrderIsFoundAndNotTakenForAMove();
    void wholeSecondsAreNoWrongOrder();
    void attemptsOfAMessageMoveNothing();
    void whatTheMapDoesNotKnowIsSaid();
    void stayingIsAllowed();
    void nothingIsFoundInNothing();
    void anyOrderOfTheSameEventsTellsTheSame();
};

void TestLifeline::aLifeAsDocumentedHasNoFindings()
{
    const Lifeline line = told({ seen(1, u"pending"_s, 0, 0), seen(2, u"partial"_s, 10, 9),
                                 seen(3, u"confirmed"_s, 20, 19), seen(4, u"refunded"_s, 30, 29) });
    QCOMPARE(line.findings.size(), 0U);
    QCOMPARE(line.points.size(), 4U);
    QCOMPARE(line.state, u"refunded"_s);
    QVERIFY(!line.dueUs);
    QCOMPARE(line.points[1].atUs, kStartUs + 9 * kUsPerS);
}

void TestLifeline::anIllegalMoveIsFound()
{
    const Lifeline line = told(
            { seen(1, u"pending"_s, 0), seen(2, u"confirmed"_s, 10), seen(3, u"pending"_s, 20) });
    QVERIFY(kindsOf(line).contains(Kind::IllegalMove));
    const LifelineFinding &finding = line.findings.front();
    QCOMPARE(finding.eventId, 3);
    QCOMPARE(finding.otherId, 2);
    QVERIFY2(finding.sentence.startsWith(u"Illegal move: confirmed → pending with #3, after #2."_s),
             qPrintable(finding.sentence));
    QVERIFY(finding.sentence.contains(u"it may only become refunded"_s));
    QVERIFY(line.points[2].isIllegal && !line.points[1].isIllegal);
}

void TestLifeline::nothingFollowsOnAnEnd()
{
    const Lifeline line = told(
            { seen(1, u"pending"_s, 0), seen(2, u"failed"_s, 10), seen(3, u"confirmed"_s, 20) });
    QCOMPARE(kindsOf(line), QList<Kind>{ Kind::IllegalMove });
    QVERIFY(line.findings.front().sentence.contains(u"nothing may follow"_s));
}

void TestLifeline::aMissingEndIsFoundOnceItIsDue()
{
    // A payment is to leave pending within an hour.
    const std::vector<LifelineEvent> events{ seen(1, u"pending"_s, 0), seen(2, u"pending"_s, 60) };
    const Lifeline before = told(events, 3'600);
    QCOMPARE(before.findings.size(), 0U);
    QCOMPARE(before.dueUs.value_or(0), kStartUs + 3'600 * kUsPerS);
    // Since the first that said so.
    const Lifeline after = told(events, 10'801);
    QCOMPARE(kindsOf(after), QList<Kind>{ Kind::MissingEnd });
    QCOMPARE(after.findings.front().eventId, 1);
    QVERIFY2(after.findings.front().sentence.startsWith(
                     u"Its end is missing: it is pending since #1, for 3 h, and is to leave that "
                     "within 1 h."_s),
             qPrintable(after.findings.front().sentence));
    QVERIFY(!after.dueUs);
}

void TestLifeline::aMissingBeginningIsFound()
{
    const Lifeline line = told({ seen(5, u"confirmed"_s, 0) });
    QCOMPARE(kindsOf(line), QList<Kind>{ Kind::MissingStart });
    QVERIFY(line.findings.front().sentence.contains(u"begins with pending"_s));
}

void TestLifeline::arrivalOutOfOrderIsFoundAndNotTakenForAMove()
{
    // Pending arrived after confirmed, but happened before.
    const Lifeline line = told({ seen(1, u"confirmed"_s, 10, 8), seen(2, u"pending"_s, 12, 2) });
    QCOMPARE(kindsOf(line), QList<Kind>{ Kind::OutOfOrder });
    QCOMPARE(line.findings.front().eventId, 2);
    QCOMPARE(line.findings.front().otherId, 1);
    QVERIFY2(line.findings.front().sentence.startsWith(
                     u"Out of order: #2 (payment.pending) happened 6 s before #1 "
                     "(payment.confirmed) but arrived after it."_s),
             qPrintable(line.findings.front().sentence));
    QCOMPARE(line.points[0].event.id, 2);
    QVERIFY(line.points[0].isLateArrival);
    QCOMPARE(line.state, u"confirmed"_s);
    // By its arrival alone it would be an illegal move.
    const Lifeline arrival = told({ seen(1, u"confirmed"_s, 10), seen(2, u"pending"_s, 12) });
    QVERIFY(kindsOf(arrival).contains(Kind::IllegalMove));
}

void TestLifeline::wholeSecondsAreNoWrongOrder()
{
    const Lifeline line = told({ seen(1, u"pending"_s, 5, 5), seen(2, u"confirmed"_s, 5, 5) });
    QCOMPARE(line.findings.size(), 0U);
    QCOMPARE(line.points[0].event.id, 1);
}

void TestLifeline::attemptsOfAMessageMoveNothing()
{
    LifelineEvent again = seen(3, u"pending"_s, 20);
    again.deliveryId = "evt_1";
    again.attempt = 2;
    LifelineEvent first = seen(1, u"pending"_s, 0);
    first.deliveryId = "evt_1";
    const Lifeline line = told({ first, seen(2, u"confirmed"_s, 10), again });
    QCOMPARE(line.findings.size(), 0U);
    QVERIFY(line.points[2].isRepeat);
    QCOMPARE(line.state, u"confirmed"_s);
    // The first attempt never came here, or was removed: this one tells of it.
    LifelineEvent alone = seen(3, u"pending"_s, 20);
    alone.deliveryId = "evt_1";
    alone.attempt = 2;
    QVERIFY(!told({ alone }).points[0].isRepeat);
}

void TestLifeline::whatTheMapDoesNotKnowIsSaid()
{
    LifelineEvent unknown = seen(2, QString(), 10);
    unknown.stateText = u"payment.disputed"_s;
    LifelineEvent nothing = seen(3, QString(), 20);
    nothing.stateText.clear();
    const Lifeline line =
            told({ seen(1, u"pending"_s, 0), unknown, nothing, seen(4, u"confirmed"_s, 30) });
    QCOMPARE(kindsOf(line), (QList<Kind>{ Kind::NoState, Kind::NoState }));
    QVERIFY(line.findings[0].sentence.contains(u"“payment.disputed” of #2"_s));
    QVERIFY(line.findings[1].sentence.contains(u"#3 tells of no state"_s));
}

void TestLifeline::stayingIsAllowed()
{
    const Lifeline line = told({ seen(1, u"pending"_s, 0), seen(2, u"pending"_s, 1),
                                 seen(3, u"confirmed"_s, 2), seen(4, u"confirmed"_s, 3) });
    QCOMPARE(line.findings.size(), 0U);
}

void TestLifeline::nothingIsFoundInNothing()
{
    const Lifeline line = told({});
    QVERIFY(line.points.empty() && line.findings.empty() && line.state.isEmpty());
}

void TestLifeline::anyOrderOfTheSameEventsTellsTheSame()
{
    std::vector<LifelineEvent> events{ seen(1, u"pending"_s, 0, 0), seen(2, u"confirmed"_s, 9, 9),
                                       seen(3, u"partial"_s, 12, 5),
                                       seen(4, u"pending"_s, 20, 20) };
    const Lifeline expected = told(events);
    QVERIFY(!expected.findings.empty());
    std::ranges::sort(events, {}, &LifelineEvent::id);
    do {
        const Lifeline line = told(events);
        QCOMPARE(line.findings.size(), expected.findings.size());
        for (std::size_t i = 0; i < line.findings.size(); ++i)
            QCOMPARE(line.findings[i].sentence, expected.findings[i].sentence);
        for (std::size_t i = 0; i < line.points.size(); ++i)
            QCOMPARE(line.points[i].event.id, expected.points[i].event.id);
    } while (std::next_permutation(
            events.begin(), events.end(),
            [](const LifelineEvent &a, const LifelineEvent &b) { return a.id < b.id; }));
}

QTEST_GUILESS_MAIN(TestLifeline)
#include "tst_lifeline.moc"
