// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/store/storecopy.h"

#include <QString>
#include <QStringList>

namespace hookloupe {

struct StoreCheck
{
    QStringList problems; ///< a sentence each, the first ones
    bool isSound() const noexcept { return problems.isEmpty(); }
};

/// Reads all of the store at \a path, which programs may go on using, and says what is wrong with
/// it. For a thread that may block. NotFound, StoreUnreadable (no store, or locked), StoreTooNew,
/// Cancelled.
Result<StoreCheck> checkStore(const QString &path, const TaskProgress &progress);

struct SalvageReport
{
    qint64 events = 0; ///< that are in the new store and can be opened
    qint64 withoutBytes = 0; ///< in the new store, but their bytes could not be read
    qint64 withoutRow = 0; ///< their bytes could be read, but nothing else: not in the new store
    qint64 otherRows = 0; ///< answers, replays, notes, settings
    qint64 gaps = 0; ///< places that could not be read
    qint64 beneath = 0; ///< records of all kinds that were found beneath a damaged page
    QString keptAs; ///< the path of the damaged file
};

/// Whether the file at \a path begins as a store does and nobody has it open, so that it is worth
/// offering to salvage it. Precondition: this process has no connection to it.
bool canBeSalvaged(const QString &path);

/// Puts what can be read of the damaged store at \a path into a new one, which takes its place
/// when it is whole; the old file is kept beside it, unchanged. It can be killed at any moment:
/// either the old file is still there, or the next who opens the store ends the exchange.
/// Precondition and thread as above. NotFound, StoreUnreadable (nothing could be read, or in use),
/// StoreTooNew, StoreWriteFailed, Cancelled.
Result<SalvageReport> salvageStore(const QString &path, const TaskProgress &progress);

/// The report as sentences for a person.
QString salvageText(const SalvageReport &report);

} // namespace hookloupe
