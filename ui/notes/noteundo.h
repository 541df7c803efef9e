// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventnote.h"

#include <vector>

namespace hookloupe {

/// What brings back \a before, which is what was noted at the events of \a change in their order.
/// It takes back nothing that \a change does not change. Empty: that changes nothing.
std::vector<NoteChange> wayBack(const NoteChange &change, const std::vector<EventNote> &before);

} // namespace hookloupe
