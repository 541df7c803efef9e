// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "salvagetesting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

class TestSalvage : public SalvageTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatASoundStoreIsSound();
    void savesEverythingOfASoundStore();
    void savesWhatIsNotDamaged();
    void tellsWhoseBytesAreLost();
    void stepsOverDamagedRows();
    void findsWhatLiesBeneathADamagedPage();
    void savesWithoutAWholeLog_data();
    void savesWithoutAWholeLog();
    void survivesMutations_data();
    void survivesMutations();
};

void TestSalvage::saysThatASoundStoreIsSound()
{
    put(m_content);
    const auto check = checkStore(path(), goOn);
    VERIFY_OK(check);
    QVERIFY2(check->isSound(), qPrintable(check->problems.join(u' ')));
    QCOMPARE(contentOf(path()), m_content);
}

void TestSalvage::savesEverythingOfASoundStore()
{
    put(m_content);
    const auto salvaged = salvageStore(path(), goOn);
    VERIFY_OK(salvaged);
    QCOMPARE(salvaged->events, kEvents);
    QCOMPARE(salvaged->gaps, 0);
    QCOMPARE(salvaged->withoutBytes + salvaged->withoutRow, 0);
    QCOMPARE(contentOf(salvaged->keptAs), m_content);
    QCOMPARE(rightEvents(), kEvents);
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    ForeignConnection store(path());
    QCOMPARE(store.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(store.value(u"SELECT text FROM note WHERE event_id = 5"_s).toString(), u"a note"_s);
    auto writer = openWriter();
    QVERIFY(writer);
    QCOMPARE(appendOne(*writer, eventOf(wireOf("/", "new"))).eventId, kEvents + 1);
    writer.reset();
    // A second one gets another name.
    const auto again = salvageStore(path(), goOn);
    VERIFY_OK(again);
    QVERIFY(again->keptAs != salvaged->keptAs);
    QCOMPARE(contentOf(salvaged->keptAs), m_content);
}

void TestSalvage::savesWhatIsNotDamaged()
{
    // A few pages in the middle, where rows are.
    QByteArray content = m_content;
    for (const qsizetype part : { 3, 2 })
        damage(content, leafPage(content.size() / kPageBytes / part));
    put(content);
    const auto check = checkStore(path(), goOn);
    VERIFY_OK(check);
    QVERIFY(!check->isSound());
    QCOMPARE(contentOf(path()), content);
    const auto salvaged = salvageStore(path(), goOn);
    VERIFY_OK(salvaged);
    QVERIFY2(salvaged->events > kEvents * 3 / 4, qPrintable(salvageText(*salvaged)));
    QVERIFY(salvaged->events < kEvents);
    QVERIFY(salvaged->gaps > 0);
    QCOMPARE(rightEvents(), salvaged->events);
    QCOMPARE(contentOf(salvaged->keptAs), content);
    const auto after = checkStore(path(), goOn);
    VERIFY_OK(after);
    QVERIFY2(after->isSound(), qPrintable(after->problems.join(u' ')));
}

void TestSalvage::tellsWhoseBytesAreLost()
{
    put(m_content);
    {
        ForeignConnection store(path());
        QVERIFY(store.run(u"DELETE FROM wire WHERE event_id = 3"_s));
        QVERIFY(store.run(u"UPDATE wire SET encoding = 99 WHERE event_id = 4"_s));
        // So that the file is what is read, without a log.
        QVERIFY(store.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    auto damaged = EventReader::open(path());
    VERIFY_OK(damaged);
    for (const qint64 id : { 3, 4 })
        QCOMPARE((*damaged)->event(id).error().code, ErrorCode::StoreUnreadable);
    damaged->reset();

    const auto salvaged = salvageStore(path(), goOn);
    VERIFY_OK(salvaged);
    QCOMPARE(salvaged->withoutBytes, 2);
    QVERIFY(!salvageText(*salvaged).contains(u"Everything"_s));
    const auto after = checkStore(path(), goOn);
    VERIFY_OK(after);
    QVERIFY2(after->isSound(), qPrintable(after->problems.join(u' ')));
    const auto reader = EventReader::open(path());
    VERIFY_OK(reader);
    for (const qint64 id : { 3, 4 }) {
        const auto event = (*reader)->event(id);
        QVERIFY(!event);
        QCOMPARE(event.error().code, ErrorCode::NotFound);
        QVERIFY(event.error().sentence.contains(u"lost"_s));
    }
    QVERIFY((*reader)->event(5));
    QCOMPARE(*(*reader)->eventCount(), kEvents);
}

void TestSalvage::stepsOverDamagedRows()
{
    // About every tenth page with rows.
    QByteArray content = m_content;
    for (qsizetype page = leafPage(30); page > 0; page = leafPage(page + 10))
        damage(content, page);
    put(content);
    const auto salvaged = salvageStore(path(), goOn);
    VERIFY_OK(salvaged);
    QVERIFY2(salvaged->events > kEvents / 4, qPrintable(salvageText(*salvaged)));
    QVERIFY(salvaged->gaps > 1);
    QCOMPARE(rightEvents(), salvaged->events);
    QVERIFY(QFileInfo::exists(salvaged->keptAs));
    // No id is given twice, whatever was lost.
    auto writer = openWriter();
    QVERIFY(writer);
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "new"))).eventId > kEvents);
}

void TestSalvage::findsWhatLiesBeneathADamagedPage()
{
    const std::vector<qsizetype> pages = interiorPages();
    QVERIFY(!pages.empty());
    for (const qsizetype page : pages) {
        QByteArray content = m_content;
        damage(content, page);
        put(content);
        const auto salvaged = salvageStore(path(), goOn);
        VERIFY_OK(salvaged);
        QVERIFY(salvaged->gaps > 0);
        // Every row lies in a page that is whole.
        QCOMPARE(salvaged->withoutBytes + salvaged->withoutRow, 0);
        QCOMPARE(salvaged->events, kEvents);
        QVERIFY(salvaged->beneath >= kEvents / 2);
        QVERIFY(salvageText(*salvaged).contains(u"beneath damaged pages"_s));
        QCOMPARE(rightEvents(), kEvents);
        QCOMPARE(ForeignConnection(path()).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        const QDir folder = QFileInfo(path()).dir();
        QVERIFY(folder.entryList({ u"*-pages*"_s }, QDir::Files).isEmpty());
        for (const QString &name : folder.entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
    }
    // All of them at once, and what was removed stays removed.
    {
        put(m_content);
        auto writer = openWriter();
        QVERIFY(writer);
        VERIFY_OK(writer->removeUnnoted({ 100, 101, 102, 700 }));
    }
    QByteArray content = contentOf(path());
    for (qsizetype page = 1; page < content.size() / kPageBytes; ++page) {
        if (content[page * kPageBytes] == 5)
            damage(content, page);
    }
    QVERIFY(QFile::remove(path()));
    put(content);
    VERIFY_OK(salvageStore(path(), goOn));
    QCOMPARE(rightEvents(), kEvents - 4);
    QVERIFY(!(*EventReader::open(path()))->event(101));
}

void TestSalvage::savesWithoutAWholeLog_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("as a killed program leaves it") << u"none"_s;
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("empty") << u"empty"_s;
    QTest::newRow("cut off") << u"cut"_s;
    QTest::newRow("damaged head") << u"head"_s;
    QTest::newRow("damaged in its midst") << u"midst"_s;
}

void TestSalvage::savesWithoutAWholeLog()
{
    QFETCH(const QString, change);
    // What a killed program leaves: a file, and the newest events in its log alone.
    put(m_content);
    QByteArray file;
    QByteArray log;
    {
        auto writer = openWriter();
        QVERIFY(writer);
        OutcomeCollector collector;
        for (int i = 1; i <= 100; ++i)
            QVERIFY(writer->append(collector.request(eventOf(wireOf("/", bodyFor(kEvents + i))))));
        QVERIFY(collector.waitFor(100));
        file = contentOf(path());
        log = contentOf(path() + u"-wal"_s);
        QVERIFY(log.size() > 100'000);
    }
    if (change == u"empty"_s)
        log.clear();
    else if (change == u"cut"_s)
        log.truncate(log.size() / 2);
    else if (change == u"head"_s)
        log.replace(0, 32, QByteArray(32, '\xa5'));
    else if (change == u"midst"_s)
        log.replace(log.size() / 2, 5'000, QByteArray(5'000, '\xa5'));
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(path() + suffix);
    damage(file, leafPage(file.size() / kPageBytes / 2));
    put(file);
    if (change != u"missing"_s) {
        QFile wal(path() + u"-wal"_s);
        QVERIFY(wal.open(QIODevice::WriteOnly) && wal.write(log) == log.size());
    }
    const auto salvaged = salvageStore(path(), goOn);
    VERIFY_OK(salvaged);
    // All but the damaged page of what was in the file, and from the log what is whole of it.
    QVERIFY2(rightEvents() >= kEvents - 30, qPrintable(QString::number(rightEvents())));
    if (change == u"none"_s)
        QVERIFY(salvaged->events + salvaged->withoutBytes >= kEvents + 100);
    QCOMPARE(ForeignConnection(path()).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(openWriter());
}

void TestSalvage::survivesMutations_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestSalvage::survivesMutations()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QByteArray content = m_content;
    const auto place = [&](qsizetype before) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(before)));
    };
    switch (seed % 4) {
    case 0: // a few bytes anywhere
        for (int i = 0; i < 40; ++i)
            content[place(content.size())] = static_cast<char>(random.generate());
        break;
    case 1: // many in the pages that say where others are
        for (int i = 0; i < 400; ++i)
            content[place(24 * kPageBytes)] = static_cast<char>(random.generate());
        break;
    case 2: // cut short
        content.truncate(place(content.size()));
        break;
    default: // pages of other places
        for (int i = 0; i < 8; ++i) {
            const qsizetype from = place(content.size() / kPageBytes) * kPageBytes;
            const qsizetype to = place(content.size() / kPageBytes) * kPageBytes;
            content.replace(to, kPageBytes, content.mid(from, kPageBytes));
        }
    }
    put(content);
    const auto check = checkStore(path(), goOn);
    if (!check)
        QVERIFY(check.error().sentence.endsWith(u'.'));
    QCOMPARE(contentOf(path()), content);
    const auto salvaged = salvageStore(path(), goOn);
    if (!salvaged) {
        // Then nothing has changed, and the sentence says what to do.
        QVERIFY2(salvaged.error().sentence.contains(u"choose another"_s)
                         || salvaged.error().sentence.contains(u"receive something"_s)
                         || salvaged.error().sentence.contains(u"update Hookloupe"_s),
                 qPrintable(salvaged.error().sentence));
        QCOMPARE(contentOf(path()), content);
        return;
    }
    QCOMPARE(contentOf(salvaged->keptAs), content);
    QCOMPARE(ForeignConnection(path()).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    auto writer = openWriter();
    QVERIFY(writer);
    QVERIFY(appendOne(*writer, eventOf(wireOf("/", "new"))).eventId > 0);
    QVERIFY(rightEvents() >= 0);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestSalvage)
#include "tst_salvage.moc"
