// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/linechanges.h"

#include "core/event/ascii.h"
#include "core/payload/linediff.h"

#include <QHash>

#include <algorithm>

namespace hookloupe {

namespace {

/// More of a line is not taken into words.
constexpr qsizetype kWordsBytesMax = 8192;
/// A longer run of letters is no word: only what differs of it is marked.
constexpr qsizetype kWordBytesMax = 32;
constexpr qint64 kWordWorkMax = 1'000'000;
/// Of a longer line so much at either end tells whether it is a version of another.
constexpr qsizetype kLikenessBytesMax = 256;
constexpr qsizetype kAlikeBytes = 4;

bool isWordByte(char c) noexcept
{
    return isLetterOrDigit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

/// The ends of the words of \a text, anything else being one a byte.
std::vector<qsizetype> wordEnds(QByteArrayView text)
{
    std::vector<qsizetype> ends;
    for (qsizetype at = 0; at < text.size();) {
        const bool isWord = isWordByte(text[at]);
        ++at;
        while (isWord && at < text.size() && isWordByte(text[at]))
            ++at;
        ends.push_back(at);
    }
    return ends;
}

std::vector<std::uint64_t> idsOf(QByteArrayView text, const std::vector<qsizetype> &ends,
                                 QHash<QByteArrayView, std::uint64_t> &known)
{
    std::vector<std::uint64_t> ids;
    ids.reserve(ends.size());
    qsizetype begin = 0;
    for (const qsizetype end : ends) {
        const QByteArrayView word = text.sliced(begin, end - begin);
        const auto found = known.constFind(word);
        ids.push_back(found != known.cend()
                              ? *found
                              : *known.insert(word, static_cast<std::uint64_t>(known.size())));
        begin = end;
    }
    return ids;
}

/// What is changed, widened to whole words where they are words.
DiffRange inWords(DiffRange range, QByteArrayView a, QByteArrayView b)
{
    // Before and behind it, both lines are the same.
    qsizetype back = 0;
    while (back < range.beginA && back < kWordBytesMax && isWordByte(a[range.beginA - back - 1]))
        ++back;
    const auto touchesWord = [](QByteArrayView text, qsizetype at) {
        return at >= 0 && at < text.size() && isWordByte(text[at]);
    };
    if (back < kWordBytesMax && (touchesWord(a, range.beginA) || touchesWord(b, range.beginB))) {
        range.beginA -= back;
        range.beginB -= back;
    }
    qsizetype on = 0;
    while (range.endA + on < a.size() && on < kWordBytesMax && isWordByte(a[range.endA + on]))
        ++on;
    if (on < kWordBytesMax && (touchesWord(a, range.endA - 1) || touchesWord(b, range.endB - 1))) {
        range.endA += on;
        range.endB += on;
    }
    return range;
}

/// In thousandths, how much of the longer line both begin and end with; 0: they are no versions of
/// each other.
int likeness(QByteArrayView lineA, QByteArrayView lineB) noexcept
{
    const QByteArrayView a = lineA.trimmed();
    const QByteArrayView b = lineB.trimmed();
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter == 0)
        return 0;
    qsizetype begin = 0;
    while (begin < std::min(shorter, kLikenessBytesMax) && a[begin] == b[begin])
        ++begin;
    qsizetype end = 0;
    while (end < std::min(shorter - begin, kLikenessBytesMax)
           && a[a.size() - end - 1] == b[b.size() - end - 1])
        ++end;
    const qsizetype common = begin + end;
    const qsizetype longer = std::min(std::max(a.size(), b.size()), 2 * kLikenessBytesMax);
    if (common < kAlikeBytes && common * 5 < 2 * shorter)
        return 0;
    return static_cast<int>(std::max<qsizetype>(1, common * 1000 / longer));
}

} // namespace

std::vector<DiffRange> changesWithin(QByteArrayView lineA, QByteArrayView lineB)
{
    const DiffRange trimmed = changedWithin(lineA, lineB);
    if (trimmed.beginA == trimmed.endA && trimmed.beginB == trimmed.endB)
        return {};
    const DiffRange all = inWords(trimmed, lineA, lineB);
    if (all.endA - all.beginA > kWordsBytesMax || all.endB - all.beginB > kWordsBytesMax)
        return { trimmed };
    const QByteArrayView a = lineA.sliced(all.beginA, all.endA - all.beginA);
    const QByteArrayView b = lineB.sliced(all.beginB, all.endB - all.beginB);
    const std::vector<qsizetype> endsA = wordEnds(a);
    const std::vector<qsizetype> endsB = wordEnds(b);
    QHash<QByteArrayView, std::uint64_t> known;
    const std::vector<std::uint64_t> idsA = idsOf(a, endsA, known);
    const std::vector<std::uint64_t> idsB = idsOf(b, endsB, known);
    const SequenceDiff diff = diffSequences(idsA, idsB, { .workMax = kWordWorkMax });
    const auto place = [](const std::vector<qsizetype> &ends, qsizetype index) {
        return index == 0 ? qsizetype(0) : ends[static_cast<std::size_t>(index - 1)];
    };
    std::vector<DiffRange> changes;
    for (const DiffRange &range : diff.ranges) {
        const DiffRange bytes{ all.beginA + place(endsA, range.beginA),
                               all.beginA + place(endsA, range.endA),
                               all.beginB + place(endsB, range.beginB),
                               all.beginB + place(endsB, range.endB) };
        // A single sign between two of them would be seen as one anyway.
        if (!changes.empty() && bytes.beginA - changes.back().endA <= 1) {
            changes.back().endA = bytes.endA;
            changes.back().endB = bytes.endB;
        } else {
            changes.push_back(bytes);
        }
    }
    return changes;
}

std::vector<std::pair<qsizetype, qsizetype>>
pairLines(std::span<const QByteArrayView> a, std::span<const QByteArrayView> b, qint64 &triesMax)
{
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    const std::size_t columns = b.size() + 1;
    const auto tries = static_cast<qint64>(a.size()) * static_cast<qint64>(b.size());
    if (a.size() == b.size() && (a.size() == 1 || tries > triesMax)) {
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (likeness(a[i], b[i]) > 0)
                pairs.emplace_back(i, i);
        }
        return pairs;
    }
    if (a.empty() || b.empty() || tries > triesMax)
        return pairs;
    triesMax -= tries;
    // The best sum of likenesses of the lines from i and from j on.
    std::vector<int> best((a.size() + 1) * columns);
    std::vector<int> likenesses(a.size() * b.size());
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            const int alike = likenesses[i * b.size() + j] = likeness(a[i], b[j]);
            best[i * columns + j] =
                    std::max({ best[(i + 1) * columns + j], best[i * columns + j + 1],
                               alike + (alike > 0 ? best[(i + 1) * columns + j + 1] : 0) });
        }
    }
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const int alike = likenesses[i * b.size() + j];
        if (alike > 0 && best[i * columns + j] == alike + best[(i + 1) * columns + j + 1])
            pairs.emplace_back(i++, j++);
        else if (best[i * columns + j] == best[(i + 1) * columns + j])
            ++i;
        else
            ++j;
    }
    return pairs;
}

} // namespace hookloupe
