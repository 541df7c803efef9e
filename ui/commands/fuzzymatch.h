// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hookloupe {

/// How well a text fits what was typed, and by which of its characters.
struct FuzzyMatch
{
    int score = 0; ///< higher is better; comparable between texts for the same typed words only
    QList<int> places; ///< UTF-16 positions in the text, ascending, each once
};

/// What is typed is cut to so many characters.
inline constexpr qsizetype kTypedCharactersMax = 64;

/// Each word of \a typed must stand in \a text, at best as it is, else with other characters
/// between its own, in any case of letters. Words may come in any order. An empty \a typed fits
/// everything. Takes time in proportion to the product of both lengths at worst.
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text);

} // namespace hookloupe
