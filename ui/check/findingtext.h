// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/checks/consumerreport.h"
#include "ui/theme/icons.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace hookloupe {

/// How an outcome looks; its word is consumerOutcomeText().
struct OutcomeLook
{
    Glyph glyph = Glyph::Minus;
    QColor colour;
};
OutcomeLook outcomeLook(ConsumerOutcome outcome, const QPalette &palette);

/// All about one check as plain text: what to change, what was sent and why, the raw requests and
/// answers, cut where they are long.
QString findingDetails(const ConsumerFinding &finding);

} // namespace hookloupe
