// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Crowds that mean no good, against the program with its store: its memory stays bounded, and other
// senders are served meanwhile.

#include "tests/integration/cli/clitest.h"
#include "tests/integration/cli/crowd.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
constexpr double kMemoryFactor = 12; // shadow memory, and freed memory that is kept aside
#else
constexpr double kMemoryFactor = 1;
#endif

} // namespace

class TestLoad : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandConnectionsThatSayNothing();
    void slowlorises();
    void endlessBodies();
    void answersThatNobodyReads();

private:
    /// Starts it, and has it serve once, so that what it needs for that is there.
    std::unique_ptr<ListenProcess> start(const QStringList &arguments);
    /// Looks how the program is, and serves another sender.
    void check();

    std::unique_ptr<ListenProcess> m_listen;
    double m_before = 0;
    double m_most = 0;
    int m_served = 0;
    int m_asked = 0;
    qint64 m_longestMs = 0; ///< that one of them waited
};

std::unique_ptr<ListenProcess> TestLoad::start(const QStringList &arguments)
{
    static int number = 0;
    auto listen = std::make_unique<ListenProcess>(QStringList{ u"--durability"_s, u"normal"_s,
                                                               u"--store"_s,
                                                               file(u"load%1.db"_s.arg(++number)) }
                                                  + arguments);
    if (!listen->waitUntilListening() || statusFromElsewhere(listen->port(), "/small") != 200)
        return nullptr;
    m_before = m_most = residentMiB(listen->pid());
    m_served = m_asked = 0;
    m_longestMs = 0;
    return listen;
}

void TestLoad::check()
{
    ++m_asked;
    QElapsedTimer timer;
    timer.start();
    m_served += statusFromElsewhere(m_listen->port(), "/small") == 200 ? 1 : 0;
    m_longestMs = std::max(m_longestMs, timer.elapsed());
    m_most = std::max(m_most, residentMiB(m_listen->pid()));
    m_listen->waitForEvents(0, 0); // reads what it prints
}

void TestLoad::tenThousandConnectionsThatSayNothing()
{
    constexpr int wanted = 10'000;
    const quint64 allowed = raiseDescriptors(wanted + 200);
    const int count = static_cast<int>(std::min<quint64>(wanted, allowed - 200));
    if (count < wanted)
        qInfo("the system allows %d connections here, not %d", count, wanted);
    m_listen = start({});
    QVERIFY(m_listen);
    Crowd crowd(m_listen->port());
    for (int opened = 0; opened < count;) {
        const int some = std::min(500, count - opened);
        QVERIFY(crowd.open(some));
        opened += some;
        check();
    }
    QTRY_VERIFY(crowd.readAndCountEnded() >= count - 512);
    check();
    qInfo("%d connections: %.1f MiB before, %.1f MiB at most", count, m_before, m_most);
    QCOMPARE(m_served, m_asked);
    QVERIFY(m_most - m_before < 40 * kMemoryFactor);
    // They are one row, and a number in the end, which can be hidden.
    QCOMPARE(m_listen->terminate(), 0);
    const QStringList store{ u"--store"_s, file(u"load1.db"_s), u"--limit"_s, u"0"_s };
    const auto rows = [&store](const QStringList &options) {
        return runCli(QStringList{ u"events"_s, u"--json"_s } + options + store).out.count('\n');
    };
    QCOMPARE(rows({ u"--hide-refused"_s }), m_asked + 1);
    const auto all = rows({});
    QVERIFY(all > m_asked + 1 && all <= m_asked + 4);
}

void TestLoad::slowlorises()
{
    m_listen = start({ u"--limit"_s, u"head-time=3s"_s });
    QVERIFY(m_listen);
    Crowd crowd(m_listen->port());
    QVERIFY(crowd.open(500));
    crowd.send("POST / HTTP/1.1\r\nHost: a\r\nX-Slow: ");
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20'000 && crowd.readAndCountEnded() < 500) {
        crowd.send("a");
        check();
        QTest::qWait(100);
    }
    qInfo("500 slow heads: %.1f MiB before, %.1f MiB at most, all gone after %lld ms", m_before,
          m_most, static_cast<long long>(timer.elapsed()));
    QCOMPARE(crowd.readAndCountEnded(), 500);
    QVERIFY(crowd.countStarting("HTTP/1.1 408") > 400);
    QCOMPARE(m_served, m_asked);
    QVERIFY(m_asked > 5);
    QVERIFY(m_most - m_before < 40 * kMemoryFactor);
}

void TestLoad::endlessBodies()
{
    m_listen = start({ u"--limit"_s, u"in-flight=64M"_s, u"--limit"_s, u"body=8M"_s, u"--limit"_s,
                       u"request-time=4s"_s });
    QVERIFY(m_listen);
    const QByteArray chunkedHead =
            "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'c') + "\r\n";
    const QByteArray sizedHead = "POST /l HTTP/1.1\r\nHost: a\r\nContent-Length: 8388608\r\n\r\n";
    const QByteArray part(65536, 'l');
    Crowd endless(m_listen->port());
    Crowd large(m_listen->port());
    QVERIFY(endless.open(50) && large.open(50));
    endless.send(chunkedHead);
    large.send(sizedHead);
    qint64 sent = 0;
    QElapsedTimer timer;
    timer.start();
    // A chunk that does not go in whole makes the stream a bad one, which is as good: it is
    // refused, and its sender comes again.
    while (timer.elapsed() < 6'000) {
        for (int i = 0; i < 20; ++i)
            sent += endless.send(chunk) + large.send(part);
        endless.readAndCountEnded();
        large.readAndCountEnded();
        endless.replaceEnded(chunkedHead);
        large.replaceEnded(sizedHead);
        check();
    }
    qInfo("100 endless bodies, %.0f MiB sent: %.1f MiB before, %.1f MiB at most, %d others served",
          static_cast<double>(sent) / (1024 * 1024), m_before, m_most, m_served);
    QCOMPARE(m_served, m_asked);
    QVERIFY(m_asked > 2);
    // What may be in flight, one more that may grow, 100 small parts, and the store's own.
    QVERIFY(m_most - m_before < (64 + 16 + 25 + 100) * kMemoryFactor);
}

void TestLoad::answersThatNobodyReads()
{
    const QByteArray body(8 * 1024 * 1024, 'b');
    const QString endpoints =
            written(u"large.json"_s,
                    R"({"endpoints":[{"name":"large","path":"/large","response":{"body":")" + body
                            + R"("}},{"name":"all","path":"/"}]})");
    m_listen = start({ u"--endpoints"_s, endpoints, u"--limit"_s, u"in-flight=64M"_s });
    QVERIFY(m_listen);
    Crowd crowd(m_listen->port());
    QVERIFY(crowd.open(100));
    crowd.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 3'000)
        check();
    // Whoever reads gets a large one, too, in its turn.
    hookloupe::RawClient reader(m_listen->port());
    reader.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
    while (timer.elapsed() < 60'000 && reader.staysSilent(100))
        check();
    QCOMPARE(reader.answer().body.size(), body.size());
    qInfo("100 answers of 8 MiB that nobody reads: %.1f MiB before, %.1f MiB at most, %d others "
          "served, the slowest after %lld ms",
          m_before, m_most, m_served, static_cast<long long>(m_longestMs));
    QCOMPARE(m_served, m_asked);
    QVERIFY(m_most - m_before < (64 + 16 + 150) * kMemoryFactor);
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
