// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/limits.h"
#include "core/event/result.h"

#include <QStringList>

class QSettings;

namespace hookloupe {

// The receiver's limits are kept in the desktop program's settings file, since they are a
// computer's and not a store's: the keys of the group `limits` are the names of limitSettings().

/// What cannot be read is told in \a problems and stays at its default.
ReceiverLimits keptLimits(QSettings &settings, QStringList &problems);
/// Keeps what differs from the defaults. PermissionDenied.
Result<void> keepLimits(QSettings &settings, const ReceiverLimits &limits);

} // namespace hookloupe
