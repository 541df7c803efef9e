// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/batchsource.h"
#include "core/store/eventreader.h"

#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace hookloupe {

/// Stored events for a batch, oldest first. Opens the store in the thread that asks first.
class StoreBatchSource : public BatchSource
{
public:
    /// \a ids in any order.
    StoreBatchSource(QString storePath, std::vector<qint64> ids);

    qint64 count() const override { return static_cast<qint64>(m_ids.size()); }
    Result<EventPtr> event(qint64 index) override;
    std::vector<Result<EventPtr>> events(const std::vector<qint64> &indexes,
                                         qint64 bytesMax) override;
    qint64 id(qint64 index) const override { return m_ids[static_cast<std::size_t>(index)]; }

private:
    Result<void> open();

    QString m_storePath;
    std::vector<qint64> m_ids; ///< ascending
    std::unique_ptr<EventReader> m_reader;
};

/// The ids of all requests that match, ascending; times without listening are none. Blocks.
Result<std::vector<qint64>> matchingIds(EventReader &reader, EventFilter filter,
                                        const std::atomic<bool> &cancelled);

} // namespace hookloupe
