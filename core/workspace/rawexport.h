// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/store/storecopy.h"

#include <QString>

#include <vector>

namespace hookloupe {

struct RawExport
{
    qint64 files = 0;
    qint64 left = 0; ///< events that are gone, damaged, or no requests
};

/// Writes the bytes of each of \a ids, as they came, into a file of its own in \a folder:
/// "event-12.http", readable by its owner only. A file that exists is never touched: the new one
/// gets another name. Blocks; opens the store by itself. StoreUnreadable, Cancelled, InvalidInput
/// (the folder cannot be written to).
Result<RawExport> exportRaw(const QString &storePath, const std::vector<qint64> &ids,
                            const QString &folder, const TaskProgress &progress);

} // namespace hookloupe
