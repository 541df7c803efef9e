// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/eventlist/eventsource.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace hookloupe {

/// Answers when the test says so, in the order that the test wants.
class FakeEventSource : public EventSource
{
public:
    struct Find
    {
        EventFilter filter;
        qint64 beforeId = 0;
        Cancel cancel;
        std::function<void(Found)> then;
    };
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
        std::function<void(Arrived)> then;
    };
    struct Sort
    {
        EventFilter filter;
        EventOrder order;
        Cancel cancel;
        std::function<void(Sorted)> then;
    };
    struct Places
    {
        qint64 first = 0;
        qint64 last = 0;
        Ids list;
        std::function<void(Placed)> then;
    };
    struct Json
    {
        std::vector<qint64> ids;
        std::vector<JsonPath> paths;
        std::function<void(std::vector<JsonValues>)> then;
    };
    struct Summaries
    {
        std::vector<qint64> ids;
        std::function<void(std::vector<EventSummary>)> then;
    };

    void find(const EventFilter &filter, qint64 beforeId, std::size_t, Cancel cancel, QObject *,
              std::function<void(Found)> then) override
    {
        finds.push_back({ filter, beforeId, std::move(cancel), std::move(then) });
    }
    void arrivals(const EventFilter &, qint64 first, qint64 last, QObject *,
                  std::function<void(Arrived)> then) override
    {
        ranges.push_back({ first, last, std::move(then) });
    }
    void sort(const EventFilter &filter, const EventOrder &order, Cancel cancel, QObject *,
              std::function<void(Sorted)> then) override
    {
        sorts.push_back({ filter, order, std::move(cancel), std::move(then) });
    }
    void places(const EventFilter &, const EventOrder &, qint64 first, qint64 last, Ids list,
                Cancel, QObject *, std::function<void(Placed)> then) override
    {
        placings.push_back({ first, last, std::move(list), std::move(then) });
    }
    void jsonValues(std::vector<qint64> ids, std::vector<JsonPath> paths, QObject *,
                    std::function<void(std::vector<JsonValues>)> then) override
    {
        jsons.push_back({ std::move(ids), std::move(paths), std::move(then) });
    }
    void summaries(std::vector<qint64> ids, QObject *,
                   std::function<void(std::vector<EventSummary>)> then) override
    {
        wanted.push_back({ std::move(ids), std::move(then) });
    }

    static EventSummary summary(qint64 id)
    {
        EventSummary made;
        made.id = id;
        made.method = "POST";
        made.target = "/event/" + QByteArray::number(id);
        made.verdict = Verdict::Valid;
        made.status = 200;
        return made;
    }

    /// Answers the oldest question.
    void answerFind(std::vector<qint64> newestFirst, bool complete = true)
    {
        const Find question = std::move(finds.front());
        finds.pop_front();
        question.then({ std::move(newestFirst), complete, {}, {} });
    }
    /// … with the summaries of all of them.
    void answerFindWithTexts(std::vector<qint64> newestFirst)
    {
        const Find question = std::move(finds.front());
        finds.pop_front();
        Found found{
            .ids = std::move(newestFirst), .complete = true, .failure = {}, .summaries = {}
        };
        std::ranges::transform(found.ids, std::back_inserter(found.summaries), summary);
        question.then(std::move(found));
    }
    void answerRange(const std::vector<qint64> &oldestFirst)
    {
        const Range question = std::move(ranges.front());
        ranges.pop_front();
        Arrived arrived{ .ids = oldestFirst };
        for (const qint64 id : oldestFirst)
            arrived.summaries.push_back(summary(id));
        question.then(std::move(arrived));
    }
    void answerSummaries()
    {
        const Summaries question = std::move(wanted.front());
        wanted.pop_front();
        std::vector<EventSummary> found;
        std::transform(question.ids.begin(), question.ids.end(), std::back_inserter(found),
                       summary);
        question.then(std::move(found));
    }

    std::deque<Find> finds;
    std::deque<Range> ranges;
    std::deque<Sort> sorts;
    std::deque<Places> placings;
    std::deque<Json> jsons;
    std::deque<Summaries> wanted;
};

} // namespace hookloupe
