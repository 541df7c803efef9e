// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/event/result.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace hookloupe {

/// A QObject with a thread of its own. It is made and destroyed by its owner's thread; between
/// start() and stop() everything else of it runs in its own.
///
/// Both calls meet the thread through a Handover and a std::promise rather than Qt's events and
/// wait conditions, so that ThreadSanitizer sees the order of what was done before and after.
class WorkerThread : public QObject
{
public:
    /// Starts the thread, runs begin() in it and gives its result; on an error the thread has
    /// ended.
    Result<void> start(const QString &threadName);
    /// Runs end() in the thread and joins it. No effect unless started. Every final class calls it
    /// in its destructor.
    void stop();

protected:
    WorkerThread();

    virtual Result<void> begin() = 0;
    virtual void end() = 0;

private:
    QThread m_thread;
    Handover<std::function<void()>> m_calls;
};

} // namespace hookloupe
