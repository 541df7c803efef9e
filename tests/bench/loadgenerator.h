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
    std::vector<float> latenciesUs; ///< of the answered ones, unsorted

    double perSecond() const { return seconds > 0 ? static_cast<double>(answered) / seconds : 0; }
    /// \a fraction 0…1; sorts.
    double percentileMs(double fraction);
};

/// Keep-alive clients on one epoll loop, one request under way each, for \a milliseconds. Plain
/// POSIX, so that it costs as little as a client can. Runs in the calling thread.
LoadResult runLoad(quint16 port, int connections, const QByteArray &request, int milliseconds);

} // namespace hookloupe::bench
