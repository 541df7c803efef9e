// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"
#include "core/signature/schemerules.h"
#include "core/signature/verification.h"

#include <QString>

namespace hookloupe {

// The sentences of Verification::reason. None holds a secret or text from the request.

/// Nothing matches. \a compared is how many signatures were.
QString mismatchText(const Scheme &scheme, int compared);
QString matchText(const Scheme &scheme, const std::optional<SignatureTimestamp> &timestamp);
/// \a overridden: the tolerance is the endpoint's, not the scheme's.
QString tooOldText(const Scheme &scheme, const SignatureTimestamp &timestamp, bool overridden);
QString tooFarAheadText(const Scheme &scheme, const SignatureTimestamp &timestamp, bool overridden);
QString badTimestampText(const TimestampRules &rules);
/// Why a signature of \a size bytes (or none: it could not be decoded) is not compared.
QString badShapeText(const SchemeRules &rules, std::optional<qsizetype> size);
QString noSecretText(const Scheme &scheme);
/// The URL stands in for a parameter that is not set; empty when none does.
QString urlFallbackText(const Scheme &scheme, const KeyMaterial &key);

} // namespace hookloupe
