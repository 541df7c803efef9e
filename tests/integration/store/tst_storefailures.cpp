// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "storetesting.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// No file of this process may grow past \a bytes while it lives, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{ bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
};

/// Root may write everywhere; a test of permissions must not be root.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot(::geteuid() == 0 && ::seteuid(kNobody) == 0)
    { }
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    bool m_wasRoot;
};

Event smallEvent()
{
    return eventOf(wireOf("/", "body"));
}

} // namespace

class TestStoreFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void leavesNewerStoresAlone_data();
    void leavesNewerStoresAlone();
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
    void saysWhereItMayNotWrite_data();
    void saysWhereItMayNotWrite();
    void survivesAFullDisk();
    void survivesALock();
    void keepsAnswerStatesForAnotherTry();
    void failsDocumentsAtOnce();
    void noticesThatTheFileIsGone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreFailures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"store"_s);
}

void TestStoreFailures::leavesNewerStoresAlone_data()
{
    QTest::addColumn<bool>("inLogOnly");
    QTest::newRow("in the file") << false;
    QTest::newRow("in the log of a running program") << true;
}

void TestStoreFailures::leavesNewerStoresAlone()
{
    QFETCH(const bool, inLogOnly);
    QVERIFY(EventWriter::open({ .path = m_path }));
    auto newer = std::make_unique<ForeignConnection>(m_path);
    QVERIFY(newer->run(u"PRAGMA user_version = 99"_s));
    if (!inLogOnly)
        newer.reset();
    const QByteArray before = contentOf(m_path);
    const auto writer = EventWriter::open({ .path = m_path });
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::StoreTooNew);
    QVERIFY(writer.error().sentence.contains(u"later version"_s));
    const auto reader = EventReader::open(m_path);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::StoreTooNew);
    QCOMPARE(contentOf(m_path), before);
}

void TestStoreFailures::leavesOtherFilesAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    // A store with some rows to damage.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    {
        auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
        VERIFY_OK(writer);
        OutcomeCollector collector;
        for (int i = 0; i < 500; ++i)
            QVERIFY((*writer)->append(collector.request(smallEvent())));
        QVERIFY(collector.waitFor(500));
    }
    const QByteArray store = contentOf(path);
    QVERIFY(store.size() > 100'000);
    const QString otherPath = folder.filePath(u"other"_s);
    {
        ForeignConnection other(otherPath);
        QVERIFY(other.run(u"CREATE TABLE a (b)"_s));
    }
    QByteArray damaged = store;
    damaged.replace(100, 8'000, QByteArray(8'000, '\xa5'));
    QTest::newRow("text") << QByteArray(5'000, 't');
    QTest::newRow("one byte") << "S"_ba;
    QTest::newRow("another program's database") << contentOf(otherPath);
    QTest::newRow("only a head") << store.first(100);
    QTest::newRow("cut short") << store.first(store.size() / 2);
    QTest::newRow("overwritten schema") << damaged;
    QTest::newRow("overwritten rows")
            << store.first(8'192) + QByteArray(store.size() - 8'192, '\xa5');
}

void TestStoreFailures::leavesOtherFilesAlone()
{
    QFETCH(const QByteArray, content);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto writer = EventWriter::open({ .path = m_path });
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::StoreUnreadable);
    QVERIFY2(writer.error().sentence.contains(u"choose another"_s),
             qPrintable(writer.error().sentence));
    const auto reader = EventReader::open(m_path);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::StoreUnreadable);
    QCOMPARE(contentOf(m_path), content);
}

void TestStoreFailures::saysWhereItMayNotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("new file") << u"locked/store"_s;
    QTest::newRow("new folder") << u"locked/deeper/store"_s;
    QTest::newRow("under a file") << u"file/store"_s;
    QTest::newRow("a folder") << u"locked"_s;
}

void TestStoreFailures::saysWhereItMayNotWrite()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"locked"_s));
    const auto readOnly = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup
            | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), readOnly | QFileDevice::WriteOwner));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"locked"_s), readOnly));
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const OrdinaryUser user;
    const auto writer = EventWriter::open({ .path = m_folder->filePath(name) });
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::StoreWriteFailed);
    QVERIFY2(writer.error().sentence.contains(u"choose another place"_s),
             qPrintable(writer.error().sentence));
}

void TestStoreFailures::survivesAFullDisk()
{
    auto opened = EventWriter::open({ .path = m_path });
    VERIFY_OK(opened);
    auto writer = *std::move(opened);
    QSignalSpy failed(writer.get(), &EventWriter::writeFailed);
    QSignalSpy recovered(writer.get(), &EventWriter::writeRecovered);
    QVERIFY(appendOne(*writer, smallEvent()).eventId > 0);
    {
        const FileSizeLimit limit(512UL * 1024);
        // Noise: it is stored as it is.
        QByteArray noise(2 * 1024 * 1024, Qt::Uninitialized);
        for (char &byte : noise)
            byte = static_cast<char>(QRandomGenerator::global()->generate());
        const Event big = eventOf(wireOf("/", noise));
        for (int i = 0; i < 3; ++i) {
            const AppendOutcome outcome = appendOne(*writer, big);
            QCOMPARE(outcome.eventId, 0);
            QVERIFY2(outcome.failure.contains(u"disk"_s), qPrintable(outcome.failure));
        }
    }
    const AppendOutcome after = appendOne(*writer, smallEvent());
    QCOMPARE(after.eventId, 2);
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(failed.size(), 1);
    writer.reset();
    auto reader = EventReader::open(m_path);
    VERIFY_OK(reader);
    QCOMPARE(*(*reader)->eventCount(), 2);
    QVERIFY((*reader)->event(1));
}

void TestStoreFailures::survivesALock()
{
    auto opened = EventWriter::open({ .path = m_path, .busyTimeoutMs = 100 });
    VERIFY_OK(opened);
    auto writer = *std::move(opened);
    QSignalSpy failed(writer.get(), &EventWriter::writeFailed);
    QSignalSpy recovered(writer.get(), &EventWriter::writeRecovered);
    ForeignConnection other(m_path);
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    AppendOutcome outcome = appendOne(*writer, smallEvent());
    QCOMPARE(outcome.eventId, 0);
    QVERIFY2(outcome.failure.contains(u"locked"_s), qPrintable(outcome.failure));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(recovered.size(), 0);
    QVERIFY(other.run(u"ROLLBACK"_s));
    outcome = appendOne(*writer, smallEvent());
    QCOMPARE(outcome.eventId, 1);
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestStoreFailures::keepsAnswerStatesForAnotherTry()
{
    auto opened = EventWriter::open({ .path = m_path, .busyTimeoutMs = 50 });
    VERIFY_OK(opened);
    auto writer = *std::move(opened);
    QVERIFY(appendOne(*writer, smallEvent()).eventId > 0);
    QSignalSpy failed(writer.get(), &EventWriter::writeFailed);
    QSignalSpy recorded(writer.get(), &EventWriter::answerStateRecorded);
    ForeignConnection other(m_path);
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    writer->recordAnswerState(1, AnswerState::ClientGone);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(other.run(u"ROLLBACK"_s));
    QTRY_COMPARE(recorded.size(), 1);
    auto reader = EventReader::open(m_path);
    VERIFY_OK(reader);
    QCOMPARE((*reader)->summaries({ 1 })->front().answerState, AnswerState::ClientGone);
}

void TestStoreFailures::failsDocumentsAtOnce()
{
    auto writer = EventWriter::open({ .path = m_path, .busyTimeoutMs = 50 });
    VERIFY_OK(writer);
    ForeignConnection other(m_path);
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    const auto put = (*writer)->putDocument(u"a"_s, "{}");
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::StoreWriteFailed);
    QVERIFY(put.error().sentence.contains(u"locked"_s));
    QVERIFY(other.run(u"ROLLBACK"_s));
    VERIFY_OK((*writer)->putDocument(u"a"_s, "{}"));
}

void TestStoreFailures::noticesThatTheFileIsGone()
{
    auto writer = EventWriter::open({ .path = m_path });
    VERIFY_OK(writer);
    QVERIFY(appendOne(**writer, smallEvent()).eventId > 0);
    QVERIFY(QFile::rename(m_path, m_path + u"2"_s));
    const AppendOutcome outcome = appendOne(**writer, smallEvent());
    QCOMPARE(outcome.eventId, 0);
    QVERIFY2(outcome.failure.contains(u"moved or deleted"_s), qPrintable(outcome.failure));
    QVERIFY(QFile::rename(m_path + u"2"_s, m_path));
    QCOMPARE(appendOne(**writer, smallEvent()).eventId, 2);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestStoreFailures)
#include "tst_storefailures.moc"
