// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

namespace hookloupe {

/// The first field line of that name (ASCII case ignored, RFC 9110 §5.1); nullptr when there is
/// none.
const Field *findField(const Fields &fields, QByteArrayView name) noexcept;
bool hasField(const Fields &fields, QByteArrayView name) noexcept;
/// Takes out all field lines of that name.
void removeFields(Fields &fields, QByteArrayView name);

} // namespace hookloupe
