// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/storecopy.h"
#include "core/workspace/stopsignals.h"

#include <QElapsedTimer>
#include <QString>

namespace hookloupe::cli {

/// Tells on a terminal how far a long task is, and stops it at SIGINT or SIGTERM. One a process.
class LongTask
{
public:
    /// \a doing: "Copying".
    explicit LongTask(QString doing);
    ~LongTask();
    LongTask(const LongTask &) = delete;
    LongTask &operator=(const LongTask &) = delete;

    /// For a task in this thread.
    TaskProgress progress();
    /// For one in an event loop, which is left when stops() says so.
    void tell(qint64 done, qint64 total);
    const StopSignals &stops() const noexcept { return m_signals; }

private:
    QString m_doing;
    StopSignals m_signals;
    QElapsedTimer m_sinceTold;
    bool m_isTerminal;
    bool m_isStopped = false;
    bool m_hasTold = false;
};

} // namespace hookloupe::cli
