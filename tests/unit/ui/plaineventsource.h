// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/eventlist/eventsource.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <utility>

namespace hookloupe {

/// A store in memory that answers as the lanes of a Workspace do: each lane in the order that it
/// was asked, seeing the store as it is when its turn comes, and everything delivered some time
/// later, as are the signals. step() makes one of those steps by chance.
class PlainEventSource : public EventSource
{
public:
    struct Row
    {
        QString endpoint;
        qint64 size = 0;
        int status = 0;
    };

    explicit PlainEventSource(quint32 seed)
        : m_random(seed)
    { }

    const std::map<qint64, Row> &rows() const { return m_rows; }
    qint64 lastId() const { return m_lastId; }

    void append(int count)
    {
        const qint64 first = m_lastId + 1;
        for (int i = 0; i < count; ++i)
            m_rows.emplace(++m_lastId, Row{ endpoint(), m_random.bounded(8), status() });
        tell([this, first, last = m_lastId] { Q_EMIT committed(first, last); });
    }
    void removeSome(qint64 firstId, qint64 lastId)
    {
        std::erase_if(m_rows, [&](const auto &row) {
            const bool goes =
                    row.first >= firstId && row.first <= lastId && m_random.bounded(2) == 0;
            if (goes)
                m_aside.insert(row);
            return goes;
        });
        tell([this, firstId, lastId] { Q_EMIT removed(firstId, lastId); });
    }
    void bringBack()
    {
        if (m_aside.empty())
            return;
        const qint64 first = m_aside.begin()->first;
        const qint64 last = m_aside.rbegin()->first;
        m_rows.merge(std::exchange(m_aside, {}));
        tell([this, first, last] { Q_EMIT broughtBack(first, last); });
    }
    void answerAnew(qint64 id)
    {
        const auto row = m_rows.find(id);
        if (row == m_rows.end())
            return;
        row->second.status = status();
        tell([this, id] { Q_EMIT changed(id); });
    }

    static bool matches(const EventFilter &filter, const Row &row)
    {
        return filter.endpoint.isEmpty() || row.endpoint == filter.endpoint;
    }
    /// All that match, in that order.
    std::vector<qint64> sorted(const EventFilter &filter, const EventOrder &order) const
    {
        std::vector<qint64> ids;
        for (const auto &[id, row] : m_rows) {
            if (matches(filter, row))
                ids.push_back(id);
        }
        std::sort(ids.begin(), ids.end(),
                  [&](qint64 a, qint64 b) { return isBefore(order, a, b); });
        return ids;
    }

    /// False when nothing is left to do.
    bool step()
    {
        std::vector<std::size_t> ready;
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
            if (!m_lanes[lane].empty())
                ready.push_back(lane);
        }
        if (!m_told.empty())
            ready.push_back(m_lanes.size());
        if (ready.empty())
            return false;
        const std::size_t chosen =
                ready[static_cast<std::size_t>(m_random.bounded(static_cast<int>(ready.size())))];
        auto &queue = chosen < m_lanes.size() ? m_lanes[chosen] : m_told;
        const std::function<void()> task = std::move(queue.front());
        queue.pop_front();
        task();
        return true;
    }

    void find(const EventFilter &filter, qint64 beforeId, std::size_t idsMax, Cancel cancel,
              QObject *, std::function<void(Found)> then) override
    {
        ask(Search, cancel, [=, this] {
            Found found;
            found.complete = true;
            for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
                if ((beforeId > 0 && row->first >= beforeId) || !matches(filter, row->second))
                    continue;
                // In small pieces, so that much can happen between two of them.
                if (found.ids.size() >= qMin<std::size_t>(idsMax, 7)) {
                    found.complete = false;
                    break;
                }
                found.ids.push_back(row->first);
            }
            return [then, found] { then(found); };
        });
    }
    void sort(const EventFilter &filter, const EventOrder &order, Cancel cancel, QObject *,
              std::function<void(Sorted)> then) override
    {
        ask(Search, cancel, [=, this] {
            Sorted lead{ .ids = sorted(filter, order) };
            lead.ids.resize(qMin<std::size_t>(lead.ids.size(),
                                              static_cast<std::size_t>(m_random.bounded(6))));
            return [then, lead] { then(lead); };
        });
        ask(Search, cancel, [=] { return [then] { then({ .progress = 0.5 }); }; });
        ask(Search, cancel, [=, this] {
            Sorted all{ .ids = sorted(filter, order), .complete = true, .progress = 1 };
            return [then, all] { then(all); };
        });
    }
    void places(const EventFilter &filter, const EventOrder &order, qint64 firstId, qint64 lastId,
                Ids list, Cancel cancel, QObject *, std::function<void(Placed)> then) override
    {
        ask(Search, cancel, [=, this] {
            Placed placed;
            placed.places = placesIn(*list, filter, order, firstId, lastId);
            return [then, placed] { then(placed); };
        });
    }
    void arrivals(const EventFilter &filter, qint64 firstId, qint64 lastId, QObject *,
                  std::function<void(Arrived)> then) override
    {
        ask(Pages, {}, [=, this] {
            Arrived arrived;
            for (const auto &[id, row] : m_rows) {
                if (id >= firstId && id <= lastId && matches(filter, row))
                    arrived.ids.push_back(id);
            }
            return [then, arrived] { then(arrived); };
        });
    }
    void summaries(std::vector<qint64> ids, QObject *,
                   std::function<void(std::vector<EventSummary>)> then) override
    {
        ask(Pages, {}, [=, this] {
            std::vector<EventSummary> read;
            for (const qint64 id : ids) {
                EventSummary &summary = read.emplace_back();
                const auto row = m_rows.find(id);
                if (row == m_rows.end())
                    continue;
                summary.id = id;
                summary.status = row->second.status;
                summary.bodyBytes = row->second.size;
            }
            return [then, read] { then(read); };
        });
    }
    void jsonValues(std::vector<qint64> ids, std::vector<JsonPath> paths, QObject *,
                    std::function<void(std::vector<JsonValues>)> then) override
    {
        ask(Counts, {}, [=] {
            std::vector<JsonValues> read;
            for (const qint64 id : ids) {
                read.push_back({ .id = id,
                                 .state = JsonValues::State::Read,
                                 .values = std::vector(paths.size(), QByteArray::number(id)) });
            }
            return [then, read] { then(read); };
        });
    }

private:
    enum Lane {
        Pages,
        Search,
        Counts
    };

    bool isBefore(const EventOrder &order, qint64 a, qint64 b) const
    {
        const auto keyOf = [&](qint64 id) -> qint64 {
            const Row &row = m_rows.at(id);
            return order.by == EventOrder::By::Size      ? row.size
                    : order.by == EventOrder::By::Status ? row.status
                                                         : id;
        };
        if (keyOf(a) == keyOf(b))
            return a > b;
        return order.descending ? keyOf(a) > keyOf(b) : keyOf(a) < keyOf(b);
    }
    /// By halves, since a row out of order then misleads as in a store.
    PlacedEvents placesIn(const std::vector<qint64> &list, const EventFilter &filter,
                          const EventOrder &order, qint64 firstId, qint64 lastId) const
    {
        struct Known
        {
            qint64 id = 0;
            std::size_t row = 0;
            bool isBesideGap = false; ///< rows of the range stood right above
        };
        std::vector<Known> known;
        bool isBesideGap = false;
        for (std::size_t row = 0; row < list.size(); ++row) {
            const bool isInRange = list[row] >= firstId && list[row] <= lastId;
            isBesideGap = isBesideGap || isInRange;
            if (!isInRange && m_rows.contains(list[row]))
                known.push_back({ list[row], row, std::exchange(isBesideGap, false) });
        }
        PlacedEvents placed;
        for (const qint64 id : sorted(filter, order)) {
            if (id < firstId || id > lastId)
                continue;
            const auto above =
                    std::partition_point(known.begin(), known.end(), [&](const Known &one) {
                        return isBefore(order, one.id, id);
                    });
            const std::size_t row = above == known.begin() ? 0 : std::prev(above)->row + 1;
            placed.events.push_back({ id,
                                      qMax(placed.events.empty() ? 0 : placed.events.back().row,
                                           static_cast<qsizetype>(row)) });
        }
        for (std::size_t i = 1; i < known.size(); ++i) {
            if (known[i].isBesideGap && !isBefore(order, known[i - 1].id, known[i].id))
                placed.isListOrdered = false;
        }
        return placed;
    }
    QString endpoint()
    {
        return m_random.bounded(2) == 0 ? QStringLiteral("a") : QStringLiteral("b");
    }
    int status() { return 200 + m_random.bounded(4); }
    void tell(std::function<void()> what) { m_told.push_back(std::move(what)); }
    /// \a task sees the store, and gives what delivers the answer.
    template<class Task>
    void ask(Lane lane, const Cancel &cancel, Task task)
    {
        m_lanes[lane].push_back([=, this] {
            if (!cancel || !*cancel)
                tell(task());
        });
    }

    QRandomGenerator m_random;
    std::map<qint64, Row> m_rows;
    std::map<qint64, Row> m_aside; ///< removed, and may come back
    qint64 m_lastId = 0;
    std::array<std::deque<std::function<void()>>, 3> m_lanes;
    std::deque<std::function<void()>> m_told; ///< what is on its way to the model, in order
};

} // namespace hookloupe
