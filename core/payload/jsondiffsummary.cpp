// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsondiff.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
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
    if (lexeme.startsWith('{'))
        return lexeme.size() == 2 ? u"an empty object"_s : u"an object"_s;
    if (lexeme.startsWith('['))
        return lexeme.size() == 2 ? u"an empty array"_s : u"an array"_s;
    return displayText(lexeme, kValueCharacters);
}

QString clause(const JsonDifference &difference, QByteArrayView a, QByteArrayView b)
{
    // A path that nothing in it can break out of the sentence.
    const QString path = difference.path == "$" ? u"the whole value"_s
                                                : displayText(difference.path, kPathCharacters);
    const auto before = [&] { return valueText(a, difference.beginA, difference.endA); };
    const auto after = [&] { return valueText(b, difference.beginB, difference.endB); };
    switch (difference.kind) {
    case Kind::Added:
        return path + u" was added"_s;
    case Kind::Removed:
        return path + u" was removed"_s;
    case Kind::Respelled:
        return u"%1 is written %2 instead of %3"_s.arg(path, after(), before());
    case Kind::Reordered:
        return path + u" has its members in another order"_s;
    case Kind::Changed:
        break;
    }
    const QString from = before();
    const QString to = after();
    return from == to ? path + u" changed"_s : u"%1 changed from %2 to %3"_s.arg(path, from, to);
}

QString notJson(QStringView which, const JsonMistake &mistake)
{
    return u"The %1 is not JSON: line %2, column %3: %4."_s.arg(which)
            .arg(mistake.line)
            .arg(mistake.column)
            .arg(CoreText::tr(mistake.reason));
}

QString withoutDifference(const JsonDiff &diff, QByteArrayView a, QByteArrayView b)
{
    if (diff.isSameBytes)
        return u"They are the same, byte for byte."_s;
    const auto compactA = compactJson(a);
    if (compactA && compactA == compactJson(b))
        return u"No value differs, only white space between them."_s;
    return u"No value differs, only how they are written: the order of members, the spelling of "
           u"strings or numbers, white space."_s;
}

} // namespace

QString jsonDiffSummary(const JsonDiff &diff, QByteArrayView a, QByteArrayView b, QStringView nameA,
                        QStringView nameB)
{
    if (diff.mistakeA)
        return notJson(nameA, *diff.mistakeA);
    if (diff.mistakeB)
        return notJson(nameB, *diff.mistakeB);
    if (diff.isTooLarge)
        return u"They are too large to be compared by their structure. Compare them as text."_s;
    if (diff.isStopped)
        return u"The comparison was stopped."_s;
    const std::size_t count = diff.differences.size();
    if (count == 0)
        return diff.isCut ? u"They differ."_s : withoutDifference(diff, a, b);

    QString text;
    if (diff.isCut)
        text = u"At least %1 fields differ: "_s.arg(count);
    else if (count == 1)
        text = u"1 field differs: "_s;
    else
        text = u"%1 fields differ: "_s.arg(count);
    const std::size_t told = count <= kTold + 1 ? count : kTold;
    for (std::size_t i = 0; i < told; ++i) {
        if (i > 0)
            text += i + 1 == count ? u" and "_s : u", "_s;
        text += clause(diff.differences[i], a, b);
    }
    if (told < count) {
        text += diff.isCut ? u" and more"_s : u" and %1 more"_s.arg(count - told);
    }
    return text + u'.';
}

} // namespace hookloupe
