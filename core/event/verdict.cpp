// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/verdict.h"

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array kVerdictIds{ "valid"_L1,          "bad_signature"_L1, "stale_timestamp"_L1,
                                  "missing_header"_L1, "malformed"_L1,     "no_secret"_L1,
                                  "unsigned"_L1 };
static_assert(kVerdictIds.size() == kVerdictCount);
constexpr std::array kProvenanceIds{ "wire"_L1, "relay"_L1, "reserialised"_L1, "pasted"_L1 };
} // namespace

QLatin1StringView verdictId(Verdict verdict) noexcept
{
    return kVerdictIds[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdictFromId(QByteArrayView id) noexcept
{
    for (std::size_t i = 0; i < kVerdictIds.size(); ++i) {
        if (id == QByteArrayView(kVerdictIds[i]))
            return static_cast<Verdict>(i);
    }
    return std::nullopt;
}

QLatin1StringView provenanceId(Provenance provenance) noexcept
{
    return kProvenanceIds[static_cast<std::size_t>(provenance)];
}

} // namespace hookloupe
