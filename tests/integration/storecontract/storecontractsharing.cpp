// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "contractevents.h"
#include "storecontract.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>

#include <set>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr QLatin1StringView kWrite("--write");

/// What the other process does: writes attempts of one delivery and prints "id attempt" for each
/// that was acknowledged. \a count: 0 for as long as it lives.
int writeEvents(StoreBackend &backend, const QString &location, Durability durability, int count)
{
    auto writer = backend.openWriter(location, durability);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().sentence));
    constexpr int kInFlight = 16;
    OutcomeCollector collector;
    int begun = 0;
    int ended = 0;
    const auto appendNext = [&] {
        if (count != 0 && begun == count)
            return;
        Event event = eventOf(wireOf("/" + QByteArray::number(++begun), "from the other"));
        event.deliveryId = "shared";
        event.response.status = 500;
        if (!(*writer)->append(collector.request(std::move(event))))
            qFatal("an event was not taken");
    };
    collector.onBatch = [&](const std::vector<AppendOutcome> &batch) {
        QByteArray lines;
        for (const AppendOutcome &outcome : batch) {
            if (outcome.eventId == 0)
                qFatal("%s", qPrintable(outcome.failure));
            lines += QByteArray::number(outcome.eventId) + ' ' + QByteArray::number(outcome.attempt)
                    + '\n';
            ++ended;
            appendNext();
        }
        if (::write(STDOUT_FILENO, lines.constData(), static_cast<std::size_t>(lines.size()))
            != lines.size())
            qFatal("nobody reads");
        if (ended == count)
            QCoreApplication::quit();
    };
    for (int i = 0; i < kInFlight; ++i)
        appendNext();
    return QCoreApplication::exec();
}

class OtherProcess
{
public:
    OtherProcess(const QString &location, Durability durability, int count)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        { kWrite, location,
                          durability == Durability::Full ? u"full"_s : u"normal"_s,
                          QString::number(count) });
    }
    QProcess &process() { return m_process; }
    /// The complete lines of what it printed so far.
    QList<QByteArray> lines()
    {
        QList<QByteArray> lines = m_process.readAllStandardOutput().split('\n');
        lines.removeLast();
        return lines;
    }

private:
    QProcess m_process;
};

} // namespace

int runStoreContract(int argc, char **argv, StoreBackend &backend)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == kWrite) {
        return writeEvents(backend, arguments[2],
                           arguments[3] == u"full"_s ? Durability::Full : Durability::Normal,
                           arguments[4].toInt());
    }
    StoreContract contract(backend);
    return QTest::qExec(&contract, argc, argv);
}

void StoreContract::takesFromTwoWriters()
{
    const auto one = openWriter();
    const auto two = openWriter();
    QVERIFY(one && two);
    QVERIFY(one->number() != two->number());
    OutcomeCollector collector;
    constexpr quint64 kEach = 200;
    for (quint64 i = 0; i < kEach; ++i) {
        Event event = eventOf(wireOf("/", "b"));
        event.deliveryId = "shared";
        QVERIFY(one->append(collector.request(event, i)));
        QVERIFY(two->append(collector.request(event, kEach + i)));
    }
    QVERIFY(collector.waitFor(2 * kEach));
    std::set<qint64> ids;
    std::set<int> attempts;
    for (const AppendOutcome &outcome : collector.outcomes()) {
        QVERIFY2(outcome.eventId > 0, qPrintable(outcome.failure));
        ids.insert(outcome.eventId);
        attempts.insert(outcome.attempt);
    }
    QCOMPARE(ids.size(), 2 * kEach);
    // Each attempt once, whoever took it.
    QCOMPARE(attempts.size(), 2 * kEach);
    QCOMPARE(*attempts.rbegin(), static_cast<int>(2 * kEach));
}

void StoreContract::takesFromTwoProcesses()
{
    constexpr int kEach = 300;
    const auto writer = openWriter();
    QVERIFY(writer);
    const auto reader = openReader();
    QVERIFY(reader);
    OtherProcess other(m_location, Durability::Normal, kEach);
    QVERIFY(other.process().waitForStarted());
    std::set<qint64> ids;
    std::set<int> attempts;
    for (int i = 0; i < kEach; ++i) {
        Event event = eventOf(wireOf("/", "b"));
        event.deliveryId = "shared";
        const AppendOutcome outcome = appendOne(*writer, event);
        QVERIFY2(outcome.eventId > 0, qPrintable(outcome.failure));
        ids.insert(outcome.eventId);
        attempts.insert(outcome.attempt);
    }
    QTRY_COMPARE_WITH_TIMEOUT(other.process().state(), QProcess::NotRunning, 60'000);
    QCOMPARE(other.process().exitCode(), 0);
    for (const QByteArray &line : other.lines()) {
        ids.insert(line.split(' ').front().toLongLong());
        attempts.insert(line.split(' ').back().toInt());
    }
    QCOMPARE(ids.size(), static_cast<std::size_t>(2 * kEach));
    QCOMPARE(attempts.size(), static_cast<std::size_t>(2 * kEach));
    QVERIFY(std::ranges::equal(*reader->idsInRange({}, 0, *reader->lastId()), ids));
}

void StoreContract::tellsWhatOthersChanged()
{
    const auto ours = openWriter();
    const auto theirs = openWriter();
    QVERIFY(ours && theirs);
    const auto reader = openReader();
    QVERIFY(reader);
    Ids ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(appendOne(*theirs, eventOf(wireOf("/", "b"))).eventId);
    const auto begin = reader->newsSince(-1, ours->number());
    VERIFY_OK(begin);
    QCOMPARE(begin->lastId, ids.back());
    QVERIFY(begin->changes.empty() && !begin->isCut);

    const auto settled = [](EventWriter &writer) {
        QSignalSpy reached(&writer, &EventWriter::reached);
        [[maybe_unused]] const quint64 mark = writer.mark();
        return reached.wait(10'000);
    };
    theirs->annotate({ .ids = { ids[1], ids[3] }, .isStarred = true });
    theirs->recordAnswerState(ids[0], AnswerState::ClientGone);
    theirs->recordAnswerState(ids[1], AnswerState::ClientGone);
    theirs->recordReplay({ .eventId = ids[4] });
    theirs->recordForward({ .eventId = ids[4] });
    QSignalSpy removed(theirs.get(), &EventWriter::removed);
    theirs->remove({ ids[2] });
    QVERIFY(settled(*theirs));
    QTRY_COMPARE(removed.size(), 1);
    ours->annotate({ .ids = { ids[0] }, .isStarred = true });
    QVERIFY(settled(*ours));

    const auto news = reader->newsSince(begin->position, ours->number());
    VERIFY_OK(news);
    QVERIFY(!news->isCut);
    QVERIFY(news->position > begin->position);
    const auto isTold = [&](StoreChange::Kind kind, qint64 id) {
        return std::ranges::any_of(news->changes, [&](const StoreChange &change) {
            return change.kind == kind && change.firstId <= id && change.lastId >= id;
        });
    };
    using Kind = StoreChange::Kind;
    QVERIFY(isTold(Kind::Noted, ids[1]) && isTold(Kind::Noted, ids[3]));
    QVERIFY(!isTold(Kind::Noted, ids[0])); // our own
    QVERIFY(isTold(Kind::Answered, ids[0]) && isTold(Kind::Answered, ids[1]));
    QVERIFY(!isTold(Kind::Answered, ids[2]));
    QVERIFY(isTold(Kind::Replayed, ids[4]) && isTold(Kind::Forwarded, ids[4]));
    QVERIFY(isTold(Kind::Removed, ids[2]));
    // Nothing twice, and what is there is found without what was kept of the file.
    reader->releaseMemory();
    QVERIFY(reader->newsSince(news->position, ours->number())->changes.empty());
    QCOMPARE(reader->newsSince(-1, ours->number())->lastId, news->lastId);
}

void StoreContract::tellsWhatItForgot()
{
    const auto ours = openWriter();
    const auto theirs = openWriter();
    QVERIFY(ours && theirs);
    const auto reader = openReader();
    QVERIFY(reader);
    const qint64 id = appendOne(*theirs, eventOf(wireOf("/", "b"))).eventId;
    const auto begin = reader->newsSince(-1, ours->number());
    VERIFY_OK(begin);
    // None is the neighbour of another, with which it could be told as one.
    constexpr int kChanges = 30'000;
    for (int i = 0; i < kChanges; ++i)
        theirs->recordAnswerState(id + 2LL * i, AnswerState::Answered);
    VERIFY_OK(theirs->putDocument(u"d"_s, "last"));
    const auto news = reader->newsSince(begin->position, ours->number());
    VERIFY_OK(news);
    // All is told, or that something is not; and never so much that it costs memory.
    QVERIFY(news->isCut || news->changes.size() == kChanges);
    QVERIFY(news->changes.size() <= 10'000);
    QVERIFY(!reader->newsSince(news->position, ours->number())->isCut);
    // From another store, or from before a repair.
    QVERIFY(reader->newsSince(news->position + 1'000'000, ours->number())->isCut);
}

void StoreContract::keepsWhatAKilledProcessWasToldOf_data()
{
    answersAfterTheCommit_data();
}

void StoreContract::keepsWhatAKilledProcessWasToldOf()
{
    QFETCH(const Durability, durability);
    std::map<qint64, int> acknowledged;
    for (int round = 0; round < 3; ++round) {
        OtherProcess other(m_location, durability, 0);
        QVERIFY(other.process().waitForReadyRead(20'000));
        QTest::qWait(50 + round * 70);
        other.process().kill();
        QVERIFY(other.process().waitForFinished(20'000));
        for (const QByteArray &line : other.lines()) {
            const auto [place, isNew] = acknowledged.emplace(line.split(' ').front().toLongLong(),
                                                             line.split(' ').back().toInt());
            QVERIFY(isNew);
        }
    }
    QVERIFY(acknowledged.size() > 20);
    const auto reader = openReader();
    QVERIFY(reader);
    for (const auto &[id, attempt] : acknowledged) {
        const auto event = reader->event(id);
        VERIFY_OK(event);
        QCOMPARE((*event)->attempt, attempt);
        QCOMPARE((*event)->request.body(), "from the other");
    }
    QVERIFY(m_backend.isSound(m_location));
}

} // namespace hookloupe
