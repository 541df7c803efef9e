// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/secretbytes.h"
#include "core/signature/schemerules.h"
#include "core/signature/verification.h"

#include <vector>

namespace hookloupe {

/// The bytes that key the algorithm, decoded from \a text as \a rules say. The text is used exactly
/// as given: a stray blank is a mistake that the person should see. InvalidInput says which form
/// the provider shows.
Result<SecretBytes> secretFromText(QByteArrayView text, const KeyRules &rules);

/// A secret, and where it is from.
struct NamedSecret
{
    SecretBytes key;
    QByteArray name; ///< empty for the main one, else the parameter's; "published" for fixed ones
};

/// The main secret first, then further ones (a second key during rotation). InvalidInput when the
/// main one cannot be read; further ones that cannot are left out.
Result<std::vector<NamedSecret>> secretsOf(const KeyMaterial &key, const KeyRules &rules);

} // namespace hookloupe
