// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/syntax.h"
#include "ui/textview/textlines.h"

#include <atomic>
#include <vector>

namespace hookloupe {

/// The lines of a text broken into rows that are at most so many columns wide. Immutable. Takes
/// about a second for 1 GB of ASCII: make it off the GUI thread for long texts.
class WrappedLines
{
public:
    static constexpr int kColumnsMin = 8;

    /// Stops early, and is of no use then, once \a cancelled.
    WrappedLines(LinedTextPtr text, int columns, Syntax syntax, const std::atomic<bool> &cancelled);

    int columns() const noexcept { return m_columns; }
    qsizetype count() const noexcept { return static_cast<qsizetype>(m_begins.size()); }
    qsizetype begin(qsizetype row) const { return m_begins[static_cast<std::size_t>(row)]; }
    /// Without the line end; of a row that goes on in the next one, that one's begin.
    qsizetype end(qsizetype row) const;
    /// The row that \a offset is on.
    qsizetype at(qsizetype offset) const;
    /// It goes on with the line of the row before.
    bool isContinuation(qsizetype row) const;
    /// Columns that a continuation is set in, so that it stands below its line's begin.
    int hang(qsizetype row) const;
    /// A JSON string is open where \a row begins.
    bool beginsInString(qsizetype row) const { return m_inString[static_cast<std::size_t>(row)]; }

private:
    class Breaker;
    int indentOf(qsizetype line) const;

    LinedTextPtr m_text;
    int m_columns;
    std::vector<quint32> m_begins;
    std::vector<bool> m_inString;
};

} // namespace hookloupe
