// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "salvagetesting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hookloupe {

/// What a repair leaves alone, and how it ends when it is broken off.
class TestSalvageSafety : public SalvageTest
{
    Q_OBJECT
private Q_SLOTS:
    void leavesStrangersAlone();
    void leavesAStoreInUseAlone();
    void canBeCancelled();
    void endsWhatWasBegun_data();
    void endsWhatWasBegun();
    void survivesKills();
};

void TestSalvageSafety::leavesStrangersAlone()
{
    put(QByteArray(20'000, 't'));
    QVERIFY(!canBeSalvaged(path()));
    QVERIFY(!checkStore(path(), goOn));
    const auto salvaged = salvageStore(path(), goOn);
    QVERIFY(!salvaged);
    QCOMPARE(contentOf(path()), QByteArray(20'000, 't'));
    QVERIFY(QFile::remove(path()));
    {
        ForeignConnection other(path());
        QVERIFY(other.run(u"CREATE TABLE a (b)"_s));
    }
    const QByteArray before = contentOf(path());
    QVERIFY(!canBeSalvaged(path()));
    QVERIFY(!checkStore(path(), goOn));
    QVERIFY(!salvageStore(path(), goOn));
    QCOMPARE(contentOf(path()), before);
    const auto missing = salvageStore(filePath(u"nothing"_s), goOn);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(filePath(u"nothing"_s)));
}

void TestSalvageSafety::leavesAStoreInUseAlone()
{
    put(m_content);
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), { u"--hold"_s, path() });
    QVERIFY(program.waitForReadyRead(20'000));
    QVERIFY(!canBeSalvaged(path()));
    const auto salvaged = salvageStore(path(), goOn);
    QVERIFY(!salvaged);
    QVERIFY2(salvaged.error().sentence.contains(u"Another program"_s),
             qPrintable(salvaged.error().sentence));
    // To look at it is no harm.
    VERIFY_OK(checkStore(path(), goOn));
    program.kill();
    program.waitForFinished();
    VERIFY_OK(salvageStore(path(), goOn));
}

void TestSalvageSafety::canBeCancelled()
{
    put(m_content);
    int looks = 0;
    const auto salvaged = salvageStore(path(), [&](qint64, qint64) { return ++looks < 4; });
    QVERIFY(!salvaged);
    QCOMPARE(salvaged.error().code, ErrorCode::Cancelled);
    QCOMPARE(contentOf(path()), m_content);
    QVERIFY(!QFileInfo::exists(path() + u".repairing"_s));
    const auto check = checkStore(path(), [](qint64, qint64) { return false; });
    QVERIFY(!check);
    QCOMPARE(check.error().code, ErrorCode::Cancelled);
}

void TestSalvageSafety::endsWhatWasBegun_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("nothing was moved") << false;
    QTest::newRow("the damaged file was moved") << true;
}

void TestSalvageSafety::endsWhatWasBegun()
{
    QFETCH(const bool, isMoved);
    // As a program leaves it that was killed in the exchange.
    put(m_content);
    QFile repaired(repairedName(path()));
    QVERIFY(repaired.open(QIODevice::WriteOnly) && repaired.write(m_content) == m_content.size());
    repaired.close();
    const QString keptAs = path() + u".damaged-1"_s;
    QFile damaged(isMoved ? keptAs : path());
    if (isMoved)
        QVERIFY(QFile::remove(path()));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("damaged") == 7);
    damaged.close();
    QFile log(path() + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("log") == 3);
    log.close();
    QCOMPARE(rightEvents(), kEvents);
    QCOMPARE(contentOf(keptAs), "damaged"_ba);
    QCOMPARE(contentOf(keptAs + u"-wal"_s), "log"_ba);
    QVERIFY(!QFileInfo::exists(repairedName(path())));
}

void TestSalvageSafety::survivesKills()
{
    QByteArray content = m_content;
    damage(content, leafPage(content.size() / kPageBytes / 2));
    put(content);
    QRandomGenerator *random = QRandomGenerator::global();
    // At least so often, and until it was let finish.
    const int killsLeast = killsOf(6);
    bool isFinished = false;
    int kills = 0;
    for (; (!isFinished && kills < killsLeast + 60) || kills < killsLeast; ++kills) {
        if (isFinished) { // from the beginning
            const QDir folder = QFileInfo(path()).dir();
            for (const QString &name : folder.entryList(QDir::Files))
                QFile::remove(folder.filePath(name));
            put(content);
        }
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), { u"--repair"_s, path() });
        QVERIFY(program.waitForStarted(20'000));
        isFinished = program.waitForFinished(random->bounded(5, 30 + 60 * kills));
        program.kill();
        program.waitForFinished(20'000);
        // Either the damaged one or the new one, and the damaged one is somewhere.
        bool isKept = contentOf(path()) == content;
        for (int i = 1; !isKept && QFileInfo::exists(path() + u".damaged-%1"_s.arg(i)); ++i)
            isKept = contentOf(path() + u".damaged-%1"_s.arg(i)) == content;
        QVERIFY(isKept);
    }
    QVERIFY(isFinished);
    qInfo("repaired after %d tries", kills);
    QVERIFY(rightEvents() > kEvents * 3 / 4);
    QVERIFY(openWriter());
}

} // namespace hookloupe

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--repair"_s)
        return hookloupe::salvageStore(arguments.at(2), hookloupe::goOn) ? 0 : 1;
    if (arguments.size() == 3 && arguments.at(1) == u"--hold"_s) {
        const auto reader = hookloupe::EventReader::open(arguments.at(2));
        if (!reader || (*reader)->eventCount().value() == 0)
            return 1;
        fputs("open\n", stdout);
        fflush(stdout);
        return QCoreApplication::exec();
    }
    hookloupe::TestSalvageSafety test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_salvagesafety.moc"
