// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

namespace hookloupe {

/// Lets assistive technology read what a ByteView shows: its name, and the visible lines as its
/// value and text. Only the visible ones, because 50 MiB handed to a screen reader help nobody.
/// May be called any number of times.
void installAccessibleByteView();

} // namespace hookloupe
