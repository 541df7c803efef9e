// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/readerlane.h"

#include "core/event/log.h"

namespace hookloupe {

namespace {
constexpr std::size_t kTasksMax = 100'000;
} // namespace

ReaderLane::ReaderLane(QString storePath)
    : m_storePath(std::move(storePath))
    , m_tasks(kTasksMax, &m_worker, [this] { work(); })
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

ReaderLane::~ReaderLane()
{
    m_stopping = true;
    m_tasks.close();
    // The reader's connection belongs to its thread, and has to end there.
    QMetaObject::invokeMethod(
            &m_worker, [this] { m_reader.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ReaderLane::run(Task task)
{
    if (!m_tasks.push(std::move(task)))
        qCWarning(logStore, "a reading task was dropped: the lane is full or closed");
}

void ReaderLane::work()
{
    std::vector<Task> tasks = m_tasks.takeAll();
    if (!m_reader && !m_stopping) {
        auto opened = EventReader::open(m_storePath);
        if (!opened) {
            Q_EMIT openFailed(opened.error().sentence);
            return;
        }
        m_reader = std::move(*opened);
    }
    for (Task &task : tasks) {
        if (m_stopping)
            return;
        task(*m_reader);
    }
}

} // namespace hookloupe
