// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/notation.h"

namespace hookloupe {

/// \a bytes as a Protocol Buffers message without its schema: field numbers and what the wire types
/// tell, as `1: 150`, `2: "testing"`, `3 {` … `}`, `4: 0x3f800000 /1.0/`. What has a length is
/// text, a message or bytes by how it looks, so that it is a guess; names and signs are unknown.
Notation protobufNotation(QByteArrayView bytes, const NotationOptions &options = {});

/// Whether \a bytes are well-formed as one message with at least \a fieldsMin fields. Looks at the
/// framing of the outermost fields only. Random bytes seldom pass with two and more.
bool isProtobufMessage(QByteArrayView bytes, int fieldsMin = 1) noexcept;

} // namespace hookloupe
