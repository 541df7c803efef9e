// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace hookloupe {

/// The events that were looked at, in their order, and where in it one is: as a browser's pages.
class SelectionHistory
{
public:
    /// \a id is looked at now: what was ahead is forgotten, unless it is the one already.
    void visit(qint64 id);
    bool canGoBack() const noexcept { return m_at > 1; }
    bool canGoForward() const noexcept { return m_at < m_ids.size(); }
    /// The event before; 0 without any.
    qint64 back();
    qint64 forward();

private:
    std::vector<qint64> m_ids;
    std::size_t m_at = 0; ///< one past the current
};

/// More than that nobody goes back.
inline constexpr std::size_t kVisitedMax = 200;

} // namespace hookloupe
