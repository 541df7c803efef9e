// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/textmatcher.h"

namespace hookloupe {

namespace {

constexpr std::array<unsigned char, 256> makeFold()
{
    std::array<unsigned char, 256> fold{};
    for (std::size_t i = 0; i < fold.size(); ++i) {
        const bool isUpper = i >= 'A' && i <= 'Z';
        fold[i] = static_cast<unsigned char>(isUpper ? i + ('a' - 'A') : i);
    }
    return fold;
}
constexpr std::array<unsigned char, 256> kFold = makeFold();

unsigned char folded(char byte) noexcept
{
    return kFold[static_cast<unsigned char>(byte)];
}

} // namespace

TextMatcher::TextMatcher(QByteArrayView needle)
    : m_needle(needle.toByteArray())
{
    for (char &byte : m_needle)
        byte = static_cast<char>(folded(byte));
    const auto length = static_cast<std::size_t>(m_needle.size());
    m_shift.fill(length == 0 ? 1 : length);
    // By unfolded byte of the haystack: one look-up gives the shift.
    for (std::size_t byte = 0; byte < m_shift.size(); ++byte) {
        for (std::size_t i = 0; i + 1 < length; ++i) {
            if (kFold[byte] == static_cast<unsigned char>(m_needle[static_cast<qsizetype>(i)]))
                m_shift[byte] = length - 1 - i;
        }
    }
}

bool TextMatcher::isIn(QByteArrayView bytes) const noexcept
{
    if (m_needle.isEmpty())
        return true;
    const auto length = static_cast<std::size_t>(m_needle.size());
    const auto size = static_cast<std::size_t>(bytes.size());
    if (size < length)
        return false;
    const char *const text = bytes.data();
    const char *const needle = m_needle.constData();
    const auto last = static_cast<unsigned char>(needle[length - 1]);
    for (std::size_t at = 0; at <= size - length;) {
        const char end = text[at + length - 1];
        if (folded(end) == last) {
            std::size_t i = 0;
            while (i + 1 < length && folded(text[at + i]) == static_cast<unsigned char>(needle[i]))
                ++i;
            if (i + 1 >= length)
                return true;
        }
        at += m_shift[static_cast<unsigned char>(end)];
    }
    return false;
}

} // namespace hookloupe
