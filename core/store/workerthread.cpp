// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/workerthread.h"

#include <openssl/crypto.h>

#include <future>

namespace hookloupe {

WorkerThread::WorkerThread()
    : m_calls(1, this, [this] {
        for (const std::function<void()> &call : m_calls.takeAll())
            call();
    })
{ }

Result<void> WorkerThread::start(const QString &threadName)
{
    m_thread.setObjectName(threadName);
    moveToThread(&m_thread);
    m_thread.start();
    std::promise<Result<void>> opened;
    // start() and stop() wait for each other's call, so there is always room for it.
    [[maybe_unused]] const bool isTaken =
            m_calls.push([this, &opened] { opened.set_value(begin()); });
    Q_ASSERT(isTaken);
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
    [[maybe_unused]] const bool isTaken = m_calls.push([this, &closed] {
        end();
        // QThread::wait() returns before the thread's own destructors have run, so what OpenSSL
        // keeps for it could outlive the program's end and look like a leak.
        OPENSSL_thread_stop();
        closed.set_value();
    });
    Q_ASSERT(isTaken);
    closed.get_future().wait();
    m_thread.quit();
    m_thread.wait();
}

} // namespace hookloupe
