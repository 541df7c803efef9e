// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/publickey.h"

#include <QByteArrayView>

namespace hookloupe {

/// The public key of a JSON Web Key, or of the one in a set whose `kid` is \a keyId (RFC 7517): EC,
/// RSA, or OKP with Ed25519 (RFC 8037). A key without `kid` fits any id. NotFound when no key fits;
/// a null key when the one that does cannot be read.
Result<AsymmetricKey> readJwk(QByteArrayView json, QByteArrayView keyId);

} // namespace hookloupe
