// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonnumber.h"

#include <algorithm>

namespace hookloupe {

QByteArray canonicalNumber(QByteArrayView lexeme)
{
    QByteArrayView rest = lexeme;
    const bool isNegative = rest.startsWith('-');
    if (isNegative)
        rest = rest.sliced(1);

    qint64 exponent = 0;
    const auto *const mark =
            std::find_if(rest.begin(), rest.end(), [](char c) { return c == 'e' || c == 'E'; });
    if (mark != rest.end()) {
        constexpr qsizetype digitsMax = 15;
        QByteArrayView digits = rest.sliced(mark - rest.begin() + 1);
        const bool isSmall = digits.startsWith('-');
        if (isSmall || digits.startsWith('+'))
            digits = digits.sliced(1);
        while (digits.size() > 1 && digits.front() == '0')
            digits = digits.sliced(1);
        if (digits.size() > digitsMax)
            return lexeme.toByteArray();
        exponent = isSmall ? -digits.toLongLong() : digits.toLongLong();
        rest = rest.first(mark - rest.begin());
    }

    QByteArray digits;
    const qsizetype point = rest.indexOf('.');
    digits.append(point < 0 ? rest : rest.first(point));
    if (point >= 0) {
        digits.append(rest.sliced(point + 1));
        exponent -= rest.size() - point - 1;
    }
    qsizetype end = digits.size();
    while (end > 0 && digits[end - 1] == '0')
        --end;
    exponent += digits.size() - end;
    qsizetype begin = 0;
    while (begin < end && digits[begin] == '0')
        ++begin;
    if (begin == end)
        return "0";
    return (isNegative ? "-" : "") + digits.sliced(begin, end - begin) + 'e'
            + QByteArray::number(exponent);
}

} // namespace hookloupe
