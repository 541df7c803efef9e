// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QThread>

#include <future>

namespace hookloupe {

/// The end of a worker that dies with its thread. QThread::wait() alone would do, but what orders
/// it is inside Qt: with this, ThreadSanitizer, too, sees that all that the worker did comes before
/// what follows join().
class WorkerEnd
{
public:
    /// Once, before \a thread starts: \a worker is deleted in it when it ends.
    void watch(QObject *worker, const QThread &thread)
    {
        QObject::connect(worker, &QObject::destroyed, [this] { m_gone.set_value(); });
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        m_isWatching = true;
    }
    /// Ends the thread and waits for both. Does nothing without watch().
    void join(QThread &thread)
    {
        if (!m_isWatching)
            return;
        thread.quit();
        m_gone.get_future().wait();
        thread.wait();
        m_isWatching = false;
    }

private:
    std::promise<void> m_gone;
    bool m_isWatching = false;
};

} // namespace hookloupe
