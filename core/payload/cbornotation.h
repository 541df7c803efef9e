// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/notation.h"

namespace hookloupe {

/// \a bytes in CBOR diagnostic notation (RFC 8949 §8): order and duplicate keys kept, tags, byte
/// strings and the width of floats shown, a sequence of items (RFC 8742) one after another. What is
/// malformed is printed up to the mistake.
Notation cborNotation(QByteArrayView bytes, const NotationOptions &options = {});

} // namespace hookloupe
