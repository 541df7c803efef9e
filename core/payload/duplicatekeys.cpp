// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/duplicatekeys.h"

#include "core/payload/jsonreader.h"

#include <algorithm>
#include <cstring>

namespace hookloupe {

namespace {

std::uint64_t prefixOf(QByteArrayView text) noexcept
{
    std::uint64_t prefix = 0;
    if (text.size() >= 8) {
        std::memcpy(&prefix, text.data(), sizeof prefix);
    } else {
        for (const char c : text)
            prefix = prefix << 8 | static_cast<unsigned char>(c);
    }
    return prefix;
}

} // namespace

bool DuplicateKeys::same(const Name &a, const Name &b) noexcept
{
    return a.prefix == b.prefix && a.text == b.text;
}

bool DuplicateKeys::before(const Name &a, const Name &b) noexcept
{
    return a.prefix != b.prefix ? a.prefix < b.prefix : a.text < b.text;
}

void DuplicateKeys::beginObject()
{
    m_objects.push_back({ m_names.size(), m_decoded.size() });
}

void DuplicateKeys::addKey(QByteArrayView lexeme, bool hasEscapes)
{
    Object &object = m_objects.back();
    if (m_names.size() - object.firstName >= kTrackedMembersMax)
        return;
    QByteArrayView text = lexeme.sliced(1, lexeme.size() - 2);
    if (hasEscapes)
        text = m_decoded.emplace_back(decodeJsonString(lexeme));
    const std::uint64_t prefix = prefixOf(text);
    const std::uint64_t bit = std::uint64_t{ 1 } << ((prefix * 0x9e3779b97f4a7c15U) >> 58U);
    object.mayRepeat = object.mayRepeat || (object.seen & bit) != 0;
    object.seen |= bit;
    m_names.push_back({ prefix, text });
}

void DuplicateKeys::endObject()
{
    // Below this, comparing all pairs is cheaper than sorting.
    constexpr std::ptrdiff_t smallObject = 12;
    const Object object = m_objects.back();
    const auto first = m_names.begin() + static_cast<std::ptrdiff_t>(object.firstName);
    const auto last = m_names.end();
    if (!object.mayRepeat) {
        // Every prefix is another: the usual case, and the cheapest.
    } else if (last - first > smallObject) {
        std::sort(first, last, before);
        for (auto name = first + 1; name != last; ++name)
            m_count += same(name[-1], *name) ? 1 : 0;
    } else {
        for (auto name = first; name != last; ++name) {
            const auto repeats = [&name](const Name &other) { return same(*name, other); };
            m_count += std::any_of(first, name, repeats) ? 1 : 0;
        }
    }
    m_names.resize(object.firstName);
    m_decoded.resize(object.firstDecoded);
    m_objects.pop_back();
}

} // namespace hookloupe
