// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

namespace hookloupe {

class ByteTextView;
class ByteView;

/// Keeps how far \a view is zoomed, in the settings and for all views that this was called for: a
/// view takes it over when it is shown. GUI thread.
void keepZoom(ByteView *view);
/// The same for zoom and wrapping.
void keepReadingHabits(ByteTextView *view);

} // namespace hookloupe
