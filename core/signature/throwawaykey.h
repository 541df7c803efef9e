// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QMap>

namespace hookloupe {

/// A key of nobody's that was made for one purpose and may be given away.
struct ThrowawayKey
{
    KeyMaterial signing; ///< a secret, or a private key, which need not be given away
    KeyMaterial verifying; ///< the same secret, or the public key (PEM)
};

/// A random key that \a scheme can read: a secret as long and of such characters as its key form
/// wants, or a new key pair. \a parameters: what else the scheme needs; those that hold further
/// secrets are left out. Takes some tenths of a second for RSA. Unsupported with a sentence.
Result<ThrowawayKey> makeThrowawayKey(const Scheme &scheme,
                                      const QMap<QByteArray, QByteArray> &parameters);

} // namespace hookloupe
