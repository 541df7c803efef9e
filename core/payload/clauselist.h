// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QStringList>

#include <cstddef>

namespace hookloupe {

/// "a, b and c", or "a, b and 7 more" where \a count, at least as many, are not all told; "a and
/// more" where not even \a count is all there is.
QString clauseList(const QStringList &told, std::size_t count, bool isCut = false);

} // namespace hookloupe
