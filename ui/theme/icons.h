// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/theme/verdictwords.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace hookloupe {

/// Shapes that differ without their colour; resources/icons/status has them, in this order.
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

/// Drawn when it is painted, at whatever size and pixel ratio.
QIcon glyphIcon(Glyph glyph, const QColor &colour);
/// For what can be done: "actions/replay" is resources/icons/actions/replay.svg, in the colour of
/// text as the theme has it when it is painted. \a name is a literal.
QIcon actionIcon(QLatin1StringView name);
Glyph signatureGlyph(SignatureMark mark) noexcept;
/// The shape of \a mark in its colour on \a palette; kept, so that cells may ask for it each time.
QIcon signatureIcon(SignatureMark mark, const QPalette &palette);
/// A star, or the place for one.
QIcon starIcon(bool isFilled, const QPalette &palette);

} // namespace hookloupe
