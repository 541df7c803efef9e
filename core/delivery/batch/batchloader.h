// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/batchsource.h"
#include "core/event/handover.h"

#include <QObject>

#include <memory>
#include <unordered_map>
#include <vector>

namespace hookloupe {

/// An event that a batch needs, for its first try or for a later one.
struct BatchWanted
{
    qint64 job = 0;
    qint64 index = 0; ///< of the source
    quint64 retry = 0; ///< number of the waiting try; 0: the first one
};

/// So many as fit into `bytesMax`, but one at least.
struct BatchLoadRequest
{
    std::vector<BatchWanted> wanted;
    qint64 bytesMax = 0;
};

struct BatchLoaded
{
    BatchWanted wanted;
    EventPtr event; ///< null: see `problem`
    QString problem;
};

/// What one request came to: the first ones of what was wanted, in its order.
using BatchLoadedChunk = std::vector<BatchLoaded>;

/// Reads the events of a batch in a thread of its own, so that sending never waits for a disk.
class BatchLoader : public QObject
{
    Q_OBJECT
public:
    /// Made in another thread, moved to its own before that starts. \a keepsEvents: each is wanted
    /// more than once, so that what fits into 16 MiB is read once.
    BatchLoader(std::unique_ptr<BatchSource> source,
                std::shared_ptr<Handover<BatchLoadedChunk>> loaded, bool keepsEvents);
    ~BatchLoader() override;

    const std::shared_ptr<Handover<BatchLoadRequest>> &requests() const { return m_requests; }

private:
    void load();
    BatchLoadedChunk chunk(const BatchLoadRequest &request);
    void keep(const std::vector<qint64> &indexes, const std::vector<Result<EventPtr>> &events);

    std::unique_ptr<BatchSource> m_source;
    std::shared_ptr<Handover<BatchLoadedChunk>> m_loaded;
    std::unordered_map<qint64, EventPtr> m_kept; ///< by the source's index
    qint64 m_keptBytes = 0;
    bool m_keepsEvents = false;
    std::shared_ptr<Handover<BatchLoadRequest>> m_requests;
};

} // namespace hookloupe
