// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/explanation.h"
#include "core/signature/scheme.h"

#include <QList>

namespace hookloupe {

/// What \a scheme asks of a request, in words: a line of a few sentences each. Plain text for
/// people; holds no secret.
QList<NamedValue> schemeText(const Scheme &scheme);
/// A further line: who described it, and where.
NamedValue schemeOrigin(const Scheme &scheme);

} // namespace hookloupe
