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

/// The member "recognise", and the headers that the identities of \a rules are read from: only this
/// provider sends them. Call it when those are read.
void readRecognitionRules(JsonMembers &top, SchemeRules &rules);

} // namespace hookloupe
