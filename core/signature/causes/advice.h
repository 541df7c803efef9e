// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/diagnosis.h"

namespace hookloupe {

/// Fills what people are told about \a finding's cause, from resources/advice/advice.json.
/// Thread-safe.
void addAdvice(Finding &finding);

} // namespace hookloupe
