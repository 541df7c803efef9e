// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casefile.h"
#include "core/exchange/jsonview.h"

namespace hookloupe {

/// What caseEventJson() wrote; of what is not there, the defaults. The request is without its
/// bytes, and a replay whose bytes stand in a file of their own has that file's name instead.
CaseEvent readCaseEvent(JsonView json);

} // namespace hookloupe
