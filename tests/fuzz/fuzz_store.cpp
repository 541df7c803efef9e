// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// A store whose file is damaged. The input says which of a few sound stores it is, and what is
// written over it: opening, migrating, reading, searching, writing and salvaging may fail with a
// sentence, and may neither crash nor hang.

#include "core/store/eventreader.h"
#include "core/store/eventwriter.h"
#include "core/store/leafscan.h"
#include "core/store/salvage.h"
#include "core/store/storefile.h"
#include "tests/integration/store/storetesting.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

constexpr int kSalvage = 0;
constexpr int kWrite = 1;

class Place
{
public:
    Place()
        : m_folder(u"/dev/shm/hookloupe-fuzz-XXXXXX"_s)
    {
        require(m_folder.isValid());
    }
    QString path() const { return m_folder.filePath(u"store"_s); }
    void clear() const
    {
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
    }

private:
    QTemporaryDir m_folder;
};

/// A store of \a version with a few events, in small pages, so that it has many of each kind.
QByteArray soundStore(const Place &place, int version)
{
    const QString path = place.path();
    {
        auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
        require(writer.has_value());
        OutcomeCollector collector;
        constexpr int kEvents = 40;
        for (int i = 0; i < kEvents; ++i) {
            Event event = eventOf(wireOf("/" + QByteArray::number(i),
                                         i % 8 == 0 ? noise(1'500, static_cast<quint32>(i))
                                                    : QByteArray("{\"status\":\"paid\"}")));
            event.deliveryId = i % 5 == 0 ? "same" : "";
            require((*writer)->append(collector.request(event)));
        }
        require(collector.waitFor(kEvents));
        (*writer)->annotate({ .ids = { 3, 4 }, .isStarred = true, .addedTags = { u"t"_s } });
        (*writer)->recordAnswer(5, { .status = 201, .body = "later" });
        (*writer)->recordReplay({ .eventId = 6 });
        require((*writer)->removeUnnoted({ 7, 8, 9 }).has_value());
        require((*writer)->putDocument(u"endpoints"_s, "{}").has_value());
    }
    require(version == 0 || makeOlder(path, version));
    {
        ForeignConnection store(path);
        require(store.run(u"PRAGMA journal_mode = DELETE"_s)
                && store.run(u"PRAGMA page_size = 512"_s) && store.run(u"VACUUM"_s));
    }
    QByteArray content = contentOf(path);
    require(!content.isEmpty() && content.size() < 64 * 1024);
    place.clear();
    return content;
}

/// Pieces of the input, each with its place and length in front, over \a content.
void damage(QByteArray &content, QByteArrayView input)
{
    constexpr qsizetype kHead = 3;
    while (input.size() > kHead) {
        const auto byte = [&input](qsizetype at) {
            return static_cast<qsizetype>(static_cast<unsigned char>(input[at]));
        };
        const qsizetype at = (byte(0) * 256 + byte(1)) % content.size();
        const qsizetype size =
                qMin(qMin(1 + byte(2) % 64, input.size() - kHead), content.size() - at);
        content.replace(at, size, input.sliced(kHead, size).toByteArray());
        input = input.sliced(kHead + size);
    }
}

void readAll(EventReader &reader)
{
    const std::atomic<bool> never{ false };
    std::vector<qint64> ids;
    [[maybe_unused]] const auto listed = reader.ids(
            {}, 0,
            [&ids](const std::vector<qint64> &piece) {
                ids.insert(ids.end(), piece.begin(), piece.end());
                return ids.size() < 1'000;
            },
            never);
    ids.push_back(1);
    for (const qint64 id : ids) {
        [[maybe_unused]] const auto event = reader.event(id);
        [[maybe_unused]] const auto replays = reader.replays(id);
        [[maybe_unused]] const auto forwards = reader.forwards(id);
    }
    [[maybe_unused]] const auto summaries = reader.summaries(ids);
    [[maybe_unused]] const auto notes = reader.notes(ids);
    [[maybe_unused]] const auto tags = reader.tags();
    [[maybe_unused]] const auto count = reader.eventCount();
    [[maybe_unused]] const auto news = reader.newsSince(0, 1);
    [[maybe_unused]] const auto document = reader.document(u"endpoints"_s);
    static const Query queries[] = { *Query::parse(u"paid"),
                                     *Query::parse(u"starred:yes OR attempt>1"),
                                     *Query::parse(u"json:$.status=paid -delivery:same") };
    for (const Query &query : queries) {
        [[maybe_unused]] const auto found = reader.idsInRange({ .query = query }, 0, 100);
        Timeline timeline(Timeline::Frame{});
        [[maybe_unused]] const auto counted = reader.countByTime(
                { .query = query }, 1, 100, timeline, [] { return true; }, never);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_store";
    static char *argv[] = { name, nullptr };
    static const QCoreApplication application(argc, argv);
    static const QtMessageHandler quiet =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    Q_UNUSED(quiet)
    static const Place place;
    static const QList<QByteArray> stores{ soundStore(place, 0), soundStore(place, 1),
                                           soundStore(place, 5) };
    if (size < 2)
        return 0;
    const QByteArrayView input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QByteArray content = stores[static_cast<unsigned char>(input[0]) % stores.size()];
    damage(content, input.sliced(2));
    // Now and then cut off.
    if (static_cast<unsigned char>(input[1]) >= 0xf0)
        content.truncate(content.size() * (static_cast<unsigned char>(input[1]) - 0xf0) / 16);
    place.clear();
    {
        require(createStoreFile(place.path()).has_value());
        QFile file(place.path());
        require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    constexpr int kSteps = 100'000;
    int steps = 0;
    const TaskProgress goOn = [&steps](qint64, qint64) { return ++steps < kSteps; };
    // Most only read, since threads and a new store cost a hundred times as much.
    const int task = static_cast<unsigned char>(input[1]) % 8;
    if (task == kSalvage) {
        [[maybe_unused]] const auto check = checkStore(place.path(), goOn);
        [[maybe_unused]] const auto salvaged = salvageStore(place.path(), goOn);
    }
    if (task == kSalvage || task == kWrite) {
        auto writer = EventWriter::open(
                { .path = place.path(), .durability = Durability::Normal, .busyTimeoutMs = 100 });
        if (writer) {
            OutcomeCollector collector;
            require((*writer)->append(collector.request(eventOf(wireOf("/", "new")))));
            require(collector.waitFor(1));
            [[maybe_unused]] const auto removed = (*writer)->removeUnnoted({ 1, 2, 10 });
        }
    }
    if (auto reader = EventReader::open(place.path()))
        readAll(**reader);
    LeafScan scan(place.path());
    for (qint64 root = 1; root < 20 && scan.isOpen(); ++root) {
        scan.run(
                root, [](qint64) { return true; }, [](const LeafScan::Row &) { return true; },
                [] { return true; });
    }
    return 0;
}
