// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/linediff.h"

#include <QByteArray>

#include <vector>

namespace hookloupe {

struct DiffText
{
    QByteArray bytes;
    std::vector<qsizetype> places; ///< 0-based lines of `bytes` at which a hunk's lines begin
    bool isCut = false; ///< it would be longer than kDiffTextBytesMax
};

inline constexpr qsizetype kDiffTextBytesMax = 4LL * 1024 * 1024;

/// The hunks of \a diff with some lines around them: "- " before those of \a a, "+ " before those
/// of \a b, "  " before those of both. A carriage return and a missing line end are made visible;
/// of long lines what differs is shown. Pure.
DiffText diffText(const LineDiff &diff, QByteArrayView a, QByteArrayView b);

} // namespace hookloupe
