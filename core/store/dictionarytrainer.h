// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/store/workerthread.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hookloupe {

/// zstd's, by which stored bytes are compressed: higher ones take two to six times as long for a
/// twentieth less.
inline constexpr int kCompressionLevel = 1;

/// What is to be learnt from.
struct TrainingOrder
{
    QString endpoint;
    std::vector<QByteArray> samples; ///< wire bytes of events
    QByteArray current; ///< the dictionary in use; empty: none
};

struct TrainedDictionary
{
    QString endpoint;
    QByteArray bytes; ///< with number 0; empty: what is in use is good enough
};

/// Trains dictionaries in a thread of its own: one takes about 50 ms, which no answer may wait for.
class DictionaryTrainer : public WorkerThread
{
public:
    /// Results go to \a results, which must outlive this.
    explicit DictionaryTrainer(Handover<TrainedDictionary> *results);
    ~DictionaryTrainer() override;

    /// From any thread. Exactly one result follows; false when too many wait: then none does.
    [[nodiscard]] bool train(TrainingOrder order);

    /// The bytes of a dictionary by which \a order's later samples become at least a tenth smaller
    /// than by the current one; empty when there is none.
    static QByteArray trained(const TrainingOrder &order);

protected:
    Result<void> begin() override { return {}; }
    void end() override { }

private:
    void work();

    Handover<TrainedDictionary> *m_results;
    Handover<TrainingOrder> m_orders;
};

} // namespace hookloupe
