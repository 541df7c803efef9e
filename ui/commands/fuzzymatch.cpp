// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/commands/fuzzymatch.h"

#include <QStringList>

#include <algorithm>

namespace hookloupe {

namespace {

constexpr int kWordStartScore = 60;
constexpr int kWholeScore = 40;
constexpr int kInsideScore = 25;
constexpr int kTextStartScore = 20;
constexpr int kPerCharacter = 4;
constexpr int kLengthWeight = 8; ///< one point less for so many characters that are too many

QChar folded(QChar c)
{
    // Character by character: places stay those of the text.
    return c.toCaseFolded();
}

bool isWordStart(QStringView text, qsizetype at)
{
    if (!text[at].isLetterOrNumber())
        return false;
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper());
}

bool standsAt(QStringView word, QStringView text, qsizetype at)
{
    if (at + word.size() > text.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (folded(text[at + i]) != folded(word[i]))
            return false;
    }
    return true;
}

bool isWithin(QStringView word, QStringView text, qsizetype from)
{
    qsizetype matched = 0;
    for (qsizetype at = from; at < text.size() && matched < word.size(); ++at) {
        if (folded(text[at]) == folded(word[matched]))
            ++matched;
    }
    return matched == word.size();
}

void take(QList<int> &places, qsizetype at, qsizetype length)
{
    for (qsizetype i = 0; i < length; ++i)
        places.append(static_cast<int>(at + i));
}

std::optional<int> matchWhole(QStringView word, QStringView text, QList<int> &places)
{
    qsizetype inside = -1;
    for (qsizetype at = 0; at + word.size() <= text.size(); ++at) {
        if (!standsAt(word, text, at))
            continue;
        if (isWordStart(text, at)) {
            take(places, at, word.size());
            return kWordStartScore + kWholeScore + (at == 0 ? kTextStartScore : 0);
        }
        if (inside < 0)
            inside = at;
    }
    if (inside < 0)
        return std::nullopt;
    take(places, inside, word.size());
    return kWholeScore + kInsideScore;
}

std::optional<int> matchScattered(QStringView word, QStringView text, QList<int> &places)
{
    if (!isWithin(word, text, 0))
        return std::nullopt;
    int score = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const auto fits = [&](qsizetype at) {
            return folded(text[at]) == folded(word[i])
                    && isWithin(word.sliced(i + 1), text, at + 1);
        };
        // Right behind the one before, else where a word begins, else anywhere.
        qsizetype at = i > 0 && from < text.size() && fits(from) ? from : -1;
        for (qsizetype next = from; at < 0 && next < text.size(); ++next) {
            if (isWordStart(text, next) && fits(next))
                at = next;
        }
        for (qsizetype next = from; at < 0; ++next) {
            if (folded(text[next]) == folded(word[i]))
                at = next;
        }
        score += isWordStart(text, at) || (i > 0 && at == from) ? 3 : -1;
        take(places, at, 1);
        from = at + 1;
    }
    return score;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    FuzzyMatch match;
    qsizetype characters = 0;
    for (const QStringView word :
         typed.first(qMin(typed.size(), kTypedCharactersMax)).split(u' ', Qt::SkipEmptyParts)) {
        auto score = matchWhole(word, text, match.places);
        if (!score)
            score = matchScattered(word, text, match.places);
        if (!score)
            return std::nullopt;
        match.score += *score + static_cast<int>(word.size()) * kPerCharacter;
        characters += word.size();
    }
    match.score -= static_cast<int>(qMax<qsizetype>(0, text.size() - characters) / kLengthWeight);
    std::ranges::sort(match.places);
    const auto twice = std::ranges::unique(match.places);
    match.places.erase(twice.begin(), twice.end());
    return match;
}

} // namespace hookloupe
