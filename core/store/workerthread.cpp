// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/workerthread.h"

#include <future>

namespace hookloupe {

Result<void> WorkerThread::start(const QString &threadName)
{
    m_thread.setObjectName(threadName);
    moveToThread(&m_thread);
    m_thread.start();
    std::promise<Result<void>> opened;
    QMetaObject::invokeMethod(
            this, [this, &opened] { opened.set_value(begin()); }, Qt::QueuedConnection);
    Result<void> result = opened.get_future().get();
    if (!result) {
        m_thread.quit();
        m_thread.wait();
    }
    return result;
}

void WorkerThread::stop()
{
    if (!m_thread.isRunning())
        return;
    std::promise<void> closed;
    QMetaObject::invokeMethod(
            this,
            [this, &closed] {
                end();
                closed.set_value();
            },
            Qt::QueuedConnection);
    closed.get_future().wait();
    m_thread.quit();
    m_thread.wait();
}

} // namespace hookloupe
