// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>

namespace hookloupe {

/// What plans remember from one request to the next, for as long as a receiver lives. Thread-safe.
class PlanMemory
{
public:
    /// The next number, from 1, of what \a name counts.
    quint64 next(const QString &name);

private:
    std::mutex m_mutex;
    QHash<QString, quint64> m_counts;
};

} // namespace hookloupe
