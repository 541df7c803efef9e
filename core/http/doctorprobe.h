// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

namespace hookloupe {

/// The field that tells a request of the doctor's from others; its value is the token of the run
/// (32 hex digits), '-' and the number of the request.
inline constexpr const char *kProbeField = "Hookloupe-Probe";

/// A probe's body is shorter.
inline constexpr qint64 kProbeBodyBytesMax = 1024;

/// Whether \a request looks like one: it is stored like any other, and goes no further.
bool isDoctorProbe(const WireRequest &request);

} // namespace hookloupe
