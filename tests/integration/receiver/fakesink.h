// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventsink.h"

#include <mutex>
#include <utility>
#include <vector>

namespace hookloupe {

/// A store that keeps events in memory and does what the test tells it. Thread-safe.
class FakeSink : public EventSink
{
public:
    enum class Mode {
        Store, ///< says at once that the event is stored
        Hold, ///< says nothing until release()
        Fail, ///< says at once that it could not be stored
        Refuse, ///< takes nothing
    };

    void setMode(Mode mode);
    /// What it says of the events that come from now on.
    void setAttempt(int attempt);
    /// Stores what was held, in the order in which it came.
    void release();
    std::vector<EventPtr> events() const;
    std::size_t count() const;
    /// The ids whose answer did not go out, and why.
    std::vector<std::pair<qint64, AnswerState>> answerStates() const;

    /// Answers that were made after the commit, by id.
    std::vector<std::pair<qint64, ResponseRecord>> lateAnswers() const;
    /// What was measured as an answer went out, by id.
    std::vector<std::pair<qint64, qint64>> answerTimes() const;

    bool append(AppendRequest request) override;
    void recordAnswer(qint64 eventId, ResponseRecord answer) override;
    void recordAnswerState(qint64 eventId, AnswerState state) override;
    void recordAnswerTime(qint64 eventId, qint64 afterUs) override;
    void recordReplay(ReplayRecord record) override;
    void recordForward(ForwardRecord record) override;

private:
    void store(const AppendRequest &request, qint64 id);

    mutable std::mutex m_mutex;
    Mode m_mode = Mode::Store;
    int m_attempt = 1;
    std::vector<EventPtr> m_events;
    std::vector<std::pair<AppendRequest, qint64>> m_held;
    std::vector<std::pair<qint64, AnswerState>> m_states;
    std::vector<std::pair<qint64, ResponseRecord>> m_answers;
    std::vector<std::pair<qint64, qint64>> m_times;
};

} // namespace hookloupe
