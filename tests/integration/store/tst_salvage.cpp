// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/salvage.h"
#include "core/store/storefile.h"
#include "storetesting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr int kEvents = 800;
constexpr qsizetype kPageBytes = 8'192;

bool goOn(qint64, qint64)
{
    return true;
}

QByteArray bodyFor(qint64 id)
{
    return "event " + QByteArray::number(id)
            + noise(id % 50 == 0 ? 30'000 : 1'500, static_cast<quint32>(id));
}

} // namespace

class TestSalvage : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
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
    void leavesStrangersAlone();
    void leavesAStoreInUseAlone();
    void canBeCancelled();
    void endsWhatWasBegun_data();
    void endsWhatWasBegun();
    void survivesKills();

private:
    void put(const QByteArray &content)
    {
        VERIFY_OK(createStoreFile(path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    /// The first page from \a page on that holds rows of a table, rather than where they are; 0:
    /// none.
    qsizetype leafPage(qsizetype page) const
    {
        constexpr char kTableLeaf = 13; // https://www.sqlite.org/fileformat2.html#b_tree_pages
        for (; page < m_content.size() / kPageBytes; ++page) {
            if (m_content[page * kPageBytes] == kTableLeaf)
                return page;
        }
        return 0;
    }
    /// The pages that say where the rows of a table are.
    std::vector<qsizetype> interiorPages() const
    {
        constexpr char kTableInterior = 5;
        std::vector<qsizetype> pages;
        for (qsizetype page = 1; page < m_content.size() / kPageBytes; ++page) {
            if (m_content[page * kPageBytes] == kTableInterior)
                pages.push_back(page);
        }
        return pages;
    }
    static void damage(QByteArray &content, qsizetype page)
    {
        content.replace(page * kPageBytes, kPageBytes, QByteArray(kPageBytes, '\xa5'));
    }
    /// How many events of the store at path() are as they were; -1: one is not.
    qint64 rightEvents();

    QByteArray m_content; ///< of a sound store
};

void TestSalvage::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    {
        auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
        VERIFY_OK(writer);
        OutcomeCollector collector;
        for (int i = 1; i <= kEvents; ++i)
            QVERIFY((*writer)->append(collector.request(eventOf(wireOf("/", bodyFor(i))))));
        QVERIFY(collector.waitFor(kEvents));
        (*writer)->annotate({ .ids = { 5 }, .text = u"a note"_s });
        VERIFY_OK((*writer)->putDocument(u"endpoints"_s, "{}"));
    }
    m_content = contentOf(path);
    QVERIFY(m_content.size() > 100 * kPageBytes);
}

qint64 TestSalvage::rightEvents()
{
    auto reader = EventReader::open(path());
    if (!reader)
        return -1;
    qint64 right = 0;
    for (qint64 id = 1; id <= kEvents; ++id) {
        const auto event = (*reader)->event(id);
        if (event && (*event)->request.body() == bodyFor(id))
            ++right;
    }
    return right;
}

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

void TestSalvage::leavesStrangersAlone()
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

void TestSalvage::leavesAStoreInUseAlone()
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

void TestSalvage::canBeCancelled()
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

void TestSalvage::endsWhatWasBegun_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("nothing was moved") << false;
    QTest::newRow("the damaged file was moved") << true;
}

void TestSalvage::endsWhatWasBegun()
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

void TestSalvage::survivesKills()
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
    hookloupe::TestSalvage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_salvage.moc"
