// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsondiff.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/clauselist.h"
#include "core/payload/jsonprint.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Kind = JsonDifference::Kind;

/// More are counted, not told.
constexpr std::size_t kTold = 3;
constexpr qsizetype kValueCharacters = 40;
constexpr qsizetype kPathCharacters = 120;

QString valueText(QByteArrayView json, qint64 begin, qint64 end)
{
    const QByteArrayView lexeme = json.sliced(begin, end - begin);
    // Where there are braces in quotes, lupdate loses the namespace: the context is spelled out.
    if (lexeme.startsWith('{'))
        return CoreText::tr(lexeme.size() == 2
                                    ? QT_TRANSLATE_NOOP("hookloupe::CoreText", "an empty object")
                                    : QT_TRANSLATE_NOOP("hookloupe::CoreText", "an object"));
    if (lexeme.startsWith('['))
        return CoreText::tr(lexeme.size() == 2
                                    ? QT_TRANSLATE_NOOP("hookloupe::CoreText", "an empty array")
                                    : QT_TRANSLATE_NOOP("hookloupe::CoreText", "an array"));
    return displayText(lexeme, kValueCharacters);
}

QString clause(const JsonDifference &difference, QByteArrayView a, QByteArrayView b)
{
    // A path that nothing in it can break out of the sentence.
    const QString path = difference.path == "$" ? CoreText::tr("the whole value")
                                                : displayText(difference.path, kPathCharacters);
    const auto before = [&] { return valueText(a, difference.beginA, difference.endA); };
    const auto after = [&] { return valueText(b, difference.beginB, difference.endB); };
    switch (difference.kind) {
    case Kind::Added:
        return CoreText::tr("%1 was added").arg(path);
    case Kind::Removed:
        return CoreText::tr("%1 was removed").arg(path);
    case Kind::Respelled:
        return CoreText::tr("%1 is written %2 instead of %3").arg(path, after(), before());
    case Kind::Reordered:
        return CoreText::tr("%1 has its members in another order").arg(path);
    case Kind::Changed:
        break;
    }
    const QString from = before();
    const QString to = after();
    return from == to ? CoreText::tr("%1 changed").arg(path)
                      : CoreText::tr("%1 changed from %2 to %3").arg(path, from, to);
}

/// \a sentence has places for the line, the column and the reason.
QString notJson(const QString &sentence, const JsonMistake &mistake)
{
    return sentence.arg(QString::number(mistake.line), QString::number(mistake.column),
                        CoreText::tr(mistake.reason));
}

QString withoutDifference(const JsonDiff &diff, QByteArrayView a, QByteArrayView b)
{
    if (diff.isSameBytes)
        return CoreText::tr("They are the same, byte for byte.");
    const auto compactA = compactJson(a);
    if (compactA && compactA == compactJson(b))
        return CoreText::tr("No value differs, only white space between them.");
    return CoreText::tr(
            "No value differs, only how they are written: the order of members, the spelling of "
            "strings or numbers, white space.");
}

} // namespace

QString jsonDiffSummary(const JsonDiff &diff, QByteArrayView a, QByteArrayView b,
                        bool areSideBySide)
{
    if (diff.mistakeA)
        return notJson(areSideBySide
                               ? CoreText::tr("The left one is not JSON: line %1, column %2: %3.")
                               : CoreText::tr("The first is not JSON: line %1, column %2: %3."),
                       *diff.mistakeA);
    if (diff.mistakeB)
        return notJson(areSideBySide
                               ? CoreText::tr("The right one is not JSON: line %1, column %2: %3.")
                               : CoreText::tr("The second is not JSON: line %1, column %2: %3."),
                       *diff.mistakeB);
    if (diff.isTooLarge)
        return CoreText::tr(
                "They are too large to be compared by their structure. Compare them as text.");
    if (diff.isStopped)
        return CoreText::tr("The comparison was stopped.");
    const std::size_t count = diff.differences.size();
    if (count == 0)
        return diff.isCut ? CoreText::tr("They differ.") : withoutDifference(diff, a, b);

    const std::size_t told = count <= kTold + 1 ? count : kTold;
    QStringList clauses;
    for (std::size_t i = 0; i < told; ++i)
        clauses.append(clause(diff.differences[i], a, b));
    const QString list = clauseList(clauses, count, diff.isCut);
    if (diff.isCut)
        return CoreText::tr("At least %1 fields differ: %2.").arg(QString::number(count), list);
    return count == 1 ? CoreText::tr("1 field differs: %1.").arg(list)
                      : CoreText::tr("%1 fields differ: %2.").arg(QString::number(count), list);
}

} // namespace hookloupe
