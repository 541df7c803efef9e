// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/gramsegment.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace hookloupe {

namespace {

constexpr qsizetype kShortBytes = 3;
constexpr qsizetype kLongBytes = 5;
/// A larger part is not taken apart: its grams would be nearly all there are.
constexpr qsizetype kPartBytesMax = 1024LL * 1024;
/// More say no more; each is read from the store.
constexpr std::size_t kGramsMax = 8;

/// Buckets before and after folding, by GramTable.
constexpr std::array kBucketsMax{ std::size_t(1) << 8, std::size_t(1) << 17, std::size_t(1) << 19 };
constexpr std::array kBucketsMin{ std::size_t(1) << 8, std::size_t(1) << 10, std::size_t(1) << 10 };
constexpr auto kEscape = static_cast<std::size_t>(GramTable::Escape);
constexpr auto kShort = static_cast<std::size_t>(GramTable::Short);
constexpr auto kLong = static_cast<std::size_t>(GramTable::Long);
/// Tables are folded while fewer of their bits would be set than this part: with it a text of eight
/// grams is found in one of 15,000 blocks that do not hold it.
constexpr double kDensityMax = 0.3;

constexpr std::size_t blockWords(std::size_t table)
{
    return kBucketsMax.at(table) / 64;
}

constexpr std::array<unsigned char, 256> lowerCase()
{
    std::array<unsigned char, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table.at(i) = static_cast<unsigned char>(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    return table;
}
constexpr auto kLower = lowerCase();

/// Of the low \a bytes of \a eight. The high half of the product depends on all of them.
quint64 hashed(quint64 eight, qsizetype bytes)
{
    const quint64 gram = eight & ((quint64(1) << (bytes * 8)) - 1);
    return (gram * 0x9e37'79b9'7f4a'7c15ULL) >> 32;
}

template<std::size_t Table>
void set(quint64 *bits, quint64 hash)
{
    const quint64 bucket = hash & (kBucketsMax[Table] - 1);
    bits[bucket / 64] |= quint64(1) << (bucket % 64);
}

/// Makes one word of bit i of each of 64 words (Warren, "Hacker's Delight", section 7-3).
void transpose(std::array<quint64, 64> &words)
{
    quint64 mask = 0x0000'0000'ffff'ffffULL;
    for (std::size_t j = 32; j != 0; j >>= 1, mask ^= mask << j) {
        for (std::size_t k = 0; k < words.size(); k = (k + j + 1) & ~j) {
            const quint64 swapped = ((words[k] >> j) ^ words[k + j]) & mask;
            words[k] ^= swapped << j;
            words[k + j] ^= swapped;
        }
    }
}

} // namespace

std::vector<Gram> gramsOf(QByteArrayView text)
{
    const qsizetype size = text.size();
    if (size == 2 && text[0] == '\\')
        return { { GramTable::Escape, kLower.at(static_cast<unsigned char>(text[1])) } };
    if (size < kShortBytes)
        return {};
    const qsizetype bytes = size >= kLongBytes ? kLongBytes : kShortBytes;
    // As far from each other as they can be: neighbours say nearly the same.
    const auto positions = static_cast<std::size_t>(size - bytes + 1);
    const std::size_t count = std::min(positions, kGramsMax);
    std::vector<Gram> grams;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = count == 1 ? 0 : i * (positions - 1) / (count - 1);
        quint64 eight = 0;
        for (qsizetype byte = bytes; byte-- > 0;)
            eight = eight << 8
                    | kLower.at(
                            static_cast<unsigned char>(text[static_cast<qsizetype>(at) + byte]));
        grams.push_back(
                { bytes == kLongBytes ? GramTable::Long : GramTable::Short, hashed(eight, bytes) });
    }
    return grams;
}

GramSegmentBuilder::GramSegmentBuilder()
{
    for (std::size_t table = 0; table < kGramTables; ++table)
        m_bits.at(table).assign(blockWords(table) * kSegmentBlocks, 0);
}

void GramSegmentBuilder::add(int block, QByteArrayView text)
{
    if (text.size() > kPartBytesMax)
        return addUnknown(block);
    m_isEmpty = false;
    const auto size = static_cast<std::size_t>(text.size());
    m_lower.resize(size + sizeof(quint64));
    std::transform(text.begin(), text.end(), m_lower.begin(),
                   [](char byte) { return kLower[static_cast<unsigned char>(byte)]; });
    const auto first = static_cast<std::size_t>(block);
    quint64 *const escapes = m_bits[kEscape].data() + first * blockWords(kEscape);
    quint64 *const shorts = m_bits[kShort].data() + first * blockWords(kShort);
    quint64 *const longs = m_bits[kLong].data() + first * blockWords(kLong);
    const auto eightAt = [this](std::size_t at) {
        quint64 eight = 0;
        std::memcpy(&eight, m_lower.data() + at, sizeof eight);
        return qFromLittleEndian(eight);
    };
    std::size_t at = 0;
    for (; at + kLongBytes <= size; ++at) {
        const quint64 eight = eightAt(at);
        set<kShort>(shorts, hashed(eight, kShortBytes));
        set<kLong>(longs, hashed(eight, kLongBytes));
    }
    for (; at + kShortBytes <= size; ++at)
        set<kShort>(shorts, hashed(eightAt(at), kShortBytes));
    const QByteArrayView lower(m_lower.data(), text.size());
    for (qsizetype found = lower.indexOf('\\'); found >= 0 && found + 1 < lower.size();
         found = lower.indexOf('\\', found + 1))
        set<kEscape>(escapes, static_cast<unsigned char>(lower[found + 1]));
}

void GramSegmentBuilder::addUnknown(int block)
{
    m_isEmpty = false;
    m_always |= quint64(1) << block;
}

GramSegment GramSegmentBuilder::take()
{
    GramSegment segment;
    segment.always = m_always;
    m_always = 0;
    if (m_isEmpty)
        return segment;
    m_isEmpty = true;
    for (std::size_t table = 0; table < kGramTables; ++table) {
        Bits &bits = m_bits.at(table);
        GramWords &words = segment.tables.at(table);
        const std::size_t stride = blockWords(table);
        words.resize(stride * 64);
        std::array<quint64, 64> square{};
        for (std::size_t word = 0; word < stride; ++word) {
            for (std::size_t block = 0; block < square.size(); ++block)
                square[block] = bits[block * stride + word];
            transpose(square);
            std::copy(square.begin(), square.end(),
                      words.begin() + static_cast<std::ptrdiff_t>(word * 64));
        }
        std::fill(bits.begin(), bits.end(), 0);
        // Blocks without events say nothing of how full it is.
        quint64 used = 0;
        for (const quint64 word : words)
            used |= word;
        const int blocks = std::max(std::popcount(used), 1);
        while (words.size() > kBucketsMin.at(table)) {
            const std::size_t half = words.size() / 2;
            qint64 set = 0;
            for (std::size_t i = 0; i < half; ++i)
                set += std::popcount(words[i] | words[i + half]);
            if (static_cast<double>(set) > kDensityMax * static_cast<double>(half) * blocks)
                break;
            for (std::size_t i = 0; i < half; ++i)
                words[i] |= words[i + half];
            words.resize(half);
        }
    }
    return segment;
}

} // namespace hookloupe
