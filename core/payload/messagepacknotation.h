// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/notation.h"

namespace hookloupe {

/// \a bytes of MessagePack written as JSON would be, where JSON has no word for it as CBOR's
/// diagnostic notation: `h'00ff'`, keys of any kind, `ext(5, h'01')`, `timestamp(1700000000.5)`.
/// Order and duplicate keys are kept; several objects stand one after another.
Notation messagePackNotation(QByteArrayView bytes, const NotationOptions &options = {});

} // namespace hookloupe
