// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The half of QueryScanner that makes comparisons of what was read.

#include "core/query/queryscanner.h"

#include "core/event/coretext.h"

#include <cmath>
#include <limits>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// What an attacker's text may cost an expression: then it does not match (pcre2pattern(3)).
const QString &expressionLimits()
{
    static const QString limits = u"(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=2000)"_s;
    return limits;
}

bool isOrder(QueryOperator op) noexcept
{
    return op == QueryOperator::Greater || op == QueryOperator::GreaterOrEqual
            || op == QueryOperator::Less || op == QueryOperator::LessOrEqual;
}

bool hasWildcards(QStringView text) noexcept
{
    return text.contains(u'*') || text.contains(u'?');
}

QString globExpression(QStringView glob)
{
    QString expression = expressionLimits() + u"\\A"_s;
    for (const QChar c : glob) {
        if (c == u'*')
            // Never gives back what it took further than needed: globs must not explode.
            expression += expression.endsWith(u".*?"_s) ? u""_s : u".*?"_s;
        else if (c == u'?')
            expression += u'.';
        else
            expression += QRegularExpression::escape(QString(c));
    }
    return expression + u"\\z"_s;
}

/// `10k`, `1.5MiB`: bytes.
std::optional<qint64> sizeOf(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == u'.'))
        ++digits;
    QString unit = text.sliced(digits).toString().toLower();
    if (unit.endsWith(u"ib"_s))
        unit.chop(2);
    else if (unit.endsWith(u'b'))
        unit.chop(1);
    const double factor = unit.isEmpty() ? 1
            : unit == u"k"_s             ? 1024.0
            : unit == u"m"_s             ? 1024.0 * 1024
            : unit == u"g"_s             ? 1024.0 * 1024 * 1024
                                         : 0;
    bool isNumber = false;
    const double size = text.first(digits).toDouble(&isNumber) * factor;
    if (!isNumber || factor == 0 || size > 1e15)
        return std::nullopt;
    return static_cast<qint64>(std::llround(size));
}

/// `2s`, `500ms`, `1.5m`: microseconds. Without a unit nobody could tell which is meant.
std::optional<qint64> spanOf(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == u'.'))
        ++digits;
    const QString unit = text.sliced(digits).toString().toLower();
    const double factor = unit == u"us"_s      ? 1
            : unit == u"ms"_s                  ? 1e3
            : unit == u"s"_s                   ? 1e6
            : unit == u"m" || unit == u"min"_s ? 60e6
            : unit == u"h"_s                   ? 3600e6
                                               : 0;
    bool isNumber = false;
    const double span = text.first(digits).toDouble(&isNumber) * factor;
    if (!isNumber || factor == 0 || span > 1e15)
        return std::nullopt;
    return static_cast<qint64>(std::llround(span));
}

} // namespace

void QueryScanner::makeReady(QueryTest &test, const Text &value)
{
    if (failed())
        return;
    test.text = value.text.toUtf8();
    switch (fieldType(test.value.field)) {
    case FieldType::Number:
        return readNumber(test, value);
    case FieldType::Time:
        return readTime(test, value);
    case FieldType::Flag:
        return readFlag(test, value);
    case FieldType::Text:
        break;
    }
    prepareText(test, value);
}

void QueryScanner::readNumber(QueryTest &test, const Text &value)
{
    if (test.op == QueryOperator::Matches)
        return fail(CoreText::tr("This is a number; it is compared with : = != > >= < <="),
                    value.column, value.length);
    const bool isSpan = test.value.field == EventField::Took;
    if (test.op == QueryOperator::Contains && !value.isQuoted && !isSpan) {
        // `status:4xx`, which people write for a class of answers.
        const bool isClass = test.value.field == EventField::Status && value.text.size() == 3
                && value.text.endsWith(u"xx"_s, Qt::CaseInsensitive);
        if (isClass || hasWildcards(value.text)) {
            test.op = QueryOperator::Glob;
            const QString glob = isClass ? value.text.first(1) + u"??"_s : value.text;
            test.expression = std::make_shared<QRegularExpression>(globExpression(glob));
            return;
        }
    }
    if (test.value.field == EventField::Size) {
        test.number = sizeOf(value.text);
    } else if (isSpan) {
        test.number = spanOf(value.text);
    } else {
        bool isNumber = false;
        const qint64 number = value.text.toLongLong(&isNumber);
        test.number = isNumber ? std::optional(number) : std::nullopt;
    }
    if (!test.number)
        fail(test.value.field == EventField::Size
                     ? CoreText::tr("A size belongs here, such as 500, 10k or 1.5MiB.")
                     : isSpan ? CoreText::tr(
                               "A span with its unit belongs here, such as 500ms, 2s or 1.5min.")
                              : CoreText::tr("A whole number belongs here."),
             value.column, value.length);
}

void QueryScanner::readTime(QueryTest &test, const Text &value)
{
    if (test.op == QueryOperator::Matches)
        return fail(CoreText::tr("This is a time; it is compared with > >= < <="), value.column,
                    value.length);
    const auto time = QueryTime::parse(value.text);
    if (!time)
        return fail(CoreText::tr("This is no time. Write %1.").arg(queryTimeForms()), value.column,
                    value.length);
    test.time = *time;
}

void QueryScanner::readFlag(QueryTest &test, const Text &value)
{
    const QString word = value.text.toLower();
    const bool isYes = word == u"yes"_s || word == u"true"_s || word == u"1"_s;
    const bool isNo = word == u"no"_s || word == u"false"_s || word == u"0"_s;
    if ((!isYes && !isNo) || isOrder(test.op) || test.op == QueryOperator::Matches)
        return fail(CoreText::tr("It is yes or no: %1:yes").arg(fieldName(test.value.field)),
                    value.column, value.length);
    test.number = isYes ? 1 : 0;
}

void QueryScanner::prepareText(QueryTest &test, const Text &value)
{
    if (test.op == QueryOperator::Matches)
        return prepareExpression(test, value);
    bool isNumber = false;
    const qint64 number = value.text.toLongLong(&isNumber);
    if (isNumber)
        test.number = number;
    if (test.value.field == EventField::Verdict
        && (test.op == QueryOperator::Equal || test.op == QueryOperator::NotEqual)
        && !verdictFromId(test.text)) {
        QStringList known;
        for (int i = 0; i < kVerdictCount; ++i)
            known.append(verdictId(static_cast<Verdict>(i)));
        return fail(
                CoreText::tr("There is no such verdict; there are %1.").arg(known.join(u", "_s)),
                value.column, value.length);
    }
    if (test.op != QueryOperator::Contains)
        return;
    if (!value.isQuoted && hasWildcards(value.text) && test.value.field != EventField::Anything) {
        test.op = QueryOperator::Glob;
        test.expression = std::make_shared<QRegularExpression>(
                globExpression(value.text),
                QRegularExpression::DotMatchesEverythingOption
                        | QRegularExpression::CaseInsensitiveOption);
    } else {
        test.matcher = std::make_shared<TextMatcher>(test.text);
    }
}

void QueryScanner::prepareExpression(QueryTest &test, const Text &value)
{
    auto expression = std::make_shared<QRegularExpression>(
            expressionLimits() + value.text, QRegularExpression::UseUnicodePropertiesOption);
    if (!expression->isValid()) {
        const qsizetype offset =
                qMax<qsizetype>(0, expression->patternErrorOffset() - expressionLimits().size());
        return fail(
                CoreText::tr("This is no regular expression: %1.").arg(expression->errorString()),
                value.column + qMin(offset, value.length - 1));
    }
    expression->optimize();
    test.expression = std::move(expression);
}

} // namespace hookloupe
