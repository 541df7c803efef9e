// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QColor>

namespace hookloupe {

/// Colours of a ByteView beside those of its palette. Text colours keep a contrast of 4.5 : 1 on
/// the base colour that their set is for, those of high contrast 7 : 1.
struct TextColours
{
    QColor key;
    QColor string;
    QColor number;
    QColor literal; ///< true, false, null
    QColor punctuation;
    QColor muted; ///< line numbers, offsets
    QColor match; ///< behind what find found
    QColor currentMatch; ///< behind the one at hand
    QColor marker; ///< behind the marked line

    static TextColours light();
    static TextColours dark();
    static TextColours highContrastLight();
    static TextColours highContrastDark();
};

} // namespace hookloupe
