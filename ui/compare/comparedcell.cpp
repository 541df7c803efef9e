// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/comparedcell.h"

#include "core/event/bytes.h"
#include "core/payload/linechanges.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCellCharactersMax = 500;
/// What is the same may be so long before what differs that it is still seen in a narrow column.
constexpr qsizetype kBeginShownMax = 24;
constexpr qsizetype kShownBefore = 12;

struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

ComparedCell cell(QByteArrayView value, const std::vector<Stretch> &changes, qsizetype from)
{
    ComparedCell cell;
    if (from > 0)
        cell.text = u"…"_s;
    qsizetype at = from;
    const auto add = [&](qsizetype end) {
        const qsizetype room = kCellCharactersMax - cell.text.size();
        if (end > at && room > 0)
            cell.text += displayText(value.sliced(at, end - at), room);
        at = std::max(at, end);
    };
    for (const Stretch &change : changes) {
        add(change.begin);
        const auto begin = cell.text.size();
        add(change.end);
        if (cell.text.size() > begin)
            cell.marks.push_back(
                    { static_cast<int>(begin), static_cast<int>(cell.text.size() - begin) });
    }
    add(value.size());
    return cell;
}

} // namespace

ComparedCell wholeCell(QByteArrayView value)
{
    return { displayText(value, kCellCharactersMax), {} };
}

std::pair<ComparedCell, ComparedCell> changedCells(QByteArrayView left, QByteArrayView right)
{
    std::vector<Stretch> changesLeft;
    std::vector<Stretch> changesRight;
    for (const DiffRange &change : changesWithin(left, right)) {
        changesLeft.push_back({ change.beginA, change.endA });
        changesRight.push_back({ change.beginB, change.endB });
    }
    const qsizetype first = changesLeft.empty() ? 0 : changesLeft.front().begin;
    const bool isWhole = changesLeft.size() == 1 && first == 0
            && changesLeft.front().end == left.size() && changesRight.front().end == right.size();
    if (isWhole)
        return { wholeCell(left), wholeCell(right) };
    // Both are the same up to there.
    qsizetype from = first > kBeginShownMax ? first - kShownBefore : 0;
    while (from > 0 && from < first && (static_cast<unsigned char>(left[from]) & 0xc0U) == 0x80U)
        ++from;
    return { cell(left, changesLeft, from), cell(right, changesRight, from) };
}

} // namespace hookloupe
