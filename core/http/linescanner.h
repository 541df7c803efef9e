// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QByteArrayView>

namespace hookloupe {

/// Finds the lines of an HTTP message (RFC 9112 §2.2) as its bytes arrive; a byte is looked at
/// once.
class LineScanner
{
public:
    enum class Found {
        Nothing, ///< no whole line yet
        Line, ///< a line that ends with CR LF
        TooLong, ///< it ends, or will end, past the limit
        BareFeed, ///< LF without CR before it
        BareReturn, ///< CR inside the line
        Nul, ///< NUL inside the line
    };

    /// The next line of \a bytes, which must begin with what was given before. \a line leaves out
    /// the CR LF. \a endMax: the offset that the line's end may not pass.
    Found next(QByteArrayView bytes, qsizetype endMax, ByteSpan &line) noexcept;

    /// Where the next line starts.
    qsizetype position() const noexcept { return m_start; }
    /// Continues at \a offset, when something that is not a line was read in between.
    void setPosition(qsizetype offset) noexcept { m_start = m_scanned = offset; }

private:
    qsizetype m_start = 0;
    qsizetype m_scanned = 0;
};

} // namespace hookloupe
