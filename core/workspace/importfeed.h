// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/exchange/importedrequest.h"
#include "core/workspace/importfile.h"

#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace hookloupe {

/// Reads the requests of an ImportFile, or of what else gives them, in a thread of its own, never
/// more of them at a time than kBytesMax and kRequestsMax allow: the reading waits until some were
/// given back. Lives in the thread that made it; destroying it ends the reading.
class ImportFeed : public QObject
{
    Q_OBJECT
public:
    static constexpr int kRequestsMax = 1024;
    static constexpr qint64 kBytesMax = 64LL * 1024 * 1024; ///< one that is larger comes alone

    /// As ImportFile::read().
    using Reader = std::function<Result<ImportResult>(const ImportOptions &options,
                                                      const ImportFile::Progress &progress)>;

    ImportFeed(ImportFile file, ImportOptions options, QObject *parent = nullptr);
    /// \a reader is called once, in that thread.
    ImportFeed(Reader reader, ImportOptions options, QObject *parent = nullptr);
    ~ImportFeed() override;

    void start();
    /// No more are read; what was read already can still be taken.
    void stop();
    /// What has been read since, in order. Does not wait.
    std::vector<ImportedRequest> take();
    /// \a request, which take() gave, is no longer held by anybody.
    void giveBack(const ImportedRequest &request);
    /// Whether take() will give nothing more. An error of the file, which was read before, is told
    /// by error().
    bool isEnded() const noexcept { return m_isEnded; }
    const std::optional<Error> &error() const noexcept { return m_error; }

Q_SIGNALS:
    /// There is something to take, or the end.
    void ready();

private:
    /// A request, or the end and how it came.
    struct Item
    {
        std::optional<ImportedRequest> request;
        std::optional<Error> error;
    };
    void run(const ImportOptions &options);
    bool put(ImportedRequest &&request);

    Reader m_reader;
    ImportOptions m_options;
    std::shared_ptr<Handover<Item>> m_items;
    QSemaphore m_room{ kRequestsMax };
    QSemaphore m_kibibytes{ static_cast<int>(kBytesMax / 1024) };
    std::atomic<bool> m_isStopped = false;
    bool m_isEnded = false;
    std::optional<Error> m_error;
    std::thread m_thread; ///< last: it uses the rest
};

} // namespace hookloupe
