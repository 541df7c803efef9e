// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/parts/parts.h"

namespace hookloupe {

namespace {

constexpr QByteArrayView kBlanks = " \t\r\n";

qsizetype afterBlanks(QByteArrayView text, qsizetype at) noexcept
{
    while (at < text.size() && kBlanks.contains(text[at]))
        ++at;
    return at;
}

/// Where the whole number that \a begin starts ends, if it is a member's value; otherwise -1.
qsizetype endOfWholeNumber(QByteArrayView text, qsizetype begin) noexcept
{
    qsizetype end = begin;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    const qsizetype next = afterBlanks(text, end);
    const bool closes = next < text.size() && (text[next] == ',' || text[next] == '}');
    return end > begin && closes ? end : -1;
}

} // namespace

/// EasyPost's trap: it signs `"weight": 5.0`, and JavaScript that parses and writes the body again
/// leaves `5`. The body with that undone.
PartValue floatWeightsPart(const PartInput &input, const TemplatePart & /*part*/)
{
    constexpr QByteArrayView kName = "\"weight\"";
    const QByteArrayView body = input.request.body;
    QByteArray text;
    qsizetype done = 0;
    for (qsizetype at = body.indexOf(kName); at >= 0; at = body.indexOf(kName, at + 1)) {
        const qsizetype colon = afterBlanks(body, at + kName.size());
        if (colon >= body.size() || body[colon] != ':')
            continue;
        const qsizetype end = endOfWholeNumber(body, afterBlanks(body, colon + 1));
        if (end < 0)
            continue;
        text += body.sliced(done, end - done);
        text += ".0";
        done = end;
    }
    text += body.sliced(done);
    return PartValue::made(std::move(text));
}

} // namespace hookloupe
