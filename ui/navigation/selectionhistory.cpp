// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/navigation/selectionhistory.h"

namespace hookloupe {

void SelectionHistory::visit(qint64 id)
{
    if (id <= 0 || (m_at > 0 && m_ids[m_at - 1] == id))
        return;
    m_ids.resize(m_at);
    m_ids.push_back(id);
    if (m_ids.size() > kVisitedMax)
        m_ids.erase(m_ids.begin());
    m_at = m_ids.size();
}

qint64 SelectionHistory::back()
{
    return canGoBack() ? m_ids[--m_at - 1] : 0;
}

qint64 SelectionHistory::forward()
{
    return canGoForward() ? m_ids[m_at++] : 0;
}

} // namespace hookloupe
