// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QFont>

/// The one scale of type. All sizes are multiples of the font that the person chose.
namespace hookloupe::type {

inline constexpr qreal kHeading = 1.15; ///< over what an event is about
inline constexpr qreal kTitle = 1.4; ///< over a page that is empty

/// \a font, bold and larger.
inline QFont larger(QFont font, qreal times)
{
    font.setBold(true);
    // A font that was chosen in pixels has no points.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * times);
    else
        font.setPixelSize(qRound(font.pixelSize() * times));
    return font;
}

} // namespace hookloupe::type
