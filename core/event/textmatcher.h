// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstddef>

namespace hookloupe {

/// Searches bytes for a needle, ASCII case ignored; other bytes must be equal.
///
/// Horspool's method ("Practical fast searching in strings", 1980) over folded bytes: it looks at
/// about one byte in every needle length.
class TextMatcher
{
public:
    explicit TextMatcher(QByteArrayView needle);
    /// An empty needle is in everything.
    bool isIn(QByteArrayView bytes) const noexcept;

private:
    QByteArray m_needle; ///< lower case
    std::array<std::size_t, 256> m_shift{};
};

} // namespace hookloupe
