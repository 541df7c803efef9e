// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/store/gramstore.h"
#include "core/store/sqlconnection.h"
#include "core/store/wiredecoder.h"
#include "core/store/workerthread.h"

#include <atomic>
#include <functional>
#include <memory>
#include <set>
#include <variant>

namespace hookloupe {

struct GramForget
{
    qint64 number = 0;
};
using GramOrder = std::variant<GramWrite, GramForget>;

/// Fills the substring index behind the commit, in a thread of its own and of low priority: reads
/// the events of a segment once all its ids are given, newest segment first, and hands it over to
/// be written. What an earlier run left undone is found by itself.
class GramIndexer : public WorkerThread
{
public:
    /// \a order takes a finished segment to the writer, and returns false when there is no room.
    GramIndexer(QString path, std::function<bool(GramOrder)> order);
    ~GramIndexer() override;

    /// A segment has become whole, an order of it was carried out, or events were removed. From any
    /// thread.
    void ask();

protected:
    Result<void> begin() override;
    void end() override;

private:
    struct Ask
    {
    };
    void work();
    /// False when it was stopped.
    bool build(qint64 number);
    bool addBlock(int block, qint64 firstId);
    void addEvent(int block);
    std::set<qint64> present();
    bool mayHaveEvents(qint64 number);
    /// The newest whole segment that is not there; -1: none.
    qint64 nextMissing();
    /// One that has no events any more; -1: none.
    qint64 nextEmptied();

    QString m_path;
    std::function<bool(GramOrder)> m_order;
    Handover<Ask> m_asks;
    std::atomic<bool> m_isEnding{ false };
    std::unique_ptr<SqlConnection> m_connection;
    std::unique_ptr<HotStatement> m_counter;
    std::unique_ptr<HotStatement> m_numbers;
    std::unique_ptr<HotStatement> m_events;
    std::unique_ptr<HotStatement> m_anyEvent;
    std::unique_ptr<WireDecoder> m_decoder;
    std::unique_ptr<GramSegmentBuilder> m_builder;
    std::set<qint64> m_handedOver; ///< and not seen in the store yet
};

} // namespace hookloupe
