// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/timeline/timelinesource.h"

#include <deque>
#include <utility>
#include <vector>

namespace hookloupe {

/// Counts the events that the test put into it, when the test says so.
class FakeTimelineSource : public TimelineSource
{
public:
    struct Question
    {
        EventFilter filter;
        Timeline::Frame frame;
        qint64 firstId = 0;
        qint64 lastId = 0;
        Cancel cancel;
        std::function<void(Counted)> then;
    };
    struct Put
    {
        qint64 atUs = 0;
        int mark = 0;
    };

    void count(const EventFilter &filter, const Timeline::Frame &frame, qint64 firstId,
               qint64 lastId, Cancel cancel, QObject *, std::function<void(Counted)> then) override
    {
        questions.push_back({ filter, frame, firstId, lastId, std::move(cancel), std::move(then) });
    }

    void put(qint64 atUs, Verdict verdict = Verdict::Valid)
    {
        events.push_back({ atUs, static_cast<int>(verdict) });
    }
    /// Puts it in and tells of it.
    void commit(qint64 atUs, Verdict verdict = Verdict::Valid)
    {
        put(atUs, verdict);
        const auto id = static_cast<qint64>(events.size());
        Q_EMIT committed(id, id);
    }
    /// Answers the oldest question, at most \a most events of it.
    void answer(qint64 most = 1'000'000)
    {
        const Question question = std::move(questions.front());
        questions.pop_front();
        Counted counted{ .counts = Timeline(question.frame), .failure = failure };
        counted.lastId =
                question.lastId == 0 ? static_cast<qint64>(events.size()) : question.lastId;
        qint64 id = counted.lastId;
        for (; id >= question.firstId && most > 0; --id, --most) {
            const Put &event = events.at(static_cast<std::size_t>(id - 1));
            counted.counts.add(event.atUs, event.mark);
        }
        counted.leftUpTo = id >= question.firstId ? id : 0;
        question.then(counted);
    }

    std::vector<Put> events; ///< the id is the place, from 1
    std::deque<Question> questions;
    QString failure;
};

} // namespace hookloupe
