// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/refusalcounter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qint64 kSecondUs = 1'000'000;

ConnectionInfo from(const QString &address, int port = 50000)
{
    return { .peer = address + u':' + QString::number(port), .local = u"127.0.0.1:8025"_s };
}

} // namespace

class TestRefusalCounter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheFirstAtOnceAndTheRestByNumber();
    void tellsAHealthCheckerEverMoreRarely();
    void keepsAddressesAndReasonsApart();
    void boundsItsMemory();
};

void TestRefusalCounter::tellsTheFirstAtOnceAndTheRestByNumber()
{
    RefusalCounter counter;
    const auto first = counter.note(from(u"192.0.2.1"_s, 1), {}, 5 * kSecondUs);
    QVERIFY(first && first->isFirst && first->count == 1);
    QCOMPARE(first->connection.peer, u"192.0.2.1:1"_s);
    QVERIFY(sentenceOf(*first).startsWith("A connection from 192.0.2.1 ended without a byte."_L1));
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!counter.note(from(u"192.0.2.1"_s, i), {}, (10 + i % 20) * kSecondUs));
    QVERIFY(counter.due(64 * kSecondUs).empty());
    const auto due = counter.due(65 * kSecondUs);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due.front().count, 1000);
    QCOMPARE(due.front().firstUs, 10 * kSecondUs);
    QCOMPARE(sentenceOf(due.front()),
             u"1000 more connections from 192.0.2.1 ended without a byte."_s);
    QVERIFY(counter.due(4000 * kSecondUs).empty());
    QVERIFY(counter.takeAll().empty());
}

void TestRefusalCounter::tellsAHealthCheckerEverMoreRarely()
{
    RefusalCounter counter;
    int rows = 0;
    for (qint64 second = 0; second < 86'400; second += 10) {
        rows += counter.note(from(u"192.0.2.1"_s), {}, second * kSecondUs) ? 1 : 0;
        rows += static_cast<int>(counter.due(second * kSecondUs).size());
    }
    QVERIFY(rows >= 20 && rows <= 27);
    // After an hour of silence it is news again.
    QVERIFY(counter.due(100'000 * kSecondUs).size() == 1);
    QVERIFY(counter.due(104'000 * kSecondUs).empty());
    QVERIFY(counter.isEmpty());
    QVERIFY(counter.note(from(u"192.0.2.1"_s), {}, 104'000 * kSecondUs));
}

void TestRefusalCounter::keepsAddressesAndReasonsApart()
{
    RefusalCounter counter;
    QVERIFY(counter.note(from(u"192.0.2.1"_s), {}, 0));
    QVERIFY(counter.note(from(u"[::1]"_s), {}, 0));
    QVERIFY(counter.note(from(u"[::1]"_s), u"Full."_s, 0));
    QVERIFY(!counter.note(from(u"[::1]"_s, 7), u"Full."_s, 0));
    const auto rest = counter.takeAll();
    QCOMPARE(rest.size(), 1U);
    QCOMPARE(sentenceOf(rest.front()), u"1 more connections from [::1] were refused. Full."_s);
}

void TestRefusalCounter::boundsItsMemory()
{
    RefusalCounter counter;
    int told = 0;
    for (int i = 0; i < 100'000; ++i)
        told += counter.note(from(u"10.%1.%2.1"_s.arg(i / 256).arg(i % 256)), {}, 0) ? 1 : 0;
    QVERIFY(told <= 300);
    QVERIFY(counter.takeAll().size() <= 300);
}

} // namespace hookloupe

QTEST_APPLESS_MAIN(hookloupe::TestRefusalCounter)
#include "tst_refusalcounter.moc"
