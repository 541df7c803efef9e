// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

#include <vector>

namespace hookloupe {

/// "12,000", as the person's language writes it.
QString countText(std::size_t count);
/// "Event 12" of one; "12 events" of more.
QString eventsText(const std::vector<qint64> &ids);
/// "1 event", "12 events".
QString eventsText(std::size_t count);

} // namespace hookloupe
