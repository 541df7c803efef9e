// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookloupe::bench {

/// What one run of a program took, as the system counts it.
struct ChildRun
{
    double wallS = 0;
    double processorS = 0;
    double peakMb = 0; ///< resident, megabytes
};

/// Runs \a program (a path, or a name in PATH) with its output to /dev/null and waits for it.
/// nullopt when it cannot be started or fails.
std::optional<ChildRun> runChild(const QString &program, const QStringList &arguments);

/// An array of events as providers send them, of at least \a bytes, always the same. Values stand
/// on one line, as on the wire.
QByteArray eventsJson(qsizetype bytes);

/// \a events with every \a nth amount changed, and without the first event when \a dropsFirst.
QByteArray changedEvents(const QByteArray &events, int nth, bool dropsFirst);

} // namespace hookloupe::bench
