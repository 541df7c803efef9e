// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/deliveries/deliverystory.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace hookloupe {

/// The shape and the colour of what became of an attempt; its word is outcomeWord().
QColor outcomeColour(AttemptOutcome outcome, const QPalette &palette);
QIcon outcomeIcon(AttemptOutcome outcome, const QPalette &palette);

} // namespace hookloupe
