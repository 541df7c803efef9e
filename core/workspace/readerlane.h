// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/store/eventreader.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace hookloupe {

/// One reader thread with a reader of its own, opened by the first task. Tasks run in order.
class ReaderLane : public QObject
{
    Q_OBJECT
public:
    using Task = std::function<void(EventReader &)>;

    explicit ReaderLane(QString storePath);
    /// Finishes the task under way, drops the rest, joins.
    ~ReaderLane() override;

    /// From any thread. A task that finds no readable store is dropped; openFailed() says why.
    void run(Task task);

Q_SIGNALS:
    void openFailed(const QString &sentence);

private:
    void work();
    void runWithReader(const Task &task);
    void rest();

    QString m_storePath;
    std::unique_ptr<EventReader> m_reader;
    QObject m_worker; // lives in m_thread
    QTimer m_rest{ &m_worker }; ///< to giving back what a long task took
    Handover<std::function<void()>> m_tasks;
    std::atomic<bool> m_stopping = false;
    QThread m_thread;
};

} // namespace hookloupe
