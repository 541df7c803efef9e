// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QString>

#include <functional>

namespace hookloupe {

/// How far a long task is, in units of its own; returns false to stop it.
using TaskProgress = std::function<bool(qint64 done, qint64 total)>;

struct StoreCopy
{
    qint64 events = 0;
    qint64 bytes = 0; ///< of the file
};

/// Copies the store at \a storePath to \a target (0600), whoever uses it meanwhile: as it was in
/// the moment of the call, with every event that was acknowledged before. \a target appears when it
/// is whole; \a replaces allows it to take the place of a file. Takes as long as the disk; for a
/// thread that may block. NotFound, StoreUnreadable, StoreTooNew, StoreWriteFailed, InvalidInput
/// (the target exists, or cannot be replaced), Cancelled.
Result<StoreCopy> copyStore(const QString &storePath, const QString &target, bool replaces,
                            const TaskProgress &progress);

} // namespace hookloupe
