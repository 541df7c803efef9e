// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/workspacefile.h"

#include <QList>

class QSettings;

namespace hookloupe {

// Saved filters are kept in the desktop program's settings file, since they are a person's and not
// a store's.
QList<NamedQuery> savedFilters(QSettings &settings);
void setSavedFilters(QSettings &settings, const QList<NamedQuery> &filters);

/// Where the desktop program keeps its settings, for programs with another name.
inline constexpr QLatin1StringView kSettingsName("hookloupe");

} // namespace hookloupe
