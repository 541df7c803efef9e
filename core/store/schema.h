// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/store/sqlconnection.h"

#include <QLatin1StringView>
#include <QString>

namespace hookloupe {

/// "HkLp": PRAGMA application_id of our files.
inline constexpr qint32 kStoreApplicationId = 0x486b4c70;

/// PRAGMA user_version of the newest schema that this program knows.
inline constexpr int kSchemaVersion = 13;

/// event.reason where a repair found nothing but the list's columns.
inline constexpr QLatin1StringView kBytesLostReason(
        "The bytes of this event were lost when the store was damaged. Only what stands in the "
        "list is left.");

/// Checks, without changing a byte of it, that \a path is a store that this program can read.
/// NotFound, StoreUnreadable, StoreTooNew.
Result<void> probeStore(const QString &path);

/// Creates or migrates the store at \a path, whose folder and file are made first.
/// StoreUnreadable, StoreTooNew, StoreWriteFailed.
Result<void> prepareStore(const QString &path, int busyTimeoutMs);

} // namespace hookloupe
