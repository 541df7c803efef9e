// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/cause.h"

#include <QSet>
#include <QTest>

using namespace hookloupe;

class TestCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseHasItsOwnIdAndTitle();
    void theIdsAreThoseOfTheContract();
    void anUnknownIdIsNoCause();
};

void TestCause::everyCauseHasItsOwnIdAndTitle()
{
    QSet<QString> ids;
    QSet<QString> titles;
    for (int i = 0; i < kCauseCount; ++i) {
        const auto cause = static_cast<Cause>(i);
        const QLatin1StringView id = causeId(cause);
        ids.insert(id.toString());
        titles.insert(causeTitle(cause));
        QCOMPARE(causeFromId(QByteArrayView(id.data(), id.size())), cause);
    }
    QCOMPARE(ids.size(), qsizetype(kCauseCount));
    QCOMPARE(titles.size(), qsizetype(kCauseCount));
    QVERIFY(!titles.contains(QString()));
}

void TestCause::theIdsAreThoseOfTheContract()
{
    // One of each end and of the middle: a word inserted in one list alone would shift them.
    QCOMPARE(causeId(Cause::OtherSecret), QLatin1StringView("other_secret"));
    QCOMPARE(causeId(Cause::BodyReserialized), QLatin1StringView("body_reserialized"));
    QCOMPARE(causeId(Cause::TimestampUnit), QLatin1StringView("timestamp_unit"));
    QCOMPARE(causeId(Cause::Unknown), QLatin1StringView("unknown"));
}

void TestCause::anUnknownIdIsNoCause()
{
    QVERIFY(!causeFromId("bad_weather"));
    QVERIFY(!causeFromId(""));
    QVERIFY(!causeFromId("Stale"));
}

QTEST_GUILESS_MAIN(TestCause)
#include "tst_cause.moc"
