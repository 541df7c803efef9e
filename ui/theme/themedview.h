// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/textcolours.h"

#include <QPalette>

namespace hookloupe {

class ByteView;

/// Those that read on \a palette.
TextColours textColoursOn(const QPalette &palette);
/// Gives \a view the text colours of the palette that it is shown in, now and after each change.
void followTheme(ByteView *view);

} // namespace hookloupe
