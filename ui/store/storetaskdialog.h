// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/store/storecopy.h"

#include <QProgressDialog>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace hookloupe {

/// Runs one long task of the store in a thread of its own, tells how far it is, and can cancel it.
class StoreTaskDialog : public QProgressDialog
{
    Q_OBJECT
public:
    /// \a task runs in that thread and gives a sentence for the person.
    using Task = std::function<Result<QString>(const TaskProgress &progress)>;

    /// \a doing: "Copying the store…"
    StoreTaskDialog(const QString &doing, Task task, QWidget *parent = nullptr);
    /// Cancels, and waits for the thread.
    ~StoreTaskDialog() override;

    /// After it is finished.
    const Result<QString> &result() const { return *m_result; }

    // The base class would close at Escape, while the thread still works.
    void reject() override;

private:
    void look();

    std::atomic<qint64> m_done{ 0 };
    std::atomic<qint64> m_total{ 0 };
    std::atomic<bool> m_isCancelled{ false };
    std::atomic<bool> m_isEnded{ false };
    std::optional<Result<QString>> m_result;
    QTimer m_timer;
    std::thread m_thread;
};

} // namespace hookloupe
