// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// The store as a whole: what is kept, copies, repair.
class TestCliStore : public CliTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItIsTold();
    void keepsAllWithoutAWord();
    void refusesBounds_data();
    void refusesBounds();
    void exportsAStoreInUse();
    void refusesExports_data();
    void refusesExports();
    void repairs();

private:
    qsizetype storedEvents(const QStringList &store) const
    {
        return runCli(QStringList{ u"events"_s, u"--json"_s, u"--limit"_s, u"0"_s } + store)
                .out.count('\n');
    }
    void receive(const QStringList &store, int events, const QStringList &more = {})
    {
        ListenProcess listen(store + more);
        QVERIFY(listen.waitUntilListening());
        for (int i = 0; i < events; ++i)
            QCOMPARE(post(listen.url(), kBody), "200"_ba);
        QCOMPARE(listen.waitForEvents(events).size(), qsizetype(events));
        QCOMPARE(listen.terminate(), 0);
    }
};

void TestCliStore::keepsWhatItIsTold()
{
    const QStringList store{ u"--store"_s, file(u"keep.db"_s) };
    receive(store, 9);
    QCOMPARE(storedEvents(store), 9);
    ListenProcess listen(store
                         + QStringList{ u"--keep-events"_s, u"4"_s, u"--keep-days"_s, u"30"_s,
                                        u"--keep-size"_s, u"1G"_s });
    QVERIFY(listen.waitUntilListening());
    QTRY_COMPARE_WITH_TIMEOUT(storedEvents(store), 4, 20'000);
    QVERIFY2(listen.err().contains("at most 30 days, 4 events, 1"), listen.err().constData());
    QCOMPARE(listen.terminate(), 0);
    // For that run only.
    receive(store, 2);
    QCOMPARE(storedEvents(store), 6);
}

void TestCliStore::keepsAllWithoutAWord()
{
    const QStringList store{ u"--store"_s, file(u"all.db"_s) };
    ListenProcess listen(store);
    QVERIFY(listen.waitUntilListening());
    QCOMPARE(post(listen.url(), kBody), "200"_ba);
    QCOMPARE(listen.waitForEvents(1).size(), 1);
    QVERIFY(!listen.err().contains("removed"));
}

void TestCliStore::refusesBounds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no number") << QStringList{ u"--keep-days"_s, u"soon"_s };
    QTest::newRow("a unit of its own") << QStringList{ u"--keep-days"_s, u"12h"_s };
    QTest::newRow("zero") << QStringList{ u"--keep-events"_s, u"0"_s };
    QTest::newRow("negative") << QStringList{ u"--keep-size"_s, u"-1"_s };
    QTest::newRow("nothing") << QStringList{ u"--keep-size"_s, QString() };
}

void TestCliStore::refusesBounds()
{
    QFETCH(const QStringList, arguments);
    const CliResult result =
            runCli(QStringList{ u"listen"_s, u"--store"_s, file(u"never.db"_s) } + arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("--keep-"), result.err.constData());
    QVERIFY(!QFileInfo::exists(file(u"never.db"_s)));
}

void TestCliStore::exportsAStoreInUse()
{
    const QStringList store{ u"--store"_s, file(u"used.db"_s) };
    const QString target = file(u"copy.db"_s);
    ListenProcess listen(store);
    QVERIFY(listen.waitUntilListening());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(post(listen.url(), kBody), "200"_ba);
    const QStringList command = QStringList{ u"export"_s, u"--as"_s, u"store"_s, target } + store;
    const CliResult copied = runCli(command);
    QCOMPARE(copied.exitCode, 0);
    QVERIFY(copied.out.isEmpty());
    QVERIFY2(copied.err.startsWith("3 events ("), copied.err.constData());
    QCOMPARE(storedEvents({ u"--store"_s, target }), 3);
    QCOMPARE(QFile::permissions(target) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(post(listen.url(), kBody), "200"_ba);
    const CliResult again = runCli(command);
    QCOMPARE(again.exitCode, 2);
    QVERIFY2(again.err.contains("--force"), again.err.constData());
    QCOMPARE(storedEvents({ u"--store"_s, target }), 3);
    QCOMPARE(runCli(command + QStringList{ u"--force"_s }).exitCode, 0);
    QCOMPARE(storedEvents({ u"--store"_s, target }), 4);
    QCOMPARE(listen.terminate(), 0);
}

void TestCliStore::refusesExports_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QString target = file(u"target.db"_s);
    QTest::newRow("no format") << QStringList{ target } << 2;
    QTest::newRow("another format") << QStringList{ u"--as"_s, u"tape"_s, target } << 2;
    QTest::newRow("no file") << QStringList{ u"--as"_s, u"store"_s } << 2;
    QTest::newRow("two files") << QStringList{ u"--as"_s, u"store"_s, target, target } << 2;
    QTest::newRow("no store") << QStringList{ u"--as"_s, u"store"_s, target, u"--store"_s,
                                              file(u"none.db"_s) }
                              << 3;
}

void TestCliStore::refusesExports()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    const CliResult result = runCli(QStringList{ u"export"_s } + arguments);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY(!result.err.isEmpty() && result.out.isEmpty());
    QVERIFY(!QFileInfo::exists(file(u"target.db"_s)));
}

void TestCliStore::repairs()
{
    const QString path = file(u"hurt.db"_s);
    const QStringList store{ u"--store"_s, path };
    receive(store, 40);
    const CliResult sound = runCli(QStringList{ u"repair"_s, u"--check"_s } + store);
    QCOMPARE(sound.exitCode, 0);
    QVERIFY(sound.out.contains("sound"));
    QCOMPARE(runCli(QStringList{ u"repair"_s } + store).exitCode, 0);
    QVERIFY(!QFileInfo::exists(path + u".damaged-1"_s));
    QFile hurt(path);
    QVERIFY(hurt.open(QIODevice::ReadWrite));
    // The last page: of rows that were written last, or of an index.
    constexpr qint64 kPage = 8'192;
    QVERIFY(hurt.seek((hurt.size() / kPage - 1) * kPage));
    QCOMPARE(hurt.write(QByteArray(kPage, '\xa5')), kPage);
    hurt.close();
    const CliResult checked = runCli(QStringList{ u"repair"_s, u"--check"_s } + store);
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(!checked.out.isEmpty() && checked.err.contains("repair"));
    QVERIFY(!QFileInfo::exists(path + u".damaged-1"_s));
    const CliResult repaired = runCli(QStringList{ u"repair"_s } + store);
    QCOMPARE(repaired.exitCode, 0);
    QVERIFY2(repaired.out.contains("damaged-1"), repaired.out.constData());
    QVERIFY(QFileInfo::exists(path + u".damaged-1"_s));
    QVERIFY(storedEvents(store) > 0);
    receive(store, 1);
    QCOMPARE(runCli(QStringList{ u"repair"_s, u"extra"_s } + store).exitCode, 2);
    QCOMPARE(runCli({ u"repair"_s, u"--store"_s, file(u"none.db"_s) }).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliStore)
#include "tst_clistore.moc"
