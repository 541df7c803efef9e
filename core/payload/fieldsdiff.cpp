// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/fieldsdiff.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/clauselist.h"
#include "core/payload/sequencediff.h"

#include <QHash>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// For each field of A the one of B that it belongs with, -1 for none.
std::vector<qsizetype> match(const Fields &a, const Fields &b)
{
    QHash<QByteArray, std::vector<qsizetype>> byName;
    for (std::size_t i = 0; i < b.size(); ++i)
        byName[b[i].name.toLower()].push_back(static_cast<qsizetype>(i));
    std::vector<qsizetype> matches(a.size(), -1);
    // Equal values first, so that one more field of a name does not shift all that follow it.
    for (const bool mustBeEqual : { true, false }) {
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (matches[i] >= 0)
                continue;
            const auto candidates = byName.find(a[i].name.toLower());
            if (candidates == byName.end())
                continue;
            const auto found =
                    std::find_if(candidates->begin(), candidates->end(), [&](qsizetype other) {
                        return !mustBeEqual
                                || b[static_cast<std::size_t>(other)].value == a[i].value;
                    });
            if (found != candidates->end()) {
                matches[i] = *found;
                candidates->erase(found);
            }
        }
    }
    return matches;
}

/// Of the matched fields of A, those that had to move.
std::vector<bool> movedOf(const std::vector<qsizetype> &matches)
{
    std::vector<std::uint64_t> orderA;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i] >= 0) {
            orderA.push_back(static_cast<std::uint64_t>(matches[i]));
            places.push_back(i);
        }
    }
    std::vector<std::uint64_t> orderB = orderA;
    std::sort(orderB.begin(), orderB.end());
    std::vector<bool> moved(matches.size());
    for (const DiffRange &range : diffSequences(orderA, orderB).ranges) {
        for (qsizetype i = range.beginA; i < range.endA; ++i)
            moved[places[static_cast<std::size_t>(i)]] = true;
    }
    return moved;
}

QString clauseOf(FieldDifference::Kind kind, const QString &name)
{
    switch (kind) {
    case FieldDifference::Kind::Added:
        return CoreText::tr("%1 was added").arg(name);
    case FieldDifference::Kind::Removed:
        return CoreText::tr("%1 was removed").arg(name);
    case FieldDifference::Kind::Respelled:
        return CoreText::tr("%1 is spelled in other letters").arg(name);
    case FieldDifference::Kind::Moved:
        return CoreText::tr("%1 stands elsewhere").arg(name);
    case FieldDifference::Kind::Changed:
        break;
    }
    return CoreText::tr("%1 changed").arg(name);
}

} // namespace

std::vector<FieldDifference> diffFields(const Fields &a, const Fields &b,
                                        const FieldsDiffOptions &options)
{
    const std::vector<qsizetype> matches = match(a, b);
    const std::vector<bool> moved =
            options.order ? movedOf(matches) : std::vector<bool>(matches.size());
    std::vector<bool> isMatched(b.size());
    for (const qsizetype match : matches) {
        if (match >= 0)
            isMatched[static_cast<std::size_t>(match)] = true;
    }
    std::vector<FieldDifference> differences;
    qsizetype next = 0;
    const auto addNewUpTo = [&](qsizetype end) {
        for (; next < end; ++next) {
            if (!isMatched[static_cast<std::size_t>(next)])
                differences.push_back({ FieldDifference::Kind::Added, -1, next });
        }
    };
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        if (matches[i] < 0) {
            differences.push_back({ FieldDifference::Kind::Removed, place, -1 });
            continue;
        }
        addNewUpTo(matches[i]);
        const Field &other = b[static_cast<std::size_t>(matches[i])];
        if (a[i].value != other.value)
            differences.push_back({ FieldDifference::Kind::Changed, place, matches[i] });
        else if (options.nameCase && a[i].name != other.name)
            differences.push_back({ FieldDifference::Kind::Respelled, place, matches[i] });
        else if (moved[i])
            differences.push_back({ FieldDifference::Kind::Moved, place, matches[i] });
    }
    addNewUpTo(static_cast<qsizetype>(b.size()));
    return differences;
}

QString fieldsDiffSummary(const std::vector<FieldDifference> &differences, const Fields &a,
                          const Fields &b)
{
    if (differences.empty())
        return CoreText::tr("No header differs.");
    constexpr std::size_t toldMax = 4;
    constexpr qsizetype nameCharacters = 60;
    const std::size_t count = differences.size();
    QStringList clauses;
    for (std::size_t i = 0; i < std::min(count, toldMax); ++i) {
        const FieldDifference &difference = differences[i];
        const Field &field = difference.b >= 0 ? b[static_cast<std::size_t>(difference.b)]
                                               : a[static_cast<std::size_t>(difference.a)];
        clauses.append(clauseOf(difference.kind, displayText(field.name, nameCharacters)));
    }
    const QString list = clauseList(clauses, count);
    return count == 1 ? CoreText::tr("1 header differs: %1.").arg(list)
                      : CoreText::tr("%1 headers differ: %2.").arg(QString::number(count), list);
}

} // namespace hookloupe
