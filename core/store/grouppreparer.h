// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventinserter.h"
#include "core/store/storetypes.h"
#include "core/store/wirecompressor.h"
#include "core/store/workerthread.h"

#include <memory>
#include <span>
#include <vector>

namespace hookloupe {

/// Prepares the events of a group: digests and compression, which are half of what an event costs
/// the writer. In a large group a thread of its own begins at the other end, and both meet where
/// they meet: the writer never waits for it, and does again what the other has not finished.
class GroupPreparer : public WorkerThread
{
public:
    /// \a compressor is used by the writer's thread alone, and must outlive this.
    explicit GroupPreparer(WireCompressor &compressor);
    ~GroupPreparer() override;

    /// In the order of \a group, which must outlive the result. Called in the writer's thread.
    std::vector<PreparedEvent> prepare(std::span<const AppendRequest> group);

protected:
    Result<void> begin() override { return {}; }
    void end() override { }

private:
    struct Shared;
    void help();

    WireCompressor &m_compressor;
    Sha256 m_sha256;
    Handover<std::shared_ptr<Shared>> m_groups;
    WireFramer m_helpersFramer; ///< of the other thread, as is the next
    Sha256 m_helpersSha256;
};

} // namespace hookloupe
