// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/exchange/redactionrules.h"

#include <QLatin1StringView>

namespace hookloupe {

class EventReader;

/// The store's document of RedactionRules::differences().
inline constexpr QLatin1StringView kRedactionDocument("redaction");

/// The rules that the store keeps; those of this build where it keeps none, or what cannot be read,
/// which is logged.
Result<RedactionRules> storedRedactionRules(EventReader &reader);

} // namespace hookloupe
