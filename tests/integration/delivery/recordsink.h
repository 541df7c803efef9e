// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventsink.h"

#include <mutex>
#include <utility>
#include <vector>

namespace hookloupe::test {

/// A store that takes records of forwards and replays only. Thread-safe.
class RecordSink : public EventSink
{
public:
    std::vector<ForwardRecord> records() const
    {
        const std::lock_guard lock(m_mutex);
        return m_records;
    }
    std::size_t count() const { return records().size(); }

    bool append(AppendRequest /*request*/) override { return false; }
    void recordAnswer(qint64 /*eventId*/, ResponseRecord /*answer*/) override { }
    void recordAnswerState(qint64 /*eventId*/, AnswerState /*state*/) override { }
    void recordAnswerTime(qint64 /*eventId*/, qint64 /*afterUs*/) override { }
    void recordReplay(ReplayRecord record) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_replays;
        m_lastReplay = std::move(record);
    }
    qint64 replayCount() const
    {
        const std::lock_guard lock(m_mutex);
        return m_replays;
    }
    ReplayRecord lastReplay() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lastReplay;
    }
    void recordForward(ForwardRecord record) override
    {
        const std::lock_guard lock(m_mutex);
        m_records.push_back(std::move(record));
    }

private:
    mutable std::mutex m_mutex;
    std::vector<ForwardRecord> m_records;
    qint64 m_replays = 0;
    ReplayRecord m_lastReplay;
};

} // namespace hookloupe::test
