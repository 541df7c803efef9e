// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QFontMetrics>

/// The one scale of distances, in device-independent pixels.
namespace hookloupe::space {

inline constexpr int kHair = 2; ///< between lines that belong together
inline constexpr int kTight = 4; ///< between a sign and its word
inline constexpr int kSmall = 6; ///< between controls of a row
inline constexpr int kMedium = 8; ///< from the edge of a pane
inline constexpr int kLarge = 12; ///< between groups
inline constexpr int kWide = 16; ///< between columns

/// How high a row of a list is: dense shows more of them, comfortable is easier to hit and to read.
inline int rowHeight(const QFontMetrics &metrics, bool isComfortable)
{
    return metrics.height() + (isComfortable ? kLarge : kSmall);
}

} // namespace hookloupe::space
