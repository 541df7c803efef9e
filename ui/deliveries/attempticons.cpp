// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/attempticons.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace hookloupe {

namespace {

Glyph glyphOf(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Accepted:
        return Glyph::Check;
    case AttemptOutcome::Refused:
        return Glyph::Cross;
    case AttemptOutcome::NoAnswer:
        return Glyph::Minus;
    case AttemptOutcome::Pending:
        break;
    }
    return Glyph::Clock;
}

} // namespace

QColor outcomeColour(AttemptOutcome outcome, const QPalette &palette)
{
    switch (outcome) {
    case AttemptOutcome::Accepted:
        return successColour(palette);
    case AttemptOutcome::Refused:
        return failureColour(palette);
    case AttemptOutcome::NoAnswer:
        return warningColour(palette);
    case AttemptOutcome::Pending:
        break;
    }
    return quietColour(palette);
}

QIcon outcomeIcon(AttemptOutcome outcome, const QPalette &palette)
{
    return glyphIcon(glyphOf(outcome), outcomeColour(outcome, palette));
}

} // namespace hookloupe
