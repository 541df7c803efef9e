// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

namespace hookloupe {

/// While one lives, CoreText makes English in its thread, though that works for the window: for
/// what goes into a file that others get.
class EnglishText
{
public:
    EnglishText() noexcept;
    ~EnglishText();
    EnglishText(const EnglishText &) = delete;
    EnglishText &operator=(const EnglishText &) = delete;
};

} // namespace hookloupe
