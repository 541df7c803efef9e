// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/linediff.h"

#include "core/event/coretext.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct LineHash
{
    std::size_t operator()(QByteArrayView line) const noexcept
    {
        return qHashBits(line.data(), static_cast<std::size_t>(line.size()), seed);
    }
    std::size_t seed = 0;
};
using LineIds = std::unordered_map<QByteArrayView, std::uint64_t, LineHash>;

QByteArrayView withoutTrailingBlanks(QByteArrayView line) noexcept
{
    while (!line.isEmpty()
           && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'
               || line.back() == '\n'))
        line.chop(1);
    return line;
}

std::vector<std::uint64_t> idsOf(QByteArrayView text, const LineDiffOptions &options,
                                 LineIds &known, std::vector<qint64> &begins)
{
    std::vector<std::uint64_t> ids;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end + 1;
        if (static_cast<qsizetype>(ids.size()) + 1 >= options.linesMax)
            end = text.size();
        QByteArrayView line = text.sliced(begin, end - begin);
        if (options.ignoresTrailingBlanks)
            line = withoutTrailingBlanks(line);
        ids.push_back(known.try_emplace(line, known.size()).first->second);
        begins.push_back(begin);
        begin = end;
    }
    begins.push_back(text.size());
    return ids;
}

qsizetype indentOf(QByteArrayView text, const std::vector<qint64> &begins, qsizetype line) noexcept
{
    const qint64 begin = begins[static_cast<std::size_t>(line)];
    qint64 end = begin;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return end - begin;
}

/// Lines that only one side has can often be said to begin a line earlier or later: `{ … },` or
/// `… }, {`. They begin where the indent is least, and then as late as they can.
void slide(std::vector<DiffRange> &hunks, bool ofA, const std::vector<std::uint64_t> &ids,
           QByteArrayView text, const std::vector<qint64> &begins)
{
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        DiffRange &hunk = hunks[i];
        const qsizetype size = ofA ? hunk.endA - hunk.beginA : hunk.endB - hunk.beginB;
        const qsizetype others = ofA ? hunk.endB - hunk.beginB : hunk.endA - hunk.beginA;
        if (size == 0 || others != 0)
            continue;
        const auto idAt = [&ids](qsizetype line) { return ids[static_cast<std::size_t>(line)]; };
        const qsizetype begin = ofA ? hunk.beginA : hunk.beginB;
        const qsizetype lowest = i == 0 ? 0 : (ofA ? hunks[i - 1].endA : hunks[i - 1].endB);
        const qsizetype highest = i + 1 == hunks.size()
                ? static_cast<qsizetype>(ids.size())
                : (ofA ? hunks[i + 1].beginA : hunks[i + 1].beginB);
        qsizetype first = begin;
        while (first > lowest && idAt(first - 1) == idAt(first - 1 + size))
            --first;
        qsizetype last = begin;
        while (last + size < highest && idAt(last) == idAt(last + size))
            ++last;
        // A long run of equal lines is not worth the look at every indent.
        first = std::max(first, last - 1000);
        qsizetype best = last;
        for (qsizetype line = last; line >= first; --line) {
            if (indentOf(text, begins, line) < indentOf(text, begins, best))
                best = line;
        }
        const qsizetype moved = best - begin;
        hunk = { hunk.beginA + moved, hunk.endA + moved, hunk.beginB + moved, hunk.endB + moved };
    }
}

bool continues(QByteArrayView text, qsizetype position) noexcept
{
    return position < text.size() && (static_cast<unsigned char>(text[position]) & 0xc0U) == 0x80U;
}

} // namespace

LineDiff diffLines(QByteArrayView a, QByteArrayView b, const LineDiffOptions &options)
{
    LineDiff diff;
    // With a seed nobody outside knows, so that no body makes all its lines collide.
    LineIds known(1024, LineHash{ static_cast<std::size_t>(QHashSeed::globalSeed()) });
    const std::vector<std::uint64_t> idsA = idsOf(a, options, known, diff.lineBeginsA);
    const std::vector<std::uint64_t> idsB = idsOf(b, options, known, diff.lineBeginsB);
    SequenceDiff found = diffSequences(idsA, idsB, options.search);
    diff.hunks = std::move(found.ranges);
    diff.isBounded = found.isBounded;
    diff.isStopped = found.isStopped;
    slide(diff.hunks, true, idsA, a, diff.lineBeginsA);
    slide(diff.hunks, false, idsB, b, diff.lineBeginsB);
    return diff;
}

DiffRange LineDiff::bytesOf(const DiffRange &hunk) const
{
    const auto at = [](const std::vector<qint64> &begins, qsizetype line) {
        return qsizetype{ begins[static_cast<std::size_t>(line)] };
    };
    return { at(lineBeginsA, hunk.beginA), at(lineBeginsA, hunk.endA), at(lineBeginsB, hunk.beginB),
             at(lineBeginsB, hunk.endB) };
}

QString lineDiffSummary(const LineDiff &diff)
{
    if (diff.isStopped)
        return CoreText::tr("The comparison was stopped.");
    if (diff.hunks.empty())
        return CoreText::tr("No line differs.");
    qsizetype removed = 0;
    qsizetype added = 0;
    for (const DiffRange &hunk : diff.hunks) {
        removed += hunk.endA - hunk.beginA;
        added += hunk.endB - hunk.beginB;
    }
    QStringList clauses;
    if (removed > 0)
        clauses += removed == 1 ? CoreText::tr("1 line removed")
                                : CoreText::tr("%1 lines removed").arg(removed);
    if (added > 0)
        clauses += added == 1 ? CoreText::tr("1 line added")
                              : CoreText::tr("%1 lines added").arg(added);
    const qsizetype places = std::ssize(diff.hunks);
    const QString list = clauses.join(u", "_s);
    QString text = places == 1
            ? CoreText::tr("1 place differs: %1.").arg(list)
            : CoreText::tr("%1 places differ: %2.").arg(QString::number(places), list);
    if (diff.isBounded)
        text += u' ' + CoreText::tr("The texts differ too much to be aligned to the end.");
    return text;
}

DiffRange changedWithin(QByteArrayView lineA, QByteArrayView lineB) noexcept
{
    const qsizetype shorter = std::min(lineA.size(), lineB.size());
    qsizetype begin = 0;
    while (begin < shorter && lineA[begin] == lineB[begin])
        ++begin;
    while (begin > 0 && (continues(lineA, begin) || continues(lineB, begin)))
        --begin;
    qsizetype end = 0;
    while (end < shorter - begin && lineA[lineA.size() - end - 1] == lineB[lineB.size() - end - 1])
        ++end;
    while (end > 0
           && (continues(lineA, lineA.size() - end) || continues(lineB, lineB.size() - end)))
        --end;
    return { begin, lineA.size() - end, begin, lineB.size() - end };
}

} // namespace hookloupe
