// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"
#include "core/receiver/receiver.h"
#include "core/store/eventreader.h"
#include "core/store/eventwriter.h"
#include "tests/integration/store/faultyvfs.h"
#include "tests/integration/store/storetesting.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <memory>
#include <set>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// A sender is never kept longer, whatever the store does.
constexpr int kAnswerMsMax = 9'000;

QByteArray post(const QByteArray &body)
{
    return "POST /pay HTTP/1.1\r\nHost: a.example\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

class SetClock final : public Clock
{
public:
    qint64 nowUs() const override { return us.load(); }
    std::atomic<qint64> us{ 0 };
};

/// What ends a fault with the test, however it ends.
class Healed
{
public:
    Healed() = default;
    ~Healed()
    {
        FaultyVfs::writeFault = 0;
        FaultyVfs::syncFault = 0;
    }
    Healed(const Healed &) = delete;
    Healed &operator=(const Healed &) = delete;
};

} // namespace

/// A receiver and a store as the program has them, and senders on sockets, while the disk, the file
/// or the clock fails.
class TestFaultyStore : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup();
    void answersUnavailableAndRecovers_data();
    void answersUnavailableAndRecovers();
    void losesNothingAcknowledgedWhileFaultsComeAndGo();
    void receivesWhileTheClockJumps();
    void worksInAFolderThatTurnsReadOnly();

private:
    bool start(const Clock *clock = &SystemClock::instance(), int busyTimeoutMs = 300);
    /// The status, and how long it took in \a elapsedMs.
    int statusOf(const QByteArray &body, qint64 *elapsedMs = nullptr) const;
    std::set<QByteArray> storedBodies();

    SetClock m_clock; ///< read until the receiver has ended, also after an answer was read
    std::unique_ptr<EventWriter> m_writer;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;
};

bool TestFaultyStore::start(const Clock *clock, int busyTimeoutMs)
{
    auto writer = EventWriter::open({ .path = path(), .busyTimeoutMs = busyTimeoutMs });
    if (!writer)
        return false;
    m_writer = *std::move(writer);
    m_receiver = std::make_unique<Receiver>(m_writer.get(), clock, ReceiverLimits());
    const auto port = m_receiver->listen({});
    m_port = port ? *port : quint16(0);
    return port.has_value();
}

void TestFaultyStore::cleanup()
{
    m_receiver.reset();
    m_writer.reset();
    StoreTest::cleanup();
}

int TestFaultyStore::statusOf(const QByteArray &body, qint64 *elapsedMs) const
{
    QElapsedTimer timer;
    timer.start();
    RawClient client(m_port);
    client.send(post(body));
    const int status = client.answer().status;
    if (elapsedMs)
        *elapsedMs = timer.elapsed();
    return status;
}

std::set<QByteArray> TestFaultyStore::storedBodies()
{
    std::set<QByteArray> bodies;
    const auto reader = openReader();
    const auto ids = reader->idsInRange({}, 0, *reader->lastId());
    for (const qint64 id : *ids) {
        if (const auto event = reader->event(id))
            bodies.insert((*event)->request.body().toByteArray());
    }
    return bodies;
}

void TestFaultyStore::answersUnavailableAndRecovers_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("word");
    QTest::newRow("disk full") << u"full"_s << u"free some space"_s;
    QTest::newRow("write error") << u"write"_s << u"check the disk"_s;
    QTest::newRow("sync error") << u"sync"_s << u"check the disk"_s;
    QTest::newRow("read-only") << u"readonly"_s << u"check the permissions"_s;
    QTest::newRow("locked by another program") << u"lock"_s << u"Another program"_s;
    QTest::newRow("moved away") << u"moved"_s << u"put it back"_s;
}

void TestFaultyStore::answersUnavailableAndRecovers()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, word);
    const Healed end;
    QVERIFY(start());
    QSignalSpy failed(m_writer.get(), &EventWriter::writeFailed);
    QSignalSpy recovered(m_writer.get(), &EventWriter::writeRecovered);
    std::set<QByteArray> acknowledged;
    std::set<QByteArray> refused;
    for (int round = 0; round < 3; ++round) {
        const QByteArray before = "before " + QByteArray::number(round);
        QCOMPARE(statusOf(before), 200);
        acknowledged.insert(before);
        std::unique_ptr<ForeignConnection> other;
        if (fault == u"full"_s)
            FaultyVfs::writeFault = SQLITE_FULL;
        else if (fault == u"write"_s)
            FaultyVfs::writeFault = SQLITE_IOERR_WRITE;
        else if (fault == u"sync"_s)
            FaultyVfs::syncFault = SQLITE_IOERR_FSYNC;
        else if (fault == u"readonly"_s)
            FaultyVfs::writeFault = SQLITE_READONLY;
        else if (fault == u"lock"_s) {
            other = std::make_unique<ForeignConnection>(path());
            QVERIFY(other->run(u"BEGIN IMMEDIATE"_s));
        } else
            QVERIFY(QFile::rename(path(), path() + u".away"_s));
        for (int i = 0; i < 3; ++i) {
            const QByteArray body = "in it " + QByteArray::number(10 * round + i);
            qint64 elapsedMs = 0;
            QCOMPARE(statusOf(body, &elapsedMs), 503);
            QVERIFY(elapsedMs < kAnswerMsMax);
            refused.insert(body);
        }
        FaultyVfs::writeFault = 0;
        FaultyVfs::syncFault = 0;
        if (other)
            QVERIFY(other->run(u"ROLLBACK"_s));
        if (fault == u"moved"_s)
            QVERIFY(QFile::rename(path() + u".away"_s, path()));
        const QByteArray after = "after " + QByteArray::number(round);
        QCOMPARE(statusOf(after), 200);
        acknowledged.insert(after);
    }
    QTRY_COMPARE(recovered.size(), 3);
    QCOMPARE(failed.size(), 3);
    const QString sentence = failed.front().front().toString();
    QVERIFY2(sentence.contains(word) && sentence.endsWith(u'.'), qPrintable(sentence));
    m_receiver.reset();
    m_writer.reset();
    const std::set<QByteArray> stored = storedBodies();
    QVERIFY(std::ranges::includes(stored, acknowledged));
    // Nobody was told no for what is there all the same, but where a sync failed: then neither the
    // program nor SQLite knows.
    if (fault != u"sync"_s) {
        for (const QByteArray &body : refused)
            QVERIFY(!stored.contains(body));
    }
    QCOMPARE(ForeignConnection(path()).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestFaultyStore::losesNothingAcknowledgedWhileFaultsComeAndGo()
{
    const Healed end;
    QVERIFY(start());
    constexpr int kSenders = 4;
    constexpr int kRounds = 30;
    std::atomic<bool> isDone{ false };
    std::vector<std::set<QByteArray>> acknowledged(kSenders);
    std::vector<int> refused(kSenders);
    std::vector<std::thread> senders;
    senders.reserve(kSenders);
    for (std::size_t s = 0; s < kSenders; ++s) {
        senders.emplace_back([&, s] {
            for (int i = 0; !isDone; ++i) {
                const QByteArray body = QByteArray::number(s) + '/' + QByteArray::number(i) + ' '
                        + noise(i % 7 * 1'000, static_cast<quint32>(i));
                const int status = statusOf(body);
                if (status == 200)
                    acknowledged[s].insert(body);
                else
                    refused[s] += status == 503 ? 1 : 1'000'000;
            }
        });
    }
    for (int round = 0; round < kRounds; ++round) {
        QTest::qWait(20);
        (round % 3 == 2 ? FaultyVfs::syncFault : FaultyVfs::writeFault) = round % 3 == 0
                ? SQLITE_FULL
                : round % 3 == 1 ? SQLITE_IOERR_WRITE
                                 : SQLITE_IOERR_FSYNC;
        QTest::qWait(15);
        FaultyVfs::writeFault = 0;
        FaultyVfs::syncFault = 0;
    }
    QTest::qWait(20);
    isDone = true;
    for (std::thread &sender : senders)
        sender.join();
    m_receiver.reset();
    m_writer.reset();
    const std::set<QByteArray> stored = storedBodies();
    int refusedInAll = 0;
    for (std::size_t s = 0; s < kSenders; ++s) {
        QVERIFY(acknowledged[s].size() > 20);
        QVERIFY(std::ranges::includes(stored, acknowledged[s]));
        QVERIFY(refused[s] < 1'000'000); // nothing but 200 and 503, and nobody was left waiting
        refusedInAll += refused[s];
    }
    QVERIFY(refusedInAll > 0);
    QCOMPARE(ForeignConnection(path()).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestFaultyStore::receivesWhileTheClockJumps()
{
    QVERIFY(start(&m_clock));
    std::vector<qint64> times;
    for (const qint64 us : std::initializer_list<qint64>{
                 1'800'000'000'000'000, 1'000'000'000'000'000, 4'000'000'000'000'000, 0, -1'000'000,
                 1'800'000'000'000'001 }) {
        m_clock.us = us;
        times.push_back(us);
        QCOMPARE(statusOf("at " + QByteArray::number(us)), 200);
    }
    const auto reader = openReader();
    QVERIFY(reader);
    // In the order in which they came, each with the time that the clock showed.
    const auto ids = reader->idsInRange({}, 0, *reader->lastId());
    QCOMPARE(ids->size(), times.size());
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto event = reader->event((*ids)[i]);
        VERIFY_OK(event);
        QCOMPARE((*event)->receivedAtUs, times[i]);
        QVERIFY((*event)->completedAtUs >= (*event)->receivedAtUs);
    }
}

void TestFaultyStore::worksInAFolderThatTurnsReadOnly()
{
    QVERIFY(start());
    QCOMPARE(statusOf("before"), 200);
    const QString folder = QFileInfo(path()).absolutePath();
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    // The log is open already: nothing has to be made in the folder.
    for (int i = 0; i < 20; ++i)
        QCOMPARE(statusOf("in it " + QByteArray::number(i)), 200);
    QVERIFY(QFile::setPermissions(
            folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    m_receiver.reset();
    m_writer.reset();
    QCOMPARE(storedBodies().size(), 21U);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestFaultyStore)
#include "tst_faultystore.moc"
