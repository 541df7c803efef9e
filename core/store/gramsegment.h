// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <array>
#include <vector>

namespace hookloupe {

/// The substring index says which blocks of events may hold a text. A block is 128 ids that follow
/// each other, a segment 64 blocks. For each hashed piece ("gram") of three or five bytes, ASCII
/// lower case, a segment has a word with a bit for each block: a text can only be where the bits of
/// all its grams are set. Segment s begins with id s * kSegmentIds + 1.
inline constexpr qint64 kBlockIds = 128;
inline constexpr int kSegmentBlocks = 64;
inline constexpr qint64 kSegmentIds = kBlockIds * kSegmentBlocks;

enum class GramTable {
    Escape, ///< a backslash and what follows: by the byte, since JSON queries ask for one often
    Short, ///< three bytes
    Long, ///< five bytes
};
inline constexpr std::size_t kGramTables = 3;

/// One piece of a text that is looked for.
struct Gram
{
    GramTable table = GramTable::Short;
    quint64 hash = 0; ///< its low bits are the bucket
    std::size_t bucket(std::size_t words) const { return hash & (words - 1); }
    bool operator==(const Gram &) const = default;
};

/// The grams that stand wherever \a text stands, as few as tell it well; none for a text that is
/// too short to be told.
std::vector<Gram> gramsOf(QByteArrayView text);

/// A finished table: a power of two of words, bit n of each for block n.
using GramWords = std::vector<quint64>;

struct GramSegment
{
    std::array<GramWords, kGramTables> tables; ///< by GramTable; empty: nothing is in the segment
    quint64 always = 0; ///< blocks with an event that is too large to be taken apart, or damaged
};

/// Gathers the texts of a segment's events, some 9 MiB of memory.
class GramSegmentBuilder
{
public:
    GramSegmentBuilder();
    /// A part of an event in \a block; grams do not reach from one part to the next.
    void add(int block, QByteArrayView text);
    /// An event in \a block that nothing is known of.
    void addUnknown(int block);
    /// The segment so far; begins anew.
    GramSegment take();

private:
    using Bits = std::vector<quint64>;
    std::array<Bits, kGramTables> m_bits; ///< block after block, a bit a bucket
    std::vector<unsigned char> m_lower; ///< of one part
    quint64 m_always = 0;
    bool m_isEmpty = true;
};

} // namespace hookloupe
