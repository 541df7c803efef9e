// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"
#include "core/query/jsonvalues.h"
#include "core/store/eventsearch.h"
#include "core/store/hotstatement.h"
#include "core/store/orderkeys.h"
#include "core/store/sqlconnection.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

using By = EventOrder::By;

/// Ids that one step looks at: as many as take about kStepMs.
constexpr qint64 kLeastStep = 256;
constexpr qint64 kFirstStep = 8'192;
constexpr qint64 kGreatestStep = 131'072;
constexpr qint64 kStepMs = 40;

} // namespace

/// Gives what an order compares of an event.
class EventSearch::KeyReader
{
public:
    static Result<KeyReader> make(EventSearch &search, const EventOrder &order);

    /// \a row holds OrderKeys::column() in \a column. Holds until the next call.
    QByteArrayView keyOf(qint64 id, const HotStatement &row, int column);
    /// Of an event that may be gone: nothing then.
    std::optional<QByteArray> keyAt(qint64 id);

private:
    KeyReader(EventSearch &search, const EventOrder &order)
        : m_search(&search)
        , m_by(order.by)
        , m_path(order.by == By::Json ? JsonPath::parse(order.path) : std::nullopt)
        , m_row(std::make_unique<HotStatement>(
                  search.m_connection,
                  u"SELECT %1 FROM event e WHERE e.id = ?1"_s.arg(OrderKeys::column(order.by))
                          .toUtf8()
                          .constData()))
    { }

    EventSearch *m_search;
    By m_by;
    std::optional<JsonPath> m_path;
    std::unique_ptr<HotStatement> m_row;
    QHash<qint64, QByteArray> m_names;
    QByteArray m_key;
};

Result<EventSearch::KeyReader> EventSearch::KeyReader::make(EventSearch &search,
                                                            const EventOrder &order)
{
    KeyReader reader(search, order);
    if (order.by == By::Endpoint) {
        const auto known = search.names();
        if (!known)
            return known.error();
        for (const StoredName &name : *known)
            reader.m_names.insert(name.id, name.text.toUtf8());
    }
    return reader;
}

QByteArrayView EventSearch::KeyReader::keyOf(qint64 id, const HotStatement &row, int column)
{
    switch (m_by) {
    case By::Method:
    case By::Target:
    case By::Type:
    case By::Note:
        return row.bytes(column);
    case By::Endpoint:
        return m_key = m_names.value(row.number(column));
    case By::Json: {
        m_key.clear();
        if (!m_path || row.number(column) > kJsonValueBodyBytesMax)
            return m_key;
        if (const auto event = m_search->m_load(id)) {
            const JsonBody body(**event);
            const auto bytes = body.bytes();
            const auto lexeme = bytes ? jsonLexemeAt(*bytes, *m_path) : std::nullopt;
            m_key = OrderKeys::ofJson(lexeme.value_or(QByteArrayView()));
        }
        return m_key;
    }
    case By::Took: {
        const qint64 took = row.number(column);
        return m_key = took < 0 ? QByteArray() : OrderKeys::ofNumber(took);
    }
    default:
        return m_key = OrderKeys::ofNumber(row.number(column));
    }
}

std::optional<QByteArray> EventSearch::KeyReader::keyAt(qint64 id)
{
    m_row->bind(1, id);
    std::optional<QByteArray> key;
    if (m_row->next())
        key = keyOf(id, *m_row, 0).toByteArray();
    m_row->reset();
    return key;
}

Result<void> EventSearch::sort(EventSort &run, const std::function<bool()> &goesOn,
                               const std::atomic<bool> &cancelled)
{
    if (!run.hasBegun()) {
        const auto newest = number(u"SELECT max(id) FROM event"_s);
        const auto oldest = number(u"SELECT min(id) FROM event"_s);
        if (!newest || !oldest)
            return newest ? oldest.error() : newest.error();
        run.begin(*oldest, *newest);
    }
    auto keys = KeyReader::make(*this, run.order());
    if (!keys)
        return keys.error();
    const auto found = [&](qint64 id, const HotStatement &row) {
        run.add(id, keys->keyOf(id, row, kColumnsFrom));
        return true;
    };
    const auto tick = [] { return true; };
    qint64 step = run.order().by == By::Json ? kLeastStep : kFirstStep;
    QElapsedTimer timer;
    while (run.nextId() >= run.firstId() && run.nextId() > 0) {
        timer.start();
        const qint64 from = qMax(run.firstId(), run.nextId() - step + 1);
        const auto scanned = scan(run.filter(), from, run.nextId(), cancelled,
                                  OrderKeys::column(run.order().by), found, tick);
        if (!scanned)
            return scanned.error();
        if (cancelled.load(std::memory_order_relaxed))
            return {};
        run.setNextId(from - 1);
        if (timer.elapsed() < kStepMs / 2)
            step = qMin(kGreatestStep, step * 2);
        else if (timer.elapsed() > kStepMs)
            step = qMax(kLeastStep, step / 2);
        if (run.nextId() >= run.firstId() && !goesOn())
            return {};
    }
    run.finish();
    return {};
}

Result<PlacedEvents> EventSearch::places(const EventFilter &filter, const EventOrder &order,
                                         qint64 firstId, qint64 lastId,
                                         const std::vector<qint64> &list,
                                         const std::atomic<bool> &cancelled)
{
    struct Keyed
    {
        qint64 id = 0;
        QByteArray key;
    };
    auto keys = KeyReader::make(*this, order);
    if (!keys)
        return keys.error();
    EventFilter asked = filter;
    asked.withoutGaps = filter.withoutGaps || order.by != By::Arrival;
    std::vector<Keyed> found;
    const auto take = [&](qint64 id, const HotStatement &row) {
        found.push_back({ id, keys->keyOf(id, row, kColumnsFrom).toByteArray() });
        return true;
    };
    if (const auto scanned = scan(asked, firstId, lastId, cancelled, OrderKeys::column(order.by),
                                  take, [] { return true; });
        !scanned)
        return scanned.error();
    const OrderKeys ordered(order);
    const auto isBefore = [&](const QByteArray &aKey, qint64 aId, const Keyed &b) {
        if (ordered.isBefore(aKey, b.key))
            return true;
        return !ordered.isBefore(b.key, aKey) && aId > b.id;
    };
    std::sort(found.begin(), found.end(),
              [&](const Keyed &a, const Keyed &b) { return isBefore(a.key, a.id, b); });
    // The first steps of all look-ups are the same.
    std::unordered_map<qint64, std::optional<QByteArray>> known;
    const auto keyOf = [&](qint64 id) -> const std::optional<QByteArray> & {
        const auto [it, isNew] = known.try_emplace(id);
        if (isNew)
            it->second = keys->keyAt(id);
        return it->second;
    };
    const auto isApart = [&](std::size_t row) {
        return (list[row] >= firstId && list[row] <= lastId) || !keyOf(list[row]);
    };
    PlacedEvents placed;
    placed.events.reserve(found.size());
    std::size_t low = 0;
    for (const Keyed &one : found) {
        std::size_t high = list.size();
        while (low < high) {
            if (cancelled.load(std::memory_order_relaxed))
                return placed;
            const std::size_t middle = low + (high - low) / 2;
            // What is placed anew, or gone, says nothing of where others belong.
            std::size_t probe = middle;
            while (probe < high && isApart(probe))
                ++probe;
            if (probe < high && isBefore(*keyOf(list[probe]), list[probe], one))
                low = probe + 1;
            else
                high = middle;
        }
        placed.events.push_back({ one.id, static_cast<qsizetype>(low) });
    }
    // One that was placed while a row was out of order, and looked up there, stands beside it.
    for (std::size_t row = 0; row < list.size() && placed.isListOrdered; ++row) {
        if (list[row] < firstId || list[row] > lastId)
            continue;
        std::size_t above = row;
        while (above > 0 && isApart(above - 1))
            --above;
        while (row < list.size() && isApart(row))
            ++row;
        if (above > 0 && row < list.size())
            placed.isListOrdered = isBefore(*keyOf(list[above - 1]), list[above - 1],
                                            { list[row], *keyOf(list[row]) });
    }
    return placed;
}

Result<std::vector<JsonValues>> EventSearch::jsonValues(const std::vector<qint64> &ids,
                                                        const std::vector<JsonPath> &paths)
{
    std::vector<const JsonPath *> wanted;
    for (const JsonPath &path : paths)
        wanted.push_back(&path);
    HotStatement size(m_connection, "SELECT body_bytes FROM event WHERE id = ?1");
    std::vector<JsonValues> read;
    read.reserve(ids.size());
    for (const qint64 id : ids) {
        JsonValues &values = read.emplace_back(JsonValues{ .id = id });
        size.bind(1, id);
        const bool isThere = size.next();
        const qint64 bytes = isThere ? size.number(0) : 0;
        const bool failed = size.hasFailed();
        size.reset();
        if (failed)
            return readingError(size.error());
        if (bytes > kJsonValueBodyBytesMax)
            values.state = JsonValues::State::TooLarge;
        else if (const auto event = isThere ? m_load(id) : Result<EventPtr>(Error{}))
            values = jsonValuesOf(**event, wanted);
    }
    return read;
}

} // namespace hookloupe
