// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"
#include "core/event/result.h"

#include <QList>
#include <QString>

namespace hookloupe {

/// A run of the gateway simulator that was kept in a file.
struct KeptRun
{
    QString path;
    QString scenario; ///< its name
    QString schemeId;
    QString target; ///< URL, safe to show
    qint64 startedAtUs = 0;
    qint64 bytes = 0; ///< of the file
    /// Where the run stands; nullopt for a file too large to be counted just for a list.
    std::optional<GatewaySummary> summary;
    bool isOver = false; ///< there is nothing to go on with
    bool isPlayed = false; ///< a process that lives has it open
    QString problem; ///< why it cannot be read, as a sentence; the rest is then empty
};

/// $XDG_DATA_HOME/hookloupe/runs
QString gatewayRunsFolder();
/// A name for a new run of \a scenarioId in \a folder, which is made for its owner alone.
/// PermissionDenied.
Result<QString> newRunFile(const QString &folder, const QString &scenarioId, qint64 nowUs);
/// The runs in \a folder, the newest first. Reads them: not for the GUI thread.
QList<KeptRun> keptRuns(const QString &folder);
/// Removes the file of a run that is not played. PermissionDenied.
Result<void> removeRun(const QString &path);
/// Of runs that came to their end the oldest are removed beyond the newest \a count.
void removeOldRuns(const QString &folder, int count);

} // namespace hookloupe
