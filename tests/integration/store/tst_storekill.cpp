// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/store/gramsegment.h"
#include "core/store/schema.h"
#include "faultyvfs.h"
#include "storetesting.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr quint64 kInFlight = 64;

/// What the killed program does: keeps events in flight and prints "id sha256" for each that was
/// acknowledged, as a receiver would answer it.
int appendUntilKilled(const QString &path, Durability durability)
{
    auto writer = EventWriter::open({ .path = path, .durability = durability });
    if (!writer)
        qFatal("%s", qPrintable(writer.error().sentence));
    OutcomeCollector collector;
    QHash<quint64, QByteArray> digests;
    quint64 lastTicket = 0;
    const auto appendNext = [&] {
        QByteArray body(QRandomGenerator::global()->bounded(1, 4'000), Qt::Uninitialized);
        for (char &byte : body)
            byte = static_cast<char>(QRandomGenerator::global()->generate());
        // Kept as it is, and packed by a dictionary that is learnt meanwhile.
        if (lastTicket % 2 == 0)
            body = "type=payment.confirmed&digest=" + toHex(body);
        const QByteArray wire = wireOf("/" + QByteArray::number(++lastTicket), body);
        digests.insert(lastTicket,
                       toHex(QCryptographicHash::hash(wire, QCryptographicHash::Sha256)));
        if (!(*writer)->append(collector.request(eventOf(wire), lastTicket)))
            qFatal("an event was not taken");
    };
    collector.onBatch = [&](const std::vector<AppendOutcome> &batch) {
        QByteArray lines;
        for (const AppendOutcome &outcome : batch) {
            lines +=
                    QByteArray::number(outcome.eventId) + ' ' + digests.take(outcome.ticket) + '\n';
            appendNext();
        }
        if (::write(STDOUT_FILENO, lines.constData(), static_cast<std::size_t>(lines.size()))
            != lines.size())
            qFatal("nobody reads");
    };
    for (quint64 i = 0; i < kInFlight; ++i)
        appendNext();
    return QCoreApplication::exec();
}

/// Opens the store and kills itself before the write with that number.
int openUntilKilled(const QString &path, int writes)
{
    FaultyVfs::install();
    FaultyVfs::untilKill = writes;
    auto writer = EventWriter::open({ .path = path });
    return writer ? 0 : 1;
}

class KilledProgram
{
public:
    KilledProgram(const QString &path, Durability durability)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        { u"--append-until-killed"_s, path,
                          durability == Durability::Full ? u"full"_s : u"normal"_s });
    }
    bool waitForOutput() { return m_process.waitForReadyRead(20'000); }
    bool waitForMore(int milliseconds) { return !m_process.waitForFinished(milliseconds); }
    /// The complete lines that it had printed.
    QList<QByteArray> kill()
    {
        m_process.kill();
        m_process.waitForFinished(20'000);
        QList<QByteArray> lines = m_process.readAllStandardOutput().split('\n');
        lines.removeLast();
        return lines;
    }

private:
    QProcess m_process;
};

} // namespace

class TestStoreKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasAcknowledged_data();
    void losesNothingThatWasAcknowledged();
    void sharesTheStoreWithAnotherProcess();
    void leavesNoHalfOfAnIndex();
    void survivesAKillAtEachStepOfAMigration();
};

void TestStoreKill::losesNothingThatWasAcknowledged_data()
{
    QTest::addColumn<Durability>("durability");
    QTest::newRow("full") << Durability::Full;
    QTest::newRow("normal") << Durability::Normal;
}

void TestStoreKill::losesNothingThatWasAcknowledged()
{
    QFETCH(const Durability, durability);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    QHash<qint64, QByteArray> acknowledged;
    const int kills = killsOf(8);
    for (int kill = 0; kill < kills; ++kill) {
        KilledProgram program(path, durability);
        QVERIFY(program.waitForOutput());
        QVERIFY(program.waitForMore(QRandomGenerator::global()->bounded(400)));
        for (const QByteArray &line : program.kill()) {
            const QList<QByteArray> words = line.split(' ');
            QCOMPARE(words.size(), 2);
            const qint64 id = words.front().toLongLong();
            QVERIFY(!acknowledged.contains(id));
            acknowledged.insert(id, words.back());
        }
        auto reader = EventReader::open(path);
        VERIFY_OK(reader);
        for (auto [id, sha256] : acknowledged.asKeyValueRange()) {
            const auto event = (*reader)->event(id);
            VERIFY_OK(event);
            const QByteArray &wire = (*event)->request.wire;
            QCOMPARE(toHex(QCryptographicHash::hash(wire, QCryptographicHash::Sha256)), sha256);
        }
    }
    qInfo("%lld events were acknowledged in %d lives", qlonglong(acknowledged.size()), kills);
    QVERIFY(acknowledged.size() >= kills);
    QCOMPARE(ForeignConnection(path).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestStoreKill::sharesTheStoreWithAnotherProcess()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    auto writer = EventWriter::open({ .path = path });
    VERIFY_OK(writer);
    auto reader = EventReader::open(path);
    VERIFY_OK(reader);
    QCOMPARE(*(*reader)->eventCount(), 0);
    KilledProgram program(path, Durability::Normal);
    QTRY_VERIFY_WITH_TIMEOUT(*(*reader)->eventCount() > 0, 20'000);
    std::vector<qint64> own;
    for (int i = 0; i < 20; ++i) {
        const AppendOutcome outcome = appendOne(**writer, eventOf(wireOf("/mine", "b")));
        QVERIFY2(outcome.eventId > 0, qPrintable(outcome.failure));
        own.push_back(outcome.eventId);
    }
    QVERIFY(!program.kill().isEmpty());
    QVERIFY(std::ranges::is_sorted(own, std::less_equal<>()));
    const auto summaries = (*reader)->summaries(own);
    VERIFY_OK(summaries);
    for (const EventSummary &summary : *summaries)
        QCOMPARE(summary.target, "/mine"_ba);
}

void TestStoreKill::leavesNoHalfOfAnIndex()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    {
        auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
        VERIFY_OK(writer);
        OutcomeCollector collector;
        for (std::size_t i = 0; i < 3 * kSegmentIds; ++i) {
            QVERIFY((*writer)->append(collector.request(eventOf(wireOf("/", "body")))));
            if (i % 1'000 == 999)
                QVERIFY(collector.waitFor(i));
        }
        QVERIFY(collector.waitFor(3 * kSegmentIds));
    }
    QSet<qint64> acknowledged;
    const int kills = killsOf(8);
    for (int life = 0; life < kills; ++life) {
        {
            ForeignConnection foreign(path);
            QVERIFY(foreign.run(u"DELETE FROM gram_segment"_s));
            QVERIFY(foreign.run(u"DELETE FROM gram"_s));
        }
        KilledProgram program(path, Durability::Normal);
        QVERIFY(program.waitForOutput());
        QVERIFY(program.waitForMore(QRandomGenerator::global()->bounded(150)));
        for (const QByteArray &line : program.kill())
            acknowledged.insert(line.split(' ').front().toLongLong());
        const auto reader = EventReader::open(path);
        VERIFY_OK(reader);
        for (const qint64 id : std::as_const(acknowledged))
            VERIFY_OK((*reader)->event(id));
        ForeignConnection foreign(path);
        QCOMPARE(foreign.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(foreign.value(u"SELECT count(*) FROM gram"_s).toInt(),
                 foreign.value(u"SELECT coalesce(sum((escape_words + 999) / 1000 "
                               "+ (short_words + 999) / 1000 + (long_words + 999) / 1000), 0) "
                               "FROM gram_segment"_s)
                         .toInt());
    }
    // What was left undone is done by the next life.
    auto writer = EventWriter::open({ .path = path });
    VERIFY_OK(writer);
    QTRY_VERIFY_WITH_TIMEOUT(
            ForeignConnection(path).value(u"SELECT count(*) FROM gram_segment"_s).toInt() >= 3,
            20'000);
}

void TestStoreKill::survivesAKillAtEachStepOfAMigration()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store"_s);
    constexpr qint64 kEvents = 300;
    {
        auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
        VERIFY_OK(writer);
        for (qint64 i = 0; i < kEvents; ++i)
            QVERIFY(appendOne(**writer, eventOf(wireOf("/" + QByteArray::number(i), "body")))
                            .eventId
                    > 0);
    }
    QVERIFY(makeOlder(path, 1));
    const QByteArray old = contentOf(path);
    QVERIFY(QFile::remove(path));
    // Before each write, sync and cut that a migration and the opening around it do.
    constexpr int kPlaces = 50; // about
    const int step = qMax(1, kPlaces / killsOf(12));
    int kills = 0;
    for (int writes = QRandomGenerator::global()->bounded(step);; writes += step) {
        for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s })
            QFile::remove(path + suffix);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(old);
        file.close();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      { u"--open-until-killed"_s, path, QString::number(writes) });
        QVERIFY(program.waitForFinished(20'000));
        const bool isWhole = program.exitStatus() == QProcess::NormalExit;
        QCOMPARE(program.exitCode(), isWhole ? 0 : SIGKILL);
        // Whoever comes next ends what was begun.
        auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
        VERIFY_OK(writer);
        QCOMPARE(appendOne(**writer, eventOf(wireOf("/after", "b"))).eventId, kEvents + 1);
        writer->reset();
        ForeignConnection foreign(path);
        QCOMPARE(foreign.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(foreign.value(u"PRAGMA user_version"_s).toInt(), kSchemaVersion);
        const auto reader = EventReader::open(path);
        VERIFY_OK(reader);
        QCOMPARE(*(*reader)->eventCount(), kEvents + 1);
        for (qint64 id = 1; id <= kEvents; id += 37)
            QCOMPARE((*(*reader)->event(id))->request.targetBytes().toByteArray(),
                     "/" + QByteArray::number(id - 1));
        if (isWhole)
            break;
        ++kills;
    }
    qInfo("killed at %d places", kills);
    QVERIFY(kills >= 3);
}

} // namespace hookloupe

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--append-until-killed"_s) {
        return hookloupe::appendUntilKilled(arguments.at(2),
                                            arguments.at(3) == u"full"_s
                                                    ? hookloupe::Durability::Full
                                                    : hookloupe::Durability::Normal);
    }
    if (arguments.size() == 4 && arguments.at(1) == u"--open-until-killed"_s)
        return hookloupe::openUntilKilled(arguments.at(2), arguments.at(3).toInt());
    hookloupe::TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storekill.moc"
