// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/idleconnections.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {
constexpr int kSweepMs = 500;
}

IdleConnections::IdleConnections(QObject *parent)
    : QObject(parent)
    , m_sweep(this)
{
    m_sweep.setInterval(kSweepMs);
    connect(&m_sweep, &QTimer::timeout, this, &IdleConnections::sweep);
}

IdleConnections::~IdleConnections() = default;

std::unique_ptr<CurlConnection> IdleConnections::take(const SendTarget &target,
                                                      const SendLimits &limits)
{
    for (std::size_t i = m_idle.size(); i-- > 0;) {
        const Idle &idle = m_idle[i];
        if (idle.target.tls != target.tls || idle.target.host != target.host
            || idle.target.port != target.port || idle.verifyCertificate != limits.verifyCertificate
            || !idle.route.isSameConnection(limits.route))
            continue;
        std::unique_ptr<CurlConnection> connection = std::move(m_idle[i].connection);
        m_idle.erase(m_idle.begin() + static_cast<std::ptrdiff_t>(i));
        // A byte that nobody asked for, or the end: of no use any more.
        char byte = 0;
        qint64 got = 0;
        if (connection->read(&byte, 1, got) == CurlConnection::Io::Again)
            return connection;
    }
    return nullptr;
}

void IdleConnections::keep(std::unique_ptr<CurlConnection> connection, const SendTarget &target,
                           const SendLimits &limits)
{
    if (m_idle.size() == kCountMax)
        m_idle.erase(m_idle.begin());
    m_idle.push_back({ std::move(connection), target, limits.route, limits.verifyCertificate,
                       QDeadlineTimer(kIdleMs) });
    if (!m_sweep.isActive())
        m_sweep.start();
}

void IdleConnections::sweep()
{
    std::erase_if(m_idle, [](const Idle &idle) { return idle.until.hasExpired(); });
    if (m_idle.empty())
        m_sweep.stop();
}

} // namespace hookloupe
