// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/handover.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace hookloupe;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyProducersArriveWholeAndInOrderEach();
    void fullQueueRefusesAndLeavesTheItem();
    void wakesOncePerBatch();
    void closedQueueRefuses();
};

void TestHandover::manyProducersArriveWholeAndInOrderEach()
{
    constexpr int kProducers = 4;
    constexpr int kItems = 5000;
    QObject consumer;
    std::vector<std::vector<int>> seen(kProducers);
    int total = 0;
    Handover<std::pair<int, int>> queue(1'000'000, &consumer, [&] {
        for (const auto &[producer, item] : queue.takeAll()) {
            seen[static_cast<std::size_t>(producer)].push_back(item);
            ++total;
        }
    });
    std::vector<std::unique_ptr<QThread>> threads;
    for (int producer = 0; producer < kProducers; ++producer) {
        threads.emplace_back(QThread::create([&queue, producer] {
            for (int item = 0; item < kItems; ++item) {
                if (!queue.push({ producer, item }))
                    return;
            }
        }));
        threads.back()->start();
    }
    QTRY_COMPARE(total, kProducers * kItems);
    for (const auto &thread : threads)
        thread->wait();
    for (const std::vector<int> &items : seen) {
        QCOMPARE(items.size(), std::size_t(kItems));
        QVERIFY(std::is_sorted(items.begin(), items.end()));
    }
}

void TestHandover::fullQueueRefusesAndLeavesTheItem()
{
    QObject consumer;
    Handover<std::unique_ptr<int>> queue(1, &consumer, [] {});
    QVERIFY(queue.push(std::make_unique<int>(1)));
    auto second = std::make_unique<int>(2);
    QVERIFY(!queue.push(std::move(second)));
    QVERIFY(second != nullptr);
    QCOMPARE(queue.takeAll().size(), std::size_t(1));
    QVERIFY(queue.push(std::move(second)));
}

void TestHandover::wakesOncePerBatch()
{
    QObject consumer;
    int wakes = 0;
    Handover<int> queue(10, &consumer, [&] {
        ++wakes;
        QCOMPARE(queue.takeAll().size(), std::size_t(3));
    });
    for (int i = 0; i < 3; ++i)
        QVERIFY(queue.push(int(i)));
    QTRY_COMPARE(wakes, 1);
    QCoreApplication::processEvents();
    QCOMPARE(wakes, 1);
}

void TestHandover::closedQueueRefuses()
{
    QObject consumer;
    Handover<int> queue(10, &consumer, [] {});
    queue.close();
    QVERIFY(!queue.push(1));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
