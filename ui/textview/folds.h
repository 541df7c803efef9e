// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/textlines.h"

#include <memory>
#include <vector>

namespace hookloupe {

/// A container or an XML element that is laid out over several lines (0-based).
struct Fold
{
    static constexpr quint32 kNone = 0xffff'ffff;

    quint32 first = 0; ///< the line that its bracket or start tag ends
    quint32 last = 0; ///< the line that its closing bracket or end tag is on
    quint32 items = 0; ///< members or elements (of an array, of XML) directly inside
    quint32 parent = kNone; ///< index of the one around it
};

/// Which lines of a text can be folded away. Immutable; finding them takes as long as reading the
/// text: do it off the GUI thread.
class Folds
{
public:
    /// The containers of what prettyJson() or a notation printed. \a until: where the text stops
    /// being JSON; -1: nowhere. What is not closed cannot be folded. Once \a stop is set, it has
    /// what was read.
    static std::shared_ptr<const Folds> ofPrettyJson(const LinedText &text, qint64 until = -1,
                                                     const std::atomic<bool> *stop = nullptr);

    /// The elements of what prettyXml() printed whose end tag ends a later line.
    static std::shared_ptr<const Folds> ofPrettyXml(const LinedText &text, qint64 until = -1,
                                                    const std::atomic<bool> *stop = nullptr);

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
