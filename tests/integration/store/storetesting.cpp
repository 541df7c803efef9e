// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "storetesting.h"

#include "core/http/requestframer.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace hookloupe {

QByteArray wireOf(const QByteArray &target, const QByteArray &body, const QByteArray &field)
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + field
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray noise(qsizetype bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray result(bytes, Qt::Uninitialized);
    for (char &byte : result)
        byte = static_cast<char>(random.generate());
    return result;
}

Event eventOf(const QByteArray &wire)
{
    Event event;
    auto request = parseStoredRequest(wire);
    if (!request)
        qFatal("a test's request is not one: %s", qPrintable(request.error().sentence));
    event.request = *std::move(request);
    event.endpoint = u"shop"_s;
    event.response.status = 200;
    return event;
}

OutcomeCollector::OutcomeCollector()
{
    constexpr std::size_t kCapacity = 100'000;
    m_handover = std::make_shared<OutcomeHandover>(kCapacity, this, [this] {
        const std::vector<AppendOutcome> batch = m_handover->takeAll();
        if (onBatch)
            onBatch(batch);
        m_outcomes.insert(m_outcomes.end(), batch.begin(), batch.end());
    });
}

OutcomeCollector::~OutcomeCollector()
{
    m_handover->close();
}

AppendRequest OutcomeCollector::request(Event event, quint64 ticket) const
{
    return { std::make_shared<const Event>(std::move(event)), ticket, m_handover };
}

bool OutcomeCollector::waitFor(std::size_t count)
{
    return QTest::qWaitFor([&] { return m_outcomes.size() >= count; }, 20'000);
}

AppendOutcome appendOne(EventWriter &writer, Event event)
{
    OutcomeCollector collector;
    if (!writer.append(collector.request(std::move(event))) || !collector.waitFor(1))
        return { .failure = u"no outcome came"_s };
    return collector.outcomes().front();
}

std::unique_ptr<EventWriter> StoreTest::openWriter(Durability durability)
{
    auto writer = EventWriter::open({ .path = m_path, .durability = durability });
    return writer ? *std::move(writer) : nullptr;
}

std::unique_ptr<EventReader> StoreTest::openReader()
{
    auto reader = EventReader::open(m_path);
    return reader ? *std::move(reader) : nullptr;
}

void StoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"new/folder/events.hookloupe"_s);
}

void StoreTest::cleanup()
{
    m_folder.reset();
}

ForeignConnection::ForeignConnection(const QString &path)
{
    static int lastNumber = 0;
    m_name = u"foreign-%1"_s.arg(++lastNumber);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    if (!m_database.open())
        qFatal("a test's connection does not open");
}

ForeignConnection::~ForeignConnection()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool ForeignConnection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    const bool done = query.exec(sql);
    if (!done)
        qWarning("%s", qPrintable(query.lastError().text()));
    return done;
}

QVariant ForeignConnection::value(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        qWarning("%s", qPrintable(query.lastError().text()));
    return query.next() ? query.value(0) : QVariant();
}

bool makeOlder(const QString &path, int version)
{
    struct Added
    {
        int version;
        QStringList tables;
        QStringList indexes;
    };
    static const std::vector<Added> history{
        { 1,
          { u"counter"_s, u"name"_s, u"event"_s, u"wire"_s, u"replay"_s, u"document"_s },
          { u"event_endpoint"_s, u"event_delivery"_s, u"replay_event"_s } },
        { 2, { u"seen"_s }, {} },
        { 3, { u"answer"_s }, {} },
        { 4, { u"origin"_s }, {} },
        { 5, { u"forward"_s }, { u"forward_event"_s } },
        { 6, { u"dictionary"_s }, { u"dictionary_endpoint"_s } },
        { 7, { u"note"_s }, {} },
        { 8, { u"gram"_s, u"gram_segment"_s }, {} },
    };
    QStringList tables;
    QStringList indexes;
    for (const Added &added : history) {
        if (added.version <= version) {
            tables += added.tables;
            indexes += added.indexes;
        }
    }
    ForeignConnection store(path);
    const auto listed = [&store](const QString &sql) {
        return store.value(sql).toString().split(u',', Qt::SkipEmptyParts);
    };
    const auto made = [&listed](const QString &type) {
        return listed(
                u"SELECT group_concat(name) FROM sqlite_schema WHERE type = '%1' AND name NOT "
                "LIKE 'sqlite%'"_s.arg(type));
    };
    bool done = true;
    for (const QString &index : made(u"index"_s))
        done = done && (indexes.contains(index) || store.run(u"DROP INDEX "_s + index));
    for (const QString &table : made(u"table"_s))
        done = done && (tables.contains(table) || store.run(u"DROP TABLE "_s + table));
    QStringList columns = listed(u"SELECT group_concat(name) FROM pragma_table_info('event') "
                                 "WHERE cid >= 20"_s); // version 1 has twenty
    if (version >= 2) {
        columns.removeOne(u"signature"_s);
        columns.removeOne(u"body_digest"_s);
    }
    for (const QString &column : std::as_const(columns))
        done = done && store.run(u"ALTER TABLE event DROP COLUMN "_s + column);
    for (const QString &table : { u"replay"_s, u"forward"_s }) {
        if (version < 12 && tables.contains(table))
            done = done && store.run(u"ALTER TABLE %1 DROP COLUMN notes"_s.arg(table));
    }
    return done && store.run(u"PRAGMA user_version = %1"_s.arg(version))
            && store.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

int killsOf(int share)
{
    constexpr int kKills = 50;
    bool isNumber = false;
    const int all = qEnvironmentVariableIntValue("HOOKLOUPE_KILLS", &isNumber);
    return isNumber ? qMax(1, share * all / kKills) : share;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace hookloupe
