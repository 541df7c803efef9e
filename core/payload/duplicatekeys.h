// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <deque>
#include <vector>

namespace hookloupe {

/// Counts members whose name occurred before in the same object. Bounded: only the first
/// kTrackedMembersMax members of an object are looked at. The lexemes must outlive it.
class DuplicateKeys
{
public:
    static constexpr std::size_t kTrackedMembersMax = 4096;

    void beginObject();
    /// \a lexeme with its quotes.
    void addKey(QByteArrayView lexeme) { addKey(lexeme, lexeme.contains('\\')); }
    /// For readers that know already whether there is a backslash in it.
    void addKey(QByteArrayView lexeme, bool hasEscapes);
    void endObject();

    int count() const noexcept { return m_count; }

private:
    struct Name
    {
        std::uint64_t prefix = 0; ///< the first eight bytes, so that most comparisons are one
        QByteArrayView text;
    };
    struct Object
    {
        std::size_t firstName = 0;
        std::size_t firstDecoded = 0;
        std::uint64_t seen =
                0; ///< a bit for each prefix; one that is new proves that no name repeats
        bool mayRepeat = false;
    };

    static bool same(const Name &a, const Name &b) noexcept;
    static bool before(const Name &a, const Name &b) noexcept;

    std::vector<Object> m_objects;
    std::vector<Name> m_names; ///< of all open objects
    std::deque<QByteArray> m_decoded; ///< names that are spelled with escapes
    int m_count = 0;
};

} // namespace hookloupe
