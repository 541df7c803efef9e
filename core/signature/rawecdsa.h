// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/schemerules.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// Size of the curve that goes with the algorithm's digest: P-256, P-384, P-521.
int rawEcdsaBits(const Algorithm &algorithm) noexcept;
/// Bytes of r, and of s (RFC 7518 §3.4).
int rawEcdsaWidth(const Algorithm &algorithm) noexcept;

/// The DER form that OpenSSL reads, of r and s one after the other.
QByteArray derFromRawEcdsa(QByteArrayView raw);
/// nullopt when \a der is no such signature.
std::optional<QByteArray> rawEcdsaFromDer(QByteArrayView der, int width);

} // namespace hookloupe
