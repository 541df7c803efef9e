// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/diagnosis.h"

namespace hookloupe {

/// How a scheme takes its secret.
enum class SecretUse {
    Whole, ///< as the text that it is
    Decoded, ///< without a prefix, or from base64 or hexadecimal digits
};

/// Fills what people are told about \a finding's cause, from resources/advice/advice.json. Code
/// that decodes a secret is only for schemes that do. Thread-safe.
void addAdvice(Finding &finding, SecretUse use = SecretUse::Decoded);

} // namespace hookloupe
