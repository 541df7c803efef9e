// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/javascriptnumber.h"

#include <QByteArrayView>

#include <array>
#include <charconv>
#include <cmath>

namespace hookloupe {

QByteArray javaScriptNumber(double value)
{
    if (!std::isfinite(value))
        return "null"; // JSON.stringify writes infinities so
    if (value == 0)
        return "0";
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                       std::fabs(value), std::chars_format::scientific);
    const QByteArrayView text(buffer.data(), written.ptr - buffer.data());
    const qsizetype mark = text.indexOf('e');
    QByteArray digits = text.first(mark).toByteArray();
    digits.remove(1, 1); // the point; nothing when there is a single digit
    const int exponent = text.sliced(mark + 1).toByteArray().toInt();
    const qsizetype point = exponent + 1; // digits before the decimal point
    QByteArray number;
    if (point > 21 || point <= -6) {
        number = digits.first(1);
        if (digits.size() > 1)
            number += '.' + digits.sliced(1);
        number += (exponent < 0 ? "e-" : "e+") + QByteArray::number(std::abs(exponent));
    } else if (point <= 0) {
        number = "0." + QByteArray(-point, '0') + digits;
    } else if (point >= digits.size()) {
        number = digits + QByteArray(point - digits.size(), '0');
    } else {
        number = digits.first(point) + '.' + digits.sliced(point);
    }
    return value < 0 ? '-' + number : number;
}

} // namespace hookloupe
