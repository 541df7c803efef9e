// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/gramindexer.h"

#include "core/event/log.h"
#include "core/http/requestframer.h"
#include "core/query/eventfacts.h"

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr int kNiceness = 10;

} // namespace

GramIndexer::GramIndexer(QString path, std::function<bool(GramOrder)> order)
    : m_path(std::move(path))
    , m_order(std::move(order))
    , m_asks(1, this, [this] { work(); })
{ }

GramIndexer::~GramIndexer()
{
    m_isEnding = true;
    m_asks.close();
    stop();
}

void GramIndexer::ask()
{
    // Refused means that one is already waiting, which will see everything written until now.
    [[maybe_unused]] const bool waits = m_asks.push({});
}

Result<void> GramIndexer::begin()
{
    // Linux has a niceness for each thread; where it cannot be had, it is only less polite.
    [[maybe_unused]] const int set = ::setpriority(PRIO_PROCESS, 0, kNiceness);
    auto connection = SqlConnection::open(m_path, SqlConnection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    m_connection = *std::move(connection);
    if (auto done = m_connection->run(u"PRAGMA query_only = ON"_s, StoreTask::Reading); !done)
        return done.error();
    const auto prepared = [this](const char *sql) {
        return std::make_unique<HotStatement>(*m_connection, sql);
    };
    m_counter = prepared("SELECT value FROM counter WHERE name = 'event'");
    m_numbers = prepared("SELECT number FROM gram_segment ORDER BY number DESC");
    m_events = prepared("SELECT encoding, head_bytes, chunked, bytes FROM wire "
                        "WHERE event_id BETWEEN ? AND ?");
    m_anyEvent = prepared("SELECT 1 FROM event WHERE id BETWEEN ? AND ? LIMIT 1");
    m_decoder = std::make_unique<WireDecoder>(*m_connection);
    return {};
}

void GramIndexer::end()
{
    m_builder.reset();
    m_decoder.reset();
    for (auto *statement : { &m_anyEvent, &m_events, &m_numbers, &m_counter })
        statement->reset();
    m_connection.reset();
}

void GramIndexer::work()
{
    if (m_asks.takeAll().empty() || !m_connection || m_isEnding)
        return;
    if (const qint64 missing = nextMissing(); missing >= 0) {
        // What the order brings about asks again, for the next one.
        if (build(missing))
            m_handedOver.insert(missing);
        return;
    }
    // Between bursts of events nothing of it is needed.
    m_builder.reset();
    if (const qint64 emptied = nextEmptied(); emptied >= 0 && !m_order(GramForget{ emptied }))
        qCWarning(logStore, "the index of removed events stays for now");
}

std::set<qint64> GramIndexer::present()
{
    std::set<qint64> numbers;
    while (m_numbers->next())
        numbers.insert(m_numbers->number(0));
    m_numbers->reset();
    return numbers;
}

bool GramIndexer::mayHaveEvents(qint64 number)
{
    m_anyEvent->bind(1, number * kSegmentIds + 1);
    m_anyEvent->bind(2, (number + 1) * kSegmentIds);
    const bool hasEvents = m_anyEvent->next();
    const bool failed = m_anyEvent->hasFailed();
    m_anyEvent->reset();
    return hasEvents || failed;
}

qint64 GramIndexer::nextMissing()
{
    const qint64 lastId = m_counter->next() ? m_counter->number(0) : 0;
    m_counter->reset();
    const std::set<qint64> there = present();
    std::erase_if(m_handedOver, [&](qint64 number) { return there.contains(number); });
    for (qint64 number = lastId / kSegmentIds - 1; number >= 0; --number) {
        if (!there.contains(number) && !m_handedOver.contains(number) && mayHaveEvents(number))
            return number;
    }
    return -1;
}

qint64 GramIndexer::nextEmptied()
{
    for (const qint64 number : present()) {
        if (!mayHaveEvents(number))
            return number;
    }
    return -1;
}

bool GramIndexer::build(qint64 number)
{
    if (!m_builder)
        m_builder = std::make_unique<GramSegmentBuilder>();
    const qint64 firstId = number * kSegmentIds + 1;
    for (int block = 0; block < kSegmentBlocks; ++block) {
        if (m_isEnding || !addBlock(block, firstId + block * kBlockIds)) {
            m_builder.reset();
            return false;
        }
    }
    return m_order(GramWrite{ number, m_builder->take() });
}

bool GramIndexer::addBlock(int block, qint64 firstId)
{
    m_events->bind(1, firstId);
    m_events->bind(2, firstId + kBlockIds - 1);
    while (m_events->next())
        addEvent(block);
    const bool failed = m_events->hasFailed();
    m_events->reset();
    if (failed)
        qCWarning(logStore, "events cannot be read to be indexed: searches take longer");
    return !failed;
}

void GramIndexer::addEvent(int block)
{
    constexpr qint64 kUnknown = -1;
    const auto wire =
            m_decoder->view(static_cast<int>(m_events->number(0)), m_events->bytes(3), kUnknown);
    // Damaged: its columns may be enough for a query to find it.
    if (!wire)
        return m_builder->addUnknown(block);
    const QByteArrayView head = wire->first(qBound(qint64(0), m_events->number(1), wire->size()));
    m_builder->add(block, head);
    m_builder->add(block, wire->sliced(head.size()));
    if (m_events->number(2) == 0 && !maySayDecoded(head))
        return;
    // What is searched of a body is not what stands on the wire.
    Event event;
    const QByteArray bytes = wire->toByteArray();
    auto request = parseStoredRequest(bytes);
    event.request = request ? *std::move(request) : parseLenient(bytes);
    m_builder->add(block, event.request.body());
    const EventFacts facts(event, 0);
    if (const QByteArrayView body = facts.body(); body.data() != event.request.body().data())
        m_builder->add(block, body);
}

} // namespace hookloupe
