// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>

namespace hookloupe {

class SecretBytes;
struct Scheme;

/// \a bytes with `[secret]` wherever \a secret stands in them, as it is or in base64: some schemes
/// send the secret itself. A secret of less than four bytes would hit anything, and is left.
QByteArray withoutSecret(QByteArray bytes, const SecretBytes &secret);
/// The same for a whole request; where \a scheme's carrier is the secret, in whatever spelling,
/// its value is replaced as well.
QByteArray requestWithoutSecret(QByteArray wire, const Scheme &scheme, const SecretBytes &secret);

} // namespace hookloupe
