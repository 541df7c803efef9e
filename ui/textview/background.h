// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace hookloupe {

/// Work in another thread of which only the newest result counts: a new start, cancel() and the
/// destructor drop what is under way. GUI thread only; \a done is called there.
template<class Result>
class Background
{
public:
    using Cancelled = std::atomic<bool>;
    using Work = std::function<Result(const Cancelled &)>;
    using Done = std::function<void(Result)>;

    Background() = default;
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;
    ~Background() { cancel(); }

    /// \a work owns all that it looks at, and should end soon after it is cancelled.
    void start(Work work, Done done)
    {
        cancel();
        m_cancelled = std::make_shared<Cancelled>(false);
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        m_watcher = std::make_unique<QFutureWatcher<Result>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(),
                         [this, done = std::move(done)] {
                             // done() may start anew, and this runs inside the watcher's signal.
                             QFutureWatcher<Result> *watcher = m_watcher.release();
                             watcher->deleteLater();
                             m_cancelled.reset();
                             const Done call = done;
                             call(watcher->future().takeResult());
                         });
        m_watcher->setFuture(promise->future());
        QThreadPool::globalInstance()->start(
                [promise, cancelled = m_cancelled, work = std::move(work)] {
                    promise->addResult(work(*cancelled));
                    promise->finish();
                });
    }

    void cancel()
    {
        if (m_cancelled)
            m_cancelled->store(true);
        m_cancelled.reset();
        m_watcher.reset();
    }

    bool isRunning() const noexcept { return m_watcher != nullptr; }

private:
    std::shared_ptr<Cancelled> m_cancelled;
    std::unique_ptr<QFutureWatcher<Result>> m_watcher;
};

} // namespace hookloupe
