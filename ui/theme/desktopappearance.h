// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace hookloupe {

/// How a desktop wants all programs to look.
struct DesktopAppearance
{
    std::optional<bool> isDark; ///< nullopt: it has no wish
    bool isHighContrast = false;

    bool operator==(const DesktopAppearance &) const = default;
};

/// "dark high-contrast": how the settings spell it; empty for no wish.
QString appearanceText(const DesktopAppearance &appearance);
DesktopAppearance appearanceFromText(const QString &text);

} // namespace hookloupe

Q_DECLARE_METATYPE(hookloupe::DesktopAppearance)
