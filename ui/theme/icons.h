// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/theme/verdictwords.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace hookloupe {

/// Shapes that differ without their colour.
enum class Glyph {
    Check,
    Cross,
    Clock,
    Question,
    Minus,
    Warning,
    Key,
    Gap,
    Stop,
    Star,
    StarOutline
};

/// Drawn when it is painted, at whatever size and pixel ratio: no image file, no SVG plugin.
QIcon glyphIcon(Glyph glyph, const QColor &colour);
Glyph signatureGlyph(SignatureMark mark) noexcept;
/// The shape of \a mark in its colour on \a palette; kept, so that cells may ask for it each time.
QIcon signatureIcon(SignatureMark mark, const QPalette &palette);
/// A star, or the place for one.
QIcon starIcon(bool isFilled, const QPalette &palette);

} // namespace hookloupe
