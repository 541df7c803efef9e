// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/theme/desktopappearance.h"
#include "ui/theme/verdictwords.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace hookloupe {

enum class ThemeChoice {
    System,
    Light,
    Dark,
    HighContrastLight,
    HighContrastDark
};

/// "system", "light", "dark", "high-contrast-light", "high-contrast-dark": how the settings spell
/// it.
QLatin1StringView themeId(ThemeChoice choice) noexcept;
ThemeChoice themeFromId(QStringView id) noexcept;

/// Sets the Fusion style and the palette of \a choice on the application; open windows repaint at
/// once. System goes by followDesktop(), then by the palette that the desktop gave at the start.
void applyTheme(ThemeChoice choice);
/// What System means from here on; shown at once where that is chosen.
void followDesktop(const DesktopAppearance &appearance);

/// Whether text is lighter than its background.
bool isDark(const QPalette &palette) noexcept;
/// Whether it is one of those in which text keeps a contrast of 7 : 1.
bool isHighContrast(const QPalette &palette) noexcept;
/// A colour for \a mark that reads on \a palette's base. Colour only repeats what icon and word
/// say.
QColor signatureColour(SignatureMark mark, const QPalette &palette);
/// Green, red or amber for outcomes outside signatures, readable on \a palette.
QColor successColour(const QPalette &palette);
QColor failureColour(const QPalette &palette);
QColor warningColour(const QPalette &palette);
/// Text of secondary weight.
QColor quietColour(const QPalette &palette);
/// For bytes, headers and signatures.
QFont fixedFont();

} // namespace hookloupe
