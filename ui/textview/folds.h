// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/textlines.h"

#include <memory>
#include <vector>

namespace hookloupe {

/// A container that is laid out over several lines (0-based).
struct Fold
{
    static constexpr quint32 kNone = 0xffff'ffff;

    quint32 first = 0; ///< the line that its bracket ends
    quint32 last = 0; ///< the line that its closing bracket begins
    quint32 items = 0; ///< members or elements directly inside
    quint32 parent = kNone; ///< index of the one around it
};

/// Which lines of a text can be folded away. Immutable; finding them takes as long as reading the
/// text: do it off the GUI thread.
class Folds
{
public:
    /// The containers of what prettyJson() printed. \a until: where the text stops being JSON; -1:
    /// nowhere. What is not closed cannot be folded.
    static std::shared_ptr<const Folds> ofPrettyJson(const LinedText &text, qint64 until = -1);

    /// By first, ascending.
    const std::vector<Fold> &all() const noexcept { return m_folds; }
    /// Index of the one that \a line opens; -1 without one.
    qsizetype openedBy(qsizetype line) const;
    /// Index of the innermost one that \a line belongs to, its first and last line included; -1
    /// without one.
    qsizetype around(qsizetype line) const;

private:
    std::vector<Fold> m_folds;
};
using FoldsPtr = std::shared_ptr<const Folds>;

} // namespace hookloupe
