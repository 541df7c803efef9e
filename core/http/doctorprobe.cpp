// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/doctorprobe.h"

#include "core/event/ascii.h"

#include <algorithm>

namespace hookloupe {

namespace {
constexpr qsizetype kTokenDigits = 32;
constexpr qsizetype kProbeBytesMax = 48;
} // namespace

bool isDoctorProbe(const WireRequest &request)
{
    const auto probe = request.field(kProbeField);
    if (!probe || probe->size() < kTokenDigits + 2 || probe->size() > kProbeBytesMax
        || probe->at(kTokenDigits) != '-')
        return false;
    const auto isHexDigit = [&](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); };
    const QByteArrayView token = probe->first(kTokenDigits);
    const QByteArrayView number = probe->sliced(kTokenDigits + 1);
    return std::all_of(token.begin(), token.end(), isHexDigit)
            && std::all_of(number.begin(), number.end(), isDigit);
}

} // namespace hookloupe
