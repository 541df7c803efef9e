// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/theme/desktopappearance.h"

#include <QStringList>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kDark = "dark"_L1;
constexpr auto kLight = "light"_L1;
constexpr auto kHighContrast = "high-contrast"_L1;
} // namespace

QString appearanceText(const DesktopAppearance &appearance)
{
    QStringList words;
    if (appearance.isDark)
        words += *appearance.isDark ? kDark : kLight;
    if (appearance.isHighContrast)
        words += kHighContrast;
    return words.join(u' ');
}

DesktopAppearance appearanceFromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    DesktopAppearance appearance;
    if (words.contains(kDark) || words.contains(kLight))
        appearance.isDark = words.contains(kDark);
    appearance.isHighContrast = words.contains(kHighContrast);
    return appearance;
}

} // namespace hookloupe
