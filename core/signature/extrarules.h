// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/jsonmembers.h"
#include "core/signature/schemerules.h"

namespace hookloupe {

/// The members "label", "label_from", "pair" and "extra" of a signature in elements.
void readElementRules(JsonMembers &signature, CarrierRules &rules);

/// The members "guards", "cases", "jws" and "message". Mistakes are noted in \a top.
void readExtraRules(JsonMembers &top, SchemeRules &rules);

} // namespace hookloupe
