// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <vector>

namespace hookloupe::bench {

struct LoadResult
{
    qint64 answered = 0; ///< 2xx
    qint64 failed = 0; ///< anything else, and connections that broke
    double seconds = 0;
    double cpuSeconds = 0; ///< of the clients; only in a process of their own
    std::vector<float> latenciesUs; ///< of the answered ones, unsorted

    double perSecond() const { return seconds > 0 ? static_cast<double>(answered) / seconds : 0; }
    /// \a fraction 0…1; sorts.
    double percentileMs(double fraction);
};

struct Load
{
    quint16 port = 0;
    int connections = 1; ///< one request under way each
    const std::vector<QByteArray> *requests = nullptr; ///< whole ones, taken in turn
    int milliseconds = 1000;
    bool keepsAlive = true; ///< else a connection for each request
    double perSecond = 0; ///< 0: as many as go
};

/// Clients on one epoll loop, in plain POSIX, so that they cost as little as clients can. Runs in
/// the calling thread.
LoadResult runLoad(const Load &load);

/// The same in a process of its own.
LoadResult runLoadInChild(const Load &load);

} // namespace hookloupe::bench
