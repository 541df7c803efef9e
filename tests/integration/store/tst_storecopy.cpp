// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/storecopy.h"
#include "storetesting.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

bool goOn(qint64, qint64)
{
    return true;
}

} // namespace

class TestStoreCopy : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void copiesWhileEventsComeIn();
    void keepsNotesAndDocuments();
    void refusesWhatIsInTheWay();
    void replacesWhenTold();
    void canBeCancelled();
    void saysWhyItCannotBeWritten();
    void leavesNothingOfAFailure();

private:
    QStringList filesOf(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }
};

void TestStoreCopy::copiesWhileEventsComeIn()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    constexpr quint64 kBefore = 2'000;
    const auto wireFor = [](quint64 number) {
        return wireOf("/" + QByteArray::number(number), noise(4'000, static_cast<quint32>(number)));
    };
    std::vector<qint64> ids(kBefore);
    OutcomeCollector collector;
    for (quint64 i = 0; i < kBefore; ++i) {
        QVERIFY(writer->append(collector.request(eventOf(wireFor(i)), i)));
        QVERIFY((i + 1) % 500 != 0 || collector.waitFor(i + 1));
    }
    for (const AppendOutcome &outcome : collector.outcomes())
        ids.at(outcome.ticket) = outcome.eventId;

    // Each outcome brings the next event, until the copy is there.
    quint64 meanwhile = 0;
    std::atomic<bool> isCopied = false;
    collector.onBatch = [&](const std::vector<AppendOutcome> &batch) {
        for (std::size_t i = 0; i < batch.size() && !isCopied; ++i)
            if (writer->append(collector.request(eventOf(wireFor(++meanwhile)), 0)))
                continue;
    };
    for (int i = 0; i < 16; ++i)
        QVERIFY(writer->append(collector.request(eventOf(wireFor(++meanwhile)), 0)));
    const QString target = filePath(u"copy"_s);
    std::atomic<int> looks = 0;
    std::optional<Result<StoreCopy>> copy;
    std::thread copying([&] {
        copy = copyStore(path(), target, false, [&](qint64 done, qint64 total) {
            ++looks;
            return done <= total;
        });
        isCopied = true;
    });
    const bool ended = QTest::qWaitFor([&] { return isCopied.load(); }, 60'000);
    copying.join();
    QVERIFY(ended);
    VERIFY_OK(*copy);
    QVERIFY(looks > 2);
    QVERIFY(collector.waitFor(kBefore + meanwhile));
    QVERIFY(meanwhile > 16);

    QCOMPARE(QFile::permissions(target) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE((*copy)->bytes, QFileInfo(target).size());
    const auto reader = EventReader::open(target);
    VERIFY_OK(reader);
    QCOMPARE(*(*reader)->eventCount(), (*copy)->events);
    QVERIFY((*copy)->events >= qint64(kBefore));
    for (quint64 i = 0; i < kBefore; ++i) {
        const auto event = (*reader)->event(ids[i]);
        VERIFY_OK(event);
        QCOMPARE((*event)->request.wire, wireFor(i));
    }
    QCOMPARE(ForeignConnection(target).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    // A store like any other.
    auto second = EventWriter::open({ .path = target });
    VERIFY_OK(second);
    QCOMPARE(appendOne(**second, eventOf(wireFor(1))).eventId, (*copy)->events + 1);
}

void TestStoreCopy::keepsNotesAndDocuments()
{
    const auto writer = openWriter();
    QVERIFY(writer);
    const qint64 id = appendOne(*writer, eventOf(wireOf("/", "b"))).eventId;
    writer->annotate({ .ids = { id }, .isStarred = true, .text = u"look"_s });
    VERIFY_OK(writer->putDocument(u"endpoints"_s, "{}"));
    VERIFY_OK(copyStore(path(), filePath(u"copy"_s), false, goOn));
    const auto reader = EventReader::open(filePath(u"copy"_s));
    VERIFY_OK(reader);
    QCOMPARE(*(*reader)->document(u"endpoints"_s), "{}"_ba);
    QCOMPARE(ForeignConnection(filePath(u"copy"_s)).value(u"SELECT text FROM note"_s).toString(),
             u"look"_s);
}

void TestStoreCopy::refusesWhatIsInTheWay()
{
    QVERIFY(openWriter());
    const QString target = filePath(u"there"_s);
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    auto copy = copyStore(path(), target, false, goOn);
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::InvalidInput);
    QCOMPARE(contentOf(target), "mine"_ba);
    copy = copyStore(path(), path(), true, goOn);
    QVERIFY(!copy);
    QVERIFY(copy.error().sentence.contains(u"the store itself"_s));
    QVERIFY(QFile::link(path(), filePath(u"link"_s)));
    copy = copyStore(path(), filePath(u"link"_s), true, goOn);
    QVERIFY(!copy);
    QVERIFY(copy.error().sentence.contains(u"the store itself"_s));
    copy = copyStore(path(), QFileInfo(path()).path(), true, goOn);
    QVERIFY(!copy);
    QVERIFY(copy.error().sentence.contains(u"is a folder"_s));
    // Another program's store: its log would be applied to the copy.
    auto other = EventWriter::open({ .path = filePath(u"other"_s) });
    VERIFY_OK(other);
    QVERIFY(appendOne(**other, eventOf(wireOf("/", "b"))).eventId > 0);
    copy = copyStore(path(), filePath(u"other"_s), true, goOn);
    QVERIFY(!copy);
    QVERIFY2(copy.error().sentence.contains(u"in use"_s), qPrintable(copy.error().sentence));
    QCOMPARE(appendOne(**other, eventOf(wireOf("/", "b"))).eventId, 2);
    QVERIFY(!copyStore(filePath(u"nothing"_s), filePath(u"none"_s), false, goOn));
    QVERIFY(!QFileInfo::exists(filePath(u"none"_s)));
}

void TestStoreCopy::replacesWhenTold()
{
    QVERIFY(openWriter());
    const QString target = filePath(u"there"_s);
    QFile file(target);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    VERIFY_OK(copyStore(path(), target, true, goOn));
    VERIFY_OK(EventReader::open(target));
}

void TestStoreCopy::canBeCancelled()
{
    QVERIFY(openWriter());
    const QString folder = QFileInfo(path()).path();
    const QStringList before = filesOf(folder);
    const auto copy =
            copyStore(path(), folder + u"/copy"_s, false, [](qint64, qint64) { return false; });
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::Cancelled);
    QVERIFY(!filesOf(folder).join(u' ').contains(u"copy"_s));
    QVERIFY(before.size() <= filesOf(folder).size());
}

void TestStoreCopy::saysWhyItCannotBeWritten()
{
    QVERIFY(openWriter());
    // Below a file there is no folder, whoever one is.
    const auto copy = copyStore(path(), path() + u"/copy"_s, false, goOn);
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, ErrorCode::StoreWriteFailed);
    QVERIFY2(copy.error().sentence.contains(u"another place"_s), qPrintable(copy.error().sentence));
}

void TestStoreCopy::leavesNothingOfAFailure()
{
    auto writer = openWriter();
    QVERIFY(writer);
    for (int i = 0; i < 40; ++i)
        QVERIFY(appendOne(*writer, eventOf(wireOf("/", noise(50'000, 1)))).eventId > 0);
    // A page in the middle that the file does not have.
    writer.reset();
    QFile file(path());
    QVERIFY(file.resize(file.size() / 2));
    const auto copy = copyStore(path(), filePath(u"copy"_s), false, goOn);
    QVERIFY(!copy);
    QVERIFY2(copy.error().sentence.contains(path()), qPrintable(copy.error().sentence));
    QVERIFY(!QFileInfo::exists(filePath(u"copy"_s)));
    QVERIFY(!filesOf(QFileInfo(filePath(u"copy"_s)).path()).join(u' ').contains(u"part"_s));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestStoreCopy)
#include "tst_storecopy.moc"
