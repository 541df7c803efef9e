// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QScreen>
#include <QSize>
#include <QWidget>

namespace hookloupe {

/// \a wanted, or less where \a window's screen has no room for it, as at 200 %. The frame and the
/// panels of the desktop need some, too.
inline QSize firstSize(const QWidget &window, QSize wanted)
{
    return wanted.boundedTo(window.screen()->availableSize() * 9 / 10);
}

} // namespace hookloupe
