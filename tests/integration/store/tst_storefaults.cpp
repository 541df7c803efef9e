// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/storecopy.h"
#include "faultyvfs.h"
#include "storetesting.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

#include <map>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

class NoFaults
{
public:
    NoFaults() = default;
    ~NoFaults()
    {
        FaultyVfs::writeFault = 0;
        FaultyVfs::syncFault = 0;
    }
    NoFaults(const NoFaults &) = delete;
    NoFaults &operator=(const NoFaults &) = delete;
};

} // namespace

/// Disks that fail while events come in.
class TestStoreFaults : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void losesNothingThatWasAcknowledged_data();
    void losesNothingThatWasAcknowledged();
    void failsACopyWithASentence();
    void keepsIdsWhenTheClockJumpsBack();
};

void TestStoreFaults::losesNothingThatWasAcknowledged_data()
{
    QTest::addColumn<int>("writeFault");
    QTest::addColumn<int>("syncFault");
    QTest::addColumn<QString>("word");
    QTest::newRow("disk full") << SQLITE_FULL << 0 << u"full"_s;
    QTest::newRow("write error") << SQLITE_IOERR_WRITE << 0 << u"could not write"_s;
    QTest::newRow("sync error") << 0 << SQLITE_IOERR_FSYNC << u"could not write"_s;
    QTest::newRow("both") << SQLITE_IOERR_WRITE << SQLITE_IOERR_FSYNC << u"could not write"_s;
}

void TestStoreFaults::losesNothingThatWasAcknowledged()
{
    QFETCH(const int, writeFault);
    QFETCH(const int, syncFault);
    QFETCH(const QString, word);
    const NoFaults end;
    auto writer = openWriter(Durability::Full);
    QVERIFY(writer);
    QSignalSpy failed(writer.get(), &EventWriter::writeFailed);
    QSignalSpy recovered(writer.get(), &EventWriter::writeRecovered);
    QRandomGenerator random(99);
    std::map<qint64, quint32> acknowledged; // the seed of its body
    qsizetype refused = 0;
    FaultyVfs::faults = 0;
    for (quint32 round = 0; round < 40; ++round) {
        OutcomeCollector collector;
        const bool isFaulty = round % 2 == 1;
        // In the midst of what is written, not between.
        constexpr quint32 kAtOnce = 20;
        const quint32 faultyFrom = random.bounded(kAtOnce);
        for (quint32 i = 0; i < kAtOnce; ++i) {
            if (isFaulty && i == faultyFrom) {
                FaultyVfs::writeFault = writeFault;
                FaultyVfs::syncFault = syncFault;
            }
            const quint32 seed = round * kAtOnce + i;
            QVERIFY(writer->append(
                    collector.request(eventOf(wireOf("/", noise(5'000, seed))), seed)));
        }
        QVERIFY(collector.waitFor(kAtOnce));
        FaultyVfs::writeFault = 0;
        FaultyVfs::syncFault = 0;
        for (const AppendOutcome &outcome : collector.outcomes()) {
            if (outcome.eventId > 0) {
                QVERIFY(acknowledged.emplace(outcome.eventId, outcome.ticket).second);
                continue;
            }
            ++refused;
            QVERIFY2(outcome.failure.contains(word), qPrintable(outcome.failure));
            QVERIFY(outcome.failure.endsWith(u'.'));
        }
    }
    QVERIFY(FaultyVfs::faults > 0);
    QVERIFY(refused > 0);
    QVERIFY(acknowledged.size() >= 300);
    // Without a fault it goes on, and says so once for each failure that it told of.
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "after"))).eventId > 0);
    QTRY_VERIFY(!failed.isEmpty() && recovered.size() == failed.size());
    writer.reset();
    const auto reader = openReader();
    QVERIFY(reader);
    for (const auto &[id, seed] : acknowledged) {
        const auto event = reader->event(id);
        VERIFY_OK(event);
        QCOMPARE((*event)->request.body(), noise(5'000, seed));
    }
    QCOMPARE(ForeignConnection(path()).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    qInfo("%zu acknowledged, %lld refused, %d faults", acknowledged.size(), qlonglong(refused),
          FaultyVfs::faults.load());
}

void TestStoreFaults::failsACopyWithASentence()
{
    const NoFaults end;
    const auto writer = openWriter();
    QVERIFY(writer);
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", noise(500'000, 1)))).eventId > 0);
    const QString target = filePath(u"copy"_s);
    FaultyVfs::writeFault = SQLITE_FULL;
    const auto copy = copyStore(path(), target, false, [](qint64, qint64) { return true; });
    FaultyVfs::writeFault = 0;
    QVERIFY(!copy);
    QVERIFY2(copy.error().sentence.contains(u"full"_s), qPrintable(copy.error().sentence));
    QVERIFY(!QFileInfo::exists(target));
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "after"))).eventId > 0);
}

void TestStoreFaults::keepsIdsWhenTheClockJumpsBack()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    std::vector<qint64> ids;
    for (const qint64 receivedUs :
         std::initializer_list<qint64>{ 2'000'000'000'000'000, 1'000'000'000'000'000, 0, -5 }) {
        Event event = eventOf(wireOf("/", "b"));
        event.receivedAtUs = receivedUs;
        ids.push_back(appendOne(*writer, event).eventId);
    }
    QCOMPARE(ids, (std::vector<qint64>{ 1, 2, 3, 4 }));
    const auto reader = openReader();
    QCOMPARE((*reader->event(2))->receivedAtUs, 1'000'000'000'000'000);
    QCOMPARE((*reader->event(4))->receivedAtUs, -5);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestStoreFaults)
#include "tst_storefaults.moc"
