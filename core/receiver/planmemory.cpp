// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/planmemory.h"

namespace hookloupe {

quint64 PlanMemory::next(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    return ++m_counts[name];
}

} // namespace hookloupe
