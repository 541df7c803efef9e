// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/verdict.h"
#include "core/signature/requestview.h"
#include "core/signature/scheme.h"
#include "core/signature/schemerules.h"
#include "core/signature/verification.h"

#include <QString>

#include <optional>

namespace hookloupe {

/// \a scheme as it holds for one request: the cases that apply, and the label that the person's
/// parameter names. nullopt when it holds as it is.
std::optional<Scheme> schemeFor(const Scheme &scheme, const KeyMaterial &key,
                                const RequestView &request);

/// Whether \a value is what \a guard asks for.
bool guardHolds(const Guard &guard, const KeyMaterial &key, QByteArrayView value);

/// What a guard found wrong.
struct GuardFinding
{
    Verdict verdict;
    QString reason;
};
/// nullopt when every guard holds.
std::optional<GuardFinding> findGuardBroken(const SchemeRules &rules, const KeyMaterial &key,
                                            const RequestView &request);

} // namespace hookloupe
