// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/readerlane.h"

#include "core/event/coretext.h"
#include "core/event/log.h"

#include <QElapsedTimer>

#include <malloc.h>

#include <future>

namespace hookloupe {

namespace {
constexpr std::size_t kTasksMax = 100'000;
/// A task that takes longer reads much, and fills the caches.
constexpr qint64 kLongTaskMs = 20;
/// Whoever searches, filters and sorts goes on sooner.
constexpr int kRestMs = 5'000;
} // namespace

ReaderLane::ReaderLane(QString storePath)
    : m_storePath(std::move(storePath))
    , m_tasks(kTasksMax, &m_worker, [this] { work(); })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    QObject::connect(&m_rest, &QTimer::timeout, &m_worker, [this] { rest(); });
    m_worker.moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, &m_worker, &CoreText::speakInThisThread);
    m_thread.start();
}

ReaderLane::~ReaderLane()
{
    m_stopping = true;
    // The reader's connection belongs to its thread, and has to end there. The future, unlike a
    // blocking queued call of Qt, is a hand-over that ThreadSanitizer can follow.
    std::promise<void> closed;
    const std::function<void()> close = [this, &closed] {
        m_rest.stop();
        m_reader.reset();
        closed.set_value();
    };
    while (!m_tasks.push(std::function<void()>(close)))
        QThread::yieldCurrentThread(); // full: what waits is dropped, so there is room soon
    closed.get_future().wait();
    m_tasks.close();
    m_thread.quit();
    m_thread.wait();
}

void ReaderLane::run(Task task)
{
    if (!m_tasks.push([this, task = std::move(task)] { runWithReader(task); }))
        qCWarning(logStore, "a reading task was dropped: the lane is full");
}

void ReaderLane::work()
{
    for (const std::function<void()> &task : m_tasks.takeAll())
        task();
}

void ReaderLane::runWithReader(const Task &task)
{
    if (m_stopping)
        return;
    if (!m_reader) {
        auto opened = EventReader::open(m_storePath);
        if (!opened) {
            Q_EMIT openFailed(opened.error().sentence);
            return;
        }
        m_reader = std::move(*opened);
    }
    QElapsedTimer timer;
    timer.start();
    task(*m_reader);
    // From the last task of any length, once there was a long one.
    if (m_rest.isActive() || timer.elapsed() >= kLongTaskMs)
        m_rest.start();
}

void ReaderLane::rest()
{
    if (m_reader)
        m_reader->releaseMemory();
#ifdef M_TRIM_THRESHOLD
    malloc_trim(0); // what is free between what is not, too
#endif
}

} // namespace hookloupe
