// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/handshake.h"
#include "core/signature/jsonmembers.h"

#include <vector>

namespace hookloupe {

/// The member "handshakes". Mistakes are noted in \a top.
std::vector<Handshake> readHandshakes(JsonMembers &top, const QList<QByteArray> &parameters);

} // namespace hookloupe
