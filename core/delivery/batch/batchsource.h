// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/result.h"

#include <vector>

namespace hookloupe {

/// Where a batch has its events from, whoever keeps them. Used in one thread, which need not be
/// the one that made it.
class BatchSource
{
public:
    BatchSource() = default;
    virtual ~BatchSource() = default;
    BatchSource(const BatchSource &) = delete;
    BatchSource &operator=(const BatchSource &) = delete;

    /// Known from the beginning; any thread.
    virtual qint64 count() const = 0;
    /// The one with that number, from 0, oldest first. NotFound when it is gone.
    virtual Result<EventPtr> event(qint64 index) = 0;
    /// Several, each as event() gives it, in that order: so many as have \a bytesMax bytes on the
    /// wire together, but one at least.
    virtual std::vector<Result<EventPtr>> events(const std::vector<qint64> &indexes,
                                                 qint64 bytesMax);
    /// Its id, also when it is gone; any thread.
    virtual qint64 id(qint64 index) const = 0;
};

} // namespace hookloupe
